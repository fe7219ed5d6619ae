"""Types of featurestores_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class FeatureStatsAndAnomaly(_Message):
    distribution_deviation: float | None = None
    drift_detected: bool | None = None
    drift_detection_threshold: float | None = None
    feature_id: str | None = None
    feature_monitor_id: str | None = None
    feature_monitor_job_id: int | None = None
    feature_stats: Any = None
    stats_time: datetime | None = None
