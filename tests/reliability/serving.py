"""The emulator over plain HTTP, over TLS, and over HTTP/2 behind hypercorn, with all of its faults."""

import asyncio
import contextlib
import socket
import threading
import time

from hypercorn.asyncio import serve
from hypercorn.config import Config

import gemkit.emulator
from gemkit.emulator.sending import TRANSPORT
from gemkit.emulator.server import Emulator
from tests.doubles import PATIENCE

PLAIN, TLS, TLS_AIOHTTP, HTTP2 = "http", "https", "https, aiohttp", "h2"


@contextlib.contextmanager
def serving(over, certificate=None):
    """The address of an emulator; over TLS it shows the certificate in the file named, key and chain."""
    if over == PLAIN:
        with gemkit.emulator.serve() as url:
            yield str(url)
    elif over in {TLS, TLS_AIOHTTP}:
        emulator = Emulator()
        emulator._uvicorn.config.ssl_certfile = emulator._uvicorn.config.ssl_keyfile = certificate
        emulator.start()
        try:
            yield emulator.url.replace("http://", "https://")
        finally:
            emulator.stop()
    else:
        emulator = Emulator()

        async def app(scope, receive, send):
            scope["extensions"] = {**scope.get("extensions", {}), TRANSPORT: _Transport(send)}
            await emulator._application(scope, receive, send)

        try:
            with hypercorn(certificate, app) as url:
                yield url
        finally:
            emulator.stop()


@contextlib.contextmanager
def hypercorn(certificate, application):
    """The address of an ASGI application that is served over HTTP/2 and nothing else."""
    config = Config()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    config.bind = [f"127.0.0.1:{port}"]
    config.certfile = config.keyfile = certificate
    config.alpn_protocols = ["h2"]
    config.graceful_timeout = 0.2
    config.loglevel = "CRITICAL"
    loop, stop = asyncio.new_event_loop(), asyncio.Event()

    async def app(scope, receive, send):
        if scope["type"] == "http":
            assert scope["http_version"] == "2"
            await application(scope, receive, send)

    def run():
        loop.run_until_complete(serve(app, config, shutdown_trigger=stop.wait))
        loop.close()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    _wait_for(port)
    try:
        yield f"https://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(PATIENCE)


def _wait_for(port):
    until = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert time.monotonic() < until, "hypercorn does not listen"
            time.sleep(0.02)
        else:
            return


class _Transport:
    """Closes the connection that a request came over, as the faults of the emulator do."""

    def __init__(self, send):
        self._send = send

    def close(self):
        server = self._send.__self__.send.__self__.send.__self__
        # What was sent is still on its way through hypercorn's tasks.
        asyncio.get_running_loop().call_later(0.2, server.writer.close)
