"""Validate JSON against a schema of an API document, like the services' proto JSON parser.

A request may have names in snake_case, numbers as strings and null fields. A response may not: the emulator's own
responses are validated with `Strict`.
"""

import base64
import binascii
import json
import re
from typing import Any, NamedTuple

from gemkit.emulator.documents import Document, Field, Method
from gemkit.emulator.json_values import JSON, as_int, is_list, is_object, snake
from gemkit.emulator.service_errors import ServiceError, invalid

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.IGNORECASE)
_DURATION = re.compile(r"-?\d{1,12}(\.\d{1,9})?s")
_WHOLE = {"int32": 31, "uint32": 32, "int64": 63, "uint64": 64}
_SHOWN = 80


class Violation(NamedTuple):
    """A violation of a schema."""

    field: str
    description: str


class Lenient:
    """Validator of requests: collects violations, and returns values with wire names and without nulls."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.violations: list[Violation] = []

    def message(self, schema_id: str, value: Any, path: str = "") -> Any:
        """Validate a value against a schema of the document and return it normalized."""
        fields = self._document.fields(schema_id)
        if fields is None:
            return value
        if not is_object(value):
            return self._wrong(path, schema_id, value)
        out: JSON = {}
        for key, item in value.items():
            field = self._find(fields, key)
            if field is None:
                self.unknown(path, key)
            elif item is None:
                self._null(_join(path, snake(key)))
            else:
                out[field.wire] = self.value(field.schema, item, _join(path, snake(field.wire)))
        return out

    def value(self, schema: JSON, value: Any, path: str) -> Any:
        """Validate a value against an inline schema and return it normalized."""
        if "$ref" in schema:
            return self.message(schema["$ref"], value, path)
        if "enum" in schema:
            return self._enum(schema["enum"], value, path)
        match schema.get("type"):
            case "array":
                return self._array(schema.get("items", {}), value, path)
            case "object":
                return self._map(schema.get("additionalProperties"), value, path)
            case "string":
                return self._string(schema.get("format"), value, path)
            case "integer":
                return self._integer(schema.get("format", "int32"), value, path)
            case "number":
                return self._number(schema.get("format", "double"), value, path)
            case "boolean":
                return value if isinstance(value, bool) else self._wrong(path, "TYPE_BOOL", value)
            case _:
                return value

    def _enum(self, known: list[str], value: Any, path: str) -> Any:
        """Return a known value; the services accept any case, and dashes."""
        if value in known:
            return value
        spelled = value.upper().replace("-", "_") if isinstance(value, str) else None
        return spelled if spelled in known else self._wrong(path, "TYPE_ENUM", value)

    def _array(self, schema: JSON, value: Any, path: str) -> Any:
        if not is_list(value):
            return self._wrong(path, "repeated field, expected an array", value)
        return [self.value(schema, item, f"{path}[{index}]") for index, item in enumerate(value)]

    def _map(self, schema: JSON | None, value: Any, path: str) -> Any:
        if not is_object(value):
            return self._wrong(path, "map field, expected an object", value)
        if not schema or schema.get("type") == "any":
            return value
        # The services treat a map as repeated entries, which shows in their paths.
        return {
            key: self.value(schema, item, f"{path}[{index}].value") for index, (key, item) in enumerate(value.items())
        }

    def _string(self, kind: str | None, value: Any, path: str) -> Any:
        if kind in _WHOLE:
            return self._integer(kind, value, path)
        if not isinstance(value, str):
            return self._wrong(path, "TYPE_BYTES" if kind == "byte" else "TYPE_STRING", value)
        if kind == "byte" and not _is_base64(value):
            return self._wrong(path, "TYPE_BYTES", value, ", Base64 decoding failed")
        if kind == "google-datetime" and not _TIME.fullmatch(value):
            return self._wrong(path, "type.googleapis.com/google.protobuf.Timestamp", value)
        if kind == "google-duration" and not _DURATION.fullmatch(value):
            return self._wrong(path, "type.googleapis.com/google.protobuf.Duration", value)
        return value

    def _integer(self, kind: str, value: Any, path: str) -> Any:
        number = as_int(value)
        bits = _WHOLE.get(kind, 63)
        if number is None or not (0 if kind.startswith("u") else -(2**bits)) <= number < 2**bits:
            return self._wrong(path, f"TYPE_{kind.upper()}", value)
        return str(number) if bits > 32 else number

    def _number(self, kind: str, value: Any, path: str) -> Any:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        try:
            return float(value) if isinstance(value, str) else self._wrong(path, f"TYPE_{kind.upper()}", value)
        except ValueError:
            return self._wrong(path, f"TYPE_{kind.upper()}", value)

    def _find(self, fields: dict[str, Field], key: str) -> Field | None:
        if key in fields:
            return fields[key]
        return next((field for name, field in fields.items() if snake(name) == key), None)

    def _null(self, path: str) -> None:
        """Accept null: in a request it is an absent field."""

    def unknown(self, path: str, key: str) -> None:
        """Record a name that the schema at a path does not have."""
        where = f" at '{path}'" if path else ""
        text = f'Invalid JSON payload received. Unknown name "{key}"{where}: Cannot find field.'
        self.violations.append(Violation(path, text))

    def _wrong(self, path: str, expected: str, value: Any, why: str = "") -> None:
        shown = json.dumps(value, ensure_ascii=False, default=str)
        shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
        self.violations.append(Violation(path, f"Invalid value at '{path}' ({expected}){why}, {shown}"))


class Strict(Lenient):
    """Validator of responses: wire names only, no nulls, 64-bit integers as strings and other integers as numbers."""

    def _find(self, fields: dict[str, Field], key: str) -> Field | None:
        return fields.get(key)

    def _null(self, path: str) -> None:
        self._wrong(path, "null in a response", None)

    def _enum(self, known: list[str], value: Any, path: str) -> Any:
        return value if value in known else self._wrong(path, "TYPE_ENUM", value)

    def _integer(self, kind: str, value: Any, path: str) -> Any:
        if isinstance(value, str) is not (_WHOLE.get(kind, 63) > 32):
            return self._wrong(path, f"TYPE_{kind.upper()}", value)
        return super()._integer(kind, value, path)

    def _number(self, kind: str, value: Any, path: str) -> Any:
        if isinstance(value, str):
            return self._wrong(path, f"TYPE_{kind.upper()}", value)
        return super()._number(kind, value, path)


def read_request(document: Document, schema_id: str | None, body: bytes) -> JSON:
    """Parse and validate a request body; raises `ServiceError` 400 with all violations."""
    try:
        value: Any = json.loads(body, parse_constant=_refuse_constant) if body.strip() else {}
    except (ValueError, RecursionError) as error:
        text = f"Invalid JSON payload received. {error}"
        raise invalid(text, ("", text)) from None
    if not is_object(value):
        text = f"Invalid JSON payload received. Expected an object, got {type(value).__name__}."
        raise invalid(text, ("", text))
    reader = Lenient(document)
    checked: JSON = {}
    if schema_id is None:
        for key in value:  # a method without a request message accepts only an empty object
            reader.unknown("", key)
    else:
        checked = reader.message(schema_id, value)
    _raise(reader.violations)
    return checked


def read_query(document: Document, method: Method, pairs: list[tuple[str, str]]) -> JSON:
    """Validate query parameters; raises `ServiceError` 400 with all unknown or invalid ones."""
    reader = Lenient(document)
    out: JSON = {}
    for key, text in pairs:
        field = method.query.get(key)
        if key in _GLOBAL_PARAMETERS:
            out[key.removeprefix("$")] = text
        elif field is None:
            description = f'Invalid JSON payload received. Unknown name "{key}": Cannot bind query parameter.'
            reader.violations.append(Violation(key, description))
        else:
            # Clients also send Python's `True`, which the services accept.
            value: Any = {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
            boolean = field.schema.get("type") == "boolean"
            out[field.wire] = reader.value(field.schema, value if boolean else text, snake(field.wire))
    _raise(reader.violations)
    return out


_GLOBAL_PARAMETERS = frozenset({"alt", "$alt", "key", "fields", "prettyPrint", "upload_protocol", "uploadType"})


def response_violations(document: Document, schema_id: str | None, value: Any) -> list[Violation]:
    """Return the violations of the document by a response."""
    reader = Strict(document)
    if schema_id is not None:
        reader.message(schema_id, value)
    return reader.violations


def _raise(violations: list[Violation]) -> None:
    if violations:
        error: ServiceError = invalid("\n".join(v.description for v in violations), *violations)
        raise error


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _is_base64(text: str) -> bool:
    standard = text.translate(_URL_SAFE).rstrip("=")
    try:
        base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


_URL_SAFE = str.maketrans("-_", "+/")


def _refuse_constant(name: str) -> None:
    message = f"{name} is not a JSON value."
    raise ValueError(message)
