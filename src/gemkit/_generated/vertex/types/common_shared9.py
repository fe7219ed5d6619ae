"""Types of common_shared9, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared16 import FlexStart
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._mapping.model import Message as _Message


class AutoscalingMetricSpec(_Message):
    metric_name: str | None = None
    monitored_resource_labels: dict[str, str] | None = None
    target: int | None = None


class DedicatedResourcesScaleToZeroSpec(_Message):
    idle_scaledown_period: str | None = None
    min_scaleup_period: str | None = None


class DedicatedResources(_Message):
    autoscaling_metric_specs: list[AutoscalingMetricSpec] | None = None
    flex_start: FlexStart | None = None
    initial_replica_count: int | None = None
    machine_spec: MachineSpec | None = None
    max_replica_count: int | None = None
    min_replica_count: int | None = None
    required_replica_count: int | None = None
    scale_to_zero_spec: DedicatedResourcesScaleToZeroSpec | None = None
    spot: bool | None = None
