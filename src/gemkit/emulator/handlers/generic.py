"""Default handler of documented methods: return the request's resource with a name, as finished."""

from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.registry import Call

_RESOURCE_PARAMETERS = ("name", "parent", "model", "endpoint", "fileSearchStoreName")


def respond(call: Call) -> JSON:
    """Return a minimal answer that is valid by the method's response schema."""
    fields = call.document.fields(call.method.response or "") or {}
    if {"name", "done", "response"} <= fields.keys():
        return {"name": _operation_name(call), "done": True}
    out: JSON = dict(call.body) if call.method.request == call.method.response else {}
    if "name" in fields:
        out["name"] = call.path.get("name") or as_text(out.get("name")) or _new_name(call)
    return out


def _operation_name(call: Call) -> str:
    name = call.path.get("name", "")
    if "/operations/" in name or name.startswith("batches/"):
        return name
    base = next((call.path[parameter] for parameter in _RESOURCE_PARAMETERS if parameter in call.path), "")
    number = call.state.number("operations")
    return f"{base}/operations/{number}" if base else f"operations/{number}"


def _new_name(call: Call) -> str:
    """Return a name in the collection that the path ends with: `cachedContents/1`."""
    collection = call.method.path.rpartition("/")[2].partition(":")[0]
    parent = call.path.get("parent")
    name = f"{collection}/{call.state.number(collection)}"
    return f"{parent}/{name}" if parent else name
