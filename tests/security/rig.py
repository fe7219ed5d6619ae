"""A server on a real socket that keeps what it is sent, and calls to it over every transport."""

import asyncio
import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import aiohttp
import httpx

import gemkit
from tests.doubles import ANSWER

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
                more["aiohttp_client"] = await stack.enter_async_context(aiohttp.ClientSession(**(arguments or {})))
            client = await stack.enter_async_context(client_with(more).aio)
            return [await call(client) for call in calls]

    return asyncio.run(later())
