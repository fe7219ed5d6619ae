"""Transports over clients of httpx, or of its continuation httpx2: those that were given, and those made with arguments.

A client that was given is used as it is and never closed. Redirects are not followed, whatever it would do itself:
httpx takes an API key along to the next host.
"""

from __future__ import annotations

import sys
import threading
import weakref
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from gemkit._core.wire import broke, timed_out

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator, Mapping
    from types import ModuleType

    from gemkit._core.wire import AsyncContent, Content, Limits

_SYNC_ONLY = frozenset({"transport", "mounts", "auth", "event_hooks"})
_CONNECTIONS = {"max_connections": 1000, "max_keepalive_connections": 100}


def library_of(client: Any) -> ModuleType:
    """The module whose errors a client raises: httpx, or httpx2 for objects from there."""
    return _library_of(client.__class__)


@lru_cache(maxsize=32)
def _library_of(kind: type[Any]) -> ModuleType:
    for cls in kind.__mro__:
        name = cls.__module__.partition(".")[0]
        if name in {"httpx", "httpx2"}:
            return sys.modules[name]
    import httpx  # noqa: PLC0415

    return httpx


def arguments_for_async(options: Mapping[str, Any] | None, sync_options: Mapping[str, Any] | None) -> dict[str, Any]:
    """What async clients are made with: their own arguments, and those of sync clients that mean the same for both."""
    shared = {name: value for name, value in (sync_options or {}).items() if name not in _SYNC_ONLY}
    return {**shared, **(options or {})}


def _arguments(given: Mapping[str, Any]) -> dict[str, Any]:
    import httpx  # noqa: PLC0415

    from gemkit._core.transport import shared_ssl_context  # noqa: PLC0415

    arguments: dict[str, Any] = {"limits": httpx.Limits(**_CONNECTIONS), "follow_redirects": False, **given}
    if not {"verify", "cert", "transport"} & arguments.keys():
        arguments["verify"] = shared_ssl_context()
    return arguments


class _translated:  # noqa: N801 - reads as a statement
    """Turns the library's errors into ours, without the URL's query or any header in the message."""

    def __init__(self, library: ModuleType, request: Any) -> None:
        self._library = library
        self._request = request

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, self._library.RequestError | self._library.StreamError | TimeoutError):
            return
        url = str(self._request.url.copy_with(query=None, fragment=None))
        if isinstance(error, self._library.TimeoutException | TimeoutError):
            raise timed_out(str(error), self._request.method, url) from error
        raise broke(str(error) or type(error).__name__, self._request.method, url) from error


class _Reply:
    def __init__(self, raw: Any, library: ModuleType, limits: Limits, owner: object) -> None:
        # It closes its connections when nobody refers to it any more, which must not be before the body is read.
        self._owner = owner
        self.raw = raw
        self.status: int = raw.status_code
        self.headers: Mapping[str, str] = dict(raw.headers.items())
        self.limits = limits
        self._library = library

    def _let_limits_count(self) -> None:
        # httpcore reads this mapping when the body is first asked for.
        self.raw.request.extensions["timeout"]["read"] = self.limits.patience()


class HttpxReply(_Reply):
    """A response of httpx."""

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives, decompressed."""
        self._let_limits_count()
        pieces = self.raw.iter_bytes()
        while True:
            with _translated(self._library, self.raw.request):
                piece = next(pieces, None)
            if piece is None:
                return
            yield piece
            if self.limits.left() == 0:
                raise timed_out("", self.raw.request.method, str(self.raw.request.url.copy_with(query=None)))

    def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        self.raw.close()


class AsyncHttpxReply(_Reply):
    """A response of an async client of httpx."""

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body as it arrives, decompressed."""
        import asyncio  # noqa: PLC0415

        self._let_limits_count()
        pieces = self.raw.aiter_bytes()
        while True:
            with _translated(self._library, self.raw.request):
                # httpx sees to the pause between two pieces; the end of all of them is not its business.
                async with asyncio.timeout(self.limits.left()):
                    piece = await anext(pieces, None)
            if piece is None:
                return
            yield piece

    async def read(self) -> bytes:
        """The whole body, decompressed."""
        import asyncio  # noqa: PLC0415

        self._let_limits_count()
        pieces: list[bytes] = []
        with _translated(self._library, self.raw.request):
            async with asyncio.timeout(self.limits.left()):
                async for piece in self.raw.aiter_bytes():
                    pieces.append(piece)
                    if self.limits.left() == 0:
                        raise TimeoutError
        return b"".join(pieces)

    async def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        await self.raw.aclose()


