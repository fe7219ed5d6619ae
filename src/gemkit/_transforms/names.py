"""Resource names: from what people type to what a URL needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.operation import Context

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@:~%+-]*(/[A-Za-z0-9][A-Za-z0-9._@:~%+-]*)*")


def checked(name: object, what: str) -> str:
    """A name that cannot leave its place in a path.

    Raises:
        InvalidInputError: It is empty, no string, or holds characters that would change the URL.
    """
    if not isinstance(name, str) or not name:
        raise InvalidInputError(f"{what} is required: a non-empty string, got {name!r}", path=what)
    if not _NAME.fullmatch(name) or ".." in name.split("/"):
        raise InvalidInputError(
            f"{what} {name!r} is not a resource name; it may hold letters, digits and . _ - @ : / only", path=what
        )
    return name


def model(value: object, context: Context) -> str:
    """The resource path of a model: ``gemini-x`` -> ``models/gemini-x`` or ``publishers/google/models/gemini-x``."""
    name = checked(getattr(value, "name", value), "model")
    if context.backend == "gemini":
        return name if name.startswith(("models/", "tunedModels/")) else f"models/{name}"
    if name.startswith(("projects/", "models/", "publishers/", "endpoints/")):
        return name
    publisher, slash, rest = name.partition("/")
    return f"publishers/{publisher}/models/{rest}" if slash else f"publishers/google/models/{name}"


def cached_content(value: object, context: Context) -> str:
    """The resource path of cached content."""
    name = checked(getattr(value, "name", value), "cached_content")
    if context.backend == "gemini":
        return name if name.startswith("cachedContents/") else f"cachedContents/{name}"
    if name.startswith("projects/"):
        return name
    if name.startswith("locations/"):
        return f"projects/{context.project}/{name}"
    tail = name if name.startswith("cachedContents/") else f"cachedContents/{name}"
    return f"projects/{context.project}/locations/{context.location}/{tail}"


def batch_job(value: object, context: Context) -> str:
    """The resource path of a batch job."""
    return _in_collection(value, {"gemini": "batches", "vertex": "batchPredictionJobs"}, context)


def tuning_job(value: object, context: Context) -> str:
    """The resource path of a tuning job; on the Gemini API, of the model it makes."""
    return _in_collection(value, {"gemini": "tunedModels", "vertex": "tuningJobs"}, context)


def location(value: object, context: Context) -> str:
    """The resource path of a location: ``projects/{project}/locations/{location}``."""
    del context
    return checked(value, "parent")


def _in_collection(value: object, collections: Mapping[str, str], context: Context) -> str:
    """A path in a backend's collection, from the path, one with project and location in front, or the last part."""
    name = checked(getattr(value, "name", value), "name")
    collection = collections[context.backend]
    if "/" not in name:
        return f"{collection}/{name}"
    if f"{collection}/" not in name:
        raise InvalidInputError(f"{name!r} does not name one of {collection}/...", path="name")
    return name
