"""Validate a JSON value against a schema, in JSON Schema or in the services' own dialect.

Formats are not checked: `synthesis` generates a valid text for the known ones.
"""

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any

from gemkit.emulator.json_values import JSON, as_float, as_int, as_list, as_object, as_text, is_list, is_object

_MAX_STEPS = 200_000
_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": is_object,
    "array": is_list,
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: as_float(value) is not None,
    "integer": lambda value: as_float(value) is not None and float(value).is_integer(),
}


class TooLargeError(Exception):
    """The schema requires more validation steps than the limit."""


def resolve_ref(root: JSON, ref: str) -> Any:
    """Return the schema of a reference within the root; an empty one if there is none."""
    found: Any = root
    for step in ref.removeprefix("#").strip("/").split("/"):
        if step:
            found = as_object(found).get(step.replace("~1", "/").replace("~0", "~"))
    if found is None and "/" not in ref:
        found = as_object(root.get("defs")).get(ref)
    return {} if found is None else found


def first_violation(schema: Any, value: Any) -> str | None:
    """Return the first violation of a schema by a value, with its path, or None.

    Raises:
        TooLargeError: The schema requires too many steps.
    """
    return next(_Checker(as_object(schema)).violations(schema, value, "the value"), None)


class _Checker:
    def __init__(self, root: JSON) -> None:
        self._root = root
        self._steps = 0

    def is_valid(self, schema: Any, value: Any) -> bool:
        return next(self.violations(schema, value, ""), None) is None

    def violations(self, schema: Any, value: Any, path: str) -> Iterator[str]:
        self._steps += 1
        if self._steps > _MAX_STEPS:
            raise TooLargeError
        if schema is False:
            yield f"{path} is not allowed"
        if not is_object(schema):
            return
        if value is None and schema.get("nullable") is True:
            return
        ref = as_text(schema.get("$ref") or schema.get("ref"))
        if ref:
            yield from self.violations(resolve_ref(self._root, ref), value, path)
        yield from _check_value(schema, value, path)
        yield from self._check_combined(schema, value, path)
        if is_object(value):
            yield from self._check_object(schema, value, path)
        elif is_list(value):
            yield from self._check_array(schema, value, path)

    def _check_combined(self, schema: JSON, value: Any, path: str) -> Iterator[str]:
        for part in as_list(schema.get("allOf")):
            yield from self.violations(part, value, path)
        if "anyOf" in schema and not any(self.is_valid(part, value) for part in as_list(schema["anyOf"])):
            yield f"{path} matches no schema of anyOf"
        if "oneOf" in schema and sum(self.is_valid(part, value) for part in as_list(schema["oneOf"])) != 1:
            yield f"{path} must fit one schema of oneOf"
        if "not" in schema and self.is_valid(schema["not"], value):
            yield f"{path} matches the schema of not"
        if "if" in schema:
            branch = schema.get("then" if self.is_valid(schema["if"], value) else "else", True)
            yield from self.violations(branch, value, path)

    def _check_object(self, schema: JSON, value: JSON, path: str) -> Iterator[str]:
        properties, patterns = as_object(schema.get("properties")), as_object(schema.get("patternProperties"))
        yield from (f"{path} has no {name!r}" for name in as_list(schema.get("required")) if name not in value)
        for given, names in as_object(schema.get("dependentRequired")).items():
            if given in value:
                yield from (f"{path} has no {name!r}" for name in as_list(names) if name not in value)
        for given, dependent in as_object(schema.get("dependentSchemas")).items():
            if given in value:
                yield from self.violations(dependent, value, path)
        yield from _check_count(schema, "Properties", len(value), path)
        for name, item in value.items():
            matching = [part for pattern, part in patterns.items() if re.search(pattern, name)]
            known = [*([properties[name]] if name in properties else []), *matching]
            for part in known or [schema.get("additionalProperties", True)]:
                yield from self.violations(part, item, f"{path}.{name}")
            yield from self.violations(schema.get("propertyNames", True), name, f"the name of {path}.{name}")

    def _check_array(self, schema: JSON, value: list[Any], path: str) -> Iterator[str]:
        fixed = as_list(schema.get("prefixItems"))
        for index, item in enumerate(value):
            part = fixed[index] if index < len(fixed) else schema.get("items", True)
            yield from self.violations(part, item, f"{path}[{index}]")
        yield from _check_count(schema, "Items", len(value), path)
        if schema.get("uniqueItems") and len({json.dumps(item, sort_keys=True) for item in value}) < len(value):
            yield f"{path} has an item twice"
        if "contains" in schema:
            found = sum(self.is_valid(schema["contains"], item) for item in value)
            if not (as_int(schema.get("minContains", 1)) or 0) <= found <= schema.get("maxContains", found):
                yield f"{path} contains {found} of the items it must contain"


def _check_value(schema: JSON, value: Any, path: str) -> Iterator[str]:
    kinds = [as_text(kind).lower() for kind in as_list(schema.get("type")) or [schema.get("type")]]
    if unknown := [kind for kind in kinds if kind and kind not in _TYPES and kind != "type_unspecified"]:
        yield f"{path} cannot be of type {unknown[0]!r}"
    known = [_TYPES[kind] for kind in kinds if kind in _TYPES]
    if known and not any(check(value) for check in known):
        yield f"{path} must be {' or '.join(kinds)}"
    if "const" in schema and not _equal(value, schema["const"]):
        yield f"{path} must be {schema['const']!r}"
    if as_list(schema.get("enum")) and not any(_equal(value, item) for item in schema["enum"]):
        yield f"{path} is not one of enum"
    if isinstance(value, str):
        yield from _check_count(schema, "Length", len(value), path)
        # Only short texts, generated for a pattern elsewhere, are matched here.
        if isinstance(schema.get("pattern"), str) and not re.search(schema["pattern"], value):
            yield f"{path} does not match {schema['pattern']!r}"
    number = as_float(value)
    if number is not None:
        yield from _check_range(schema, number, path)


def _equal(first: Any, second: Any) -> bool:
    # True == 1 in Python, not in JSON.
    return isinstance(first, bool) is isinstance(second, bool) and bool(first == second)


def _check_count(schema: JSON, noun: str, size: int, path: str) -> Iterator[str]:
    minimum, maximum = as_int(schema.get(f"min{noun}")), as_int(schema.get(f"max{noun}"))
    if (minimum is not None and size < minimum) or (maximum is not None and size > maximum):
        yield f"{path} is outside min{noun} and max{noun}"


def _check_range(schema: JSON, number: float, path: str) -> Iterator[str]:
    minimum, maximum = as_float(schema.get("minimum")), as_float(schema.get("maximum"))
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    # In older drafts it is a boolean that modifies `minimum` or `maximum`.
    exclusive_minimum, exclusive_maximum = (
        minimum if above is True else as_float(above),
        maximum if below is True else as_float(below),
    )
    if (minimum is not None and number < minimum) or (exclusive_minimum is not None and number <= exclusive_minimum):
        yield f"{path} is below its minimum"
    if (maximum is not None and number > maximum) or (exclusive_maximum is not None and number >= exclusive_maximum):
        yield f"{path} is above its maximum"
    step = as_float(schema.get("multipleOf"))
    if step and not math.isclose(math.remainder(number, step), 0, abs_tol=1e-9):
        yield f"{path} is not a multiple of {step:g}"
