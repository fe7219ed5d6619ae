"""Types of the auth_tokens topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._features.http.mixins import AuthTokenMixin
from gemkit._generated.types.http import HttpOptions
from gemkit._generated.types.live_setup import LiveConnectConfig
from gemkit._mapping.model import Message


class AuthToken(AuthTokenMixin, Message):
    """A token for Live sessions; of it, only `name` is given back."""

    expire_time: str | None = None
    """When the sessions opened with it end; RFC 3339."""
    name: str | None = None
    """The token itself, `auth_tokens/...`: a secret that stands in for the API key."""
    new_session_expire_time: str | None = None
    """Until when it opens new sessions; RFC 3339."""
    uses: int | None = None
    """How many sessions it opens."""


class LiveConnectConstraints(Message):
    """What a token prescribes to the sessions it opens."""

    config: LiveConnectConfig | None = None
    """Settings of the session."""
    model: str | None = None
    """The model to talk to, such as `gemini-live-2.5-flash-preview`."""


class CreateAuthTokenConfig(Message):
    """Settings for `auth_tokens.create`."""

    expire_time: datetime | None = None
    """When sessions opened with the token end: in 30 minutes unless given, in 20 hours at the latest."""
    live_connect_constraints: LiveConnectConstraints | None = None
    """Model and settings that sessions opened with the token get, whatever they ask for."""
    lock_additional_fields: list[str] | None = None
    """Not given: the token decides all settings. A list, even an empty one: it decides those that `live_connect_constraints` sets, and keeps those listed here, such as `temperature`, at their defaults; the rest is up to the session."""
    new_session_expire_time: datetime | None = None
    """Until when the token opens new sessions: for 60 seconds unless given, for 20 hours at most."""
    uses: int | None = None
    """How many sessions the token opens: 1 unless given, 0 for no limit. Going on with a session does not count."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CreateAuthTokenParameters(Message):
    """The arguments of `auth_tokens.create` as one object."""

    config: CreateAuthTokenConfig | None = None
    """Settings of the call."""
