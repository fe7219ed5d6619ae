"""The model of gemkit's own interface, independent of Python text.

`wire` holds the services' vocabulary, this module ours: one merged model per concept, with
sparse rules that say where a backend differs. Nodes hold data only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Backend = Literal["gemini", "vertex"]
BACKENDS: tuple[Backend, Backend] = ("gemini", "vertex")

ScalarKind = Literal["str", "int", "float", "bool", "bytes", "datetime", "any"]
TypeKind = Literal[
    "str", "int", "float", "bool", "bytes", "datetime", "any", "const", "model", "enum", "union", "alias", "list", "map"
]
OperationKind = Literal["unary", "sse", "events", "page", "operation", "upload", "download"]


@dataclass(frozen=True, slots=True)
class TypeRef:
    """The type of a field: a scalar, a named model, enum, union or hand-written alias, or a container of one.

    The name of a ``const`` is its one value, spelt as in Python. Names of a document that has a namespace of its own
    begin with it: ``interactions.Content``.
    """

    kind: TypeKind
    name: str = ""
    item: TypeRef | None = None

    def leaf(self) -> TypeRef:
        """The innermost type, past lists and maps."""
        return self if self.item is None else self.item.leaf()


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The field has its own wire name."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """The backend does not support the field."""

    reason: Literal["absent", "refused"] = "absent"


@dataclass(frozen=True, slots=True)
class Move:
    """The field is in another place: a path of wire names, from the object that contains it.

    The path ``(".",)`` is that object itself: the members of the value are among its own.
    """

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """The field is a query parameter."""

    parameter: str


@dataclass(frozen=True, slots=True)
class ClientOnly:
    """The field is for the client itself and never sent."""


Rule = Unchanged | Unsupported | Move | Query | ClientOnly


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of a model."""

    name: str
    wire: str
    type: TypeRef
    rules: Mapping[Backend, Rule]
    doc: str = ""
    via: str = ""
    deprecated: tuple[Backend, ...] = ()
    """The backends whose document marks it so."""
    origins: tuple[str, ...] = ()
    preset: str = ""
    """The value it has unless another one is given, spelt as in Python."""
    secret: bool = False
    """Never to be printed."""
    required: bool = False
    """Every document that has it requires it."""
    limits: tuple[tuple[str, str], ...] = ()
    """What its value must also satisfy, by JSON Schema's keyword and as JSON text."""
    conflict: str = ""
    """Two documents disagree on the type and nobody has ruled: what each says."""


@dataclass(frozen=True, slots=True)
class Model:
    """One type, with the fields of both backends."""

    name: str
    fields: tuple[Field, ...]
    sources: Mapping[str, str] = field(default_factory=dict[str, str])
    """The schema that it is, by document."""
    doc: str = ""
    mixin: str = ""
    topic: str = ""
    config: bool = False
    deprecated: tuple[Backend, ...] = ()
    array: bool = False
    """A response that is an array on the wire, of which `items` are the elements."""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of several types. It is open: a value of an unknown type is kept unchanged.

    `variants` are the models among its options by the value of the wire member `discriminator`, or by name if nothing
    tells them apart; `unknown` is the class of what none of them describes. A union with fewer than two models has
    neither.
    """

    name: str
    options: tuple[TypeRef, ...]
    variants: Mapping[str, str] = field(default_factory=dict[str, str])
    discriminator: str = ""
    unknown: str = ""
    doc: str = ""
    topic: str = ""
    answer: bool = False
    """Some operation answers with it."""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Enum:
    """A closed list in a document, an open one here."""

    name: str
    values: tuple[str, ...]
    doc: str = ""
    value_docs: Mapping[str, str] = field(default_factory=dict[str, str])
    topic: str = ""
    deprecated: Mapping[str, tuple[Backend, ...]] = field(default_factory=dict[str, tuple[Backend, ...]])
    """The values that documents mark so, and which documents."""
    present: Mapping[str, tuple[Backend, ...]] = field(default_factory=dict[str, tuple[Backend, ...]])
    """The documents that have each value; none for what the overlay adds."""
    verbatim: bool = False
    """Its members are spelled as its values, in lower case too."""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a generated method, other than `config`.

    `wires` are the backends with another place than `wire`: a path in the body, or ``{name}`` for a
    variable of the URL. The fields of a `spread` one go where their own rules say, as a config's do.
    """

    name: str
    type: TypeRef
    location: Literal["url", "query", "body"]
    wire: str
    via: str = ""
    required: bool = True
    doc: str = ""
    wires: Mapping[Backend, str] = field(default_factory=dict[Backend, str])
    spread: bool = False


@dataclass(frozen=True, slots=True)
class Http:
    """The HTTP method and path on one backend, and the schema of the body."""

    method_id: str
    verb: str
    path: str
    request: str = ""
    response: str = ""
    deprecated: bool = False
    document: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of a resource class."""

    resource: str
    method: str
    kind: OperationKind
    arguments: tuple[Argument, ...]
    config: str
    response: TypeRef | None
    http: Mapping[Backend, Http]
    items: str = ""
    finish: str = ""
    answer: str = ""
    is_repeatable: bool = True
    """Whether it may be sent again once the service may have acted on it."""
    keywords_without: tuple[str, ...] | None = None
    """Names that its typed dictionary of keywords leaves out; None where it has none."""
    second_name: str = ""
    """Another name of the same method."""
    doc: str = ""
    origins: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Resource and method, as the overlay writes them."""
        return f"{self.resource}.{self.method}"


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations reached as an attribute of the client, or of the resource that is its parent."""

    name: str
    cls: str
    operations: tuple[Operation, ...]
    doc: str = ""
    parent: str = ""
    attribute: str = ""
    """What it is called there, if not by its name."""


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that is emitted."""

    models: Mapping[str, Model] = field(default_factory=dict[str, Model])
    enums: Mapping[str, Enum] = field(default_factory=dict[str, Enum])
    unions: Mapping[str, Union] = field(default_factory=dict[str, Union])
    resources: tuple[Resource, ...] = ()
    topics: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Hand-written input types, and the model each becomes on the wire."""
    capabilities: Mapping[str, str] = field(default_factory=dict[str, str])
    """The capability that each hand-written input type belongs to."""
    answers: Mapping[tuple[str, str], TypeRef] = field(default_factory=dict[tuple[str, str], TypeRef])
    """What a method's request, answer or event is, by document and schema id."""
    snakes: frozenset[str] = frozenset()
    """The namespaces whose names are the same on the wire; everywhere else they are in camelCase there."""

    def namespaces_in_use(self) -> frozenset[str]:
        """The namespaces of documents besides the backends' own."""
        return frozenset(name.rpartition(".")[0] for name in (*self.models, *self.enums, *self.unions)) - {""}

    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the order of the resources."""
        return tuple(operation for resource in self.resources for operation in resource.operations)

    def direct_references(self, ref: TypeRef) -> tuple[TypeRef, ...]:
        """Return the types that one refers to directly: a model's fields, a union's options; nothing for the others."""
        leaf = ref.leaf()
        if leaf.kind == "union":
            return self.unions[leaf.name].options
        return tuple(each.type for each in self.models[leaf.name].fields) if leaf.kind == "model" else ()

    def topic_of(self, name: str) -> str:
        """The topic of a model, enum or union."""
        return next(group[name].topic for group in (self.models, self.enums, self.unions) if name in group)
