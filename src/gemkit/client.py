"""The clients `Client` and `AsyncClient`."""

# pyright: reportPrivateUsage=false
# The clients and the functions that create them access each other's private attributes.

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Self

from gemkit._api import settings as api_settings
from gemkit._errors.redact import safe_url
from gemkit._generated.client import AsyncResources, Resources
from gemkit._http.state import ClientState
from gemkit._lazy import cached_resource
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from google.auth.credentials import Credentials

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._sync.client import APIClient
    from gemkit._api.raw import RawResponse
    from gemkit._api.settings import ClientSettings
    from gemkit._api.view import APIClientView
    from gemkit._features.replay.debug_config import DebugConfig
    from gemkit._features.replay.settings import ReplaySettings
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.client import AsyncGemini, Gemini
    from gemkit._generated.vertex.client import AsyncVertex, Vertex
    from gemkit._http.api_key import Authenticator
    from gemkit.chats import AsyncChats, Chats
    from gemkit.hooks import HookList
    from gemkit.live import AsyncLive, Live

__all__ = ["AsyncClient", "Client"]

# Resources whose methods are looked for when a client does not have a name.
_RESOURCES = {
    "models": "Models",
    "chats": "Chats",
    "files": "Files",
    "caches": "Caches",
    "batches": "Batches",
    "tunings": "Tunings",
    "operations": "Operations",
}
# Names of google-genai; implemented ones are found before this is used.
_NOT_YET = frozenset(
    {
        "agents",
        "credentials",
        "decisions",
        "environments",
        "interactions",
        "triggers",
        "voices",
        "webhooks",
    }
)


class Client(Resources):
    """A client of one of the two services.

    The constructor reads arguments and environment variables and does no I/O: connections are opened and credentials
    are loaded by the first call that needs them. A client is thread-safe; close it, or use it as a context manager, to
    close its connections early.
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

    @cached_property
    def _client(self) -> APIClient:
        from gemkit._api._sync.client import APIClient
        from gemkit._features.codec import CODEC

        return APIClient(self._settings, self._state, CODEC)

    @cached_resource
    def gemini(self) -> Gemini:
        """All methods of the Gemini Developer API, with the names of its API document."""
        from gemkit._generated.gemini.client import Gemini

        return Gemini(self._client)

    @cached_resource
    def vertex(self) -> Vertex:
        """All methods of Vertex AI, with the names of its API document."""
        from gemkit._generated.vertex.client import Vertex

        return Vertex(self._client)

    @cached_resource
    def aio(self) -> AsyncClient:
        """The async client, with the same settings and credentials."""
        return AsyncClient(self)

    @cached_resource
    def chats(self) -> Chats:
        """Multi-turn conversations with a model; a chat keeps its history."""
        from gemkit.chats import Chats

        return Chats(self.models)

    @cached_resource
    def live(self) -> Live:
        """Live sessions: bidirectional streaming of audio, video and text; requires the extra ``live``."""
        from gemkit.live import Live

        return Live(self._client)

    @property
    def vertexai(self) -> bool:
        """Whether the client uses Vertex AI."""
        return self._settings.backend == "vertex"

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

    @property
    def hooks(self) -> HookList:
        """The hooks, called for each request, response, retry and error; see `gemkit.hooks.Hooks`."""
        return self._state.hooks

    def with_options(self, http_options: HttpOptionsOrDict) -> Client:
        """Return a client with other options that shares this one's connections, credentials and hooks.

        Args:
            http_options: Options that override the client's; those not set here are inherited.
        """
        return _view(self, _overlaid(self._settings, http_options))

    def request(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, str] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Send a request to an endpoint without a method, with the same authentication, retries, limits and errors.

        Args:
            method: HTTP method, such as ``POST``.
            path: Path relative to the version, on Vertex AI to the project and location, such as
                ``models/x:newMethod``.
            body: JSON body, with the field names of the service.
            query: Query parameters.
            http_options: Options for this call.

        Returns:
            The status, headers and body.

        Raises:
            InvalidInputError: The path is outside of the API version.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.
        """
        return self._client.request(method, path, body, query, http_options)

    def close(self) -> None:
        """Close the connections of sync calls; a call made later opens new ones.

        An httpx client that the user passed is not closed.
        """
        if self._state.transports is not None:
            self._state.transports.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(_missing("Client", name), name=name, obj=self)

    def __repr__(self) -> str:
        return f"Client({_shown(self._settings)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._settings, self._replay_settings)


