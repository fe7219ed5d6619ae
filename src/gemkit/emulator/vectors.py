"""Embeddings without a model: a text's hash, stretched to a unit vector."""

import hashlib
import math
from array import array
from functools import lru_cache

from gemkit.emulator.service_errors import invalid

LARGEST = 3072
_DIGITS = 8


def default_size(model: str) -> int:
    """Return how long a model's vectors are unless asked otherwise."""
    return LARGEST if model.startswith("gemini-embedding") else 768


def checked_size(asked: int | None, model: str) -> int:
    """Return the length asked for, or the model's own; raises `ServiceError` 400 if it is out of range."""
    if asked is None:
        return default_size(model)
    if not 1 <= asked <= LARGEST:
        text = f"output_dimensionality must be 1 to {LARGEST}, got {asked}."
        raise invalid(text, ("output_dimensionality", text))
    return asked


@lru_cache(maxsize=256)
def _unit(text: str, size: int) -> tuple[float, ...]:
    # A hash of any length gives each place its own 16 bits; the offset keeps every vector away from zero.
    numbers = array("H", hashlib.shake_256(text.encode()).digest(2 * size))
    raw = [number - 32767.5 for number in numbers]
    length = math.sqrt(math.fsum(number * number for number in raw))
    return tuple(round(number / length, _DIGITS) for number in raw)


def embed(text: str, size: int) -> list[float]:
    """Return the unit vector of a text; the same in every run and on every machine of the same byte order."""
    return list(_unit(text, size))
