"""Arrange every method of a whole document as a tree of resources, without the overlay."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from codegen.failure import BuildError
from codegen.spelling import distinct, snake
from codegen.wire import reached

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.ir import Backend
    from codegen.wire import Document, Method, Parameter, Schema

OPERATIONS: Final = frozenset({"cancel", "delete", "get", "list", "wait"})
"""What resources of long-running operations offer, which is of one shape."""
_PREFIX: Final = re.compile(r"\w*?V\d+(?:(?:alpha|beta)\d+)?(?=[A-Z])|Google(?:Cloud)?[A-Z][a-z]+(?=[A-Z])")
_PATTERN: Final = re.compile(r"(?:\*|[\w.:-]+)(?:/(?:\*|[\w.:-]+))*")
# Methods with these names only read or calculate, or are idempotent.
_READS: Final = re.compile(
    r"(?:[sS]tream|serverStreaming|direct|raw)?(?:get|list|search|query|fetch|retrieve|read|check|find|count|compute|"
    r"generateContent|generateAnswer|predict(?!LongRunning)|rawPredict|explain|embed|batchEmbed|validate|test|cancel|wait)",
    re.IGNORECASE,
)
_STREAMS: Final = re.compile(r"(?:^s|S)tream(?:ing)?(?=[A-Z]|$)")
_EMPTY: Final = frozenset({"Empty", "GoogleProtobufEmpty"})
_BYTES: Final = frozenset({"HttpBody", "GoogleApiHttpBody"})
_BUILTINS: Final = frozenset({"bool", "bytes", "cached_property", "datetime", "dict", "float", "int", "str"})
_RESERVED: Final = frozenset({"Any", "False", "None", "True"})
_ARGUMENTS: Final = frozenset({"self", "body", "http_options"})
# Names that the modules of resources import.
_IMPORTED: Final = frozenset(
    {"Any", "Argument", "AsyncPager", "AsyncResource", "AsyncStream", "Http", "HttpOptionsOrDict", "OperationSpec"}
    | {"Pager", "RawResponse", "Resource", "Sequence", "Stream", "TYPE_CHECKING"}
)


@dataclass(frozen=True, slots=True)
class Name:
    """A path variable or query parameter: its Python name, its name in the document, and its pattern."""

    python: str
    parameter: Parameter
    pattern: str = ""

    @property
    def may_be_absent(self) -> bool:
        """Whether the client can supply it: its project and location, or a name without variable parts."""
        if self.parameter.location == "query":
            return not self.parameter.required
        return self.pattern == "projects/*/locations/*" or (bool(self.pattern) and "*" not in self.pattern)


@dataclass(frozen=True, slots=True)
class Call:
    """A method of a resource.

    Attributes:
        name: Its Python name.
        method: Its facts.
        kind: Its kind over HTTP: ``raw`` returns the response unchanged.
        path: Below the version, with Python names.
        variables: Its path variables.
        query: Its query parameters.
        body: The schema of its body, ``*`` for any object, empty for none.
        answer: The schema of its response, empty for none.
        items: The field that lists the items of a response, where it comes in pages.
        item: The schema of the items.
        is_repeatable: Whether it may be sent again once the service may have acted on it.
    """

    name: str
    method: Method
    kind: str
    path: str
    variables: tuple[Name, ...]
    query: tuple[Name, ...]
    body: str = ""
    answer: str = ""
    items: str = ""
    item: str = ""
    is_repeatable: bool = True


@dataclass(slots=True)
class Resource:
    """A part of the tree: its methods, and the resources below it.

    Attributes:
        path: Its names in the document.
        name: Its Python names from the top, joined with dots.
        class_name: The name of its class.
        module: The name of its module.
        is_operations: Whether it holds the operations of another resource, so that one class does for many.
    """

    path: tuple[str, ...]
    name: str = ""
    class_name: str = ""
    module: str = ""
    is_operations: bool = False
    calls: list[Call] = field(default_factory=list[Call])
    children: dict[str, Resource] = field(default_factory=dict[str, "Resource"])

    def walk(self) -> Iterator[Resource]:
        """Yield this resource and all below it."""
        yield self
        for each in self.children.values():
            yield from each.walk()


@dataclass(frozen=True, slots=True)
class Tree:
    """A whole document, arranged.

    Attributes:
        root: The resource that all others are below.
        schemas: The schemas that methods refer to, by id.
        names: Our name of each schema.
        modules: The schemas of each module of types.
    """

    backend: Backend
    document: Document
    root: Resource
    schemas: Mapping[str, Schema]
    names: Mapping[str, str]
    modules: Mapping[str, tuple[str, ...]]


def tree(document: Document, backend: Backend) -> Tree:
    """Arrange a whole document.

    Raises:
        BuildError: A method is not below the version of the document.
    """
    schemas = reached(document.methods.values(), document.schemas.get)
    root = Resource(())
    for method in document.methods.values():
        *path, name = method.id.split(".")[1:]
        resource = root
        for part in path:
            resource = resource.children.setdefault(part, Resource((*resource.path, part)))
        resource.calls.append(_call(name, method, document))
    names = _names(schemas)
    _mark_operations(root)
    _name_members(root)
    _name_classes(root, backend, names)
    _name_modules(root)
    return Tree(backend, document, root, schemas, names, _modules(document, schemas))


def _mark_operations(root: Resource) -> None:
    """Mark the resources that are operations of the most common form."""
    found = [
        each
        for each in root.walk()
        if len(each.path) > 1
        and each.path[-1] == "operations"
        and not each.children
        and OPERATIONS.issuperset(call.name for call in each.calls)
        and all("{name}" in call.path for call in each.calls)
    ]
    shapes = Counter(_call_shape(call) for each in found for call in each.calls)
    usual: dict[str, tuple[object, ...]] = {}
    for shape, _ in shapes.most_common():
        usual.setdefault(str(shape[0]), shape)
    for each in found:
        each.is_operations = all(usual[call.name] == _call_shape(call) for call in each.calls)


def _call_shape(call: Call) -> tuple[object, ...]:
    """Return the properties of a method that resources with a common class must share."""
    query = tuple((each.python, each.parameter.name, each.parameter.shape, each.may_be_absent) for each in call.query)
    repeated = tuple(each.parameter.repeated for each in call.query)
    facts = (call.kind, call.method.verb, call.path, call.body, call.answer, call.items, call.method.deprecated)
    return (call.name, *facts, query, repeated)


def _name_members(root: Resource) -> None:
    """Give the methods and resources below each resource distinct names."""
    for resource in root.walk():
        names = distinct({call.name: snake(call.name) for call in resource.calls}, (*_BUILTINS, "vertexai"))
        resource.calls = [replace(call, name=names[call.name]) for call in resource.calls]
        below = distinct({part: snake(part) for part in resource.children}, (*_BUILTINS, "vertexai", *names.values()))
        for part, each in resource.children.items():
            each.name = f"{resource.name}.{below[part]}".lstrip(".")


def _name_classes(root: Resource, backend: Backend, names: Mapping[str, str]) -> None:
    """Give the class of each resource a distinct name in its module and in the one above."""
    root.class_name = _upper(backend)
    for resource in root.walk():
        taken = {*_IMPORTED, *_types_of(resource, names), resource.class_name, f"Async{resource.class_name}"}
        for _, each in sorted(resource.children.items()):
            own = {*taken, *_types_of(each, names)}
            name = _operations_class(each) if each.is_operations else "".join(map(_upper, each.path))
            while not each.is_operations and own & {name, f"Async{name}"}:
                name += "_"
            each.class_name = name
            taken |= {name, f"Async{name}"}


def _operations_class(resource: Resource) -> str:
    """Return the name of the class for these operations: it lists them, unless it has all."""
    calls = frozenset(call.name for call in resource.calls)
    return "Operations" + "".join(name.title() for name in sorted(calls) if calls != OPERATIONS)


def _types_of(resource: Resource, names: Mapping[str, str]) -> set[str]:
    """Return the names of the types in the methods of a resource."""
    return {names[each] for call in resource.calls for each in (call.answer, call.item, call.body) if each in names}


def _upper(part: str) -> str:
    """Return a name of the document as a part of a class name: ``auth_tokens`` as ``AuthTokens``."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", part))


