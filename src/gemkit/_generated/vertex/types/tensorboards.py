"""Types of tensorboards, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.tensorboards_shared import TimeSeriesData
from gemkit._mapping.model import Message as _Message


class BatchReadTensorboardTimeSeriesDataResponse(_Message):
    time_series_data: list[TimeSeriesData] | None = None


class Tensorboard(_Message):
    blob_storage_path_prefix: str | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    is_default: bool | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    run_count: int | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None


class ListTensorboardsResponse(_Message):
    next_page_token: str | None = None
    tensorboards: list[Tensorboard] | None = None


class ReadTensorboardSizeResponse(_Message):
    storage_size_byte: int | None = None


class ReadTensorboardUsageResponsePerUserUsageData(_Message):
    username: str | None = None
    view_count: int | None = None


class ReadTensorboardUsageResponsePerMonthUsageData(_Message):
    user_usage_data: list[ReadTensorboardUsageResponsePerUserUsageData] | None = None


class ReadTensorboardUsageResponse(_Message):
    monthly_usage_data: dict[str, ReadTensorboardUsageResponsePerMonthUsageData] | None = None
