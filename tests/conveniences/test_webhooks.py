"""Deliveries to webhooks are distinguished from forged, changed and late ones; real ones are sent by the emulator."""

import base64
import hashlib
import hmac
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit.errors import ConfigurationError, GemkitError, InvalidInputError
from gemkit.webhooks import WebhookKeys, WebhookSignatureError, WebhookVerifier

SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
OTHER = "whsec_" + base64.b64encode(b"o" * 32).decode()
NOW = 1_700_000_000
BODY = b'{"type": "interaction.completed", "data": {"id": "i"}}'


def signed(body=BODY, *, secret=SECRET, at=NOW, message="msg_1"):
    digest = hmac.digest(base64.b64decode(secret[6:]), f"{message}.{at}.".encode() + body, hashlib.sha256)
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"Webhook-Id": message, "webhook-timestamp": str(at), "WEBHOOK-SIGNATURE": signature}


def verifier(*secrets, **options):
    return WebhookVerifier(secrets or SECRET, clock=lambda: NOW, **options)


def test_a_signed_delivery():
    assert verifier().verify(BODY, signed()) == json.loads(BODY)
    assert verifier().verify(BODY.decode(), signed()) == json.loads(BODY)


def test_secrets_rotate():
    both = verifier(OTHER, SECRET)
    assert both.verify(BODY, signed()) == both.verify(BODY, signed(secret=OTHER))
    headers = signed()
    headers["WEBHOOK-SIGNATURE"] = f"v1,AAAA v2,x {headers['WEBHOOK-SIGNATURE']}"
    assert verifier().verify(BODY, headers)


@pytest.mark.parametrize(("late", "ok"), [(0, True), (300, True), (301, False), (-300, True), (-301, False)])
def test_the_window(late, ok):
    if ok:
        assert verifier().verify(BODY, signed(at=NOW - late))
    else:
        with pytest.raises(WebhookSignatureError, match="webhook-timestamp is more than 300 s from now"):
            verifier().verify(BODY, signed(at=NOW - late))


@given(st.binary(max_size=80))
def test_nothing_else_passes(body):
    if body != BODY:
        with pytest.raises(WebhookSignatureError):
            verifier().verify(body, signed())


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({}, "has no header webhook-id, webhook-timestamp, webhook-signature"),
        (signed(secret=OTHER), "no signature of the delivery is valid"),
        ({**signed(), "webhook-timestamp": "soon"}, "must be a number of seconds"),
        ({**signed(), "webhook-timestamp": "nan"}, "from now"),
        ({**signed(), "WEBHOOK-SIGNATURE": "v1,\u00e9"}, "no signature"),
        ({**signed(), "Webhook-Id": "msg_2"}, "no signature"),
    ],
)
def test_wrong_headers(headers, told):
    with pytest.raises(WebhookSignatureError, match=told):
        verifier().verify(BODY, headers)


def test_what_a_verifier_needs():
    for options, told in [
        ({}, "needs secrets"),
        ({"secrets": "whsec_???"}, "must be base64"),
        ({"secrets": ""}, "must be base64"),
        ({"keys": WebhookKeys()}, "need audience"),
    ]:
        with pytest.raises(ConfigurationError, match=told):
            WebhookVerifier(**options)
    assert "k" * 32 not in repr(vars(WebhookVerifier(SECRET)).keys())