def _name_modules(root: Resource) -> None:
    """Give the module of each resource a distinct name."""
    found = {".".join(each.path): each for each in root.walk() if each.path and not each.is_operations}
    # Two underscores, since `a2a.tasks` and `a2aTasks` are both there.
    modules = distinct({key: "__".join(map(snake, each.path)) for key, each in found.items()}, ("__init__",))
    for key, each in found.items():
        each.module = modules[key]


def _call(name: str, method: Method, document: Document) -> Call:
    names = distinct({key: snake(key.replace(".", "_")) for key in method.parameters}, _ARGUMENTS)
    below = method.path.removeprefix(document.version)
    if below == method.path or below[:1] not in {"/", ":"}:
        raise BuildError(
            f"{document.location}#/methods/{method.id}",
            f"is at {method.path!r}, not below {document.version!r}",
            "take another revision of the document",
        )
    path = re.sub(r"\{\+?(\w+)\}", lambda found: f"{{{names[found[1]]}}}", below)
    every = [Name(names[key], each, _pattern(each, method)) for key, each in method.parameters.items()]
    answer = "" if method.response is None or method.response in _EMPTY else method.response
    kind = "unary"
    items = item = ""
    is_described = not answer or answer in document.schemas
    if method.media_download or answer in _BYTES or "response" in method.untyped or not is_described:
        kind, answer = "raw", ""
    elif answer and _STREAMS.search(method.id.rpartition(".")[2]):
        kind = "sse"
    elif answer and "pageToken" in method.parameters:
        items, item = _items(document.schemas.get(answer), document.schemas)
        kind = "page" if items else kind
    return Call(
        name=name,
        method=method,
        kind=kind,
        path=path.removeprefix("/"),
        variables=tuple(each for each in every if each.parameter.location == "path"),
        query=tuple(sorted((n for n in every if n.parameter.location == "query"), key=lambda n: n.may_be_absent)),
        body=_body(method, document),
        answer=answer,
        items=items,
        item=item,
        is_repeatable=is_repeatable(method),
    )


