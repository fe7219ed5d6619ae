"""Retry decisions, without a clock and without sleeping.

Time and randomness are passed in, so sync and async code share them and tests do not wait.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, Self, cast

from gemkit._http import fork
from gemkit.errors import APIConnectionError, APIError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._http.deadline import Deadline

# Limits the server's delay if there is no deadline. For an exhausted daily quota it is hours; a call that sleeps that
# long seems to hang, while the error tells the caller when to retry.
_MAX_WAIT_WITHOUT_DEADLINE: Final = 600.0


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often a failed call is retried, and with which delays.

    Attributes:
        attempts: Attempts in total, including the first one; 0 and 1 both mean no retry.
        initial_delay: Maximum delay before the second attempt, in seconds.
        max_delay: Maximum delay chosen by the policy, in seconds; a server may request a longer one.
        exp_base: Factor by which the maximum delay grows with each attempt.
        jitter: Fraction of the delay that is random, from 0 (none) to 1 (all of it); more than 1 counts as 1.
        http_status_codes: Statuses to retry instead of the default ones; None for the default.

    Raises:
        ConfigurationError: A value is negative, not finite or of the wrong type; the message names the field.
    """

    attempts: int = 3
    initial_delay: float = 1.0
    max_delay: float = 60.0
    exp_base: float = 2.0
    jitter: float = 1.0
    http_status_codes: frozenset[int] | None = None

    def __post_init__(self) -> None:
        _check_whole("attempts", self.attempts)
        for name in ("initial_delay", "max_delay", "exp_base", "jitter"):
            _check_number(name, getattr(self, name))
        for code in self.http_status_codes or ():
            _check_whole("http_status_codes", code)

    @classmethod
    def from_options(cls, options: object | None) -> Self:
        """Create the policy from ``HttpRetryOptions``, an object with the same attributes, or a mapping.

        Args:
            options: The user's options or None; a missing or None field keeps its default.

        Raises:
            ConfigurationError: As for the class; also for an unknown key of a mapping.
        """
        if options is None:
            return cast("Self", _DEFAULT)
        names = [field.name for field in fields(cls)]
        if isinstance(options, dict):
            mapping = cast("Mapping[str, Any]", options)
            unknown = sorted(str(key) for key in mapping if key not in names)
            if unknown:
                raise ConfigurationError(
                    f"retry_options: unknown field {', '.join(unknown)}; valid fields are {', '.join(names)}"
                )
            found: dict[str, Any] = {name: mapping.get(name) for name in names}
        else:
            found = {name: getattr(options, name, None) for name in names}
        given = {name: value for name, value in found.items() if value is not None}
        if "http_status_codes" in given:
            given["http_status_codes"] = _status_codes(given["http_status_codes"])
        return cls(**given)

    def next_delay(
        self, *, attempt: int, error: BaseException, remaining: float | None, random: Callable[[], float]
    ) -> float | None:
        """Return the delay after a failed attempt.

        Args:
            attempt: Number of the failed attempt, from 1.
            error: Its exception; ``is_retry_safe`` decides, and ``retry_after`` is the minimum delay.
            remaining: Seconds until the deadline of the call; None without one.
            random: Returns numbers from 0 to 1; called only if part of the delay is random.

        Returns:
            Seconds until the next attempt; None if the error is to be raised: it was the last attempt, a retry is not
            safe, the deadline would pass before it, or there is no deadline and the server requested more than ten
            minutes.
        """
        if attempt >= self.attempts or not self._may_repeat(error):
            return None
        delay = self._backoff(attempt)
        share = min(self.jitter, 1.0)
        if share > 0:
            delay *= 1.0 - share + share * random()
        server_delay: float | None = getattr(error, "retry_after", None)
        if server_delay is not None:
            delay = max(delay, server_delay)
            if remaining is None and server_delay > _MAX_WAIT_WITHOUT_DEADLINE:
                return None
        if remaining is not None and delay >= remaining:
            return None
        return delay

    def _may_repeat(self, error: BaseException) -> bool:
        if getattr(error, "may_have_happened", False):
            return False
        if self.http_status_codes is not None and isinstance(error, APIError):
            return error.code in self.http_status_codes
        return getattr(error, "is_retry_safe", False) is True

    def _backoff(self, attempt: int) -> float:
        try:
            return min(self.max_delay, self.initial_delay * float(self.exp_base) ** (attempt - 1))
        except OverflowError:
            return self.max_delay if self.initial_delay else 0.0


