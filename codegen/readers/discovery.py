"""Read a Google discovery document, as published or distilled by `codegen.canonical`."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from codegen.readers.node import Node
from codegen.readers.supported import supported
from codegen.wire import Document, Method, Parameter, Property, Schema, Shape, reached

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from typing import Literal

    from codegen.wire import ShapeKind

_PLAIN: Final[dict[str, ShapeKind]] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "any": "any",
}
_VERBS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
_VARIABLE = re.compile(r"\{\+?([A-Za-z_]\w*)\}")
# Names become Python names and file names; these are the forms of the services.
_ID = re.compile(r"[A-Za-z]\w*(?:[.-]\w+)*", re.ASCII)
_METHOD_ID = re.compile(rf"(?=[^.]+\.){_ID.pattern}", re.ASCII)
_NAME = re.compile(r"[\w$@][\w$@.-]*", re.ASCII)
_NO_PATH = re.compile(r"[^A-Za-z0-9._~:/@!$&'()*+,;=%-]|(?:^|/)\.\.?(?:/|$)")


def read(raw: Mapping[str, object], location: str, following: Collection[str] | None = None) -> Document:
    """Read a discovery document.

    Args:
        raw: The document: methods nested in ``resources``, or flat in ``methods`` under their ids.
        location: Its name in errors (``specs/gemini.json``).
        following: The method ids to read, with the schemas they reach; everything by default. Whatever
            else stands in the document is not looked at, so it cannot be wrong either. Ids that are not
            there are passed over.

    Returns:
        The document's facts. A ``$ref`` may name a schema that is not there.

    Raises:
        BuildError: Something in it is malformed; the place is a JSON pointer.
    """
    root = Node(dict(raw), location)
    try:
        _check_methods(root)
        schemas = _Schemas(root.child("schemas"))
        readers, other_methods = _methods(root, schemas, following)
        _check_addresses(root)
        if following is None:
            methods, found, unread = supported(readers, schemas.names(), schemas.look_up)
        else:
            methods = {name: read() for name, read in readers.items()}
            found, unread = reached(methods.values(), schemas.look_up), {}
        return Document(
            name=root.child("name").string(),
            version=root.child("version").string(),
            revision=root.child("revision").string(),
            schemas=found,
            methods=methods,
            other_methods=other_methods,
            location=location,
            unread={**{name: each.string() for name, each in root.members("unread")}, **unread},
        )
    except RecursionError:
        raise root.failure("nested too deeply to be a discovery document") from None


def _check_methods(root: Node) -> None:
    if not (root.has("resources") or root.has("methods")):
        raise root.failure(
            "has neither 'resources' nor 'methods'",
            "expected a discovery document, whole or as kept in specs/, or OpenAPI 3.0 or 3.1",
        )


def _check_addresses(root: Node) -> None:
    """Reject properties that would change the address or format of every call."""
    host = f"https://{root.child('name').string()}.googleapis.com/"
    if root.has("rootUrl") and root.child("rootUrl").string() != host:
        raise root.child("rootUrl").failure(
            f"calls go to {host}", "correct it, and set base_url of the client for another host"
        )
    if root.has("baseUrl") and root.has("rootUrl"):
        address = host + (root.text("servicePath") or "")
        if root.child("baseUrl").string() != address:
            raise root.child("baseUrl").failure(f"is not rootUrl and servicePath, {address}", "correct one of them")
    for _, node in root.members("parameters"):
        if node.flag("required"):
            raise node.failure("every method requires it, and the client does not send it", "make it optional")


class _Schemas:
    """The schemas of a document, each read at first use; an inline object has the name of its place."""

    def __init__(self, node: Node) -> None:
        self._named = dict(node.members())
        self._found: dict[str, Schema] = {}

    def names(self) -> list[str]:
        """Return the names of all schemas that the document has."""
        return list(self._named)

    def look_up(self, name: str) -> Schema | None:
        """Return the schema of that name; None if there is none."""
        if name not in self._found and name in self._named:
            self._found[name] = self._schema(name, self._named[name])
        return self._found.get(name)

    def _schema(self, name: str, node: Node) -> Schema:
        _check_name(node, name, _ID)
        if node.has("id") and node.child("id").string() != name:
            raise node.child("id").failure(f"the schema {name!r} calls itself {node.text('id')!r}")
        if node.has("type") and node.child("type").string() != "object":
            raise node.child("type").unsupported(f"expected a schema of type 'object', found {node.text('type')!r}")
        if node.has("additionalProperties"):
            raise node.child("additionalProperties").unsupported(
                f"the schema {name!r} has members of any name", "write it as the type of the properties that are so"
            )
        return Schema(
            id=name,
            properties={key: self._property(name, key, inner) for key, inner in node.members("properties")},
            deprecated=node.flag("deprecated"),
        )

    def _property(self, owner: str, name: str, node: Node) -> Property:
        _check_name(node, name, _NAME)
        return Property(
            name=name,
            shape=self.shape(node, f"{owner}.{name}"),
            read_only=node.flag("readOnly"),
            deprecated=node.flag("deprecated"),
            required=node.flag("required"),
        )

    def shape(self, node: Node, owner: str) -> Shape:
        """Return the type of a value; an object with properties becomes a schema called `owner`."""
        if node.has("$ref"):
            if node.has("type"):
                raise node.failure("has both '$ref' and 'type'")
            return Shape("ref", ref=node.child("$ref").string())
        kind = node.child("type").string()
        for key, holder in (("items", "array"), ("additionalProperties", "object"), ("enum", "string")):
            if node.has(key) and kind != holder:
                raise node.failure(f"{key!r} belongs to type {holder!r}, not to {kind!r}")
        if kind == "array":
            if not node.has("items"):
                raise node.failure("an array without 'items'")
            return Shape("array", item=self.shape(node.child("items"), f"{owner}.item"))
        if kind == "object":
            return self._object(node, owner)
        if kind not in _PLAIN:
            raise node.child("type").failure(f"unknown type {kind!r}")
        enum = node.texts("enum")
        if node.has("enum") and not enum:
            raise node.child("enum").failure("an enum without values")
        return Shape(_PLAIN[kind], format=node.text("format"), enum=enum, enum_deprecated=_enum_deprecated(node, enum))

    def _object(self, node: Node, owner: str) -> Shape:
        if node.has("properties"):
            if owner in self._named:
                raise node.unsupported(
                    f"needs the schema name {owner!r}, which is taken", "give it a schema and a $ref"
                )
            self._found[owner] = self._schema(owner, node)
            return Shape("ref", ref=owner)
        if node.has("additionalProperties"):
            return Shape("map", item=self.shape(node.child("additionalProperties"), f"{owner}.value"))
        return Shape("object")


def _methods(
    root: Node, schemas: _Schemas, following: Collection[str] | None
) -> tuple[dict[str, Callable[[], Method]], tuple[str, ...]]:
    """Return what reads each of the followed methods, by id, and the ids of the others."""
    prefix = root.text("servicePath") or ""
    found: dict[str, Callable[[], Method]] = {}
    others: set[str] = set()
    for key, node in _method_nodes(root):
        method_id = node.text("id") or key
        if method_id in found or method_id in others:
            raise node.failure(f"a second method with the id {method_id!r}")
        if following is None or method_id in following:
            found[method_id] = partial(_method, method_id, prefix, node, schemas)
        else:
            others.add(method_id)
    for resource, names in root.members("unfollowed"):
        others.update(f"{resource}.{name}" for name in names.string().split())
    return dict(sorted(found.items())), tuple(sorted(others))


def _method_nodes(resource: Node) -> Iterator[tuple[str, Node]]:
    yield from resource.members("methods")
    for _, inner in resource.members("resources"):
        yield from _method_nodes(inner)


def _method(method_id: str, prefix: str, node: Node, schemas: _Schemas) -> Method:
    _check_name(node, method_id, _METHOD_ID)
    verb = node.child("httpMethod")
    if verb.string() not in _VERBS:
        raise verb.unsupported(f"unknown HTTP method {verb.value!r}")
    method = Method(
        id=method_id,
        verb=verb.string(),
        path=prefix + node.child("path").string(),
        parameters={name: _parameter(name, inner, schemas) for name, inner in node.members("parameters")},
        request=(request := _body(node, "request", method_id, schemas)),
        response=(response := _body(node, "response", method_id, schemas)),
        media_upload=node.flag("supportsMediaUpload") or node.has("mediaUpload"),
        media_download=node.flag("supportsMediaDownload"),
        deprecated=node.flag("deprecated"),
        untyped=tuple(
            key for key, name in (("request", request), ("response", response)) if node.has(key) and name is None
        ),
    )
    check_path(method, node.child("path"))
    if node.has("mediaUpload"):
        _check_upload(node.child("mediaUpload"), method.path)
    return method


def _check_upload(upload: Node, path: str) -> None:
    for _, protocol in upload.members("protocols"):
        address = protocol.child("path")
        if address.string().removeprefix("/resumable") != f"/upload/{path}":
            raise address.unsupported(f"uploads go to /upload/{path}", "take another revision of the document")


def _body(node: Node, key: str, method_id: str, schemas: _Schemas) -> str | None:
    """Return the schema of a body; None if there is none, or if it is an object of any members."""
    if not node.has(key):
        return None
    body = node.child(key)
    shape = schemas.shape(body, f"{method_id}.{key}")
    if shape.kind not in {"ref", "object", "map"}:
        raise body.unsupported("a body that is neither a $ref nor an object")
    return shape.ref


def check_path(method: Method, node: Node) -> None:
    """Check that a method's path and its path parameters name each other.

    Args:
        method: The method as read.
        node: Where its path stands.

    Raises:
        BuildError: A variable without a parameter, a parameter without a variable, or an expansion unknown to us.
    """
    if "{" in _VARIABLE.sub("", method.path) or "}" in _VARIABLE.sub("", method.path):
        raise node.unsupported(f"path {method.path!r} has a variable that is neither {{name}} nor {{+name}}")
    if found := _NO_PATH.search(_VARIABLE.sub("x", method.path)):
        raise node.unsupported(f"path {method.path!r} has {found[0]!r}, which a URL cannot have")
    variables = set(_VARIABLE.findall(method.path))
    declared = {name for name, parameter in method.parameters.items() if parameter.location == "path"}
    for name in sorted(variables - declared):
        raise node.failure(f"path variable {name!r} is not a path parameter of {method.id}")
    for name in sorted(declared - variables):
        raise node.failure(f"path parameter {name!r} of {method.id} does not occur in {method.path!r}")


def _check_name(node: Node, name: str, pattern: re.Pattern[str]) -> None:
    if not pattern.fullmatch(name):
        raise node.unsupported(f"{name!r} is not a name that gemkit can emit", "use letters, digits and underscores")


def _parameter(name: str, node: Node, schemas: _Schemas) -> Parameter:
    _check_name(node, name, _NAME)
    shape = schemas.shape(node, name)
    if shape.kind not in _PLAIN:
        raise node.unsupported(f"a parameter cannot be of type {shape.kind!r}")
    return Parameter(
        name=name,
        location=_location(node, "location"),
        shape=shape,
        required=node.flag("required"),
        repeated=node.flag("repeated"),
        deprecated=node.flag("deprecated"),
        pattern=node.text("pattern"),
    )


def _location(node: Node, key: str) -> Literal["path", "query"]:
    """Return the location of a parameter from its member `key`."""
    match node.child(key).string():
        case "path":
            return "path"
        case "query":
            return "query"
        case other:
            raise node.child(key).unsupported(f"unknown parameter location {other!r}")


def _enum_deprecated(node: Node, enum: tuple[str, ...]) -> tuple[str, ...]:
    if not node.has("enumDeprecated"):
        return ()
    flags = node.elements("enumDeprecated")
    if len(flags) != len(enum):
        raise node.child("enumDeprecated").failure(f"has {len(flags)} entries for {len(enum)} enum values")
    deprecated: list[str] = []
    for value, flag in zip(enum, flags, strict=True):
        if not isinstance(flag.value, bool):
            raise flag.failure(f"expected true or false, found {flag.value!r}")
        if flag.value:
            deprecated.append(value)
    return tuple(deprecated)
