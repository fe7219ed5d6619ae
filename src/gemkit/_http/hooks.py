"""Hooks: observe every request, response, retry and error of a client, and add headers to requests.

class Counter(gemkit.hooks.Hooks):
    def after_response(self, exchange):
        print(exchange.operation, exchange.status, exchange.seconds)

client.hooks.add(Counter())
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterator, Mapping

__all__ = ["Exchange", "HookList", "Hooks"]

TOKEN_OPERATION = "credentials.refresh"  # noqa: S105 - a name, not a token
"""The operation of requests for access tokens, as hooks see it."""


@dataclass(slots=True)
class Exchange:
    """The data that hooks receive about one call. All hooks of a call receive the same object.

    Exactly one hook is called when a call ends: `on_answer`, `on_error` or, for a stream closed early, `on_close`.

    Attributes:
        operation: The method called, such as ``models.generate_content``.
        backend: ``gemini`` or ``vertex``.
        verb: HTTP method.
        url: URL, without the query.
        headers: Headers of the next attempt, without credentials; `before_request` may change them.
        params: The arguments of the call, as given.
        body: The JSON body; None for none.
        streamed: Whether the response is a stream.
        started: When the call started, in monotonic seconds.
        attempt: Number of the attempt, from 1.
        seconds: Seconds since the call started.
        status: HTTP status of the last response.
        response_headers: Headers of the last response, names in lower case.
        error: The exception of the last attempt.
        delay: Seconds until the next attempt.
        answer: The result of the call; for a stream, its chunks merged into one.
        state: Free for use by hooks; never read by gemkit.
    """

    operation: str
    backend: str
    verb: str
    url: str
    headers: dict[str, str] = field(repr=False)
    params: Mapping[str, Any] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)
    streamed: bool = False
    started: float = field(default=0.0, repr=False)
    attempt: int = 1
    seconds: float = 0.0
    status: int | None = None
    response_headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    error: BaseException | None = None
    delay: float | None = None
    answer: Any = field(default=None, repr=False)
    state: dict[Any, Any] = field(default_factory=dict[Any, Any], repr=False)


class Hooks:
    """Override the methods you need. They may be coroutine functions in async calls, but not in sync calls.

    An exception raised by a hook ends the call and is passed to `on_error`.
    """

    def before_request(self, exchange: Exchange) -> Awaitable[None] | None:
        """An attempt is about to be sent."""

    def after_response(self, exchange: Exchange) -> Awaitable[None] | None:
        """The status and headers of a response have arrived, successful or not."""

    def on_retry(self, exchange: Exchange) -> Awaitable[None] | None:
        """An attempt failed with `exchange.error`; the next one follows after `exchange.delay` seconds."""

    def on_error(self, exchange: Exchange) -> Awaitable[None] | None:
        """The call failed with `exchange.error`."""

    def on_answer(self, exchange: Exchange) -> Awaitable[None] | None:
        """The call succeeded with `exchange.answer`; for a stream, when it has been read to its end."""

    def on_close(self, exchange: Exchange) -> Awaitable[None] | None:
        """A stream was closed before its end; `exchange.answer` is what had arrived."""


class HookList:
    """The hooks of a client, called in the order they were added.

    Attributes:
        added: The hooks; an attribute, so that reading it costs no call.
    """

    def __init__(self) -> None:
        """Start without hooks."""
        self.added: tuple[Hooks, ...] = ()

    def add(self, hooks: Hooks) -> None:
        """Add hooks; they are called from the next call on."""
        self.added = (*self.added, hooks)

    def remove(self, hooks: Hooks) -> None:
        """Remove hooks.

        Raises:
            ValueError: They were not added.
        """
        remaining = list(self.added)
        remaining.remove(hooks)
        self.added = tuple(remaining)

    def __len__(self) -> int:
        return len(self.added)

    def __iter__(self) -> Iterator[Hooks]:
        return iter(self.added)

    def call(self, name: str, exchange: Exchange) -> None:
        """Call one method of all hooks in a sync call. Coroutine functions are skipped for token requests, which are sync.

        Raises:
            ConfigurationError: A hook is a coroutine function.
        """
        for hooks in self.added:
            result: Any = getattr(hooks, name)(exchange)
            if result is not None and hasattr(result, "__await__"):
                getattr(result, "close", lambda: None)()
                if exchange.operation == TOKEN_OPERATION:
                    continue
                raise ConfigurationError(
                    f"{type(hooks).__name__}.{name} is async and cannot run in a sync call; use client.aio, or a plain def"
                )

    async def call_async(self, name: str, exchange: Exchange) -> None:
        """Call one method of all hooks in an async call."""
        for hooks in self.added:
            result: Any = getattr(hooks, name)(exchange)
            if result is not None and hasattr(result, "__await__"):
                await result


for _public in (Exchange, HookList, Hooks):
    _public.__module__ = "gemkit.hooks"
