"""Ways to make a client tell a secret, or send it where it does not belong; each gives what came of it, in words."""

import base64
import copy
import json
import logging
import os
import pickle
import ssl
import tempfile
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock
from urllib.parse import quote

import httpx

import gemkit
from gemkit.errors import APIError, ConfigurationError, GemkitError
from gemkit.hooks import Hooks
from tests.doubles import credentials
from tests.security.rig import (
    AIOHTTP,
    ASYNC,
    KEY,
    TRANSPORTS,
    WITH_ARGUMENTS,
    Server,
    generate,
    run,
)


@dataclass(frozen=True)
class Attack:
    """One row: what is tried, what is to come of it, and over which transports."""

    title: str
    expected: str
    run: object
    transports: tuple = tuple(TRANSPORTS)


def refusal_of(function):
    """The error that a call ends with; a raw exception is an outcome of its own."""
    try:
        function()
    except GemkitError as error:
        return error
    except Exception as error:  # noqa: BLE001 - the finding
        return error
    return None


def shown(error):
    """All that an error shows, holds and pickles as."""
    yield "".join(traceback.format_exception(error))
    twin = pickle.loads(pickle.dumps(error)) if isinstance(error, GemkitError) else error
    for each in (error, twin, copy.deepcopy(error)):
        yield from (str(each), repr(each), repr({**vars(each), "response": None}))
    yield pickle.dumps(error).decode("latin-1")
    link = error.__cause__ or error.__context__
    while link is not None:
        yield from (str(link), repr(link))
        link = link.__cause__ or link.__context__


@contextmanager
def environment(**variables):
    with mock.patch.dict(os.environ, variables):
        yield


def own_authorization_per_view(transport):
    """Views with client arguments whose reprs are alike, and one object that is changed in between."""
    headers = [httpx.Headers({"Authorization": f"Bearer CANARY-{number}"}) for number in range(3)]

    def call(number):
        return lambda client: generate(client.with_options({"client_args": {"headers": headers[number]}}))

    def changed(client):
        headers[2]["Authorization"] = "Bearer CANARY-changed"
        return call(2)(client)

    wanted = ["Bearer CANARY-0", "Bearer CANARY-1", "Bearer CANARY-2", "Bearer CANARY-changed"]
    with Server() as server:
        run(transport, server.url, call(0), call(1), call(2), changed)
        return "each view sends its own" if server.sent("authorization") == wanted else "another's is sent"


def context_per_call(transport):
    """A new SSLContext for every call."""
    kept = []

    def call(client):
        return generate(client.with_options({"client_args": {"verify": ssl.create_default_context()}}))

    def count(client):
        state = client._state
        transports = state.transports if transport[1] == "sync" else state.transports_async
        kept.append(len(transports._by_arguments))
        return call(client)

    with Server() as server:
        run(transport, server.url, *[call] * 40, count)
    return "16 clients are kept" if kept == [16] else f"{kept[0]} clients are kept"


def echoed(transport):
    """A service that writes the key, in every form, into all parts of an error."""
    forms = [KEY, quote(KEY.replace("-", "/"), safe=""), json.dumps(KEY)]
    token = "CANARY/gateway+token=0123456789"
    forms += [token, quote(token, safe=""), quote(token, safe="").lower()]

    def reply(_):
        told = " ".join(forms[:1] + forms[2:])
        detail = {"@type": "x", told: told, "deep": [{"in": [told, {"apiKey": "CANARY"}]}]}
        body = {"error": {"code": 400, "message": told, "status": "INVALID_ARGUMENT", "details": [detail]}}
        headers = {"x-request-id": KEY, "x-echo": told, "x-gateway-token": token}
        return 400, headers, json.dumps(body).encode()

    with Server(reply) as server:
        error = refusal_of(lambda: run(transport, server.url, options={"headers": {"X-Gateway-Token": token}}))
    return told_of(error, "BadRequestError")


