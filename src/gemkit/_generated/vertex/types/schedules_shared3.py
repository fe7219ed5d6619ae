"""Types of schedules_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.nas_jobs_shared5 import PscInterfaceConfig
from gemkit._generated.vertex.types.schedules_shared4 import Context
from gemkit._generated.vertex.types.schedules_shared10 import Artifact, Execution
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class PipelineTaskDetailPipelineTaskStatusState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    CANCEL_PENDING = "CANCEL_PENDING"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    NOT_TRIGGERED = "NOT_TRIGGERED"


class PipelineTaskDetailState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    CANCEL_PENDING = "CANCEL_PENDING"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    NOT_TRIGGERED = "NOT_TRIGGERED"


class PipelineJobRuntimeConfigPersistentResourceRuntimeDetailTaskResourceUnavailableTimeoutBehavior(_OpenEnum):
    TASK_RESOURCE_UNAVAILABLE_TIMEOUT_BEHAVIOR_UNSPECIFIED = "TASK_RESOURCE_UNAVAILABLE_TIMEOUT_BEHAVIOR_UNSPECIFIED"
    FAIL = "FAIL"
    FALL_BACK_TO_ON_DEMAND = "FALL_BACK_TO_ON_DEMAND"


class PipelineJobRuntimeConfigFailurePolicy(_OpenEnum):
    PIPELINE_FAILURE_POLICY_UNSPECIFIED = "PIPELINE_FAILURE_POLICY_UNSPECIFIED"
    PIPELINE_FAILURE_POLICY_FAIL_SLOW = "PIPELINE_FAILURE_POLICY_FAIL_SLOW"
    PIPELINE_FAILURE_POLICY_FAIL_FAST = "PIPELINE_FAILURE_POLICY_FAIL_FAST"


class PipelineJobState(_OpenEnum):
    PIPELINE_STATE_UNSPECIFIED = "PIPELINE_STATE_UNSPECIFIED"
    PIPELINE_STATE_QUEUED = "PIPELINE_STATE_QUEUED"
    PIPELINE_STATE_PENDING = "PIPELINE_STATE_PENDING"
    PIPELINE_STATE_RUNNING = "PIPELINE_STATE_RUNNING"
    PIPELINE_STATE_SUCCEEDED = "PIPELINE_STATE_SUCCEEDED"
    PIPELINE_STATE_FAILED = "PIPELINE_STATE_FAILED"
    PIPELINE_STATE_CANCELLING = "PIPELINE_STATE_CANCELLING"
    PIPELINE_STATE_CANCELLED = "PIPELINE_STATE_CANCELLED"
    PIPELINE_STATE_PAUSED = "PIPELINE_STATE_PAUSED"


class ArtifactTypeSchema(_Message):
    instance_schema: str | None = None
    schema_title: str | None = None
    schema_uri: str | None = None
    schema_version: str | None = None


class PipelineTaskDetailArtifactList(_Message):
    artifacts: list[Artifact] | None = None


class PipelineTaskDetailPipelineTaskStatus(_Message):
    error: Status | None = None
    state: PipelineTaskDetailPipelineTaskStatusState | None = None
    update_time: datetime | None = None


class PipelineTaskExecutorDetailContainerDetail(_Message):
    failed_main_jobs: list[str] | None = None
    failed_pre_caching_check_jobs: list[str] | None = None
    main_job: str | None = None
    pre_caching_check_job: str | None = None


class PipelineTaskExecutorDetailCustomJobDetail(_Message):
    failed_jobs: list[str] | None = None
    job: str | None = None


class PipelineTaskExecutorDetail(_Message):
    container_detail: PipelineTaskExecutorDetailContainerDetail | None = None
    custom_job_detail: PipelineTaskExecutorDetailCustomJobDetail | None = None


class PipelineTaskDetail(_Message):
    create_time: datetime | None = None
    end_time: datetime | None = None
    error: Status | None = None
    execution: Execution | None = None
    executor_detail: PipelineTaskExecutorDetail | None = None
    inputs: dict[str, PipelineTaskDetailArtifactList] | None = None
    outputs: dict[str, PipelineTaskDetailArtifactList] | None = None
    parent_task_id: int | None = None
    pipeline_task_status: list[PipelineTaskDetailPipelineTaskStatus] | None = None
    start_time: datetime | None = None
    state: PipelineTaskDetailState | None = None
    task_id: int | None = None
    task_name: str | None = None
    task_unique_name: str | None = None


class PipelineJobDetail(_Message):
    pipeline_context: Context | None = None
    pipeline_run_context: Context | None = None
    task_details: list[PipelineTaskDetail] | None = None


class PipelineJobRuntimeConfigPersistentResourceRuntimeDetail(_Message):
    persistent_resource_name: str | None = None
    task_resource_unavailable_timeout_behavior: (
        PipelineJobRuntimeConfigPersistentResourceRuntimeDetailTaskResourceUnavailableTimeoutBehavior | None
    ) = None
    task_resource_unavailable_wait_time_ms: int | None = None


class PipelineJobRuntimeConfigDefaultRuntime(_Message):
    persistent_resource_runtime_detail: PipelineJobRuntimeConfigPersistentResourceRuntimeDetail | None = None


class PipelineJobRuntimeConfigInputArtifact(_Message):
    artifact_id: str | None = None


class Value(_Message):
    double_value: float | None = None
    int_value: int | None = None
    string_value: str | None = None


class PipelineJobRuntimeConfig(_Message):
    default_runtime: PipelineJobRuntimeConfigDefaultRuntime | None = None
    failure_policy: PipelineJobRuntimeConfigFailurePolicy | None = None
    gcs_output_directory: str | None = None
    input_artifacts: dict[str, PipelineJobRuntimeConfigInputArtifact] | None = None
    parameter_values: dict[str, Any] | None = None
    parameters: dict[str, Value] | None = None


class RuntimeArtifact(_Message):
    custom_properties: dict[str, Value] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    properties: dict[str, Value] | None = None
    type: ArtifactTypeSchema | None = None
    uri: str | None = None


class PipelineTaskRerunConfigArtifactList(_Message):
    artifacts: list[RuntimeArtifact] | None = None


class PipelineTaskRerunConfigInputs(_Message):
    artifacts: dict[str, PipelineTaskRerunConfigArtifactList] | None = None
    parameter_values: dict[str, Any] | None = None


class PipelineTaskRerunConfig(_Message):
    inputs: PipelineTaskRerunConfigInputs | None = None
    skip_downstream_tasks: bool | None = None
    skip_task: bool | None = None
    task_id: int | None = None
    task_name: str | None = None


class PipelineTemplateMetadata(_Message):
    version: str | None = None


class PipelineJob(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: Status | None = None
    job_detail: PipelineJobDetail | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    network: str | None = None
    original_pipeline_job_id: int | None = None
    pipeline_spec: dict[str, Any] | None = None
    pipeline_task_rerun_configs: list[PipelineTaskRerunConfig] | None = None
    preflight_validations: bool | None = None
    psc_interface_config: PscInterfaceConfig | None = None
    reserved_ip_ranges: list[str] | None = None
    runtime_config: PipelineJobRuntimeConfig | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    schedule_name: str | None = None
    service_account: str | None = None
    start_time: datetime | None = None
    state: PipelineJobState | None = None
    template_metadata: PipelineTemplateMetadata | None = None
    template_uri: str | None = None
    update_time: datetime | None = None
