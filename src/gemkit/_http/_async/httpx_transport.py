"""The transport over clients of httpx, or of its continuation httpx2: given ones, and those made with arguments.

A given client is used as it is and never closed. Redirects are not followed, whatever it would do itself: httpx takes
an API key along to the next host.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import safe_url
from gemkit._http._async.shared import AsyncShared
from gemkit._http._async.transports import AsyncResponse
from gemkit._http.aio import Watch
from gemkit._http.decoding import ACCEPTED
from gemkit._http.failures import connection_failed, timed_out
from gemkit._http.httpx_clients import library_named, library_of, made_with, parsed_url, proxy_of
from gemkit._http.network_async import PerLoop, content_of
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from types import ModuleType

    from gemkit._http.deadline import Deadline
    from gemkit._http.proxies import Proxy
    from gemkit._http.request import HTTPRequest


class AsyncHttpxTransport:
    """Sends with one client of httpx per event loop."""  # sync: """Sends with one client of httpx for all threads."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None, library: str = "") -> None:
        """Use `given`, or make clients of httpx, or of another library by its name, at the first request.

        Raises:
            ConfigurationError: What was given is not a client.
        """
        if given is not None and not hasattr(given, "build_request"):
            raise ConfigurationError(f"an httpx client was expected, not {type(given).__name__}")
        self._library = library or "httpx"
        self._arguments = dict(arguments or {})
        self._given: AsyncShared | None = None if given is None else AsyncShared(given)
        self._clients: PerLoop[AsyncShared] = PerLoop(self._make, AsyncShared.aclose)

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send, and return once status and headers are there.

        Raises:
            APIConnectionError: The connection failed, or there was no response in time.
        """
        shared = self._given if self._given is not None else await self._clients.get()
        while not shared.acquire():  # closed between two lines
            shared = await self._clients.get()
        client = shared.client
        library = library_of(client)
        watch = Watch(deadline)

        async def release() -> None:
            watch.close()
            await shared.release()
            self._clients  # noqa: B018 - clients close when nobody refers to their transport: not before this

        step = deadline.step()
        timeouts = {"connect": deadline.connect(), "read": step, "write": step, "pool": step}
        body = request.content
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "content-length": str(body.length)}
        # What a client adds of its own, headers, cookies, parameters and credentials, is for the service alone.
        make, own = (client.build_request, {}) if request.is_trusted else (library.Request, {"auth": None})
        try:
            built = make(
                request.method,
                parsed_url(library, request.url),
                headers=headers if request.is_trusted else {"accept-encoding": ACCEPTED, **headers},
                content=content_of(body),
                extensions={"timeout": timeouts, **watch.extensions},
            )
            async with watch.limit():
                raw = await client.send(built, stream=True, follow_redirects=False, **own)
        except Exception as error:  # noqa: BLE001 - every library has its own
            await release()
            failure = self._translated(error, library, request, deadline)
            raise failure from failure.__cause__
        except BaseException:
            await release()
            raise

        async def close(is_read: bool) -> None:
            del is_read
            try:
                await raw.aclose()
            finally:
                await release()

        is_read = raw.is_stream_consumed  # as clients made for tests do
        return AsyncResponse(
            request,
            raw.status_code,
            dict(raw.headers.items()),
            _whole(raw) if is_read else _pieces(raw, deadline, watch, timeouts),
            raw=raw,
            deadline=deadline,
            translate=lambda error: self._translated(error, library, request, deadline),
            close=close,
            is_decoded=is_read,
        )

    def _translated(self, error: Exception, library: ModuleType, request: HTTPRequest, deadline: Deadline) -> Exception:
        return _translated(error, library, request, deadline, self._proxy_for)

    def _proxy_for(self, url: str) -> Proxy | None:
        """Return the proxy that a client of ours goes through; what a given client does is not known."""
        return None if self._given is not None else proxy_of(self._arguments, url)

    def _make(self) -> AsyncShared:
        library = library_named(self._library)
        client = made_with(library.AsyncClient, self._arguments, library)
        return AsyncShared(client, client.aclose)

    async def aclose(self) -> None:
        """Close our own client, when the calls that use it are done; a given one stays open."""
        await self._clients.aclose()


async def _whole(raw: Any) -> AsyncIterator[bytes]:
    yield raw.content


async def _pieces(raw: Any, deadline: Deadline, watch: Watch, timeouts: dict[str, Any]) -> AsyncIterator[bytes]:
    """Yield the body as it arrives: httpx limits the wait for each piece, the deadline the whole."""
    timeouts["read"] = deadline.step()  # httpcore reads this mapping when the body is first asked for
    pieces = raw.aiter_raw()  # sync: pieces = raw.iter_raw()
    while True:
        async with watch.limit():
            piece = await anext(pieces, None)
        if piece is None:
            return
        yield piece
        deadline.check()


def _translated(
    error: Exception,
    library: ModuleType,
    request: HTTPRequest,
    deadline: Deadline,
    proxy: Callable[[str], Proxy | None],
) -> Exception:
    if isinstance(error, library.TimeoutException | TimeoutError):
        return timed_out(deadline, request.method, request.url, error)
    if isinstance(error, library.RequestError | library.StreamError) and deadline.remaining() == 0:
        return timed_out(deadline, request.method, request.url, error)  # its socket was shut down
    if isinstance(error, library.LocalProtocolError) and str(error).startswith("Illegal header"):
        return ConfigurationError(
            f"the HTTP client cannot send {request.method} {safe_url(request.url)}: one of its own headers contains a "
            "line break or another character that is not allowed"
        )
    if isinstance(error, library.RequestError | library.StreamError):
        return connection_failed(error, request.method, request.url, proxy=proxy(request.url))
    if isinstance(error, RuntimeError) and "closed" in str(error):
        return ConfigurationError("the httpx client that was given is closed")
    if isinstance(error, library.InvalidURL | ValueError | TypeError):
        return ConfigurationError(
            f"httpx cannot send {request.method} {safe_url(request.url)}: check base_url and the client's settings"
        )
    return error
