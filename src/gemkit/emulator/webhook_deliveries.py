"""Deliveries to webhooks: sent in the background, retried, and only to local addresses."""

import asyncio
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from gemkit.emulator.json_values import JSON
from gemkit.emulator.replies import encode
from gemkit.emulator.times import Clock
from gemkit.emulator.webhook_signatures import KeyRing

_ATTEMPTS = 3
_RETRY_DELAY = 0.05
_TIMEOUT = 5

Signature = Callable[[str, int, bytes], str]


@dataclass
class Delivery:
    """One delivery of an event to a webhook.

    Attributes:
        uri: URI of the webhook.
        id: Its id, the same in every attempt.
        event: The body.
        statuses: The HTTP status of each attempt; 0 if there was no response.
        skipped: Whether it was not sent, because the host is not local.
        done: Whether there will be no further attempt.
    """

    uri: str
    id: str
    event: JSON
    statuses: list[int] = field(default_factory=list[int])
    skipped: bool = False
    done: bool = False


class WebhookDeliveries:
    """The deliveries of one emulator.

    Attributes:
        all: All deliveries.
        keys: Key pairs that sign deliveries to webhooks of single requests.
    """

    def __init__(self, clock: Clock) -> None:
        self.all: list[Delivery] = []
        self.keys = KeyRing()
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, uri: str, event: JSON, signature: Signature, failed: Callable[[], None] | None = None) -> None:
        """Send an event in the background.

        Args:
            uri: URI of the webhook.
            event: The body.
            signature: Returns the signature header for id, timestamp in seconds and body.
            failed: Callback after the last failed attempt.
        """
        delivery = Delivery(uri, f"msg_{len(self.all) + 1}", event)
        self.all.append(delivery)
        if not is_local(uri):
            delivery.skipped = delivery.done = True
            return
        task = asyncio.get_running_loop().create_task(self._deliver(delivery, signature, failed))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, delivery: Delivery, signature: Signature, failed: Callable[[], None] | None) -> None:
        import httpx  # loaded on use: the emulator starts without it

        body = encode(delivery.event)
        async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False) as client:
            for attempt in range(_ATTEMPTS):
                timestamp = int(self._clock().timestamp())
                headers = {
                    "content-type": "application/json",
                    "webhook-id": delivery.id,
                    "webhook-timestamp": str(timestamp),
                    "webhook-signature": signature(delivery.id, timestamp, body),
                }
                try:
                    status = (await client.post(delivery.uri, content=body, headers=headers)).status_code
                except httpx.HTTPError:
                    status = 0
                delivery.statuses.append(status)
                if httpx.codes.is_success(status):
                    break
                await asyncio.sleep(_RETRY_DELAY * 2**attempt)
            else:
                if failed:
                    failed()
        delivery.done = True


def is_local(uri: str) -> bool:
    """Return whether the host of a URI is local."""
    host = urlsplit(uri).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
