"""Responses with text parsed as the type that was passed to the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._features.responses.mixins import PARSED, SCHEMA
from gemkit._generated.types.response import GenerateContentResponse
from gemkit._json import is_object, option
from gemkit.errors import InvalidInputError

T = TypeVar("T")
_SCHEMAS = ("response_schema", "responseSchema", "response_json_schema", "responseJsonSchema")


class ParsedResponse(GenerateContentResponse, Generic[T]):
    """The response to a call with a `response_type`."""

    if TYPE_CHECKING:

        def parse(self) -> T:
            """Return the value of `parsed`."""
            ...

    @property
    def parsed(self) -> T:
        """The text of the response, parsed as an instance of the type.

        Raises:
            ResponseError: The response was blocked or truncated, or does not match the type; the message has the
                reason. `parse_error` returns the same error without raising it.
        """
        return self.parse()

    @parsed.setter
    def parsed(self, value: T) -> None:
        vars(self)[PARSED] = value


def as_parsed(response: GenerateContentResponse, response_type: object) -> ParsedResponse[Any]:
    """Return a response that is parsed as `response_type`."""
    cls: Any = ParsedResponse
    made = cast("ParsedResponse[Any]", cls.__new__(cls))
    made.__setstate__(
        {
            "__dict__": {**vars(response), SCHEMA: response_type},
            "__pydantic_extra__": response.__pydantic_extra__,
            "__pydantic_fields_set__": response.__pydantic_fields_set__,
            "__pydantic_private__": None,
        }
    )
    return made


def with_response_type(config: Any, response_type: object) -> Any:
    """Return a copy of a config with `response_type` as its schema.

    Raises:
        InvalidInputError: The config also has a schema.
    """
    for name in _SCHEMAS:
        if option(config, name) is not None:
            raise InvalidInputError(
                f"response_type and config.{name} exclude each other: give one", path="response_type"
            )
    if config is None or is_object(config):
        return {**(config or {}), "response_schema": response_type}
    return config.model_copy(update={"response_schema": response_type})
