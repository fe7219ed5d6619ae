"""Sessions through proxies and TLS, like other calls."""

import asyncio
import base64
import contextlib
import ssl

import pytest
import trustme
from websockets.asyncio.server import serve

import gemkit
from gemkit import errors
from gemkit._http import tls
from tests.live.server import MODEL

AUTHORITY = trustme.CA()


class Proxy:
    """An HTTP proxy that opens tunnels, or follows a script."""

    def __init__(self, answer=None):
        self.answer = answer
        self.asked = []

    async def _serve(self, reader, writer):
        request = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        self.asked.append((request[0], {line.partition(":")[0].lower(): line.partition(": ")[2] for line in request}))
        if self.answer is not None:
            writer.write(self.answer)
            await writer.drain()
            writer.close()
            return
        host, _, port = request[0].split()[1].rpartition(":")
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))

    @contextlib.asynccontextmanager
    async def address(self, credentials=""):
        async with await asyncio.start_server(self._serve, "127.0.0.1", 0) as server:
            yield f"http://{credentials}127.0.0.1:{server.sockets[0].getsockname()[1]}"
            server.close()


async def _pump(reader, writer):
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


async def ready(socket):
    await socket.recv()
    await socket.send('{"setupComplete":{"sessionId":"s"}}')
    await socket.wait_closed()


@contextlib.asynccontextmanager
async def service(context=None):
    async with serve(ready, "localhost", 0, ssl=context) as server:
        yield f"http{'s' if context else ''}://localhost:{server.sockets[0].getsockname()[1]}"


async def opened(url, **http_options):
    """Open a session in each half; return what they are called."""
    options = {"base_url": url, "retry_options": {"attempts": 1}, **http_options}
    client = gemkit.Client(api_key="k", http_options=options)

    def in_a_script():
        with client.live.connect(model=MODEL) as session:
            return session.session_id

    async with client.aio.live.connect(model=MODEL) as session:
        return session.session_id, await asyncio.to_thread(in_a_script)


def serving_tls():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost").configure_cert(context)
    return context


@pytest.fixture
def environment(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("context", [None, serving_tls()], ids=["ws", "wss"])
@pytest.mark.parametrize("how", ["environment", "arguments"])
def test_a_proxy_is_asked_for_a_tunnel(environment, how, context):
    async def main():
        proxy = Proxy()
        async with service(context) as url, proxy.address("user:pass%20word@") as address:
            arguments = {"verify": trusting()} if context else {}
            if how == "environment":
                environment.setenv("HTTPS_PROXY" if context else "HTTP_PROXY", address)
            else:
                arguments["proxy"] = address
            assert await opened(url, async_client_args=arguments) == ("s", "s")
            return url, proxy.asked

    url, asked = asyncio.run(main())
    assert len(asked) == 2
    for line, headers in asked:
        assert line.startswith(f"CONNECT {url.rpartition('/')[2]} ")
        assert headers["proxy-authorization"] == f"Basic {base64.b64encode(b'user:pass word').decode()}"
        assert "x-goog-api-key" not in headers


def trusting():
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


def test_hosts_of_no_proxy_are_reached_directly(environment):
    async def main():
        proxy = Proxy()
        async with service() as url, proxy.address() as address:
            environment.setenv("HTTP_PROXY", address)
            environment.setenv("NO_PROXY", "localhost")
            assert await opened(url) == ("s", "s")
            environment.setenv("NO_PROXY", "")
            assert await opened(url, client_args={"trust_env": False}) == ("s", "s")
        assert proxy.asked == []

    asyncio.run(main())


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", "407"),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "403"),
        (b"garbage\r\n\r\n", "proxy"),
        (b"", "proxy"),
    ],
)
def test_a_proxy_that_refuses_is_named_without_its_password(environment, answer, told):
    async def main():
        proxy = Proxy(answer)
        async with service() as url, proxy.address("user:CANARY@") as address:
            environment.setenv("HTTP_PROXY", address)
            with pytest.raises(errors.APIConnectionError, match=told) as caught:
                await opened(url)
            return address.rpartition("@")[2], caught.value

    address, error = asyncio.run(main())
    assert address in str(error)
    assert "CANARY" not in f"{error!r} {error.__cause__!r} {error.__context__!r}"


def test_a_proxy_that_is_not_there(environment):
    environment.setenv("HTTP_PROXY", "http://user:CANARY@127.0.0.1:1")
    with pytest.raises(errors.APIConnectionError, match=r"proxy http://127\.0\.0\.1:1") as caught:
        asyncio.run(opened("http://localhost:2"))
    assert "CANARY" not in str(caught.value)


@pytest.mark.parametrize(
    ("proxy", "told"),
    [("socks5://127.0.0.1:1", "python-socks"), ("ftp://user:CANARY@h", "HTTP or SOCKS proxy"), ("http://h:99x", "not")],
)
def test_a_proxy_that_cannot_be_used(environment, proxy, told):
    with pytest.raises(errors.ConfigurationError, match=told) as caught:
        asyncio.run(opened("http://localhost:2", async_client_args={"proxy": proxy}))
    assert "CANARY" not in str(caught.value)


def test_authorities_of_ones_own(environment, tmp_path):
    file = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(file))

    async def main():
        async with service(serving_tls()) as url:
            assert await opened(url, async_client_args={"verify": str(file)}) == ("s", "s")
            environment.setattr(tls, "_contexts", {})
            with pytest.raises(errors.APIConnectionError, match="certificate"):
                await opened(url)
            environment.setattr(tls, "_contexts", {})
            environment.setenv("SSL_CERT_FILE", str(file))
            assert await opened(url) == ("s", "s")

    asyncio.run(main())


def test_certificates_of_the_client(environment, tmp_path):
    context = serving_tls()
    AUTHORITY.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    file = tmp_path / "client.pem"
    AUTHORITY.issue_cert("client").private_key_and_cert_chain_pem.write_to_path(str(file))

    async def main():
        async with service(context) as url:
            authority = tmp_path / "authority.pem"
            AUTHORITY.cert_pem.write_to_path(str(authority))
            arguments = {"verify": str(authority), "cert": str(file)}
            assert await opened(url, async_client_args=arguments) == ("s", "s")
            with pytest.raises(errors.APIConnectionError):
                await opened(url, async_client_args={"verify": str(authority)})

    asyncio.run(main())
