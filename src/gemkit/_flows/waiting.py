"""Waiting for whatever takes its time: polled at growing intervals until done, late or failed."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._core.flow import Invoke, Sleep
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    GemkitError,
    InvalidInputError,
    error_from_response,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._core.caller import Caller
    from gemkit._core.flow import Flow
    from gemkit._core.model import Message

T = TypeVar("T")
M = TypeVar("M", bound="Message")

INITIAL_SECONDS = 2.0
MAXIMUM_SECONDS = 20.0
FACTOR = 1.5

# Looks that fail in a row, each after its own retries, before the wait fails too.
_BLIND = 3
# The last look comes at the deadline and needs some time itself.
_LAST_LOOK_SECONDS = 1.0


def operation_failure(state: object) -> object:
    """The error of a long-running operation, or None."""
    return getattr(state, "error", None)


@dataclass(frozen=True, slots=True)
class Subject(Generic[T]):
    """What is waited for.

    Attributes:
        name: What messages call it.
        look: Looks it up anew, given how many seconds that may take, None for the usual.
        is_done: Whether a state is the last one.
        failure: The `google.rpc.Status` of a state that has failed, else None.
        cancel: Asks the service to stop, given the last state seen.
    """

    name: str
    look: Callable[[float | None], Flow[T]]
    is_done: Callable[[T], bool]
    failure: Callable[[T], object] = operation_failure
    cancel: Callable[[T | None], Flow[Any]] | None = None


@dataclass(frozen=True, slots=True)
class Polling:
    """When to look, and what to tell whom.

    Attributes:
        timeout: Seconds until the wait ends with `APITimeoutError`; None waits as long as it takes.
        initial: Seconds between the first look and the second.
        maximum: The most seconds between two looks.
        factor: By how much each interval is longer than the one before.
        on_progress: Called with every state that was looked up; in async code it may be async.
        cancel_on_interrupt: Cancel what is waited for when the wait itself is interrupted.

    Raises:
        InvalidInputError: A number makes no sense.
    """

    timeout: float | None = None
    initial: float = INITIAL_SECONDS
    maximum: float = MAXIMUM_SECONDS
    factor: float = FACTOR
    on_progress: Callable[[Any], Any] | None = None
    cancel_on_interrupt: bool = False

    def __post_init__(self) -> None:
        if self.timeout is not None and not self.timeout >= 0:
            raise InvalidInputError(f"is in seconds and not negative, or None; got {self.timeout!r}", path="timeout")
        if not self.initial > 0:
            raise InvalidInputError(f"is in seconds and more than 0; got {self.initial!r}", path="initial_interval")
        if not self.maximum >= self.initial:
            raise InvalidInputError(
                f"is at least initial_interval, {self.initial!r}; got {self.maximum!r}", path="maximum_interval"
            )
        if not self.factor >= 1:
            raise InvalidInputError(f"is at least 1; got {self.factor!r}", path="interval_factor")


def until_done(caller: Caller, subject: Subject[T], polling: Polling, *, known: T | None = None) -> Flow[T]:
    """Look at something until it is done.

    Args:
        caller: Gives the clock.
        subject: What to look at.
        polling: When, and for how long.
        known: A state already at hand; if it is the last one nothing is looked up.

    Returns:
        The last state.

    Raises:
        APIError: It failed; the error carries the last state as `operation`.
        APITimeoutError: It was not done in time; it goes on at the service.
        KeyboardInterrupt: The user had enough; what is waited for is cancelled only if `polling` says so.
    """
    watch = _Watch(known)
    try:
        yield from _watched(caller, subject, polling, watch)
    except GeneratorExit:  # nobody drives this flow any more
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and polling.cancel_on_interrupt and subject.cancel is not None:
            with suppress(GemkitError):
                yield from subject.cancel(watch.state)
        raise
    last = cast("T", watch.state)
    status = subject.failure(last)
    if status:
        raise failed(last, status)
    return last


def failed(state: object, status: object) -> APIError:
    """The error that a failed operation's `google.rpc.Status` stands for.

    Args:
        state: The operation or job, to hang on to the error.
        status: Its error: a dictionary or a model with `code`, `message` and `details`.
    """
    dump = getattr(status, "model_dump", None)
    facts = dump(mode="json", by_alias=True, exclude_none=True) if callable(dump) else status
    error = error_from_response(200, json.dumps({"error": facts}, default=str).encode(), {})
    error.operation = state
    return error


def limited(model: type[M], config: object, seconds: float | None) -> M:
    """A call's config that also keeps to what is left of a longer wait."""
    from gemkit._core.encode import strict  # noqa: PLC0415
    from gemkit._generated.types.http import HttpOptions  # noqa: PLC0415

    given: Any = strict(model, {} if config is None else config, "config")
    if seconds is None:
        return cast("M", given)
    options: HttpOptions = given.http_options or HttpOptions()
    milliseconds = max(1, int(seconds * 1000))
    if options.timeout is not None:
        milliseconds = min(milliseconds, options.timeout)
    return cast("M", given.model_copy(update={"http_options": options.model_copy(update={"timeout": milliseconds})}))


@dataclass(slots=True)
class _Watch:
    """What is known so far, also to whoever handles an interruption."""

    state: Any
    looks: int = 0
    blind: int = 0


def _watched(caller: Caller, subject: Subject[T], polling: Polling, watch: _Watch) -> Flow[None]:
    started = caller.clock()
    interval = polling.initial
    while watch.state is None or not subject.is_done(watch.state):
        left = None if polling.timeout is None else polling.timeout - (caller.clock() - started)
        if left is not None and left <= 0 and watch.looks:
            raise APITimeoutError(
                f"{subject.name} is not done after {polling.timeout:g} s, though it goes on at the service",
                attempts=watch.looks,
                elapsed=caller.clock() - started,
            )
        if watch.looks:
            yield Sleep(interval if left is None else min(interval, left))
            interval = min(interval * polling.factor, polling.maximum)
            left = None if polling.timeout is None else polling.timeout - (caller.clock() - started)
        yield from _look(subject, polling, watch, left)


def _look(subject: Subject[T], polling: Polling, watch: _Watch, left: float | None) -> Flow[None]:
    watch.looks += 1
    try:
        watch.state = yield from subject.look(None if left is None else max(left, _LAST_LOOK_SECONDS))
    except (APIError, APIConnectionError) as error:
        # Hours of waiting are not to end because the service could not be asked once.
        watch.blind += 1
        if not error.is_retry_safe or watch.blind >= _BLIND:
            raise
        return
    watch.blind = 0
    if polling.on_progress is not None:
        yield Invoke(polling.on_progress, (watch.state,))
