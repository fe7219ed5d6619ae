"""What an operation is: the entries of `_generated/operations.py`, and the request that comes of one."""

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
    """What transforms may know about the client that calls.

    Attributes:
        backend: The service that is called.
        project: The Google Cloud project, on Vertex AI.
        location: The Google Cloud location, on Vertex AI.
    """

    backend: Backend
    project: str | None = None
    location: str | None = None


class Argument(NamedTuple):
    """A parameter: where it goes, the transform it passes and its type where that is walked.

    `wires` are the backends where it goes elsewhere than to `wire`: a path in the body, or ``{name}`` for a variable
    of the URL, or ``?name`` for a query parameter. The fields of a `spread` one go where their own rules say, as a
    config's do; without a type it is the body itself. `pattern` is what a name in the URL must look like, such as
    ``projects/*/locations/*/endpoints/*``.
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
        """Return where it stands in a backend's body."""
        return tuple(self.wires.get(backend, self.wire).split("."))


class Http(NamedTuple):
    """One backend's form of an operation; `method_id` is its name in that backend's document."""

    method_id: str
    verb: str
    path: str


class OperationSpec(NamedTuple, Generic[R_co]):
    """A call of a service.

    Attributes:
        id: Resource and method, such as ``models.generate_content``.
        kind: How it goes over HTTP.
        arguments: Its parameters besides the config.
        config: Name of the type of its config; empty for none.
        response: Name of the type of its response; empty for none.
        http: Its form on each backend that offers it.
        items: The field of the response that lists the items, where it is paged.
        finish: The transform of the finished request, if it needs one.
        answer: What is done with the validated response, if anything.
        is_repeatable: Whether it may be sent again once the service may have acted on it.
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
    """What to send, in no HTTP library's terms.

    `path` is below the API version, and within the client's project on Vertex AI unless it begins with a slash; `body` is JSON text, whole or streamed, or None for none.
    """

    operation: str
    verb: str
    path: str
    query: Mapping[str, str | list[str]] = _NONE
    body: bytes | StreamedJSON | None = None


Params = dict[str, Any]
