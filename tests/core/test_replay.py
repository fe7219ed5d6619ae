"""Recording and replaying: responses to one client are returned to another, without a network and a key."""

import asyncio
import json
import os
import pickle
import socket
import threading
from types import SimpleNamespace

import httpx
import pytest

import gemkit
import gemkit.emulator
from gemkit import replay
from gemkit._features.replay._async.transport import AsyncRecordingTransport
from gemkit._features.replay._sync.transport import RecordingTransport
from gemkit._features.replay.debug_config import DebugConfig
from gemkit._features.replay.masking import Masking
from gemkit._features.replay.recording import Recording
from gemkit._features.replay.settings import ReplaySettings, resolve_replay, surrounding
from gemkit._http._async.transports import AsyncResponse
from gemkit._http._sync.transports import Response
from gemkit._http.deadline import Deadline
from gemkit._http.request import HTTPRequest
from gemkit.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    RateLimitError,
    ReplayError,
    StreamInterruptedError,
)
from tests.doubles import (
    ANSWER,
    LAST_CHUNK,
    STREAM_HEAD,
    RawServer,
    Recorder,
    credentials,
    event,
    http_chunk,
    piece,
    recording,
    refusal,
    stop_time,
)

MODEL = "gemini-2.5-flash"
PROJECT = "project-one"
VARIABLES = ("GOOGLE_GENAI_CLIENT_MODE", "GOOGLE_GENAI_REPLAY_ID", "GOOGLE_GENAI_REPLAYS_DIRECTORY")


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith(("GOOGLE_", "GEMINI_")):
            monkeypatch.delenv(name)


@pytest.fixture
def no_network(monkeypatch):
    """Fails on any attempt to connect or to look for credentials; event loops need sockets, which they may have."""

    def refuse(*args, **kwargs):
        raise AssertionError("there was to be no network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr("google.auth.default", refuse)


def config(folder, client_mode, name="talk"):
    return DebugConfig(client_mode=client_mode, replay_id=name, replays_directory=str(folder))


def recorder(folder, *replies, name="talk", **settings):
    """A client that records scripted answers."""
    client, asked = recording(*replies, debug_config=config(folder, "record", name), **settings)
    stop_time(client)
    return client, asked


def player(folder, name="talk", client_mode="replay", **settings):
    return gemkit.Client(debug_config=config(folder, client_mode, name), **settings)


def ask(client, mode="sync", contents="a"):
    if mode == "sync":
        return client.models.generate_content(model=MODEL, contents=contents)
    return asyncio.run(client.aio.models.generate_content(model=MODEL, contents=contents))


def read(client, mode="sync", contents="a", most=None):
    chunks = []

    async def later():
        async with await client.aio.models.generate_content_stream(model=MODEL, contents=contents) as stream:
            async for chunk in stream:
                chunks.append(chunk)
                if len(chunks) == most:
                    return

    if mode == "async":
        asyncio.run(later())
        return chunks
    with client.models.generate_content_stream(model=MODEL, contents=contents) as stream:
        for chunk in stream:
            chunks.append(chunk)
            if len(chunks) == most:
                break
    return chunks


def sse(*chunks):
    body = b"".join(b"data: " + json.dumps(chunk).encode() + b"\r\n\r\n" for chunk in chunks)
    return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})


def exchanges(folder, name="talk"):
    document = json.loads((folder / f"{name}.json").read_text("utf-8"))
    assert document["gemkit_replay"] == 1
    return document["exchanges"]


