"""Values that may be one of several types, and stay open: what no listed type describes is kept whole.

A union whose types are told apart by a member, such as ``type``, is read by that member's value. Any other one is
read as the type that fits it best. What a service sends and no type describes becomes the union's unknown variant;
what a user builds must be one of the types, or such a variant itself.
"""

from typing import Any, ClassVar, Literal, cast

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

__all__ = ["ArrayAnswer", "OpenUnion", "SnakeMessage", "UnionAnswer", "UnknownVariant"]

_UNKNOWN = "(unknown)"
_KNOWN = "(known)"


class SnakeMessage(Message):
    """A message whose attributes have the same names on the wire."""

    model_config = ConfigDict(alias_generator=None)


class ArrayAnswer(Message):
    """An answer that is an array on the wire; its elements are in `items`."""

    @model_validator(mode="before")
    @classmethod
    def _wrap(cls, value: Any) -> Any:
        wrapped: dict[str, Any] = {"items": value}
        return wrapped if isinstance(value, list) else value

    @model_serializer(mode="plain")
    def _unwrap(self) -> Any:
        return getattr(self, "items", None)


class UnionAnswer(Message):
    """An answer that is one of several types; reading it gives the type itself."""

    union: ClassVar[Any]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the union's schema."""
        return handler.generate_schema(cls.union)


class UnknownVariant(Message):
    """A value that this version has no type for. It is sent back exactly as it was received.

    `raw` is the value as received, with the names of the wire.
    """

    raw: dict[str, Any]
    is_unknown: Literal[True] = True

    @model_serializer(mode="plain")
    def _dump(self) -> dict[str, Any]:
        return self.raw


class OpenUnion:
    """How to read a union of messages. It annotates the union: ``Annotated[A | B | UnknownC, OpenUnion(...)]``."""

    def __init__(
        self, discriminator: str | None, variants: dict[str, type[Message]], unknown: type[UnknownVariant]
    ) -> None:
        """Describe a union.

        Args:
            discriminator: The wire name of the member whose value tells the types apart; None if there is none.
            variants: The types, by that member's value. Without a discriminator the keys are their names.
            unknown: The class of values that none of them describes.
        """
        self._discriminator = discriminator
        self._variants = variants
        self._unknown = unknown

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the schema: JSON is read in one pass where it can be, what users build is told what is wrong."""
        schemas = {tag: handler.generate_schema(variant) for tag, variant in self._variants.items()}
        # A value that strict checks refuse for any member at all: that is how the unknown variant sees them.
        probe = core_schema.typed_dict_schema({}, extra_behavior="allow")
        given = core_schema.no_info_wrap_validator_function(self._given, probe)
        received = core_schema.no_info_plain_validator_function(self._received)
        read: CoreSchema
        written: CoreSchema
        if self._discriminator is None:
            fitting = core_schema.union_schema(list(schemas.values()))
            read = written = core_schema.tagged_union_schema({_KNOWN: fitting, _UNKNOWN: given}, self._fits)
        else:
            tagged = core_schema.tagged_union_schema(dict(schemas), self._discriminator)
            read = core_schema.union_schema([tagged, received], mode="left_to_right")
            written = core_schema.tagged_union_schema({**schemas, _UNKNOWN: given}, self._tag_of)
        return core_schema.json_or_python_schema(
            json_schema=read, python_schema=written, serialization=core_schema.simple_ser_schema("any")
        )

    def _tag_of(self, value: Any) -> str:
        if isinstance(value, dict):
            tag = cast("dict[str, Any]", value).get(self._discriminator or "")
            return tag if isinstance(tag, str) and tag in self._variants else _UNKNOWN
        return next((tag for tag, variant in self._variants.items() if isinstance(value, variant)), _UNKNOWN)

    def _fits(self, value: Any) -> str:
        """Whether one of the types has a member that the value has."""
        if isinstance(value, dict):
            names = cast("dict[str, Any]", value).keys()
            fits = not names or any(not names.isdisjoint(_names(variant)) for variant in self._variants.values())
        else:
            fits = isinstance(value, tuple(self._variants.values()))
        return _KNOWN if fits else _UNKNOWN

    def _received(self, value: Any) -> UnknownVariant:
        if isinstance(value, dict) and self._tag_of(value) == _UNKNOWN:
            return self._unknown.model_construct(raw=value)
        raise PydanticCustomError("known_variant", "it is not of the type that its {member} names", self._context())

    def _given(self, value: Any, probe: ValidatorFunctionWrapHandler) -> UnknownVariant:
        if isinstance(value, self._unknown):
            return value
        if not isinstance(value, dict):
            raise PydanticCustomError("union_type", "must be an object: {variants}", self._context())
        given = cast("dict[str, Any]", value)
        try:
            # An empty object has no member that strict checks could refuse.
            probe(given or {"": None})
        except ValidationError:  # strict: a user's dictionary, not a received one
            raise PydanticCustomError(
                "unknown_variant",
                "{problem} {variants}; for another one build {unknown}(raw=...)",
                {**self._context(), "problem": self._problem(), "unknown": self._unknown.__name__},
            ) from None
        return self._unknown.model_construct(raw=given)

    def _problem(self) -> str:
        return f"{self._discriminator} must be one of" if self._discriminator else "fits none of"

    def _context(self) -> dict[str, Any]:
        return {"member": self._discriminator or "content", "variants": ", ".join(self._variants)}


def _names(variant: type[Message]) -> set[str]:
    fields = variant.model_fields
    return {each for name, field in fields.items() for each in (name, field.alias or to_camel(name))}
