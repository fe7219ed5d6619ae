"""Open unions: values of one of several types, or of an unknown type, which is kept unchanged.

A union with a discriminator, such as ``type``, is read by that member's value; others are read as the type that matches
best. A received value of no listed type becomes the union's unknown variant; a value built by a user must be one of the
types or an unknown variant.
"""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal, Optional, TypeVar, cast

from pydantic import (
    ConfigDict,
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from gemkit._mapping.model import Message

__all__ = ["ABSENT", "ArrayAnswer", "OpenUnion", "Required", "SnakeMessage", "UnionAnswer", "UnknownVariant"]

_UNKNOWN = "(unknown)"
_KNOWN = "(known)"


ABSENT: Final[Any] = None
"""The default of required fields: None, which type checkers take for a value of their type."""

if TYPE_CHECKING:
    _T = TypeVar("_T")
    Required = Annotated[_T, "required by the document"]
else:

    class Required:
        """Marks what the document requires: not None for type checkers; at run time a response may lack it."""

        def __class_getitem__(cls, hint: Any) -> Any:
            return Optional[hint]  # noqa: UP045 - the hint may be the name of a type


class SnakeMessage(Message):
    """A message whose attributes have the same names on the wire."""

    model_config = ConfigDict(alias_generator=None)


class ArrayAnswer(Message):
    """A response that is an array on the wire; its elements are in `items`."""

    @model_validator(mode="before")
    @classmethod
    def _wrap(cls, value: Any) -> Any:
        wrapped: dict[str, Any] = {"items": value}
        return wrapped if isinstance(value, list) else value

    @model_serializer(mode="plain")
    def _unwrap(self) -> Any:
        return getattr(self, "items", None)


class UnionAnswer(Message):
    """A response that is one of several types; it is decoded as that type."""

    union: ClassVar[Any]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the union's schema."""
        return handler.generate_schema(cls.union)


class UnknownVariant(Message):
    """A value of a type that this version does not know. It is sent back exactly as received.

    `raw` is the value as received, with wire names.
    """

    raw: dict[str, Any]
    is_unknown: Literal[True] = True

    @model_serializer(mode="plain")
    def _dump(self) -> dict[str, Any]:
        return self.raw


class OpenUnion:
    """The annotation of an open union: ``Annotated[A | B | UnknownC, OpenUnion(...)]``."""

    def __init__(
        self, discriminator: str | None, variants: dict[str, type[Message]], unknown: type[UnknownVariant]
    ) -> None:
        """Describe a union.

        Args:
            discriminator: The wire name of the discriminator; None if there is none.
            variants: The types by the discriminator's value, or by name if there is none.
            unknown: The class for values of other types.
        """
        self._discriminator = discriminator
        self._variants = variants
        self._unknown = unknown

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the schema: for JSON the fastest one, for Python values one with useful error messages."""
        schemas = {tag: handler.generate_schema(variant) for tag, variant in self._variants.items()}
        # Its validation fails for any member if validation is strict, which is how `_from_user` detects that.
        permissive = core_schema.typed_dict_schema({}, extra_behavior="allow")
        user_schema = core_schema.no_info_wrap_validator_function(self._from_user, permissive)
        service_schema = core_schema.no_info_plain_validator_function(self._from_service)
        json_schema: CoreSchema
        python_schema: CoreSchema
        if self._discriminator is None:
            known = core_schema.union_schema(list(schemas.values()))
            json_schema = python_schema = core_schema.tagged_union_schema(
                {_KNOWN: known, _UNKNOWN: user_schema}, self._known_tag
            )
        else:
            tagged = core_schema.tagged_union_schema(dict(schemas), self._discriminator)
            json_schema = core_schema.union_schema([tagged, service_schema], mode="left_to_right")
            python_schema = core_schema.tagged_union_schema({**schemas, _UNKNOWN: user_schema}, self._tag_of)
        serialization = core_schema.plain_serializer_function_ser_schema(
            _complete, return_schema=core_schema.any_schema()
        )
        return core_schema.json_or_python_schema(
            json_schema=json_schema, python_schema=python_schema, serialization=serialization
        )

    def _tag_of(self, value: Any) -> str:
        if isinstance(value, dict):
            tag = cast("dict[str, Any]", value).get(self._discriminator or "")
            return tag if isinstance(tag, str) and tag in self._variants else _UNKNOWN
        return next((tag for tag, variant in self._variants.items() if isinstance(value, variant)), _UNKNOWN)

    def _known_tag(self, value: Any) -> str:
        """Return the tag for known types if one of them has a member of the value."""
        if isinstance(value, dict):
            names = cast("dict[str, Any]", value).keys()
            fits = not names or any(not names.isdisjoint(_names(variant)) for variant in self._variants.values())
        else:
            fits = isinstance(value, tuple(self._variants.values()))
        return _KNOWN if fits else _UNKNOWN

    def _from_service(self, value: Any) -> UnknownVariant:
        if isinstance(value, dict) and self._tag_of(value) == _UNKNOWN:
            return self._unknown.model_construct(raw=value)
        raise PydanticCustomError("known_variant", "it is not of the type that its {member} names", self._context())

    def _from_user(self, value: Any, permissive: ValidatorFunctionWrapHandler) -> UnknownVariant:
        if isinstance(value, self._unknown):
            return value
        if not isinstance(value, dict):
            raise PydanticCustomError("union_type", "must be an object: {variants}", self._context())
        user_schema = cast("dict[str, Any]", value)
        try:
            # An empty object would pass strict validation.
            permissive(user_schema or {"": None})
        except ValidationError:  # strict: a user's dictionary, not a received one
            raise PydanticCustomError(
                "unknown_variant",
                "{problem} {variants}; for another type use {unknown}(raw=...)",
                {
                    **self._context(),
                    "problem": f"{self._discriminator or ''} must be one of".lstrip(),
                    "unknown": self._unknown.__name__,
                },
            ) from None
        return self._unknown.model_construct(raw=user_schema)

    def _context(self) -> dict[str, Any]:
        return {"member": self._discriminator or "content", "variants": ", ".join(self._variants)}


def _complete(value: object) -> object:
    """Build the serializer of a variant's class: pydantic before 2.14 does not do it for values of unknown type."""
    model = type(value)
    if issubclass(model, Message) and not model.__pydantic_complete__:
        model.model_rebuild()
    return value


def _names(variant: type[Message]) -> set[str]:
    fields = variant.__pydantic_fields__
    return {each for name, field in fields.items() for each in (name, field.alias or to_camel(name))}
