"""Types of notebook_runtime_templates, of the whole vertex document. Generated: `make gen` writes this file anew."""

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


class NotebookRuntimeTemplateNotebookRuntimeType(_OpenEnum):
    NOTEBOOK_RUNTIME_TYPE_UNSPECIFIED = "NOTEBOOK_RUNTIME_TYPE_UNSPECIFIED"
    USER_DEFINED = "USER_DEFINED"
    ONE_CLICK = "ONE_CLICK"


class NotebookRuntimeTemplate(_Message):
    create_time: datetime | None = None
    data_persistent_disk_spec: PersistentDiskSpec | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    euc_config: NotebookEucConfig | None = None
    idle_shutdown_config: NotebookIdleShutdownConfig | None = None
    is_default: bool | None = None
    labels: dict[str, str] | None = None
    machine_spec: MachineSpec | None = None
    name: str | None = None
    network_spec: NetworkSpec | None = None
    network_tags: list[str] | None = None
    notebook_runtime_type: NotebookRuntimeTemplateNotebookRuntimeType | None = None
    reservation_affinity: NotebookReservationAffinity | None = None
    service_account: str | None = None
    shielded_vm_config: ShieldedVmConfig | None = None
    software_config: NotebookSoftwareConfig | None = None
    update_time: datetime | None = None


class ListNotebookRuntimeTemplatesResponse(_Message):
    next_page_token: str | None = None
    notebook_runtime_templates: list[NotebookRuntimeTemplate] | None = None


class SetDefaultNotebookRuntimeTemplateRequest(_Message):
    name: str | None = None


class SetDefaultNotebookRuntimeTemplateResponse(_Message):
    notebook_runtime_template: NotebookRuntimeTemplate | None = None
