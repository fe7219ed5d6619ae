"""The base classes of all generated models and enums.

Responses are validated leniently: unknown fields are kept and sent back. Values built by users are validated strictly,
including nested dictionaries, so that a typo is not sent.
"""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from enum import StrEnum
from inspect import Parameter, Signature
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, cast

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic.alias_generators import to_camel
from pydantic_core import ValidationError

from gemkit._errors.redact import remember_headers, remember_secret
from gemkit._json import is_object
from gemkit._lazy import missing
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetJsonSchemaHandler
    from pydantic._internal._model_construction import ModelMetaclass
    from pydantic_core import CoreSchema
else:
    ModelMetaclass = type(BaseModel)

__all__ = ["Base64", "Message", "OpenEnum", "OpenStrEnum", "Secret", "validated"]

M = TypeVar("M", bound="Message")


def _remember(value: Any) -> Any:
    if isinstance(value, str):
        remember_secret(value)
    elif is_object(value):
        remember_headers(value)
    return value


Secret: Final = AfterValidator(_remember)
"""Marks fields that contain a credential: their values are redacted in messages, logs and recordings."""


def _base64(value: Any) -> Any:
    if isinstance(value, os.PathLike):
        return b64encode(Path(cast("os.PathLike[str]", value)).read_bytes()).decode()
    if hasattr(value, "read"):
        content: Any = value.read()
        data: Any = content.encode() if isinstance(content, str) else content
        return b64encode(data).decode() if isinstance(data, bytes) else value
    if not isinstance(value, bytes | bytearray | memoryview):
        return value
    data = bytes(cast("bytes", value))
    try:
        b64decode(data, validate=True)
    except ValueError:
        return b64encode(data).decode()
    return data.decode()


Base64: Final = BeforeValidator(_base64)
"""Marks fields of base64 text that may be given as a path, an open file, or bytes; bytes may be base64 already."""


_INIT = Signature([Parameter("self", Parameter.POSITIONAL_ONLY), Parameter("data", Parameter.VAR_KEYWORD)])


class _MessageType(ModelMetaclass):
    """The type of message classes: knows the docstrings of fields, and tells about names that a class does not have."""

    if not TYPE_CHECKING:

        @property
        def model_fields(self) -> dict[str, Any]:
            """The fields by name; `description` is the docstring of a field."""
            from gemkit._mapping.field_docs import described

            return described(self)

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)  # type: ignore[misc]  # hidden from type checkers
        except AttributeError:
            # Tools look up private names; pydantic looks up the fields of a class that it creates, in its base class too.
            fields = vars(self).get("__pydantic_fields__")
            if name.startswith("_") or not fields:
                raise
            if name in fields:
                hint = f"; it is a field of an instance: {self.__name__}({name}=...)"
            else:
                from gemkit._mapping.validation import hint_for_class

                hint = hint_for_class(name, cast("type[BaseModel]", self))
            raise missing(f"type object {self.__name__!r} has no attribute {name!r}{hint}", name) from None


