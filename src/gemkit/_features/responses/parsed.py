"""Responses with text parsed as the type that was passed to the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._features.responses.mixins import PARSED, SCHEMA
from gemkit._generated.types.response import GenerateContentResponse

T = TypeVar("T")


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
