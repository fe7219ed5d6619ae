"""What all generated models and enums have in common.

What a service sends is read leniently: fields nobody knew are kept and written back. What a
user builds is checked strictly, nested dictionaries too, so that a typo is not sent.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from pydantic import ValidationError

__all__ = ["Message", "OpenEnum", "validated"]

M = TypeVar("M", bound="Message")


class Message(BaseModel):
    """A message of the services: attributes in snake_case, camelCase on the wire."""

    model_config = ConfigDict(
        extra="allow",
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        # Validators are built when a class is first used, which most never are.
        defer_build=True,
        ser_json_bytes="base64",
        val_json_bytes="base64",
        protected_namespaces=(),
    )

    def __init__(self, /, **data: Any) -> None:
        """Check `data` strictly.

        Raises:
            pydantic.ValidationError: A field is unknown or has the wrong type, at any depth.
        """
        self.__pydantic_validator__.validate_python(data, self_instance=self, extra="forbid")

    # Tells pydantic that this is no custom constructor: nested models are then built without calling it.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]  # pyright: ignore[reportFunctionMemberAccess]

    def __setattr__(self, name: str, value: Any) -> None:
        """Check an assigned value as strictly as one that a message is built with.

        Raises:
            pydantic.ValidationError: The value is of the wrong type, or holds unknown fields.
            InvalidInputError: There is no such field.
        """
        cls = type(self)
        extra = self.__pydantic_extra__
        if name in cls.__pydantic_fields__:
            cls.__pydantic_validator__.validate_assignment(self, name, value, extra="forbid")
            # Checking strictly also forgets what a service sent beside the known fields.
            object.__setattr__(self, "__pydantic_extra__", extra)
        elif hasattr(cls, name) or name.startswith("_") or name in (extra or ()):
            super().__setattr__(name, value)
        else:
            from difflib import get_close_matches

            close = get_close_matches(name, list(cls.__pydantic_fields__), n=1)
            hint = f"; did you mean {close[0]}?" if close else ""
            raise InvalidInputError(f"{name} is no field of {cls.__name__}{hint}", path=name)

    @property
    def http_response(self) -> Any:
        """Status and headers of the response this came with, as `types.HttpResponse`; None if it came with none."""
        return self.__dict__.get("sdk_http_response") or self.__dict__.get("_http_response")

    @classmethod
    def from_user(cls, value: Any) -> Self:
        """Take an instance as it is, and check a dictionary strictly."""
        if isinstance(value, cls):
            return value
        return cls.__pydantic_validator__.validate_python(value, extra="forbid")  # type: ignore[no-any-return]

    def to_json_dict(self) -> dict[str, Any]:
        """Return the fields that are set, as JSON-ready values under their Python names."""
        return self.model_dump(mode="json", exclude_none=True)


class OpenEnum(StrEnum):
    """An enumeration that accepts values it does not know yet: they become members that act like any other."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        for member in cls:
            if member.value.lower() == value.lower():
                return member
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __copy__(self) -> Self:
        return self


def validated(model: type[M], value: Any, at: str) -> M:
    """Check a value strictly, nested dictionaries too.

    Args:
        model: The type it is to be of.
        value: An instance, which is returned as it is, or a dictionary.
        at: What errors call it, such as ``config``.

    Raises:
        InvalidInputError: A field is unknown or of the wrong type; the message names every one of them.
    """
    if isinstance(value, model):
        return value
    from pydantic import ValidationError

    try:
        return model.from_user(value)
    except ValidationError as error:
        raise _explained(error, model, at) from None


def _explained(error: ValidationError, model: type[Message], at: str) -> InvalidInputError:
    from difflib import get_close_matches

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