class Message(BaseModel, metaclass=_MessageType):
    """A message of the services: attributes in snake_case, camelCase on the wire."""

    model_config = ConfigDict(
        extra="allow",
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        # Validators are built at the first use of a class: most classes are never used.
        defer_build=True,
        ser_json_bytes="base64",
        val_json_bytes="base64",
        protected_namespaces=(),
    )

    def __init__(self, /, *given: Any, **data: Any) -> None:
        """Validate `data` strictly.

        Raises:
            InvalidInputError: A field is unknown or has the wrong type, at any depth; the message names each of them. Or
                something is given without the name of a field.
        """
        if given:
            name = type(self).__name__
            instead = (
                f"{name}(**values)"
                if is_object(given[0])
                else f"{name}({next(iter(type(self).__pydantic_fields__), '')}=...)"
            )
            raise InvalidInputError(f"{name} takes arguments by name only: write {instead}")
        try:
            self.__pydantic_validator__.validate_python(data, self_instance=self, extra="forbid")
        except ValidationError as error:
            from gemkit._mapping.validation import validate_again

            validate_again(error, data, type(self), self_instance=self)

    # Marks it as pydantic's own constructor, which is not called for nested models.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]  # pyright: ignore[reportFunctionMemberAccess]
    # pydantic shows these parameters beside the fields.
    __init__.__signature__ = _INIT  # type: ignore[attr-defined]  # pyright: ignore[reportFunctionMemberAccess]

    def __init_subclass__(cls, **options: Any) -> None:
        """Set the qualified names of a mixin's methods to this class, for tracebacks and error messages."""
        super().__init_subclass__(**options)
        for base in cls.__bases__:
            if base.__name__ == f"{cls.__name__}Mixin":
                for name, member in vars(base).items():
                    function = getattr(member, "__func__", member)
                    if isinstance(function, FunctionType):
                        function.__qualname__ = f"{cls.__name__}.{name}"

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return the JSON Schema, with the docstrings of fields as descriptions."""
        from gemkit._mapping.field_docs import add_descriptions

        schema = handler(core_schema)
        add_descriptions(cls, handler.resolve_ref_schema(schema))
        return schema

    def __setattr__(self, name: str, value: Any) -> None:
        """Validate an assigned value strictly, like arguments of the constructor.

        Raises:
            InvalidInputError: There is no such field, or the value is of the wrong type or has unknown fields.
        """
        cls = type(self)
        extra = self.__pydantic_extra__
        if name in cls.__pydantic_fields__:
            try:
                cls.__pydantic_validator__.validate_assignment(self, name, value, extra="forbid")
            except ValidationError as error:
                from gemkit._mapping.validation import input_error, repair

                repaired = repair(error, {name: value}, cls)
                if repaired is None or value is repaired[name]:
                    raise input_error(error, cls) from None
                setattr(self, name, repaired[name])
                return
            # Strict validation also drops the unknown fields that a service sent.
            object.__setattr__(self, "__pydantic_extra__", extra)
        elif hasattr(cls, name) or name.startswith("_") or name in (extra or ()):
            super().__setattr__(name, value)
        else:
            from gemkit._mapping.validation import hint_for

            raise InvalidInputError(f"{name} is not a field of {cls.__name__}{hint_for(name, cls)}", path=name)

    def __repr__(self) -> str:
        from gemkit._mapping.display import format_value

        return format_value(self)

    __str__ = __repr__

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from gemkit._mapping.display import visible_fields

        return visible_fields(self)

    def _repr_html_(self) -> str | None:
        from gemkit._mapping.display import as_html

        return as_html(self)

    @property
    def http_response(self) -> Any:
        """Status and headers of the HTTP response, as `types.HttpResponse`; None if there was none."""
        return self.__dict__.get("sdk_http_response") or self.__dict__.get("_http_response")

    @classmethod
    def from_user(cls, value: Any) -> Self:
        """Return an instance unchanged; validate a dictionary strictly."""
        return validated(cls, value, cls.__name__)

    def to_json_dict(self) -> dict[str, Any]:
        """Return the fields that are set, as JSON-ready values under their Python names."""
        return self.model_dump(mode="json", exclude_none=True)


class OpenEnum(StrEnum):
    """An enumeration that accepts unknown values, which become members."""

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

    def __str__(self) -> str:
        """Return class and name, as in ``FinishReason.STOP``. `value` is the text."""
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __copy__(self) -> Self:
        return self


class OpenStrEnum(OpenEnum):
    """An `OpenEnum` whose text is its value, as in ``completed``: interfaces that have strings elsewhere use it."""

    def __str__(self) -> str:
        return self.value


def validated(model: type[M], value: Any, at: str) -> M:
    """Validate a value strictly, including nested dictionaries.

    Args:
        model: The expected type.
        value: An instance, which is returned unchanged, or a dictionary. A class without required fields is replaced by
            an instance, and an instance of a related class by one of the expected class with the same fields.
        at: Its name in errors, such as ``config``.

    Raises:
        InvalidInputError: A field is unknown or of the wrong type; the message names all of them.
    """
    if isinstance(value, model):
        return value
    if isinstance(value, Message):
        from gemkit._mapping.validation import set_fields

        value = set_fields(value)
    try:
        return model.__pydantic_validator__.validate_python(value, extra="forbid")  # type: ignore[no-any-return]
    except ValidationError as error:
        from gemkit._mapping.validation import validate_again

        return cast("M", validate_again(error, value, model, at))
