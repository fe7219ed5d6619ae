"""Types of tensorboards_experiments_runs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class TensorboardRun(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    update_time: datetime | None = None


class CreateTensorboardRunRequest(_Message):
    parent: str | None = None
    tensorboard_run: TensorboardRun | None = None
    tensorboard_run_id: str | None = None


class BatchCreateTensorboardRunsRequest(_Message):
    requests: list[CreateTensorboardRunRequest] | None = None


class BatchCreateTensorboardRunsResponse(_Message):
    tensorboard_runs: list[TensorboardRun] | None = None


class ListTensorboardRunsResponse(_Message):
    next_page_token: str | None = None
    tensorboard_runs: list[TensorboardRun] | None = None


class WriteTensorboardRunDataResponse(_Message):
    pass
