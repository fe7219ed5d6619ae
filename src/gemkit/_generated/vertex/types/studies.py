"""Types of studies, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.studies_shared import StudySpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class StudyState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    COMPLETED = "COMPLETED"


class Study(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    inactive_reason: str | None = None
    name: str | None = None
    state: StudyState | None = None
    study_spec: StudySpec | None = None


class ListStudiesResponse(_Message):
    next_page_token: str | None = None
    studies: list[Study] | None = None


class LookupStudyRequest(_Message):
    display_name: str | None = None
