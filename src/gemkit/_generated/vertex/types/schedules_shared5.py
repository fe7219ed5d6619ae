"""Types of schedules_shared5, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.schedules_shared6 import BatchDedicatedResources
from gemkit._generated.vertex.types.schedules_shared9 import Interval
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ModelMonitoringInputModelMonitoringDatasetModelMonitoringGcsSourceFormat(_OpenEnum):
    DATA_FORMAT_UNSPECIFIED = "DATA_FORMAT_UNSPECIFIED"
    CSV = "CSV"
    TF_RECORD = "TF_RECORD"
    JSONL = "JSONL"


class ModelMonitoringAlertCondition(_Message):
    threshold: float | None = None


class ModelMonitoringInputBatchPredictionOutput(_Message):
    batch_prediction_job: str | None = None


class ModelMonitoringInputModelMonitoringDatasetModelMonitoringBigQuerySource(_Message):
    query: str | None = None
    table_uri: str | None = None


class ModelMonitoringInputModelMonitoringDatasetModelMonitoringGcsSource(_Message):
    format: ModelMonitoringInputModelMonitoringDatasetModelMonitoringGcsSourceFormat | None = None
    gcs_uri: str | None = None


class ModelMonitoringInputModelMonitoringDataset(_Message):
    bigquery_source: ModelMonitoringInputModelMonitoringDatasetModelMonitoringBigQuerySource | None = None
    gcs_source: ModelMonitoringInputModelMonitoringDatasetModelMonitoringGcsSource | None = None
    timestamp_field: str | None = None
    vertex_dataset: str | None = None


class ModelMonitoringInputTimeOffset(_Message):
    offset: str | None = None
    window: str | None = None


class ModelMonitoringInputVertexEndpointLogs(_Message):
    endpoints: list[str] | None = None


class ModelMonitoringInput(_Message):
    batch_prediction_output: ModelMonitoringInputBatchPredictionOutput | None = None
    columnized_dataset: ModelMonitoringInputModelMonitoringDataset | None = None
    time_interval: Interval | None = None
    time_offset: ModelMonitoringInputTimeOffset | None = None
    vertex_endpoint_logs: ModelMonitoringInputVertexEndpointLogs | None = None


class ModelMonitoringNotificationSpecEmailConfig(_Message):
    user_emails: list[str] | None = None


class ModelMonitoringNotificationSpecNotificationChannelConfig(_Message):
    notification_channel: str | None = None


class ModelMonitoringNotificationSpec(_Message):
    email_config: ModelMonitoringNotificationSpecEmailConfig | None = None
    enable_cloud_logging: bool | None = None
    notification_channel_configs: list[ModelMonitoringNotificationSpecNotificationChannelConfig] | None = None


class ModelMonitoringObjectiveSpecDataDriftSpec(_Message):
    categorical_metric_type: str | None = None
    default_categorical_alert_condition: ModelMonitoringAlertCondition | None = None
    default_numeric_alert_condition: ModelMonitoringAlertCondition | None = None
    feature_alert_conditions: dict[str, ModelMonitoringAlertCondition] | None = None
    features: list[str] | None = None
    numeric_metric_type: str | None = None


class ModelMonitoringObjectiveSpecFeatureAttributionSpec(_Message):
    batch_explanation_dedicated_resources: BatchDedicatedResources | None = None
    default_alert_condition: ModelMonitoringAlertCondition | None = None
    feature_alert_conditions: dict[str, ModelMonitoringAlertCondition] | None = None
    features: list[str] | None = None


class ModelMonitoringObjectiveSpecTabularObjective(_Message):
    feature_attribution_spec: ModelMonitoringObjectiveSpecFeatureAttributionSpec | None = None
    feature_drift_spec: ModelMonitoringObjectiveSpecDataDriftSpec | None = None
    prediction_output_drift_spec: ModelMonitoringObjectiveSpecDataDriftSpec | None = None


class ModelMonitoringOutputSpec(_Message):
    gcs_base_directory: GcsDestination | None = None
