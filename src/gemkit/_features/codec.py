"""The codec of both services: the generated field mappings and types, and the transforms that the overlay names."""

from gemkit._features.registry import TRANSFORMS
from gemkit._generated import mappings, types
from gemkit._mapping.codec import DEFAULT_CODEC, Codec

CODEC = Codec(mappings, TRANSFORMS, types)
DEFAULT_CODEC.load = lambda: CODEC
