"""JSON Schema of types, as pydantic makes it, without what the services cannot use."""

from __future__ import annotations

import math
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticSerializationError


class SchemaGenerator(GenerateJsonSchema):
    """Leaves out defaults that are not JSON, without a warning: only the program needs them."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}

    def encode_default(self, dft: Any) -> Any:
        """Return a default as JSON.

        Raises:
            PydanticSerializationError: It has none, as infinity.
        """
        encoded = super().encode_default(dft)
        if isinstance(dft, float) and not math.isfinite(dft):
            raise PydanticSerializationError("not a finite number")
        return encoded
