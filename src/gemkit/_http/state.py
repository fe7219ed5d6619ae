"""The state that all calls of a client share, sync and async, including those of its views."""

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
    """Credentials, hooks, retry budget, and the transports of sync and async calls.

    Attributes:
        hooks: The user's hooks.
        budget: The retry budget.
        clock: Returns monotonic seconds.
        random: Returns numbers from 0 to 1.
        sleep: Sleeps in sync code; `sleep_async` in async code.
        transports: The transports of sync calls, created by the first one; `transports_async` those of async calls.
        wrap: Wraps the transports of sync calls; `wrap_async` those of async calls.
        wrap_socket: Opens websockets instead of the function it receives; None to call that function.
        reads_bodies: Whether something other than the transport reads request bodies, so that they must be whole.
        has_warned: Whether a warning about plain HTTP has been issued.
        project: The Google Cloud project of the credentials, once it is known.
    """

    def __init__(
        self, make_authenticator: Callable[[ClientState], Authenticator], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Store the arguments; nothing is opened or loaded before the first call."""
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
        self.wrap: Callable[[Any], Any] = _unchanged
        self.wrap_async: Callable[[Any], Any] = _unchanged
        self.wrap_socket: Callable[..., Awaitable[Any]] | None = None
        self.reads_bodies = False
        self.has_warned = False
        self.project: str | None = None

    @property
    def lock(self) -> threading.Lock:
        """Held while shared objects are created."""
        if self._generation != fork.generation.number:
            # The lock may be held by a thread that does not exist in this process.
            self._lock, self._generation = threading.Lock(), fork.generation.number
        return self._lock

    @cached_property
    def authenticator(self) -> Authenticator:
        """The authenticator, created at the first use."""
        with self.lock:  # concurrent threads share one
            if self._authenticator is None:
                self._authenticator = self._make_authenticator(self)
            return self._authenticator

    def replace_authenticator(self, wrap: Callable[[Callable[[], Authenticator]], Authenticator]) -> None:
        """Replace the authenticator by the result of `wrap`, which receives a function that creates the original."""
        make = self._make_authenticator
        self.authenticator = self._authenticator = wrap(lambda: make(self))

    def deadline(self, options: RequestOptions) -> Deadline:
        """Return a new deadline."""
        return Deadline(options.timeout, self.clock, source=options.timeout_source)

    @staticmethod
    def stack_level() -> int:
        """Return the stack level of the first caller outside gemkit, for `warnings.warn` in the calling function."""
        level, frame = 0, inspect.currentframe()
        while frame is not None and str(frame.f_globals.get("__name__", "")).partition(".")[0] == "gemkit":
            level, frame = level + 1, frame.f_back
        return level


def _unchanged(transports: Any) -> Any:
    return transports


async def _sleep_async(seconds: float) -> None:
    from gemkit._http.aio import sleep  # sync programs do not load asyncio

    await sleep(seconds)
