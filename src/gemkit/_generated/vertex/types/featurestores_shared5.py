"""Types of featurestores_shared5, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class FeatureStatsAnomaly(_Message):
    anomaly_detection_threshold: float | None = None
    anomaly_uri: str | None = None
    distribution_deviation: float | None = None
    end_time: datetime | None = None
    score: float | None = None
    start_time: datetime | None = None
    stats_uri: str | None = None
