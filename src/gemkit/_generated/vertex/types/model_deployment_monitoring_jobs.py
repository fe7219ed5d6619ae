"""Types of model_deployment_monitoring_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.batch_prediction_jobs_shared import (
    ModelMonitoringAlertConfig,
    ModelMonitoringObjectiveConfig,
    ModelMonitoringStatsAnomalies,
    SamplingStrategy,
)
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ModelDeploymentMonitoringBigQueryTableLogSource(_OpenEnum):
    LOG_SOURCE_UNSPECIFIED = "LOG_SOURCE_UNSPECIFIED"
    TRAINING = "TRAINING"
    SERVING = "SERVING"


class ModelDeploymentMonitoringBigQueryTableLogType(_OpenEnum):
    LOG_TYPE_UNSPECIFIED = "LOG_TYPE_UNSPECIFIED"
    PREDICT = "PREDICT"
    EXPLAIN = "EXPLAIN"


class ModelDeploymentMonitoringJobScheduleState(_OpenEnum):
    MONITORING_SCHEDULE_STATE_UNSPECIFIED = "MONITORING_SCHEDULE_STATE_UNSPECIFIED"
    PENDING = "PENDING"
    OFFLINE = "OFFLINE"
    RUNNING = "RUNNING"


class ModelDeploymentMonitoringJobState(_OpenEnum):
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


class SearchModelDeploymentMonitoringStatsAnomaliesRequestStatsAnomaliesObjectiveType(_OpenEnum):
    MODEL_DEPLOYMENT_MONITORING_OBJECTIVE_TYPE_UNSPECIFIED = "MODEL_DEPLOYMENT_MONITORING_OBJECTIVE_TYPE_UNSPECIFIED"
    RAW_FEATURE_SKEW = "RAW_FEATURE_SKEW"
    RAW_FEATURE_DRIFT = "RAW_FEATURE_DRIFT"
    FEATURE_ATTRIBUTION_SKEW = "FEATURE_ATTRIBUTION_SKEW"
    FEATURE_ATTRIBUTION_DRIFT = "FEATURE_ATTRIBUTION_DRIFT"


class ModelDeploymentMonitoringBigQueryTable(_Message):
    bigquery_table_path: str | None = None
    log_source: ModelDeploymentMonitoringBigQueryTableLogSource | None = None
    log_type: ModelDeploymentMonitoringBigQueryTableLogType | None = None
    request_response_logging_schema_version: str | None = None


class ModelDeploymentMonitoringJobLatestMonitoringPipelineMetadata(_Message):
    run_time: datetime | None = None
    status: Status | None = None


class ModelDeploymentMonitoringObjectiveConfig(_Message):
    deployed_model_id: str | None = None
    objective_config: ModelMonitoringObjectiveConfig | None = None


class ModelDeploymentMonitoringScheduleConfig(_Message):
    monitor_interval: str | None = None
    monitor_window: str | None = None


class ModelDeploymentMonitoringJob(_Message):
    analysis_instance_schema_uri: str | None = None
    bigquery_tables: list[ModelDeploymentMonitoringBigQueryTable] | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    enable_monitoring_pipeline_logs: bool | None = None
    encryption_spec: EncryptionSpec | None = None
    endpoint: str | None = None
    error: Status | None = None
    labels: dict[str, str] | None = None
    latest_monitoring_pipeline_metadata: ModelDeploymentMonitoringJobLatestMonitoringPipelineMetadata | None = None
    log_ttl: str | None = None
    logging_sampling_strategy: SamplingStrategy | None = None
    model_deployment_monitoring_objective_configs: list[ModelDeploymentMonitoringObjectiveConfig] | None = None
    model_deployment_monitoring_schedule_config: ModelDeploymentMonitoringScheduleConfig | None = None
    model_monitoring_alert_config: ModelMonitoringAlertConfig | None = None
    name: str | None = None
    next_schedule_time: datetime | None = None
    predict_instance_schema_uri: str | None = None
    sample_predict_instance: Any = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    schedule_state: ModelDeploymentMonitoringJobScheduleState | None = None
    state: ModelDeploymentMonitoringJobState | None = None
    stats_anomalies_base_directory: GcsDestination | None = None
    update_time: datetime | None = None


class ListModelDeploymentMonitoringJobsResponse(_Message):
    model_deployment_monitoring_jobs: list[ModelDeploymentMonitoringJob] | None = None
    next_page_token: str | None = None


class PauseModelDeploymentMonitoringJobRequest(_Message):
    pass


class ResumeModelDeploymentMonitoringJobRequest(_Message):
    pass


class SearchModelDeploymentMonitoringStatsAnomaliesRequestStatsAnomaliesObjective(_Message):
    top_feature_count: int | None = None
    type: SearchModelDeploymentMonitoringStatsAnomaliesRequestStatsAnomaliesObjectiveType | None = None


class SearchModelDeploymentMonitoringStatsAnomaliesRequest(_Message):
    deployed_model_id: str | None = None
    end_time: datetime | None = None
    feature_display_name: str | None = None
    objectives: list[SearchModelDeploymentMonitoringStatsAnomaliesRequestStatsAnomaliesObjective] | None = None
    page_size: int | None = None
    page_token: str | None = None
    start_time: datetime | None = None


class SearchModelDeploymentMonitoringStatsAnomaliesResponse(_Message):
    monitoring_stats: list[ModelMonitoringStatsAnomalies] | None = None
    next_page_token: str | None = None