class RetryBudget:
    """Limits the retries of all calls of one client, so that retries do not make an outage worse.

    A token bucket: every retry takes tokens, and only successful calls return them. While most calls succeed, the
    bucket stays full. During an outage it becomes empty, so that calls fail immediately with the service's error and
    there is about one attempt per call until calls succeed again. With the defaults, a full bucket allows 20 retries,
    and after that one per five successful calls.

    Safe to share between threads and event loops.
    """

    __slots__ = ("_capacity", "_cost", "_generation", "_lock", "_refund", "_tokens", "is_full")

    def __init__(self, *, capacity: int = 100, cost: int = 5, refund: int = 1) -> None:
        """Start with a full bucket.

        Args:
            capacity: Maximum number of tokens.
            cost: Tokens taken by one retry.
            refund: Tokens returned by one successful call.
        """
        self._capacity = capacity
        self._cost = cost
        self._refund = refund
        self._tokens = capacity
        self.is_full = True
        self._lock = threading.Lock()
        self._generation = fork.generation.number

    @property
    def tokens(self) -> int:
        """Tokens left."""
        return self._tokens

    def acquire(self) -> bool:
        """Take the tokens of one retry; return False if there are too few."""
        if self._generation != fork.generation.number:
            # The lock may be held by a thread that does not exist in this process.
            self._lock, self._tokens, self.is_full = threading.Lock(), self._capacity, True
            self._generation = fork.generation.number
        with self._lock:
            if self._tokens < self._cost:
                return False
            self._tokens -= self._cost
            self.is_full = False
            return True

    def release(self) -> None:
        """Return the tokens of one successful call, up to the capacity."""
        if self._tokens >= self._capacity or self._generation != fork.generation.number:
            return
        with self._lock:
            self._tokens = min(self._capacity, self._tokens + self._refund)
            self.is_full = self._tokens == self._capacity


_AMBIGUOUS_STATUSES: Final = frozenset({500, 502, 504})


class RetryState:
    """The attempts of one call.

    Args:
        policy: The number of attempts and their delays.
        budget: The client's retry budget; None for a call that does not use it.
        deadline: The deadline of the call.
        random: Returns numbers from 0 to 1.
    """

    __slots__ = ("_budget", "_deadline", "_policy", "_random", "attempt")

    def __init__(
        self, policy: RetryPolicy, budget: RetryBudget | None, deadline: Deadline, random: Callable[[], float]
    ) -> None:
        self.attempt = 1
        self._policy = policy
        self._budget = budget
        self._deadline = deadline
        self._random = random

    def next_delay(self, error: BaseException) -> float | None:
        """Count a failed attempt.

        Returns:
            Seconds until the next one; None if there is none: then `error` states the number of attempts.
        """
        left = self._deadline.remaining()
        delay = None
        if left is None or left > 0:
            delay = self._policy.next_delay(attempt=self.attempt, error=error, remaining=left, random=self._random)
        if delay is None or (self._budget is not None and not self._budget.acquire()):
            self._describe(error)
            return None
        self.attempt += 1
        return delay

    def progress(self) -> None:
        """Reset the number of attempts, after data has arrived."""
        self.attempt = 1

    def _describe(self, error: BaseException) -> None:
        if isinstance(error, APIConnectionError):
            error.after(self.attempt, self._deadline.elapsed())
        elif isinstance(error, APIError) and self.attempt > 1:
            error.add_note(f"after {self.attempt} attempts in {self._deadline.elapsed():.1f} s")


def may_have_acted(error: BaseException) -> bool:
    """Return whether the service may have carried out a request that failed with `error`.

    It has not after status 429, 503 or any other 4xx.
    """
    if isinstance(error, APIError):
        return error.code in _AMBIGUOUS_STATUSES
    return isinstance(error, APIConnectionError) and error.was_sent


_MAX_SECONDS = 2_000_000.0  # 23 days: longer waits overflow the clocks of some platforms


def _check_number(name: str, value: object) -> None:
    try:
        valid = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) and value >= 0
    except OverflowError:
        valid = False
    if not valid:
        raise ConfigurationError(f"retry_options.{name} must be a finite number, 0 or more, not {_shown(value)}")
    if name in {"initial_delay", "max_delay"} and float(cast("float", value)) > _MAX_SECONDS:
        raise ConfigurationError(f"retry_options.{name} must be at most {_MAX_SECONDS:,.0f} seconds (23 days)")


def _shown(value: object) -> str:
    try:
        return repr(value)
    except ValueError:  # Python limits the digits of an integer's repr
        return "a number this large"


def _check_whole(name: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"retry_options.{name} must be a whole number, 0 or more, not {_shown(value)}")


def _status_codes(value: object) -> frozenset[int]:
    try:
        return frozenset(cast("frozenset[int]", value))
    except TypeError:
        raise ConfigurationError(
            f"retry_options.http_status_codes must be a collection of HTTP statuses, not {value!r}"
        ) from None


_DEFAULT: Final = RetryPolicy()
