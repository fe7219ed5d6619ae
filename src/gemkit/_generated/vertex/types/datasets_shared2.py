"""Types of datasets_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class UserActionReference(_Message):
    data_labeling_job: str | None = None
    method: str | None = None
    operation: str | None = None


class Annotation(_Message):
    annotation_source: UserActionReference | None = None
    create_time: datetime | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    payload: Any = None
    payload_schema_uri: str | None = None
    update_time: datetime | None = None
