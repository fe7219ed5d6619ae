"""Results and the HTTP response they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec

R = TypeVar("R")


def http_response(codec: Codec, response: Any) -> Any:
    """Status and headers of a response, as results carry them."""
    cls: Any = codec.cache.get("HttpResponse")
    if cls is None:
        cls = codec.cache["HttpResponse"] = codec.model_type("HttpResponse")
    facts = cls.__new__(cls)
    # As pickle does it: `model_construct` looks at all names a field may be given under, three times the cost.
    facts.__setstate__(
        {
            "__dict__": {"headers": dict(response.headers), "body": None, "status_code": response.status},
            "__pydantic_extra__": {},
            "__pydantic_fields_set__": {"headers", "status_code"},
            "__pydantic_private__": None,
        }
    )
    return facts


def attach(codec: Codec, result: object, response: Any) -> None:
    """Give a result the status and headers it came with."""
    if hasattr(result, "__pydantic_fields__"):
        result.__dict__[attribute_of(type(result))] = http_response(codec, response)


def attribute_of(model: type) -> str:
    """Where a model keeps its HTTP response: in a field where it has one."""
    fields: Mapping[str, object] = model.__pydantic_fields__  # type: ignore[attr-defined]
    return "sdk_http_response" if "sdk_http_response" in fields else "_http_response"


def wants_response_alone(config: Any) -> bool:
    """Whether a call asks for its HTTP response instead of its result."""
    if isinstance(config, dict):
        given = cast("dict[str, Any]", config)
        return bool(given.get("should_return_http_response") or given.get("shouldReturnHttpResponse"))
    return bool(getattr(config, "should_return_http_response", None))


def response_of(codec: Codec, operation: OperationSpec[R], response: Any, body: bytes) -> R:
    """A result that holds its HTTP response, with the body as text, and nothing else."""
    facts = http_response(codec, response)
    facts.body = body.decode("utf-8", "replace")
    return cast("R", codec.model_type(operation.response).model_construct(sdk_http_response=facts))
