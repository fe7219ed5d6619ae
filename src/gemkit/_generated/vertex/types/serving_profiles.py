"""Types of serving_profiles, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ServingProfileScope(_OpenEnum):
    SERVING_PROFILE_SCOPE_UNSPECIFIED = "SERVING_PROFILE_SCOPE_UNSPECIFIED"
    GEMINI_LIVE = "GEMINI_LIVE"
    INTERACTIONS_API = "INTERACTIONS_API"
    RESPONSE_API = "RESPONSE_API"


class ServingProfileCmekConfig(_Message):
    encryption_spec: EncryptionSpec | None = None


class ServingProfile(_Message):
    cmek_config: ServingProfileCmekConfig | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    name: str | None = None
    scope: ServingProfileScope | None = None
    update_time: datetime | None = None


class ListServingProfilesResponse(_Message):
    next_page_token: str | None = None
    serving_profiles: list[ServingProfile] | None = None
