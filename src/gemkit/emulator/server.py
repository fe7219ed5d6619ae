"""Run the emulator in a background thread."""

import asyncio
import contextlib
import logging
import socket
import threading
from collections.abc import Generator, Iterable
from typing import Any, Self

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from gemkit.emulator.application import Application, RecordedRequest
from gemkit.emulator.faults import Fault, Faults
from gemkit.emulator.live.record import LiveSession
from gemkit.emulator.sending import TRANSPORT
from gemkit.emulator.times import Clock, utc_now
from gemkit.emulator.uploads import Upload
from gemkit.emulator.webhook_deliveries import Delivery

_KEEP_ALIVE = 75
_LAST_WAIT = 1
_BACKLOG = 2048


class _Protocol(H11Protocol):
    """Protocol that passes the connection to each request, so that a fault can abort it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # uvicorn's loggers are global: another server in the process may use them.
        self.logger = logging.getLogger("gemkit.emulator")
        self.access_log = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does this only for sockets with an explicit protocol, which accepted ones do not have.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app = _with_transport(self.app, transport)

    def handle_websocket_upgrade(self, event: Any) -> None:
        super().handle_websocket_upgrade(event)
        # The session starts later, so that the connection can be passed to it.
        protocol: Any = self.transport.get_protocol()
        protocol.app = _with_transport(protocol.app, self.transport)


def _with_transport(app: ASGIApp, transport: asyncio.Transport) -> ASGIApp:
    async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
        scope["extensions"] = {**scope.get("extensions", {}), TRANSPORT: transport}
        await app(scope, receive, send)

    return with_transport


class _Uvicorn(uvicorn.Server):
    """A uvicorn server that signals when it listens, and stops immediately."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._stop = asyncio.Event()
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        if self._stop is None:
            return
        while not await self.on_tick(0):
            # The tick updates the Date header; between ticks there is nothing to do.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), 1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # A stalled response would delay the shutdown.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await super().shutdown(sockets)

    def end(self) -> None:
        """Leave the main loop; must be called in the server's thread."""
        self.should_exit = True
        if self._stop is not None:
            self._stop.set()


class Emulator:
    """A local server with the APIs of both services.

    Attributes:
        url: Its URL, such as `http://127.0.0.1:43121`.
        requests: All received requests.
        faults: The injected faults.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        faults: Iterable[Fault] = (),
        models: Iterable[str] = (),
        clock: Clock = utc_now,
        page_size: int = 0,
    ) -> None:
        """Bind an address immediately; requests are handled after `start`.

        Args:
            host: Address or name to listen on.
            port: TCP port; 0 for a free one.
            faults: Initial faults.
            models: Names of additional models, such as `gemini-next` or `publishers/meta/models/llama-4`, with all
                capabilities; a model that is neither listed nor passed here is a 404.
            clock: Returns the current time; by default the system clock.
            page_size: Maximum number of entries per page, regardless of the request; 0 for the same as the services.
                With 1 or 2 even a short list has several pages.

        Raises:
            OSError: The address is in use or not available.
            ValueError: A model's name is not valid, or the page size is negative.
        """
        if page_size < 0:
            raise ValueError(f"page_size must not be negative, got {page_size}")
        self._application = Application(faults, models, clock, page_size)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family, backlog=_BACKLOG)
        bound: int = self._socket.getsockname()[1]
        self.url = f"http://[{host}]:{bound}" if ":" in host else f"http://{host}:{bound}"
        config = uvicorn.Config(
            self._application,
            http=_Protocol,
            ws="auto",  # None without the package websockets
            ws_per_message_deflate=False,
            interface="asgi3",
            lifespan="off",
            log_config=None,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE,
            timeout_graceful_shutdown=_LAST_WAIT,
        )
        self._uvicorn = _Uvicorn(config)
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="gemkit-emulator", daemon=True)

    @property
    def requests(self) -> list[RecordedRequest]:
        """All received requests; the list may be cleared."""
        return self._application.requests

    @property
    def faults(self) -> Faults:
        """The injected faults."""
        return self._application.faults

    @property
    def uploads(self) -> list[Upload]:
        """All started resumable uploads."""
        return self._application.state.uploads.all()

    @property
    def deliveries(self) -> list[Delivery]:
        """All deliveries to webhooks."""
        return list(self._application.state.deliveries.all)

    def rotate_webhook_key(self) -> None:
        """Rotate the key that signs deliveries to webhooks of single requests."""
        self._application.state.deliveries.keys.rotate()

    @property
    def live_sessions(self) -> list[LiveSession]:
        """All connections of live sessions."""
        return self._application.state.live.records

    def start(self) -> None:
        """Start the thread, and wait until requests are accepted."""
        self._uvicorn.config.load()  # imported here: too slow for the event loop
        self._thread.start()
        self._uvicorn.listening.wait()
        if self._failure is not None:
            raise RuntimeError(f"The emulator did not start on {self.url}") from self._failure

    def stop(self) -> None:
        """Close all connections and wait for the thread to end; stopping twice does nothing."""
        loop = self._uvicorn.loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: it has stopped
                loop.call_soon_threadsafe(self._uvicorn.end)
        if self._thread.is_alive():
            self._thread.join()
        self._application.state.close()
        self._socket.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._uvicorn.serve(sockets=[self._socket]))
        except BaseException as error:  # noqa: BLE001 - raised in the thread that waits for the start
            self._failure = error
        finally:
            self._uvicorn.listening.set()


class ServerURL(str):
    """The URL of a running emulator, usable as a base URL; `server` is the emulator."""

    __slots__ = ("server",)

    server: Emulator

    def __new__(cls, server: Emulator) -> Self:
        """Return the URL of an emulator."""
        url = super().__new__(cls, server.url)
        url.server = server
        return url


@contextlib.contextmanager
def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    faults: Iterable[Fault] | None = None,
    models: Iterable[str] = (),
    clock: Clock = utc_now,
    page_size: int = 0,
) -> Generator[ServerURL, None, None]:
    """Run an emulator of both services while the block runs.

    Args:
        host: Address or name to listen on.
        port: TCP port; 0 for a free one.
        faults: Initial faults; more can be added to `url.server.faults`.
        models: Names of additional models, such as `gemini-next` or `publishers/meta/models/llama-4`, with all
            capabilities; a model that is neither listed nor passed here is a 404.
        clock: Returns the current time; by default the system clock.
        page_size: Maximum number of entries per page, regardless of the request; 0 for the same as the services. With 1
            or 2 even a short list has several pages.

    Yields:
        The base URL, a string whose `server` is the emulator.

    Raises:
        OSError: The address is in use or not available.
        ValueError: A model's name is not valid, or the page size is negative.
    """
    emulator = Emulator(host=host, port=port, faults=faults or (), models=models, clock=clock, page_size=page_size)
    try:
        emulator.start()
        yield ServerURL(emulator)
    finally:
        emulator.stop()
