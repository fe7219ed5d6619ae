"""What happens between the attempts of one call. Pure decisions: no clock, no sleep, no HTTP.

The sync and the async driver in `caller` ask the same object, so nothing is decided twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit.errors import APIConnectionError, APIError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._core.retry import RetryBudget, RetryPolicy


class Attempts:
    """One call's attempts against one deadline.

    Args:
        policy: How many attempts, and how long between them.
        budget: The client's allowance of retries.
        seconds: The whole call's time, None for no limit.
        clock: Monotonic seconds.
        random: Uniform between 0 and 1.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        budget: RetryBudget,
        seconds: float | None,
        clock: Callable[[], float],
        random: Callable[[], float],
    ) -> None:
        self.number = 1
        self._policy = policy
        self._budget = budget
        self._seconds = seconds
        self._clock = clock
        self._random = random
        self._started = clock()

    def remaining(self) -> float | None:
        """Seconds left of the whole call.

        Raises:
            APITimeoutError: None are left.
        """
        if self._seconds is None:
            return None
        left = self._seconds - self.elapsed()
        if left <= 0:
            raise self._expired(None)
        return left

    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock() - self._started

    def delay(self, error: BaseException) -> float:
        """Seconds to wait before the next attempt.

        Raises:
            BaseException: `error` itself, told how many attempts there were, when there is to be no other.
        """
        left = None if self._seconds is None else self._seconds - self.elapsed()
        wait = None
        if left is None or left > 0:
            wait = self._policy.next_delay(attempt=self.number, error=error, remaining=left, random=self._random)
        if wait is None or not self._budget.acquire():
            raise self._final(error)
        self.number += 1
        return wait

    def streams(self, seconds: float | None) -> None:
        """A stream has begun: from here on this limit counts, from the call's beginning."""
        self._seconds = seconds

    def succeeded(self) -> None:
        """An attempt went through."""
        self._budget.release()

    def _final(self, error: BaseException) -> BaseException:
        if isinstance(error, APIConnectionError):
            error.attempts = self.number
            error.elapsed = self.elapsed()
        elif isinstance(error, APIError) and self.number > 1 and hasattr(error, "add_note"):
            error.add_note(f"after {self.number} attempts in {self.elapsed():.1f} s")
        return error

    def _expired(self, cause: BaseException | None) -> APITimeoutError:
        error = APITimeoutError(
            f"the call's {self._seconds:g} s are over", attempts=self.number, elapsed=self.elapsed()
        )
        error.__cause__ = cause
        return error
