"""Poll long-running operations; each poll advances them."""

from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import ServiceError


@handles(
    "generativelanguage.tunedModels.operations.get",
    "generativelanguage.fileSearchStores.operations.get",
    "generativelanguage.fileSearchStores.upload.operations.get",
    "aiplatform.projects.locations.operations.get",
    "aiplatform.projects.locations.models.operations.get",
    "aiplatform.projects.locations.tuningJobs.operations.get",
)
def get_operation(call: Call) -> JSON:
    """Return an operation."""
    return polled(call, call.path["name"])


def polled(call: Call, name: str) -> JSON:
    """Return an operation after one more poll; raises `ServiceError` 404."""
    operation = call.state.operations.get(name)
    if operation is None:
        raise ServiceError(404, f"There is no {name}.")
    operation.poll()
    return operation.to_json()
