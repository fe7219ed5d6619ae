"""Types of nas_jobs_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared19 import EnvVar
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.nas_jobs_shared3 import DiskSpec, NfsMount
from gemkit._generated.vertex.types.nas_jobs_shared5 import PscInterfaceConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SchedulingStrategy(_OpenEnum):
    STRATEGY_UNSPECIFIED = "STRATEGY_UNSPECIFIED"
    ON_DEMAND = "ON_DEMAND"
    LOW_COST = "LOW_COST"
    STANDARD = "STANDARD"
    SPOT = "SPOT"
    FLEX_START = "FLEX_START"


class ContainerSpec(_Message):
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[EnvVar] | None = None
    image_uri: str | None = None


class Scheduling(_Message):
    disable_retries: bool | None = None
    max_wait_duration: str | None = None
    restart_job_on_worker_restart: bool | None = None
    strategy: SchedulingStrategy | None = None
    timeout: str | None = None


class LustreMount(_Message):
    filesystem: str | None = None
    instance_ip: str | None = None
    mount_point: str | None = None
    volume_handle: str | None = None


class PythonPackageSpec(_Message):
    args: list[str] | None = None
    env: list[EnvVar] | None = None
    executor_image_uri: str | None = None
    package_uris: list[str] | None = None
    python_module: str | None = None


class WorkerPoolSpec(_Message):
    container_spec: ContainerSpec | None = None
    disk_spec: DiskSpec | None = None
    lustre_mounts: list[LustreMount] | None = None
    machine_spec: MachineSpec | None = None
    nfs_mounts: list[NfsMount] | None = None
    python_package_spec: PythonPackageSpec | None = None
    replica_count: int | None = None


class CustomJobSpec(_Message):
    base_output_directory: GcsDestination | None = None
    enable_dashboard_access: bool | None = None
    enable_web_access: bool | None = None
    experiment: str | None = None
    experiment_run: str | None = None
    models: list[str] | None = None
    network: str | None = None
    persistent_resource_id: str | None = None
    protected_artifact_location_id: str | None = None
    psc_interface_config: PscInterfaceConfig | None = None
    reserved_ip_ranges: list[str] | None = None
    scheduling: Scheduling | None = None
    service_account: str | None = None
    tensorboard: str | None = None
    worker_pool_specs: list[WorkerPoolSpec] | None = None
