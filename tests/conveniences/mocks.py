"""Clients with a mocked transport, for responses that a service should not send."""

import httpx

import gemkit
from tests.conveniences.clocks import FakeClock


def mocked(handler, **options):
    """A client with a fake clock; `handler` takes a request, its body read, and gives a response."""
    seen = []

    def answer(request):
        seen.append(request)
        request.read()
        return handler(request)

    async def answer_async(request):
        seen.append(request)
        await request.aread()
        return handler(request)

    http_options = {
        "httpx_client": httpx.Client(transport=httpx.MockTransport(answer)),
        "httpx_async_client": httpx.AsyncClient(transport=httpx.MockTransport(answer_async)),
        **options.pop("http_options", {}),
    }
    client = gemkit.Client(http_options=http_options, **{"api_key": "canary-key", **options})
    client.clock = FakeClock().rule(client)
    client.seen = seen
    return client
