"""Types of common_shared24, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ReservationAffinityReservationAffinityType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    NO_RESERVATION = "NO_RESERVATION"
    ANY_RESERVATION = "ANY_RESERVATION"
    SPECIFIC_RESERVATION = "SPECIFIC_RESERVATION"


class MachineSpecAcceleratorType(_OpenEnum):
    ACCELERATOR_TYPE_UNSPECIFIED = "ACCELERATOR_TYPE_UNSPECIFIED"
    NVIDIA_TESLA_K80 = "NVIDIA_TESLA_K80"
    NVIDIA_TESLA_P100 = "NVIDIA_TESLA_P100"
    NVIDIA_TESLA_V100 = "NVIDIA_TESLA_V100"
    NVIDIA_TESLA_P4 = "NVIDIA_TESLA_P4"
    NVIDIA_TESLA_T4 = "NVIDIA_TESLA_T4"
    NVIDIA_TESLA_A100 = "NVIDIA_TESLA_A100"
    NVIDIA_A100_80GB = "NVIDIA_A100_80GB"
    NVIDIA_L4 = "NVIDIA_L4"
    NVIDIA_H100_80GB = "NVIDIA_H100_80GB"
    NVIDIA_H100_MEGA_80GB = "NVIDIA_H100_MEGA_80GB"
    NVIDIA_H200_141GB = "NVIDIA_H200_141GB"
    NVIDIA_B200 = "NVIDIA_B200"
    NVIDIA_GB200 = "NVIDIA_GB200"
    NVIDIA_RTX_PRO_6000 = "NVIDIA_RTX_PRO_6000"
    TPU_V2 = "TPU_V2"
    TPU_V3 = "TPU_V3"
    TPU_V4_POD = "TPU_V4_POD"
    TPU_V5_LITEPOD = "TPU_V5_LITEPOD"


class ReservationAffinity(_Message):
    key: str | None = None
    reservation_affinity_type: ReservationAffinityReservationAffinityType | None = None
    values: list[str] | None = None


class MachineSpec(_Message):
    accelerator_count: int | None = None
    accelerator_type: MachineSpecAcceleratorType | None = None
    gpu_partition_size: str | None = None
    machine_type: str | None = None
    min_gpu_driver_version: str | None = None
    multihost_gpu_node_count: int | None = None
    reservation_affinity: ReservationAffinity | None = None
    tpu_topology: str | None = None
