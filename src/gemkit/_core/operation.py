"""What an operation is: the entries of `_generated/operations.py`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.spliced import Spliced

Backend = Literal["gemini", "vertex"]
Kind = Literal["unary", "sse", "page", "operation", "upload", "download"]
R_co = TypeVar("R_co", covariant=True)
_NONE: Mapping[str, str] = MappingProxyType({})


class Context(Protocol):
    """What transforms may know about the client that calls."""

    @property
    def backend(self) -> Backend:
        """The service that is asked."""
        ...

    @property
    def project(self) -> str | None:
        """The Google Cloud project, on Vertex AI."""
        ...

    @property
    def location(self) -> str | None:
        """The Google Cloud location, on Vertex AI."""
        ...


class Argument(NamedTuple):
    """A parameter: where it goes, the transform it passes and its type where that is walked.

    `wires` are the backends where it goes elsewhere than to `wire`: a path in the body, or ``{name}`` for a variable
    of the URL. The fields of a `spread` one go where their own rules say, as a config's do.
    """

    name: str
    wire: str
    url: bool = False
    via: str = ""
    type: str = ""
    wires: Mapping[str, str] = _NONE
    spread: bool = False

    def path(self, backend: str) -> tuple[str, ...]:
        """Where it stands in a backend's body."""
        return tuple(self.wires.get(backend, self.wire).split("."))


class Http(NamedTuple):
    """One backend's form of an operation; `method_id` is its name in that backend's document."""

    method_id: str
    verb: str
    path: str


class Operation(NamedTuple, Generic[R_co]):
    """A call of a service. `config` and `response` are names of types, looked up when first needed."""

    id: str
    kind: Kind
    arguments: tuple[Argument, ...]
    config: str
    response: str
    http: Mapping[Backend, Http]
    items: str = ""
    finish: str = ""
    answer: str = ""


class Request(NamedTuple):
    """What to send, in no HTTP library's terms.

    `path` is below the API version; `body` is JSON text, whole or spliced, or None for none.
    """

    operation: str
    verb: str
    path: str
    query: Mapping[str, str] = _NONE
    body: bytes | Spliced | None = None


Params = dict[str, Any]
