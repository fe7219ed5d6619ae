"""The codec of both services: the generated field mappings and types, and the transforms that the overlay names."""

from importlib import import_module

from gemkit._features.registry import TRANSFORMS
from gemkit._generated import mappings, types
from gemkit._mapping.codec import DEFAULT_CODEC, Codec

CODEC = Codec(mappings, TRANSFORMS, types, lambda backend: import_module(f"gemkit._generated.{backend}.types"))
DEFAULT_CODEC.load = lambda: CODEC