class TestSettings:
    def test_none(self):
        assert resolve_replay(None, {}) == (None, "default")
        assert resolve_replay(DebugConfig(), dict.fromkeys(VARIABLES, "")) == (None, "default")
        assert resolve_replay(None, {"GOOGLE_GENAI_REPLAY_ID": "a"}) == (None, "default")

    @pytest.mark.parametrize("said", ["record", "replay", "auto", " AUTO "])
    def test_the_environment(self, said, monkeypatch):
        values = dict(zip(VARIABLES, (said, "a/b", "there"), strict=True))
        settings, source = resolve_replay(None, values)
        assert settings == ReplaySettings(said.strip().lower(), "there/a/b.json")
        assert source == "environment GOOGLE_GENAI_CLIENT_MODE"
        for name, value in values.items():
            monkeypatch.setenv(name, value)
        assert f"replay: {said.strip().lower()} there/a/b.json ({source})" in gemkit.Client(api_key="k").explain()

    def test_an_argument_beats_the_environment(self):
        environ = dict(zip(VARIABLES, ("record", "theirs", "there"), strict=True))
        mine = DebugConfig(client_mode="replay", replay_id="mine", replays_directory="here")
        assert resolve_replay(mine, environ) == (ReplaySettings("replay", "here/mine.json"), "debug_config")
        assert resolve_replay(DebugConfig(replay_id="mine"), environ)[0] == ReplaySettings("record", "there/mine.json")

    def test_the_usual_directory(self):
        settings, _ = resolve_replay(DebugConfig(client_mode="auto", replay_id="a"), {})
        assert settings.path == "replays/a.json"

    @pytest.mark.parametrize("said", ["api", "RECORDING", "1"])
    def test_no_such_mode(self, said):
        with pytest.raises(
            ConfigurationError, match=f"client mode '{said}' \\(environment GOOGLE_GENAI_CLIENT_MODE\\)"
        ):
            resolve_replay(None, {"GOOGLE_GENAI_CLIENT_MODE": said, "GOOGLE_GENAI_REPLAY_ID": "a"})
        with pytest.raises(ConfigurationError, match=r"\(debug_config\) must be record, replay or auto"):
            gemkit.Client(api_key="k", debug_config=DebugConfig(client_mode=said, replay_id="a"))

    def test_no_name(self):
        with pytest.raises(ConfigurationError, match="needs a name for the recording"):
            resolve_replay(None, {"GOOGLE_GENAI_CLIENT_MODE": "auto"})

    @pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../b", "a//b", "a/", "./a", "c:x", "a\\b", ".."])
    def test_names_that_lead_elsewhere(self, name):
        with pytest.raises(ConfigurationError, match="must be a file name"):
            resolve_replay(DebugConfig(client_mode="auto", replay_id=name), {})

    def test_the_surroundings_are_enough(self, tmp_path, monkeypatch, no_network):
        recorder(tmp_path)[0].models.generate_content(model=MODEL, contents="a")
        for name, value in zip(VARIABLES, ("replay", "talk", str(tmp_path)), strict=True):
            monkeypatch.setenv(name, value)
        assert ask(gemkit.Client()).text == "hi"


