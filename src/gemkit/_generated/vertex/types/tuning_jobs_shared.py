"""Types of tuning_jobs_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class DatasetCustomMetric(_Message):
    aggregation_function: str | None = None
    display_name: str | None = None
