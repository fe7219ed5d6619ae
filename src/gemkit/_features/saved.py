"""Parse saved chats and runs; every member is validated, as the text may have been truncated or edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from gemkit._json import is_object
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._mapping.model import Message

T = TypeVar("T")
M = TypeVar("M", bound="Message")


class SavedText:
    """The JSON from `to_json` of a chat or a run."""

    def __init__(self, text: str | bytes, kind: str, key: str, path: str) -> None:
        """Parse a text.

        Args:
            text: The argument.
            kind: What was saved: ``chat`` or ``run``.
            key: The member with the version of the format, which is 1.
            path: Name of the argument.

        Raises:
            InvalidInputError: The text is not a saved chat or run, or has another version.
        """
        from pydantic_core import from_json

        self._kind = kind
        self._path = path
        try:
            given: Any = from_json(text)
        except (TypeError, ValueError) as error:
            raise InvalidInputError(f"the text is not a saved {kind}: {error}", path=path) from None
        if not is_object(given) or key not in given:
            raise InvalidInputError(f"the text is not a saved {kind}: write it with {kind}.to_json()", path=path)
        if type(given[key]) is not int or given[key] != 1:
            raise InvalidInputError(
                f"the text is a saved {kind} of version {given[key]!r}; this version of gemkit reads version 1",
                path=path,
            )
        self._members = given

    def error(self, reason: str) -> InvalidInputError:
        """Return the error for a text that is not valid, with a reason."""
        return InvalidInputError(f"the text is not a complete saved {self._kind}: {reason}", path=self._path)

    def has(self, name: str) -> bool:
        """Return whether there is a member with this name."""
        return name in self._members

    def get(self, name: str, kind: type[T]) -> T:
        """Return a member.

        Raises:
            InvalidInputError: It is missing, or of another type.
        """
        value: Any = self._members.get(name)
        if type(value) is not kind:
            wrong = f"must be of the type {kind.__name__}, not {type(value).__name__}"
            raise self.error(f"{name} {wrong if self.has(name) else 'is missing'}")
        return value

    def items(self, name: str) -> list[Any]:
        """Return a member that is a list.

        Raises:
            InvalidInputError: It is missing, or not a list.
        """
        kind: type[list[Any]] = list
        return self.get(name, kind)

    def count(self, name: str) -> int:
        """Return a member that is a non-negative integer.

        Raises:
            InvalidInputError: It is missing, or not a non-negative integer.
        """
        value = self.get(name, int)
        if value < 0:
            raise self.error(f"{name} must not be negative, but is {value}")
        return value

    def message(self, name: str, model: type[M]) -> M | None:
        """Return a member that may be null or missing.

        Raises:
            InvalidInputError: It is not a message of this type.
        """
        value = self._members.get(name)
        return None if value is None else self.read(value, model, name)

    def messages(self, name: str, model: type[M]) -> list[M]:
        """Return a member that is a list of messages.

        Raises:
            InvalidInputError: It is missing, or one is not a message of this type.
        """
        return [self.read(value, model, f"{name}[{index}]") for index, value in enumerate(self.items(name))]

    def read(self, value: object, model: type[M], at: str) -> M:
        """Return a value as a message.

        Args:
            value: The value.
            model: The type of the message.
            at: Its path in the text.

        Raises:
            InvalidInputError: It is not a message of this type.
        """
        from pydantic import ValidationError

        try:
            return model.model_validate(value)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join([at, *map(str, first["loc"])])
            raise self.error(f"{place}: {first['msg']}") from None