class TestReplaying:
    def test_sync_and_async_share_recordings(self, tmp_path, no_network):
        for made, played in (("sync", "async"), ("async", "sync"), ("sync", "sync"), ("async", "async")):
            client, _ = recorder(tmp_path, ANSWER, sse(piece("b"), piece("c", "STOP")))
            if made == "async":  # a response of httpx belongs to one kind of client
                client, _ = recorder(tmp_path, ANSWER, lambda _: sse(piece("b"), piece("c", "STOP")))
            ask(client, made)
            read(client, made)
            client = player(tmp_path)
            answer = ask(client, played)
            assert (answer.text, answer.http_response.status_code) == ("hi", 200)
            assert [chunk.text for chunk in read(client, played)] == ["b", "c"]

    def test_with_the_emulator(self, tmp_path, mode):
        with gemkit.emulator.serve() as url:
            client = gemkit.Client(
                api_key="k", http_options={"base_url": str(url)}, debug_config=config(tmp_path, "record")
            )
            with client:
                asked = [ask(client, mode, "one two three").text]
                asked += ["".join(chunk.text for chunk in read(client, mode, "four five six seven"))]
                asked += [client.models.embed_content(model="gemini-embedding-001", contents="x").embeddings[0].values]
            served = len(url.server.requests)
            client = player(tmp_path)
            again = [ask(client, mode, "one two three").text]
            again += ["".join(chunk.text for chunk in read(client, mode, "four five six seven"))]
            again += [client.models.embed_content(model="gemini-embedding-001", contents="x").embeddings[0].values]
            assert again == asked
            assert len(url.server.requests) == served

    def test_it_needs_nobody(self, tmp_path, mode, no_network):
        client, _ = recorder(tmp_path, backend="vertex", project=PROJECT)
        ask(client)
        for settings in (
            {"vertexai": True},
            {"vertexai": True, "project": "another", "location": "eu"},
            {"vertexai": True, "http_options": {"base_url": "https://gate.example/way", "timeout": 9_000}},
            {"vertexai": True, "credentials": credentials("other")},
        ):
            assert ask(player(tmp_path, **settings), mode).text == "hi"
            assert ask(player(tmp_path, **settings).with_options({"timeout": 8_000}), mode).text == "hi"

    def test_express_mode_needs_no_key(self, tmp_path, mode, no_network):
        client, _ = recording(api_key="k", vertexai=True, debug_config=config(tmp_path, "record"))
        ask(client)
        assert exchanges(tmp_path)[0]["request"]["path"].startswith("v1beta1/publishers/")
        assert ask(player(tmp_path, vertexai=True), mode).text == "hi"

    def test_raw_requests(self, tmp_path, mode, no_network):
        client, _ = recorder(tmp_path, {"done": True})
        client.request("POST", "things", {"a": [1, 2.5, None, "ü"]}, query={"view": "full"})
        client = player(tmp_path)
        if mode == "async":
            response = asyncio.run(
                client.aio.request("POST", "things", {"a": [1, 2.5, None, "ü"]}, query={"view": "full"})
            )
        else:
            response = client.request("POST", "things", {"a": [1, 2.5, None, "ü"]}, query={"view": "full"})
        assert response.json() == {"done": True}

    def test_names_in_answers_become_ones_own(self, tmp_path, no_network):
        name = f"projects/{PROJECT}/locations/us-central1/publishers/google/models/m"
        client, _ = recorder(tmp_path, {"name": name}, {"name": name}, backend="vertex", project=PROJECT)
        client.models.get(model="m")
        client.models.get(model=name)
        client = player(tmp_path, vertexai=True, project="project-two", location="europe-west4")
        found = client.models.get(model="m").name
        assert found == name.replace(PROJECT, "project-two").replace("us-central1", "europe-west4")
        assert client.models.get(model=found).name == found

    def test_a_copy_begins_at_the_beginning(self, tmp_path):
        client, _ = recorder(tmp_path)
        ask(client)
        client = player(tmp_path)
        twin = pickle.loads(pickle.dumps(client))
        assert ask(client).text == ask(twin).text == "hi"

    @pytest.mark.parametrize("at_once", [1, 8])
    def test_a_long_recording_is_not_written_again_for_each_exchange(self, tmp_path, monkeypatch, at_once):
        """The number of bytes written is a small multiple of the file, for any number and order of exchanges."""
        written = []
        monkeypatch.setattr(
            "gemkit._features.replay.recording._write", lambda file, data: written.append(file.write(data))
        )
        made = Recording("record", str(tmp_path / "long.json"))
        for _ in range(0, 400, at_once):
            places = [made.reserve() for _ in range(at_once)]
            for place in reversed(places):
                made.write(place, {"verb": "GET", "path": f"/{place}"}, {"status": 200})
        assert sum(written) < (at_once + 2) / 2 * made.path.stat().st_size
        exchanges = json.loads(made.path.read_text("utf-8"))["exchanges"]
        assert [each["request"]["path"] for each in exchanges] == [f"/{number}" for number in range(400)]

    def test_views_go_on_in_the_same_recording(self, tmp_path):
        client, _ = recorder(tmp_path, {"totalTokens": 1}, {"totalTokens": 2})
        client.models.count_tokens(model="m", contents="a")
        client.with_options({"timeout": 9}).models.count_tokens(model="m", contents="a")
        client = player(tmp_path)
        assert client.with_options({"timeout": 9}).models.count_tokens(model="m", contents="a").total_tokens == 1
        assert client.models.count_tokens(model="m", contents="a").total_tokens == 2