def is_repeatable(method: Method) -> bool:
    """Return whether a request may be repeated after it may have had an effect, by verb and name."""
    return method.verb != "POST" or bool(_READS.match(method.id.rpartition(".")[2]))


def _pattern(parameter: Parameter, method: Method) -> str:
    """Return the pattern of a path variable, with a star for each variable part; empty for anything."""
    if parameter.location != "path":
        return ""
    if parameter.pattern is None:
        return "" if f"{{+{parameter.name}}}" in method.path else "*"
    text = parameter.pattern.removeprefix("^").removesuffix("$").replace("[^/]+", "*")
    return text if _PATTERN.fullmatch(text) else ""


def _body(method: Method, document: Document) -> str:
    is_described = not method.request or method.request in document.schemas
    if "request" in method.untyped or method.request in _BYTES or not is_described:
        return "*"
    schema = document.schemas.get(method.request or "")
    return schema.id if schema is not None and schema.properties else ""


def _items(schema: Schema | None, schemas: Mapping[str, Schema]) -> tuple[str, str]:
    """Return the field with the items of a page, and their schema."""
    if schema is None or "nextPageToken" not in schema.properties:
        return "", ""
    for each in schema.properties.values():
        item = each.shape.item.ref if each.shape.kind == "array" and each.shape.item is not None else None
        if item is not None and item in schemas:
            return snake(each.name), item
    return "", ""


def _names(schemas: Mapping[str, Schema]) -> dict[str, str]:
    """Return the id of each schema without its prefix; if two would be equal, the rarer prefix stays."""
    prefixes = {name: found[0] if (found := _PREFIX.match(name)) else "" for name in schemas}
    common = Counter(prefixes.values())
    best: dict[str, str] = {}
    for name, prefix in prefixes.items():
        short = name.removeprefix(prefix)
        if short == "Any":  # used in annotations
            prefixes[name] = ""
        elif short not in best or common[prefix] > common[prefixes[best[short]]]:
            best[short] = name
    short_names = {
        name: short if best.get(short := name.removeprefix(prefixes[name])) == name else name for name in schemas
    }
    # Those that are class names unchanged come first.
    capitalised = {name: re.sub(r"(?:^|\.)(.)", lambda found: found[1].upper(), s) for name, s in short_names.items()}
    wanted = {name: re.sub(r"\W", "_", short) for name, short in capitalised.items()}
    plain = {name: short for name, short in short_names.items() if wanted[name] == short and short not in _RESERVED}
    others = distinct({name: wanted[name] for name in wanted if name not in plain}, {*plain.values(), *_RESERVED})
    return {name: plain.get(name) or others[name] for name in schemas}


def _modules(document: Document, schemas: Mapping[str, Schema]) -> dict[str, tuple[str, ...]]:
    """Return modules of types: those that the same resources use, which a program needs together.

    The schemas that a schema refers to are used by all of its resources, so that modules do not import each other.
    """
    users: defaultdict[str, set[str]] = defaultdict(set)
    by_resource: defaultdict[str, list[Method]] = defaultdict(list)
    for method in document.methods.values():
        parts = [part for part in method.id.split(".")[1:-1] if part not in {"projects", "locations", "operations"}]
        by_resource["_".join(snake(part) for part in parts)].append(method)
    for resource, methods in by_resource.items():
        for name in reached(methods, schemas.get):
            users[name].add(resource)
    found: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for name in schemas:
        found[frozenset(users[name])].append(name)
    modules: dict[str, tuple[str, ...]] = {}
    for resources, members in sorted(found.items(), key=lambda entry: (len(entry[0]), sorted(entry[0]))):
        base = min(resources, key=lambda name: (len(name), name)) or "common"
        name, number = base if len(resources) == 1 else f"{base}_shared", 2
        while name in modules:
            name, number = f"{base}_shared{number}", number + 1
        modules[name] = tuple(members)
    return modules
