"""Types of nas_jobs_shared4, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class MeasurementMetric(_Message):
    metric_id: str | None = None
    value: float | None = None


class Measurement(_Message):
    elapsed_duration: str | None = None
    metrics: list[MeasurementMetric] | None = None
    step_count: int | None = None
