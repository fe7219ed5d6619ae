"""Wait for jobs and long-running operations: poll them with increasing intervals."""

from __future__ import annotations

import asyncio  # sync: drop
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._features.jobs.outcome import error_from_status, has_ended, job_error, name_of, operation_error
from gemkit._features.jobs.polling import limited
from gemkit._http.aio import maybe_await
from gemkit.errors import APIConnectionError, APIError, APITimeoutError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.jobs.outcome import JobKind
    from gemkit._features.jobs.polling import Polling

T = TypeVar("T")

# Consecutive failed requests, each after its own retries, before the wait fails too.
_FAILURES_IN_A_ROW = 3
# The last request starts at the deadline and needs some time itself.
_LAST_LOOKUP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class AsyncPoller(Generic[T]):
    """How to get, check and cancel a job or long-running operation.

    Attributes:
        name: Its name in error messages.
        look_up: Returns the current state; takes the timeout of the request in seconds, None for the default.
        is_done: Whether a state is final.
        failure: The `google.rpc.Status` of a state that has failed, else None.
        cancel: Cancels it; takes the last known state.
    """

    name: str
    look_up: Callable[[float | None], Awaitable[T]]
    is_done: Callable[[T], bool]
    failure: Callable[[T], object] = operation_error
    cancel: Callable[[T | None], Awaitable[object]] | None = None


@dataclass(slots=True)
class _Progress:
    """The last known state, shared with the handler of an interruption."""

    state: Any
    lookups: int = 0
    failures_in_a_row: int = 0


async def until_done(client: AsyncAPIClient, poller: AsyncPoller[T], polling: Polling, *, known: T | None = None) -> T:
    """Poll a job or long-running operation until it is done.

    Args:
        client: The API client, for its clock and `sleep`.
        poller: How to request the state.
        polling: The timeout and the intervals.
        known: A known state; if it is final, no request is sent.

    Returns:
        The final state.

    Raises:
        APIError: It failed; `operation` of the error is the final state.
        APITimeoutError: It was not done within the timeout; it continues to run.
    """
    progress = _Progress(known)
    try:
        await _poll(client, poller, polling, progress)
    except asyncio.CancelledError:  # sync: except KeyboardInterrupt:
        if polling.cancel_on_interrupt and poller.cancel is not None:
            with suppress(GemkitError):
                await poller.cancel(progress.state)
        raise
    last = cast("T", progress.state)
    status = poller.failure(last)
    if status:
        raise error_from_status(last, status)
    return last


async def wait_for_job(client: AsyncAPIClient, kind: JobKind, job: object, polling: Polling, config: object) -> Any:
    """Poll a job until it has finished.

    Args:
        client: The API client that sends the requests.
        kind: The kind of the job.
        job: The job or its name.
        polling: The timeout and the intervals.
        config: Options of each request.

    Returns:
        The finished job.

    Raises:
        APIError: The job failed or was cancelled.
        APITimeoutError: The job did not finish within the timeout.
        InvalidInputError: `job` is not a job.
    """
    from gemkit._features.codec import CODEC

    name = name_of(job, kind)

    async def look_up(seconds: float | None) -> Any:
        limits = limited(CODEC.model_type(kind.get.config), config, seconds)
        return await client.call(kind.get, {"name": name, "config": limits})

    async def cancel(_: object) -> None:
        await client.call(kind.cancel, {"name": name})

    poller: AsyncPoller[Any] = AsyncPoller(name, look_up, has_ended, job_error, cancel)
    known = None if isinstance(job, str) or not has_ended(job) else job
    return await until_done(client, poller, polling, known=known)


async def _poll(client: AsyncAPIClient, poller: AsyncPoller[T], polling: Polling, progress: _Progress) -> None:
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
            await client.sleep(interval if left is None else min(interval, left))
            interval = min(interval * polling.factor, polling.maximum)
            left = None if polling.timeout is None else polling.timeout - (client.state.clock() - started)
        await _look_up(poller, polling, progress, left)


async def _look_up(poller: AsyncPoller[T], polling: Polling, progress: _Progress, left: float | None) -> None:
    progress.lookups += 1
    try:
        progress.state = await poller.look_up(None if left is None else max(left, _LAST_LOOKUP_SECONDS))
    except (APIError, APIConnectionError) as error:
        # A wait of hours must not fail because of one failed request.
        progress.failures_in_a_row += 1
        if not error.is_retry_safe or progress.failures_in_a_row >= _FAILURES_IN_A_ROW:
            raise
        return
    progress.failures_in_a_row = 0
    if polling.on_progress is not None and progress.state is not None:
        await maybe_await(polling.on_progress(progress.state))
