"""Types of notebook_runtimes, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._generated.vertex.types.notebook_runtimes_shared2 import (
    NotebookEucConfig,
    NotebookIdleShutdownConfig,
    NotebookReservationAffinity,
    NotebookSoftwareConfig,
    ShieldedVmConfig,
)
from gemkit._generated.vertex.types.schedules_shared7 import PersistentDiskSpec
from gemkit._generated.vertex.types.schedules_shared8 import NetworkSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class NotebookRuntimeHealthState(_OpenEnum):
    HEALTH_STATE_UNSPECIFIED = "HEALTH_STATE_UNSPECIFIED"
    HEALTHY = "HEALTHY"
    UNHEALTHY = "UNHEALTHY"


class NotebookRuntimeNotebookRuntimeType(_OpenEnum):
    NOTEBOOK_RUNTIME_TYPE_UNSPECIFIED = "NOTEBOOK_RUNTIME_TYPE_UNSPECIFIED"
    USER_DEFINED = "USER_DEFINED"
    ONE_CLICK = "ONE_CLICK"


class NotebookRuntimeRuntimeState(_OpenEnum):
    RUNTIME_STATE_UNSPECIFIED = "RUNTIME_STATE_UNSPECIFIED"
    RUNNING = "RUNNING"
    BEING_STARTED = "BEING_STARTED"
    BEING_STOPPED = "BEING_STOPPED"
    STOPPED = "STOPPED"
    BEING_UPGRADED = "BEING_UPGRADED"
    ERROR = "ERROR"
    INVALID = "INVALID"


class InternalOsServiceStateInstanceServiceName(_OpenEnum):
    INTERNAL_OS_SERVICE_ENUM_UNSPECIFIED = "INTERNAL_OS_SERVICE_ENUM_UNSPECIFIED"
    DOCKER_SERVICE_STATE = "DOCKER_SERVICE_STATE"
    CONTROL_PLANE_API_DNS_STATE = "CONTROL_PLANE_API_DNS_STATE"
    PROXY_REGISTRATION_DNS_STATE = "PROXY_REGISTRATION_DNS_STATE"
    JUPYTER_STATE = "JUPYTER_STATE"
    JUPYTER_API_STATE = "JUPYTER_API_STATE"
    EUC_METADATA_API_STATE = "EUC_METADATA_API_STATE"
    EUC_AGENT_API_STATE = "EUC_AGENT_API_STATE"
    IDLE_SHUTDOWN_AGENT_STATE = "IDLE_SHUTDOWN_AGENT_STATE"
    PROXY_AGENT_STATE = "PROXY_AGENT_STATE"
    GCR_DNS_STATE = "GCR_DNS_STATE"
    GUEST_ATTRIBUTE_STATE = "GUEST_ATTRIBUTE_STATE"


class InternalOsServiceStateInstanceServiceState(_OpenEnum):
    UNKNOWN = "UNKNOWN"
    HEALTHY = "HEALTHY"
    UNHEALTHY = "UNHEALTHY"


class ReportRuntimeEventRequestEventType(_OpenEnum):
    EVENT_TYPE_UNSPECIFIED = "EVENT_TYPE_UNSPECIFIED"
    HEARTBEAT = "HEARTBEAT"
    IDLE = "IDLE"


class NotebookRuntimeTemplateRef(_Message):
    notebook_runtime_template: str | None = None


class NotebookRuntime(_Message):
    create_time: datetime | None = None
    data_persistent_disk_spec: PersistentDiskSpec | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    euc_config: NotebookEucConfig | None = None
    expiration_time: datetime | None = None
    health_state: NotebookRuntimeHealthState | None = None
    idle_shutdown_config: NotebookIdleShutdownConfig | None = None
    is_upgradable: bool | None = None
    labels: dict[str, str] | None = None
    machine_spec: MachineSpec | None = None
    name: str | None = None
    network_spec: NetworkSpec | None = None
    network_tags: list[str] | None = None
    notebook_runtime_template_ref: NotebookRuntimeTemplateRef | None = None
    notebook_runtime_type: NotebookRuntimeNotebookRuntimeType | None = None
    proxy_uri: str | None = None
    reservation_affinity: NotebookReservationAffinity | None = None
    runtime_state: NotebookRuntimeRuntimeState | None = None
    runtime_user: str | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    service_account: str | None = None
    shielded_vm_config: ShieldedVmConfig | None = None
    software_config: NotebookSoftwareConfig | None = None
    update_time: datetime | None = None
    version: str | None = None


class AssignNotebookRuntimeRequest(_Message):
    notebook_runtime: NotebookRuntime | None = None
    notebook_runtime_id: str | None = None
    notebook_runtime_template: str | None = None


class InternalOsServiceStateInstance(_Message):
    service_name: InternalOsServiceStateInstanceServiceName | None = None
    service_state: InternalOsServiceStateInstanceServiceState | None = None


class ListNotebookRuntimesResponse(_Message):
    next_page_token: str | None = None
    notebook_runtimes: list[NotebookRuntime] | None = None


class ReportRuntimeEventRequest(_Message):
    event_details: dict[str, str] | None = None
    event_type: ReportRuntimeEventRequestEventType | None = None
    internal_os_service_state_instance: list[InternalOsServiceStateInstance] | None = None
    internal_os_service_state_instances: list[InternalOsServiceStateInstance] | None = None
    vm_token: str | None = None


class ReportRuntimeEventResponse(_Message):
    idle_shutdown_message: str | None = None


class StartNotebookRuntimeRequest(_Message):
    pass


class StopNotebookRuntimeRequest(_Message):
    pass


class UpgradeNotebookRuntimeRequest(_Message):
    pass
