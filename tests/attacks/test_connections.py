"""Connections are neither lost nor shared with what does not belong to them."""

import asyncio
import gc
import http.cookiejar
import io
import os
import socket
import ssl
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import aiohttp
import httpx
import pytest
import trustme
from aiohttp.client_proto import ResponseHandler

import gemkit
from gemkit.errors import APIConnectionError, APIError, APITimeoutError, BadRequestError, GemkitError
from tests.attacks.servers import (
    CLOSE,
    EVERYWHERE,
    MODEL,
    Server,
    ask,
    by_default,
    everywhere,
    in_async,
    quick,
    refused,
    reply,
    row,
    silent,
)
from tests.doubles import LAST_CHUNK, PATIENCE, STREAM_HEAD, event, piece
from tests.reliability.load import open_files
from tests.reliability.matrix import run_over

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="counts sockets in /proc")
MANY = 60


def twice(client):
    return [ask(client).text, ask(client).text]


async def twice_async(client):
    return [(await ask(client)).text, (await ask(client)).text]


def of(flavour, sync, asynchronous):
    return sync if flavour == "sync" else asynchronous


@row("bytes after a response, in the same segment: a second response", "never the answer to the next call")
@everywhere
def test_bytes_after_a_response(flavour, transport):
    other = {"candidates": [{"content": {"role": "model", "parts": [{"text": "wrong"}]}, "finishReason": "STOP"}]}

    def two(connection, request):
        connection.sendall(reply() + reply(other))

    with Server(two) as server:
        try:
            texts = run_over(flavour, transport, of(flavour, twice, twice_async), quick, base_url=server.url)
        except APIConnectionError:
            texts = []  # a library may refuse such a connection with an error
    assert "wrong" not in texts


def upload(client):
    return client.files.upload(file=io.BytesIO(bytes(20_000_000)), config={"mime_type": "text/plain"})


@row("a 413 while 20 MB are on their way", "the service's own error, after one attempt (default transport)")
@by_default
def test_an_early_refusal(flavour, transport):
    def early(connection, request):
        connection.sendall(refused(413))
        # Slow to go: the client has the time to see the refusal, or to run into the end of the connection.
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(1024 * 1024):
            pass
        return CLOSE

    early.early = True

    def begin(connection, request):
        connection.sendall(reply({}, x_goog_upload_url=f"{server.url}/session", x_goog_upload_status="active"))

    with Server(begin, early) as server, pytest.raises(APIError) as caught:
        run_over(flavour, transport, upload, quick, base_url=server.url)
    assert caught.value.code == 413
    assert len(server.requests) == 2

    def ask_much(client):
        return client.models.generate_content(model=MODEL, contents="a" * 20_000_000)

    with Server(early) as server, pytest.raises(APIError) as caught:
        run_over(flavour, transport, ask_much, quick, base_url=server.url)
    assert caught.value.code == 413
    assert len(server.requests) == 1


@row("a 413 from a server that keeps the connection open and reads no more", "the service's own error, in async code")
@pytest.mark.parametrize(("flavour", "transport"), [("async", "default")])
def test_an_early_refusal_and_nothing_else(flavour, transport):
    done = threading.Event()

    def early(connection, request):
        connection.sendall(refused(413))
        done.wait(PATIENCE)
        return CLOSE

    early.early = True

    def ask_much(client):
        return client.models.generate_content(model=MODEL, contents="a" * 20_000_000)

    try:
        with Server(early) as server, pytest.raises(APIError) as caught:
            run_over(flavour, transport, ask_much, quick, base_url=server.url, timeout=3000)
    finally:
        done.set()
    assert caught.value.code == 413


@pytest.mark.parametrize("sent", [b"more", None])
def test_idle_connections_are_closed_without_a_further_call(sent):
    """In async code, where the event loop sees what arrives meanwhile."""

    async def main():
        client = gemkit.Client(api_key="k", http_options={"base_url": server.url})
        async with client.aio as aio:
            await ask(aio)
            held = await client._state.transports_async._default._pools.get()
            assert held._idle_count == 1
            (connection,) = server.connections
            if sent is None:
                server.hang_up()
            else:
                connection.sendall(sent)
            async with asyncio.timeout(PATIENCE):
                while held._idle_count or server.connections:
                    await asyncio.sleep(0.005)

    with Server(reply()) as server:
        asyncio.run(main())


