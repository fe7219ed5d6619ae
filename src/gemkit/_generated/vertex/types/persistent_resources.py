"""Types of persistent_resources, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.nas_jobs_shared3 import DiskSpec, NfsMount
from gemkit._generated.vertex.types.nas_jobs_shared5 import PscInterfaceConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class PersistentResourceState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROVISIONING = "PROVISIONING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    ERROR = "ERROR"
    REBOOTING = "REBOOTING"
    UPDATING = "UPDATING"


class ResourcePoolAutoscalingSpec(_Message):
    max_replica_count: int | None = None
    min_replica_count: int | None = None


class ResourcePool(_Message):
    autoscaling_spec: ResourcePoolAutoscalingSpec | None = None
    disk_spec: DiskSpec | None = None
    id: str | None = None
    machine_spec: MachineSpec | None = None
    replica_count: int | None = None
    used_replica_count: int | None = None


class ResourceRuntime(_Message):
    access_uris: dict[str, str] | None = None
    notebook_runtime_template: str | None = None


class RayClusterAutoscalingSpec(_Message):
    idle_timeout_minutes: int | None = None
    upscaling_speed: int | None = None


class RayLogsSpec(_Message):
    disabled: bool | None = None


class RayMetricSpec(_Message):
    disabled: bool | None = None
    enable_usage_stats_collection: bool | None = None


class RaySpec(_Message):
    head_node_resource_pool_id: str | None = None
    image_uri: str | None = None
    nfs_mounts: list[NfsMount] | None = None
    ray_cluster_autoscaling_spec: RayClusterAutoscalingSpec | None = None
    ray_logs_spec: RayLogsSpec | None = None
    ray_metric_spec: RayMetricSpec | None = None
    resource_pool_images: dict[str, str] | None = None


class ServiceAccountSpec(_Message):
    enable_custom_service_account: bool | None = None
    service_account: str | None = None


class ResourceRuntimeSpec(_Message):
    ray_spec: RaySpec | None = None
    service_account_spec: ServiceAccountSpec | None = None


class PersistentResource(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    error: Status | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    network: str | None = None
    psc_interface_config: PscInterfaceConfig | None = None
    reserved_ip_ranges: list[str] | None = None
    resource_pools: list[ResourcePool] | None = None
    resource_runtime: ResourceRuntime | None = None
    resource_runtime_spec: ResourceRuntimeSpec | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    start_time: datetime | None = None
    state: PersistentResourceState | None = None
    update_time: datetime | None = None


class ListPersistentResourcesResponse(_Message):
    next_page_token: str | None = None
    persistent_resources: list[PersistentResource] | None = None


class RebootPersistentResourceRequest(_Message):
    pass
