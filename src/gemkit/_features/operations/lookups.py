"""The request that gets a long-running operation, by the pattern of its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from gemkit._generated import operations
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._generated.dicts import GetOperationConfigOrDict
    from gemkit._mapping.operation import OperationSpec


@dataclass(frozen=True, slots=True)
class Lookup:
    """The request for the operations whose names match a pattern.

    Attributes:
        pattern: Pattern of the names.
        operation: The operation that gets it.
        params: Returns its parameters, without the config, for a name.
    """

    pattern: re.Pattern[str]
    operation: OperationSpec[Any]
    params: Callable[[str], dict[str, Any]]


def _by_name(name: str) -> dict[str, Any]:
    return {"operation_name": name}


def _by_id(name: str) -> dict[str, Any]:
    return {"operation_id": name}


def _by_model(name: str) -> dict[str, Any]:
    return {"operation_name": name, "resource_name": name.rpartition("/operations/")[0]}


# The first pattern that matches decides.
_LOOKUPS = (
    Lookup(
        re.compile(r"fileSearchStores/[^/]+/upload/operations/[^/]+"),
        operations.OPERATIONS_GET_UPLOAD_TO_FILE_SEARCH_STORE_OPERATION,
        _by_name,
    ),
    Lookup(
        re.compile(r"fileSearchStores/[^/]+/operations/[^/]+"),
        operations.OPERATIONS_GET_IMPORT_FILE_OPERATION,
        _by_name,
    ),
    Lookup(
        re.compile(r"projects/.+/publishers/[^/]+/models/[^/]+/operations/[^/]+"),
        operations.OPERATIONS_FETCH_PREDICT_VIDEOS_OPERATION,
        _by_model,
    ),
    Lookup(
        re.compile(r"(projects/[^/]+/locations/[^/]+/)?operations/[^/]+|[^/]+"),
        operations.OPERATIONS_GET_PROJECT_OPERATION,
        _by_id,
    ),
    Lookup(re.compile(r".+/operations/[^/]+"), operations.OPERATIONS_GET_VIDEOS_OPERATION, _by_name),
)


def operation_name(operation: object) -> str:
    """Return the name of an operation, from the operation or its name.

    Raises:
        InvalidInputError: It is neither, or it has no name.
    """
    name = operation if isinstance(operation, str) else getattr(operation, "name", None)
    if not isinstance(name, str) or not name:
        raise InvalidInputError(
            f"operation must be an operation that has a name, or its name; got {type(operation).__name__}",
            path="operation",
        )
    return name


def request(operation: object, config: GetOperationConfigOrDict | None) -> tuple[OperationSpec[Any], dict[str, Any]]:
    """Return the request that gets an operation, and its parameters.

    Raises:
        InvalidInputError: It is not an operation, or its name is not valid.
    """
    name = operation_name(operation)
    lookup = next((each for each in _LOOKUPS if each.pattern.fullmatch(name)), None)
    if lookup is None:
        raise InvalidInputError(f"{name!r} is not the name of an operation", path="operation.name")
    return lookup.operation, {**lookup.params(name), "config": _config(lookup.operation, config)}


def _config(operation: OperationSpec[Any], config: GetOperationConfigOrDict | None) -> Any:
    """Return the options as the config type of another request."""
    from gemkit._features.codec import CODEC
    from gemkit._mapping.encode import as_config

    if config is None:
        return None
    given = as_config(CODEC, operations.OPERATIONS_GET_PROJECT_OPERATION, config)
    return CODEC.model_type(operation.config)(**dict(given))


def as_given(operation: object, response: Any) -> Any:
    """Return a response as an operation of the same class as `operation`.

    Raises:
        InvalidInputError: That class is not an operation class.
    """
    if isinstance(operation, str) or isinstance(response, type(operation)):
        return response
    read = getattr(type(operation), "from_api_response", None)
    if not callable(read):
        raise InvalidInputError(
            f"operation must be a long-running operation; got {type(operation).__name__}", path="operation"
        )
    return cast("Any", read)(response.model_dump(mode="json", by_alias=True, exclude_none=True))