def test_idle_connections_to_a_host_that_is_not_called_again():
    gate = threading.Barrier(4)

    def together(connection, request):
        gate.wait(PATIENCE)
        connection.sendall(reply())

    with Server(together) as first, Server(reply()) as second:
        client = gemkit.Client(api_key="k", http_options={"base_url": first.url})
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda _: ask(client), range(4)))
        held = client._state.transports._default._pools.get()
        assert held._idle_count == 4
        first.hang_up()
        first.wait_until(lambda: not first.connections)
        threading.Event().wait(1.1)  # the default transport looks once a second
        other = {"http_options": {"base_url": second.url}}
        for _ in range(2):
            client.models.generate_content(model=MODEL, contents="a", config=other)
        assert held._idle_count == 1
        assert [
            str(each.http.info()) for stack in held._idle.values() for each in stack if each.http.has_expired()
        ] == []
        client.close()


@linux
@row("idle connections that the server closes, after a burst of 60 calls", "their sockets are closed by the next calls")
@everywhere
def test_idle_connections_that_the_server_closed(flavour, transport):
    gate = threading.Barrier(MANY)

    def together(connection, request):
        gate.wait(PATIENCE)
        connection.sendall(reply())

    def later():
        pool_sleep()
        return len(open_files())

    def pool_sleep():
        threading.Event().wait(1.1)  # the default transport looks once a second

    def burst(client):
        before = len(open_files())
        with ThreadPoolExecutor(MANY) as pool:
            list(pool.map(lambda _: ask(client).text, range(MANY)))
        assert len(open_files()) > before
        return aftermath_sync(client, before)

    def aftermath_sync(client, before):
        server.answers[:] = [reply()]
        server.hang_up()
        server.wait_until(lambda: not server.connections)
        pool_sleep()
        ask(client)
        ask(client)
        server.wait_until(lambda: len(open_files()) <= before + 4)
        return True

    async def burst_async(client):
        before = len(open_files())
        await asyncio.gather(*(ask(client) for _ in range(MANY)))
        server.answers[:] = [reply()]
        server.hang_up()
        await asyncio.to_thread(server.wait_until, lambda: not server.connections)
        await asyncio.sleep(1.1)
        await ask(client)
        await ask(client)
        await asyncio.sleep(0)
        await asyncio.to_thread(server.wait_until, lambda: len(open_files()) <= before + 4)
        return True

    with Server(together) as server:
        assert run_over(flavour, transport, of(flavour, burst, burst_async), quick, base_url=server.url)


CROWD = """
import asyncio, resource, sys, threading, time
from concurrent.futures import ThreadPoolExecutor
resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
import gemkit
url, flavour, options = sys.argv[1], sys.argv[2], eval(sys.argv[3])
client = gemkit.Client(api_key="k", http_options={"base_url": url, "timeout": 60_000, **options})
ask = lambda client: client.models.generate_content(model="m", contents="a")
if flavour == "sync":
    with ThreadPoolExecutor(300) as pool:
        done = [each.text for each in pool.map(lambda _: ask(client), range(600))]
else:
    async def main():
        async with client.aio as aio:
            return await asyncio.gather(*(ask(aio) for _ in range(600)))
    done = [each.text for each in asyncio.run(main())]
print(len(done), set(done))
"""


@linux
@row("600 calls at once in a process that may open 256 files", "all succeed: they wait for a connection")
@pytest.mark.parametrize(
    ("flavour", "options"),
    [
        ("sync", {}),
        ("sync", {"client_args": {"http1": True}}),
        ("async", {}),
        ("async", {"async_client_args": {"http1": True}}),
        ("async", {"aiohttp_client": True}),
    ],
    ids=["sync-default", "sync-client_args", "async-default", "async-client_args", "async-aiohttp"],
)
def test_more_calls_than_files(flavour, options):
    with Server(reply()) as server:
        command = [sys.executable, "-W", "error", "-c", CROWD, server.url, flavour, repr(options)]
        env = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        env["PYTHONPATH"] = str(ROOT / "src")
        done = subprocess.run(command, capture_output=True, text=True, env=env, check=False, timeout=120)
    assert (done.stdout, done.stderr) == ("600 {'hi'}\n", "")


