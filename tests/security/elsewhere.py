"""Uploads and downloads whose bytes the service has on another host: what goes there, and what is told of it."""

import json

from gemkit.hooks import Hooks
from tests.security.attacks import Attack, refusal_of, shown
from tests.security.rig import AIOHTTP, KEY, TRANSPORTS, WITH_ARGUMENTS, Server, elsewhere, run

HOST = "https://storage.googleapis.com"
SECRET = f"{HOST}/upload?upload_id=CANARYupload0123456789"
OWN = {"X-Gateway-Token": "CANARY-gateway-0123456789", "X-Plain": "CANARY-plain"}
FINAL = {"x-goog-upload-status": "final"}


def upload(client):
    return client.files.upload(file=b"abc", config={"mime_type": "text/plain"})


def download(client):
    return client.files.download(file="files/x")


def at_service(request):
    """Where the bytes are to be sent, or are found."""
    if "/upload/" in request.path:
        return 200, {"x-goog-upload-url": SECRET, "x-goog-upload-status": "active"}, b"{}"
    return 302, {"location": f"{HOST}/o?X-Goog-Signature=CANARYsignature0123456789"}, b""


def at_storage(request):
    if request.command == "POST":
        return 200, FINAL, json.dumps({"file": {"name": "files/x"}}).encode()
    return 200, {"content-type": "text/plain"}, b"abc"


def transferred(transport, call, **more):
    options = {"headers": OWN}
    with elsewhere(at_storage) as storage, Server(at_service) as service:
        run(transport, service.url, call, options=options, **more)
        assert service.sent("x-gateway-token") == [OWN["X-Gateway-Token"]]
        assert service.sent("x-goog-api-key") == [KEY]
        if len(storage.requests) != 1:
            return f"{len(storage.requests)} requests"
        told = [f"{name}: {value}" for name, value in storage.requests[0] if "CANARY" in value]
        return f"{', '.join(told)} sent" if told else "nothing of the user's is sent"


def uploaded(transport):
    return transferred(transport, upload)


def downloaded(transport):
    return transferred(transport, download)


def refused_elsewhere(transport):
    """The other host echoes the signature of the address, in words, members and headers."""
    signature = "CANARYsignature0123456789"
    detail = {"@type": "x", "canonical": f"GET\n{signature}\n", signature: [signature]}
    body = {"error": {"code": 403, "message": f"{signature} does not match", "details": [detail]}}
    echo = {"x-echo": signature, "set-cookie": "a=CANARY"}
    with elsewhere(lambda _: (403, echo, json.dumps(body).encode())), Server(at_service) as service:
        error = refusal_of(lambda: run(transport, service.url, download))
    clean = not any("CANARY" in text for text in [*shown(error), repr(vars(error))])
    return f"{type(error).__name__} without it" if clean else "it is told"


def of_the_client(transport):
    """Headers, and cookies, of the HTTP client that is given or made with arguments."""
    own = {"headers": {"X-Client-Token": "CANARY-client"}, "cookies": {"a": "CANARY-cookie"}}
    outcomes = {transferred(transport, call, arguments=own) for call in (upload, download)}
    return outcomes.pop() if len(outcomes) == 1 else str(outcomes)


def broken_upload(transport):
    """The connection is closed, or the answer is no HTTP, which some libraries report with the whole address."""
    outcomes = {
        _broken_upload(transport, answer) for answer in (b"", b"no HTTP\r\n\r\n", b"HTTP/1.1 200 OK\r\na b\r\n\r\n")
    }
    return outcomes.pop() if len(outcomes) == 1 else str(outcomes)


def _broken_upload(transport, answer):

    class Printing(Hooks):
        def __init__(self):
            self.told = []

        def before_request(self, exchange):
            self.told.append(repr(exchange))

        def on_error(self, exchange):
            self.told.append(repr(exchange))

    hooks = Printing()
    here = {}

    def reply(request):
        if "start" in request.headers.get("x-goog-upload-command", ""):
            url = f"{here['url']}/u?upload_id=CANARYupload0123456789&token=CANARYtoken0123456789"
            return 200, {"x-goog-upload-url": url, "x-goog-upload-status": "active"}, b"{}"
        request.wfile.write(answer)
        raise ConnectionError

    with Server(reply) as server:
        server._http.handle_error = lambda *_: None
        here["url"] = server.url
        error = refusal_of(lambda: run(transport, server.url, upload, hooks=[hooks]))
    if type(error).__name__ != "APIConnectionError":
        return repr(error)
    clean = not any("CANARY" in text for text in [*shown(error), *hooks.told])
    return "APIConnectionError without it" if clean else "it is told"


ATTACKS = [
    Attack("An upload whose address authorises breaks off", "APIConnectionError without it", broken_upload),
    Attack(
        "Upload bytes go to another host; `http_options.headers` and key", "nothing of the user's is sent", uploaded
    ),
    Attack(
        "A download is redirected to another host; `http_options.headers` and key",
        "nothing of the user's is sent",
        downloaded,
    ),
    Attack(
        "The host that a download is redirected to echoes the signature of the address",
        "PermissionDeniedError without it",
        refused_elsewhere,
    ),
    Attack(
        "Either one with headers and cookies of the HTTP client itself",
        "nothing of the user's is sent",
        of_the_client,
        (TRANSPORTS[1], TRANSPORTS[4], *WITH_ARGUMENTS, AIOHTTP[1]),
    ),
]
