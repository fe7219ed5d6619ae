"""Intervals between polling requests, and their timeouts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._mapping.model import Message

M = TypeVar("M", bound="Message")

INITIAL_SECONDS = 2.0
MAXIMUM_SECONDS = 20.0
JOB_MAXIMUM_SECONDS = 60.0
FACTOR = 1.5


@dataclass(frozen=True, slots=True)
class Polling:
    """The timeout and intervals of waiting for a job, and the callback for its progress.

    Attributes:
        timeout: Seconds until the wait ends with `APITimeoutError`; None for no limit.
        initial: Seconds between the first and the second request.
        maximum: Maximum seconds between two requests.
        factor: Factor by which each interval is longer than the previous one.
        on_progress: Callback that receives each state; in async code it may be async.
        cancel_on_interrupt: Cancel the job if the wait is interrupted.

    Raises:
        InvalidInputError: A number is out of its range.
    """

    timeout: float | None = None
    initial: float = INITIAL_SECONDS
    maximum: float = MAXIMUM_SECONDS
    factor: float = FACTOR
    on_progress: Callable[[Any], Any] | None = None
    cancel_on_interrupt: bool = False

    def __post_init__(self) -> None:
        # Written with `not`, so that NaN is rejected too.
        if self.timeout is not None and not self.timeout >= 0:
            raise InvalidInputError(
                f"timeout must be a non-negative number of seconds, or None; got {self.timeout!r}", path="timeout"
            )
        if not self.initial > 0:
            raise InvalidInputError(
                f"initial_interval must be a positive number of seconds; got {self.initial!r}", path="initial_interval"
            )
        if not self.maximum >= self.initial:
            raise InvalidInputError(
                f"maximum_interval must be at least initial_interval, which is {self.initial!r}; got {self.maximum!r}",
                path="maximum_interval",
            )
        if not self.factor >= 1:
            raise InvalidInputError(f"interval_factor must be at least 1; got {self.factor!r}", path="interval_factor")


def limited(model: type[M], config: object, seconds: float | None) -> M:
    """Return a config with its timeout limited to the remaining time of a wait.

    Args:
        model: The config's class.
        config: The config that the user passed.
        seconds: Remaining seconds; None leaves the config unchanged.
    """
    from gemkit._generated.types.http import HttpOptions
    from gemkit._mapping.model import validated

    given: Any = validated(model, {} if config is None else config, "config")
    if seconds is None:
        return cast("M", given)
    options: HttpOptions = given.http_options or HttpOptions()
    milliseconds = max(1, int(seconds * 1000))
    if options.timeout is not None:
        milliseconds = min(milliseconds, options.timeout)
    return cast("M", given.model_copy(update={"http_options": options.model_copy(update={"timeout": milliseconds})}))
