"""Every kind of secret that a client knows, sent to servers that echo it, and everything that could show it."""

import asyncio
import base64
import contextlib
import copy
import inspect
import json
import logging
import pickle
import traceback
import warnings
from dataclasses import dataclass, field
from urllib.parse import parse_qs, quote, urlsplit

import httpx
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.oauth2 import credentials as user_credentials
from google.oauth2 import service_account
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from websockets.asyncio.server import serve

import gemkit
from gemkit import otel, replay
from gemkit.errors import GemkitError
from gemkit.hooks import Hooks
from gemkit.webhooks import WebhookVerifier
from tests.attacks.servers import CLOSE, Server, ask, reply
from tests.doubles import ANSWER, credentials
from tests.reliability.matrix import ASYNC, SYNC, run_over

EVERYWHERE = [("sync", name) for name in SYNC] + [("async", name) for name in ASYNC]
WITH_ARGUMENTS = [("sync", "client_args"), ("async", "client_args")]
SECRET = "CANARY/odd+form=0123456789"
PLAIN = "CANARY0123456789abcdef"  # for what is part of a URL
GIVEN = (
    ("sync", "httpx client"),
    ("sync", "httpx2 client"),
    ("async", "httpx client"),
    ("async", "httpx2 client"),
    ("async", "aiohttp session"),
)
SERVERS = ("server", "websockets.server")
PLACES = (
    "repr",
    "error",
    "traceback",
    "locals",
    "pickle",
    "copies",
    "log",
    "log of libraries",
    "recording",
    "spans",
    "hooks",
    "warnings",
)


def in_turn(first, second):
    """One call after the other, of either half of a client."""

    def work(client):
        answer = first(client)
        if not inspect.isawaitable(answer):
            return second(client)

        async def later():
            await answer
            return await second(client)

        return later()

    return work


def vertex(given):
    return {"vertexai": True, "project": "p", "location": "l", "credentials": given}


@dataclass(frozen=True)
class Kind:
    """A kind of secret: a call that uses it, and what the server answers before it echoes.

    `ends` are the ways to answer that the call can meet; `looked_for` gives what must not be shown, of the requests.
    """

    title: str
    call: object = ask
    backend: object = lambda url: {"api_key": "k" * 20}
    options: object = lambda url: {}
    before: tuple = ()
    told: tuple = ()
    transports: tuple = tuple(EVERYWHERE)
    ends: tuple = ("refused", "unreadable", "no HTTP", "broken", "dropped", "redirected", "answered")
    looked_for: object = lambda requests: ("CANARY", "Q0FOQVJZ")
    variables: object = lambda url: {}
    given: object = lambda client: None
    base_url: str = ""


def stream(client):
    chunks = client.models.generate_content_stream(model="m", contents="a")
    if not inspect.isawaitable(chunks):
        return list(chunks)

    async def later():
        return [chunk async for chunk in await chunks]

    return later()


def upload(client):
    return client.files.upload(file=b"abc", config={"mime_type": "text/plain"})


def download(client):
    return client.files.download(file="files/x")


def session(connection, request):
    """Where the bytes of an upload are to be sent."""
    url = f"http://{request.headers['host']}/u?upload_id={PLAIN}"
    connection.sendall(reply(b"{}", x_goog_upload_url=url, x_goog_upload_status="active"))


def redirect(connection, request):
    """Where the bytes of a download are."""
    connection.sendall(reply(b"", 302, location=f"/d?X-Goog-Signature={PLAIN}&X-Goog-Credential={PLAIN}credential"))


OF_WEBHOOKS = base64.b64encode(b"CANARY0123456789").decode()


def verify(client):
    WebhookVerifier(f"whsec_{OF_WEBHOOKS}")
    return ask(client)


def creating(method, **arguments):
    def call(client):
        target = client
        for name in method.split("."):
            target = getattr(target, name)
        return target(**arguments)

    return call


def user_account(url):
    return vertex(
        user_credentials.Credentials(
            None, refresh_token=SECRET, token_uri=f"{url}/token", client_id="i", client_secret=f"{SECRET}client"
        )
    )


KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PEM = KEY.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def robot(url):
    given = {"client_email": "a@b", "token_uri": f"{url}/token", "private_key": PEM.decode()}
    return vertex(service_account.Credentials.from_service_account_info(given))


def assertions(requests):
    """What a service account signed, and its key."""
    signed = [parse_qs(request.body.decode())["assertion"][0] for request in requests if b"assertion" in request.body]
    assert signed
    return (*signed, PEM.decode().splitlines()[1], "CANARY")


