"""Every call as data: the request on each backend or the error, and the result of a response.

A case of `<resource>.json`:

    name        what it shows
    operation   a method of the client, such as "models.get"
    params      its arguments; without them the case is about reading an answer alone
    gemini, vertex
                the request {"verb", "path", "query", "body"}, a list of several, or {"error", "text"}; a backend that
                is not named is not called
    answer      what the service sends per backend; a list gives the events of a stream, or one answer per request
    becomes     what of the result matters, under its Python names; the items where it is a pager or a stream

`path` is below the version and, unless it starts with projects/, below the project. Values that JSON has not are
written {"$bytes": base64}, {"$type": "Part", ...}, {"$enum": "Language.PYTHON"}, {"$time": ISO}, {"$tuple": [...]} and
{"$object": name in OBJECTS}.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import datetime as dt
import enum
import inspect
import io
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

import pydantic
import pytest
from google.oauth2.credentials import Credentials

import gemkit
from gemkit import types
from gemkit._features.codec import CODEC
from gemkit._generated import operations
from gemkit._mapping.decode import decode

BACKENDS = ("gemini", "vertex")
FILES = sorted(Path(__file__).parent.glob("*.json"))
CASES = [(file.stem, case) for file in FILES for case in json.loads(file.read_text("utf-8"))]
SENT = [(case, backend) for _, case in CASES if "params" in case for backend in BACKENDS if backend in case]
READ = [(case, backend) for _, case in CASES if "params" not in case for backend in case["answer"]]
FINISHED = {"candidates": [{"content": {"role": "model", "parts": [{"text": "."}]}, "finishReason": "STOP"}]}


class Recipe(pydantic.BaseModel):
    title: str
    minutes: int | None = None


class Grade(enum.StrEnum):
    GOOD = "good"
    BAD = "bad"


def weather(city: str, days: int = 1) -> str:
    """Tell the weather."""
    return f"{city} {days}"


class Picture:
    """The attributes of a Pillow image that are used."""

    format = None
    mode = "RGB"

    def save(self, fp: io.BytesIO, format: str | None = None) -> None:
        fp.write(f"{format} bytes".encode())


OBJECTS = {"Recipe": Recipe, "Grade": Grade, "weather": weather, "picture": Picture(), "list[Recipe]": list[Recipe]}


def value(written: Any) -> Any:
    """Return the value of a parameter in JSON."""
    if isinstance(written, list):
        return [value(item) for item in written]
    if not isinstance(written, dict):
        return written
    match written:
        case {"$bytes": text}:
            return base64.b64decode(text)
        case {"$time": text}:
            return dt.datetime.fromisoformat(text)
        case {"$tuple": items}:
            return tuple(value(item) for item in items)
        case {"$object": name}:
            return OBJECTS[name]
        case {"$enum": text}:
            name, _, member = text.partition(".")
            return getattr(getattr(types, name), member)
        case {"$type": name, **fields}:
            return getattr(types, name)(**{key: value(item) for key, item in fields.items()})
    return {key: value(item) for key, item in written.items()}


class Recorder:
    """A server that records requests and sends the given responses."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.answer: Any = None

    def reply(self, streamed: bool) -> bytes:
        if streamed:
            events = [FINISHED] if self.answer is None else self.answer
            return b"".join(b"data: " + json.dumps(event).encode() + b"\r\n\r\n" for event in events)
        answer = self.answer
        if isinstance(answer, list):
            answer = answer[len(self.requests) - 1]
        return json.dumps({} if answer is None else answer).encode()


