"""What the call path and the transports say to each other, in no HTTP library's terms."""

from __future__ import annotations

import time
import zlib
from typing import TYPE_CHECKING, Any, Protocol, Self

from gemkit.errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Iterator, Mapping

    Content = bytes | Iterable[bytes] | None
    AsyncContent = bytes | AsyncIterable[bytes] | None

CONNECT_SECONDS = 10.0


class Limits:
    """How long the steps of one attempt may take: an end for all of them, and a patience between two pieces.

    Stands in for the mapping of limits that httpcore asks anew at each step.
    """

    __slots__ = ("_clock", "_end", "idle")

    def __init__(self, seconds: float | None, clock: Callable[[], float] = time.monotonic) -> None:
        """End after `seconds` from now on, None for no limit; `clock` gives monotonic seconds.

        `idle` seconds for each piece are a further limit, which streams have.
        """
        self._clock = clock
        self._end = None if seconds is None else clock() + seconds
        self.idle: float | None = None

    def end_after(self, seconds: float | None) -> None:
        """Set another end, from now on."""
        self._end = None if seconds is None else self._clock() + seconds

    def left(self) -> float | None:
        """Seconds until the end, never below zero."""
        return None if self._end is None else max(self._end - self._clock(), 0.0)

    def patience(self) -> float | None:
        """Seconds to wait for the next piece."""
        left = self.left()
        if left is None or (self.idle is not None and self.idle < left):
            return self.idle
        return left

    def get(self, step: str, default: float | None = None) -> float | None:
        """The limit of a step: ``connect``, ``read``, ``write`` or ``pool``."""
        del default
        if step == "connect":
            left = self.left()
            return CONNECT_SECONDS if left is None else min(left, CONNECT_SECONDS)
        return Until(self) if self.patience() is not None else None


class Until(float):
    """A limit that can be asked again: what was left when it was made, and what is left now."""

    __slots__ = ("limits",)

    limits: Limits

    def __new__(cls, limits: Limits) -> Self:
        """Of what `limits` says now."""
        until = super().__new__(cls, limits.patience() or 0.0)
        until.limits = limits
        return until


class Reply(Protocol):
    """An HTTP response whose body may still be on its way."""

    @property
    def status(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers, looked up in lower case."""
        ...

    @property
    def raw(self) -> Any:
        """The library's own object, or what stands for it."""
        ...

    @property
    def limits(self) -> Limits:
        """How long the body may take."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives, decompressed."""
        ...

    def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        ...


class AsyncReply(Protocol):
    """An HTTP response of an async transport."""

    @property
    def status(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers, looked up in lower case."""
        ...

    @property
    def raw(self) -> Any:
        """The library's own object, or what stands for it."""
        ...

    @property
    def limits(self) -> Limits:
        """How long the body may take."""
        ...

    def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body as it arrives, decompressed."""
        ...

    async def read(self) -> bytes:
        """The whole body, decompressed."""
        ...

    async def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        ...


class Transport(Protocol):
    """Sends requests of sync calls."""

    def send(self, verb: str, url: str, headers: Mapping[str, str], body: Content, limits: Limits) -> Reply:
        """Send, and return once the status and the headers are there."""
        ...

    def close(self) -> None:
        """Close all connections; a later request opens new ones."""
        ...

    def forget(self) -> None:
        """In a forked child: leave the parent's sockets to the parent."""
        ...


class AsyncTransport(Protocol):
    """Sends requests of async calls."""

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: AsyncContent, limits: Limits
    ) -> AsyncReply:
        """Send, and return once the status and the headers are there."""
        ...

    async def close(self) -> None:
        """Close the running event loop's connections; a later request opens new ones."""
        ...

    def forget(self) -> None:
        """In a forked child: leave the parent's sockets to the parent."""
        ...


class ReadsPieces:
    """Reads a whole body where a library has no better way than piece by piece."""

    async def read(self: AsyncReply) -> bytes:
        """The whole body, decompressed."""
        return b"".join([piece async for piece in self.pieces()])


class HttpReply:
    """The facts of a response, as `Stream.response` and `APIError.response` show them."""

    def __init__(self, verb: str, url: str, status: int, headers: Mapping[str, str]) -> None:
        """Name what was asked and what came back; `url` is without its query."""
        self.method = verb
        self.url = url
        self.status_code = status
        self.headers = headers

    def __repr__(self) -> str:
        return f"<HttpReply {self.status_code} of {self.method} {self.url}>"


class Inflater:
    """Decompresses a body piece by piece, where it is compressed."""

    def __init__(self, encoding: str) -> None:
        """Read ``gzip`` and ``deflate``; anything else passes as it is."""
        self._engine = zlib.decompressobj(zlib.MAX_WBITS | 32) if encoding in {"gzip", "x-gzip", "deflate"} else None

    def feed(self, piece: bytes) -> bytes:
        """What a piece stands for.

        Raises:
            zlib.error: It is not compressed as the headers said.
        """
        return piece if self._engine is None else self._engine.decompress(piece)


def timed_out(told: str, verb: str, url: str) -> APITimeoutError:
    """The error for an answer that did not come in time; `told` is the library's own word on it, maybe empty."""
    return APITimeoutError(f"no answer in time{f': {told}' if told else ''}", method=verb, url=url)


def broke(told: str, verb: str, url: str) -> APIConnectionError:
    """The error for a connection that failed or broke off; `told` is the library's own word on it."""
    return APIConnectionError(f"connection failed: {told}", method=verb, url=url)
