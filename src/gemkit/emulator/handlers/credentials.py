"""Credentials for tools of agents; secrets are never returned."""

from gemkit.emulator.family_resources import add_resource, get_resource, list_resources, masked_fields, remove_resource
from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid


@handles("credentials.create")
def create_credential(call: Call) -> JSON:
    """Create a credential."""
    now = call.state.now()
    shown = {"id": call.body["id"], "type": call.body["type"], "status": "active"}
    return add_resource(call, "credentials", {**shown, "create_time": now, "update_time": now})


@handles("credentials.list")
def list_credentials(call: Call) -> JSON:
    """Return a page of credentials."""
    return list_resources(call, "credentials")


@handles("credentials.get")
def get_credential(call: Call) -> JSON:
    """Return a credential."""
    return get_resource(call, "credentials", call.path["id"])


@handles("credentials.update")
def update_credential(call: Call) -> JSON:
    """Update a credential, except its type."""
    credential = get_resource(call, "credentials", call.path["id"])
    if masked_fields(call).get("type", call.body["type"]) != credential["type"]:
        raise invalid(f"{credential['id']!r} is of type {credential['type']}, and must stay so.")
    credential["update_time"] = call.state.now()
    return credential


@handles("credentials.delete")
def delete_credential(call: Call) -> JSON:
    """Delete a credential."""
    remove_resource(call, "credentials", call.path["id"])
    return {}
