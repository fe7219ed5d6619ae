"""Values for every field of the requests of the Interactions family, from its OpenAPI document."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from gemkit._generated import operations
from tests.conformance.documents import METHOD_IDS
from tests.emulator.family import DOCUMENT, OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
SCHEMAS = DOCUMENT["components"]["schemas"]
PATHS = {o["operationId"]: (path, verb.upper()) for path, item in DOCUMENT["paths"].items() for verb, o in item.items()}
FAMILY = {
    operation: method_ids["interactions"]
    for operation, method_ids in METHOD_IDS.items()
    if "interactions" in method_ids
}
BACKENDS = ("gemini", "vertex")
VERSIONS = {"gemini": "v1beta", "vertex": "v1beta1"}
CALLS = [(each, backend) for each in FAMILY for backend in BACKENDS if backend in operations.ALL[each].http]
SCALARS = {"string": "text", "integer": 7, "number": 0.5, "boolean": True, "object": {"k": "v"}, None: {"k": [1, "v"]}}
FORMATS = {"date-time": "2026-01-02T03:04:05Z", "byte": "aGk="}


def least(shape: Json, depth: int = 0) -> Any:
    """Return the smallest value of a schema."""
    if "$ref" in shape:
        schema = SCHEMAS[shape["$ref"].rpartition("/")[2]]
        return least(schema, depth + 1)
    if "const" in shape:
        return shape["const"]
    if "enum" in shape:
        return shape["enum"][0]
    for word in ("oneOf", "anyOf"):
        if word in shape:
            return least(shape[word][0], depth)
    kind = shape.get("type")
    if kind == "array":
        return [least(shape["items"], depth)]
    if kind == "object" and "properties" in shape:
        properties = shape["properties"]
        needed = [name for name, each in properties.items() if "const" in each or name in shape.get("required", ())]
        return {name: least(properties[name], depth + 1) for name in needed}
    if kind == "object" and isinstance(shape.get("additionalProperties"), dict):
        return {"k": least(shape["additionalProperties"], depth)}
    return FORMATS.get(shape.get("format", ""), SCALARS[kind])


def values(shape: Json, seen: set[str]) -> Iterator[Any]:
    """Return values of a schema that together set every field once that is not in `seen`."""
    if "$ref" in shape:
        name = shape["$ref"].rpartition("/")[2]
        if name in seen:
            yield least(shape)
        else:
            seen.add(name)
            yield from values(SCHEMAS[name], seen)
        return
    if "enum" in shape:
        yield from shape["enum"]
        return
    for word in ("oneOf", "anyOf"):
        if word in shape:
            for each in shape[word]:
                yield from values(each, seen)
            return
    kind = shape.get("type")
    if kind == "array":
        yield from ([each] for each in values(shape["items"], seen))
    elif kind == "object" and "properties" in shape:
        base = least(shape)
        yield base
        for name, each in shape["properties"].items():
            yield from ({**base, name: value} for value in values(each, seen))
    elif kind == "object" and isinstance(shape.get("additionalProperties"), dict):
        yield from ({"k": each} for each in values(shape["additionalProperties"], seen))
    else:
        yield least(shape)


def body_of(operation: str) -> Json | None:
    body = OPERATIONS[FAMILY[operation]].get("requestBody")
    return body and body["content"]["application/json"]["schema"]


def least_body(operation: str) -> dict[str, Any]:
    body = body_of(operation)
    return {"request": least(body)} if body else {}


@cache
def bodies(operation: str) -> list[Any]:
    body = body_of(operation)
    return list(values(body, set())) if body else []
