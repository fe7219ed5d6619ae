"""The arguments of methods that take keywords instead of a config: path, query and body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import Argument, TypeRef
from codegen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from codegen.ir import Api, Backend, Field, Http, Operation
    from codegen.overlay import Overlay
    from codegen.wire import Document, Method

REQUEST = "request"
EXTRA_QUERY = "extra_query"
# Options of every method, and names that its code uses.
_RESERVED = frozenset(
    {"Any", "api_version", "body", "dict", "extra_body", "extra_headers", EXTRA_QUERY, "keyword_options", "operations"}
    | {"params", REQUEST, "request_argument", "self", "timeout"}
)


def wanted(resource: str, overlay: Overlay) -> bool:
    """Return whether the methods of a resource take keywords, as those that follow a document do."""
    return bool(overlay.operations.table("resources", resource, "follow"))


def arguments(
    identity: str, http: Mapping[Backend, Http], documents: Mapping[str, Document], api: Api, overlay: Overlay
) -> Iterator[Argument]:
    """Return the request, whose fields are keywords, and every query parameter."""
    file = overlay.operations
    first = next(iter(http.values()))
    method: Method = documents[first.document].methods[first.method_id]
    if first.request:
        via = file.text("operations", identity, "request")
        kind = api.answers[first.document, first.request]
        yield Argument(REQUEST, kind, "body", REQUEST, via=via, required=False, spread=True)
    left, taken = file.strings("operations", identity, "without"), set(file.table("operations", identity, "args"))
    for name, parameter in method.parameters.items():
        if parameter.location == "query" and name not in left:
            python = file.text("operations", identity, "names", name) or free(spelled(name), taken)
            taken.add(python)
            kind = TypeRef({"integer": "int", "boolean": "bool"}.get(parameter.shape.kind, "str"))  # type: ignore[arg-type]
            kind = TypeRef("list", item=kind) if parameter.repeated or parameter.shape.kind == "array" else kind
            yield Argument(python, kind, "query", f"?{name}", required=parameter.required)
    yield Argument(EXTRA_QUERY, TypeRef("map", item=TypeRef("any")), "query", "?", required=False)


def fields(operation: Operation, api: Api) -> dict[str, list[Field]]:
    """Return the fields of a request by keyword: one, or one of each variant that has it."""
    found: dict[str, list[Field]] = {}
    for argument in operation.arguments:
        if argument.name == REQUEST and argument.spread:
            leaf = argument.type.leaf()
            options = [each.name for each in api.unions[leaf.name].options] if leaf.kind == "union" else [leaf.name]
            if not all(option in api.models for option in options):
                return {}  # such a body is given as a whole
            for option in options:
                for field in api.models[option].fields:
                    found.setdefault(field.name, []).append(field)
    return found


def names(operation: Operation, api: Api) -> dict[str, str]:
    """Return the keyword of each field of a request, which differs from all other arguments."""
    taken = {argument.name for argument in operation.arguments}
    return {name: free(spelled(name), taken) for name in fields(operation, api)}


def free(name: str, taken: Collection[str]) -> str:
    """Return a name, followed by underscores if an argument or an option of every method has it."""
    while name in _RESERVED or name in taken:
        name += "_"
    return name


def spelled(name: str) -> str:
    """Return a parameter's name; names of builtins get an underscore."""
    return f"{snake(name)}_" if name in {"filter", "type"} else snake(name)
