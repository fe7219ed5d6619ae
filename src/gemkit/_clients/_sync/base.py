# Rendered from ../_async/base.py by `make gen`; edit that file instead.
"""What `gemkit.Client` has beside the resources of the API documents."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Self

from gemkit._generated.client import Resources
from gemkit._lazy import cached_resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from gemkit._api._sync.client import APIClient
    from gemkit._api.raw import RawResponse
    from gemkit._api.settings import ClientSettings
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.client import Gemini
    from gemkit._generated.vertex.client import Vertex
    from gemkit._http.state import ClientState
    from gemkit.chats import Chats
    from gemkit.hooks import HookList
    from gemkit.live import Live

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
_PREFIX = "client"


class BaseClient(Resources):
    """Base class of `gemkit.Client`: the resources, requests without a method, and closing."""

    _settings: ClientSettings
    _state: ClientState

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
    def hooks(self) -> HookList:
        """The hooks, called for each request, response, retry and error; see `gemkit.hooks.Hooks`."""
        return self._state.hooks

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
        """Close the connections; a call made later opens new ones.

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
            raise AttributeError(_missing(name), name=name, obj=self)


def _missing(name: str) -> str:
    """Return the message for an attribute that a client does not have."""
    message = f"'Client' object has no attribute {name!r}"
    if name.startswith("_"):  # requested by introspection tools
        return message
    for module, resource in _RESOURCES.items():
        if hasattr(getattr(import_module(f"gemkit.{module}"), resource), name):
            return f"{message}; did you mean {_PREFIX}.{module}.{name}?"
    return message
