"""Running the emulator in a thread of its own."""

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
from gemkit.emulator.deliveries import Delivery
from gemkit.emulator.delivery import TRANSPORT
from gemkit.emulator.faults import Fault, Faults
from gemkit.emulator.live.record import LiveSession
from gemkit.emulator.times import Clock, running
from gemkit.emulator.uploads import Upload

_KEEP_ALIVE = 75
_LAST_WAIT = 1
_BACKLOG = 2048


class _Protocol(H11Protocol):
    """Hands each request its connection, so that a fault can break it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # uvicorn's loggers belong to the whole process: someone else's server may be using them.
        self.logger = logging.getLogger("gemkit.emulator")
        self.access_log = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does this by itself only for sockets that name their protocol, which accepted ones do not.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app = _with_transport(self.app, transport)

    def handle_websocket_upgrade(self, event: Any) -> None:
        super().handle_websocket_upgrade(event)
        # The session starts later: in time for it to be handed its connection, too.
        protocol: Any = self.transport.get_protocol()
        protocol.app = _with_transport(protocol.app, self.transport)


def _with_transport(app: ASGIApp, transport: asyncio.Transport) -> ASGIApp:
    async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
        scope["extensions"] = {**scope.get("extensions", {}), TRANSPORT: transport}
        await app(scope, receive, send)

    return with_transport


class _Uvicorn(uvicorn.Server):
    """A uvicorn that tells when it listens and stops at once."""

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
            # The tick renews the Date header; between ticks there is nothing to do.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), 1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # A response that stalls on purpose would hold up the others' farewell.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await super().shutdown(sockets)

    def end(self) -> None:
        """Leave the main loop; to be called in the server's own thread."""
        self.should_exit = True
        if self._stop is not None:
            self._stop.set()


class Emulator:
    """A local server that speaks both services.

    Attributes:
        url: Where it listens, such as `http://127.0.0.1:43121`.
        requests: Every request received so far.
        faults: The failures it has been asked for.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        faults: Iterable[Fault] = (),
        models: Iterable[str] = (),
        clock: Clock = running,
        page_size: int = 0,
    ) -> None:
        """Listen on an address at once; answer after `start`.

        Args:
            host: Address or name to listen on.
            port: TCP port; 0 for a free one.
            faults: Failures to begin with.
            models: Further models by name, such as `gemini-next` or `publishers/meta/models/llama-4`. They do
                everything; a model that is neither listed nor given here is a 404.
            clock: Tells the moment now; the clock of the machine unless given.
            page_size: How many entries a page of a list has at most, whatever is requested; 0 for as many as the
                services give. With 1 or 2 even a short list comes in several pages.

        Raises:
            OSError: The address is in use or not this machine's.
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
            ws="auto",  # none without the package websockets
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
        """Every request received so far; the list may be cleared."""
        return self._application.requests

    @property
    def faults(self) -> Faults:
        """The failures it has been asked for."""
        return self._application.faults

    @property
    def uploads(self) -> list[Upload]:
        """Every resumable upload started so far."""
        return self._application.state.uploads.all()

    @property
    def deliveries(self) -> list[Delivery]:
        """Every event that was sent to a webhook so far."""
        return list(self._application.state.deliveries.made)

    def rotate_webhook_key(self) -> None:
        """Sign deliveries to the webhooks of single requests with another key from now on."""
        self._application.state.deliveries.keys.rotate()

    @property
    def live_sessions(self) -> list[LiveSession]:
        """Every connection of a live session so far."""
        return self._application.state.live.records

    def start(self) -> None:
        """Start the thread; returns when requests are answered."""
        self._uvicorn.config.load()  # imports what it needs: too slow for the loop
        self._thread.start()
        self._uvicorn.listening.wait()
        if self._failure is not None:
            raise RuntimeError(f"The emulator did not start on {self.url}") from self._failure

    def stop(self) -> None:
        """Close every connection and wait for the thread to end; stopping twice is fine."""
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
        except BaseException as error:  # noqa: BLE001 - handed to the thread that waits for the start
            self._failure = error
        finally:
            self._uvicorn.listening.set()


class ServerURL(str):
    """The address of a running emulator, usable wherever a base URL is; the emulator itself is its `server`."""

    __slots__ = ("server",)

    server: Emulator

    def __new__(cls, server: Emulator) -> Self:
        """Return the address of an emulator."""
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
    clock: Clock = running,
    page_size: int = 0,
) -> Generator[ServerURL, None, None]:
    """Run an emulator of both services while the block runs.

    Args:
        host: Address or name to listen on.
        port: TCP port; 0 for a free one.
        faults: Failures to begin with; more can be added to `url.server.faults`.
        models: Further models by name, such as `gemini-next` or `publishers/meta/models/llama-4`. They do
            everything; a model that is neither listed nor given here is a 404.
        clock: Tells the moment now; the clock of the machine unless given.
        page_size: How many entries a page of a list has at most, whatever is requested; 0 for as many as the
            services give. With 1 or 2 even a short list comes in several pages.

    Yields:
        The base URL, a string whose `server` is the emulator.

    Raises:
        OSError: The address is in use or not this machine's.
        ValueError: A model's name is not valid, or the page size is negative.
    """
    emulator = Emulator(host=host, port=port, faults=faults or (), models=models, clock=clock, page_size=page_size)
    try:
        emulator.start()
        yield ServerURL(emulator)
    finally:
        emulator.stop()
