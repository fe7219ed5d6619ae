import json
from datetime import UTC, datetime

import httpx
import pytest

import gemkit.emulator
from gemkit.emulator import documents
from gemkit.emulator.validation import response_violations

from .family import Family

GEMINI = "/v1beta/models/gemini-2.5-flash"
VERTEX = "/v1beta1/projects/p/locations/us-central1/publishers/google/models/gemini-2.5-flash"
EXPRESS = "/v1beta1/publishers/google/models/gemini-2.5-flash"


STILL = datetime(2026, 1, 1, tzinfo=UTC)
OPTIONS = {"models": ["x", "a", "publishers/a/models/a", "imagen-product-recontext-preview"], "clock": lambda: STILL}


class Caller:
    """Sends requests with a key and validates every successful response against the document."""

    def __init__(self, url):
        self.http = httpx.Client(base_url=url, headers={"x-goog-api-key": "k"})
        self.url = url

    def __call__(self, method, path, body=None, *, check=True, **options):
        response = self.http.request(method, path, json=body, **options)
        if check and response.status_code == 200:
            found = documents.route(method, httpx.URL(path).path)
            assert response_violations(found.document, found.method.response, response.json()) == []
        return response

    def post(self, path, body, **options):
        return self("POST", path, body, **options)

    def get(self, path, **options):
        return self("GET", path, **options)

    def ask(self, text, path=GEMINI, **body):
        contents = [{"role": "user", "parts": [{"text": text}]}]
        response = self.post(f"{path}:generateContent", {"contents": contents, **body})
        assert response.status_code == 200, response.text
        return response.json()

    def events(self, body, path=GEMINI):
        """The documents of a stream of server-sent events, each checked."""
        with self.http.stream("POST", f"{path}:streamGenerateContent?alt=sse", json=body) as response:
            raw = b"".join(response.iter_raw())
        assert response.headers["content-type"] == "text/event-stream"
        *events, rest = raw.split(b"\r\n\r\n")
        assert rest == b""
        assert all(event.startswith(b"data: ") for event in events)
        values = [json.loads(event[len(b"data: ") :]) for event in events]
        found = documents.route("POST", f"{path}:streamGenerateContent")
        for value in values:
            assert response_violations(found.document, found.method.response, value) == []
        return values


@pytest.fixture
def caller():
    with gemkit.emulator.serve(**OPTIONS) as url:
        caller = Caller(url)
        with caller.http:
            yield caller


@pytest.fixture(scope="session")
def shared():
    """An emulator for tests that do not change its state."""
    with gemkit.emulator.serve(**OPTIONS) as url:
        caller = Caller(url)
        with caller.http:
            yield caller


@pytest.fixture(params=["gemini", "vertex"])
def family(request):
    """A caller of the Interactions family, once for each service."""
    with gemkit.emulator.serve(**OPTIONS) as url:
        caller = Family(url, request.param)
        with caller.http:
            yield caller
