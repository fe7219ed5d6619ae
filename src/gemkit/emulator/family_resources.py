"""Resources of the Interactions family: stored per project, identified by ids, listed in pages, updated by masks."""

from collections.abc import Iterable
from typing import Any

from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.paging import page
from gemkit.emulator.registry import Call
from gemkit.emulator.service_errors import ServiceError, invalid


def table(call: Call, collection: str) -> dict[str, JSON]:
    """Return the resources of a collection by id, of the project in the request."""
    return call.state.table(f"{call.project_prefix}{collection}")


def get_resource(call: Call, collection: str, resource_id: object) -> JSON:
    """Return a resource by id; raises `ServiceError` 404."""
    resources = table(call, collection)
    if not isinstance(resource_id, str) or resource_id not in resources:
        raise ServiceError(404, f"There is no {resource_id!r} among the {collection}.")
    return resources[resource_id]


def add_resource(call: Call, collection: str, resource: JSON) -> JSON:
    """Store a resource under its id, or under a new one.

    Raises:
        ServiceError: 409 if the id is taken, 400 if it is empty or has a slash.
    """
    resources = table(call, collection)
    given = resource.get("id")
    kind = collection.rpartition("/")[2].removesuffix("s")
    resource_id = f"{kind}-{call.state.number(collection)}" if given is None else given
    if not resource_id or "/" in resource_id:
        raise invalid(f"id must not be empty or have a slash, got {resource_id!r}.")
    if resource_id in resources:
        raise ServiceError(409, f"{resource_id!r} exists already among the {collection}.", status="ALREADY_EXISTS")
    resources[resource_id] = {**resource, "id": resource_id}
    return resources[resource_id]


def remove_resource(call: Call, collection: str, resource_id: object) -> JSON:
    """Remove a resource and return it; raises `ServiceError` 404."""
    resource = get_resource(call, collection, resource_id)
    del table(call, collection)[resource["id"]]
    return resource


def list_resources(call: Call, collection: str, items: Iterable[JSON] | None = None) -> JSON:
    """Return a page of a collection, or of the selected items."""
    return page(call, collection, table(call, collection).values() if items is None else items)


def masked_fields(call: Call) -> dict[str, Any]:
    """Return the fields of the body that the query's `update_mask` names, all of them without one.

    Raises:
        ServiceError: 400 for a mask with a field that the body does not have.
    """
    names = [name.strip() for name in as_text(call.query.get("update_mask")).split(",") if name.strip()]
    for name in names:
        if name not in call.body:
            raise invalid(f"update_mask names {name!r}, which the body does not have.")
    return {name: call.body[name] for name in names or call.body}
