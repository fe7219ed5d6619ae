"""The only module that speaks to an HTTP library: httpx, or its continuation httpx2.

A client that was given is used as it is and never closed. Clients of our own are made at the
first request: one for all threads, and one per event loop that lives and dies with its loop.
"""

from __future__ import annotations

import sys
import threading
import weakref
from typing import TYPE_CHECKING, Any, Protocol

from gemkit.errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    import asyncio
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
    from types import ModuleType

CONNECT_SECONDS = 10.0
MAX_CONNECTIONS = 1000
MAX_IDLE = 100


class Reply(Protocol):
    """An HTTP response whose body may still be on its way."""

    status: int
    headers: Mapping[str, str]
    raw: Any


def timeouts(seconds: float | None) -> dict[str, float | None]:
    """Httpx's four limits for one attempt that may take `seconds`."""
    connect = CONNECT_SECONDS if seconds is None else min(seconds, CONNECT_SECONDS)
    return {"connect": connect, "read": seconds, "write": seconds, "pool": seconds}


class HttpxReply:
    """A response of httpx."""

    def __init__(self, raw: Any, library: ModuleType) -> None:
        """Wrap a response that was sent for with ``stream=True``."""
        self.raw = raw
        self.status: int = raw.status_code
        self.headers: Mapping[str, str] = raw.headers
        self._library = library

    def limit(self, seconds: float | None) -> None:
        """Give the body `seconds` between two pieces."""
        # httpcore reads this mapping when the body is first asked for.
        self.raw.request.extensions["timeout"]["read"] = seconds

    def read(self) -> bytes:
        """The whole body."""
        with translated(self._library, self.raw.request):
            return self.raw.read()  # type: ignore[no-any-return]

    async def aread(self) -> bytes:
        """The whole body."""
        with translated(self._library, self.raw.request):
            return await self.raw.aread()  # type: ignore[no-any-return]

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives."""
        with translated(self._library, self.raw.request):
            yield from self.raw.iter_bytes()

    async def apieces(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        with translated(self._library, self.raw.request):
            async for piece in self.raw.aiter_bytes():
                yield piece

    def close(self) -> None:
        """Release the connection."""
        self.raw.close()

    async def aclose(self) -> None:
        """Release the connection."""
        await self.raw.aclose()


class translated:  # noqa: N801 - reads as a statement
    """Turns the library's errors into ours, without the URL's query or any header in the message."""

    def __init__(self, library: ModuleType, request: Any) -> None:
        """`request` tells the method and the address."""
        self._library = library
        self._request = request

    def __enter__(self) -> None:
        """Nothing to do."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Raise ours instead of theirs."""
        if error is None or not isinstance(error, self._library.RequestError):
            return
        url = str(self._request.url.copy_with(query=None, fragment=None))
        told = str(error) or type(error).__name__
        if isinstance(error, self._library.TimeoutException):
            raise APITimeoutError(f"no answer in time: {told}", method=self._request.method, url=url) from error
        raise APIConnectionError(f"connection failed: {told}", method=self._request.method, url=url) from error


_ssl_lock = threading.Lock()
_ssl_contexts: dict[str, ssl.SSLContext] = {}


def shared_ssl_context() -> ssl.SSLContext:
    """One TLS context for all clients of the process; making one costs 20 ms and more."""
    import httpx  # noqa: PLC0415

    with _ssl_lock:
        if "default" not in _ssl_contexts:
            _ssl_contexts["default"] = httpx.create_ssl_context()
        return _ssl_contexts["default"]


def library_of(client: Any) -> ModuleType:
    """The module whose errors a client raises: httpx, or httpx2 for objects from there."""
    for cls in type(client).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in {"httpx", "httpx2"}:
            return sys.modules[name]
    import httpx  # noqa: PLC0415

    return httpx


def _arguments(given: Mapping[str, Any]) -> dict[str, Any]:
    import httpx  # noqa: PLC0415

    arguments: dict[str, Any] = {
        "limits": httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_IDLE),
        "follow_redirects": False,
        **given,
    }
    if "verify" not in arguments and "cert" not in arguments:
        arguments["verify"] = shared_ssl_context()
    return arguments


class HttpxTransport:
    """Sends with one httpx client shared by all threads.

    Redirects are not followed, whatever a given client would do: httpx takes an API key along to the next host.
    """

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None) -> None:
        """Use `given`, or make a client with `arguments` at the first request."""
        self._given = given
        self._arguments = dict(arguments or {})
        self._client: Any = given
        self._lock = threading.Lock()
        self._finalizer: weakref.finalize[Any, Any] | None = None

    def send(self, verb: str, url: str, headers: Mapping[str, str], body: Any, seconds: float | None) -> HttpxReply:
        """Send and return once the headers are there."""
        client = self._client or self._open()
        library = library_of(client)
        request = client.build_request(
            verb, url, headers=headers, content=body, extensions={"timeout": timeouts(seconds)}
        )
        with translated(library, request):
            return HttpxReply(client.send(request, stream=True, follow_redirects=False), library)

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
        if self._given is None:
            if self._finalizer is not None:
                self._finalizer.detach()
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
    """Sends with one httpx client per event loop."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None) -> None:
        """Use `given`, or make clients with `arguments` when a loop first asks."""
        self._given = given
        self._arguments = dict(arguments or {})
        self._pools: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[Any, AsyncGenerator[None, None]]] = (
            weakref.WeakKeyDictionary()
        )

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: Any, seconds: float | None
    ) -> HttpxReply:
        """Send and return once the headers are there."""
        client = self._given or await self._open()
        library = library_of(client)
        request = client.build_request(
            verb, url, headers=headers, content=body, extensions={"timeout": timeouts(seconds)}
        )
        with translated(library, request):
            return HttpxReply(await client.send(request, stream=True, follow_redirects=False), library)

    async def _open(self) -> Any:
        import asyncio  # noqa: PLC0415

        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            import httpx  # noqa: PLC0415

            client = httpx.AsyncClient(**_arguments(self._arguments))
            guard = _closed_with_loop(client, weakref.ref(self._pools), weakref.ref(loop))
            self._pools[loop] = pool = (client, guard)
            await anext(guard)
        return pool[0]

    def forget(self) -> None:
        """In a forked child: no loop of the parent runs here."""
        self._pools = weakref.WeakKeyDictionary()

    async def aclose(self) -> None:
        """Close the running loop's client; one that was given stays open."""
        import asyncio  # noqa: PLC0415

        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool[1].aclose()


async def _closed_with_loop(
    client: Any,
    pools: weakref.ref[weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Any]],
    loop: weakref.ref[asyncio.AbstractEventLoop],
) -> AsyncGenerator[None, None]:
    """Close a client when the event loop shuts down: loops finish their async generators while they still run."""
    try:
        yield
    finally:
        # This generator refers to its loop, so an entry left behind would keep the loop alive for ever.
        held, key = pools(), loop()
        if held is not None and key is not None:
            held.pop(key, None)
        await client.aclose()
