"""From a call's arguments to the request of one backend. Pure: knows no HTTP library and no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic_core import PydanticSerializationError, from_json, to_json

from gemkit._core.json_values import is_object
from gemkit._core.operation import Request
from gemkit._core.plan import Outgoing, occurs, place
from gemkit._core.spliced import Deferred
from gemkit._features.names.paths import checked
from gemkit._features.registry import TRANSFORMS, Fields
from gemkit._generated import plans
from gemkit.errors import InvalidInputError, UnsupportedFieldError, UnsupportedOperationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic import ValidationError

    from gemkit._core.model import Message
    from gemkit._core.operation import Argument, Context, Operation, Params
    from gemkit._core.spliced import Spliced


def encode(operation: Operation[Any], params: Params, context: Context, *, spliced: bool = False) -> Request:
    """Encode a call.

    Args:
        operation: Its table entry.
        params: Arguments by name, `config` among them.
        context: Backend, project and location of the calling client.
        spliced: Whether the body may be one whose large values are encoded while it is sent.

    Raises:
        UnsupportedOperationError: The backend does not offer the operation.
        UnsupportedFieldError: The backend does not take a field; every path is named.
        InvalidInputError: An argument is missing, misspelled or of the wrong type.
    """
    http = operation.http.get(context.backend)
    if http is None:
        raise UnsupportedOperationError(operation.id, context.backend, tuple(operation.http))
    url: dict[str, str] = {}
    body: dict[str, Any] = {}
    query: dict[str, Any] = {}
    refused: list[str] = []
    for argument in operation.arguments:
        value = _value(argument, params, context)
        if argument.spread and value is not None:
            _config(argument.type, value, context, body, query, refused, argument.name)
        else:
            _argument(argument, value, context, url, body)
    config = as_config(operation, params.get("config"))
    if config is not None:
        _config(operation.config, config, context, body, query, refused)
    finish = _finish(operation, query, url, context)
    data = None
    if http.verb in {"POST", "PATCH", "PUT"}:
        data = _serialise(operation, body, context, refused, finish)
        if not spliced and not isinstance(data, bytes):
            data = bytes(data)
    elif finish is not None:
        finish(body)
    if refused:
        raise UnsupportedFieldError(refused, context.backend, operation=operation.id)
    return Request(
        operation=operation.id,
        verb=http.verb,
        path=http.path.format_map(url),
        query={key: _query_value(value) for key, value in query.items()},
        body=data,
    )


def message(name: str, value: object, context: Context, at: str) -> dict[str, Any]:
    """The wire form of a value that has transforms of its own and is no call's config, such as a Live session's setup.

    Args:
        name: Its type.
        value: A model of that type or a dictionary.
        context: Backend, project and location of the calling client.
        at: What errors call it.

    Raises:
        UnsupportedFieldError: The backend does not take a field; every path is named.
        InvalidInputError: A field is unknown or of the wrong type.
    """
    model = strict(model_type(name), value, at)
    body: dict[str, Any] = {}
    refused: list[str] = []
    _config(name, model, context, body, {}, refused, at)
    walked = cast("dict[str, Any]", from_json(to_json(body, by_alias=True, exclude_none=True, bytes_mode="base64")))
    _walk(walked, _transformed_roots(name, at), context.backend, refused)
    if refused:
        raise UnsupportedFieldError(refused, context.backend)
    return walked


def as_config(operation: Operation[Any], config: object) -> Message | None:
    """The config as its model; dictionaries are checked strictly."""
    if config is None or not operation.config:
        return None
    model = model_type(operation.config)
    if isinstance(config, model):
        return config
    if isinstance(config, dict):
        return strict(model, cast("dict[str, Any]", config), "config")
    raise InvalidInputError(
        f"config must be a {operation.config} or a dictionary, not {type(config).__name__}", path="config"
    )


def model_type(name: str) -> type[Message]:
    """A generated model by name."""
    from gemkit._generated import types  # noqa: PLC0415

    return cast("type[Message]", getattr(types, name))


def strict(model: type[Message], value: Any, at: str) -> Message:
    """Check a dictionary strictly and tell what is wrong in our own terms."""
    from pydantic import ValidationError  # noqa: PLC0415

    try:
        return model.from_user(value)
    except ValidationError as error:
        raise _explained(error, model, at) from None


def _explained(error: ValidationError, model: type[Message], at: str) -> InvalidInputError:
    from difflib import get_close_matches  # noqa: PLC0415

    problems: list[str] = []
    path = at
    for item in error.errors(include_url=False, include_context=False, include_input=False):
        path = at + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in item["loc"])
        if item["type"] == "extra_forbidden":
            close = get_close_matches(str(item["loc"][-1]), list(model.model_fields), n=1)
            hint = f"; did you mean {close[0]}?" if close and len(item["loc"]) == 1 else ""
            problems.append(f"{path} is unknown{hint}")
        else:
            problems.append(f"{path}: {item['msg']}")
    return InvalidInputError("; ".join(problems), path=path if len(problems) == 1 else at)


def _value(argument: Argument, params: Params, context: Context) -> Any:
    value = params.get(argument.name)
    if argument.via:
        return _transformed(argument.via, value, context)
    return None if value is None else _as_models(argument, value)


def _argument(argument: Argument, value: Any, context: Context, url: dict[str, str], body: dict[str, Any]) -> None:
    path = argument.path(context.backend)
    if argument.url or path[0].startswith("{"):
        url[path[0].strip("{}")] = checked(value, argument.name)
    elif value is not None:
        place(body, path, value)


def _finish(
    operation: Operation[Any], query: dict[str, Any], url: dict[str, str], context: Context
) -> Callable[[dict[str, Any]], None] | None:
    """The last touch to a body that is on the backend's terms already, if the operation needs one."""
    if not operation.finish:
        return None
    transform = TRANSFORMS[operation.finish]
    return lambda body: transform(body, query, url, context)


