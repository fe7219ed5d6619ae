"""The functions between a user's call and the socket; `pytest -s` prints the paths."""

import asyncio

import pytest

import gemkit
from gemkit import types
from gemkit.emulator import serve
from tests.doubles import LAST_CHUNK, STREAM_HEAD, RawServer, event, piece
from tests.structure.paths import recorded

MAX_CALLS = 120
MAX_FILES = 12
MAX_CALLS_OF_A_CHUNK = 15
MAX_FILES_OF_A_CHUNK = 5
QUESTION = {"model": "gemini-2.5-flash", "contents": "Hello"}
DATA = bytes(300_000)


def lookup(city: str) -> str:
    """Look up a city."""
    return city


@pytest.fixture(scope="module")
def url():
    with serve() as url:
        yield str(url)


@pytest.fixture
def client(url):
    with gemkit.Client(api_key="key", http_options={"base_url": url}) as client:
        yield client


def test_a_unary_call_is_short(client):
    client.models.generate_content(**QUESTION)
    with recorded() as path:
        client.models.generate_content(**QUESTION)
    print(path)
    assert path[0].name == "Models.generate_content"
    assert "HttpcoreTransport.send" in {step.name for step in path}
    assert len(path) <= MAX_CALLS
    assert len(path.files) <= MAX_FILES


def test_a_config_is_read_without_looking_up_missing_names(client):
    # Of a message such a lookup takes 0.2 ms: it looks for similar names.
    config = types.GenerateContentConfig(temperature=0, tools=[lookup])

    def several_calls():
        client.models.generate_content(**QUESTION, config=config)
        chat = client.chats.create(model="gemini-2.5-flash", config=config)
        chat.send_message("Hello")
        list(chat.send_message_stream("Hello"))

    several_calls()  # the first ones create classes, whose fields pydantic looks up
    with recorded() as path:
        several_calls()
    assert "Models.generate_content" in {step.name for step in path}
    assert "Chat.send_message_stream" in {step.name for step in path}
    assert "_MessageType.__getattr__" not in {step.name for step in path}


def test_an_async_call_takes_the_same_way(url):
    async def second_call():
        async with gemkit.Client(api_key="key", http_options={"base_url": url}).aio as client:
            await client.models.generate_content(**QUESTION)
            with recorded() as path:
                await client.models.generate_content(**QUESTION)
        return path

    path = asyncio.run(second_call())
    print(path)
    assert path[0].name == "AsyncModels.generate_content"
    assert "AsyncHttpcoreTransport.send" in {step.name for step in path}
    assert len(path) <= MAX_CALLS
    assert len(path.files) <= MAX_FILES


def test_a_chunk_is_short():
    # All chunks arrive at once, so that a chunk that is asked for needs no read from the network.
    script = STREAM_HEAD + b"".join(event(piece(text)) for text in "abc") + event(piece("d", "STOP")) + LAST_CHUNK
    with RawServer([script]) as server, gemkit.Client(api_key="k", http_options={"base_url": server.url}) as client:
        chunks = client.models.generate_content_stream(**QUESTION)
        assert next(chunks).text == "a"
        with recorded() as path:
            chunk = next(chunks)
        assert chunk.text == "b"
        chunks.close()
    print(path)
    assert path[0].name == "Stream.__next__"
    assert len(path) <= MAX_CALLS_OF_A_CHUNK
    assert len(path.files) <= MAX_FILES_OF_A_CHUNK


def requests_of(path):
    """The functions on the way to each request that goes to the transport."""
    return [path.callers(index) for index, step in enumerate(path) if step.name == "HttpcoreTransport.send"]


def test_uploads_and_downloads_are_sent_as_calls_are(client):
    with recorded() as upload:
        client.files.upload(file=DATA, config={"name": "sent", "mime_type": "text/plain"})
    with recorded() as download:
        assert client.files.download(file="sent") == DATA
    with recorded() as call:
        client.models.generate_content(**QUESTION)
    with recorded() as raw:
        client.request("GET", "models")
    ways = [requests_of(path) for path in (upload, download, call, raw)]
    assert [len(way) for way in ways] == [2, 1, 1, 1]
    for way in ways:
        for callers in way:
            # From here on there is one way only.
            assert callers[-3:] == ["Call.send", "Call._exchange", "Transports.send"]
