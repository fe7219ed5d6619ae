"""Final states of jobs and long-running operations, and their errors."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from gemkit._features.jobs.states import ENDED, ENDED_BADLY
from gemkit.errors import InvalidInputError, error_from_response

if TYPE_CHECKING:
    from gemkit._mapping.operation import OperationSpec
    from gemkit.errors import APIError


@dataclass(frozen=True, slots=True)
class JobKind:
    """A kind of job and the operations on it.

    Attributes:
        noun: Its name in error messages.
        get: The operation that gets a job by `name`.
        cancel: The operation that cancels a job by `name`.
    """

    noun: str
    get: OperationSpec[Any]
    cancel: OperationSpec[Any]


def name_of(job: object, kind: JobKind) -> str:
    """Return the name of a job, from the job or its name.

    Raises:
        InvalidInputError: It is neither, or has no name.
    """
    name = job if isinstance(job, str) else getattr(job, "name", None)
    if not isinstance(name, str) or not name:
        raise InvalidInputError(
            f"job must be a {kind.noun} that has a name, or its name; got {type(job).__name__}", path="job"
        )
    return name


def has_ended(job: object) -> bool:
    """Return whether a job has finished, successfully or not."""
    return getattr(job, "state", None) in ENDED


def job_error(job: object) -> dict[str, Any] | None:
    """Return the `google.rpc.Status` of a job that failed, from its `error` or derived from its state."""
    state = getattr(job, "state", None)
    if state not in ENDED_BADLY:
        return None
    error: Any = getattr(job, "error", None)
    known = {} if error is None else cast("dict[str, Any]", error.model_dump(by_alias=True, exclude_none=True))
    name = getattr(job, "name", None) or "the job"
    return {"code": ENDED_BADLY[state], "message": f"{name} ended as {getattr(state, 'value', state)}", **known}


def operation_error(operation: object) -> object:
    """Return the `google.rpc.Status` of a long-running operation that failed, or None."""
    return getattr(operation, "error", None)


def error_from_status(state: object, status: object) -> APIError:
    """Return the error for a failed operation's `google.rpc.Status`.

    Args:
        state: The operation or job; it becomes `operation` of the error.
        status: Its error: a dictionary or a model with `code`, `message` and `details`.
    """
    dump = getattr(status, "model_dump", None)
    fields = dump(mode="json", by_alias=True, exclude_none=True) if callable(dump) else status
    error = error_from_response(200, json.dumps({"error": fields}, default=str).encode(), {})
    error.operation = state
    return error
