"""Types of tensorboards_experiments_runs_time_series, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.tensorboards_experiments_shared2 import TensorboardTimeSeries
from gemkit._generated.vertex.types.tensorboards_shared import TensorboardBlob, TimeSeriesData, TimeSeriesDataPoint
from gemkit._mapping.model import Message as _Message


class ExportTensorboardTimeSeriesDataRequest(_Message):
    filter: str | None = None
    order_by: str | None = None
    page_size: int | None = None
    page_token: str | None = None


class ExportTensorboardTimeSeriesDataResponse(_Message):
    next_page_token: str | None = None
    time_series_data_points: list[TimeSeriesDataPoint] | None = None


class ListTensorboardTimeSeriesResponse(_Message):
    next_page_token: str | None = None
    tensorboard_time_series: list[TensorboardTimeSeries] | None = None


class ReadTensorboardBlobDataResponse(_Message):
    blobs: list[TensorboardBlob] | None = None


class ReadTensorboardTimeSeriesDataResponse(_Message):
    time_series_data: TimeSeriesData | None = None
