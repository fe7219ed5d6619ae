"""Types of tensorboards_experiments_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TensorboardTimeSeriesValueType(_OpenEnum):
    VALUE_TYPE_UNSPECIFIED = "VALUE_TYPE_UNSPECIFIED"
    SCALAR = "SCALAR"
    TENSOR = "TENSOR"
    BLOB_SEQUENCE = "BLOB_SEQUENCE"


class TensorboardTimeSeriesMetadata(_Message):
    max_blob_sequence_length: int | None = None
    max_step: int | None = None
    max_wall_time: datetime | None = None


class TensorboardTimeSeries(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    metadata: TensorboardTimeSeriesMetadata | None = None
    name: str | None = None
    plugin_data: bytes | None = None
    plugin_name: str | None = None
    update_time: datetime | None = None
    value_type: TensorboardTimeSeriesValueType | None = None