def token_for(connection, request):
    connection.sendall(reply({"access_token": SECRET, "expires_in": 3600, "token_type": "Bearer"}))


def with_proxy(url):
    proxy = url.replace("//", f"//user:{quote(SECRET, safe='')}@")
    none = dict.fromkeys(("NO_PROXY", "no_proxy"), "")
    return {"HTTP_PROXY": proxy, "http_proxy": proxy, "HTTPS_PROXY": proxy, "https_proxy": proxy, **none}


def proxy_argument(url):
    address = url.replace("//", f"//user:{quote(SECRET, safe='')}@")
    return {"client_args": {"proxy": address}, "async_client_args": {"proxy": address}}


class OwnAuth(httpx.Auth):
    """Credentials in headers of any name, and in a cookie."""

    def auth_flow(self, request):
        request.headers["Authorization"] = f"Own {PLAIN}authorization"
        request.headers["X-Own-Token"] = SECRET
        request.headers["Cookie"] = f"session={PLAIN}"
        yield request


def jar(url):
    """Cookies in the form of the standard library."""
    cookies = httpx.Cookies()
    cookies.set("session", PLAIN, domain=urlsplit(url).hostname)
    return cookies.jar


def both(name, value):
    return lambda url: {"client_args": {name: value}, "async_client_args": {name: value}}


PASSWORD = ("CANARY", base64.b64encode(f"user:{SECRET}".encode()).decode())
BY_VARIABLES = tuple(each for each in EVERYWHERE if each[1] != "aiohttp session")
OF_TOKENS = ("refused", "no HTTP", "broken", "dropped", "redirected")
READ = ("refused", "unreadable", "no HTTP", "broken", "dropped", "redirected")
TOKEN = {"name": f"auth_tokens/{PLAIN}"}
ENVIRONMENT = {"type": "remote", "env": {"ANY": {"value": SECRET}, "API_KEY": SECRET}}
MCP = {"type": "mcp_server", "url": "https://m.example", "headers": {"X-Own-Token": SECRET}}

