"""The clients `Client` and `AsyncClient`."""

# pyright: reportPrivateUsage=false
# The clients and the functions that create them access each other's private attributes.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemkit._api import settings as api_settings
from gemkit._clients._async.base import AsyncBaseClient
from gemkit._clients._sync.base import BaseClient
from gemkit._errors.redact import safe_url
from gemkit._http.state import ClientState
from gemkit._lazy import cached_resource
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from gemkit._api.settings import ClientSettings
    from gemkit._api.view import APIClientView
    from gemkit._features.replay.debug_config import DebugConfig
    from gemkit._features.replay.settings import ReplaySettings
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._http.api_key import Authenticator

__all__ = ["AsyncClient", "Client"]


class Client(BaseClient):
    """A client of one of the two services.

    The constructor reads arguments and environment variables and does no I/O: connections are opened and credentials
    are loaded by the first call that needs them. A client is thread-safe; close it, or use it as a context manager, to
    close the connections of sync calls early; `aio` closes its own.
    """

    def __init__(
        self,
        *,
        enterprise: bool | None = None,
        vertexai: bool | None = None,
        api_key: str | None = None,
        credentials: Credentials | None = None,
        project: str | None = None,
        location: str | None = None,
        debug_config: DebugConfig | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> None:
        """Configure the service and the credentials. Arguments override environment variables.

        Args:
            enterprise: Alias of `vertexai`.
            vertexai: Use Vertex AI instead of the Gemini Developer API.
                Environment: GOOGLE_GENAI_USE_ENTERPRISE, GOOGLE_GENAI_USE_VERTEXAI.
            api_key: API key of the Gemini Developer API, or of Vertex AI (express mode without `project` and
                `location`). Environment: GOOGLE_API_KEY, GEMINI_API_KEY.
            credentials: Google credentials for Vertex AI; by default Application Default Credentials.
            project: Google Cloud project for Vertex AI. Environment: GOOGLE_CLOUD_PROJECT; by default that of the
                credentials.
            location: Google Cloud location for Vertex AI. Environment: GOOGLE_CLOUD_LOCATION; by default ``global``.
            debug_config: Settings for recording and replaying.
            http_options: Options for all calls, such as ``timeout`` in milliseconds, ``base_url`` and ``api_version``.
                Environment for the base URL: GOOGLE_GEMINI_BASE_URL, GOOGLE_VERTEX_BASE_URL; for the version:
                GOOGLE_GENAI_API_VERSION.

        Raises:
            ConfigurationError: Arguments are mutually exclusive, or there is no API key for the Gemini API.
            InvalidInputError: `http_options` has a field that is unknown or of the wrong type.
        """
        replay, replay_source = _replay(debug_config)
        settings = api_settings.resolve(
            enterprise=enterprise,
            vertexai=vertexai,
            api_key=api_key,
            credentials=credentials,
            project=project,
            location=location,
            http_options=_options(http_options),
            needs_key=replay is None or replay.mode == "record",
        )
        if replay is not None:
            settings = settings._replace(extras=(("replay", f"{replay.mode} {replay.path}", replay_source),))
        self._settings = settings
        self._replay_settings = replay
        self._state = _state(settings, replay)

    @cached_resource
    def aio(self) -> AsyncClient:
        """The async client, with the same settings and credentials."""
        return AsyncClient(self)

    @property
    def project(self) -> str | None:
        """The Google Cloud project; None for the Gemini API and in express mode."""
        return self._settings.project

    @property
    def location(self) -> str | None:
        """The Google Cloud location; None for the Gemini API and in express mode."""
        return self._settings.location

    @property
    def api_version(self) -> str:
        """The version of the API, such as ``v1beta``."""
        return self._settings.api_version

    @cached_property
    def _api_client(self) -> APIClientView:
        from gemkit._api.view import APIClientView
        from gemkit._features.codec import CODEC

        return APIClientView(self._settings, CODEC)

    def explain(self) -> str:
        """Return all settings with their sources, one per line, without secrets."""
        return self._settings.explain()

    def with_options(self, http_options: HttpOptionsOrDict) -> Client:
        """Return a client with other options that shares this one's connections, credentials and hooks.

        Args:
            http_options: Options that override the client's; those not set here are inherited.
        """
        return _view(self, _overlaid(self._settings, http_options))

    def __repr__(self) -> str:
        return f"Client({_shown(self._settings)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._settings, self._replay_settings)


class AsyncClient(AsyncBaseClient):
    """The async client, accessed as ``Client(...).aio``.

    Connections belong to the event loop that opened them: `aclose` closes those of the running one.
    """

    def __init__(self, api_client: Client) -> None:
        """Use the settings, credentials and hooks of `api_client`."""
        self._owner = api_client
        self._settings = api_client._settings
        self._state = api_client._state

    @property
    def _api_client(self) -> APIClientView:
        return self._owner._api_client

    def with_options(self, http_options: HttpOptionsOrDict) -> AsyncClient:
        """Return a client with other options that shares this one's connections, credentials and hooks.

        Args:
            http_options: Options that override the client's; those not set here are inherited.
        """
        return _view(self._owner, _overlaid(self._settings, http_options)).aio

    def __repr__(self) -> str:
        return f"AsyncClient({_shown(self._settings)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored_async, (self._settings, self._owner._replay_settings)


def _options(given: HttpOptionsOrDict | None) -> Any:
    if given is None:
        return None
    from gemkit._generated.types.http import HttpOptions
    from gemkit._mapping.model import validated

    return validated(HttpOptions, given, "http_options")


def _replay(debug: DebugConfig | None) -> tuple[ReplaySettings | None, str]:
    from gemkit._features.replay.settings import resolve_replay

    return resolve_replay(debug)


def _state(settings: ClientSettings, replay: ReplaySettings | None) -> ClientState:
    def authenticator(state: ClientState) -> Authenticator:
        return _authenticator(settings, state)

    state = ClientState(authenticator)
    if settings.log_level is not None:
        from gemkit._http.log import LogHooks

        state.hooks.add(LogHooks(settings.log_level))
    if replay is not None:
        from gemkit._features.replay.client import ClientReplay

        ClientReplay(replay, settings).install(state)
    api_settings.warn_if_insecure(settings.base_url, state)
    return state


def _authenticator(settings: ClientSettings, state: ClientState) -> Authenticator:
    if settings.api_key:
        from gemkit._http.api_key import ApiKeyAuth

        return ApiKeyAuth(settings.api_key)
    if settings.backend == "gemini":
        raise ConfigurationError(
            "there is no recording yet, and recording needs a key: pass api_key=... or set GEMINI_API_KEY"
        )
    from gemkit._http.auth import CredentialsAuth

    def sender() -> Any:
        from gemkit._http.tokens import token_sender

        return token_sender(state, settings.request_options)

    return CredentialsAuth(settings.credentials, sender=sender)


def _shown(settings: ClientSettings) -> str:
    facts = {"vertexai": settings.backend == "vertex", "project": settings.project, "location": settings.location}
    shown = [f"{name}={value!r}" for name, value in facts.items() if value is not None]
    return ", ".join([*shown, f"base_url={safe_url(settings.base_url)!r}"])


# Clients are pickled as their settings: connections and tokens are created again after unpickling.


def _restored(settings: ClientSettings, replay: ReplaySettings | None) -> Client:
    return _made(settings, replay, _state(settings, replay))


def _restored_async(settings: ClientSettings, replay: ReplaySettings | None) -> AsyncClient:
    return _restored(settings, replay).aio


def _view(client: Client, settings: ClientSettings) -> Client:
    """Return a client with other settings that shares connections, credentials, hooks and retry budget."""
    api_settings.warn_if_insecure(settings.base_url, client._state)
    return _made(settings, client._replay_settings, client._state)


def _made(settings: ClientSettings, replay: ReplaySettings | None, state: ClientState) -> Client:
    client = Client.__new__(Client)
    client._settings, client._replay_settings, client._state = settings, replay, state
    return client


def _overlaid(settings: ClientSettings, given: HttpOptionsOrDict) -> ClientSettings:
    return api_settings.with_options(settings, _options(given))


def __getattr__(name: str) -> Any:
    if name != "DebugConfig":
        raise AttributeError(f"module 'gemkit.client' has no attribute {name!r}")
    from gemkit._features.replay.debug_config import DebugConfig  # the only part that requires pydantic

    globals()[name] = DebugConfig
    return DebugConfig
