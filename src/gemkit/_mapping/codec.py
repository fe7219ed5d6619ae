"""What `encode` and `decode` look things up in: types, field mappings and transforms of one API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from gemkit._mapping.fields import FieldMapping
    from gemkit._mapping.model import Message


class Tables(Protocol):
    """The generated field mappings.

    Attributes:
        TRANSFORMS: Type -> Python field -> wire name and transform.
        TRANSFORMED: Type -> wire name -> type of what the transform gives.
        WIRE_TYPES: Type of an argument -> type of its wire form.
        ENCODE_TRIGGERS: Backend -> type -> quoted names that call for a walk of a request.
        DECODE_TRIGGERS: The same for responses.
    """

    TRANSFORMS: Mapping[str, Mapping[str, tuple[str, str]]]
    TRANSFORMED: Mapping[str, Mapping[str, str]]
    WIRE_TYPES: Mapping[str, str]
    ENCODE_TRIGGERS: Mapping[str, Mapping[str, tuple[bytes, ...]]]
    DECODE_TRIGGERS: Mapping[str, Mapping[str, tuple[bytes, ...]]]

    @property
    def ENCODE(self) -> Any:  # noqa: N802 - as the generated module spells it
        """Backend -> type -> field mapping of requests."""
        ...

    @property
    def DECODE(self) -> Any:  # noqa: N802
        """Backend -> type -> field mapping of responses."""
        ...


class DefaultCodec:
    """Where a type finds the codec of its own API, which is made of the types and so cannot be imported by them.

    Attributes:
        load: Returns the codec; set by what stands above the types.
    """

    load: Callable[[], Codec]


DEFAULT_CODEC = DefaultCodec()


class Codec:
    """One API's types, field mappings and transforms, handed to the code that knows none of them by name."""

    def __init__(
        self,
        tables: Any,
        transforms: Mapping[str, Callable[..., Any]],
        types: ModuleType,
        more: Callable[[str], ModuleType] | None = None,
    ) -> None:
        """Look things up in these.

        Args:
            tables: The generated module of field mappings.
            transforms: Functions by the name that the overlay gives them.
            types: The module of all types.
            more: Returns another module of types by name; its types are named ``module.Type``.
        """
        self.tables = cast("Tables", tables)
        self.transforms = transforms
        self._types = types
        self._more = more
        self.cache: dict[Any, Any] = {}

    def model_type(self, name: str) -> type[Message]:
        """Return a type by name."""
        module, dot, short = name.partition(".")
        types = self._more(module) if dot and self._more else self._types
        return cast("type[Message]", getattr(types, short or name))

    def requests(self, backend: str) -> Mapping[str, FieldMapping]:
        """Return the field mappings of a backend's requests, by type."""
        return cast("Mapping[str, FieldMapping]", self.tables.ENCODE[backend])

    def responses(self, backend: str) -> Mapping[str, FieldMapping]:
        """Return the field mappings of a backend's responses, by type."""
        return cast("Mapping[str, FieldMapping]", self.tables.DECODE[backend])
