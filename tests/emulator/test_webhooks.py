"""Webhooks over a socket: deliveries, signatures of both kinds, retries, rotation."""

import base64
import hashlib
import hmac
import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.hashes import SHA256

import gemkit.emulator
from gemkit.emulator.webhook_deliveries import is_local

from .conftest import OPTIONS, STILL
from .family import Family

MODEL = {"model": "gemini-2.5-flash", "background": True}
ALL = ["interaction.completed", "interaction.failed", "interaction.requires_action", "interaction.cancelled"]
FUNCTION = {"type": "function", "name": "get_weather"}


class Listener(ThreadingHTTPServer):
    """A web server that records requests and responds with the given statuses."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}/hook"
        self.statuses = []
        self._received = []
        self._changed = threading.Condition()

    def take(self, body, headers):
        with self._changed:
            self._received.append((body, headers))
            self._changed.notify_all()
            return self.statuses.pop(0) if self.statuses else 204

    def received(self, number=1):
        """The first so many requests; waits for them."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._received) >= number, timeout=20), self._received
            return list(self._received)


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(self.server.take(body, dict(self.headers)))
        self.send_header("content-length", "0")
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


def signatures(secret, body, headers):
    """The signature of a body as Standard Webhooks has it."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = base64.b64decode(secret.removeprefix("whsec_"))
    return f"v1,{base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()}"


def unpadded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def claims(keys, token):
    """The claims of a token that one of the keys verifies."""
    header, payload, signature = token.split(".")
    key = next(key for key in keys if key["kid"] == json.loads(unpadded(header))["kid"])
    numbers = [int.from_bytes(unpadded(key[name]), "big") for name in ("e", "n")]
    public = RSAPublicNumbers(*numbers).public_key()
    public.verify(unpadded(signature), f"{header}.{payload}".encode(), PKCS1v15(), SHA256())
    return json.loads(unpadded(payload))


def keys(family):
    response = family.http.get("/.well-known/jwks.json", headers={"x-goog-api-key": ""})
    return response.json()["keys"]


@pytest.mark.parametrize(
    ("body", "kind", "data"),
    [
        ({"input": "Hello"}, "interaction.completed", {}),
        ({"input": "weather", "tools": [FUNCTION]}, "interaction.requires_action", {}),
        ({"input": "[[fail]]"}, "interaction.failed", {"error_code": "internal_error"}),
    ],
)
def test_a_project_is_told(family, listener, body, kind, data):
    hook = family.post("/webhooks", {"uri": listener.url, "subscribed_events": ALL, "name": "mine"})
    made = family.post("/interactions", {**MODEL, **body})
    ((raw, headers),) = listener.received()
    event = json.loads(raw)
    assert (event["type"], event["version"], event["timestamp"]) == (kind, "v1", "2026-01-01T00:00:00Z")
    assert event["data"] == {**event["data"], "id": made["id"], **data}
    assert headers["webhook-timestamp"] == str(int(STILL.timestamp()))
    assert headers["webhook-signature"] == signatures(hook["new_signing_secret"], raw, headers)
    assert made["status"] == "in_progress"
    assert family.get(f"/interactions/{made['id']}")["status"] != "in_progress"


def test_a_request_has_webhooks_of_its_own(family, listener):
    config = {"uris": [listener.url], "user_metadata": {"job": "7"}}
    made = family.post("/interactions", {**MODEL, "input": "Hello", "webhook_config": config})
    ((raw, headers),) = listener.received()
    event = json.loads(raw)
    assert (event["data"], event["user_metadata"]) == ({"id": made["id"]}, {"job": "7"})
    signed = claims(keys(family), headers["webhook-signature"])
    assert signed == {**signed, **event, "aud": listener.url, "jti": headers["webhook-id"]}
    assert signed["iat"] == int(headers["webhook-timestamp"]) < signed["exp"]


def test_keys_rotate(listener):
    with gemkit.emulator.serve() as url:
        family = Family(url)
        with family.http:
            first = keys(family)
            url.server.rotate_webhook_key()
            second = keys(family)
            assert first == second[:1]
            body = {**MODEL, "input": "Hello", "webhook_config": {"uris": [listener.url]}}
            family.post("/interactions", body)
            ((_, headers),) = listener.received()
            assert claims(second[1:], headers["webhook-signature"])
            url.server.rotate_webhook_key()
            assert first[0] not in keys(family)


BATCH = {"inputConfig": {"requests": {"requests": [{"request": {"contents": [{"parts": [{"text": "x"}]}]}}]}}}


@pytest.fixture
def gemini():
    with gemkit.emulator.serve(**OPTIONS) as url:
        caller = Family(url)
        with caller.http:
            yield caller


def begin(family, path, body):
    response = family.http.post(f"{family.place}/models/{path}", json=body)
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize(
    ("name", "kind", "more"),
    [("mine", "batch.succeeded", {}), ("[[fail]]", "batch.failed", {"error_code": "13"})],
)
def test_the_end_of_a_batch_is_told(gemini, listener, name, kind, more):
    config = {"uris": [listener.url], "userMetadata": {"job": 7}}
    begun = begin(
        gemini,
        "gemini-2.5-flash:batchGenerateContent",
        {"batch": {**BATCH, "displayName": name, "webhookConfig": config}},
    )
    assert begun["metadata"]["state"] == "BATCH_STATE_PENDING"
    ((raw, headers),) = listener.received()
    event = json.loads(raw)
    assert (event["type"], event["user_metadata"]) == (kind, {"job": 7})
    assert event["data"] == {**event["data"], "id": begun["name"], **more}
    assert claims(keys(gemini), headers["webhook-signature"])["aud"] == listener.url


def test_a_batch_in_a_file_tells_of_its_file_and_a_cancelled_one_of_that(gemini):
    hook = {"uri": "https://example.com", "subscribed_events": ["batch.succeeded", "batch.cancelled"]}
    path = f"/webhooks/{gemini.post('/webhooks', hook)['id']}"
    line = json.dumps({"request": {"contents": [{"parts": [{"text": "x"}]}]}}).encode()
    start = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
    started = gemini.http.post("/upload/v1beta/files", json={}, headers=start)
    ended = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}
    uploaded = gemini.http.post(started.headers["x-goog-upload-url"], content=line, headers=ended).json()
    batch = {"inputConfig": {"fileName": uploaded["file"]["name"]}}
    begin(gemini, "gemini-2.5-flash:batchGenerateContent", {"batch": batch})
    gemini("PATCH", path, {"subscribed_events": ["batch.cancelled"]})
    begun = begin(gemini, "gemini-2.5-flash:batchGenerateContent", {"batch": BATCH})
    gemini.http.post(f"{gemini.place}/{begun['name']}:cancel", json={})
    first, second = (delivery.event for delivery in gemini.server.deliveries)
    assert first["data"]["output_file_uri"].startswith("files/")
    assert (second["type"], second["data"]) == ("batch.cancelled", {"id": begun["name"]})


def test_a_batch_that_nobody_waits_for_ends_by_looks(gemini):
    begun = begin(gemini, "gemini-2.5-flash:batchGenerateContent", {"batch": BATCH})
    assert "done" not in gemini.http.get(f"{gemini.place}/{begun['name']}").json()
    assert gemini.server.deliveries == []
    wrong = {**BATCH, "webhookConfig": {"uris": ["ftp://x"]}}
    response = gemini.http.post(f"{gemini.place}/models/gemini-2.5-flash:batchGenerateContent", json={"batch": wrong})
    assert (response.status_code, response.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")


def test_the_end_of_a_video_is_told(gemini):
    gemini.post("/webhooks", {"uri": "https://example.com", "subscribed_events": ["video.generated"]})
    begun = begin(gemini, "veo-3.0-generate-001:predictLongRunning", {"instances": [{"prompt": "a cat"}]})
    (delivery,) = gemini.server.deliveries
    data = delivery.event["data"]
    assert (delivery.event["type"], data["id"]) == ("video.generated", begun["name"])
    assert data["output_file_uri"].endswith(f"/{data['file_name']}:download?alt=media")
    begin(gemini, "veo-3.0-generate-001:predictLongRunning", {"instances": [{"prompt": "[[fail]]"}]})
    assert len(gemini.server.deliveries) == 1


@pytest.mark.parametrize("status", ["[[ends after 1 looks]]", "stream", "cancel"])
def test_the_end_is_told_once_whatever_brings_it(family, listener, status):
    family.post("/webhooks", {"uri": listener.url, "subscribed_events": ALL})
    text = status if status.startswith("[[") else "[[ends after 99 looks]]"
    path = f"/interactions/{family.post('/interactions', {**MODEL, 'input': text})['id']}"
    assert family.server.deliveries == []
    match status:
        case "stream":
            family.events(f"{path}?stream=true")
        case "cancel":
            family.post(f"{path}/cancel", None)
        case _:
            family.get(path)
            family.get(path)
    listener.received()
    family.get(path)
    (delivery,) = family.server.deliveries
    assert delivery.event["type"] == f"interaction.{'cancelled' if status == 'cancel' else 'completed'}"


def test_deliveries_are_tried_again(family, listener):
    listener.statuses[:] = [500, 302]
    family.post("/webhooks", {"uri": listener.url, "subscribed_events": ALL})
    family.post("/interactions", {**MODEL, "input": "Hello"})
    attempts = listener.received(3)
    assert len({headers["webhook-id"] for _, headers in attempts}) == 1
    assert len({body for body, _ in attempts}) == 1
    (delivery,) = family.server.deliveries
    assert delivery.statuses[:2] == [500, 302]


def test_a_webhook_that_fails_is_disabled(family, listener):
    listener.statuses[:] = [500, 500, 500]
    path = f"/webhooks/{family.post('/webhooks', {'uri': listener.url, 'subscribed_events': ALL})['id']}"
    assert family.post(f"{path}:ping", {}) == {}
    listener.received(3)
    wait_until(lambda: family.server.deliveries[0].done)
    assert family.get(path)["state"] == "disabled_due_to_failed_deliveries"
    family.post("/interactions", {**MODEL, "input": "Hello"})
    assert len(family.server.deliveries) == 1
    assert family("PATCH", path, {"state": "enabled"})["state"] == "enabled"
    assert "state must be" in family.refused({"state": "disabled_due_to_failed_deliveries"}, path=path, method="PATCH")


def wait_until(true):
    waiting = threading.Event()
    for _ in range(2_000):
        if true():
            return
        waiting.wait(0.01)
    raise AssertionError(true)


def test_only_this_machine_is_called(family):
    family.post("/webhooks", {"uri": "https://example.com/hook", "subscribed_events": ALL})
    family.post("/interactions", {**MODEL, "input": "Hello"})
    (delivery,) = family.server.deliveries
    assert (delivery.skipped, delivery.done, delivery.statuses) == (True, True, [])
    assert [is_local(f"http://{host}/") for host in ("localhost:1", "127.0.0.5", "[::1]:8", "10.0.0.1", "x.y")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_an_address_without_a_server_has_no_status(family):
    family.post("/webhooks", {"uri": "http://127.0.0.1:1/", "subscribed_events": ALL})
    family.post("/interactions", {**MODEL, "input": "Hello"})
    wait_until(lambda: family.server.deliveries[0].done)
    assert family.server.deliveries[0].statuses == [0, 0, 0]


def test_subscriptions_and_states_decide(family):
    hook = {"uri": "http://127.0.0.1:1/", "subscribed_events": ["batch.succeeded"]}
    path = f"/webhooks/{family.post('/webhooks', hook)['id']}"
    family.post("/interactions", {**MODEL, "input": "Hello"})
    family("PATCH", f"{path}?update_mask=state", {"state": "disabled", "subscribed_events": ALL})
    assert family.get(path)["subscribed_events"] == ["batch.succeeded"]
    family("PATCH", path, {"subscribed_events": ALL})
    family.post("/interactions", {**MODEL, "input": "Hello"})
    family.post("/interactions", {"model": "gemini-2.5-flash", "input": "Hello"})
    assert family.server.deliveries == []


@pytest.mark.parametrize("behaviour", ["revoke_previous_secrets_immediately", "revoke_previous_secrets_after_h24"])
def test_secrets_rotate(listener, behaviour):
    moment = [STILL]
    with gemkit.emulator.serve(clock=lambda: moment[0]) as url:
        family = Family(url)
        with family.http:
            hook = family.post("/webhooks", {"uri": listener.url, "subscribed_events": ALL})
            path = f"/webhooks/{hook['id']}"
            secret = family.post(f"{path}:rotateSigningSecret", {"revocation_behavior": behaviour})["secret"]
            assert secret != hook["new_signing_secret"]
            shown = family.get(path)
            assert secret not in str([shown, family.get("/webhooks")])
            both = behaviour.endswith("h24")
            assert len(shown["signing_secrets"]) == 1 + both
            family.post(f"{path}:ping", {})
            ((raw, headers),) = listener.received()
            signed = [signatures(key, raw, headers) for key in (secret, hook["new_signing_secret"])[: 1 + both]]
            assert headers["webhook-signature"].split(" ") == signed
            moment[0] += timedelta(hours=25)
            assert len(family.get(path)["signing_secrets"]) == 1


def test_webhooks_that_are_refused(family):
    hook = {"uri": "https://example.com/hook", "subscribed_events": ALL}
    assert "uri must be" in family.refused({**hook, "uri": "example.com"}, path="/webhooks")
    assert "subscribed_events must not" in family.refused({**hook, "subscribed_events": []}, path="/webhooks")
    assert "Missing required parameter 'uri'" in family.refused({"subscribed_events": ALL}, path="/webhooks")
    assert "expected one of batch" in family.refused({**hook, "subscribed_events": ["x"]}, path="/webhooks")
    assert "uri must be" in family.refused({**MODEL, "input": "x", "webhook_config": {"uris": ["ftp://x"]}})


def test_without_cryptography_the_error_says_what_to_install(family, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "cryptography.hazmat.primitives.asymmetric.rsa", None)
    response = family.http.get("/.well-known/jwks.json")
    assert (response.status_code, response.json()["error"]["code"]) == (501, "unimplemented")
    assert "pip install cryptography" in response.json()["error"]["message"]
