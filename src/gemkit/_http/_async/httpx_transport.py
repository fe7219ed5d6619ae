"""The transport over clients of httpx or httpx2: given clients, and clients created with arguments.

A given client is used as it is and never closed. Redirects are never followed, as httpx would send an API key to the
next host.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import remember_headers, safe_url
from gemkit._http._async.shared import AsyncShared
from gemkit._http._async.transports import AsyncResponse
from gemkit._http.aio import Watch
from gemkit._http.decoding import ACCEPTED
from gemkit._http.failures import connection_failed, timed_out
from gemkit._http.httpx_clients import create_client, import_library, library_for, parsed_url, proxy_of
from gemkit._http.network_async import PerLoop, library_content
from gemkit.errors import ConfigurationError, GemkitError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from types import ModuleType

    from gemkit._http.deadline import Deadline
    from gemkit._http.proxies import Proxy
    from gemkit._http.request import HTTPRequest


class AsyncHttpxTransport:
    """Sends with one client of httpx per event loop."""  # sync: """Sends with one client of httpx for all threads."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None, library: str = "") -> None:
        """Use `given`, or create clients of httpx, or of `library`, at the first request.

        Raises:
            ConfigurationError: `given` is not a client.
        """
        if given is not None and not hasattr(given, "build_request"):
            raise ConfigurationError(f"httpx_client or httpx_async_client is a {type(given).__name__}, not a client")
        self._library = library or "httpx"
        self._arguments = dict(arguments or {})
        self._given: AsyncShared | None = None if given is None else AsyncShared(given)
        self._clients: PerLoop[AsyncShared] = PerLoop(self._make, AsyncShared.aclose)

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send a request, and return the response when its status and headers have arrived.

        Raises:
            APIConnectionError: The connection failed or timed out.
        """
        shared = self._given if self._given is not None else await self._clients.get()
        while not shared.acquire():  # another call has closed it in the meantime
            shared = await self._clients.get()
        client = shared.client
        library = library_for(client)
        watch = Watch(deadline)

        async def release() -> None:
            watch.close()
            await shared.release()
            self._clients  # noqa: B018 - keeps the transport, and so its clients, alive until here

        step = deadline.step()
        # Slightly shorter than `limit`, so that the error says that all connections are in use.
        pool = None if step is None else max(step - 0.1, step / 2)
        timeouts = {"connect": deadline.connect(), "read": step, "write": step, "pool": pool}
        body = request.content
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "content-length": str(body.length)}
        # The client's own headers, cookies, parameters and credentials are for the service only.
        make, own = (client.build_request, {}) if request.is_trusted else (library.Request, {"auth": None})
        try:
            built = make(
                request.method,
                parsed_url(library, request.url),
                headers=headers if request.is_trusted else {"accept-encoding": ACCEPTED, **headers},
                content=library_content(body),
                extensions={"timeout": timeouts, **watch.extensions},
            )
            async with watch.limit():
                raw = await client.send(built, stream=True, follow_redirects=False, **own)
            remember_headers(raw.request.headers)  # other transports than httpcore's have no trace hook
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

        is_read = raw.is_stream_consumed  # by mock transports
        return AsyncResponse(
            request,
            raw.status_code,
            dict(raw.headers.items()),
            _read_body(raw) if is_read else _pieces(raw, deadline, watch, timeouts),
            raw=raw,
            deadline=deadline,
            translate=lambda error: self._translated(error, library, request, deadline),
            close=close,
            is_decoded=is_read,
        )

    def _translated(self, error: Exception, library: ModuleType, request: HTTPRequest, deadline: Deadline) -> Exception:
        return _translated(error, library, request, deadline, self._proxy_for)

    def _proxy_for(self, url: str) -> Proxy | None:
        """Return the proxy of gemkit's own client; that of a given client is not known."""
        return None if self._given is not None else proxy_of(self._arguments, url)

    def _make(self) -> AsyncShared:
        library = import_library(self._library)
        client = create_client(library.AsyncClient, self._arguments, library)
        return AsyncShared(client, client.aclose)

    async def aclose(self) -> None:
        """Close gemkit's own client when its calls have finished; a given client stays open."""
        await self._clients.aclose()


async def _read_body(raw: Any) -> AsyncIterator[bytes]:
    yield raw.content


async def _pieces(raw: Any, deadline: Deadline, watch: Watch, timeouts: dict[str, Any]) -> AsyncIterator[bytes]:
    """Yield the body as it arrives; httpx has a timeout per read, the deadline covers the whole body."""
    timeouts["read"] = deadline.step()  # httpcore reads this mapping when it starts to read the body
    pieces = raw.aiter_raw()  # sync: pieces = raw.iter_raw()
    while True:
        async with watch.limit():
            piece = await anext(pieces, None)
        if piece is None:
            if deadline.remaining() == 0:  # what seems to be the end of the body is that of its socket
                raise TimeoutError
            return
        yield piece


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
    if isinstance(error, library.InvalidURL | ValueError | TypeError) and not isinstance(error, GemkitError):
        return ConfigurationError(
            f"httpx cannot send {request.method} {safe_url(request.url)}: check base_url and the client's settings"
        )
    return error