class Listener(ThreadingHTTPServer):
    """Records deliveries."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}/hook"
        self.found = []

    def delivery(self):
        limit = time.monotonic() + 10
        while not self.found and time.monotonic() < limit:
            time.sleep(0.01)
        return self.found.pop()


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.found.append((body, dict(self.headers)))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def listener():
    with Listener() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_delivery_of_a_project(make, listener):
    client = make()
    hook = client.webhooks.create(uri=listener.url, subscribed_events=["interaction.completed"])
    client.interactions.create(model="gemini-2.5-flash", input="Hello", background=True)
    body, headers = listener.delivery()
    check = WebhookVerifier(hook.new_signing_secret)
    assert check.verify(body, headers)["type"] == "interaction.completed"
    with pytest.raises(WebhookSignatureError):
        check.verify(body + b" ", headers)


def ask(client, listener):
    hook = {"uris": [listener.url]}
    client.interactions.create(model="gemini-2.5-flash", input="Hello", background=True, webhook_config=hook)
    return listener.delivery()


def test_a_delivery_of_a_request(make, server, listener):
    fetched, now = [], [0.0]

    def fetch(url):
        fetched.append(url)
        return httpx.get(f"{server.url}/.well-known/jwks.json", trust_env=False).content

    client = make()
    check = WebhookVerifier(keys=WebhookKeys(fetch=fetch, clock=lambda: now[0]), audience=listener.url)
    body, headers = ask(client, listener)
    event = check.verify(b"not looked at", headers)
    assert event == json.loads(body)
    check.verify(body, headers)
    assert len(fetched) == 1
    server.rotate_webhook_key()
    body, headers = ask(client, listener)
    with pytest.raises(WebhookSignatureError, match="has no key"):  # not fetched again within a minute
        check.verify(body, headers)
    now[0] = 60.0
    assert check.verify(body, headers) == json.loads(body)
    assert len(fetched) == 2
    _refuses_changes(check, headers)


def _refuses_changes(check, headers):
    head, claims, signature = headers["webhook-signature"].split(".")

    def encoded(**changes):
        value = {**json.loads(base64.urlsafe_b64decode(head + "==")), **changes}
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    changed = base64.urlsafe_b64encode(b'{"iss": "https://generativelanguage.googleapis.com"}').rstrip(b"=").decode()
    for token, told in [
        (f"{head}.{changed}.{signature}", "signature is not valid"),
        (f"{head}.{claims}.{signature[:-4]}AAAA", "signature is not valid"),
        (f"{head}.{claims}.", "signature is not valid"),
        (f"{encoded(alg='none')}.{claims}.", "must be signed by RS256, not 'none'"),
        (f"{encoded(alg='HS256')}.{claims}.{signature}", "must be signed by RS256"),
        ("a.b", "neither"),
        ("nonsense", "neither"),
    ]:
        with pytest.raises(WebhookSignatureError, match=told):
            check.verify(b"", {**headers, "webhook-signature": token})
    with pytest.raises(WebhookSignatureError, match="that of another delivery"):
        check.verify(b"", {**headers, "webhook-id": "msg_99"})
    other = WebhookVerifier(keys=check._keys, audience="https://example.com/other")
    with pytest.raises(WebhookSignatureError, match="is meant for"):
        other.verify(b"", headers)


def test_keys_that_cannot_be_had(server):
    keys = WebhookKeys(f"{server.url}/nothing-here")
    with pytest.raises(GemkitError, match="could not be fetched"):
        keys.find("a")
    with pytest.raises(GemkitError, match="is not a JSON Web Key Set"):
        WebhookKeys(fetch=lambda _: b"[]").find("a")


@pytest.mark.parametrize(
    "made", [list, tuple, httpx.Headers, lambda pairs: [(a.encode(), b.encode()) for a, b in pairs]]
)
def test_headers_in_any_form(made):
    headers = made(list(signed().items()))
    assert verifier().verify(bytearray(BODY), headers) == json.loads(BODY)


def test_signatures_of_another_kind_in_front():
    keys = WebhookKeys(fetch=lambda _: b'{"keys": []}')
    both = WebhookVerifier(SECRET, keys=keys, audience="a", clock=lambda: NOW)
    headers = signed()
    headers["WEBHOOK-SIGNATURE"] = f"v2,x {headers['WEBHOOK-SIGNATURE']}"
    assert both.verify(BODY, headers)


@pytest.mark.parametrize(
    ("body", "headers", "told"),
    [
        ({}, {}, "body must be the text or the bytes of the request as they arrived, not dict"),
        ("\ud800", {}, "body must be the text"),
        (None, {}, "not NoneType"),
        (BODY, None, "headers must be a mapping or pairs of names and values, not NoneType"),
        (BODY, [5], "headers must be"),
        (BODY, "webhook-id", "headers must be"),
    ],
)
def test_what_is_not_a_delivery(body, headers, told):
    with pytest.raises(InvalidInputError, match=told):
        verifier().verify(body, headers)


@pytest.mark.parametrize("secret", [None, 5, b"whsec_aaaa", [b"x"]])
def test_what_is_not_a_secret(secret):
    with pytest.raises(ConfigurationError, match="a webhook secret must be a string, not "):
        WebhookVerifier(secret)


def jwt(head):
    parts = (json.dumps(head).encode(), b"{}", b"\x00" * 256)
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


@pytest.mark.parametrize(
    "key", [{}, {"n": 5, "e": "AQAB"}, {"n": "a", "e": "AQAB"}, {"n": "++", "e": "AQAB"}, {"n": "AQAB", "e": ""}]
)
def test_keys_that_are_not_whole_are_left_out(key):
    listed = [5, None, {"kty": "oct", "kid": "1", "k": "AA"}, {"kty": "RSA", "kid": "1", **key}]
    keys = WebhookKeys(fetch=lambda _: json.dumps({"keys": listed}).encode())
    checks = WebhookVerifier(keys=keys, audience="a", clock=lambda: NOW)
    headers = {**signed(), "WEBHOOK-SIGNATURE": jwt({"alg": "RS256", "kid": "1"})}
    with pytest.raises(WebhookSignatureError, match="the service has no key '1'"):
        checks.verify(BODY, headers)


@pytest.mark.parametrize("text", [b"", b"x", b"[]", b"{}", b'{"keys": 5}'])
def test_what_is_not_a_set_of_keys(text):
    checks = WebhookVerifier(keys=WebhookKeys(fetch=lambda _: text), audience="a", clock=lambda: NOW)
    headers = {**signed(), "WEBHOOK-SIGNATURE": jwt({"alg": "RS256", "kid": "1"})}
    with pytest.raises(GemkitError, match="is not a JSON Web Key Set") as caught:
        checks.verify(BODY, headers)
    assert not isinstance(caught.value, WebhookSignatureError)  # the delivery may be a good one


class Keys:
    """A set of keys that can be changed and broken, with a clock."""

    def __init__(self):
        self.listed, self.now, self.asked, self.broken = [], 0.0, 0, False
        self.keys = WebhookKeys(fetch=self.fetch, clock=lambda: self.now)

    def fetch(self, _):
        self.asked += 1
        if self.broken:
            raise GemkitError("down")
        return json.dumps(
            {"keys": [{"kty": "RSA", "kid": kid, "n": "AQAB", "e": "AQAB"} for kid in self.listed]}
        ).encode()


def test_keys_that_are_withdrawn_are_not_trusted_for_ever():
    service = Keys()
    service.listed = ["1"]
    assert service.keys.find("1")["kid"] == "1"
    service.listed = ["2"]
    service.now = 3599
    assert service.keys.find("1")
    assert service.asked == 1
    service.now = 3600
    assert service.keys.find("1") is None
    assert service.keys.find("2")
    assert service.asked == 2


def test_a_service_that_is_down_is_not_asked_for_each_delivery():
    service = Keys()
    service.listed = ["1"]
    assert service.keys.find("1")
    service.broken = True
    service.now = 60
    for _ in range(5):
        with pytest.raises(GemkitError, match="down"):
            service.keys.find("forged")
    assert service.keys.find("1")  # what is kept is still known
    assert service.asked == 2
    service.broken, service.now = False, 120
    assert service.keys.find("forged") is None
    assert service.asked == 3