def _as_models(argument: Argument, value: Any) -> Any:
    """Dictionaries given for models, checked."""
    name = argument.type
    if not name:
        return value
    if name.startswith("list["):
        model = model_type(name[5:-1])
        return [strict(model, item, f"{argument.name}[{index}]") for index, item in enumerate(value)]
    return strict(model_type(name), value, argument.name)


def _config(
    name: str,
    config: Message,
    context: Context,
    body: dict[str, Any],
    query: dict[str, Any],
    refused: list[str],
    at: str = "config",
) -> None:
    """Put the fields of a config where the backend wants them."""
    fields = dict(config.__dict__)
    fields.pop("http_options", None)
    transforms = plans.TRANSFORMS.get(name, {})
    transformed: dict[str, Any] = {}
    for python, (wire, via) in transforms.items():
        value = fields.pop(python, None)
        if value is not None:
            value = _transformed(via, value, context)
            transformed |= value if isinstance(value, Fields) else {wire: value}
    # What a config read from JSON has beside its fields goes out too.
    shown = {*fields, *(config.model_extra or ())}
    plain = config.model_dump(mode="json", by_alias=True, exclude_none=True, include=shown)
    plain |= {key: value for key, value in transformed.items() if key not in plain}
    table = plans.ENCODE[context.backend]
    walk = Outgoing(table)
    plan = table.get(name)
    if plan is None:
        body |= plain
        return
    for wire, value in plain.items():
        rule = plan.rules.get(wire, (wire,))
        if rule and rule[0] != "?" and wire in transformed:
            # Models stay models until the whole body is serialised; what is beneath them is walked then.
            place(body, rule, value)
        else:
            for key, item in walk.walk(name, {wire: value}).items():
                place(body, (key,), item)
    refused += [f"{at}.{path}" for path in walk.refused]
    query |= walk.query


def _transformed(via: str, value: Any, context: Context) -> Any:
    return TRANSFORMS[via](value, context)