class TestFailures:
    def test_retries_as_they_were(self, tmp_path, mode, no_network):
        replies = [refusal(429, retry_after="40"), httpx.ReadTimeout("slow"), ANSWER]
        client, asked = recorder(tmp_path, *replies)
        ask(client)
        assert len(asked.requests) == 3
        client = player(tmp_path)
        seen = []

        class Watch(gemkit.hooks.Hooks):
            def on_retry(self, exchange):
                seen.append(type(exchange.error).__name__)

        client.hooks.add(Watch())
        assert ask(client, mode).text == "hi"  # without waiting the 40 seconds
        assert seen == ["RateLimitError", "APITimeoutError"]

    def test_errors(self, tmp_path, mode, no_network):
        client, _ = recorder(tmp_path, *[refusal(429, message="too much")] * 3)
        with pytest.raises(RateLimitError):
            ask(client)
        with pytest.raises(RateLimitError, match="too much"):
            ask(player(tmp_path), mode)

    @pytest.mark.parametrize(
        ("wrong", "kind"),
        [(httpx.ConnectError("to host secret.example"), APIConnectionError), (httpx.ReadTimeout("x"), APITimeoutError)],
    )
    def test_connections(self, tmp_path, mode, no_network, wrong, kind):
        client, _ = recorder(tmp_path, wrong)
        with pytest.raises(kind):
            ask(client)
        assert [entry["response"]["error"]["kind"] for entry in exchanges(tmp_path)] == [
            "timeout" if kind is APITimeoutError else "connection"
        ] * 3
        assert "secret.example" not in (tmp_path / "talk.json").read_text()
        with pytest.raises(kind) as caught:
            ask(player(tmp_path), mode)
        assert type(caught.value) is kind
        assert caught.value.attempts == 3

    def test_a_body_that_breaks(self, tmp_path, mode):
        whole = json.dumps(ANSWER).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(whole)
        with RawServer([head, whole[:20]], [head, whole]) as server:
            client = gemkit.Client(
                api_key="k", http_options={"base_url": server.url}, debug_config=config(tmp_path, "record")
            )
            stop_time(client)
            with client:
                assert ask(client, mode).text == "hi"
        first, second = exchanges(tmp_path)
        assert first["response"]["text"] == whole[:20].decode()
        assert first["response"]["error"]["kind"] == "connection"
        assert second["response"]["json"] == ANSWER
        assert ask(player(tmp_path), mode).text == "hi"

    def test_a_stream_that_breaks(self, tmp_path, mode):
        with RawServer([STREAM_HEAD, event(piece("a")), http_chunk(b'data: {"cand')]) as server:
            client = gemkit.Client(
                api_key="k", http_options={"base_url": server.url}, debug_config=config(tmp_path, "record")
            )
            with client, pytest.raises(StreamInterruptedError):
                read(client, mode)
        for played in ("sync", "async"):
            with pytest.raises(StreamInterruptedError, match="the connection was lost") as caught:
                read(player(tmp_path), played)
            assert [chunk.text for chunk in caught.value.chunks] == ["a"]

    def test_a_stream_that_was_left(self, tmp_path, mode, no_network):
        client, _ = recorder(tmp_path, lambda _: sse(piece("a"), piece("b", "STOP")))
        read(client, mode, most=1)
        assert exchanges(tmp_path)[0]["response"]["end"] == "closed early"
        assert [chunk.text for chunk in read(player(tmp_path), mode, most=1)] == ["a"]

    def test_a_stream_of_which_more_is_read(self, tmp_path, mode):
        with RawServer([STREAM_HEAD, event(piece("a")), threading.Event()]) as server:
            client = gemkit.Client(
                api_key="k", http_options={"base_url": server.url}, debug_config=config(tmp_path, "record")
            )
            with client:
                read(client, mode, most=1)
            server.scripts[0][-1].set()
        with pytest.raises(ReplayError, match="read no further; record it again"):
            read(player(tmp_path), mode)

    def test_another_request(self, tmp_path, mode, no_network):
        client, _ = recorder(tmp_path)
        ask(client, contents="Hello")
        client = player(tmp_path)
        with pytest.raises(ReplayError) as caught:
            ask(client, mode, "Goodbye")
        told = str(caught.value)
        assert told.startswith(
            f"request 1 of 1 is not the one in {tmp_path / 'talk.json'}. To record it again, remove the file"
        )
        assert "GOOGLE_GENAI_CLIENT_MODE=record" in told
        assert '-            "text": "Hello"\n+            "text": "Goodbye"\n' in told
        assert isinstance(caught.value, AssertionError)
        assert ask(client, mode, "Hello").text == "hi"

    def test_another_address(self, tmp_path):
        client, _ = recorder(tmp_path)
        ask(client)
        with pytest.raises(ReplayError, match=r"-  \"path\": \"v1beta/models/gemini-2.5-flash:generateContent\""):
            player(tmp_path, http_options={"api_version": "v1"}).models.count_tokens(model=MODEL, contents="a")

    def test_no_more_requests(self, tmp_path, mode, no_network):
        client, _ = recorder(tmp_path)
        ask(client)
        client = player(tmp_path)
        ask(client, mode)
        with pytest.raises(
            ReplayError, match="contains 1 requests, which have all been made; this is another one: POST v1beta"
        ):
            ask(client, mode)

    def test_no_recording(self, tmp_path, mode, no_network):
        with pytest.raises(
            ReplayError, match=r"there is no recording at .*talk\.json\. To record it again, run again with"
        ):
            ask(player(tmp_path), mode)

    @pytest.mark.parametrize("content", ["", "nonsense", "[]", '{"a": 1}', '{"gemkit_replay": 99, "exchanges": []}'])
    def test_files_that_are_something_else(self, tmp_path, content):
        (tmp_path / "talk.json").write_text(content)
        with pytest.raises(ReplayError, match=r"talk\.json is not"):
            ask(player(tmp_path))


