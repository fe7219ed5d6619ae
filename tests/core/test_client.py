import asyncio
import copy
import gc
import pickle
import socket
import subprocess
import sys
import threading
from unittest import mock

import pytest

import gemkit
import gemkit.client
import gemkit.emulator
from gemkit.errors import ConfigurationError, InvalidInputError
from gemkit.types import HttpOptions
from tests.doubles import LAST_CHUNK, STREAM_HEAD, RawServer, credentials, event, piece, recording

MODEL = "gemini-2.5-flash"


@pytest.fixture(scope="module")
def url():
    with gemkit.emulator.serve() as url:
        yield url


def make(url, **options):
    return gemkit.Client(api_key="k", http_options={"base_url": url, **options})


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch):
    for name in list(__import__("os").environ):
        if name.startswith(("GOOGLE_", "GEMINI_")):
            monkeypatch.delenv(name)


class TestMaking:
    def test_the_environment_is_read(self, monkeypatch):
        monkeypatch.setenv("GOOGLE_GENAI_USE_VERTEXAI", "1")
        monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
        monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "us")
        client = gemkit.Client()
        assert client.vertexai
        assert client.aio.vertexai
        assert client.models.vertexai
        assert client.aio.models.vertexai
        assert "project: p (environment GOOGLE_CLOUD_PROJECT)" in client.explain()

    def test_options_may_be_a_dictionary_or_a_model(self):
        for options in ({"timeout": 5}, {"apiVersion": "v1"}, HttpOptions(timeout=5)):
            gemkit.Client(api_key="k", http_options=options)
        with pytest.raises(InvalidInputError, match=r"http_options\.timout is unknown; did you mean timeout"):
            gemkit.Client(api_key="k", http_options={"timout": 5})
        with pytest.raises(InvalidInputError, match=r"http_options\.timeout must be an integer"):
            gemkit.Client(api_key="k", http_options={"timeout": "soon"})

    def test_no_key(self):
        with pytest.raises(ConfigurationError, match="needs a key"):
            gemkit.Client()

    def test_no_network_and_no_files(self, monkeypatch):
        import builtins

        def refuse(*args, **kwargs):
            raise AssertionError("the constructor did I/O")

        monkeypatch.setattr(socket, "socket", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        monkeypatch.setattr(socket, "create_connection", refuse)
        monkeypatch.setattr(builtins, "open", refuse)
        with gemkit.Client(api_key="k") as client:
            assert client.models is client.models
        gemkit.Client(vertexai=True, project="p", location="l")
        gemkit.Client(vertexai=True)

    def test_debug_config_is_taken(self):
        config = gemkit.client.DebugConfig(client_mode="auto", replay_id="a/b", replays_directory="there")
        assert gemkit.Client(api_key="k", debug_config=config)._replay_settings == ("auto", "there/a/b.json")
        with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
            gemkit.client.Nonsense  # noqa: B018


class TestLife:
    def test_a_closed_client_opens_again(self, url):
        with make(url) as client:
            first = client.models.generate_content(model=MODEL, contents="a")
        client.close()
        assert client.models.generate_content(model=MODEL, contents="a").text == first.text
        client.close()
        client.close()

    def test_a_closed_async_client_opens_again(self, url):
        async def main():
            client = make(url)
            async with client.aio as aio:
                first = await aio.models.generate_content(model=MODEL, contents="a")
            await aio.aclose()
            assert (await aio.models.generate_content(model=MODEL, contents="a")).text == first.text
            await client.aio.aclose()

        asyncio.run(main())

    def test_a_temporary_client_serves_its_call(self, url):
        assert make(url).models.generate_content(model=MODEL, contents="a").text
        assert len(list(make(url).models.list())) > 1

    def test_a_temporary_client_serves_its_async_call(self, url):
        async def main():
            assert (await make(url).aio.models.generate_content(model=MODEL, contents="a")).text
            assert len([model async for model in await make(url).aio.models.list()]) > 1

        asyncio.run(main())

    @pytest.mark.parametrize("mode", ["sync", "async"])
    def test_a_temporary_client_serves_its_stream(self, mode):
        """The rest arrives after the objects of the temporary client were collected."""
        rest = threading.Event()
        with RawServer([STREAM_HEAD, event(piece("a")), rest, event(piece("b", "STOP")), LAST_CHUNK]) as server:
            arguments = {"model": MODEL, "contents": "a"}

            async def main():
                stream = await make(server.url).aio.models.generate_content_stream(**arguments)
                gc.collect()
                rest.set()
                return [chunk.text async for chunk in stream]

            def sync():
                stream = make(server.url).models.generate_content_stream(**arguments)
                gc.collect()
                rest.set()
                return [chunk.text for chunk in stream]

            assert (asyncio.run(main()) if mode == "async" else sync()) == ["a", "b"]

    def test_nothing_is_left_open(self, url):
        program = f"""
import asyncio, gc, gemkit
def make(): return gemkit.Client(api_key="k", http_options={{"base_url": {str(url)!r}}})
async def main():
    await make().aio.models.generate_content(model="{MODEL}", contents="a")
    stream = await make().aio.models.generate_content_stream(model="{MODEL}", contents="a b c d e f g h i j")
    async for chunk in stream: break
make().models.generate_content(model="{MODEL}", contents="a")
for chunk in make().models.generate_content_stream(model="{MODEL}", contents="a b c d e f g h i j"): break
make().models.generate_content_stream(model="{MODEL}", contents="a")
held = make()
held.models.generate_content(model="{MODEL}", contents="a")
asyncio.run(main())
asyncio.run(held.aio.models.count_tokens(model="{MODEL}", contents="a"))
del chunk
gc.collect()
print("done")
"""
        command = [sys.executable, "-W", "error", "-c", program]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.stdout, done.stderr) == ("done\n", "")