def unreadable(transport):
    """A success that cannot be read and holds the key."""
    with Server(lambda _: (200, {"x-echo": KEY}, f'{{"candidates": "{KEY}'.encode())) as server:
        return told_of(refusal_of(lambda: run(transport, server.url)), "ResponseError")


def broken_stream(transport):
    """A stream whose chunks hold the key, and which then ends early."""
    part = {"candidates": [{"content": {"role": "model", "parts": [{"text": f"it is {KEY}"}]}, "index": 0}]}
    data = b"data: " + json.dumps(part).encode() + b"\r\n\r\n"

    def call(client):
        asked = {"model": "m", "contents": "a"}
        if transport[1] == "sync":
            return list(client.models.generate_content_stream(**asked))

        async def later():
            return [chunk async for chunk in await client.models.generate_content_stream(**asked)]

        return later()

    with Server(lambda _: (200, {"content-type": "text/event-stream"}, data)) as server:
        error = refusal_of(lambda: run(transport, server.url, call))
    if len(getattr(error, "chunks", ())) != 1:
        return "the chunks are lost"
    return told_of(error, "StreamInterruptedError")


def told_of(error, wanted):
    if type(error).__name__ != wanted:
        return f"{type(error).__name__}"
    return f"{wanted} without it" if not any("CANARY" in text for text in shown(error)) else "it is told"


class Printing(Hooks):
    def __init__(self):
        self.told = []

    def before_request(self, exchange):
        self.told += [repr(exchange), repr(exchange.headers), f"{exchange.headers}", str(copy.copy(exchange.headers))]

    def after_response(self, exchange):
        self.told += [repr(exchange), repr(exchange.response_headers), f"{exchange.response_headers}"]

    def on_error(self, exchange):
        self.told.append(repr(exchange))


def logged(transport):
    """Secret headers of every name, in options and client arguments, with GEMKIT_LOG=debug and hooks that print."""
    names = ("X-Gateway-Token", "X-My-Key", "X-Secret", "X-Auth-Thing", "X-Cookie", "X-Webhook-Signature")
    headers = {name: f"CANARY-{name}" for name in names}
    records = []

    class Keeping(logging.Handler):
        def emit(self, record):
            records.append(record.getMessage())

    hooks = Printing()
    logger = logging.getLogger("gemkit")
    handler, level = Keeping(), logger.level
    logger.addHandler(handler)
    options = {"headers": headers}
    if transport[0] == "client_args":
        options["client_args"] = {"headers": {"X-Other-Token": "CANARY-of-the-arguments"}}
    echo = {"x-their-token": "CANARY-of-the-service", "set-cookie": "CANARY=1"}
    try:
        with environment(GEMKIT_LOG="debug"), Server(lambda request: (404, echo, echo_of(request))) as server:
            error = refusal_of(lambda: run(transport, server.url, options=options, hooks=[hooks]))
            sent = server.sent("x-webhook-signature")
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    assert isinstance(error, APIError)
    assert sent == ["CANARY-X-Webhook-Signature"]
    assert any("x-my-key: [redacted]" in record for record in records)
    clean = not any("CANARY" in text for text in [*records, *hooks.told])
    return "shown as [redacted]" if clean else "shown"


def echo_of(request):
    return json.dumps({"error": {"code": 404, "message": str(dict(request.headers.items()))}}).encode()


def netrc(transport):
    """A ~/.netrc with a password for the host."""
    with tempfile.TemporaryDirectory() as home, Server() as server:
        path = Path(home, ".netrc")
        path.write_text("default login user password CANARY-netrc\n", "utf-8")
        path.chmod(0o600)
        with environment(HOME=home, NETRC=str(path)):
            run(transport, server.url)
            vertex = {"vertexai": True, "project": "p", "location": "l", "credentials": credentials("ya29.token")}
            run(transport, server.url, **vertex)
        return "not read" if server.sent("authorization") == ["Bearer ya29.token"] else "sent"


