"""Send webhook events at the end of work, to the webhooks of the project and of the request."""

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from gemkit.emulator.family_resources import table
from gemkit.emulator.json_values import JSON, as_list
from gemkit.emulator.long_running import LongRunning
from gemkit.emulator.registry import Call
from gemkit.emulator.runs import Run
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.times import parse_timestamp
from gemkit.emulator.webhook_signatures import symmetric

_COLLECTION = "webhooks"
_STATUSES = {"incomplete": "completed", "budget_exceeded": "failed"}


def check_uri(uri: str) -> None:
    """Reject a URI that is not an HTTP URL; raises `ServiceError` 400."""
    parts = urlsplit(uri)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise invalid(f"uri must be an address such as https://example.com/hook, got {uri!r}.")


def valid_secrets(call: Call, webhook: JSON) -> list[JSON]:
    """Return the secrets of a webhook that have not expired, the newest first."""
    kept = table(call, "webhook_secrets").get(webhook["id"], {}).get("secrets", [])
    now = call.state.clock()
    return [entry for entry in kept if "expire_time" not in entry or parse_timestamp(entry["expire_time"]) > now]


def has_subscriber(call: Call, kinds: Iterable[str], config: JSON) -> bool:
    """Return whether a webhook is subscribed to one of these events."""
    return bool(config.get("uris") or any(_subscribed(call, kind) for kind in kinds))


def send_event(call: Call, kind: str, data: JSON, config: JSON) -> None:
    """Send an event to all subscribed webhooks.

    Args:
        call: The request that caused it.
        kind: Such as `batch.succeeded`.
        data: The data of the event.
        config: The `webhook_config` of the request that started the work, in either spelling, or empty.
    """
    event = _event(call, kind, data)
    for webhook in _subscribed(call, kind):
        _send(call, webhook, event)
    metadata = config.get("user_metadata", config.get("userMetadata"))
    for uri in as_list(config.get("uris")):
        _send_to_request_webhook(call, uri, event if metadata is None else {**event, "user_metadata": metadata})


def ping(call: Call, webhook: JSON) -> None:
    """Send a ping event to a webhook, regardless of its subscriptions."""
    _send(call, webhook, _event(call, "webhook.ping", {"id": webhook["id"]}))


def send_run_event(call: Call, run: Run) -> None:
    """Send the event for the end of a background interaction, once."""
    if run.notified or not run.ended or not run.background:
        return
    run.notified = True
    data: JSON = {"id": run.id}
    for error in run.resource.get("errors", []):
        data |= {"error_code": error["code"], "error_message": error["message"]}
    send_event(call, event_type(run), data, run.webhook_config)


def event_type(run: Run) -> str:
    """Return the type of the event for the end of an interaction."""
    status = run.resource["status"]
    return f"interaction.{_STATUSES.get(status, status)}"


def send_event_at_end(
    call: Call, operation: LongRunning, kinds: tuple[str, str], config: JSON, result: Callable[[], JSON]
) -> None:
    """Send the event for the end of an operation; if a webhook is subscribed, the operation ends immediately.

    Args:
        call: The request that starts it.
        operation: The operation.
        kinds: The events of its success and its failure, the second one empty if no one is notified of a failure.
        config: The `webhookConfig` of the request, or empty.
        result: Returns the data of the success event, in addition to the id.
    """
    for uri in as_list(config.get("uris")):
        check_uri(uri)

    def ended(ended: LongRunning) -> None:
        data: JSON = {"id": ended.name}
        if ended.error is None:
            send_event(call, kinds[0], {**data, **result()}, config)
        elif ended.cancelled and kinds[1]:
            send_event(call, kinds[1].replace("failed", "cancelled"), data, config)
        elif kinds[1]:
            error = {"error_code": str(ended.error["code"]), "error_message": ended.error["message"]}
            send_event(call, kinds[1], {**data, **error}, config)

    operation.on_end = ended
    if has_subscriber(call, kinds[:1], config):
        while not operation.done:
            operation.poll()


def _subscribed(call: Call, kind: str) -> list[JSON]:
    hooks = table(call, _COLLECTION).values()
    return [webhook for webhook in hooks if webhook["state"] == "enabled" and kind in webhook["subscribed_events"]]


def _event(call: Call, kind: str, data: JSON) -> JSON:
    return {"type": kind, "version": "v1", "timestamp": call.state.now(), "data": data}


def _send(call: Call, webhook: JSON, event: JSON) -> None:
    def signature(message_id: str, timestamp: int, body: bytes) -> str:
        return symmetric([entry["secret"] for entry in valid_secrets(call, webhook)], message_id, timestamp, body)

    def disable() -> None:
        webhook["state"] = "disabled_due_to_failed_deliveries"

    call.state.deliveries.send(webhook["uri"], event, signature, disable)


def _send_to_request_webhook(call: Call, uri: str, event: JSON) -> None:
    def signature(message_id: str, timestamp: int, _body: bytes) -> str:
        return call.state.deliveries.keys.token(message_id, timestamp, uri, event)

    call.state.deliveries.send(uri, event, signature)
