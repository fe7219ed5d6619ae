"""Decode the bytes of a response to a typed result, with its status and headers. No I/O."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._json import is_list, is_object
from gemkit._mapping.fields import LARGE_TEXT, occurs
from gemkit.errors import ResponseError, error_from_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._mapping.codec import Codec
    from gemkit._mapping.fields import FieldMapping, Path
    from gemkit._mapping.operation import OperationSpec

R = TypeVar("R")
_FEW_TRIGGERS = 4
# An error body, which some gateways send with status 200.
_ERROR = re.compile(rb'\s*\{\s*"error"\s*:\s*\{')


def decode(
    codec: Codec,
    operation: OperationSpec[R],
    data: bytes,
    backend: str,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> R:
    """Decode a result; unknown fields are kept.

    Raises:
        ResponseError: The bytes are not JSON, or not of the response's type. The error contains them.
        APIError: They are an error body.
    """
    return reader(codec, operation, backend)(data, status, headers)


def reader(
    codec: Codec, operation: OperationSpec[R], backend: str
) -> Callable[[bytes, int, Mapping[str, str] | None], R]:
    """Return the function that decodes an operation's responses, created once."""
    key = ("reader", operation.id, operation.response, backend)
    found: Callable[[bytes, int, Mapping[str, str] | None], R] | None = codec.cache.get(key)
    if found is None:
        found = codec.cache[key] = _make_reader(codec, operation, backend)
    return found


def _make_reader(
    codec: Codec, operation: OperationSpec[Any], backend: str
) -> Callable[[bytes, int, Mapping[str, str] | None], Any]:
    if not operation.response:
        return lambda data, status, headers: None  # noqa: ARG005
    model = codec.model_type(operation.response)
    listed = codec.tables.DECODE_TRIGGERS.get(backend, {}).get(operation.response, ())
    triggers = frozenset(trigger.strip(b'"') for trigger in listed)
    needs_mapping = _always if b"" in triggers else make_search(triggers)
    model.model_rebuild()
    validate = model.__pydantic_validator__.validate_json
    names_errors = any("error" in {name, field.alias} for name, field in model.__pydantic_fields__.items())
    may_be_empty = all(http.verb == "DELETE" for http in operation.http.values())

    def read(data: bytes, status: int, headers: Mapping[str, str] | None) -> Any:
        if not data and not may_be_empty:
            raise ResponseError(f"{operation.id}: the response is empty", status=status, headers=headers)
        if not names_errors and _ERROR.match(data):
            raise error_from_response(status, data, headers or {})
        try:
            return validate(
                map_response(codec, operation.response, data or b"{}", backend)
                if needs_mapping(data)
                else data or b"{}"
            )
        except ValueError as error:  # also pydantic's ValidationError
            failure = _response_error(operation, error, data, status, headers)
        raise failure  # outside of the handler: pydantic's error contains the whole input

    return read


def _response_error(
    operation: OperationSpec[Any], error: ValueError, data: bytes, status: int, headers: Mapping[str, str] | None
) -> ResponseError:
    from pydantic import ValidationError

    reason = error.errors(include_url=False, include_input=False)[0] if isinstance(error, ValidationError) else None
    detail = f"{'.'.join(map(str, reason['loc'])) or 'body'}: {reason['msg']}" if reason else str(error)
    return ResponseError(
        f"{operation.id}: the response could not be read as {operation.response}: {detail}",
        body=data,
        status=status,
        headers=headers,
    )


def http_response(codec: Codec, response: Any) -> Any:
    """Return status and headers of a response as `types.HttpResponse`."""
    cls: Any = codec.cache.get("HttpResponse")
    if cls is None:
        cls = codec.cache["HttpResponse"] = codec.model_type("HttpResponse")
    response_model = cls.__new__(cls)
    # As in unpickling: `model_construct` checks all aliases, which takes three times as long.
    response_model.__setstate__(
        {
            "__dict__": {"headers": dict(response.headers), "body": None, "status_code": response.status},
            "__pydantic_extra__": {},
            "__pydantic_fields_set__": {"headers", "status_code"},
            "__pydantic_private__": None,
        }
    )
    return response_model