@row("no connection becomes free within `timeout`", "`APITimeoutError` that says so")
@pytest.mark.parametrize(
    ("flavour", "transport"),
    [
        ("sync", "default"),
        ("sync", "client_args"),
        ("async", "default"),
        ("async", "client_args"),
        ("async", "aiohttp"),
    ],
)
def test_no_free_connection(flavour, transport):
    def narrow(client):
        from gemkit._http._async.httpcore_transport import AsyncConnectionPool
        from gemkit._http._sync.httpcore_transport import ConnectionPool

        for module in ("httpx_clients", "aiohttp_transport"):
            patch.setattr(f"gemkit._http.{module}.connection_limit", lambda: 1)
        for kind in (ConnectionPool, AsyncConnectionPool):
            patch.setattr(kind, "__init__", _limited(kind.__init__))

    def work(client):
        with ThreadPoolExecutor(2) as pool:
            first = pool.submit(ask, client)
            server.wait_until(lambda: server.requests)
            with pytest.raises(APITimeoutError) as caught:
                hurry(client)
            server.hang_up()
            first.exception(PATIENCE)
        return caught.value

    async def work_async(client):
        first = asyncio.create_task(ask(client))
        await asyncio.to_thread(server.wait_until, lambda: server.requests)
        with pytest.raises(APITimeoutError) as caught:
            await hurry(client)
        first.cancel()
        await asyncio.wait([first])
        return caught.value

    def hurry(client):
        return client.models.generate_content(model=MODEL, contents="a", config={"http_options": {"timeout": 100}})

    with pytest.MonkeyPatch.context() as patch, Server(silent) as server:
        error = run_over(
            flavour,
            transport,
            of(flavour, work, work_async),
            narrow,
            base_url=server.url,
            retry_options={"attempts": 1},
        )
    told = {
        "default": "no free connection: all 1 are in use",
        "client_args": "all connections of the client are in use",
        "aiohttp": "all connections of the client are in use",
    }
    assert told[transport] in str(error)
    assert not error.was_sent
    assert server.accepted == 1


def _limited(init):
    return lambda pool, limit, proxies: init(pool, 1, proxies)


@row("`close()` or `aclose()` while a call or stream is running", "it finishes; the next call opens new connections")
@everywhere
def test_closing_while_calls_run(flavour, transport):
    closed = threading.Event()

    def unary(connection, request):
        closed.wait(PATIENCE)
        connection.sendall(reply())

    def stream(connection, request):
        connection.sendall(STREAM_HEAD + event(piece("a")))
        closed.wait(PATIENCE)
        connection.sendall(event(piece("b", "STOP")) + LAST_CHUNK)

    def work(client):
        chunks = client.models.generate_content_stream(model=MODEL, contents="a")
        first = next(chunks).text
        with ThreadPoolExecutor(1) as pool:
            running = pool.submit(ask, client)
            server.wait_until(lambda: len(server.requests) == 2)
            client.close()
            closed.set()
            texts = [first, *(chunk.text for chunk in chunks), running.result(PATIENCE).text]
        return [*texts, ask(client).text]

    async def work_async(client):
        chunks = await client.models.generate_content_stream(model=MODEL, contents="a")
        first = (await anext(chunks)).text
        running = asyncio.create_task(ask(client))
        await asyncio.to_thread(server.wait_until, lambda: len(server.requests) == 2)
        await client.aclose()
        closed.set()
        texts = [first, *[chunk.text async for chunk in chunks], (await running).text]
        return [*texts, (await ask(client)).text]

    with Server(stream, unary, reply()) as server:
        texts = run_over(flavour, transport, of(flavour, work, work_async), quick, base_url=server.url)
    assert texts == ["a", "b", "hi", "hi"]


@linux
@row("a call cancelled during the TLS handshake", "its socket is closed at once")
@in_async
def test_cancelled_in_the_handshake(flavour, transport):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"

        async def work(client):
            gc.disable()
            try:
                task = asyncio.create_task(ask(client))
                connection, _ = await asyncio.to_thread(listener.accept)
                with connection:
                    connection.settimeout(PATIENCE)
                    assert (await asyncio.to_thread(connection.recv, 65536))[:1] == b"\x16"  # a ClientHello
                    task.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await task
                    # With the garbage collector off and the client open: only closing can end it.
                    try:
                        return await asyncio.to_thread(connection.recv, 65536)
                    except ConnectionResetError:
                        return b""
            finally:
                gc.enable()

        assert run_over(flavour, transport, work, base_url=url) == b""


@row("an httpx client with `http2=True` in the process", "`aiohttp_client=True` goes on speaking HTTP/1.1")
def test_contexts_are_not_shared():
    from gemkit._http.httpx_clients import client_arguments
    from gemkit._http.tls import shared_context

    made = client_arguments({"http2": True}, httpx)
    assert made["verify"] is not client_arguments({}, httpx)["verify"]
    assert len({id(shared_context(use)) for use in ("aiohttp", "httpcore", "httpx", "proxy")}) == 4


def test_http2_beside_other_clients(monkeypatch, tmp_path):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    monkeypatch.setattr("gemkit._http.tls._contexts", {})
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    spoken = []

    def answer(connection, request):
        spoken.append(connection.selected_alpn_protocol())
        connection.sendall(reply())

    async def main():
        options = {"base_url": server.url, "retry_options": {"attempts": 1}}
        both = {**options, "async_client_args": {"http2": True}}
        async with gemkit.Client(api_key="k", http_options=both).aio as client:
            with pytest.raises(GemkitError):  # the server has no HTTP/2
                await ask(client)
        for more in ({"aiohttp_client": True}, {"async_client_args": {"http1": True}}, {}):
            async with gemkit.Client(api_key="k", http_options={**options, **more}).aio as client:
                assert (await ask(client)).text == "hi"

    with Server(answer, context=context) as server:
        asyncio.run(main())
    assert spoken == ["h2", None, "http/1.1", "http/1.1"]