@lru_cache(maxsize=256)
def _parsed(library: ModuleType, url: str) -> Any:
    """An address, read once: that is a fifth of what httpx does for a request."""
    return library.URL(url)


def _request(
    client: Any,
    library: ModuleType,
    verb: str,
    url: str,
    headers: Mapping[str, str],
    body: Content | AsyncContent,
    limits: Limits,
) -> Any:
    step = limits.patience()
    timeouts = {"connect": limits.get("connect"), "read": step, "write": step, "pool": step}
    address = _parsed(library, url)
    return client.build_request(verb, address, headers=headers, content=body, extensions={"timeout": timeouts})


class HttpxTransport:
    """Sends with one client of httpx shared by all threads."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None) -> None:
        """Use `given`, or make a client with `arguments` at the first request."""
        self._given = given
        self._arguments = dict(arguments or {})
        self._client: Any = given
        self._lock = threading.Lock()
        self._finalizer: weakref.finalize[Any, Any] | None = None

    def send(self, verb: str, url: str, headers: Mapping[str, str], body: Content, limits: Limits) -> HttpxReply:
        """Send, and return once the status and the headers are there."""
        client = self._client or self._open()
        library = library_of(client)
        request = _request(client, library, verb, url, headers, body, limits)
        with _translated(library, request):
            return HttpxReply(client.send(request, stream=True, follow_redirects=False), library, limits, self)

    def _open(self) -> Any:
        import httpx  # noqa: PLC0415

        with self._lock:
            if self._client is None:
                client = httpx.Client(**_arguments(self._arguments))
                self._finalizer = weakref.finalize(self, client.close)
                self._client = client
            return self._client

    def forget(self) -> None:
        """In a forked child: leave the parent's sockets to the parent."""
        self._lock = threading.Lock()
        if self._given is None and self._client is not None:
            if self._finalizer is not None:
                self._finalizer.detach()
            _parents.append(self._client)
            self._client = None

    def close(self) -> None:
        """Close our own client; one that was given stays open."""
        with self._lock:
            if self._given is None and self._client is not None:
                if self._finalizer is not None:
                    self._finalizer.detach()
                self._client.close()
                self._client = None


class AsyncHttpxTransport:
    """Sends with one client of httpx per event loop."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None) -> None:
        """Use `given`, or make clients with `arguments` when a loop first asks."""
        self._given = given
        self._arguments = dict(arguments or {})
        self._clients: Any = None  # made late: sync programs do without asyncio

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: AsyncContent, limits: Limits
    ) -> AsyncHttpxReply:
        """Send, and return once the status and the headers are there."""
        client = self._given or await self._open()
        library = library_of(client)
        request = _request(client, library, verb, url, headers, body, limits)
        import asyncio  # noqa: PLC0415

        with _translated(library, request):
            async with asyncio.timeout(limits.left()):
                raw = await client.send(request, stream=True, follow_redirects=False)
        return AsyncHttpxReply(raw, library, limits, self)

    async def _open(self) -> Any:
        if self._clients is None:
            from gemkit._core.loops import PerLoop  # noqa: PLC0415

            self._clients = PerLoop(self._make, _close)
        return await self._clients.get()

    def _make(self) -> Any:
        import httpx  # noqa: PLC0415

        return httpx.AsyncClient(**_arguments(self._arguments))

    def forget(self) -> None:
        """In a forked child: no loop of the parent runs here."""
        if self._clients is not None:
            self._clients.forget()

    async def close(self) -> None:
        """Close the running loop's client; one that was given stays open."""
        if self._clients is not None:
            await self._clients.close()


# In a forked child, what the parent's connections hang on: dropped, their sockets would be closed or complained about.
_parents: list[object] = []


async def _close(client: Any) -> None:
    await client.aclose()
