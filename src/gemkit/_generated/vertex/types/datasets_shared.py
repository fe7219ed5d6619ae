"""Types of datasets_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class DataItem(_Message):
    create_time: datetime | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    payload: Any = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None
