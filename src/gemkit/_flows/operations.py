"""Long-running operations: which request looks which one up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from gemkit._core.flow import Call
from gemkit._flows.waiting import Polling, Subject, limited, until_done
from gemkit._generated import operations
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._core.caller import Caller
    from gemkit._core.flow import Flow
    from gemkit._core.operation import Operation
    from gemkit._generated.dicts import GetOperationConfigOrDict


@dataclass(frozen=True, slots=True)
class _Lookup:
    """The operations whose names look like this, and how they are asked for."""

    name: re.Pattern[str]
    operation: Operation[Any]
    params: Callable[[str], dict[str, Any]]


def _by_name(name: str) -> dict[str, Any]:
    return {"operation_name": name}


def _by_id(name: str) -> dict[str, Any]:
    return {"operation_id": name}


def _by_model(name: str) -> dict[str, Any]:
    return {"operation_name": name, "resource_name": name.rpartition("/operations/")[0]}


_LOOKUPS = (
    _Lookup(
        re.compile(r"fileSearchStores/[^/]+/upload/operations/[^/]+"),
        operations.OPERATIONS_GET_UPLOAD_TO_FILE_SEARCH_STORE_OPERATION,
        _by_name,
    ),
    _Lookup(
        re.compile(r"fileSearchStores/[^/]+/operations/[^/]+"),
        operations.OPERATIONS_GET_IMPORT_FILE_OPERATION,
        _by_name,
    ),
    _Lookup(
        re.compile(r"projects/.+/publishers/[^/]+/models/[^/]+/operations/[^/]+"),
        operations.OPERATIONS_FETCH_PREDICT_VIDEOS_OPERATION,
        _by_model,
    ),
    _Lookup(
        re.compile(r"(projects/[^/]+/locations/[^/]+/)?operations/[^/]+|[^/]+"),
        operations.OPERATIONS_GET_PROJECT_OPERATION,
        _by_id,
    ),
    _Lookup(re.compile(r".+/operations/[^/]+"), operations.OPERATIONS_GET_VIDEOS_OPERATION, _by_name),
)


def get(operation: object, config: GetOperationConfigOrDict | None) -> Flow[Any]:
    """Look an operation up by its name; the answer is of the class that was given."""
    name = _name(operation)
    lookup = next((each for each in _LOOKUPS if each.name.fullmatch(name)), None)
    if lookup is None:
        raise InvalidInputError(f"{name!r} is not the name of an operation", path="operation.name")
    answer = yield Call(lookup.operation, {**lookup.params(name), "config": _config(lookup.operation, config)})
    if isinstance(operation, str) or isinstance(answer, type(operation)):
        return answer
    return _as_given(operation, answer)


def wait(caller: Caller, operation: object, polling: Polling, config: GetOperationConfigOrDict | None) -> Flow[Any]:
    """Look an operation up until it is done."""
    from gemkit._generated.types.operations import GetOperationConfig  # noqa: PLC0415

    name = _name(operation)

    def look(seconds: float | None) -> Flow[Any]:
        return get(operation, limited(GetOperationConfig, config, seconds))

    subject: Subject[Any] = Subject(name, look, lambda state: bool(state.done))
    known = None if isinstance(operation, str) or not getattr(operation, "done", None) else operation
    return (yield from until_done(caller, subject, polling, known=known))


def _name(operation: object) -> str:
    name = operation if isinstance(operation, str) else getattr(operation, "name", None)
    if not isinstance(name, str) or not name:
        raise InvalidInputError(
            f"is an operation that has a name, or its name, not {type(operation).__name__}", path="operation"
        )
    return name


def _config(operation: Operation[Any], config: GetOperationConfigOrDict | None) -> Any:
    """The same options for the request that has a config type of its own."""
    from gemkit._core.encode import as_config, model_type  # noqa: PLC0415

    given = as_config(operations.OPERATIONS_GET_PROJECT_OPERATION, config)
    return None if given is None else model_type(operation.config)(**dict(given))


def _as_given(operation: object, answer: Any) -> Any:
    """An answer of no particular kind, read as the kind of operation that was asked about."""
    read = getattr(type(operation), "from_api_response", None)
    if not callable(read):
        raise InvalidInputError(f"is no operation but a {type(operation).__name__}", path="operation")
    return cast("Any", read)(answer.model_dump(mode="json", by_alias=True, exclude_none=True))
