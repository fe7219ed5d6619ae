"""Types of batch_prediction_jobs_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared14 import BigQuerySource
from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.featurestores_shared5 import FeatureStatsAnomaly
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ModelMonitoringObjectiveConfigExplanationConfigExplanationBaselinePredictionFormat(_OpenEnum):
    PREDICTION_FORMAT_UNSPECIFIED = "PREDICTION_FORMAT_UNSPECIFIED"
    JSONL = "JSONL"
    BIGQUERY = "BIGQUERY"


class ModelMonitoringStatsAnomaliesObjective(_OpenEnum):
    MODEL_DEPLOYMENT_MONITORING_OBJECTIVE_TYPE_UNSPECIFIED = "MODEL_DEPLOYMENT_MONITORING_OBJECTIVE_TYPE_UNSPECIFIED"
    RAW_FEATURE_SKEW = "RAW_FEATURE_SKEW"
    RAW_FEATURE_DRIFT = "RAW_FEATURE_DRIFT"
    FEATURE_ATTRIBUTION_SKEW = "FEATURE_ATTRIBUTION_SKEW"
    FEATURE_ATTRIBUTION_DRIFT = "FEATURE_ATTRIBUTION_DRIFT"


class ModelMonitoringAlertConfigEmailAlertConfig(_Message):
    user_emails: list[str] | None = None


class ModelMonitoringAlertConfig(_Message):
    email_alert_config: ModelMonitoringAlertConfigEmailAlertConfig | None = None
    enable_logging: bool | None = None
    notification_channels: list[str] | None = None


class ModelMonitoringObjectiveConfigExplanationConfigExplanationBaseline(_Message):
    bigquery: BigQueryDestination | None = None
    gcs: GcsDestination | None = None
    prediction_format: ModelMonitoringObjectiveConfigExplanationConfigExplanationBaselinePredictionFormat | None = None


class ModelMonitoringObjectiveConfigExplanationConfig(_Message):
    enable_feature_attributes: bool | None = None
    explanation_baseline: ModelMonitoringObjectiveConfigExplanationConfigExplanationBaseline | None = None


class ThresholdConfig(_Message):
    value: float | None = None


class ModelMonitoringObjectiveConfigPredictionDriftDetectionConfig(_Message):
    attribution_score_drift_thresholds: dict[str, ThresholdConfig] | None = None
    default_drift_threshold: ThresholdConfig | None = None
    drift_thresholds: dict[str, ThresholdConfig] | None = None


class SamplingStrategyRandomSampleConfig(_Message):
    sample_rate: float | None = None


class SamplingStrategy(_Message):
    random_sample_config: SamplingStrategyRandomSampleConfig | None = None


class ModelMonitoringObjectiveConfigTrainingDataset(_Message):
    bigquery_source: BigQuerySource | None = None
    data_format: str | None = None
    dataset: str | None = None
    gcs_source: GcsSource | None = None
    logging_sampling_strategy: SamplingStrategy | None = None
    target_field: str | None = None


class ModelMonitoringObjectiveConfigTrainingPredictionSkewDetectionConfig(_Message):
    attribution_score_skew_thresholds: dict[str, ThresholdConfig] | None = None
    default_skew_threshold: ThresholdConfig | None = None
    skew_thresholds: dict[str, ThresholdConfig] | None = None


class ModelMonitoringObjectiveConfig(_Message):
    explanation_config: ModelMonitoringObjectiveConfigExplanationConfig | None = None
    prediction_drift_detection_config: ModelMonitoringObjectiveConfigPredictionDriftDetectionConfig | None = None
    training_dataset: ModelMonitoringObjectiveConfigTrainingDataset | None = None
    training_prediction_skew_detection_config: (
        ModelMonitoringObjectiveConfigTrainingPredictionSkewDetectionConfig | None
    ) = None


class ModelMonitoringStatsAnomaliesFeatureHistoricStatsAnomalies(_Message):
    feature_display_name: str | None = None
    prediction_stats: list[FeatureStatsAnomaly] | None = None
    threshold: ThresholdConfig | None = None
    training_stats: FeatureStatsAnomaly | None = None


class ModelMonitoringStatsAnomalies(_Message):
    anomaly_count: int | None = None
    deployed_model_id: str | None = None
    feature_stats: list[ModelMonitoringStatsAnomaliesFeatureHistoricStatsAnomalies] | None = None
    objective: ModelMonitoringStatsAnomaliesObjective | None = None
