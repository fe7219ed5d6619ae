"""Validate requests of the Interactions family against its document: no unknown names, no other types, no nulls.

Unlike `validation` this module converts nothing, and selects the variant of a union by its discriminator.
"""

import json
from typing import Any, NamedTuple

from gemkit.emulator.documents import Method
from gemkit.emulator.family import FamilyDocument
from gemkit.emulator.json_values import JSON, as_int, as_list, as_object, is_object
from gemkit.emulator.service_errors import invalid

# Extensible enums: unknown values are a 404 of the resource's handler.
_EXTENSIBLE = frozenset({"model", "agent", "base_agent"})
# Documented in the service's guide, but not in its document.
_ADDITIONAL_VALUES = {"subscribed_events": ("batch.cancelled", "interaction.cancelled")}
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_SHOWN = 80


class Violation(NamedTuple):
    """A violation of a schema.

    Attributes:
        text: The problem, with its path.
        depth: Depth in the value, in half steps: a wrong variant of a union has one less.
    """

    text: str
    depth: int


class Validator:
    """Validator of values against the schemas of a document."""

    def __init__(self, document: FamilyDocument) -> None:
        self._schemas = document.schemas

    def violations(self, schema: JSON, value: Any, path: str = "") -> list[Violation]:
        """Return the violations of a value."""
        if "$ref" in schema:
            schema = {"name": schema["$ref"], **self._schemas[schema["$ref"]]}
        if "anyOf" in schema:
            return self._union(schema, value, path)
        if "properties" in schema:
            return self._object(schema, value, path)
        kind = schema.get("type", "any")
        if kind == "any":
            return []
        if not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
            return [_wrong(path, f"a value of type {kind}", value)]
        field = path.rpartition(".")[2].partition("[")[0]
        if (
            "enum" in schema
            and field not in _EXTENSIBLE
            and value not in (known := [*schema["enum"], *_ADDITIONAL_VALUES.get(field, ())])
        ):
            return [_wrong(path, f"one of {', '.join(known)}", value)]
        if kind == "array":
            items = schema.get("items", {})
            return [
                violation
                for n, item in enumerate(as_list(value))
                for violation in self.violations(items, item, f"{path}[{n}]")
            ]
        more = schema.get("additionalProperties", {"type": "any"})
        if kind == "object" and is_object(more):
            return [
                violation
                for key, item in as_object(value).items()
                for violation in self.violations(more, item, _join(path, key))
            ]
        return []

    def _object(self, schema: JSON, value: Any, path: str) -> list[Violation]:
        properties: JSON = schema["properties"]
        if not is_object(value):
            return [_wrong(path, f"an object ({schema.get('name', 'object')})", value)]
        found: list[Violation] = []
        for key, item in value.items():
            where = _join(path, key)
            if not properties:
                break  # a schema without properties accepts any object
            if key not in properties:
                found.append(_violation(where, f"Unknown parameter '{where}'."))
            elif item is None and properties[key].get("type") != "any":
                found.append(_violation(where, f"Invalid value at '{where}': null; leave the parameter out instead."))
            else:
                found += self.violations(properties[key], item, where)
        missing = [name for name, part in properties.items() if part.get("required") and name not in value]
        return found + [_violation(path, f"Missing required parameter '{_join(path, name)}'.") for name in missing]

    def _union(self, schema: JSON, value: Any, path: str) -> list[Violation]:
        key = schema.get("discriminator", {}).get("propertyName")
        if key:
            if not is_object(value):
                return [_wrong(path, "an object", value)]
            variants = {name: part for part in schema["anyOf"] for name in self._names(part, key)}
            name = value.get(key)
            if isinstance(name, str) and name in variants:
                return self.violations(variants[name], value, path)
            wrong = _wrong(_join(path, key), f"one of {', '.join(sorted(variants))}", name)
            return [wrong._replace(depth=wrong.depth - 1)]
        tried = [self.violations(part, value, path) for part in schema["anyOf"]]
        # The intended variant is the one with the deepest or the fewest violations.
        return (
            []
            if [] in tried
            else max(tried, key=lambda found: (max(violation.depth for violation in found), -len(found)))
        )

    def _names(self, variant: JSON, key: str) -> list[str]:
        if "$ref" not in variant:
            return []
        schema = self._schemas[variant["$ref"]]
        if "anyOf" in schema:
            return [name for part in schema["anyOf"] for name in self._names(part, key)]
        return list(schema["properties"][key]["enum"])


def read_request(document: FamilyDocument, method: Method, body: bytes) -> JSON:
    """Parse and validate a request body; raises `ServiceError` 400 with all violations."""
    try:
        value: Any = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError) as error:
        raise invalid(f"The request body is not valid JSON: {error}") from None
    if not is_object(value):
        raise invalid(_wrong("", "an object", value).text)
    if method.request:
        _raise(Validator(document).violations({"$ref": method.request}, value))
    else:
        _raise([_violation(key, f"Unknown parameter '{key}'.") for key in value])
    return value


def read_query(document: FamilyDocument, method: Method, pairs: list[tuple[str, str]]) -> JSON:
    """Validate query parameters; raises `ServiceError` 400 for unknown or invalid ones."""
    found: list[Violation] = []
    out: JSON = {}
    for key, text in pairs:
        schema: JSON | None = method.parameters.get(key)
        if key in _GLOBAL:
            out[key.removeprefix("$")] = text
        elif schema is None or schema["location"] != "query":
            found.append(_violation(key, f"Unknown parameter '{key}'."))
        else:
            value = _converted(schema.get("type", "string"), text)
            found += Validator(document).violations(schema, value, key)
            out[key] = [*out.get(key, []), value] if schema.get("repeated") else value
    _raise(found)
    return out


_GLOBAL = frozenset({"alt", "$alt", "key", "prettyPrint"})


def _converted(kind: str, text: str) -> Any:
    if kind == "integer":
        number = as_int(text)
        return text if number is None else number
    return {"true": True, "false": False}.get(text.lower(), text) if kind == "boolean" else text


def _raise(found: list[Violation]) -> None:
    if found:
        raise invalid(" ".join(violation.text for violation in found))


def _violation(path: str, text: str) -> Violation:
    return Violation(text, 2 * (path.count(".") + path.count("[")))


def _wrong(path: str, expected: str, value: Any) -> Violation:
    shown = json.dumps(value, ensure_ascii=False)
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
    return _violation(path, f"Invalid value at '{path or 'the request body'}': expected {expected}, got {shown}.")


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
