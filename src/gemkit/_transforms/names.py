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
    if context.backend == "gemini":
        return gemini_model(value)
    name = checked(getattr(value, "name", value), "model")
    if name.startswith(("projects/", "models/", "publishers/", "endpoints/")):
        return name
    publisher, slash, rest = name.partition("/")
    return f"publishers/{publisher}/models/{rest}" if slash else f"publishers/google/models/{name}"


def gemini_model(value: object) -> str:
    """The resource path of a model of the Gemini API."""
    name = checked(getattr(value, "name", value), "model")
    return name if name.startswith(("models/", "tunedModels/")) else f"models/{name}"


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


def full_model(value: object, context: Context) -> str:
    """The resource path of a model where it stands in a body: on Vertex AI with project and location."""
    name = model(value, context)
    if context.backend == "gemini" or context.project is None or name.startswith("projects/"):
        return name
    return f"projects/{context.project}/locations/{context.location}/{name}"


def file(value: object, context: Context) -> str:
    """The resource path of a file: from its id, path or address, or from what was uploaded or generated.

    Raises:
        InvalidInputError: It is none of these.
    """
    del context
    value = getattr(value, "video", None) or value
    name = value if isinstance(value, str) else getattr(value, "name", None) or getattr(value, "uri", None)
    if isinstance(name, str) and "://" in name:
        _, found, tail = name.partition("/files/")
        if not found:
            raise InvalidInputError(f"name {name!r} is the address of no file of the service", path="name")
        name = re.split(r"[:?#/]", tail, maxsplit=1)[0]
    return _below("files", checked(name, "name"))


def file_search_store(value: object, context: Context) -> str:
    """The resource path of a file search store, from its id or path."""
    del context
    return _below("fileSearchStores", checked(getattr(value, "name", value), "file_search_store_name"))


def document(value: object, context: Context) -> str:
    """The resource path of a document, which only its whole path tells.

    Raises:
        InvalidInputError: The file search store is not named.
    """
    del context
    name = checked(getattr(value, "name", value), "name")
    if not re.fullmatch(r"fileSearchStores/[^/]+/documents/[^/]+", name):
        raise InvalidInputError(
            f"name {name!r} is not the path of a document: fileSearchStores/{{store}}/documents/{{document}}",
            path="name",
        )
    return name


def operation_name(value: object, context: Context) -> str:
    """The path of a long-running operation, or of the resource it belongs to, as the service gave it."""
    del context
    return checked(getattr(value, "name", value), "operation.name")


def project_operation(value: object, context: Context) -> str:
    """The path of an operation of the project, from its id or path."""
    del context
    name = checked(getattr(value, "name", value), "operation.name")
    return name if name.startswith("projects/") else _below("operations", name)


def _below(collection: str, name: str) -> str:
    return name if name.startswith(f"{collection}/") else f"{collection}/{name}"


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
