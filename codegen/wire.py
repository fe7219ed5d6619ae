"""The model of a service's document, in either format.

Readers turn a discovery or OpenAPI document into a `Document`; everything else
uses only these frozen dataclasses. They have facts (names, types, places), no prose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

Location = Literal["path", "query", "header"]
OPERATION = "operation "
"""How the names of operations begin among what nothing is made of."""
ShapeKind = Literal["string", "integer", "number", "boolean", "any", "object", "array", "map", "ref", "union"]


@dataclass(frozen=True, slots=True)
class Shape:
    """The type of one value.

    `format` keeps the document's spelling (``int64``, ``byte``, ``google-datetime``...).
    `ref` names a schema when `kind` is ``ref``; `item` is the element of an ``array`` or the
    value of a ``map``. `enum` lists the values of a string that is one; a constant is an `enum`
    of one value, and a boolean constant is spelt as in JSON (``true``). `options` are the
    alternatives of a ``union``, told apart by the property `discriminator` names, if it names one;
    `mapping` pairs that property's values with the schemas they select, where the document does.
    `nullable` says that null is a value too. `limits` are what a value must also satisfy, by JSON
    Schema's keyword (``maxLength``) and as JSON text.
    """

    kind: ShapeKind
    format: str | None = None
    ref: str | None = None
    item: Shape | None = None
    enum: tuple[str, ...] = ()
    enum_deprecated: tuple[str, ...] = ()
    options: tuple[Shape, ...] = ()
    discriminator: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    const: bool = False
    nullable: bool = False
    limits: tuple[tuple[str, str], ...] = ()

    def references(self) -> Iterator[str]:
        """Return the schema ids this shape names, at any depth."""
        if self.ref is not None:
            yield self.ref
        for inner in (self.item, *self.options):
            if inner is not None:
                yield from inner.references()


@dataclass(frozen=True, slots=True)
class Property:
    """One member of a schema, by its wire name."""

    name: str
    shape: Shape
    read_only: bool = False
    deprecated: bool = False
    required: bool = False
    preset: bool = False
    """A constant that is there unless somebody says otherwise."""
    secret: bool = False
    """Never to be printed."""
    owner: str = ""
    """The schema that states it, where another one takes it over."""


@dataclass(frozen=True, slots=True)
class Schema:
    """A named object of the document.

    An OpenAPI document also names unions, enums, lists and scalars: then `shape` says what the name stands for
    and there are no properties. An inline object is named by its place
    (``Order.delivery``), which no schema of the document is.
    """

    id: str
    properties: Mapping[str, Property]
    deprecated: bool = False
    shape: Shape | None = None

    def references(self) -> Iterator[str]:
        """Return the schema ids this schema names."""
        if self.shape is not None:
            yield from self.shape.references()
        for member in self.properties.values():
            yield from member.shape.references()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method, in its path, its query or a header."""

    name: str
    location: Location
    shape: Shape
    required: bool = False
    repeated: bool = False
    deprecated: bool = False
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a service.

    `path` begins with the version and has RFC 6570 ``{name}`` / ``{+name}`` variables, as in the
    document (``v1beta/{+model}:generateContent``). `media_upload` and `media_download` are the
    support for bytes. `events` is the schema of each server-sent event when the response can be
    streamed that way; `body_fields` are the members of a request body that has no schema of its own.
    `untyped` tells which of ``request`` and ``response`` are objects of any members.
    `backends` are the only ones that offer it, where the document says so.
    """

    id: str
    verb: str
    path: str
    parameters: Mapping[str, Parameter]
    request: str | None = None
    response: str | None = None
    media_upload: bool = False
    media_download: bool = False
    deprecated: bool = False
    events: str | None = None
    body_fields: tuple[str, ...] = ()
    untyped: tuple[str, ...] = ()
    backends: tuple[str, ...] | None = None

    def references(self) -> Iterator[str]:
        """Return the schema ids this method names."""
        yield from (name for name in (self.request, self.response, self.events) if name is not None)


@dataclass(frozen=True, slots=True)
class Document:
    """The document of a service: its schemas and methods.

    `backends` are those that serve it, where the document says so. Documents of one `namespace` call one thing by one
    name; without one, a document that is called as a backend shares the namespace of these, and any other has its own.
    """

    name: str
    version: str
    revision: str
    schemas: Mapping[str, Schema]
    methods: Mapping[str, Method]
    other_methods: tuple[str, ...] = ()
    """The ids of further methods, of which nothing else was read."""
    location: str = field(default="", compare=False)
    """Where it was read from, for error messages."""
    backends: tuple[str, ...] | None = None
    namespace: str | None = None
    unread: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the document has besides, such as webhooks, and nothing is made of: the reason, if gemkit does not support it."""

    def unsupported(self) -> dict[str, str]:
        """Return the ids of the methods that gemkit does not support, with the reasons."""
        methods = (
            (what.removeprefix(OPERATION), why) for what, why in self.unread.items() if what.startswith(OPERATION)
        )
        return {method_id: reason for method_id, reason in methods if reason}


def reached(users: Iterable[Method | Schema], look_up: Callable[[str], Schema | None]) -> dict[str, Schema]:
    """Return the schemas that methods or schemas refer to, directly or not, sorted by id.

    Args:
        users: Where to start.
        look_up: Returns the schema of an id, None if it is missing.
    """
    found: dict[str, Schema] = {}
    pending = [name for user in users for name in user.references()]
    while pending:
        name = pending.pop()
        if name not in found and (schema := look_up(name)) is not None:
            found[name] = schema
            pending.extend(schema.references())
    return dict(sorted(found.items()))
