"""Types of datasets_annotation_specs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class AnnotationSpec(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    etag: str | None = None
    name: str | None = None
    update_time: datetime | None = None