def attach_http_response(codec: Codec, result: object, response: Any) -> None:
    """Set the status and headers of its response on a result."""
    if hasattr(result, "__pydantic_fields__"):
        result.__dict__[response_attribute(type(result))] = http_response(codec, response)


def response_attribute(model: type) -> str:
    """Return the attribute of a model that holds its HTTP response, which is a field of some models."""
    fields: Mapping[str, object] = model.__pydantic_fields__  # type: ignore[attr-defined]
    return "sdk_http_response" if "sdk_http_response" in fields else "_http_response"


def wants_response_alone(config: Any) -> bool:
    """Return whether a call requests its HTTP response instead of its result."""
    if isinstance(config, dict):
        given = cast("dict[str, Any]", config)
        return bool(given.get("should_return_http_response") or given.get("shouldReturnHttpResponse"))
    return bool(getattr(config, "should_return_http_response", None))


def response_only(codec: Codec, operation: OperationSpec[R], response: Any, body: bytes) -> R:
    """Return a result that contains only its HTTP response, with the body as text."""
    response_model = http_response(codec, response)
    response_model.body = body.decode("utf-8", "replace")
    return cast("R", codec.model_type(operation.response).model_construct(sdk_http_response=response_model))


def map_response(codec: Codec, name: str, data: bytes, backend: str) -> bytes:
    """Return a message of the named type with our field names, still as JSON, as bytes and dates are parsed from it."""
    from pydantic_core import from_json, to_json

    mapper = ResponseMapper(codec.responses(backend), codec.transforms)
    return to_json(mapper.walk(name, from_json(data)))


def _always(data: bytes) -> bool:  # noqa: ARG001
    return True


def make_search(triggers: frozenset[bytes]) -> Callable[[bytes], bool]:
    """Return `occurs` for one set of names; for a few names in a short text, separate searches are faster."""
    if len(triggers) >= _FEW_TRIGGERS:
        return partial(occurs, triggers)
    quoted = [b'"%b"' % name for name in triggers]

    def search(data: bytes) -> bool:
        if len(data) >= LARGE_TEXT:
            return occurs(triggers, data)
        for name in quoted:  # noqa: SIM110 - the generator of any() takes longer than the search
            if name in data:
                return True
        return False

    return search


class ResponseMapper:
    """Renames the fields of a received object to ours."""

    def __init__(self, mappings: Mapping[str, FieldMapping], hooks: Mapping[str, Any]) -> None:
        """Store the tables of one backend; `hooks` are the transforms in them, by name."""
        self._mappings = mappings
        self._hooks = hooks

    def walk(self, name: str, value: Any) -> Any:
        """Return the value with our field names; dictionaries are changed in place."""
        if is_list(value):
            return [self.walk(name, item) for item in value]
        mapping = self._mappings.get(name)
        if mapping is None or not is_object(value):
            return value
        for wire, paths in mapping.sources.items():
            for path in paths:
                # A path may start with the field's own name: `inlinedResponses.inlinedResponses`.
                if (wire not in value or path[0] == wire) and (found := pop_path(value, path)) is not None:
                    value[wire] = found
        if mapping.hook:
            value = self._hooks[mapping.hook](value)
        for wire, child in mapping.children.items():
            if wire in value:
                value[wire] = self._child(child, value[wire])
        return value

    def _child(self, name: str, value: Any) -> Any:
        if name.startswith("{}") and is_object(value):
            return {key: self.walk(name[2:], item) for key, item in value.items()}
        return self.walk(name.removeprefix("{}"), value)


def pop_path(source: dict[str, Any], path: Path) -> Any:
    """Remove and return the value at a path, or None; objects that become empty are removed, too."""
    key, *rest = path
    if not rest:
        return source.pop(key, None)
    holder: Any = source.get(key)
    if not is_object(holder):
        return None
    found = pop_path(holder, tuple(rest))
    if found is not None and not holder:
        del source[key]
    return found
