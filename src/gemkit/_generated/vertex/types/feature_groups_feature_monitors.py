"""Types of feature_groups_feature_monitors, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.feature_groups_feature_monitors_shared import FeatureSelectionConfig
from gemkit._mapping.model import Message as _Message


class ScheduleConfig(_Message):
    cron: str | None = None


class FeatureMonitor(_Message):
    create_time: datetime | None = None
    description: str | None = None
    etag: str | None = None
    feature_selection_config: FeatureSelectionConfig | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    schedule_config: ScheduleConfig | None = None
    update_time: datetime | None = None


class ListFeatureMonitorsResponse(_Message):
    feature_monitors: list[FeatureMonitor] | None = None
    next_page_token: str | None = None