def _serialise(
    operation: Operation[Any],
    body: dict[str, Any],
    context: Context,
    refused: list[str],
    finish: Callable[[dict[str, Any]], None] | None,
) -> bytes | Spliced:
    """The body as JSON text: dumped in one go, and walked only where a name occurs that the backend has otherwise."""
    deferred = Deferred()
    try:
        data = to_json(body, by_alias=True, exclude_none=True, bytes_mode="base64", context=deferred)
    except (PydanticSerializationError, ValueError) as error:
        raise InvalidInputError(f"{operation.id}: the request is not JSON: {error}") from error
    triggers = request_triggers(operation, context.backend)
    departs = bool(triggers) and occurs(triggers, data)
    if departs or finish is not None:
        value = from_json(data)
        if departs:
            _walk(value, _roots(operation, context.backend), context.backend, refused)
        if finish and not refused:
            finish(value)
        data = to_json(value)
    return deferred.splice(data) if deferred else data


def _walk(body: dict[str, Any], roots: Iterable[Root], backend: str, refused: list[str]) -> None:
    """Bring what stands at `roots` to the backend's form, in place."""
    walk = Outgoing(plans.ENCODE[backend])
    for path, name, at in roots:
        holder, key = _find(body, path)
        if holder is not None:
            holder[key] = walk.walk(name, holder[key], at)
    refused += walk.refused


def _find(body: dict[str, Any], path: tuple[str, ...]) -> tuple[dict[str, Any] | None, str]:
    for key in path[:-1]:
        inner: Any = body.get(key)
        if not is_object(inner):
            return None, ""
        body = inner
    return (body, path[-1]) if path[-1] in body else (None, "")


_triggers: dict[tuple[str, str], frozenset[bytes]] = {}
Root = tuple[tuple[str, ...], str, str]
_root_cache: dict[tuple[str, str], tuple[Root, ...]] = {}


def request_triggers(operation: Operation[Any], backend: str) -> frozenset[bytes]:
    """The names that call for a walk of the body."""
    key = (operation.id, backend)
    found = _triggers.get(key)
    if found is None:
        table = plans.ENCODE_TRIGGERS.get(backend, {})
        names = {name for _, name, _ in _roots(operation, backend)}
        found = _triggers[key] = frozenset(t.strip(b'"') for name in names for t in table.get(name, ()))
    return found


def _roots(operation: Operation[Any], backend: str) -> tuple[Root, ...]:
    """Where in a body values of known types stand that were not walked yet: path, type, name for messages."""
    found = _root_cache.get((operation.id, backend))
    if found is None:
        roots: list[Root] = [
            (a.path(backend), plans.WIRE_TYPES.get(a.type, a.type.removeprefix("list[").rstrip("]")), a.name)
            for a in operation.arguments
            if a.type and not a.spread
        ]
        found = _root_cache[operation.id, backend] = (*roots, *_transformed_roots(operation.config, "config"))
    return found


def _transformed_roots(config: str, at: str) -> list[Root]:
    """The same for the fields of a config that a transform has brought to wire form."""
    roots: list[Root] = []
    for python, (wire, _) in plans.TRANSFORMS.get(config, {}).items():
        name = plans.TRANSFORMED.get(config, {}).get(wire)
        if name is None:
            continue
        paths: set[tuple[str, ...]] = {(wire,)}
        for table in plans.ENCODE.values():
            rule = table[config].rules.get(wire) if config in table else None
            if rule and rule[0] != "?":
                paths.add(rule)
        roots += [(path, name, f"{at}.{python}") for path in sorted(paths)]
    return roots


def _query_value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def merge_extra(body: bytes, *extras: Mapping[str, Any]) -> bytes:
    """Lay a user's own fields over a finished body, recursively; theirs win, later ones over earlier ones."""
    whole: Any = from_json(body)
    for extra in extras:
        whole = _merged(whole, extra)
    return to_json(whole)


def _merged(base: Any, extra: Any) -> Any:
    if is_object(base) and is_object(extra):
        return base | {key: _merged(base.get(key), value) for key, value in extra.items()}
    return extra
