"""Hooks: see every request, answer, retry and error of a client, and add to requests.

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
"""What hooks are told that requests for access tokens are."""


@dataclass(slots=True)
class Exchange:
    """What hooks are told of one call. One object goes through all hooks of a call.

    A call that ends tells so once: by `on_answer`, `on_error` or, for a stream that was left early, `on_close`.

    Attributes:
        operation: The method called, such as ``models.generate_content``.
        backend: ``gemini`` or ``vertex``.
        verb: HTTP method.
        url: Address, without the query.
        headers: Headers of the next attempt; `before_request` may change them. Credentials are not among them.
        params: The arguments of the call, as given.
        body: The JSON that is sent, None for none.
        streamed: Whether the answer comes in pieces.
        started: When the call began, in monotonic seconds.
        attempt: Number of the attempt, from 1.
        seconds: Time since the call began.
        status: HTTP status of the latest response.
        response_headers: Headers of the latest response, names in lower case.
        error: What the latest attempt failed with.
        delay: Seconds until the next attempt.
        answer: What the call gives; for a stream all its chunks merged into one.
        state: For hooks to keep things in; never read by gemkit.
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
    """Override what is of interest. In async calls a method may be a coroutine function; in sync calls it may not.

    An exception that a hook raises ends the call with it, which `on_error` is told of like any other.
    """

    def before_request(self, exchange: Exchange) -> Awaitable[None] | None:
        """An attempt is about to be sent."""

    def after_response(self, exchange: Exchange) -> Awaitable[None] | None:
        """The status and headers of a response are there, whatever they are."""

    def on_retry(self, exchange: Exchange) -> Awaitable[None] | None:
        """An attempt failed with `exchange.error`, and there will be another after `exchange.delay` seconds."""

    def on_error(self, exchange: Exchange) -> Awaitable[None] | None:
        """The call ends with `exchange.error`."""

    def on_answer(self, exchange: Exchange) -> Awaitable[None] | None:
        """The call ends with `exchange.answer`; a stream, when it has been read to its end."""

    def on_close(self, exchange: Exchange) -> Awaitable[None] | None:
        """A stream was left before its end; `exchange.answer` is what had arrived."""


class HookList:
    """The hooks of a client, called in the order they were added.

    Attributes:
        added: The hooks, as an attribute that costs no call to look at.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self.added: tuple[Hooks, ...] = ()

    def add(self, hooks: Hooks) -> None:
        """Call these from the next call on."""
        self.added = (*self.added, hooks)

    def remove(self, hooks: Hooks) -> None:
        """Call these no more.

        Raises:
            ValueError: They were not added.
        """
        kept = list(self.added)
        kept.remove(hooks)
        self.added = tuple(kept)

    def __len__(self) -> int:
        return len(self.added)

    def __iter__(self) -> Iterator[Hooks]:
        return iter(self.added)

    def call(self, name: str, exchange: Exchange) -> None:
        """Run one kind of hook in a sync call. Token requests have no event loop: coroutine functions are not told of them.

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
        """Run one kind of hook in an async call."""
        for hooks in self.added:
            result: Any = getattr(hooks, name)(exchange)
            if result is not None and hasattr(result, "__await__"):
                await result


for _public in (Exchange, HookList, Hooks):
    _public.__module__ = "gemkit.hooks"