KINDS = [
    Kind("key", backend=lambda url: {"api_key": SECRET}),
    Kind("key of Vertex AI", backend=lambda url: {"vertexai": True, "api_key": SECRET}),
    Kind("key, of a stream", stream, backend=lambda url: {"api_key": SECRET}, ends=(*READ, "ended early", "odd event")),
    Kind("access token", backend=lambda url: vertex(credentials(SECRET))),
    Kind("ephemeral token as key", backend=lambda url: {"api_key": f"auth_tokens/{PLAIN}"}),
    Kind(
        "ephemeral token that the service gives out",
        in_turn(creating("auth_tokens.create", config={"uses": 1}), ask),
        before=(reply(TOKEN),),
        told=(TOKEN["name"], PLAIN),
        options=lambda url: {"api_version": "v1alpha"},
    ),
    Kind(
        "ephemeral token of a raw request",
        in_turn(lambda client: client.request("POST", "auth_tokens", body={}), ask),
        before=(reply(TOKEN),),
        told=(TOKEN["name"], PLAIN),
    ),
    Kind("own header of the options", options=lambda url: {"headers": {"X-Gateway-Token": SECRET}}),
    Kind(
        "own Authorization of the options",
        options=lambda url: {"headers": {"Authorization": f"Basic {base64.b64encode(SECRET.encode()).decode()}"}},
        looked_for=lambda requests: ("CANARY", base64.b64encode(SECRET.encode()).decode()),
    ),
    Kind("own cookies of the options", options=lambda url: {"headers": {"Cookie": f"a=b; session={SECRET}"}}),
    Kind(
        "header of client arguments",
        options=both("headers", {"X-Own-Secret": SECRET}),
        transports=tuple(WITH_ARGUMENTS),
    ),
    Kind("cookie of client arguments", options=both("cookies", {"session": PLAIN}), transports=tuple(WITH_ARGUMENTS)),
    Kind(
        "password of client arguments",
        options=both("auth", ("user", SECRET)),
        transports=tuple(WITH_ARGUMENTS),
        looked_for=lambda requests: PASSWORD,
    ),
    Kind(
        "headers and cookies of an Auth class of client arguments",
        options=both("auth", OwnAuth()),
        transports=tuple(WITH_ARGUMENTS),
    ),
    Kind(
        "cookie jar of client arguments",
        options=lambda url: both("cookies", jar(url))(url),
        transports=tuple(WITH_ARGUMENTS),
    ),
    Kind(
        "header of a client that was given",
        given=lambda client: client.headers.update({"X-Own-Secret": SECRET}),
        transports=GIVEN,
    ),
    Kind(
        "password of a client that was given",
        given=lambda client: setattr(client, "auth", ("user", SECRET)),
        transports=GIVEN[:-1],
        looked_for=lambda requests: PASSWORD,
    ),
    Kind(
        "headers and cookies of an Auth class of a client that was given",
        given=lambda client: setattr(client, "auth", OwnAuth()),
        transports=tuple(each for each in GIVEN if each[1] == "httpx client"),
    ),
    Kind(
        "cookie of a client that was given",
        given=lambda client: client.cookies.set("session", PLAIN),
        transports=GIVEN[:-1],
    ),
    Kind(
        "cookie of a session that was given",
        given=lambda session: session.cookie_jar.update_cookies({"session": PLAIN}),
        transports=GIVEN[-1:],
    ),
    Kind("address of an upload", upload, before=(session,), ends=READ),
    Kind("address of a redirected download", download, before=(redirect,), ends=OF_TOKENS),
    Kind(
        "password of a proxy of the environment",
        variables=with_proxy,
        base_url="http://127.0.0.2:9",
        transports=BY_VARIABLES,
        looked_for=lambda requests: PASSWORD,
    ),
    Kind(
        "password of a proxy with a tunnel",
        variables=with_proxy,
        base_url="https://127.0.0.2:9",
        transports=BY_VARIABLES,
        ends=OF_TOKENS,
        looked_for=lambda requests: PASSWORD,
    ),
    Kind(
        "password of a proxy of client arguments",
        options=proxy_argument,
        base_url="http://127.0.0.2:9",
        transports=(*WITH_ARGUMENTS, ("async", "aiohttp")),
        looked_for=lambda requests: PASSWORD,
    ),
    Kind("refresh token and client secret", backend=user_account, ends=OF_TOKENS),
    Kind("key and assertion of a service account", backend=robot, ends=OF_TOKENS, looked_for=assertions),
    Kind("token of a service account", backend=robot, before=(token_for,), looked_for=assertions),
    Kind("secret that webhooks are verified with", verify, told=(f"whsec_{OF_WEBHOOKS}", OF_WEBHOOKS)),
    Kind(
        "secret of a webhook that the service gives out",
        in_turn(creating("webhooks.create", uri="https://h.example", subscribed_events=["interaction.completed"]), ask),
        before=(reply({"id": "w", "new_signing_secret": f"whsec_{PLAIN}"}),),
        told=(PLAIN, f"whsec_{PLAIN}"),
    ),
    Kind(
        "credential that is stored at the service",
        creating(
            "credentials.create",
            type_="oauth2",
            id="b",
            client_id="c",
            client_secret=SECRET,
            refresh_token=SECRET,
            token_url="u",
        ),
        ends=READ,
    ),
    Kind(
        "variables of an environment",
        creating("interactions.create", agent="a", input="Hi", environment=ENVIRONMENT),
        ends=READ,
    ),
    Kind("headers of an MCP server", creating("interactions.create", model="m", input="Hi", tools=[MCP]), ends=READ),
]


# What a server answers: it echoes what it was sent, in every form.


def echo(request, more):
    sent = [value for name, value in request.headers.items() if name not in {"host", "content-type"}]
    sent += [request.target, request.body.decode("utf-8", "replace"), *more]
    sent += [quote(text, safe="") for text in sent]
    sent += [quote(text, safe="").lower() for text in sent]
    return sent


def one_line(texts):
    return " ".join(" ".join(texts).split()).encode("ascii", "replace").decode()


def refused(texts):
    told = " ".join(texts)
    detail = {"@type": "x", told: told, "deep": [{"in": texts}, json.dumps(texts)]}
    body = {"error": {"code": 403, "message": told, "status": "PERMISSION_DENIED", "details": [detail]}}
    return reply(body, 403, x_echo=one_line(texts), set_cookie=f"session={PLAIN}")


def unreadable(texts):
    return reply(f'{{"candidates": [{json.dumps(texts)}'.encode(), 200, x_echo=one_line(texts))


def not_http(texts):
    return b"HTTP/1.1 200 OK\r\nx-echo: \0" + one_line(texts).encode() + b"\r\n\r\n"


