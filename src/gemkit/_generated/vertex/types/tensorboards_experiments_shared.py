"""Types of tensorboards_experiments_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.tensorboards_shared import TimeSeriesData
from gemkit._mapping.model import Message as _Message


class WriteTensorboardRunDataRequest(_Message):
    tensorboard_run: str | None = None
    time_series_data: list[TimeSeriesData] | None = None
