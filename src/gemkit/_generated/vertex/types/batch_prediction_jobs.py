"""Types of batch_prediction_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.batch_prediction_jobs_shared import (
    ModelMonitoringAlertConfig,
    ModelMonitoringObjectiveConfig,
    ModelMonitoringStatsAnomalies,
)
from gemkit._generated.vertex.types.common_shared8 import ModelContainerSpec
from gemkit._generated.vertex.types.common_shared14 import BigQuerySource
from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.models_shared3 import PredictSchemata
from gemkit._generated.vertex.types.models_shared4 import ExplanationSpec
from gemkit._generated.vertex.types.schedules_shared6 import BatchDedicatedResources
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class BatchPredictionJobState(_OpenEnum):
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


class VertexMultimodalDatasetSource(_Message):
    dataset_name: str | None = None


class BatchPredictionJobInputConfig(_Message):
    bigquery_source: BigQuerySource | None = None
    gcs_source: GcsSource | None = None
    instances_format: str | None = None
    vertex_multimodal_dataset_source: VertexMultimodalDatasetSource | None = None


class BatchPredictionJobInstanceConfig(_Message):
    excluded_fields: list[str] | None = None
    included_fields: list[str] | None = None
    instance_type: str | None = None
    key_field: str | None = None


class VertexMultimodalDatasetDestination(_Message):
    bigquery_destination: BigQueryDestination | None = None
    display_name: str | None = None


class BatchPredictionJobOutputConfig(_Message):
    bigquery_destination: BigQueryDestination | None = None
    gcs_destination: GcsDestination | None = None
    predictions_format: str | None = None
    vertex_multimodal_dataset_destination: VertexMultimodalDatasetDestination | None = None


class BatchPredictionJobOutputInfo(_Message):
    bigquery_output_dataset: str | None = None
    bigquery_output_table: str | None = None
    gcs_output_directory: str | None = None
    vertex_multimodal_dataset_name: str | None = None


class CompletionStats(_Message):
    failed_count: int | None = None
    incomplete_count: int | None = None
    successful_count: int | None = None
    successful_forecast_point_count: int | None = None


class ManualBatchTuningParameters(_Message):
    batch_size: int | None = None


class ModelMonitoringConfig(_Message):
    alert_config: ModelMonitoringAlertConfig | None = None
    analysis_instance_schema_uri: str | None = None
    objective_configs: list[ModelMonitoringObjectiveConfig] | None = None
    stats_anomalies_base_directory: GcsDestination | None = None


class ResourcesConsumed(_Message):
    replica_hours: float | None = None


class UnmanagedContainerModel(_Message):
    artifact_uri: str | None = None
    container_spec: ModelContainerSpec | None = None
    predict_schemata: PredictSchemata | None = None


class BatchPredictionJob(_Message):
    completion_stats: CompletionStats | None = None
    create_time: datetime | None = None
    dedicated_resources: BatchDedicatedResources | None = None
    disable_container_logging: bool | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    endpoint: str | None = None
    error: Status | None = None
    explanation_spec: ExplanationSpec | None = None
    generate_explanation: bool | None = None
    input_config: BatchPredictionJobInputConfig | None = None
    instance_config: BatchPredictionJobInstanceConfig | None = None
    labels: dict[str, str] | None = None
    manual_batch_tuning_parameters: ManualBatchTuningParameters | None = None
    model: str | None = None
    model_monitoring_config: ModelMonitoringConfig | None = None
    model_monitoring_stats_anomalies: list[ModelMonitoringStatsAnomalies] | None = None
    model_monitoring_status: Status | None = None
    model_parameters: Any = None
    model_version_id: str | None = None
    name: str | None = None
    output_config: BatchPredictionJobOutputConfig | None = None
    output_info: BatchPredictionJobOutputInfo | None = None
    partial_failures: list[Status] | None = None
    resources_consumed: ResourcesConsumed | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    service_account: str | None = None
    start_time: datetime | None = None
    state: BatchPredictionJobState | None = None
    unmanaged_container_model: UnmanagedContainerModel | None = None
    update_time: datetime | None = None


class CancelBatchPredictionJobRequest(_Message):
    pass


class ListBatchPredictionJobsResponse(_Message):
    batch_prediction_jobs: list[BatchPredictionJob] | None = None
    next_page_token: str | None = None