def broken(texts):
    return reply(json.dumps(texts).encode(), 200, x_echo=one_line(texts))[:-3]


def redirected(texts):
    return reply(
        json.dumps(texts).encode(), 307, location=f"https://u:{PLAIN}@evil.example/{quote(texts[-1])}?key={PLAIN}"
    )


def events(*texts):
    data = b"".join(b"data: " + text.encode() + b"\r\n\r\n" for text in texts)
    return reply(data, 200, content_type="text/event-stream")


def chunk(text):
    return json.dumps({"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, "index": 0}]})


def answered(texts):
    return reply(ANSWER, 200, x_echo=one_line(texts), set_cookie=f"session={PLAIN}")


ENDS = {
    "refused": refused,
    "unreadable": unreadable,
    "no HTTP": not_http,
    "broken": broken,
    "dropped": lambda texts: b"",
    "redirected": redirected,
    "answered": answered,
    "ended early": lambda texts: events(chunk(" ".join(texts))),
    "odd event": lambda texts: events(chunk("a"), f'{{"candidates": {json.dumps(texts)}'),
}


# Everything that could show it.


class Copying(Hooks):
    """Keeps what a hook that prints, copies or stores would have."""

    def __init__(self):
        self.told = []

    def note(self, exchange):
        parts = (exchange, copy.copy(exchange), exchange.headers, copy.copy(exchange.headers), exchange.url)
        parts += (exchange.response_headers, exchange.error, exchange.answer)
        self.told += [text for part in parts for text in (repr(part), str(part), f"{part}")]

    before_request = after_response = on_retry = on_error = on_answer = note


def in_tracebacks(error):
    """The text of a traceback, and of each frame's local variables outside of the tests."""
    whole = traceback.TracebackException.from_exception(error, capture_locals=True)
    link = whole
    while link is not None:
        for frame in link.stack:
            if "/tests/" not in frame.filename:
                yield f"{frame.filename}:{frame.lineno} {frame.name} {frame.locals}"
        link = link.__cause__ or link.__context__


@dataclass
class Found:
    """What one call left in each place."""

    places: dict = field(default_factory=lambda: {place: [] for place in PLACES})
    outcomes: list = field(default_factory=list)
    requests: list = field(default_factory=list)

    def add(self, place, *texts):
        self.places[place] += texts

    def add_error(self, error):
        link = error
        while link is not None:
            self.add("error", str(link), repr(link), repr(link.args), repr(vars(link)))
            link = link.__cause__ or link.__context__
        self.add("traceback", "".join(traceback.format_exception(error)))
        self.add("locals", *in_tracebacks(error))
        if isinstance(error, GemkitError):
            data = pickle.dumps(error)
            self.add("pickle", data.decode("latin-1"), repr(data))
            for twin in (pickle.loads(data), copy.copy(error), copy.deepcopy(error)):
                self.add("copies", str(twin), repr(twin), repr(vars(twin)))


@contextlib.contextmanager
def watched(result, folder, monkeypatch, caplog):
    """Keep what is logged, recorded, traced, warned of and passed to hooks; gives what is to be done with a client."""
    spans, hooks, provider = InMemorySpanExporter(), Copying(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setenv("GEMKIT_LOG", "debug")
    monkeypatch.setattr("gemkit._errors.redact._secrets", {})
    caplog.set_level(logging.DEBUG)

    def prepare(client):
        otel.instrument(client, tracer_provider=provider, capture_content=True)
        client.hooks.add(hooks)
        settings = (client, client.aio, client._settings, client._settings.http_options, client._state, client._client)
        result.add("repr", client.explain(), *(text for each in settings for text in (repr(each), str(each))))

    with warnings.catch_warnings(record=True) as warned, replay.recording("kept", directory=folder, mode="record"):
        warnings.simplefilter("always")
        yield prepare
    provider.shutdown()
    result.add("spans", *(span.to_json() for span in spans.get_finished_spans()))
    result.add("hooks", *hooks.told)
    result.add("warnings", *(str(each.message) for each in warned))
    result.add("recording", *(each.read_text("utf-8") for each in folder.glob("*.json")))
    for record in caplog.records:
        if record.name not in SERVERS:
            result.add("log" if record.name == "gemkit" else "log of libraries", record.getMessage())
    caplog.clear()


def found(kind, flavour, transport, folder, monkeypatch, caplog):
    """Run a kind's call over a transport, once for each way to answer, and return what is found in each place."""
    result = Found()
    for end in kind.ends:
        with (
            monkeypatch.context() as patch,
            Server(*kind.before, _last(kind, end)) as server,
            watched(result, folder / end.replace(" ", "-"), patch, caplog) as prepare,
        ):
            _run(kind, flavour, transport, server, patch, prepare, end, result)
        result.requests += server.requests
    return result


def _last(kind, end):
    def write(connection, request):
        connection.sendall(ENDS[end](echo(request, kind.told)))
        return CLOSE

    return write


def _run(kind, flavour, transport, server, patch, prepare, end, result):
    for name, value in kind.variables(server.url).items():
        patch.setenv(name, value)
    options = {"base_url": kind.base_url or server.url, "retry_options": {"attempts": 1}, "timeout": 10_000}
    options |= kind.options(server.url)
    if transport == "aiohttp":
        options.pop("client_args", None)

    def prepare_given(client):
        own = client._settings.http_options
        kind.given(own.httpx_client or own.httpx_async_client or own.aiohttp_client)
        prepare(client)

    try:
        answer = run_over(flavour, transport, kind.call, prepare_given, kind.backend(server.url), **options)
    except Exception as error:  # noqa: BLE001 - one that is not gemkit's is a finding
        result.add_error(error)
        result.outcomes.append((end, error))
    else:
        result.add("repr", repr(answer), str(answer))
        result.outcomes.append((end, answer))


# Live sessions: over websockets, which are async only.

LIVE_KINDS = {
    "key": ({"api_key": SECRET}, {}),
    "ephemeral token": ({"api_key": f"auth_tokens/{PLAIN}"}, {}),
    "access token": (vertex(credentials(SECRET)), {}),
    "own header": ({"api_key": "k" * 20}, {"X-Gateway-Token": SECRET}),
}
ADDRESSES = f"wss://h.example/ws?key={PLAIN}&access_token={PLAIN} and token auth_tokens/{PLAIN}"
SETUP = json.dumps({"setupComplete": {}})


def sent_back(texts):
    return f"{ADDRESSES} " + " ".join(texts)


async def _refuse(socket, texts):
    """Not reached: the handshake is refused."""


async def _close(socket, texts, *before):
    await socket.recv()
    for text in before:
        await socket.send(text)
    # Close frames have room for 123 bytes.
    await socket.close(1008, next(text for text in texts if "CANARY" in text)[:120])


async def _close_open(socket, texts):
    await _close(socket, texts, SETUP)


async def _odd(socket, texts):
    await socket.recv()
    await socket.send(sent_back(texts))


async def _error(socket, texts):
    await socket.recv()
    await socket.send(json.dumps({"error": {"code": 403, "message": sent_back(texts), "details": [{"a": texts}]}}))


async def _drop(socket, texts):
    await socket.recv()
    await socket.send(SETUP)
    socket.transport.abort()


LIVE_ENDS = {
    "refused": _refuse,
    "closed": _close,
    "closed later": _close_open,
    "odd message": _odd,
    "error": _error,
    "dropped": _drop,
}


def found_live(kind, opening, folder, monkeypatch, caplog):
    """Open live sessions that end badly, and return what is found in each place."""
    result = Found()
    backend, headers = LIVE_KINDS[kind]
    for end, script in LIVE_ENDS.items():
        texts = []

        def refuse(connection, request, end=end, texts=texts):
            texts += [value for name, value in request.headers.raw_items() if "CANARY" in value]
            if end != "refused":
                return None
            answer = connection.respond(403, sent_back(texts))
            answer.headers["X-Echo"] = sent_back(texts)
            return answer

        async def main(prepare, script=script, texts=texts, refuse=refuse):
            def run(socket):
                return script(socket, texts)

            logger = logging.getLogger("server")
            async with serve(run, "127.0.0.1", 0, process_request=refuse, logger=logger) as server:
                url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
                client = gemkit.Client(**backend, http_options={"base_url": url, "headers": headers})
                prepare(client)
                async with (opening(client)).connect(model="models/m") as session:
                    async for _ in session.receive():
                        """Nothing comes."""

        with monkeypatch.context() as patch, watched(result, folder / end.replace(" ", "-"), patch, caplog) as prepare:
            try:
                asyncio.run(main(prepare))
            except Exception as error:  # noqa: BLE001 - one that is not gemkit's is a finding
                result.add_error(error)
                result.outcomes.append((end, error))
        assert texts
    return result
