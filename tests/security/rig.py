"""A server on a real socket that keeps what it is sent, and calls to it over every transport."""

import asyncio
import contextlib
import datetime as dt
import json
import os
import socket
import socketserver
import ssl
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from unittest import mock

import aiohttp
import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

import gemkit
from gemkit._http import tls
from tests.doubles import ANSWER, PATIENCE

KEY = "CANARY-key-of-no-known-form-0123456789"
SYNC = [("default", "sync"), ("httpx", "sync"), ("client_args", "sync")]
ASYNC = [("default", "async"), ("httpx", "async"), ("client_args", "async")]
AIOHTTP = [("aiohttp", "async"), ("aiohttp session", "async")]
TRANSPORTS = [*SYNC, *ASYNC, *AIOHTTP]
WITH_ARGUMENTS = [("client_args", "sync"), ("client_args", "async")]


class Server:
    """Answers every request with `reply(request)`: status, headers and body; keeps the headers it got, as pairs."""

    def __init__(self, reply=None):
        self.requests = []
        self.paths = []
        self.reply = reply or (lambda _: (200, {}, json.dumps(ANSWER).encode()))
        server = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                server.requests.append([(name.lower(), value) for name, value in self.headers.items()])
                server.paths.append(self.path)
                self.body = body
                status, headers, data = server.reply(self)
                self.send_response(status)
                for name, value in {"content-type": "application/json", **headers}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(data)))
                self.send_header("connection", "close")
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PUT = answer

            def log_message(self, *_):
                """Print nothing."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"

    def sent(self, name):
        """All values of a header, in all requests."""
        return [value for request in self.requests for header, value in request if header == name]

    def __enter__(self):
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


def session_arguments(given):
    """Those of a session that, beside `elsewhere`, trusts its certificate and the proxies of the environment, as the other libraries do."""
    if "TEST_ELSEWHERE" not in os.environ:
        return given or {}
    connector = aiohttp.TCPConnector(ssl=ssl.create_default_context())
    return {"connector": connector, "trust_env": True, **(given or {})}


def generate(client):
    return client.models.generate_content(model="gemini-2.5-flash", contents="a")


def run(transport, url, *calls, options=None, hooks=(), session=None, arguments=None, **settings):
    """Run calls with one client over a transport; each is given the client, and may return something to await.

    `arguments` are those of the client of httpx, or of the session of aiohttp, that is given.
    """
    library, mode = transport
    calls = calls or (generate,)
    given = {"base_url": url, "retry_options": {"attempts": 1}, **(options or {})}
    if library == "client_args":
        given.setdefault("client_args", arguments or {"follow_redirects": False})
    if library == "aiohttp":
        given["aiohttp_client"] = True

    def client_with(more):
        client = gemkit.Client(**(settings or {"api_key": KEY}), http_options={**given, **more})
        for each in hooks:
            client.hooks.add(each)
        return client

    if mode == "sync":
        with contextlib.ExitStack() as stack:
            more = {}
            if library == "httpx":
                more["httpx_client"] = stack.enter_context(httpx.Client(**(arguments or {})))
            client = stack.enter_context(client_with(more))
            return [call(client) for call in calls]

    async def later():
        async with contextlib.AsyncExitStack() as stack:
            more = {}
            if library == "httpx":
                more["httpx_async_client"] = await stack.enter_async_context(httpx.AsyncClient(**(arguments or {})))
            if library == "aiohttp session":
                more["aiohttp_client"] = await stack.enter_async_context(
                    aiohttp.ClientSession(**session_arguments(arguments))
                )
            client = await stack.enter_async_context(client_with(more).aio)
            return [await call(client) for call in calls]

    return asyncio.run(later())


@contextlib.contextmanager
def elsewhere(reply):
    """Another host, storage.googleapis.com, over TLS and behind a proxy that the environment names."""
    with tempfile.TemporaryDirectory() as folder, Server(reply) as server:
        certificate = _certificate(Path(folder))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server._http.socket = context.wrap_socket(server._http.socket, server_side=True)
        port = server._http.server_address[1]
        with _tunnel(port) as proxy:
            variables = {
                "HTTPS_PROXY": proxy,
                "https_proxy": proxy,
                "SSL_CERT_FILE": str(certificate),
                "TEST_ELSEWHERE": "1",
            }
            with mock.patch.dict(os.environ, variables), mock.patch.dict(tls._contexts, clear=True):
                yield server


def _certificate(folder):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "storage.googleapis.com")])
    now = dt.datetime.now(dt.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now - dt.timedelta(days=1)).not_valid_after(now + dt.timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("storage.googleapis.com")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    path = folder / "server.pem"
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(private + made.sign(key, hashes.SHA256()).public_bytes(pem))
    return path


@contextlib.contextmanager
def _tunnel(port):
    """A proxy that connects whoever asks for a tunnel with a port of this machine."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self):
            while self.rfile.readline().strip():
                pass
            with socket.create_connection(("127.0.0.1", port)) as far, contextlib.suppress(OSError):
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                back = threading.Thread(target=_pump, args=(far, self.connection), daemon=True)
                back.start()
                _pump(self.connection, far)
                back.join(PATIENCE)

    class Proxy(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Proxy(("127.0.0.1", 0), Handler) as proxy:
        thread = threading.Thread(target=proxy.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{proxy.server_address[1]}"
        proxy.shutdown()
        thread.join()


def _pump(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
