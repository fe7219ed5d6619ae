"""Types of collaborative_projects, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TrustedParticipantParticipantType(_OpenEnum):
    PARTICIPANT_TYPE_UNSPECIFIED = "PARTICIPANT_TYPE_UNSPECIFIED"
    AGENT = "AGENT"


class TrustedParticipant(_Message):
    identifier: str | None = None
    participant_type: TrustedParticipantParticipantType | None = None


class CollaborativeProject(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    emoji: str | None = None
    folder: str | None = None
    name: str | None = None
    trusted_participants: list[TrustedParticipant] | None = None
    update_time: datetime | None = None


class ListCollaborativeProjectsResponse(_Message):
    collaborative_projects: list[CollaborativeProject] | None = None
    next_page_token: str | None = None
