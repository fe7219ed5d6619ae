"""Types of feature_online_stores_feature_views_feature_view_syncs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.schedules_shared9 import Interval
from gemkit._mapping.model import Message as _Message


class FeatureViewSyncSyncSummary(_Message):
    row_synced: int | None = None
    system_watermark_time: datetime | None = None
    total_slot: int | None = None


class FeatureViewSync(_Message):
    create_time: datetime | None = None
    final_status: Status | None = None
    name: str | None = None
    run_time: Interval | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    sync_summary: FeatureViewSyncSyncSummary | None = None


class ListFeatureViewSyncsResponse(_Message):
    feature_view_syncs: list[FeatureViewSync] | None = None
    next_page_token: str | None = None
