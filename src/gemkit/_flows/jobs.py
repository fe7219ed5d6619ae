"""Jobs, of batches and of tuning: looked up until they end, and read as errors when they end badly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from gemkit._core.flow import Call
from gemkit._features.jobs.states import ENDED, ENDED_BADLY
from gemkit._flows.waiting import Subject, limited, until_done
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._core.caller import Caller
    from gemkit._core.flow import Flow
    from gemkit._core.operation import Operation
    from gemkit._flows.waiting import Polling

MAXIMUM_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of job and how it is asked for.

    Attributes:
        noun: What messages call it.
        get: Looks one up by `name`.
        cancel: Asks one to stop by `name`.
    """

    noun: str
    get: Operation[Any]
    cancel: Operation[Any]


def wait(caller: Caller, kind: Kind, job: object, polling: Polling, config: object) -> Flow[Any]:
    """Look a job up until it has ended; one that has not ended well is an error."""
    from gemkit._core.encode import model_type  # noqa: PLC0415

    name = name_of(job, kind)

    def look(seconds: float | None) -> Flow[Any]:
        given = limited(model_type(kind.get.config), config, seconds)
        return (yield Call(kind.get, {"name": name, "config": given}))

    def cancel(_: object) -> Flow[Any]:
        return (yield Call(kind.cancel, {"name": name}))

    subject: Subject[Any] = Subject(name, look, has_ended, failure, cancel)
    known = None if isinstance(job, str) or not has_ended(job) else job
    return (yield from until_done(caller, subject, polling, known=known))


def name_of(job: object, kind: Kind) -> str:
    """The name of a job, which may be given instead of it.

    Raises:
        InvalidInputError: It is neither, or has no name.
    """
    name = job if isinstance(job, str) else getattr(job, "name", None)
    if not isinstance(name, str) or not name:
        raise InvalidInputError(f"is a {kind.noun} or its name, not {type(job).__name__} without one", path="job")
    return name


def has_ended(job: object) -> bool:
    """Whether there is nothing left to wait for."""
    return getattr(job, "state", None) in ENDED


def failure(job: object) -> dict[str, Any] | None:
    """The `google.rpc.Status` of a job that has ended without success, as the job has it or as its state says."""
    state = getattr(job, "state", None)
    if state not in ENDED_BADLY:
        return None
    error: Any = getattr(job, "error", None)
    known = {} if error is None else cast("dict[str, Any]", error.model_dump(by_alias=True, exclude_none=True))
    name = getattr(job, "name", None) or "the job"
    return {"code": ENDED_BADLY[state], "message": f"{name} ended as {state}", **known}