BAD_ADDRESSES = (
    "http://user:CANARY@{host}",
    "http://user:CANA/CANARY@{host}",
    "http://user:CANARY@x@{host}",
    "http://user:C#CANARY@{host}",
    "http://{host}/?key=CANARY",
    "http://{host}#CANARY",
    "http://{host}?",
)


def base_urls(transport):
    """Addresses with user information, a query or a fragment; of the client, of a view, of a call, of the environment."""
    with Server() as server:
        host = server.url.partition("//")[2]
        for pattern in BAD_ADDRESSES:
            url = pattern.format(host=host)
            config = {"http_options": {"base_url": url}}
            tries = [
                lambda url=url: run(transport, url),
                lambda url=url: run(transport, server.url, lambda client: client.with_options({"base_url": url})),
                lambda config=config: run(
                    transport, server.url, lambda client: client.models.get(model="m", config=config)
                ),
            ]
            for each in tries:
                error = refusal_of(each)
                if not isinstance(error, ConfigurationError) or any("CANARY" in text for text in shown(error)):
                    return f"{url}: {error!r}"
            with environment(GOOGLE_GEMINI_BASE_URL=url):
                if not isinstance(refusal_of(lambda: gemkit.Client(api_key=KEY)), ConfigurationError):
                    return url
        return "ConfigurationError, nothing sent" if not server.requests else "sent"


def two_keys(transport):
    """A hook, options and client arguments that name the key's header in other cases."""

    class Setting(Hooks):
        def before_request(self, exchange):
            exchange.headers["X-Goog-Api-Key"] = "of-the-hook"

    with Server() as server:
        run(transport, server.url, hooks=[Setting()])
        run(transport, server.url, options={"headers": {"X-GOOG-API-KEY": "of-the-options"}})
        if transport[0] in {"client_args", "httpx", "aiohttp session"}:
            run(transport, server.url, arguments={"headers": {"X-Goog-API-Key": "of-the-arguments"}})
            return one_key(server.sent("x-goog-api-key"), ["of-the-hook", "of-the-options", KEY])
        return one_key(server.sent("x-goog-api-key"), ["of-the-hook", "of-the-options"])


def one_key(found, wanted):
    return "one key is sent" if found == wanted else f"{len(found)} keys are sent"


def bad_headers(transport):
    """Values with line breaks or other letters, set by a hook and in options."""

    class Setting(Hooks):
        def __init__(self, value):
            self.value = value

        def before_request(self, exchange):
            exchange.headers["x-token"] = self.value

    with Server() as server:
        for value in ("CANARY\r\nx-evil: 1", "CANARY\n", "CANARY\x00", "CANARYé"):
            for more in ({"hooks": [Setting(value)]}, {"options": {"headers": {"x-token": value}}}):
                error = refusal_of(lambda more=more: run(transport, server.url, **more))
                if not isinstance(error, ConfigurationError) or any("CANARY" in text for text in shown(error)):
                    return repr(error)
        return "ConfigurationError, nothing sent" if not server.requests else "sent"


def arguments_for_async(transport):
    """Client arguments that mean nothing for async calls or for aiohttp."""
    for name in ("mounts", "auth", "transport", "event_hooks"):
        value = ("user", "CANARY") if name == "auth" else {}
        error = refusal_of(
            lambda name=name, value=value: run(transport, "http://127.0.0.1:9", options={"client_args": {name: value}})
        )
        if not isinstance(error, ConfigurationError) or f"client_args {name}" not in str(error):
            return repr(error)
    for name in ("headers", "cookies", "params", "event_hooks", "base_url") if transport in AIOHTTP else ():
        options = {"async_client_args": {name: {"x": "CANARY"}}}
        error = refusal_of(lambda options=options: run(transport, "http://127.0.0.1:9", options=options))
        if not isinstance(error, ConfigurationError) or name not in str(error) or "aiohttp_client" not in str(error):
            return repr(error)
    return "refused by name"


