# Rendered from ../_async/waiting.py by `make gen`; edit that file instead.
"""Wait for jobs and long-running operations: look them up at growing intervals until they are done."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._features.jobs.outcome import error_from_status, has_ended, job_error, name_of, operation_error
from gemkit._features.jobs.polling import limited
from gemkit._http.threads import maybe_await
from gemkit.errors import APIConnectionError, APIError, APITimeoutError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._api._sync.client import APIClient
    from gemkit._features.jobs.outcome import JobKind
    from gemkit._features.jobs.polling import Polling

T = TypeVar("T")

# Consecutive failed lookups, each after its own retries, before the wait fails too.
_FAILURES_IN_A_ROW = 3
# The last lookup comes at the deadline and needs some time itself.
_LAST_LOOKUP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Poller(Generic[T]):
    """How to get, check and cancel a job or long-running operation.

    Attributes:
        name: What messages call it.
        look_up: Gives its present state; takes the seconds that the lookup may last, None for the usual timeout.
        is_done: Whether a state is the last one.
        failure: The `google.rpc.Status` of a state that has failed, else None.
        cancel: Asks the service to stop; takes the last state seen.
    """

    name: str
    look_up: Callable[[float | None], T]
    is_done: Callable[[T], bool]
    failure: Callable[[T], object] = operation_error
    cancel: Callable[[T | None], object] | None = None


@dataclass(slots=True)
class _Progress:
    """What is known so far, also to the handler of an interruption."""

    state: Any
    lookups: int = 0
    failures_in_a_row: int = 0


def until_done(client: APIClient, poller: Poller[T], polling: Polling, *, known: T | None = None) -> T:
    """Look something up until it is done.

    Args:
        client: Gives the clock and sleeps.
        poller: What to look up.
        polling: When, and for how long.
        known: A state already at hand; if it is the last one nothing is looked up.

    Returns:
        The last state.

    Raises:
        APIError: It failed; the error carries the last state as `operation`.
        APITimeoutError: It was not done in time; it continues at the service.
    """
    progress = _Progress(known)
    try:
        _poll(client, poller, polling, progress)
    except KeyboardInterrupt:
        if polling.cancel_on_interrupt and poller.cancel is not None:
            with suppress(GemkitError):
                poller.cancel(progress.state)
        raise
    last = cast("T", progress.state)
    status = poller.failure(last)
    if status:
        raise error_from_status(last, status)
    return last


def wait_for_job(client: APIClient, kind: JobKind, job: object, polling: Polling, config: object) -> Any:
    """Look a job up until it has ended.

    Args:
        client: Makes the calls.
        kind: The kind of the job.
        job: The job or its name.
        polling: When to look it up, and for how long.
        config: Options of each lookup.

    Returns:
        The job as it was when it had ended.

    Raises:
        APIError: It ended without success.
        APITimeoutError: It had not ended in time.
        InvalidInputError: It is not a job.
    """
    from gemkit._features.codec import CODEC

    name = name_of(job, kind)

    def look_up(seconds: float | None) -> Any:
        limits = limited(CODEC.model_type(kind.get.config), config, seconds)
        return client.call(kind.get, {"name": name, "config": limits})

    def cancel(_: object) -> None:
        client.call(kind.cancel, {"name": name})

    poller: Poller[Any] = Poller(name, look_up, has_ended, job_error, cancel)
    known = None if isinstance(job, str) or not has_ended(job) else job
    return until_done(client, poller, polling, known=known)


def _poll(client: APIClient, poller: Poller[T], polling: Polling, progress: _Progress) -> None:
    started = client.state.clock()
    interval = polling.initial
    while progress.state is None or not poller.is_done(progress.state):
        left = None if polling.timeout is None else polling.timeout - (client.state.clock() - started)
        if left is not None and left <= 0 and progress.lookups:
            raise APITimeoutError(
                f"{poller.name} is not done after {polling.timeout:g} s; it continues at the service",
                attempts=progress.lookups,
                elapsed=client.state.clock() - started,
            )
        if progress.lookups:
            client.sleep(interval if left is None else min(interval, left))
            interval = min(interval * polling.factor, polling.maximum)
            left = None if polling.timeout is None else polling.timeout - (client.state.clock() - started)
        _look_up(poller, polling, progress, left)


def _look_up(poller: Poller[T], polling: Polling, progress: _Progress, left: float | None) -> None:
    progress.lookups += 1
    try:
        progress.state = poller.look_up(None if left is None else max(left, _LAST_LOOKUP_SECONDS))
    except (APIError, APIConnectionError) as error:
        # A wait of hours must not end because one lookup failed.
        progress.failures_in_a_row += 1
        if not error.is_retry_safe or progress.failures_in_a_row >= _FAILURES_IN_A_ROW:
            raise
        return
    progress.failures_in_a_row = 0
    if polling.on_progress is not None and progress.state is not None:
        maybe_await(polling.on_progress(progress.state))