class TestAuto:
    def test_it_records_once(self, tmp_path, mode):
        asked = Recorder()
        given = {
            "httpx_client": httpx.Client(transport=httpx.MockTransport(asked)),
            "httpx_async_client": httpx.AsyncClient(transport=httpx.MockTransport(asked)),
        }
        for _ in range(3):
            client = player(tmp_path, client_mode="auto", api_key="k", http_options=given)
            assert ask(client, mode).text == "hi"
        assert len(asked.requests) == len(exchanges(tmp_path)) == 1

    def test_recording_needs_a_key_after_all(self, tmp_path, mode, no_network):
        client = player(tmp_path, client_mode="auto")
        with pytest.raises(ConfigurationError, match="there is no recording yet, and recording needs a key"):
            ask(client, mode)

    def test_record_needs_it_at_once(self, tmp_path):
        with pytest.raises(ConfigurationError, match="needs a key"):
            player(tmp_path, client_mode="record")


class TestFile:
    def test_what_is_in_it(self, tmp_path):
        headers = {"X-Request-Id": "id-1", "Server": "x", "Set-Cookie": "CANARY", "X-Debug": "CANARY"}
        client, _ = recorder(
            tmp_path,
            httpx.Response(200, json=ANSWER, headers=headers),
            http_options={"headers": {"X-Own": "CANARY", "Cookie": "CANARY"}},
        )
        ask(client, contents="Grüße")
        text = (tmp_path / "talk.json").read_text("utf-8")
        assert "CANARY" not in text
        assert "Grüße" in text
        assert "googleapis" not in text
        assert exchanges(tmp_path) == [
            {
                "request": {
                    "verb": "POST",
                    "path": f"v1beta/models/{MODEL}:generateContent",
                    "query": {},
                    "headers": {"content-type": "application/json"},
                    "json": {"contents": [{"parts": [{"text": "Grüße"}], "role": "user"}]},
                },
                "response": {
                    "status": 200,
                    "headers": {"content-type": "application/json", "x-request-id": "id-1"},
                    "json": ANSWER,
                },
            }
        ]

    def test_streams_keep_their_pieces(self, tmp_path, mode):
        first, second = piece("añ"), piece("b", "STOP")
        data = b"data: " + json.dumps(second, ensure_ascii=False).encode() + b"\n\n"
        cut = b"data: " + json.dumps(first, ensure_ascii=False).encode() + b"\n\n"
        half = cut.index("ñ".encode()) + 1  # inside the character
        pieces = [cut[:half], cut[half:], data + data]
        with RawServer([STREAM_HEAD, *map(http_chunk, pieces), LAST_CHUNK]) as server:
            client = gemkit.Client(
                api_key="k", http_options={"base_url": server.url}, debug_config=config(tmp_path, "record")
            )
            with client:
                read(client, mode)
        assert [chunk.text for chunk in read(player(tmp_path), mode)] == ["añ", "b", "b"]
        kept = masking().chunks(pieces)
        assert [next(iter(chunk)) for chunk in kept] == ["base64", "base64", "events"]
        assert kept[2]["events"] == [second, second]
        assert b"".join(map(masking().data, kept[:2])) == cut

    def test_it_is_whole_after_each_exchange(self, tmp_path):
        client, _ = recorder(tmp_path, ANSWER, refusal(404), ANSWER)
        for count in (1, 2, 3):
            try:
                ask(client)
            except gemkit.errors.NotFoundError:
                assert count == 2
            assert len(exchanges(tmp_path)) == count
            assert [path.name for path in tmp_path.iterdir()] == ["talk.json"]

    def test_folders_are_made(self, tmp_path):
        client, _ = recorder(tmp_path / "new", name="deep/er/talk")
        ask(client)
        assert len(exchanges(tmp_path / "new", "deep/er/talk")) == 1

    def test_recording_anew_forgets_the_old(self, tmp_path):
        for text in ("a", "b"):
            client, _ = recorder(tmp_path)
            ask(client, contents=text)
        assert [entry["request"]["json"]["contents"][0]["parts"][0]["text"] for entry in exchanges(tmp_path)] == ["b"]

    def test_requests_stay_in_order(self, tmp_path):
        recording = Recording("record", str(tmp_path / "a.json"))
        first, second = recording.reserve(), recording.reserve()
        recording.write(second, {"n": 2}, {})
        recording.write(first, {"n": 1}, {})
        assert [entry["request"]["n"] for entry in exchanges(tmp_path, "a")] == [1, 2]

    def test_half_a_surrogate_pair(self, tmp_path):
        client, _ = recorder(
            tmp_path, httpx.Response(200, content=rb'{"a":"\ud800"}', headers={"content-type": "application/json"})
        )
        client.request("GET", "a")
        assert exchanges(tmp_path)[0]["response"]["json"] == {"a": "\ud800"}

    def test_threads(self, tmp_path):
        client, _ = recorder(tmp_path, {"totalTokens": 1})
        threads = [
            threading.Thread(target=client.models.count_tokens, kwargs={"model": "m", "contents": "a"})
            for _ in range(16)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(exchanges(tmp_path)) == 16


def masking(project=PROJECT, location="us-central1", base_url="https://us-central1-aiplatform.googleapis.com"):
    return Masking(base_url, project, location)


P, L, B = "{gemkit:project}", "{gemkit:location}", "{gemkit:base_url}"
# What is shown -> what is written.
MARKS = [
    (f"projects/{PROJECT}/locations/us-central1/models/7", f"projects/{P}/locations/{L}/models/7"),
    ("projects/123456/locations/eu:x", f"projects/{P}/locations/{L}:x"),
    ("projects/other", f"projects/{P}"),
    (f"see projects/{P}/locations/{L}", f"see projects/{P}/locations/{L}"),
    (f"gs://bucket/{PROJECT}/x", f"gs://bucket/{P}/x"),
    (f"not {PROJECT}-more nor my-{PROJECT}", f"not {PROJECT}-more nor my-{PROJECT}"),
    ("Service has not been used in project 123456789 before", f"Service has not been used in project {P} before"),
    ("https://console.example/x?project=123456789", f"https://console.example/x?project={P}"),
    ("not offered in us-central1.", f"not offered in {L}."),
    ("https://us-central1-aiplatform.googleapis.com/v1/x", f"{B}/v1/x"),
    ("the key AIzaCANARY-key-0123456789-0123456789abcd is bad", "the key [redacted] is bad"),
    ("plain words of no consequence", "plain words of no consequence"),
]


class TestMarks:
    @pytest.mark.parametrize(("shown", "kept"), MARKS)
    def test_texts(self, shown, kept):
        assert masking().text(shown) == kept
        assert masking().text(kept) == kept

    def test_short_names_only_where_they_are_names(self):
        names = masking("p", "global")
        assert (
            names.text("a p in a global projects/p/locations/global") == f"a p in a global projects/{P}/locations/{L}"
        )

    def test_values_of_any_depth(self):
        value = {"a": [{"b": f"projects/{PROJECT}"}, 1, None, True, 2.5], f"projects/{PROJECT}": "x"}
        kept = masking().value(value)
        assert kept == {"a": [{"b": f"projects/{P}"}, 1, None, True, 2.5], f"projects/{P}": "x"}
        assert masking().restored(kept) == value

    def test_a_key_of_any_form(self):
        names = masking()
        names.knowing({"x-goog-api-key": "gateway-CANARY", "authorization": "Bearer opaque-CANARY"})
        assert "CANARY" not in names.text("the keys gateway-CANARY and opaque-CANARY")

    def test_a_secret_that_is_cut_in_two(self):
        key = "AIzaCANARY-key-0123456789-0123456789abcd"
        kept = masking().chunks([f'data: {{"a":"{key[:12]}'.encode(), f'{key[12:]}"}}\n\n'.encode()])
        assert kept == [{"events": [{"a": "[redacted]"}]}]
        assert masking().chunks([b'data: {"a":', b'"b"}\n\n']) == [{"text": 'data: {"a":'}, {"text": '"b"}\n\n'}]

    def test_upload_addresses(self):
        headers = {"x-goog-upload-url": "https://h/upload/v1/files?upload_id=CANARY&upload_protocol=resumable"}
        names = masking(base_url="https://h")
        kept = names.response_headers({**headers, "date": "d"})
        assert kept == {"x-goog-upload-url": f"{B}/upload/v1/files?upload_id=[redacted]&upload_protocol=resumable"}
        asked = [
            names.request("POST", url, {}, {})
            for url in (headers["x-goog-upload-url"], names.restored(kept)["x-goog-upload-url"])
        ]
        assert asked[0] == asked[1]
        assert asked[0]["path"] == "upload/v1/files"
        assert asked[0]["query"] == {"upload_id": "[redacted]", "upload_protocol": "resumable"}

    @pytest.mark.parametrize(
        ("data", "content_type", "kept"),
        [
            (b"", "application/json", {}),
            (b'{"a": 1}', "application/json; charset=UTF-8", {"json": {"a": 1}}),
            (b'{"a": 1}', "text/plain", {"text": '{"a": 1}'}),
            (b'{"a": 1}\n{"b": 2}\n', "application/json", {"text": '{"a": 1}\n{"b": 2}\n'}),
            (b"plain", "", {"text": "plain"}),
            (b"\x89PNG\xff", "image/png", {"base64": "iVBOR/8="}),
        ],
    )
    def test_bodies(self, data, content_type, kept):
        assert masking().content(data, content_type) == kept
        assert masking().data(kept).replace(b" ", b"") == data.replace(b" ", b"")


class Pieces:
    """A body that is generated while it is sent."""

    is_blocking = False

    def __init__(self, *pieces):
        self.pieces = pieces
        self.length = sum(map(len, pieces))

    def iter_bytes(self):
        return iter(self.pieces)


def upload(*pieces):
    return HTTPRequest("files.upload", "PUT", "https://h/up", {}, Pieces(*pieces), base_url="https://h")


PICTURE = {"content-type": "image/png"}


class Beneath:
    """A transport that reads the body it is given and answers with bytes."""

    def __init__(self):
        self.sent = []
        self.is_closed = False

    def send(self, request, headers, deadline):
        self.sent.append(b"".join(request.content.iter_bytes()))

        def close(is_read):
            self.is_closed = True

        return Response(
            request,
            200,
            PICTURE,
            iter([b"\xff\x00"]),
            raw=None,
            deadline=deadline,
            translate=lambda error: error,
            close=close,
        )


class AsyncBeneath(Beneath):
    async def send(self, request, headers, deadline):
        self.sent.append(b"".join(request.content.iter_bytes()))

        async def pieces():
            yield b"\xff\x00"

        async def close(is_read):
            self.is_closed = True

        return AsyncResponse(
            request,
            200,
            PICTURE,
            pieces(),
            raw=None,
            deadline=deadline,
            translate=lambda error: error,
            close=close,
        )


class TestBodiesInPieces:
    """A streamed body may be of any size: its hash is recorded."""

    def sync(self, transport, *parts):
        request = upload(*parts)
        body = request.content
        response = transport.send(request, {}, Deadline(None))
        assert request.content is body  # for another attempt
        data = response.read()
        response.close()
        return data

    def later(self, transport, *parts):
        async def main():
            response = await transport.send(upload(*parts), {}, Deadline(None))
            data = await response.read()
            await response.aclose()
            return data

        return asyncio.run(main())

    def of(self, path, mode):
        """What transports need of the replay of a client."""
        names = masking(base_url="https://h")
        return SimpleNamespace(recording=Recording(mode, path), masking=lambda request: names)

    def test_both_ways(self, tmp_path):
        path = str(tmp_path / "a.json")
        for made in ("sync", "async"):
            if made == "sync":
                beneath = Beneath()
                transport = RecordingTransport(self.of(path, "record"), beneath)
                assert self.sync(transport, b"ab", b"c") == b"\xff\x00"
            else:
                beneath = AsyncBeneath()
                transport = AsyncRecordingTransport(self.of(path, "record"), beneath)
                assert self.later(transport, b"ab", b"c") == b"\xff\x00"
            assert beneath.sent == [b"abc"]
            assert beneath.is_closed
            (entry,) = exchanges(tmp_path, "a")
            assert (entry["request"]["length"], len(entry["request"]["sha256"])) == (3, 64)
            assert entry["response"]["base64"] == "/wA="
            assert self.sync(RecordingTransport(self.of(path, "replay"), None), b"a", b"bc") == b"\xff\x00"
            assert self.later(AsyncRecordingTransport(self.of(path, "replay"), None), b"abc") == b"\xff\x00"
            with pytest.raises(ReplayError, match='"length"'):
                self.sync(RecordingTransport(self.of(path, "replay"), None), b"other")


class TestHelper:
    def make(self, asked):
        return gemkit.Client(
            api_key="k", http_options={"httpx_client": httpx.Client(transport=httpx.MockTransport(asked))}
        )

    def test_it_records_and_then_replays(self, tmp_path, no_network):
        asked = Recorder()
        with replay.recording("greeting", directory=tmp_path) as first:
            assert not first.replays
            assert ask(self.make(asked)).text == "hi"
            assert ask(self.make(asked), contents="b").text == "hi"
        with replay.recording("greeting", directory=tmp_path) as second:
            assert second.replays
            assert ask(gemkit.Client()).text == "hi"
            assert second.left == 1
            assert ask(gemkit.Client(), contents="b").text == "hi"
        assert len(asked.requests) == 2
        assert gemkit.Client(api_key="k")._replay_settings is None

    def test_requests_that_are_not_made_again(self, tmp_path):
        with replay.recording("greeting", directory=tmp_path):
            ask(self.make(Recorder()))
        with (
            pytest.raises(ReplayError, match="1 of the requests in .* were not made again"),
            replay.recording("greeting", directory=tmp_path),
        ):
            pass

    def test_what_goes_wrong_inside_comes_out(self, tmp_path):
        with replay.recording("greeting", directory=tmp_path):
            ask(self.make(Recorder()))
        with pytest.raises(KeyError), replay.recording("greeting", directory=tmp_path):
            raise KeyError
        assert surrounding.get() is None

    def test_the_mode(self, tmp_path, monkeypatch):
        monkeypatch.setenv("GOOGLE_GENAI_CLIENT_MODE", "record")
        asked = Recorder()
        for _ in range(2):
            with replay.recording("greeting", directory=tmp_path):
                ask(self.make(asked))
        assert len(asked.requests) == 2
        with replay.recording("greeting", directory=tmp_path, mode="replay"):
            ask(gemkit.Client())
        with (
            pytest.raises(ReplayError, match="there is no recording"),
            replay.recording("x", directory=tmp_path, mode="replay"),
        ):
            raise AssertionError("the block was entered")
        with pytest.raises(ConfigurationError, match=r"client mode 'api' \(gemkit\.replay\)"):
            replay.recording("x", mode="api").__enter__()

    def test_an_argument_beats_the_block(self, tmp_path):
        recorder(tmp_path)[0].models.generate_content(model=MODEL, contents="a")
        with replay.recording("greeting", directory=tmp_path):
            assert ask(player(tmp_path)).text == "hi"
        assert not (tmp_path / "greeting.json").exists()
