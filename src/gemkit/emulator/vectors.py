"""Embeddings without a model: the hash of a text, expanded to a unit vector."""

import hashlib
import math
from array import array
from functools import lru_cache

from gemkit.emulator.service_errors import invalid

MAX_SIZE = 3072
_DIGITS = 8


def default_size(model: str) -> int:
    """Return the default length of a model's vectors."""
    return MAX_SIZE if model.startswith("gemini-embedding") else 768


def checked_size(requested: int | None, model: str) -> int:
    """Return the requested length, or the model's default; raises `ServiceError` 400 if it is out of range."""
    if requested is None:
        return default_size(model)
    if not 1 <= requested <= MAX_SIZE:
        text = f"output_dimensionality must be 1 to {MAX_SIZE}, got {requested}."
        raise invalid(text, ("output_dimensionality", text))
    return requested


@lru_cache(maxsize=256)
def _unit(text: str, size: int) -> tuple[float, ...]:
    # Each component uses 16 bits of an extendable hash; the offset prevents zero vectors.
    numbers = array("H", hashlib.shake_256(text.encode()).digest(2 * size))
    raw = [number - 32767.5 for number in numbers]
    length = math.sqrt(math.fsum(number * number for number in raw))
    return tuple(round(number / length, _DIGITS) for number in raw)


def embed(text: str, size: int) -> list[float]:
    """Return the unit vector of a text; deterministic on machines with the same byte order."""
    return list(_unit(text, size))