class AsyncClient(AsyncResources):
    """The async client, accessed as ``Client(...).aio``."""

    def __init__(self, api_client: Client) -> None:
        """Use the settings, credentials and hooks of `api_client`."""
        self._owner = api_client
        self._settings = api_client._settings
        self._state = api_client._state

    @cached_property
    def _client(self) -> AsyncAPIClient:
        from gemkit._api._async.client import AsyncAPIClient
        from gemkit._features.codec import CODEC

        return AsyncAPIClient(self._settings, self._state, CODEC)

    @cached_resource
    def gemini(self) -> AsyncGemini:
        """All methods of the Gemini Developer API, with the names of its API document."""
        from gemkit._generated.gemini.client import AsyncGemini

        return AsyncGemini(self._client)

    @cached_resource
    def vertex(self) -> AsyncVertex:
        """All methods of Vertex AI, with the names of its API document."""
        from gemkit._generated.vertex.client import AsyncVertex

        return AsyncVertex(self._client)

    @cached_resource
    def chats(self) -> AsyncChats:
        """Multi-turn conversations with a model; a chat keeps its history."""
        from gemkit.chats import AsyncChats

        return AsyncChats(self.models)

    @cached_resource
    def live(self) -> AsyncLive:
        """Live sessions: bidirectional streaming of audio, video and text; requires the extra ``live``."""
        from gemkit.live import AsyncLive

        return AsyncLive(self._client)

    @property
    def vertexai(self) -> bool:
        """Whether the client uses Vertex AI."""
        return self._settings.backend == "vertex"

    @property
    def _api_client(self) -> APIClientView:
        return self._owner._api_client

    @property
    def hooks(self) -> HookList:
        """The hooks, called for each request, response, retry and error; see `gemkit.hooks.Hooks`."""
        return self._state.hooks

    def with_options(self, http_options: HttpOptionsOrDict) -> AsyncClient:
        """Return a client with other options that shares this one's connections, credentials and hooks.

        Args:
            http_options: Options that override the client's; those not set here are inherited.
        """
        return _view(self._owner, _overlaid(self._settings, http_options)).aio

    async def request(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, str] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Send a request to an endpoint without a method; see `Client.request`.

        Args:
            method: HTTP method, such as ``POST``.
            path: Path relative to the version, on Vertex AI to the project and location, such as
                ``models/x:newMethod``.
            body: JSON body, with the field names of the service.
            query: Query parameters.
            http_options: Options for this call.

        Returns:
            The status, headers and body.

        Raises:
            InvalidInputError: The path is outside of the API version.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.
        """
        return await self._client.request(method, path, body, query, http_options)

    async def aclose(self) -> None:
        """Close the connections of the running event loop; a call made later opens new ones.

        An httpx client that the user passed is not closed.
        """
        if self._state.transports_async is not None:
            await self._state.transports_async.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(_missing("AsyncClient", name), name=name, obj=self)

    def __repr__(self) -> str:
        return f"AsyncClient({_shown(self._settings)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored_async, (self._settings, self._owner._replay_settings)


def _missing(kind: str, name: str) -> str:
    """Return the message for an attribute that a client does not have."""
    if name in _NOT_YET:
        return f"gemkit has no client.{name} yet; client.request(...) calls what no method covers"
    message = f"{kind!r} object has no attribute {name!r}"
    if name.startswith("_"):  # requested by introspection tools
        return message
    for module, resource in _RESOURCES.items():
        if hasattr(getattr(import_module(f"gemkit.{module}"), resource), name):
            return f"{message}; did you mean client.{'' if kind == 'Client' else 'aio.'}{module}.{name}?"
    return message


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
