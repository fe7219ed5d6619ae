"""How a session is opened: TLS, refusals, redirects."""

import asyncio
import json
import ssl

import pytest
import trustme
from websockets.asyncio.server import serve
from websockets.datastructures import Headers
from websockets.http11 import Response

import gemkit
from gemkit import errors
from tests.live.server import MODEL


async def ready(socket):
    await socket.recv()
    await socket.send('{"setupComplete":{}}')
    await socket.wait_closed()


def opened(scheme="http", tls=None, answer=None, **http_options):
    """Open a session once; `answer` refuses the handshake."""

    async def main():
        async with serve(ready, "localhost", 0, ssl=tls, process_request=answer) as server:
            url = f"{scheme}://localhost:{server.sockets[0].getsockname()[1]}"
            options = {"base_url": url, "retry_options": {"attempts": 1}, **http_options}
            client = gemkit.Client(api_key="k", http_options=options)
            async with client.aio.live.connect(model=MODEL) as session:
                return session.setup_complete

    return asyncio.run(main())


def test_tls_is_that_of_other_calls():
    authority = trustme.CA()
    tls, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(tls)
    authority.configure_trust(trusting)
    assert opened("https", tls, async_client_args={"verify": trusting}) is not None
    assert opened("https", tls, async_client_args={"verify": False}) is not None
    with pytest.raises(errors.APIConnectionError, match="certificate"):
        opened("https", tls)


@pytest.mark.parametrize(
    ("status", "kind"), [(403, errors.PermissionDeniedError), (503, errors.ServiceUnavailableError)]
)
def test_a_refused_handshake_is_the_error_of_its_status(status, kind):
    def refuse(connection, request):
        return connection.respond(status, json.dumps({"error": {"code": status, "message": "not now"}}))

    with pytest.raises(kind, match="not now"):
        opened(answer=refuse)


def test_redirects_are_not_followed():
    def redirect(connection, request):
        return Response(302, "Found", Headers({"Location": "ws://elsewhere.example/"}), b"")

    with pytest.raises(errors.APIError, match=r"elsewhere\.example"):
        opened(answer=redirect)