class TestShowing:
    def test_repr(self):
        client = gemkit.Client(vertexai=True, project="p", location="eu", credentials=credentials("canary"))
        told = "vertexai=True, project='p', location='eu', base_url='https://aiplatform.eu.rep.googleapis.com'"
        assert repr(client) == f"Client({told})"
        assert repr(client.aio) == f"AsyncClient({told})"
        client = gemkit.Client(api_key="canary", http_options={"base_url": "https://host/"})
        assert repr(client) == "Client(vertexai=False, base_url='https://host')"

    def test_explain(self):
        client, _ = recording(backend="vertex")
        assert "location: us-central1 (argument location)" in client.explain()


class TestMocks:
    @pytest.mark.parametrize(
        "make",
        [
            lambda: mock.MagicMock(spec=gemkit.Client),
            lambda: mock.create_autospec(gemkit.Client, instance=True),
            lambda: mock.create_autospec(gemkit.Client)(api_key="k"),
            lambda: mock.create_autospec(gemkit.Client(api_key="k")),
        ],
    )
    def test_of_a_client(self, make):
        client = make()
        client.models.generate_content.return_value = "mocked"
        assert client.models.generate_content(model="m", contents="c") == "mocked"
        client.aio.models.generate_content = mock.AsyncMock(return_value="mocked")
        assert asyncio.run(client.aio.models.generate_content(model="m")) == "mocked"
        assert isinstance(client, gemkit.Client)
        with pytest.raises(AttributeError):
            client.mdels  # noqa: B018 - reading is what fails

    @pytest.mark.parametrize("is_read_before", [False, True])
    def test_of_a_resource(self, is_read_before):
        client = gemkit.Client(api_key="k")
        if is_read_before:
            client.models  # noqa: B018 - it is made now
        with mock.patch.object(client, "models") as models:
            assert client.models is models
        assert isinstance(client.models, gemkit.models.Models)
        assert client.models is client.models


class TestCopies:
    @pytest.mark.parametrize("twin", [lambda client: pickle.loads(pickle.dumps(client)), copy.copy, copy.deepcopy])
    def test_a_copy_calls_as_the_original(self, url, twin):
        client = make(url, headers={"x-mine": "1"})
        answer = client.models.generate_content(model=MODEL, contents="a")
        other = twin(client)
        assert type(other) is gemkit.Client
        assert other.explain() == client.explain()
        assert other.models.generate_content(model=MODEL, contents="a").text == answer.text
        assert other._state is not client._state
        assert url.server.requests[-1].headers["x-mine"] == "1"

    def test_the_async_client(self, url):
        other = pickle.loads(pickle.dumps(make(url).aio))
        assert type(other) is gemkit.AsyncClient
        assert asyncio.run(other.models.generate_content(model=MODEL, contents="a")).text