@row("an aiohttp session with `raise_for_status=True`, and a 400", "`BadRequestError` after one attempt")
@pytest.mark.parametrize("kind", [True, False])
def test_sessions_that_raise(kind):
    async def refuse(response):
        response.raise_for_status()

    async def main():
        async with aiohttp.ClientSession(raise_for_status=True if kind else refuse) as session:
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url, "aiohttp_client": session})
            quick(client)
            with pytest.raises(BadRequestError):
                await ask(client.aio)

    with Server(refused(400)) as server:
        asyncio.run(main())
        assert len(server.requests) == 1


def test_a_closed_client_that_was_given():
    with Server(reply()) as server:
        given = httpx.Client()
        given.close()
        client = gemkit.Client(api_key="k", http_options={"base_url": server.url, "httpx_client": given})
        with pytest.raises(GemkitError, match="closed"):
            ask(client)

        async def main():
            session = aiohttp.ClientSession()
            await session.close()
            other = httpx.AsyncClient()
            await other.aclose()
            for options in ({"aiohttp_client": session}, {"httpx_async_client": other}):
                client = gemkit.Client(api_key="k", http_options={"base_url": server.url, **options})
                with pytest.raises(GemkitError, match="closed"):
                    await ask(client.aio)

        asyncio.run(main())
    assert ssl.HAS_ALPN


@row("a second response that comes a moment after the first", "never the answer to the next call")
@everywhere
def test_bytes_after_a_while(flavour, transport):
    other = {"candidates": [{"content": {"role": "model", "parts": [{"text": "wrong"}]}, "finishReason": "STOP"}]}
    gone = threading.Event()

    def late(connection, request):
        connection.sendall(reply())
        gone.wait(0.1)
        connection.sendall(reply(other))
        gone.set()

    def pause():
        assert gone.wait(PATIENCE)
        gone.clear()

    def thrice(client):
        texts = []
        for _ in range(3):
            texts.append(ask(client).text)
            pause()
        return texts

    async def thrice_async(client):
        texts = []
        for _ in range(3):
            texts.append((await ask(client)).text)
            await asyncio.to_thread(pause)
            await asyncio.sleep(0.05)  # the loop takes in what has come
        return texts

    with Server(late) as server:
        texts = run_over(flavour, transport, of(flavour, thrice, thrice_async), quick, base_url=server.url)
    assert texts == ["hi"] * 3
    assert server.accepted == 3


@row(
    "a cookie that the service sets, over the default transport and clients that gemkit makes",
    "not kept, and not sent with the next call",
)
@pytest.mark.parametrize(
    ("flavour", "transport"), [pair for pair in EVERYWHERE if pair[1] in {"default", "client_args", "aiohttp"}]
)
def test_cookies_of_the_service(flavour, transport):
    with Server(reply(set_cookie="sid=hush12345; Path=/")) as server:
        url = server.url.replace("127.0.0.1", "localhost")  # some keep no cookies for addresses without names
        run_over(flavour, transport, of(flavour, twice, twice_async), quick, base_url=url)
    assert [request.headers.get("cookie") for request in server.requests] == [None, None]


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_cookies_that_were_given_are_sent(library, monkeypatch):
    monkeypatch.setenv("GOOGLE_GENAI_HTTP_CLIENT", library)
    with Server(reply(set_cookie="sid=hush12345; Path=/")) as server:
        options = {"base_url": server.url, "client_args": {"cookies": {"gate": "open"}}}
        with gemkit.Client(api_key="k", http_options=options) as client:
            twice(client)
        jar = http.cookiejar.CookieJar()
        options["client_args"] = {"cookies": jar}
        with gemkit.Client(api_key="k", http_options=options) as client:
            twice(client)
    cookies = [request.headers.get("cookie") for request in server.requests]
    assert cookies == ["gate=open", "gate=open", None, "sid=hush12345"]


@row(
    "a server that sends data as soon as it is connected, so that no connection can be used",
    "`APIConnectionError` after three connections per attempt (`aiohttp_client=True`)",
)
def test_connections_that_cannot_be_used(monkeypatch):
    monkeypatch.setattr(ResponseHandler, "should_close", property(lambda self: True))

    def create(client):
        return client.batches.create(model=MODEL, src=[{"contents": "a"}])

    with Server(reply()) as server:
        with pytest.raises(APIConnectionError, match="sends data before") as caught:
            run_over("async", "aiohttp", create, quick, base_url=server.url)
        server.wait_until(lambda: server.accepted == 9)
    assert (caught.value.attempts, server.requests) == (3, [])
    assert not caught.value.may_have_happened
