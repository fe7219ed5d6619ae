"""What `gemkit.AsyncClient` has beside the resources of the API documents."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Self

from gemkit._generated.client import AsyncResources
from gemkit._lazy import cached_resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api.raw import RawResponse
    from gemkit._api.settings import ClientSettings
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.client import AsyncGemini
    from gemkit._generated.vertex.client import AsyncVertex
    from gemkit._http.state import ClientState
    from gemkit.chats import AsyncChats
    from gemkit.hooks import HookList
    from gemkit.live import AsyncLive

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
_PREFIX = "client.aio"  # sync: _PREFIX = "client"


class AsyncBaseClient(AsyncResources):
    """Base class of `gemkit.AsyncClient`: the resources, requests without a method, and closing."""

    _settings: ClientSettings
    _state: ClientState

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
    def hooks(self) -> HookList:
        """The hooks, called for each request, response, retry and error; see `gemkit.hooks.Hooks`."""
        return self._state.hooks

    async def request(
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
        return await self._client.request(method, path, body, query, http_options)

    async def aclose(self) -> None:
        """Close the connections; a call made later opens new ones.

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
            raise AttributeError(_missing(name), name=name, obj=self)


def _missing(name: str) -> str:
    """Return the message for an attribute that a client does not have."""
    message = f"'AsyncClient' object has no attribute {name!r}"
    if name.startswith("_"):  # requested by introspection tools
        return message
    for module, resource in _RESOURCES.items():
        if hasattr(getattr(import_module(f"gemkit.{module}"), resource), name):
            return f"{message}; did you mean {_PREFIX}.{module}.{name}?"
    return message
