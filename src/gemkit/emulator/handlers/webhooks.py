"""The webhooks of a project, and the keys that verify deliveries to those of single requests."""

from datetime import timedelta

from gemkit.emulator.family import JWKS
from gemkit.emulator.family_resources import (
    add_resource,
    get_resource,
    list_resources,
    masked_fields,
    remove_resource,
    table,
)
from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.webhook_events import check_uri, ping, valid_secrets
from gemkit.emulator.webhook_signatures import new_secret

_COLLECTION = "webhooks"
_OVERLAP = timedelta(hours=24)
_SHOWN = 10


@handles("webhooks.create")
def create_webhook(call: Call) -> JSON:
    """Create a webhook; its secret is returned only here."""
    check_uri(as_text(call.body["uri"]))
    _check_events(call.body)
    now = call.state.now()
    webhook = add_resource(call, _COLLECTION, {**call.body, "state": "enabled", "create_time": now, "update_time": now})
    secret = _add_secret(call, webhook, [])
    return {**webhook, "new_signing_secret": secret}


def _check_events(body: JSON) -> None:
    if not body.get("subscribed_events", ["any"]):
        raise invalid("subscribed_events must not be empty.")


def _add_secret(call: Call, webhook: JSON, kept: list[JSON]) -> str:
    secret = new_secret()
    table(call, "webhook_secrets")[webhook["id"]] = {"secrets": [{"secret": secret}, *kept]}
    return secret


def _shown(call: Call, webhook: JSON) -> JSON:
    entries = [
        {"truncated_secret": f"{entry['secret'][:_SHOWN]}...", **{k: v for k, v in entry.items() if k != "secret"}}
        for entry in valid_secrets(call, webhook)
    ]
    return {**webhook, "signing_secrets": entries}


@handles("webhooks.list")
def list_webhooks(call: Call) -> JSON:
    """Return a page of webhooks."""
    return list_resources(call, _COLLECTION, [_shown(call, webhook) for webhook in table(call, _COLLECTION).values()])


@handles("webhooks.get")
def get_webhook(call: Call) -> JSON:
    """Return a webhook."""
    return _shown(call, get_resource(call, _COLLECTION, call.path["id"]))


@handles("webhooks.update")
def update_webhook(call: Call) -> JSON:
    """Update a webhook; only the service disables it after failed deliveries."""
    webhook, changes = get_resource(call, _COLLECTION, call.path["id"]), masked_fields(call)
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
    webhook = remove_resource(call, _COLLECTION, call.path["id"])
    table(call, "webhook_secrets").pop(webhook["id"], None)
    return {}


@handles("webhooks.ping")
def ping_webhook(call: Call) -> JSON:
    """Send a ping event to a webhook, regardless of its subscriptions."""
    webhook = get_resource(call, _COLLECTION, call.path["id"])
    ping(call, webhook)
    return {}


@handles("webhooks.rotate_signing_secret")
def rotate_secret(call: Call) -> JSON:
    """Rotate the secret of a webhook; previous ones sign for another day unless they are revoked immediately."""
    webhook = get_resource(call, _COLLECTION, call.path["id"])
    behaviour = call.body.get("revocation_behavior", "revoke_previous_secrets_after_h24")
    until = call.state.after(_OVERLAP)
    kept = [{"expire_time": until, **entry} for entry in valid_secrets(call, webhook)]
    return {"secret": _add_secret(call, webhook, [] if behaviour.endswith("immediately") else kept)}


@handles(JWKS)
def show_keys(call: Call) -> JSON:
    """Return the public keys that verify deliveries to the webhooks of single requests."""
    return call.state.deliveries.keys.key_set()
