"""Generate values that match a schema, for structured responses and arguments of function calls.

Supports both dialects of the services: OpenAPI style (`"OBJECT"`, `nullable`, `propertyOrdering`, 64-bit limits as
strings) and JSON Schema (`"object"`, `$ref`, `$defs`, `anyOf`, `const`, ...). Values are taken from the prompt if
possible: quoted phrases, proper names and numbers. Every value is validated against the schema: if a condition (`if`,
`not`, `dependentRequired`) rejects it, another one is generated; a schema for which none is found is rejected.
"""

import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from gemkit.emulator.json_schema import TooLargeError, first_violation, resolve_ref
from gemkit.emulator.json_values import JSON, as_float, as_int, as_list, as_object, as_text, is_object, objects
from gemkit.emulator.patterns import sample
from gemkit.emulator.service_errors import invalid

_FORMATS = {
    "date-time": "2026-01-01T12:00:00Z",
    "date": "2026-01-01",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    **{f"uuid{version}": f"123e4567-e89b-{version}2d3-a456-426614174000" for version in range(1, 9)},
    **dict.fromkeys(("byte", "binary", "base64", "base64url"), "Z2Vta2l0"),
    **dict.fromkeys(("ipvanyaddress", "ipvanyinterface", "ipv4interface"), "192.0.2.1"),
    **dict.fromkeys(("ipvanynetwork", "ipv4network"), "192.0.2.0/24"),
    "ipv6network": "2001:db8::/32",
    "ipv6interface": "2001:db8::1/32",
}
_DEPTH_LIMIT = 40
MAX_VALUES = 10_000
"""Maximum number of values in a response."""
MAX_CHARACTERS = 1_000_000
"""Maximum total length of the texts in a response."""
_PHRASE = re.compile(r"\"([^\"]+)\"|'([^']+)'|(?<=[\w,] )([A-Z]\w+(?: [A-Z]\w+)*)")


class UnsatisfiableError(Exception):
    """No value could be generated; the message has the reason."""


@dataclass(frozen=True)
class _Style:
    """Options for generating a value.

    Attributes:
        use_prompt: Whether the prompt's words and numbers are used.
        minimal: Whether optional properties are omitted.
        choice: Index of the chosen alternative or enum value.
    """

    use_prompt: bool = True
    minimal: bool = False
    choice: int = 0


_STYLES = (
    _Style(),
    _Style(use_prompt=False),
    _Style(use_prompt=False, minimal=True),
    *(_Style(use_prompt=False, minimal=minimal, choice=choice) for choice in (1, 2, 3) for minimal in (False, True)),
)


def synthesise(schema: Any, prompt: str = "", path: str = "response_schema") -> Any:
    """Return a value that matches the schema; deterministic for a schema and prompt.

    Args:
        schema: A schema in either dialect.
        prompt: Text with phrases and numbers for the value.
        path: Path of the schema in the request, for errors.

    Raises:
        ServiceError: 400 if no value of a reasonable size was found.
    """
    reason = ""
    for style in _STYLES:
        try:
            value = _Synthesiser(as_object(schema), prompt if style.use_prompt else "", style).validated_value(schema)
        except UnsatisfiableError as error:
            reason = reason or str(error)
        except (TooLargeError, RecursionError, OverflowError, re.error) as error:
            reason = reason or f"it is too large or not a valid schema ({type(error).__name__})"
        else:
            return value
    text = f"{path} has no value: {reason}. The emulator found no matching value; change the schema."
    raise invalid(text, (path, text))