def all_proxy(transport):
    """ALL_PROXY with a password, for a host that nobody knows."""
    with Server() as proxy:
        address = proxy.url.replace("//", "//user:CANARY-password@")
        none = dict.fromkeys(("HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"), "")
        with environment(ALL_PROXY=address, **none):
            run(transport, "http://127.0.0.2:9")
        wanted = "Basic " + base64.b64encode(b"user:CANARY-password").decode()
        return "used" if proxy.sent("proxy-authorization") == [wanted] else "ignored"


def bad_proxies(transport):
    """Addresses of proxies that cannot be used, with passwords in them."""
    for proxy in ("ftp://user:CANARY@h", "http://user:CANARY/x@h", "http://u:CANARY@h:99x", "http://user:CANARY@[h"):
        options = {"client_args": {"proxy": proxy}}
        error = refusal_of(lambda options=options: run(transport, "http://127.0.0.1:9", options=options))
        if not isinstance(error, ConfigurationError) or any("CANARY" in text for text in shown(error)):
            return repr(error)
    return "ConfigurationError without it"


NAMES = ("a%2f..%2f..", "a%2F..", "a%252f..", "../x", "a/../b", "a?key=b", "a#b", "a\\b", "a%00", "a b")


def names(transport):
    """Names of models, projects and locations, and API versions, that would change the address."""
    with Server() as server:
        for name in NAMES:
            vertex = {"vertexai": True, "credentials": credentials()}
            tries = [
                lambda name=name: run(transport, server.url, lambda client: client.models.get(model=name)),
                lambda name=name: run(transport, server.url, **vertex, project=name, location="l"),
                lambda name=name: run(transport, server.url, **vertex, project="p", location=name),
                lambda name=name: run(transport, server.url, options={"api_version": name}),
            ]
            for each in tries if name != "a/../b" else tries[:1]:
                if not isinstance(refusal_of(each), ValueError | GemkitError):
                    return f"{name} is sent"
        return "refused, nothing sent" if not server.requests else f"sent: {server.paths}"


ATTACKS = [
    Attack(
        "Views whose client arguments look alike, each with its own Authorization",
        "each view sends its own",
        own_authorization_per_view,
        tuple(WITH_ARGUMENTS),
    ),
    Attack("A new SSLContext at each of 41 calls", "16 clients are kept", context_per_call, tuple(WITH_ARGUMENTS)),
    Attack(
        "A header value with a line break or a non-ASCII character", "ConfigurationError, nothing sent", bad_headers
    ),
    Attack("The service echoes keys and tokens in an error", "BadRequestError without it", echoed),
    Attack("The service echoes the key in a body that is not JSON", "ResponseError without it", unreadable),
    Attack(
        "The service echoes the key in a stream that breaks off", "StreamInterruptedError without it", broken_stream
    ),
    Attack("`GEMKIT_LOG=debug`, and hooks that print, with secrets in headers", "shown as [redacted]", logged),
    Attack("`~/.netrc` has a password for the host", "not read", netrc),
    Attack("`base_url` has a password, a query or a fragment", "ConfigurationError, nothing sent", base_urls),
    Attack("A hook, option or argument sets `X-Goog-Api-Key` in another case", "one key is sent", two_keys),
    Attack(
        "Client arguments that async calls or aiohttp cannot use",
        "refused by name",
        arguments_for_async,
        (ASYNC[2], AIOHTTP[0]),
    ),
    Attack("`ALL_PROXY` with a password", "used", all_proxy, (TRANSPORTS[0], ASYNC[0], *WITH_ARGUMENTS, AIOHTTP[0])),
    Attack(
        "A proxy that cannot be used, with a password",
        "ConfigurationError without it",
        bad_proxies,
        (*WITH_ARGUMENTS, AIOHTTP[0]),
    ),
    Attack(
        "Names of models, projects, locations and versions with `..`, `%2f` and the like",
        "refused, nothing sent",
        names,
    ),
]
