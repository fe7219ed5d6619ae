"""The types, field mappings and transforms of one API, for `encode` and `decode`."""

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
        TRANSFORMED: Type -> wire name -> type of the transform's result.
        WIRE_TYPES: Type of an argument -> type of its wire form.
        ENCODE_TRIGGERS: Backend -> type -> quoted names whose presence in a request requires mapping it.
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
    """Gives types access to the codec of their API, which imports the types and so cannot be imported by them.

    Attributes:
        load: Returns the codec; set by a module that may import it.
    """

    load: Callable[[], Codec]


DEFAULT_CODEC = DefaultCodec()


class Codec:
    """The types, field mappings and transforms of one API."""

    def __init__(
        self,
        tables: Any,
        transforms: Mapping[str, Callable[..., Any]],
        types: ModuleType,
        other_types: Callable[[str], ModuleType] | None = None,
    ) -> None:
        """Store the tables.

        Args:
            tables: The generated module of field mappings.
            transforms: Functions by their names in the overlay.
            types: The module of all types.
            other_types: Returns another module of types by name; its types are named ``module.Type``.
        """
        self.tables = cast("Tables", tables)
        self.transforms = transforms
        self._types = types
        self._other_types = other_types
        self.cache: dict[Any, Any] = {}

    def model_type(self, name: str) -> type[Message]:
        """Return a type by name."""
        module, dot, short = name.partition(".")
        types = self._other_types(module) if dot and self._other_types else self._types
        return cast("type[Message]", getattr(types, short or name))

    def requests(self, backend: str) -> Mapping[str, FieldMapping]:
        """Return the field mappings of a backend's requests, by type."""
        return cast("Mapping[str, FieldMapping]", self.tables.ENCODE[backend])

    def responses(self, backend: str) -> Mapping[str, FieldMapping]:
        """Return the field mappings of a backend's responses, by type."""
        return cast("Mapping[str, FieldMapping]", self.tables.DECODE[backend])
