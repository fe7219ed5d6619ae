"""From a response's bytes to a typed answer. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.model import Message
    from gemkit._core.operation import Operation
    from gemkit._generated.types.http import HttpResponse

R = TypeVar("R")

_triggers: dict[tuple[str, str], frozenset[bytes]] = {}


def decode(
    operation: Operation[R], data: bytes, backend: str, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> R:
    """Read an answer; fields nobody knows are kept.

    Raises:
        ResponseError: The bytes are no JSON, or not of the answer's type. The error carries them.
    """
    if not operation.response:
        return cast("R", None)
    from pydantic import ValidationError  # noqa: PLC0415

    from gemkit._core.encode import model_type  # noqa: PLC0415

    model = model_type(operation.response)
    try:
        return cast("R", _read(operation, model, data or b"{}", backend))
    except (ValidationError, ValueError) as error:
        reason = error.errors(include_url=False, include_input=False)[0] if isinstance(error, ValidationError) else None
        told = f"{'.'.join(map(str, reason['loc'])) or 'body'}: {reason['msg']}" if reason else str(error)
        raise ResponseError(
            f"{operation.id}: the answer could not be read as {operation.response}: {told}",
            body=data,
            status=status,
            headers=headers,
        ) from None


def undecoded(operation: Operation[R], facts: HttpResponse) -> R:
    """An answer that holds its HTTP response and nothing else."""
    from gemkit._core.encode import model_type  # noqa: PLC0415

    return cast("R", model_type(operation.response).model_construct(sdk_http_response=facts))


def _read(operation: Operation[Any], model: type[Message], data: bytes, backend: str) -> Message:
    triggers = _answer_triggers(operation.response, backend)
    if not triggers:
        return model.model_validate_json(data)
    from gemkit._core.plan import Incoming, occurs  # noqa: PLC0415

    if b"" not in triggers and not occurs(triggers, data):
        return model.model_validate_json(data)
    from pydantic_core import from_json  # noqa: PLC0415

    from gemkit import _transforms  # noqa: PLC0415
    from gemkit._generated import plans  # noqa: PLC0415

    value = Incoming(plans.DECODE[backend], _transforms.HOOKS).walk(operation.response, from_json(data))
    # Through JSON again: validation from JSON reads bytes and dates as the wire spells them.
    from pydantic_core import to_json  # noqa: PLC0415

    return model.model_validate_json(to_json(value))


def _answer_triggers(name: str, backend: str) -> frozenset[bytes]:
    key = (name, backend)
    found = _triggers.get(key)
    if found is None:
        from gemkit._generated import plans  # noqa: PLC0415

        listed = plans.DECODE_TRIGGERS.get(backend, {}).get(name, ())
        found = _triggers[key] = frozenset(trigger.strip(b'"') for trigger in listed)
    return found
