"""From a response's bytes to a typed answer. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._core.plan import searcher
from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._core.operation import Operation
    from gemkit._generated.types.http import HttpResponse

R = TypeVar("R")

_readers: dict[tuple[str, str, str], Callable[[bytes, int, Mapping[str, str] | None], Any]] = {}


def decode(
    operation: Operation[R], data: bytes, backend: str, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> R:
    """Read an answer; fields nobody knows are kept.

    Raises:
        ResponseError: The bytes are no JSON, or not of the answer's type. The error carries them.
    """
    return reader(operation, backend)(data, status, headers)


def reader(operation: Operation[R], backend: str) -> Callable[[bytes, int, Mapping[str, str] | None], R]:
    """The function that reads an operation's answers; what does not change from answer to answer is looked up once."""
    key = (operation.id, operation.response, backend)
    found = _readers.get(key)
    if found is None:
        found = _readers[key] = _make_reader(operation, backend)
    return found


def _make_reader(operation: Operation[Any], backend: str) -> Callable[[bytes, int, Mapping[str, str] | None], Any]:
    if not operation.response:
        return lambda data, status, headers: None  # noqa: ARG005
    from gemkit._core.encode import model_type  # noqa: PLC0415

    model = model_type(operation.response)
    triggers = _answer_triggers(operation.response, backend)
    departs = _always if b"" in triggers else searcher(triggers)
    model.model_rebuild()
    validate = model.__pydantic_validator__.validate_json

    def read(data: bytes, status: int, headers: Mapping[str, str] | None) -> Any:
        try:
            return validate(_walked(operation, data or b"{}", backend) if departs(data) else data or b"{}")
        except ValueError as error:  # pydantic's own is one, too
            raise _unreadable(operation, error, data, status, headers) from None

    return read


def _unreadable(
    operation: Operation[Any], error: ValueError, data: bytes, status: int, headers: Mapping[str, str] | None
) -> ResponseError:
    from pydantic import ValidationError  # noqa: PLC0415

    reason = error.errors(include_url=False, include_input=False)[0] if isinstance(error, ValidationError) else None
    told = f"{'.'.join(map(str, reason['loc'])) or 'body'}: {reason['msg']}" if reason else str(error)
    return ResponseError(
        f"{operation.id}: the answer could not be read as {operation.response}: {told}",
        body=data,
        status=status,
        headers=headers,
    )


def undecoded(operation: Operation[R], facts: HttpResponse) -> R:
    """An answer that holds its HTTP response and nothing else."""
    from gemkit._core.encode import model_type  # noqa: PLC0415

    return cast("R", model_type(operation.response).model_construct(sdk_http_response=facts))


def _walked(operation: Operation[Any], data: bytes, backend: str) -> bytes:
    """An answer in our own form, as JSON again: validation from JSON reads bytes and dates as the wire spells them."""
    from pydantic_core import from_json, to_json  # noqa: PLC0415

    from gemkit._core.plan import Incoming  # noqa: PLC0415
    from gemkit._features.registry import TRANSFORMS  # noqa: PLC0415
    from gemkit._generated import plans  # noqa: PLC0415

    return to_json(Incoming(plans.DECODE[backend], TRANSFORMS).walk(operation.response, from_json(data)))


def _always(data: bytes) -> bool:  # noqa: ARG001
    return True


def _answer_triggers(name: str, backend: str) -> frozenset[bytes]:
    from gemkit._generated import plans  # noqa: PLC0415

    listed = plans.DECODE_TRIGGERS.get(backend, {}).get(name, ())
    return frozenset(trigger.strip(b'"') for trigger in listed)
