"""What all calls of a client share, sync and async, also with the views made of it."""

from __future__ import annotations

import inspect
import random
import threading
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemkit._http import fork
from gemkit._http.deadline import Deadline
from gemkit._http.hooks import HookList
from gemkit._http.retry import RetryBudget

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._http.api_key import Authenticator
    from gemkit._http.request import RequestOptions


class ClientState:
    """Credentials, hooks, the retry budget, and the transports of either half.

    Attributes:
        hooks: What is called at every request, response, retry and error.
        budget: The allowance of retries.
        clock: Monotonic seconds.
        random: Uniform between 0 and 1.
        sleep: Waits so many seconds; `sleep_async` does in async code.
        transports: The transports of sync calls, made by the first one; `transports_async` those of async calls.
        wrap: What is put around the transports of sync calls; `wrap_async` around those of async calls.
        wrap_socket: Opens websockets in place of the function that it is given; None to call that.
        is_recorded: Whether requests are recorded, so that bodies are needed as a whole.
        has_warned: Whether there has been a warning of plain HTTP.
        project: The Google Cloud project that the credentials name, once it is known.
    """

    def __init__(
        self, make_authenticator: Callable[[ClientState], Authenticator], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Open nothing, and look for no credentials before the first call; `clock` gives monotonic seconds."""
        self._make_authenticator = make_authenticator
        self._authenticator: Authenticator | None = None
        self._lock = threading.Lock()
        self._generation = fork.generation.number
        self.hooks = HookList()
        self.budget = RetryBudget()
        self.clock = clock
        self.random: Callable[[], float] = random.random
        self.sleep: Callable[[float], None] = time.sleep
        self.sleep_async: Callable[[float], Awaitable[None]] = _sleep_async
        self.transports: Any = None
        self.transports_async: Any = None
        self.wrap: Callable[[Any], Any] = _as_it_is
        self.wrap_async: Callable[[Any], Any] = _as_it_is
        self.wrap_socket: Callable[..., Awaitable[Any]] | None = None
        self.is_recorded = False
        self.has_warned = False
        self.project: str | None = None

    @property
    def lock(self) -> threading.Lock:
        """Held while something is made that all calls share."""
        if self._generation != fork.generation.number:
            # Whoever holds the lock does not run in this process.
            self._lock, self._generation = threading.Lock(), fork.generation.number
        return self._lock

    @cached_property
    def authenticator(self) -> Authenticator:
        """What proves who is calling."""
        with self.lock:  # threads that come here together get one
            if self._authenticator is None:
                self._authenticator = self._make_authenticator(self)
            return self._authenticator

    def replace_authenticator(self, wrap: Callable[[Callable[[], Authenticator]], Authenticator]) -> None:
        """Put something around what proves who is calling; it is given a function that makes that."""
        make = self._make_authenticator
        self.authenticator = self._authenticator = wrap(lambda: make(self))

    def deadline(self, options: RequestOptions) -> Deadline:
        """Return a deadline that starts now."""
        return Deadline(options.timeout, self.clock, source=options.timeout_source)

    @staticmethod
    def stack_level() -> int:
        """Return how far up the first caller outside this package is, for `warnings.warn` in the calling function."""
        level, frame = 0, inspect.currentframe()
        while frame is not None and str(frame.f_globals.get("__name__", "")).partition(".")[0] == "gemkit":
            level, frame = level + 1, frame.f_back
        return level


def _as_it_is(transports: Any) -> Any:
    return transports


async def _sleep_async(seconds: float) -> None:
    from gemkit._http.aio import sleep  # sync programs do without asyncio

    await sleep(seconds)
