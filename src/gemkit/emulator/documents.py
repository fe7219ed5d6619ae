"""The services' API documents: their methods and schemas."""

import json
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib import resources
from typing import Any, NamedTuple

from gemkit.emulator import undocumented
from gemkit.emulator.json_values import JSON, is_list, is_object, snake

_VERSIONS = {"gemini": ("v1beta", "v1", "v1alpha"), "vertex": ("v1beta1", "v1")}
_VERSION = re.compile(r"v\d\w*/?")
_PLACEHOLDER = re.compile(r"\{(\+?)(\w+)\}")


class Field(NamedTuple):
    """One property of a schema."""

    wire: str
    schema: JSON


@dataclass(frozen=True)
class Method:
    """One documented method."""

    id: str
    http_method: str
    path: str
    parameters: Mapping[str, JSON]
    request: str | None
    response: str | None
    media_upload: bool

    @cached_property
    def query(self) -> dict[str, Field]:
        """Query parameters by all their accepted names."""
        named = {n: p for n, p in self.parameters.items() if p["location"] == "query"}
        return {alias: Field(name, p) for name, p in named.items() for alias in (snake(name), name)}

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Pattern of its paths, without the version prefix."""
        template = _VERSION.sub("", self.path, count=1)
        pattern, end = "", 0
        for placeholder in _PLACEHOLDER.finditer(template):
            pattern += (
                re.escape(template[end : placeholder.start()]) + f"(?P<{placeholder[2]}>{self._segments(placeholder)})"
            )
            end = placeholder.end()
        return re.compile(pattern + re.escape(template[end:]))

    def _segments(self, placeholder: re.Match[str]) -> str:
        pattern = self.parameters.get(placeholder[2], {}).get("pattern")
        if pattern is None:
            return ".+" if placeholder[1] else "[^/]+"
        # A colon in the last segment starts a verb: `models/x:generateContent` is not the name of a model.
        return re.sub(r"\[\^/\]\+$", "[^/:]+", pattern.removeprefix("^").removesuffix("$"))


class Route(NamedTuple):
    """A matched request line."""

    document: "Document"
    method: Method
    path: dict[str, str]
    upload: bool


@dataclass(frozen=True)
class Document:
    """One service's document."""

    backend: str
    schemas: Mapping[str, JSON]
    methods: Mapping[str, Method]
    is_whole: bool = False
    _fields: dict[str, dict[str, Field]] = field(default_factory=dict[str, dict[str, Field]], repr=False)

    def fields(self, schema_id: str) -> dict[str, Field] | None:
        """Return a schema's properties by wire name, or None if the document refers to it without defining it."""
        if schema_id not in self._fields:
            if schema_id not in self.schemas:
                return None
            properties: JSON = self.schemas[schema_id].get("properties", {})
            self._fields[schema_id] = {name: Field(name, schema) for name, schema in properties.items()}
        return self._fields[schema_id]

    def fitted(self, schema_id: str | None, value: Any) -> Any:
        """Return the value without the properties that this service's schema lacks.

        The responses of both services are nearly the same; handlers build their union, and this removes the other's
        fields.
        """
        fields = None if schema_id is None else self.fields(schema_id)
        if fields is None or not is_object(value):
            return value
        return {key: self._fitted_field(fields[key].schema, item) for key, item in value.items() if key in fields}

    def _fitted_field(self, schema: JSON, value: Any) -> Any:
        if "$ref" in schema:
            return self.fitted(schema["$ref"], value)
        if is_list(value) and "$ref" in schema.get("items", {}):
            return [self.fitted(schema["items"]["$ref"], item) for item in value]
        return value

    @cached_property
    def _by_verb(self) -> dict[tuple[str, str], list[Method]]:
        table: dict[tuple[str, str], list[Method]] = {}
        for method in self.methods.values():
            table.setdefault((method.http_method, _verb(method.path)), []).append(method)
        for candidates in table.values():
            # If two templates match, the one with more literal segments wins.
            candidates.sort(key=lambda method: len(_PLACEHOLDER.sub("", method.path)), reverse=True)
        return table

    def match(self, http_method: str, path: str) -> tuple[Method, dict[str, str]] | None:
        """Return the method of a path (without version), and the path's parameters."""
        for method in self._by_verb.get((http_method, _verb(path)), []):
            found = method.regex.fullmatch(path)
            if found:
                return method, found.groupdict()
        return None


