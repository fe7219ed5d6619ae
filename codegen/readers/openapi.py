"""Read the JSON methods of an OpenAPI 3.0 or 3.1 document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit

from codegen.failure import UnsupportedError
from codegen.readers.discovery import check_path
from codegen.readers.json_schema import PLAIN, Schemas, reference
from codegen.readers.node import Node
from codegen.readers.supported import reason, supported
from codegen.wire import Document, Method, Parameter, Shape, reached

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from codegen.wire import Location

_VERBS: Final = frozenset({"get", "post", "put", "patch", "delete"})
_UNUSED_VERBS: Final = frozenset({"head", "options", "trace"})
_ITEM_WORDS: Final = frozenset({"parameters", "summary", "description", "servers"})
_JSON: Final = "application/json"
_EVENTS: Final = "text/event-stream"
_VERSION: Final = re.compile(r"v\d\w*")
_VARIABLE: Final = re.compile(r"\{([A-Za-z_$][\w.$-]*)\}")
_BYTES: Final = "application/octet-stream"
_REFUSED: Final = re.compile(r"x-(\w+)-refused")


def read(raw: Mapping[str, object], location: str, following: Collection[str] | None = None) -> Document:
    """Read an OpenAPI 3.0 or 3.1 document.

    A method's id is its ``operationId``, or verb and path if it has none. Inline schemas are named
    by their place: a body ``interactions.create.request``, an object in a property ``Order.delivery``.

    Args:
        raw: The document.
        location: What to call it in errors (``specs/interactions.json``).
        following: The method ids to read, with the schemas they reach; everything by default. Whatever else stands
            in the document is not looked at, so it cannot be wrong either. Ids that are not there are passed over.

    Returns:
        The document's facts. A ``$ref`` may name a schema that is not there. OpenAPI has no revision: it is what
        ``info`` has as ``x-revision``, if anything.

    Raises:
        BuildError: Something in it is malformed or says what gemkit has no word for; the place is a JSON pointer.
    """
    root = Node(dict(raw), location)
    try:
        if not root.child("openapi").string().startswith(("3.0.", "3.1.")):
            raise root.child("openapi").failure(f"expected OpenAPI 3.0 or 3.1, found {root.text('openapi')!r}")
        info = root.child("info")
        schemas = Schemas(root.child("components") if root.has("components") else Node({}, location))
        reading = _Methods(root, schemas)
        if following is None:
            methods, found, unread = supported(reading.readers(), schemas.names(), schemas.look_up)
        else:
            methods = {name: read() for name, read in reading.readers().items() if name in following}
            found, unread = reached(methods.values(), schemas.look_up), {}
        stated = info.child("version").string()
        version = path_version(methods) or stated
        return Document(
            name=info.child("title").string(),
            version=version,
            revision=info.text("x-revision") or ("" if version == stated else stated),
            schemas=dict(sorted(found.items())),
            methods=methods,
            location=location,
            backends=_served_backends(root),
            unread={**dict.fromkeys(_ignored_members(root), ""), **unread, **reading.unread},
        )
    except RecursionError:
        raise root.failure("nested too deeply to be an OpenAPI document") from None


def path_version(methods: Mapping[str, Method]) -> str:
    """Return the version that all paths begin with, which that of the document need not be; empty if there is none."""
    found = {method.path.partition("/")[0] for method in methods.values()}
    version = found.pop() if len(found) == 1 else ""
    return version if _VERSION.fullmatch(version) else ""


def _ignored_members(root: Node) -> Iterator[str]:
    """Return the names of members that the generator does not use."""
    yield from (f"webhook {name}" for name, _ in root.members("webhooks"))
    if root.has("components"):
        yield from (f"security scheme {name}" for name, _ in root.child("components").members("securitySchemes"))
    for path, item in root.child("paths").members():
        for verb, node in item.members():
            if verb in _VERBS:
                call = node.text("operationId") or f"{verb.upper()} {path}"
                yield from (f"callback {name} of {call}" for name, _ in node.members("callbacks"))
                for _, answer in node.members("responses"):
                    yield from (f"link {name} of {call}" for name, _ in answer.members("links"))
            elif verb in _UNUSED_VERBS:
                yield f"operation {verb.upper()} {path}"


def _served_backends(root: Node) -> tuple[str, ...] | None:
    """Return the backends of a document: as stated, or those with a path."""
    if (stated := _backends(root)) is not None or not root.has("x-backend-paths"):
        return stated
    return tuple(name for name, paths in root.members("x-backend-paths") if isinstance(paths.value, dict))


def _backends(node: Node) -> tuple[str, ...] | None:
    """Return the backends that a document or method states: an object of booleans, or a list."""
    if not node.has("x-backends"):
        return None
    stated = node.child("x-backends")
    if isinstance(stated.value, list):
        return node.texts("x-backends")
    return tuple(name for name, _ in stated.members() if stated.flag(name))


@dataclass(frozen=True, slots=True)
class _Call:
    """One operation of a path, with the shared members of the path."""

    id: str
    verb: str
    path: str
    node: Node
    item: Node
    shared: tuple[Node, ...]


class _Methods:
    """The operations of a document."""

    def __init__(self, root: Node, schemas: Schemas) -> None:
        self._root = root
        self._schemas = schemas
        self._prefix = _prefix(root)
        self.unread: dict[str, str] = {}
        self._refused = {
            (match[1], name)
            for key, node in root.members()
            if (match := _REFUSED.fullmatch(key))
            for name in node.mapping()
        }

    def readers(self) -> dict[str, Callable[[], Method]]:
        """Return what reads each operation, by id."""
        found: dict[str, Callable[[], Method]] = {}
        for call in self._calls():
            if call.id in found:
                raise call.node.failure(f"a second operation with the id {call.id!r}")
            found[call.id] = partial(self._method, call)
        return dict(sorted(found.items()))

    def _calls(self) -> Iterator[_Call]:
        for path, stated in self._root.child("paths").members():
            try:
                item = self._resolved(stated, "pathItems")
            except UnsupportedError as error:
                self.unread[f"path {path}"] = reason(error)
                continue
            shared = tuple(item.elements("parameters"))
            for verb, node in item.members():
                if verb in _VERBS:
                    identity = node.text("operationId") or f"{verb.upper()} {path}"
                    address = _VARIABLE.sub(lambda found: f"{{{_variable(found[1])}}}", path.lstrip("/"))
                    yield _Call(identity, verb.upper(), self._prefix + address, node, item, shared)
                elif verb not in _ITEM_WORDS | _UNUSED_VERBS and not verb.startswith("x-"):
                    raise node.failure(f"unknown HTTP method {verb!r}")

    def _method(self, call: _Call) -> Method:
        node = call.node
        self._check_servers(call.item)
        self._check_servers(node)
        answers = self._answers(call)
        method = Method(
            id=call.id,
            verb=call.verb,
            path=call.path,
            parameters=dict(sorted((each.name, each) for each in self._parameters(call))),
            request=self._request(call),
            response=answers.get(_JSON),
            media_download=_BYTES in answers,
            deprecated=node.flag("deprecated"),
            events=self._events(node) or answers.get(_EVENTS),
            body_fields=node.texts("x-body-fields"),
            backends=self._method_backends(call),
        )
        check_path(method, node)
        return method

    def _check_servers(self, node: Node) -> None:
        """Reject servers of a path or operation, which would be at another address."""
        if node.has("servers") and node.child("servers").value != self._root.mapping().get("servers"):
            raise node.child("servers").unsupported(
                "servers that differ from those of the document", "state one address"
            )

    def _method_backends(self, call: _Call) -> tuple[str, ...] | None:
        stated = _backends(call.node)
        refused = {backend for backend, name in self._refused if name == call.id}
        if not refused:
            return stated
        serving = stated if stated is not None else _served_backends(self._root)
        if serving is None:
            raise self._root.failure(f"refuses {call.id} on a backend and names none that offers it", "add x-backends")
        return tuple(each for each in serving if each not in refused)

    def _resolved(self, node: Node, kind: str) -> Node:
        """Return the target of a ``$ref`` to a shared parameter, body, response or path."""
        if not node.has("$ref"):
            return node
        target = node.child("$ref").string()
        start = f"#/components/{kind}/"
        if not target.startswith(start):
            raise node.child("$ref").unsupported(f"$ref {target!r} leads outside {start}")
        return self._root.child("components").child(kind).child(target.removeprefix(start))

    def _parameters(self, call: _Call) -> Iterator[Parameter]:
        own = [self._resolved(each, "parameters") for each in call.node.elements("parameters")]
        named: dict[str, str] = {}
        for inner in own:
            name = inner.child("name").string()
            if name in named:
                # Of different places both are valid; only one can be an argument of this name.
                fail = inner.failure if named[name] == inner.child("in").string() else inner.unsupported
                raise fail(f"a second parameter named {name!r}")
            named[name] = inner.child("in").string()
        shared = (self._resolved(each, "parameters") for each in call.shared)
        for inner in (*own, *(each for each in shared if each.child("name").string() not in named)):
            yield self._parameter(inner)

    def _parameter(self, node: Node) -> Parameter:
        if node.has("content"):
            raise node.child("content").unsupported("a parameter with a media type", "give it a schema, of type string")
        shape = self._text(self._schemas.shape(node.child("schema"), f"{node.child('name').string()}.parameter"))
        repeated = shape.kind == "array" and shape.item is not None
        joined = node.has("explode") and not node.flag("explode")
        if repeated and (node.child("in").string() != "query" or node.text("style") not in {"form", None} or joined):
            raise node.unsupported("a list that is not sent as a parameter per element", "give it the type string")
        if repeated and shape.item is not None:
            shape = self._text(shape.item)
        if shape.kind not in {*PLAIN, "any"}:
            kind = "object" if shape.kind == "ref" else shape.kind
            raise node.unsupported(
                f"a parameter cannot be of type {kind!r}", "make it one parameter per member, or a string"
            )
        name, location = node.child("name").string(), _location(node.child("in"))
        if location == "path" and node.text("style") not in {"simple", None}:
            raise node.unsupported(f"a path parameter of style {node.text('style')!r}", "give it the style simple")
        return Parameter(
            name=_variable(name) if location == "path" else name,
            location=location,
            shape=shape,
            required=node.flag("required"),
            repeated=repeated,
            deprecated=node.flag("deprecated"),
        )

    def _text(self, shape: Shape) -> Shape:
        """Return a parameter's type without names and alternatives, since all are sent as text."""
        schema = self._schemas.look_up(shape.ref) if shape.ref else None
        if schema is not None and schema.shape is not None:
            return self._text(schema.shape)
        if shape.kind == "union" and all(each.kind in PLAIN for each in shape.options):
            return Shape("string", nullable=shape.nullable)
        return shape

    def _request(self, call: _Call) -> str | None:
        if not call.node.has("requestBody"):
            return None
        content = self._resolved(call.node.child("requestBody"), "requestBodies").child("content")
        kinds = [each for each in sorted(content.mapping()) if _is_json(each)]
        if not kinds:
            media_types = ", ".join(sorted(content.mapping())) or "nothing"
            raise content.unsupported(
                f"a body of {media_types}, not of {_JSON}",
                "gemkit sends JSON",
            )
        stated = content.child(kinds[0]).child("schema")
        if any(content.child(each).child("schema").value != stated.value for each in kinds):
            raise content.unsupported(f"bodies of several types: {', '.join(kinds)}", "keep one")
        name = self._schemas.name(stated, f"{call.id}.request")
        schema = self._schemas.look_up(name)
        if schema is not None and schema.shape is not None and schema.shape.kind in {*PLAIN, "array"}:
            raise stated.unsupported(f"a request body must be an object, and this is of type {schema.shape.kind!r}")
        return name

    def _answers(self, call: _Call) -> dict[str, str]:
        """Return the schema of a successful response by media type; none for bytes and alternatives to JSON."""
        answers: dict[str, str] = {}
        every = list(call.node.child("responses").members())
        good = [stated for status, stated in every if status.startswith("2")]
        for stated in good or [stated for status, stated in every if status == "default"]:
            for media, content in self._resolved(stated, "responses").members("content"):
                kind = _JSON if _is_json(media) else media.partition(";")[0]
                if content.has("schema") and self._schemas.is_binary(content.child("schema")):
                    kind = _BYTES
                if kind not in {_JSON, _EVENTS}:
                    answers[kind] = ""
                    continue
                name = self._named_answer(call, kind, content)
                if answers.setdefault(kind, name) != name:
                    raise content.unsupported(f"a second answer of type {media!r}")
        if answers and not answers.keys() & {_JSON, _EVENTS, _BYTES}:
            raise call.node.child("responses").unsupported(f"an answer of type {min(answers)!r} cannot be read")
        return answers

    def _named_answer(self, call: _Call, kind: str, content: Node) -> str:
        if kind == _JSON:
            return self._schemas.name(content.child("schema"), f"{call.id}.response")
        if call.node.has("x-stream"):
            return ""
        stated = content.child("itemSchema" if content.has("itemSchema") else "schema")
        return self._schemas.name(self._event_data(stated), f"{call.id}.event")

    def _event_data(self, node: Node) -> Node:
        """Return the schema of an event's data in an envelope."""
        stated = self._schemas.target(node)
        for each in (*stated.elements("oneOf"), *stated.elements("anyOf")):
            if _is_envelope(self._schemas.target(each)):
                raise each.unsupported(
                    "events that their names tell apart", "state the union of their data in x-stream"
                )
        if not _is_envelope(stated):
            return node
        data = stated.child("properties").child("data")
        if data.has("contentSchema"):
            return data.child("contentSchema")
        if data.text("type") == "string":
            raise data.unsupported("an event with text that no schema describes", "give the data its schema")
        return data

    def _events(self, node: Node) -> str | None:
        """Return the schema of an event that the operation states, if its response describes the envelope."""
        if not node.has("x-stream"):
            return None
        stream = node.child("x-stream")
        if stream.text("format") not in {"sse", None}:
            raise stream.child("format").failure(f"unknown stream format {stream.text('format')!r}")
        return reference(stream.child("events"))


def _prefix(root: Node) -> str:
    servers = root.elements("servers")
    if not servers:
        return ""
    address = servers[0].child("url").string()
    for name, variable in servers[0].members("variables"):
        address = address.replace(f"{{{name}}}", variable.child("default").string())
    path = urlsplit(address).path.strip("/")
    return f"{path}/" if path else ""


def _is_envelope(node: Node) -> bool:
    """Return whether a schema describes the fields of a server-sent event, not its data."""
    names = dict(node.members("properties")).keys()
    return "data" in names and names <= {"comment", "data", "event", "id", "retry"}


def _location(node: Node) -> Location:
    location = node.string()
    if location not in {"path", "query", "header"}:
        problem = f"a parameter cannot be in {location!r}"
        if location == "cookie":
            raise node.unsupported(problem, "send it as a header of the client")
        raise node.failure(problem, "write path, query or header")
    return cast("Location", location)


def _variable(name: str) -> str:
    """Return the name of a path variable, which is not sent, as the name of an argument."""
    return re.sub(r"\W", "_", name)


def _is_json(media: str) -> bool:
    kind = media.partition(";")[0].strip()
    return kind in {_JSON, "application/*", "*/*"} or kind.endswith("+json")
