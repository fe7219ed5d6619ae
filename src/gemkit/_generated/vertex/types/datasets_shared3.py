"""Types of datasets_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class SavedQuery(_Message):
    annotation_filter: str | None = None
    annotation_spec_count: int | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    etag: str | None = None
    metadata: Any = None
    name: str | None = None
    problem_type: str | None = None
    support_automl_training: bool | None = None
    update_time: datetime | None = None
