"""The classes of operation specs, as in `_generated/operations.py`, and the encoded request."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._mapping.streamed_json import StreamedJSON

Backend = Literal["gemini", "vertex"]
Kind = Literal["unary", "sse", "events", "page", "operation", "upload", "download", "raw"]
R_co = TypeVar("R_co", covariant=True)
_NONE: Mapping[str, str] = MappingProxyType({})


class ClientContext(NamedTuple):
    """The settings of the calling client that transforms can use.

    Attributes:
        backend: The service.
        project: The Google Cloud project, on Vertex AI.
        location: The Google Cloud location, on Vertex AI.
    """

    backend: Backend
    project: str | None = None
    location: str | None = None


class Argument(NamedTuple):
    """An argument of an operation: its place in the request, its transform (`via`), and its type if it is mapped.

    `wire` is a path in the body, ``{name}`` for a variable of the URL or ``?name`` for a query parameter; `wires`
    overrides it for single backends. The fields of a `spread` argument are placed like those of a config; without a type
    it is the whole body. `pattern` is the form of a name in the URL, such as ``projects/*/locations/*/endpoints/*``.
    """

    name: str
    wire: str
    url: bool = False
    via: str = ""
    type: str = ""
    wires: Mapping[str, str] = _NONE
    spread: bool = False
    pattern: str = ""

    def path(self, backend: str) -> tuple[str, ...]:
        """Return its path in a backend's body."""
        return tuple(self.wires.get(backend, self.wire).split("."))


class Http(NamedTuple):
    """One backend's form of an operation; `method_id` is its name in that backend's document."""

    method_id: str
    verb: str
    path: str


class OperationSpec(NamedTuple, Generic[R_co]):
    """A method of a service.

    Attributes:
        id: Resource and method, such as ``models.generate_content``.
        kind: The kind of response, or a transfer.
        arguments: Its arguments besides the config.
        config: Type of its config; empty for none.
        response: Type of its response; empty for none.
        http: Its HTTP method and path on each backend that has it.
        items: For a list, the field of the response that contains the items.
        finish: Name of the transform of the finished request; empty for none.
        answer: Name of the transform of the validated response; empty for none.
        is_repeatable: Whether it may be sent again although the service may have acted on it.
    """

    id: str
    kind: Kind
    arguments: tuple[Argument, ...]
    config: str
    response: str
    http: Mapping[Backend, Http]
    items: str = ""
    finish: str = ""
    answer: str = ""
    is_repeatable: bool = True


class Request(NamedTuple):
    """An encoded request, independent of HTTP libraries.

    `path` is below the API version, and within the client's project on Vertex AI unless it begins with a slash; `body`
    is JSON text or None.
    """

    operation: str
    verb: str
    path: str
    query: Mapping[str, str | list[str]] = _NONE
    body: bytes | StreamedJSON | None = None


Params = dict[str, Any]
