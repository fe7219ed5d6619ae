"""Types of schedules_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.schedules_shared7 import PersistentDiskSpec
from gemkit._generated.vertex.types.schedules_shared8 import NetworkSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class NotebookExecutionJobJobState(_OpenEnum):
    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"


class NotebookExecutionJobCustomEnvironmentSpecShieldedInstanceConfig(_Message):
    enable_integrity_monitoring: bool | None = None
    enable_secure_boot: bool | None = None
    enable_vtpm: bool | None = None


class NotebookExecutionJobCustomEnvironmentSpec(_Message):
    machine_spec: MachineSpec | None = None
    network_spec: NetworkSpec | None = None
    persistent_disk_spec: PersistentDiskSpec | None = None
    shielded_instance_config: NotebookExecutionJobCustomEnvironmentSpecShieldedInstanceConfig | None = None


class NotebookExecutionJobDataformRepositorySource(_Message):
    commit_sha: str | None = None
    dataform_repository_resource_name: str | None = None


class NotebookExecutionJobDirectNotebookSource(_Message):
    content: bytes | None = None


class NotebookExecutionJobGcsNotebookSource(_Message):
    generation: str | None = None
    uri: str | None = None


class NotebookExecutionJobWorkbenchRuntimeContainerImage(_Message):
    repository: str | None = None
    tag: str | None = None


class NotebookExecutionJobWorkbenchRuntimeVmImage(_Message):
    family: str | None = None
    name: str | None = None
    project: str | None = None


class NotebookExecutionJobWorkbenchRuntime(_Message):
    custom_container_image: NotebookExecutionJobWorkbenchRuntimeContainerImage | None = None
    vm_image: NotebookExecutionJobWorkbenchRuntimeVmImage | None = None


class NotebookExecutionJob(_Message):
    create_time: datetime | None = None
    custom_environment_spec: NotebookExecutionJobCustomEnvironmentSpec | None = None
    dataform_repository_source: NotebookExecutionJobDataformRepositorySource | None = None
    direct_notebook_source: NotebookExecutionJobDirectNotebookSource | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    execution_timeout: str | None = None
    execution_user: str | None = None
    gcs_notebook_source: NotebookExecutionJobGcsNotebookSource | None = None
    gcs_output_uri: str | None = None
    job_state: NotebookExecutionJobJobState | None = None
    kernel_name: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    notebook_runtime_template_resource_name: str | None = None
    schedule_resource_name: str | None = None
    service_account: str | None = None
    status: Status | None = None
    update_time: datetime | None = None
    workbench_runtime: NotebookExecutionJobWorkbenchRuntime | None = None
