"""Types of skills_revisions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.skills_shared import Skill
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SkillRevisionState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    CREATING = "CREATING"
    FAILED = "FAILED"
    DELETING = "DELETING"


class SkillRevision(_Message):
    create_time: datetime | None = None
    name: str | None = None
    skill: Skill | None = None
    state: SkillRevisionState | None = None


class ListSkillRevisionsResponse(_Message):
    next_page_token: str | None = None
    skill_revisions: list[SkillRevision] | None = None
