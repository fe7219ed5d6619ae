"""Methods of `types.Schema`."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Literal, Self

from gemkit._json import is_object
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.schema import JSONSchema
    from gemkit._mapping.model import Message

    _Base = Message
else:
    _Base = object


class SchemaLossWarning(UserWarning):
    """A JSON Schema was converted to `types.Schema`, which cannot express all of it; the message names every lost path."""


class SchemaMixin(_Base):
    """Base class of `types.Schema`."""

    @property
    def json_schema(self) -> JSONSchema:
        """The schema as JSON Schema; `model_dump(by_alias=True, exclude_none=True)` returns the plain dictionary."""
        from gemkit._features.schemas.lowering import to_json_schema
        from gemkit._generated.types.schema import JSONSchema

        # Keywords without a field in `JSONSchema`, such as `examples`, are kept as extra fields.
        return JSONSchema.model_validate(to_json_schema(self.model_dump(mode="json", by_alias=True, exclude_none=True)))

    @classmethod
    def from_json_schema(
        cls,
        *,
        json_schema: Any,
        api_option: Literal["ENTERPRISE", "GEMINI_API", "VERTEX_AI"] = "GEMINI_API",
        raise_error_on_unsupported_field: bool = False,
    ) -> Self:
        """Convert a JSON Schema to a `Schema`. References are resolved in place.

        Args:
            json_schema: A dictionary, or a pydantic model that dumps to one.
            api_option: Ignored: both backends accept the same `Schema`.
            raise_error_on_unsupported_field: Raise an error instead of a warning if something would be lost.

        Raises:
            InvalidInputError: The value is not a JSON Schema; a reference in it is not defined or refers to itself,
                which a `Schema` cannot express; or something would be lost and `raise_error_on_unsupported_field` is
                set.

        Warns:
            SchemaLossWarning: Something is lost; the message names every path.
        """
        from gemkit._features.schemas.lowering import Lowering

        del api_option
        dump = getattr(json_schema, "model_dump", None)
        given: Any = dump(mode="json", by_alias=True, exclude_none=True) if dump is not None else json_schema
        if not is_object(given):
            raise InvalidInputError(f"json_schema must be a dictionary, not {type(given).__name__}", path="json_schema")
        lowering = Lowering(given)
        lowered = lowering.lower(lowering.root, "json_schema", ())
        if lowering.lost:
            message = f"types.Schema cannot express {', '.join(lowering.lost)}"
            if raise_error_on_unsupported_field:
                raise InvalidInputError(f"{message}; send it as response_json_schema or parameters_json_schema instead")
            warnings.warn(message, SchemaLossWarning, stacklevel=2)
        return cls.from_user(lowered)
