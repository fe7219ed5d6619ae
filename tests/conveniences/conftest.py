"""Clients of an emulator, with a clock that advances only in sleeps."""

import pytest

import gemkit
import gemkit.emulator
from tests.conveniences.clocks import FakeClock, Flavour


@pytest.fixture
def server():
    with gemkit.emulator.serve() as url:
        yield url.server


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    """Calls methods of either client in one way."""
    return Flavour(request.param)


@pytest.fixture
def make(server):
    """A function that makes clients of the emulator, each with a fake clock; closes them at the end."""
    made = []

    def client(**options):
        options = {"api_key": "k", **options}
        http_options = {"base_url": server.url, **options.pop("http_options", {})}
        made.append(client := gemkit.Client(http_options=http_options, **options))
        client.clock = FakeClock().rule(client)
        return client

    yield client
    for client in made:
        client.close()
