"""Types of model_monitors, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.models_shared4 import ExplanationSpec
from gemkit._generated.vertex.types.schedules_shared5 import (
    ModelMonitoringAlertCondition,
    ModelMonitoringInput,
    ModelMonitoringNotificationSpec,
    ModelMonitoringObjectiveSpecTabularObjective,
    ModelMonitoringOutputSpec,
)
from gemkit._generated.vertex.types.schedules_shared9 import Interval
from gemkit._mapping.model import Message as _Message


class ModelMonitorModelMonitoringTargetVertexModelSource(_Message):
    model: str | None = None
    model_version_id: str | None = None


class ModelMonitorModelMonitoringTarget(_Message):
    vertex_model: ModelMonitorModelMonitoringTargetVertexModelSource | None = None


class ModelMonitoringSchemaFieldSchema(_Message):
    data_type: str | None = None
    name: str | None = None
    repeated: bool | None = None


class ModelMonitoringSchema(_Message):
    feature_fields: list[ModelMonitoringSchemaFieldSchema] | None = None
    ground_truth_fields: list[ModelMonitoringSchemaFieldSchema] | None = None
    prediction_fields: list[ModelMonitoringSchemaFieldSchema] | None = None


class ModelMonitor(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    explanation_spec: ExplanationSpec | None = None
    model_monitoring_schema: ModelMonitoringSchema | None = None
    model_monitoring_target: ModelMonitorModelMonitoringTarget | None = None
    name: str | None = None
    notification_spec: ModelMonitoringNotificationSpec | None = None
    output_spec: ModelMonitoringOutputSpec | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    tabular_objective: ModelMonitoringObjectiveSpecTabularObjective | None = None
    training_dataset: ModelMonitoringInput | None = None
    update_time: datetime | None = None


class ListModelMonitorsResponse(_Message):
    model_monitors: list[ModelMonitor] | None = None
    next_page_token: str | None = None


class ModelMonitoringAnomalyTabularAnomaly(_Message):
    anomaly: Any = None
    anomaly_uri: str | None = None
    condition: ModelMonitoringAlertCondition | None = None
    summary: str | None = None
    trigger_time: datetime | None = None


class ModelMonitoringAnomaly(_Message):
    algorithm: str | None = None
    model_monitoring_job: str | None = None
    tabular_anomaly: ModelMonitoringAnomalyTabularAnomaly | None = None


class ModelMonitoringAlert(_Message):
    alert_time: datetime | None = None
    anomaly: ModelMonitoringAnomaly | None = None
    objective_type: str | None = None
    stats_name: str | None = None


class ModelMonitoringStatsDataPointTypedValueDistributionDataValue(_Message):
    distribution: Any = None
    distribution_deviation: float | None = None


class ModelMonitoringStatsDataPointTypedValue(_Message):
    distribution_value: ModelMonitoringStatsDataPointTypedValueDistributionDataValue | None = None
    double_value: float | None = None


class ModelMonitoringStatsDataPoint(_Message):
    algorithm: str | None = None
    baseline_stats: ModelMonitoringStatsDataPointTypedValue | None = None
    create_time: datetime | None = None
    current_stats: ModelMonitoringStatsDataPointTypedValue | None = None
    has_anomaly: bool | None = None
    model_monitoring_job: str | None = None
    schedule: str | None = None
    threshold_value: float | None = None


class ModelMonitoringTabularStats(_Message):
    data_points: list[ModelMonitoringStatsDataPoint] | None = None
    objective_type: str | None = None
    stats_name: str | None = None


class ModelMonitoringStats(_Message):
    tabular_stats: ModelMonitoringTabularStats | None = None


class SearchModelMonitoringAlertsRequest(_Message):
    alert_time_interval: Interval | None = None
    model_monitoring_job: str | None = None
    objective_type: str | None = None
    page_size: int | None = None
    page_token: str | None = None
    stats_name: str | None = None


class SearchModelMonitoringAlertsResponse(_Message):
    model_monitoring_alerts: list[ModelMonitoringAlert] | None = None
    next_page_token: str | None = None
    total_number_alerts: int | None = None


class SearchModelMonitoringStatsFilterTabularStatsFilter(_Message):
    algorithm: str | None = None
    model_monitoring_job: str | None = None
    model_monitoring_schedule: str | None = None
    objective_type: str | None = None
    stats_name: str | None = None


class SearchModelMonitoringStatsFilter(_Message):
    tabular_stats_filter: SearchModelMonitoringStatsFilterTabularStatsFilter | None = None


class SearchModelMonitoringStatsRequest(_Message):
    page_size: int | None = None
    page_token: str | None = None
    stats_filter: SearchModelMonitoringStatsFilter | None = None
    time_interval: Interval | None = None


class SearchModelMonitoringStatsResponse(_Message):
    monitoring_stats: list[ModelMonitoringStats] | None = None
    next_page_token: str | None = None
