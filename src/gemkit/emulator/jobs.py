"""Jobs of Vertex AI: resources of a location that advance with each poll."""

from collections.abc import Callable

from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.long_running import LongRunning, fail_if_requested
from gemkit.emulator.paging import filtered, find, page
from gemkit.emulator.registry import Call

_EMPTY = "type.googleapis.com/google.protobuf.Empty"


def create(call: Call, collection: str, resource: JSON, finish: Callable[[str], JSON]) -> JSON:
    """Create a job.

    Args:
        call: The request that creates it.
        collection: Such as `tuningJobs`.
        resource: The job in the request.
        finish: Does the work, for the job's name, and returns the fields with its results.
    """
    parent = call.path["parent"]
    name = f"{parent}/{collection}/{call.state.number(collection)}"
    # Only the service sets read-only fields.
    fields = call.document.fields(call.method.response or "") or {}
    described = {key: value for key, value in resource.items() if not fields[key].schema.get("readOnly")}
    now = call.state.now()
    _table(call, collection)[name] = {**described, "name": name, "createTime": now, "updateTime": now}

    def work() -> JSON:
        fail_if_requested(resource.get("displayName"), resource.get("tunedModelDisplayName"))
        return finish(name)

    call.state.operations[name] = LongRunning(name, work, clock=call.state.now)
    return _shown(call, name)


def get(call: Call) -> JSON:
    """Return a job, after one more poll."""
    operation = call.state.operations[_existing(call)]
    operation.poll()
    return _shown(call, operation.name)


def listed(call: Call, collection: str) -> JSON:
    """Return a page of a location's jobs; listing does not advance them."""
    prefix = f"{call.path['parent']}/"
    shown = [_shown(call, name) for name in _table(call, collection) if name.startswith(prefix)]
    return page(call, collection, filtered(shown, as_text(call.query.get("filter"))))


def cancel(call: Call) -> JSON:
    """Cancel a job; a finished one is not changed."""
    call.state.operations[_existing(call)].cancel()
    return {}


def delete(call: Call) -> JSON:
    """Delete a job; the operation is immediately done."""
    name = _existing(call)
    del _table(call, _collection(name))[name]
    del call.state.operations[name]
    return finished(call, name.partition(f"/{_collection(name)}/")[0])


def finished(call: Call, parent: str) -> JSON:
    """Return a finished operation without a result."""
    name = f"{parent}/operations/{call.state.number('operations')}"
    operation = LongRunning(name, dict, response={"@type": _EMPTY})
    call.state.operations[name] = operation
    return operation.to_json()


def _table(call: Call, collection: str) -> dict[str, JSON]:
    return call.state.table(f"aiplatform.{collection}")


def _collection(name: str) -> str:
    return name.split("/")[-2]


def _existing(call: Call) -> str:
    name = call.path["name"]
    find(_table(call, _collection(name)), name)
    return name


def _shown(call: Call, name: str) -> JSON:
    operation = call.state.operations[name]
    job = {**_table(call, _collection(name))[name], "state": operation.state("JOB_STATE_")}
    if operation.started:
        job["startTime"] = operation.started
    if operation.ended:
        job["endTime"] = operation.ended
    if operation.error is not None:
        job["error"] = operation.error
    return {**job, **(operation.response or {})}
