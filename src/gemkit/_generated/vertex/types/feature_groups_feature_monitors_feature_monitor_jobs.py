"""Types of feature_groups_feature_monitors_feature_monitor_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.feature_groups_feature_monitors_shared import FeatureSelectionConfig
from gemkit._generated.vertex.types.featurestores_shared3 import FeatureStatsAndAnomaly
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeatureMonitorJobTriggerType(_OpenEnum):
    FEATURE_MONITOR_JOB_TRIGGER_UNSPECIFIED = "FEATURE_MONITOR_JOB_TRIGGER_UNSPECIFIED"
    FEATURE_MONITOR_JOB_TRIGGER_PERIODIC = "FEATURE_MONITOR_JOB_TRIGGER_PERIODIC"
    FEATURE_MONITOR_JOB_TRIGGER_ON_DEMAND = "FEATURE_MONITOR_JOB_TRIGGER_ON_DEMAND"


class FeatureMonitorJobJobSummary(_Message):
    feature_stats_and_anomalies: list[FeatureStatsAndAnomaly] | None = None
    total_slot_ms: int | None = None


class FeatureMonitorJob(_Message):
    create_time: datetime | None = None
    description: str | None = None
    drift_base_feature_monitor_job_id: int | None = None
    drift_base_snapshot_time: datetime | None = None
    feature_selection_config: FeatureSelectionConfig | None = None
    final_status: Status | None = None
    job_summary: FeatureMonitorJobJobSummary | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    trigger_type: FeatureMonitorJobTriggerType | None = None


class ListFeatureMonitorJobsResponse(_Message):
    feature_monitor_jobs: list[FeatureMonitorJob] | None = None
    next_page_token: str | None = None