def handler(recorder: Recorder) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            raw = self.rfile.read(int(self.headers.get("content-length", 0)))
            url = urlsplit(self.path)
            query = dict(parse_qsl(url.query, keep_blank_values=True))
            streamed = query.pop("alt", None) == "sse"
            recorder.requests.append(
                {"verb": self.command, "path": url.path, "query": query, "body": body(raw), "sse": streamed}
            )
            recorder.headers.append({name.lower(): text for name, text in self.headers.items()})
            reply = recorder.reply(streamed)
            self.send_response(200)
            self.send_header("content-type", "text/event-stream" if streamed else "application/json")
            self.send_header("content-length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

        def log_message(self, *args: object) -> None:
            """Do not log."""

    return Handler


def body(raw: bytes) -> Any:
    if not raw:
        return None
    try:
        return json.loads(raw)
    except ValueError:
        return {"$bytes": base64.b64encode(raw).decode()}


@pytest.fixture(scope="module")
def server():
    recorder = Recorder()
    http = ThreadingHTTPServer(("127.0.0.1", 0), handler(recorder))
    http.daemon_threads = True
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield recorder, f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    thread.join()
    http.server_close()


def client_of(backend: str, url: str) -> gemkit.Client:
    options = {"base_url": url}
    if backend == "gemini":
        return gemkit.Client(api_key="k", http_options=options)
    credentials = Credentials("t")
    return gemkit.Client(
        vertexai=True, project="p", location="us-central1", credentials=credentials, http_options=options
    )


# Nested resources.
BELOW = {"documents": "file_search_stores."}


def method_of(client: Any, operation: str) -> Any:
    for name in f"{BELOW.get(operation.partition('.')[0], '')}{operation}".split("."):
        client = getattr(client, name)
    return client


def given(method: Any, params: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call; what a case leaves out is None, for Python itself refuses a call without it."""
    required = [each for each in inspect.signature(method).parameters.values() if each.default is each.empty]
    return {each.name: None for each in required if each.kind is each.KEYWORD_ONLY} | params


def run(client: gemkit.Client, operation: str, params: dict[str, Any]) -> Any:
    with contextlib.closing(client):
        method = method_of(client, operation)
        result = method(**given(method, params))
        return list(result) if hasattr(result, "__iter__") and not isinstance(result, pydantic.BaseModel) else result


async def arun(client: gemkit.Client, operation: str, params: dict[str, Any]) -> Any:
    async with client.aio as aio:
        method = method_of(aio, operation)
        result = await method(**given(method, params))
        return [item async for item in result] if hasattr(result, "__aiter__") else result


def called(case: dict[str, Any], backend: str, url: str, mode: Literal["sync", "async"]) -> Any:
    params = {name: value(item) for name, item in case["params"].items()}
    client = client_of(backend, url)
    if mode == "sync":
        return run(client, case["operation"], params)
    return asyncio.run(arun(client, case["operation"], params))


def dumped(result: Any) -> Any:
    if isinstance(result, list):
        return [dumped(item) for item in result]
    return result.model_dump(mode="json", exclude_none=True) if isinstance(result, pydantic.BaseModel) else result


def expect_subset(expected: Any, got: Any, at: str = "result") -> None:
    """Check that all expected values exist; objects may have more members, lists may not."""
    if isinstance(expected, dict):
        assert isinstance(got, dict), f"{at} is {got!r}"
        for key, item in expected.items():
            assert key in got, f"{at} has no {key}, only {sorted(got)}"
            expect_subset(item, got[key], f"{at}.{key}")
    elif isinstance(expected, list):
        assert isinstance(got, list), f"{at} is {got!r}"
        assert len(got) == len(expected), f"{at} has {len(got)} items"
        for index, item in enumerate(expected):
            expect_subset(item, got[index], f"{at}[{index}]")
    else:
        assert got == expected, at


def below(path: str, expected: str) -> str:
    """A path without what is the same for all calls: the version, and the project unless it is expected."""
    path = re.sub(r"^/(upload/)?v[^/]+/", r"\1", path)
    return path if expected.startswith("projects/") else path.removeprefix("projects/p/locations/us-central1/")


def expect_request(expected: dict[str, Any], got: dict[str, Any], headers: dict[str, str], backend: str) -> None:
    path = below(got["path"], expected["path"])
    assert got | {"path": path} == {"query": {}, "body": None, "sse": ":stream" in path} | expected
    assert headers.get("x-goog-api-key") == ("k" if backend == "gemini" else None)
    assert headers.get("authorization") == ("Bearer t" if backend == "vertex" else None)


def ids(cases: list[tuple[dict[str, Any], str]]) -> list[str]:
    return [f"{case['operation']}-{case['name']}-{backend}".replace(" ", "_") for case, backend in cases]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("case", "backend"), SENT, ids=ids(SENT))
def test_a_call_sends_exactly_this_or_fails_as_told(case, backend, mode, server):
    recorder, url = server
    recorder.requests, recorder.headers = [], []
    recorder.answer = case.get("answer", {}).get(backend)
    expected = case[backend]
    if "error" in expected:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - the name is what is compared
            called(case, backend, url, mode)
        assert type(caught.value).__name__ == expected["error"], caught.value
        assert expected["text"] in str(caught.value)
        wanted = expected.get("after", [])
    else:
        result = called(case, backend, url, mode)
        wanted = expected
        if recorder.answer is not None and "becomes" in case:
            expect_subset(case["becomes"], dumped(result))
    wanted = wanted if isinstance(wanted, list) else [wanted]
    assert len(recorder.requests) == len(wanted), recorder.requests
    for each, got, headers in zip(wanted, recorder.requests, recorder.headers, strict=True):
        expect_request(each, got, headers, backend)


@pytest.mark.parametrize(("case", "backend"), READ, ids=ids(READ))
def test_an_answer_becomes_this(case, backend):
    result: Any = decode(
        CODEC, operations.ALL[case["operation"]], json.dumps(case["answer"][backend]).encode(), backend
    )
    expect_subset(case["becomes"], dumped(result))


@pytest.mark.parametrize("resource", sorted({file.stem for file in FILES}))
def test_every_operation_of_a_resource_has_a_case(resource):
    covered = {case["operation"] for stem, case in CASES if stem == resource and "params" in case}
    assert {name for name in operations.ALL if name.rpartition(".")[0] == resource} <= covered


@pytest.mark.parametrize(("file", "case"), CASES, ids=ids([(case, file) for file, case in CASES]))
def test_a_case_is_of_the_form_that_is_documented(file, case):
    assert case["operation"].rpartition(".")[0] == file
    assert case.keys() <= {"name", "operation", "params", "gemini", "vertex", "answer", "becomes"}
    assert "params" in case or {"answer", "becomes"} <= case.keys()
    assert not set(case) & set(BACKENDS) or "params" in case


def test_no_two_cases_of_one_operation_share_a_name():
    names = [(case["operation"], case["name"], "params" in case) for _, case in CASES]
    assert len(names) == len(set(names))
