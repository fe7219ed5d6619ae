"""Encode the arguments of a call as the request of one backend. No I/O."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import PydanticSerializationError, from_json, to_json

from gemkit._json import is_list, is_object
from gemkit._mapping.fields import LARGE_TEXT, Fields, occurs, python_name
from gemkit._mapping.model import Message, validated
from gemkit._mapping.names import checked_name, complete_name, url_value
from gemkit._mapping.operation import Request
from gemkit._mapping.streamed_json import Base64Placeholders
from gemkit.errors import InvalidInputError, UnsupportedFieldError, UnsupportedOperationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from gemkit._mapping.codec import Codec
    from gemkit._mapping.fields import FieldMapping, Path
    from gemkit._mapping.operation import Argument, ClientContext, OperationSpec, Params
    from gemkit._mapping.streamed_json import StreamedJSON

_WITH_BODY = frozenset({"POST", "PATCH", "PUT"})
Root = tuple[tuple[str, ...], str, str]
"""A value of a known type in a body: path, type, name for messages."""


class RequestMapper:
    """Maps a request body to a backend: moves and drops fields, and collects those it does not support."""

    def __init__(self, mappings: Mapping[str, FieldMapping]) -> None:
        """Store the tables of one backend."""
        self.refused: list[str] = []
        self.query: dict[str, Any] = {}
        self._mappings = mappings

    def walk(self, name: str, value: Any, at: str = "") -> Any:
        """Return the value in the form of the backend; the elements of lists are mapped one by one."""
        if is_list(value):
            return [self.walk(name, item, f"{at}[{index}]") for index, item in enumerate(value)]
        mapping = self._mappings.get(name)
        if mapping is None or not is_object(value):
            return value
        out: dict[str, Any] = {}
        for wire, item in value.items():
            inner = f"{at}.{python_name(wire)}" if at else python_name(wire)
            rule = mapping.rules.get(wire, (wire,))
            if rule is None:
                self.refused.append(inner)
            elif rule and rule[0] == "?":
                self.query[rule[1]] = item
            elif rule:
                child = mapping.children.get(wire)
                child_value = self._child(child, item, inner) if child else item
                if rule == (".",):
                    out |= child_value
                else:
                    set_path(out, rule, child_value)
        return out

    def _child(self, name: str, value: Any, at: str) -> Any:
        if name.startswith("{}") and is_object(value):
            return {key: self.walk(name[2:], item, f"{at}.{key}") for key, item in value.items()}
        return self.walk(name.removeprefix("{}"), value, at)


def set_path(target: dict[str, Any], path: Path, value: Any) -> None:
    """Set the value at a path; objects are merged with existing ones."""
    *outer, last = path
    for key in outer:
        target = target.setdefault(key, {})
    existing: Any = target.get(last)
    if existing is not None and is_object(existing) and is_object(value):
        for key, item in value.items():
            set_path(existing, (key,), item)
    else:
        target[last] = value


class Encoding:
    """The parts of one request, and the fields that the backend does not support."""

    __slots__ = ("body", "codec", "context", "query", "refused", "url")

    def __init__(self, codec: Codec, context: ClientContext) -> None:
        """Start with an empty request."""
        self.codec = codec
        self.context = context
        self.url: dict[str, str] = {}
        self.body: dict[str, Any] = {}
        self.query: dict[str, Any] = {}
        self.refused: list[str] = []

    def argument(self, argument: Argument, value: Any) -> None:
        """Add an argument at its place on the backend."""
        codec, context = self.codec, self.context
        path = argument.wires.get(context.backend, argument.wire)
        if argument.url and value.__class__ is str and not argument.pattern:
            transform = codec.transforms[argument.via] if argument.via else None
            self.url[path.strip("{}")] = url_value(value, argument.name, transform, context)
            return
        if argument.via:
            value = codec.transforms[argument.via](value, context)
        elif value is not None and argument.type:
            value = _as_models(codec, argument, value)
        if argument.spread and value is not None:
            if argument.type or isinstance(value, Message):
                self.config(argument.type, value, argument.name)
            else:
                self.body |= _object(value, argument.name)
            return
        if argument.pattern:
            given = None if value is None else checked_name(value, argument.name)
            self.url[argument.name] = complete_name(given, argument.pattern, argument.name, context)
        elif not path:
            raise InvalidInputError(f"{argument.name} is required: a model or a dictionary", path=argument.name)
        elif path[0] == "?":
            # A query parameter, or a mapping of several.
            self.query |= (value or {}) if path == "?" else {} if value is None else {path[1:]: _plain(value, argument)}
        elif argument.url or path[0] == "{":
            self.url[path.strip("{}")] = checked_name(value, argument.name)
        elif value is not None:
            set_path(self.body, tuple(path.split(".")), value)

    def config(self, name: str, config: Message, at: str = "config") -> None:
        """Add the fields of a config at their places on the backend."""
        fields = dict(config.__dict__)
        fields.pop("http_options", None)
        if name and config.__class__ is not (model := self.codec.model_type(name)):
            # Fields that a subclass of the caller adds are the caller's own.
            fields = {field: value for field, value in fields.items() if field in model.__pydantic_fields__}
        transformed: dict[str, Any] = {}
        for python, (wire, via) in self.codec.tables.TRANSFORMS.get(name, {}).items():
            value = fields.pop(python, None)
            if value is not None:
                value = self.codec.transforms[via](value, self.context)
                transformed |= value if isinstance(value, Fields) else {wire: value}
        # Unknown fields of a config that was read from JSON are sent, too.
        shown = {*fields, *(config.model_extra or ())}
        plain = config.model_dump(mode="json", by_alias=True, exclude_none=True, include=shown)
        plain |= {key: value for key, value in transformed.items() if key not in plain}
        mappings = self.codec.requests(self.context.backend)
        mapper = RequestMapper(mappings)
        mapping = mappings.get(name)
        if mapping is None:
            self.body |= plain
            return
        for wire, value in plain.items():
            rule = mapping.rules.get(wire, (wire,))
            if rule and rule[0] != "?" and wire in transformed:
                # Models are not dumped before the whole body is serialised; their fields are mapped then.
                set_path(self.body, rule, value)
            else:
                for key, item in mapper.walk(name, {wire: value}).items():
                    set_path(self.body, (key,), item)
        self.refused += [f"{at}.{path}" for path in mapper.refused]
        self.query |= mapper.query

    def serialise(self, operation: OperationSpec[Any], finish: Callable[[dict[str, Any]], None] | None) -> Any:
        """Return the body as JSON: dumped at once, and mapped only if it contains a name that needs mapping."""
        placeholders = Base64Placeholders()
        try:
            data = to_json(
                self.body,
                by_alias=True,
                exclude_none=True,
                bytes_mode="base64",
                context=placeholders,
                fallback=placeholders.unknown,
            )
        except (PydanticSerializationError, ValueError) as error:
            raise InvalidInputError(f"{operation.id}: the request is not JSON: {error}") from error
        triggers = request_triggers(self.codec, operation, self.context.backend)
        # A short text is searched here, which saves a call in most requests.
        is_short = len(data) < LARGE_TEXT
        is_mapped = bool(triggers) and (
            not triggers.isdisjoint(data.split(b'"')) if is_short else occurs(triggers, data)
        )
        if is_mapped or finish is not None:
            value = from_json(data)
            if is_mapped:
                self.map(value, _roots(self.codec, operation, self.context.backend))
            if finish and not self.refused:
                finish(value)
            data = to_json(value)
        return placeholders.fill(data) if placeholders else data

    def map(self, body: dict[str, Any], roots: Iterable[Root]) -> None:
        """Map the values at `roots` to the form of the backend, in place."""
        mapper = RequestMapper(self.codec.requests(self.context.backend))
        for path, name, at in roots:
            holder, key = _find(body, path)
            if holder is not None:
                holder[key] = mapper.walk(name, holder[key], at)
        self.refused += mapper.refused


def encode(
    codec: Codec, operation: OperationSpec[Any], params: Params, context: ClientContext, *, streamed: bool = False
) -> Request:
    """Encode a call.

    Args:
        codec: Types, field mappings and transforms.
        operation: Its table entry.
        params: Arguments by name, `config` among them.
        context: Backend, project and location of the calling client.
        streamed: Whether large values may be encoded while the body is sent.

    Raises:
        UnsupportedOperationError: The backend does not have the operation.
        UnsupportedFieldError: The backend does not support a field; the message names all of them.
        InvalidInputError: An argument is missing, unknown or of the wrong type.
    """
    http = operation.http.get(context.backend)
    if http is None:
        raise UnsupportedOperationError(operation.id, context.backend, tuple(operation.http))
    encoding = Encoding(codec, context)
    for argument in operation.arguments:
        encoding.argument(argument, params.get(argument.name))
    config = params.get("config")
    if config is not None and operation.config:
        encoding.config(operation.config, as_config(codec, operation, config))
    finish = _finish(encoding, operation) if operation.finish else None
    data: bytes | StreamedJSON | None = None
    if http.verb in _WITH_BODY:
        data = encoding.serialise(operation, finish)
        if not streamed and not isinstance(data, bytes):
            data = bytes(cast("StreamedJSON", data))
    elif finish is not None:
        finish(encoding.body)
    if encoding.refused:
        raise UnsupportedFieldError(encoding.refused, context.backend, operation=operation.id.replace("._", "."))
    return Request(
        operation=operation.id,
        verb=http.verb,
        path=http.path.format_map(encoding.url),
        query={key: _query_value(value) for key, value in encoding.query.items()},
        body=data,
    )


def encode_message(codec: Codec, name: str, value: object, context: ClientContext, at: str) -> dict[str, Any]:
    """Return the wire form of a message outside of a call's config, such as the setup of a Live session.

    Args:
        codec: Types, field mappings and transforms.
        name: Its type.
        value: A model of that type or a dictionary.
        context: Backend, project and location of the calling client.
        at: Its name in errors.

    Raises:
        UnsupportedFieldError: The backend does not support a field; the message names all of them.
        InvalidInputError: A field is unknown or of the wrong type.
    """
    encoding = Encoding(codec, context)
    encoding.config(name, validated(codec.model_type(name), value, at), at)
    dumped = to_json(encoding.body, by_alias=True, exclude_none=True, bytes_mode="base64")
    body = cast("dict[str, Any]", from_json(dumped))
    encoding.map(body, _transformed_roots(codec, name, at))
    if encoding.refused:
        raise UnsupportedFieldError(encoding.refused, context.backend)
    return body


def encode_value(
    codec: Codec, operation: OperationSpec[Any], name: str, value: Message, context: ClientContext
) -> bytes | None:
    """Return the value of an argument as JSON in the form of the backend, for use in several calls.

    Returns:
        The JSON text; None for a value with large data, which must be encoded with its call.

    Raises:
        UnsupportedFieldError: The backend does not support a field; paths are relative to the value.
        ValueError: The value cannot be serialised.
    """
    placeholders = Base64Placeholders()
    data = to_json(value, by_alias=True, exclude_none=True, bytes_mode="base64", context=placeholders)
    if placeholders:
        return None
    if not occurs(request_triggers(codec, operation, context.backend), data):
        return data
    mapper = RequestMapper(codec.requests(context.backend))
    mapped = mapper.walk(name, from_json(data))
    if mapper.refused:
        raise UnsupportedFieldError(mapper.refused, context.backend, operation=operation.id)
    return None if mapper.query else to_json(mapped)


def as_config(codec: Codec, operation: OperationSpec[Any], config: object) -> Message:
    """Return the config as a model; dictionaries are validated strictly."""
    return validated(codec.model_type(operation.config), config, "config")


def _as_models(codec: Codec, argument: Argument, value: Any) -> Any:
    """Return an argument as models; dictionaries are validated strictly."""
    name = argument.type
    if name.startswith("list["):
        model = codec.model_type(name[5:-1])
        return [validated(model, item, f"{argument.name}[{index}]") for index, item in enumerate(value)]
    return validated(codec.model_type(name), value, argument.name)


def _finish(encoding: Encoding, operation: OperationSpec[Any]) -> Callable[[dict[str, Any]], None]:
    """Return the function that changes the finished body of an operation."""
    transform = encoding.codec.transforms[operation.finish]
    return lambda body: transform(body, encoding.query, encoding.url, encoding.context)


def _find(body: dict[str, Any], path: tuple[str, ...]) -> tuple[dict[str, Any] | None, str]:
    for key in path[:-1]:
        inner: Any = body.get(key)
        if not is_object(inner):
            return None, ""
        body = inner
    return (body, path[-1]) if path[-1] in body else (None, "")


def request_triggers(codec: Codec, operation: OperationSpec[Any], backend: str) -> frozenset[bytes]:
    """Return the names whose presence in the body requires mapping it."""
    key = ("triggers", operation.id, backend)
    found: frozenset[bytes] | None = codec.cache.get(key)
    if found is None:
        table = codec.tables.ENCODE_TRIGGERS.get(backend, {})
        names = {name for _, name, _ in _roots(codec, operation, backend)}
        found = codec.cache[key] = frozenset(t.strip(b'"') for name in names for t in table.get(name, ()))
    return found


def _roots(codec: Codec, operation: OperationSpec[Any], backend: str) -> tuple[Root, ...]:
    """Return the values of known types in a body that have not been mapped."""
    key = ("roots", operation.id, backend)
    found: tuple[Root, ...] | None = codec.cache.get(key)
    if found is None:
        wire_types = codec.tables.WIRE_TYPES
        roots: list[Root] = [
            (a.path(backend), wire_types.get(a.type, a.type.removeprefix("list[").rstrip("]")), a.name)
            for a in operation.arguments
            if a.type and not a.spread
        ]
        found = codec.cache[key] = (*roots, *_transformed_roots(codec, operation.config, "config"))
    return found


def _transformed_roots(codec: Codec, config: str, at: str) -> list[Root]:
    """Return the same for the fields of a config that have been transformed."""
    roots: list[Root] = []
    for python, (wire, _) in codec.tables.TRANSFORMS.get(config, {}).items():
        name = codec.tables.TRANSFORMED.get(config, {}).get(wire)
        if name is None:
            continue
        paths: set[tuple[str, ...]] = {(wire,)}
        for table in codec.tables.ENCODE.values():
            rule = table[config].rules.get(wire) if config in table else None
            if rule and rule[0] != "?":
                paths.add(rule)
        roots += [(path, name, f"{at}.{python}") for path in sorted(paths)]
    return roots


def _object(value: object, at: str) -> dict[str, Any]:
    if not is_object(value):
        raise InvalidInputError(f"must be a dictionary, not {type(value).__name__}", path=at)
    return value


def _plain(value: Any, argument: Argument) -> Any:
    """Return a query parameter; other types than those of the documents would be sent as their `str`."""
    if not isinstance(value, str | int | float | list | tuple | date | Enum):
        raise InvalidInputError(
            f"{argument.name} must be a string, a number, a boolean or a list of these, not {type(value).__name__}",
            path=argument.name,
        )
    return cast("Any", value)


def _query_value(value: object) -> str | list[str]:
    if isinstance(value, list | tuple):
        return [str(item) for item in cast("Iterable[object]", value)]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(getattr(value, "value", value))


def merge_extra(body: bytes, *extras: Mapping[str, Any]) -> bytes:
    """Merge `extra_body` into a finished body, recursively; later values replace earlier ones.

    Raises:
        InvalidInputError: It cannot be serialised.
    """
    whole: Any = from_json(body)
    try:
        for extra in extras:
            whole = _merged(whole, extra)
        return to_json(whole)
    except (PydanticSerializationError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"must be JSON: {error}", path="http_options.extra_body") from None


def _merged(base: Any, extra: Any) -> Any:
    if is_object(base) and is_object(extra):
        return base | {key: _merged(base.get(key), value) for key, value in extra.items()}
    return extra
