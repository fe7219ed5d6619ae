"""Types of skills_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SkillSkillSource(_OpenEnum):
    SKILL_SOURCE_UNSPECIFIED = "SKILL_SOURCE_UNSPECIFIED"
    USER = "USER"
    SYSTEM = "SYSTEM"


class SkillState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    CREATING = "CREATING"
    FAILED = "FAILED"
    DELETING = "DELETING"


class Skill(_Message):
    compatibility: str | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    labels: dict[str, str] | None = None
    license: str | None = None
    name: str | None = None
    sha256: str | None = None
    skill_source: SkillSkillSource | None = None
    state: SkillState | None = None
    update_time: datetime | None = None
    zipped_filesystem: bytes | None = None
