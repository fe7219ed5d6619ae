"""Types of tensorboards_experiments, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.tensorboards_experiments_shared import WriteTensorboardRunDataRequest
from gemkit._generated.vertex.types.tensorboards_experiments_shared2 import TensorboardTimeSeries
from gemkit._mapping.model import Message as _Message


class CreateTensorboardTimeSeriesRequest(_Message):
    parent: str | None = None
    tensorboard_time_series: TensorboardTimeSeries | None = None
    tensorboard_time_series_id: str | None = None


class BatchCreateTensorboardTimeSeriesRequest(_Message):
    requests: list[CreateTensorboardTimeSeriesRequest] | None = None


class BatchCreateTensorboardTimeSeriesResponse(_Message):
    tensorboard_time_series: list[TensorboardTimeSeries] | None = None


class TensorboardExperiment(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    source: str | None = None
    update_time: datetime | None = None


class ListTensorboardExperimentsResponse(_Message):
    next_page_token: str | None = None
    tensorboard_experiments: list[TensorboardExperiment] | None = None


class WriteTensorboardExperimentDataRequest(_Message):
    write_run_data_requests: list[WriteTensorboardRunDataRequest] | None = None


class WriteTensorboardExperimentDataResponse(_Message):
    pass
