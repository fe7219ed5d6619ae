"""The codec of both services: the generated field mappings and types, and the transforms that the overlay refers to."""

from importlib import import_module
from types import ModuleType

from gemkit._features.registry import TRANSFORMS
from gemkit._generated import mappings, types
from gemkit._mapping.codec import DEFAULT_CODEC, Codec

_OF_METHODS = frozenset({"gemini", "vertex"})


def _more(space: str) -> ModuleType:
    """Return the types of backend-specific methods, or of an additional document."""
    return import_module(
        f"gemkit._generated.{space}.types" if space in _OF_METHODS else f"gemkit._generated.types.{space}"
    )


CODEC = Codec(mappings, TRANSFORMS, types, _more)
DEFAULT_CODEC.load = lambda: CODEC