class _Synthesiser:
    def __init__(self, root: JSON, prompt: str, style: _Style) -> None:
        self._root = root
        self._style = style
        self._prompt = prompt.casefold()
        self._phrases: Iterator[str] = ("".join(groups) for groups in _PHRASE.findall(prompt))
        self._numbers = [float(text) for text in re.findall(r"(?<![\w.])\d{1,12}(?:\.\d{1,6})?(?![\w.])", prompt)]
        self._values = MAX_VALUES
        self._characters = MAX_CHARACTERS

    def validated_value(self, schema: Any) -> Any:
        """Return a value validated against the whole schema; raises `UnsatisfiableError` if it does not match."""
        value = self.value(schema, "value", (), 0)
        problem = first_violation(schema, value)
        if problem is not None:
            raise UnsatisfiableError(problem)
        return value

    def _count_values(self, name: str, values: int = 1) -> None:
        self._values -= values
        if self._values < 0:
            raise UnsatisfiableError(f"it requires more than {MAX_VALUES} values, at {name!r}")

    def value(self, schema: Any, name: str, refs: tuple[str, ...], index: int) -> Any:
        """Return a value for one location: its name, the resolved references, its index in an array."""
        self._count_values(name)
        schema, refs = self._resolved(as_object(schema), refs)
        if len(refs) > _DEPTH_LIMIT:
            raise UnsatisfiableError(f"it is nested more than {_DEPTH_LIMIT} deep or without an end, at {name!r}")
        if "const" in schema:
            return schema["const"]
        if as_list(schema.get("enum")):
            return self._choice(as_list(schema["enum"]), index)
        alternatives = objects(schema.get("anyOf") or schema.get("oneOf"))
        if alternatives:
            shared = {key: item for key, item in schema.items() if key not in ("anyOf", "oneOf")}
            return self.value({**shared, **self._alternative(alternatives, refs)}, name, refs, index)
        match _type_of(schema):
            case "object":
                return self._object(schema, refs, index)
            case "array":
                return self._array(schema, name, refs)
            case "integer":
                return self._integer(schema, index)
            case "number":
                return self._number(schema, index)
            case "boolean":
                return index % 2 == 0
            case "null":
                return None
            case _ if schema.get("contentMediaType") == "application/json":
                return json.dumps(self.value(as_object(schema.get("contentSchema")), name, refs, index))
            case _:
                return self._text(schema, name, index)

    def _resolved(self, schema: JSON, refs: tuple[str, ...]) -> tuple[JSON, tuple[str, ...]]:
        """Return the schema with its reference and its `allOf` merged in."""
        ref = _ref(schema)
        # A reference to itself cannot be resolved.
        while ref and len(refs) <= _DEPTH_LIMIT:
            siblings = {key: item for key, item in schema.items() if key not in ("$ref", "ref")}
            schema, refs = {**as_object(resolve_ref(self._root, ref)), **siblings}, (*refs, ref)
            ref = _ref(schema)
        for part in objects(schema.get("allOf")):
            self._count_values("allOf")
            extra, refs = self._resolved(part, refs)
            schema = {
                **schema,
                **extra,
                "properties": {**as_object(schema.get("properties")), **as_object(extra.get("properties"))},
                "required": [*as_list(schema.get("required")), *as_list(extra.get("required"))],
            }
        return {key: item for key, item in schema.items() if key != "allOf"}, refs

    def _recurs(self, schema: JSON, refs: tuple[str, ...]) -> bool:
        """Return whether a schema recurs for the second time."""
        if _ref(schema) and refs.count(_ref(schema)) > 1:
            return True
        alternatives = objects(schema.get("anyOf") or schema.get("oneOf"))
        return bool(alternatives) and all(self._recurs(alternative, refs) for alternative in alternatives)

    def _alternative(self, alternatives: Sequence[JSON], refs: tuple[str, ...]) -> JSON:
        finite = [alternative for alternative in alternatives if not self._recurs(alternative, refs)]
        non_null = [alternative for alternative in finite if _type_of(alternative) != "null"]
        candidates = non_null or finite or list(alternatives)
        return candidates[self._style.choice % len(candidates)]

    def _choice(self, values: Sequence[Any], index: int) -> Any:
        named = [value for value in values if isinstance(value, str) and value and value.casefold() in self._prompt]
        if named and index == 0:
            return named[0]
        return values[(index + self._style.choice) % len(values)]

    def _object(self, schema: JSON, refs: tuple[str, ...], index: int) -> JSON:
        properties = as_object(schema.get("properties"))
        required = as_list(schema.get("required"))
        ordering = [name for name in as_list(schema.get("propertyOrdering")) if name in properties]
        out: JSON = {}
        for name in dict.fromkeys([*ordering, *properties]):
            optional = not self._style.minimal and properties[name] is not False
            if name in required or (optional and not self._recurs(as_object(properties[name]), refs)):
                # One step deeper even without a reference, so that recursion ends.
                out[name] = self.value(properties[name], name, (*refs, ""), index)
        extra: Any = schema.get("additionalProperties")
        minimum = as_int(schema.get("minProperties")) or 0
        if is_object(extra) and not properties and not self._recurs(extra, refs):
            minimum = max(0 if self._style.minimal else 1, minimum)
        self._check_size(minimum, "minProperties", "object")
        patterns = as_object(schema.get("patternProperties"))
        names = [*required, *(f"key_{number}" for number in range(1, minimum + 1))]
        for name in names:
            if name not in out and (name in required or len(out) < minimum):
                matched: Any = next(
                    (part for pattern, part in patterns.items() if re.search(pattern, name)), as_object(extra)
                )
                out[name] = self.value(matched, name, (*refs, ""), index)
        return out

    def _check_size(self, size: int, keyword: str, name: str) -> None:
        if size > self._values:
            raise UnsatisfiableError(
                f"{keyword} is {size}, at {name!r}, and a response has at most {MAX_VALUES} values"
            )

    def _array(self, schema: JSON, name: str, refs: tuple[str, ...]) -> list[Any]:
        minimum, maximum = as_int(schema.get("minItems")) or 0, as_int(schema.get("maxItems"))
        fixed = as_list(schema.get("prefixItems"))
        items = as_object(schema.get("items"))
        self._check_size(minimum, "minItems", name)
        count = max(minimum, 2 if items and not self._style.minimal else 0, len(fixed))
        resolved, _ = self._resolved(items, refs)
        if as_list(resolved.get("enum")) and schema.get("uniqueItems"):
            count = min(count, len(as_list(resolved["enum"])))
        if self._recurs(items, refs):
            count = minimum
        if maximum is not None:
            count = min(count, maximum)
        schemas = [*fixed, *([items] * max(0, count - len(fixed)))][:count]
        values = [self.value(item, name, (*refs, ""), index) for index, item in enumerate(schemas)]
        return self._distinct(values, items, name, refs) if schema.get("uniqueItems") else values

    def _distinct(self, values: list[Any], items: JSON, name: str, refs: tuple[str, ...]) -> list[Any]:
        """Return the values with duplicates replaced, if possible."""
        out: list[Any] = []
        seen: set[str] = set()
        index = len(values)
        for value in values:
            key, tried = json.dumps(value, sort_keys=True), value
            for _ in range(len(values)):
                if key not in seen:
                    break
                tried, index = self.value(items, name, (*refs, ""), index), index + 1
                key = json.dumps(tried, sort_keys=True)
            seen.add(key)
            out.append(tried)
        return out

    def _bounds(self, schema: JSON) -> tuple[float | None, float | None, bool, bool]:
        """Return lower and upper limit, and whether each is exclusive."""
        low, high = as_float(schema.get("minimum")), as_float(schema.get("maximum"))
        above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        # In older drafts it is a boolean that modifies `minimum` or `maximum`.
        if above is not None and not isinstance(above, bool):
            low = as_float(above)
        if below is not None and not isinstance(below, bool):
            high = as_float(below)
        # Compared by identity: an exclusive limit of 0 equals False.
        return low, high, above is not None and above is not False, below is not None and below is not False

    def _integer(self, schema: JSON, index: int) -> int:
        low, high, above, below = self._bounds(schema)
        minimum = None if low is None else math.floor(low) + 1 if above else math.ceil(low)
        maximum = None if high is None else math.ceil(high) - 1 if below else math.floor(high)
        step = as_float(schema.get("multipleOf")) or 1
        for number in self._numbers:
            if number.is_integer() and _within(number, minimum, maximum) and number % step == 0:
                self._numbers.remove(number)
                return int(number)
        start = 1 + index if minimum is None else max(minimum, 1 + index)
        if maximum is not None:
            start = min(start, maximum)
        if step != 1:
            # The integers among the multiples of 2.5 are the multiples of 5.
            multiple = Fraction(str(step)).numerator
            start = -(-start // multiple) * multiple
            if maximum is not None and start > maximum:
                start = maximum // multiple * multiple
        return start

    def _number(self, schema: JSON, index: int) -> float:
        low, high, above, below = self._bounds(schema)
        step = as_float(schema.get("multipleOf"))
        for number in self._numbers:
            inside = _within(number, low, high) and not (above and number == low) and not (below and number == high)
            if inside and (step is None or math.isclose(math.remainder(number, step), 0, abs_tol=1e-9)):
                self._numbers.remove(number)
                return number
        if step:
            minimum = 1 if low is None else math.floor(low / step) + 1 if above else math.ceil(low / step)
            value = minimum * step
            return math.floor(high / step) * step if high is not None and value > high else value
        wanted = 0.5 + index
        if low is not None and (wanted < low or (above and wanted == low)):
            wanted = low + 0.5 if above else low
        if high is not None and (wanted > high or (below and wanted >= high)):
            wanted = high if not below else (high - 0.5 if low is None else (low + high) / 2)
        return wanted

    def _text(self, schema: JSON, name: str, index: int) -> str:
        minimum, maximum = as_int(schema.get("minLength")) or 0, as_int(schema.get("maxLength"))
        if as_text(schema.get("format")) in _FORMATS:
            return _FORMATS[schema["format"]]
        self._characters -= max(minimum, 1)
        if self._characters < 0:
            raise UnsatisfiableError(
                f"minLength is {minimum} characters, at {name!r}; at most {MAX_CHARACTERS} are generated"
            )
        if isinstance(schema.get("pattern"), str):
            return self._matching(schema["pattern"], minimum, maximum, name)
        words = " ".join(re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)).lower() or "text"
        text = next(self._phrases, f"{words} {index + 1}" if index else words)
        if len(text) < minimum:
            text = (f"{text} " * minimum)[:minimum]
        return text if maximum is None else text[:maximum]

    def _matching(self, pattern: str, minimum: int, maximum: int | None, name: str) -> str:
        text = sample(pattern)
        # Only a matching text is repeated: failing to match a long text may take exponential time.
        if text is not None and len(text) < minimum:
            text = sample(pattern, minimum)
        if text is None or not _within(len(text), minimum, maximum):
            raise UnsatisfiableError(f"no text was found for the pattern {pattern!r}, at {name!r}")
        return text


def _ref(schema: JSON) -> str:
    return as_text(schema.get("$ref") or schema.get("ref"))


def _within(number: float, low: float | None, high: float | None) -> bool:
    return (low is None or number >= low) and (high is None or number <= high)


def _type_of(schema: JSON) -> str:
    """Return the lower-case type, inferred from the other keywords if it is missing."""
    kind = schema.get("type")
    if isinstance(kind, list):
        kinds: list[str] = [as_text(item).lower() for item in as_list(schema["type"])]
        kind = next((item for item in kinds if item != "null"), "null")
    if isinstance(kind, str) and kind != "TYPE_UNSPECIFIED":
        return kind.lower()
    for keyword, implied in (("properties", "object"), ("additionalProperties", "object"), ("items", "array")):
        if keyword in schema:
            return implied
    return "number" if "minimum" in schema or "maximum" in schema else "string"
