"""Types of tensorboards_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TimeSeriesDataValueType(_OpenEnum):
    VALUE_TYPE_UNSPECIFIED = "VALUE_TYPE_UNSPECIFIED"
    SCALAR = "SCALAR"
    TENSOR = "TENSOR"
    BLOB_SEQUENCE = "BLOB_SEQUENCE"


class Scalar(_Message):
    value: float | None = None


class TensorboardBlob(_Message):
    data: bytes | None = None
    id: str | None = None


class TensorboardBlobSequence(_Message):
    values: list[TensorboardBlob] | None = None


class TensorboardTensor(_Message):
    value: bytes | None = None
    version_number: int | None = None


class TimeSeriesDataPoint(_Message):
    blobs: TensorboardBlobSequence | None = None
    scalar: Scalar | None = None
    step: int | None = None
    tensor: TensorboardTensor | None = None
    wall_time: datetime | None = None


class TimeSeriesData(_Message):
    tensorboard_time_series_id: str | None = None
    value_type: TimeSeriesDataValueType | None = None
    values: list[TimeSeriesDataPoint] | None = None
