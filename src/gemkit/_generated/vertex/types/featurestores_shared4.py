"""Types of featurestores_shared4, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeaturestoreMonitoringConfigImportFeaturesAnalysisAnomalyDetectionBaseline(_OpenEnum):
    BASELINE_UNSPECIFIED = "BASELINE_UNSPECIFIED"
    LATEST_STATS = "LATEST_STATS"
    MOST_RECENT_SNAPSHOT_STATS = "MOST_RECENT_SNAPSHOT_STATS"
    PREVIOUS_IMPORT_FEATURES_STATS = "PREVIOUS_IMPORT_FEATURES_STATS"


class FeaturestoreMonitoringConfigImportFeaturesAnalysisState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    DEFAULT = "DEFAULT"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class FeaturestoreMonitoringConfigImportFeaturesAnalysis(_Message):
    anomaly_detection_baseline: FeaturestoreMonitoringConfigImportFeaturesAnalysisAnomalyDetectionBaseline | None = None
    state: FeaturestoreMonitoringConfigImportFeaturesAnalysisState | None = None


class FeaturestoreMonitoringConfigSnapshotAnalysis(_Message):
    disabled: bool | None = None
    monitoring_interval: str | None = None
    monitoring_interval_days: int | None = None
    staleness_days: int | None = None


class FeaturestoreMonitoringConfigThresholdConfig(_Message):
    value: float | None = None


class FeaturestoreMonitoringConfig(_Message):
    categorical_threshold_config: FeaturestoreMonitoringConfigThresholdConfig | None = None
    import_features_analysis: FeaturestoreMonitoringConfigImportFeaturesAnalysis | None = None
    numerical_threshold_config: FeaturestoreMonitoringConfigThresholdConfig | None = None
    snapshot_analysis: FeaturestoreMonitoringConfigSnapshotAnalysis | None = None
