"""Webhooks: those of a project, those of single requests, and what they are told."""

from datetime import timedelta
from urllib.parse import urlsplit

from gemkit.emulator.family import JWKS
from gemkit.emulator.family_resources import added, found, listed, masked, removed, table
from gemkit.emulator.json_values import JSON, as_list, as_object, as_text
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.runs import Run
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.times import parsed
from gemkit.emulator.webhook_signatures import new_secret, symmetric

_COLLECTION = "webhooks"
_OVERLAP = timedelta(hours=24)
_SHOWN = 10
_EVENTS = {"incomplete": "completed", "budget_exceeded": "failed"}


@handles("webhooks.create")
def create_webhook(call: Call) -> JSON:
    """Make a webhook; its secret is shown this once."""
    check_uri(as_text(call.body["uri"]))
    _check_events(call.body)
    now = call.state.now()
    webhook = added(call, _COLLECTION, {**call.body, "state": "enabled", "create_time": now, "update_time": now})
    secret = _renewed(call, webhook, [])
    return {**webhook, "new_signing_secret": secret}


def check_uri(uri: str) -> None:
    """Refuse what is not the address of a web server; raises `ServiceError` 400."""
    parts = urlsplit(uri)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise invalid(f"uri must be an address such as https://example.com/hook, got {uri!r}.")


def _check_events(body: JSON) -> None:
    if not body.get("subscribed_events", ["any"]):
        raise invalid("subscribed_events must not be empty.")


def _secrets(call: Call, webhook: JSON) -> list[JSON]:
    """The secrets of a webhook that have not expired, the latest first."""
    kept = table(call, "webhook_secrets").get(webhook["id"], {}).get("secrets", [])
    now = call.state.clock()
    return [entry for entry in kept if "expire_time" not in entry or parsed(entry["expire_time"]) > now]


def _renewed(call: Call, webhook: JSON, kept: list[JSON]) -> str:
    secret = new_secret()
    table(call, "webhook_secrets")[webhook["id"]] = {"secrets": [{"secret": secret}, *kept]}
    return secret


def _shown(call: Call, webhook: JSON) -> JSON:
    entries = [
        {"truncated_secret": f"{entry['secret'][:_SHOWN]}...", **{k: v for k, v in entry.items() if k != "secret"}}
        for entry in _secrets(call, webhook)
    ]
    return {**webhook, "signing_secrets": entries}


@handles("webhooks.list")
def list_webhooks(call: Call) -> JSON:
    """A page of webhooks."""
    return listed(call, _COLLECTION, [_shown(call, webhook) for webhook in table(call, _COLLECTION).values()])


@handles("webhooks.get")
def get_webhook(call: Call) -> JSON:
    """One webhook."""
    return _shown(call, found(call, _COLLECTION, call.path["id"]))


@handles("webhooks.update")
def update_webhook(call: Call) -> JSON:
    """Change a webhook; the service alone disables it for failed deliveries."""
    webhook, changes = found(call, _COLLECTION, call.path["id"]), masked(call)
    if "uri" in changes:
        check_uri(changes["uri"])
    _check_events(changes)
    if changes.get("state") == "disabled_due_to_failed_deliveries":
        raise invalid("state must be enabled or disabled.")
    webhook.update({**changes, "update_time": call.state.now()})
    return _shown(call, webhook)


@handles("webhooks.delete")
def delete_webhook(call: Call) -> JSON:
    """Delete a webhook and its secrets."""
    webhook = removed(call, _COLLECTION, call.path["id"])
    table(call, "webhook_secrets").pop(webhook["id"], None)
    return {}


@handles("webhooks.ping")
def ping_webhook(call: Call) -> JSON:
    """Send a webhook an event that says nothing, whatever it is subscribed to."""
    webhook = found(call, _COLLECTION, call.path["id"])
    _send(call, webhook, _event(call, "webhook.ping", {"id": webhook["id"]}))
    return {}


@handles("webhooks.rotate_signing_secret")
def rotate_secret(call: Call) -> JSON:
    """Give a webhook another secret; those before sign for another day unless they are revoked at once."""
    webhook = found(call, _COLLECTION, call.path["id"])
    behaviour = call.body.get("revocation_behavior", "revoke_previous_secrets_after_h24")
    until = call.state.after(_OVERLAP)
    kept = [{"expire_time": until, **entry} for entry in _secrets(call, webhook)]
    return {"secret": _renewed(call, webhook, [] if behaviour.endswith("immediately") else kept)}


@handles(JWKS)
def show_keys(call: Call) -> JSON:
    """The public keys that verify deliveries to the webhooks of single requests."""
    return call.state.deliveries.keys.key_set()


def watched(call: Call, run: Run) -> bool:
    """Whether somebody waits for the end of an interaction by webhook."""
    return bool(_subscribed(call, run) or _own(run))


def notify(call: Call, run: Run) -> None:
    """Tell the webhooks that wait for it of the end of an interaction, once."""
    if run.notified or not run.ended or not run.background:
        return
    run.notified = True
    data: JSON = {"id": run.id}
    for error in run.resource.get("errors", []):
        data |= {"error_code": error["code"], "error_message": error["message"]}
    event = _event(call, _type_of(run), data)
    for webhook in _subscribed(call, run):
        _send(call, webhook, event)
    config = as_object(run.resource.get("webhook_config"))
    metadata = {"user_metadata": config["user_metadata"]} if "user_metadata" in config else {}
    for uri in _own(run):
        _send_own(call, uri, {**event, **metadata})


def _type_of(run: Run) -> str:
    status = run.resource["status"]
    return f"interaction.{_EVENTS.get(status, status)}"


def _own(run: Run) -> list[str]:
    return as_list(as_object(run.resource.get("webhook_config")).get("uris"))


def _subscribed(call: Call, run: Run) -> list[JSON]:
    hooks = table(call, _COLLECTION).values()
    return [w for w in hooks if w["state"] == "enabled" and _type_of(run) in w["subscribed_events"]]


def _event(call: Call, kind: str, data: JSON) -> JSON:
    return {"type": kind, "version": "v1", "timestamp": call.state.now(), "data": data}


def _send(call: Call, webhook: JSON, event: JSON) -> None:
    def signature(message_id: str, timestamp: int, body: bytes) -> str:
        return symmetric([entry["secret"] for entry in _secrets(call, webhook)], message_id, timestamp, body)

    def disable() -> None:
        webhook["state"] = "disabled_due_to_failed_deliveries"

    call.state.deliveries.send(webhook["uri"], event, signature, disable)


def _send_own(call: Call, uri: str, event: JSON) -> None:
    def signature(message_id: str, timestamp: int, _body: bytes) -> str:
        return call.state.deliveries.keys.token(message_id, timestamp, uri, event)

    call.state.deliveries.send(uri, event, signature)