def _verb(path: str) -> str:
    return path.rpartition("/")[2].partition(":")[2]


@cache
def load(backend: str) -> Document:
    """Return the document of a backend, `gemini` or `vertex`."""
    return _read(backend, backend)


@cache
def load_whole(backend: str) -> Document:
    """Return the document of a backend with all of its methods, as published."""
    return replace(_read(backend, f"whole_{backend}"), is_whole=True)


def _read(backend: str, name: str) -> Document:
    source = resources.files("gemkit._generated").joinpath("documents", f"{name}.json")
    raw: JSON = json.loads(source.read_text("utf-8"))
    methods = {method_id: _method(method_id, method) for method_id, method in raw["methods"].items()}
    return Document(backend, raw["schemas"], methods)


def _method(method_id: str, raw: JSON) -> Method:
    return Method(
        id=method_id,
        http_method=raw["httpMethod"],
        path=raw["path"],
        parameters=raw.get("parameters", {}),
        request=_request(raw["request"]) if "request" in raw else None,
        response=raw.get("response", {}).get("$ref"),
        media_upload=bool(raw.get("supportsMediaUpload")),
    )


def _request(body: JSON) -> str:
    """Return the schema of a body; empty for a free-form body, such as raw bytes."""
    name: str = body.get("$ref", "")
    return "" if name.endswith("HttpBody") else name


@cache
def load_undocumented() -> Document:
    """Return the Gemini Developer API's methods that its document lacks, with their schemas."""
    methods = {method_id: _method(method_id, method) for method_id, method in undocumented.GEMINI.items()}
    documented = load("gemini")
    return replace(documented, methods=methods, schemas={**undocumented.SCHEMAS, **documented.schemas})


def route(http_method: str, path: str, query: Container[str] = ()) -> Route | None:
    """Return the method of an HTTP request to either service, or None.

    Args:
        http_method: Such as `GET`.
        path: The path, including the version.
        query: Names of the query parameters.
    """
    rest = path.removeprefix("/")
    upload = rest.startswith("upload/")
    if upload and "upload_id" in query and http_method in ("POST", "PUT"):
        others = load_undocumented()
        return Route(others, others.methods[undocumented.UPLOAD_CHUNK], {}, upload=True)
    version, _, resource = rest.removeprefix("upload/").partition("/")
    for backend, versions in _VERSIONS.items():
        if version in versions:
            document = load(backend)
            found = document.match(http_method, resource)
            if found and found[0].media_upload >= upload:
                return Route(document, *found, upload)
    if upload:
        return None
    return _undocumented(http_method, rest.removeprefix("download/")) or _whole(http_method, rest)


def _whole(http_method: str, path: str) -> Route | None:
    for backend, versions in _VERSIONS.items():
        # A method of the service root has no slash: `v1beta1:evaluateInstances`.
        version = next((each for each in versions if path.startswith((f"{each}/", f"{each}:"))), None)
        if version is not None:
            document = load_whole(backend)
            found = document.match(http_method, path.removeprefix(version).removeprefix("/"))
            if found:
                return Route(document, *found, upload=False)
    return None


def _undocumented(http_method: str, path: str) -> Route | None:
    version, _, resource = path.partition("/")
    if version not in _VERSIONS["gemini"]:
        return None
    document = load_undocumented()
    found = document.match(http_method, resource)
    return Route(document, *found, upload=False) if found else None
