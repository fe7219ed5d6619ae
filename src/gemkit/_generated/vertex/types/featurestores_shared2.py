"""Types of featurestores_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.featurestores_shared3 import FeatureStatsAndAnomaly
from gemkit._generated.vertex.types.featurestores_shared4 import FeaturestoreMonitoringConfig
from gemkit._generated.vertex.types.featurestores_shared5 import FeatureStatsAnomaly
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeatureMonitoringStatsAnomalyObjective(_OpenEnum):
    OBJECTIVE_UNSPECIFIED = "OBJECTIVE_UNSPECIFIED"
    IMPORT_FEATURE_ANALYSIS = "IMPORT_FEATURE_ANALYSIS"
    SNAPSHOT_ANALYSIS = "SNAPSHOT_ANALYSIS"


class FeatureValueType(_OpenEnum):
    VALUE_TYPE_UNSPECIFIED = "VALUE_TYPE_UNSPECIFIED"
    BOOL = "BOOL"
    BOOL_ARRAY = "BOOL_ARRAY"
    DOUBLE = "DOUBLE"
    DOUBLE_ARRAY = "DOUBLE_ARRAY"
    INT64 = "INT64"
    INT64_ARRAY = "INT64_ARRAY"
    STRING = "STRING"
    STRING_ARRAY = "STRING_ARRAY"
    BYTES = "BYTES"
    STRUCT = "STRUCT"


class FeatureMonitoringStatsAnomaly(_Message):
    feature_stats_anomaly: FeatureStatsAnomaly | None = None
    objective: FeatureMonitoringStatsAnomalyObjective | None = None


class Feature(_Message):
    create_time: datetime | None = None
    description: str | None = None
    disable_monitoring: bool | None = None
    etag: str | None = None
    feature_stats_and_anomaly: list[FeatureStatsAndAnomaly] | None = None
    labels: dict[str, str] | None = None
    monitoring_config: FeaturestoreMonitoringConfig | None = None
    monitoring_stats: list[FeatureStatsAnomaly] | None = None
    monitoring_stats_anomalies: list[FeatureMonitoringStatsAnomaly] | None = None
    name: str | None = None
    point_of_contact: str | None = None
    update_time: datetime | None = None
    value_type: FeatureValueType | None = None
    version_column_name: str | None = None
