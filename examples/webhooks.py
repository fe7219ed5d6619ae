"""Receive deliveries of a webhook with starlette, and reject those that the service has not sent."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from gemkit.webhooks import WebhookSignatureError, WebhookVerifier

if TYPE_CHECKING:
    from starlette.requests import Request

# `client.webhooks.create` returns it once, as `new_signing_secret`.
SECRET = "whsec_" + base64.b64encode(b"an example, not a real secret").decode()
verifier = WebhookVerifier(SECRET)


async def receive(request: Request) -> Response:
    """Handle a delivery."""
    try:
        event = verifier.verify(await request.body(), request.headers)
    except WebhookSignatureError as error:
        print(f"refused: {error}")
        return PlainTextResponse("not signed", status_code=401)
    print(f"a delivery of {event['type']}")
    return Response(status_code=204)


app = Starlette(routes=[Route("/hook", receive, methods=["POST"])])


def main() -> None:
    """Deliver as the service does, and once with another body."""
    body = json.dumps({"type": "interaction.completed", "data": {"id": "my-interaction"}})
    moment = str(int(time.time()))
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    digest = hmac.digest(key, f"msg_1.{moment}.{body}".encode(), hashlib.sha256)
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
    with TestClient(app) as sender:
        sender.post("/hook", content=body, headers=headers)
        sender.post("/hook", content=body.replace("my", "your"), headers=headers)


if __name__ == "__main__":
    main()
