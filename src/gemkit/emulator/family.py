"""The Interactions family: its document, its paths on both services, and its undocumented paths."""

import json
import re
from collections.abc import Container
from functools import cache
from importlib import resources

from gemkit.emulator import documents
from gemkit.emulator.documents import Document, Method, Route
from gemkit.emulator.json_values import JSON

VERSIONS = {"gemini": ("v1beta", "v1", "v1alpha"), "vertex": ("v1beta1", "v1")}
_PLACE = re.compile(r"projects/(?P<project>[^/]+)/locations/(?P<location>[^/]+)/")
_OWN = re.compile(
    r"/(agents|credentials|decisions|environments|interactions|triggers|voices|webhooks)(/|:|$)"
    r"|/files/environment-|/\.well-known/"
)
# Parameters that may contain slashes, and those that a verb may follow.
_PATTERNS = {"path": ".*", "id": "[^/:]+"}

JWKS = "gemkit.webhooks.jwks"
_UNDOCUMENTED = {
    JWKS: ("GET", "v1/.well-known/jwks.json"),
    "gemkit.environments.snapshot": ("GET", "v1/files/environment-{id}:download"),
}


class FamilyDocument(Document):
    """The document of the family for one of the services."""

    def match(self, http_method: str, path: str) -> tuple[Method, dict[str, str]] | None:
        """Return the method of a path; a colon in a file name does not start a verb."""
        return super().match(http_method, path) or self.match_without_verb(http_method, path)

    def match_without_verb(self, http_method: str, path: str) -> tuple[Method, dict[str, str]] | None:
        """Return the method of a path whose last colon does not start a verb."""
        for method in self.methods.values():
            if method.http_method == http_method and (found := method.regex.fullmatch(path)):
                return method, found.groupdict()
        return None


@cache
def load(backend: str) -> FamilyDocument:
    """Return the family's document with the methods of a backend."""
    source = resources.files("gemkit._generated").joinpath("documents", "interactions.json")
    raw: JSON = json.loads(source.read_text("utf-8"))
    methods = {
        name: _method(name, method)
        for name, method in raw["methods"].items()
        if backend in method.get("backends", (backend,))
    }
    for name, (verb, path) in _UNDOCUMENTED.items():
        methods[name] = Method(name, verb, path, _parameters({}, path), None, None, media_upload=False)
    return FamilyDocument(backend, raw["schemas"], methods)


def _method(name: str, raw: JSON) -> Method:
    path: str = raw["path"]
    request, response = (raw.get(key, {}).get("$ref") for key in ("request", "response"))
    upload = name == "environment_files.start_upload"
    return Method(name, raw["httpMethod"], path, _parameters(raw["parameters"], path), request, response, upload)


def _parameters(documented: JSON, path: str) -> JSON:
    parameters = dict(documented)
    for name in re.findall(r"\{(\w+)\}", path):
        pattern = _PATTERNS.get(name, "[^/:]+" if path.endswith(f"{{{name}}}") else "[^/]+")
        parameters[name] = {**parameters.get(name, {}), "location": "path", "pattern": pattern}
    return parameters


def any_route(http_method: str, path: str, query: Container[str] = ()) -> Route | None:
    """Return the method of a request, in this family or in the services' own documents, or None."""
    # Other documents have some of these paths too, and match an environment's snapshot as a file. Requests to
    # other paths do not load the family's document.
    family = route(http_method, path) if _OWN.search(path) and "upload_id" not in query else None
    return family or documents.route(http_method, path, query)


def route(http_method: str, path: str) -> Route | None:
    """Return the method of the family for a request to either service, or None.

    Paths of Vertex AI have a project and a location; without them the version decides, and `v1` is the Gemini Developer
    API.
    """
    rest = path.removeprefix("/")
    upload = rest.startswith("upload/")
    version, _, resource = rest.removeprefix("upload/").removeprefix("download/").partition("/")
    if version == ".well-known":
        version, resource = "v1", rest
    resource += "/" if resource.endswith("/files") else ""
    place = _PLACE.match(resource)
    for backend, versions in VERSIONS.items():
        if version not in versions or (place and backend == "gemini"):
            continue
        document = load(backend)
        found = document.match(http_method, resource[place.end() :] if place else resource)
        if found and found[0].media_upload >= upload:
            parameters = {**found[1], **(place.groupdict() if place else {})}
            return Route(document, found[0], parameters, upload)
    return None
