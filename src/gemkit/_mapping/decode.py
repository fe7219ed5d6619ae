"""From a response's bytes to a typed result. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from gemkit._mapping.fields import ResponseMapper, searcher
from gemkit.errors import ResponseError, error_from_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec

R = TypeVar("R")
# An error where a result should be, which some gateways send with a status of 200.
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
    """Read a result; unknown fields are kept.

    Raises:
        ResponseError: The bytes are not JSON, or not of the response's type. The error carries them.
        APIError: They are an error, whatever the status.
    """
    return reader(codec, operation, backend)(data, status, headers)


def reader(
    codec: Codec, operation: OperationSpec[R], backend: str
) -> Callable[[bytes, int, Mapping[str, str] | None], R]:
    """Return the function that reads an operation's responses; what does not change between them is looked up once."""
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
    departs = _always if b"" in triggers else searcher(triggers)
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
                mapped(codec, operation.response, data or b"{}", backend) if departs(data) else data or b"{}"
            )
        except ValueError as error:  # pydantic's own is one, too
            failure = _unreadable(operation, error, data, status, headers)
        raise failure  # outside of the handler: pydantic's error holds the whole input

    return read


def _unreadable(
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


def mapped(codec: Codec, name: str, data: bytes, backend: str) -> bytes:
    """Return a message of the named type in our own form, still as JSON, from which bytes and dates are read."""
    from pydantic_core import from_json, to_json

    mapper = ResponseMapper(codec.responses(backend), codec.transforms)
    return to_json(mapper.walk(name, from_json(data)))


def _always(data: bytes) -> bool:  # noqa: ARG001
    return True
