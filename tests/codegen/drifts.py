"""Changes of the documents, made by script, and what has to become of each.

`python -m tests.codegen.drifts` writes `docs/drift.md` anew.
"""

from __future__ import annotations

import copy
import functools
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen import adapt, canonical, classify, document_diff, pipeline, rename_suggestions, surface
from codegen.readers import document as reader

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "drift.md"
V = "GoogleCloudAiplatformV1beta1"
G_ID, V_ID = "generativelanguage", "aiplatform.projects.locations"
TEXT = {"type": "string"}
REVISION = "29990101"

FORM = {"content": {"multipart/form-data": {"schema": {"type": "object"}}}}

Documents = dict[str, Any]


@dataclass(frozen=True)
class Drift:
    """One change, and its expected end.

    `becomes` is emitted, kept, reported, told, refused or nothing, or several joined by a comma; `diff` and `update` are the
    steps of the version that the two commands tell, empty where the build is refused. `told` must be part of what is
    told of it.
    """

    what: str
    change: Callable[[Documents], None]
    becomes: str
    diff: str
    update: str
    told: str


def fields(documents: Documents, backend: str, schema: str) -> dict[str, Any]:
    name = schema if backend == "gemini" else V + schema
    return documents[backend]["schemas"][name]["properties"]


def method(documents: Documents, backend: str, name: str) -> dict[str, Any]:
    return documents[backend]["methods"][f"{G_ID if backend == 'gemini' else V_ID}.{name}"]


def put(backend: str, schema: str, wire: str, fact: dict[str, Any] | None = None) -> Callable[[Documents], None]:
    """Add a field, or replace it."""
    return lambda documents: fields(documents, backend, schema).update({wire: fact or TEXT})


def drop(backend: str, schema: str, wire: str) -> Callable[[Documents], None]:
    return lambda documents: fields(documents, backend, schema).pop(wire)


def rename(backend: str, schema: str, wire: str, name: str) -> Callable[[Documents], None]:
    return lambda documents: fields(documents, backend, schema).update(
        {name: fields(documents, backend, schema).pop(wire)}
    )


def mark(backend: str, schema: str, wire: str, **facts: Any) -> Callable[[Documents], None]:
    """Set facts of a field."""
    return lambda documents: fields(documents, backend, schema)[wire].update(facts)


def values(
    backend: str, schema: str, wire: str, change: Callable[[list[str]], list[str]]
) -> Callable[[Documents], None]:
    """Change the values of an enum."""

    def changed(documents: Documents) -> None:
        fact = fields(documents, backend, schema)[wire]
        fact = fact.get("items", fact)
        fact["enum"] = change(fact["enum"])
        fact.pop("enumDeprecated", None)

    return changed


def both(*changes: Callable[[Documents], None]) -> Callable[[Documents], None]:
    """Several changes at once."""

    def changed(documents: Documents) -> None:
        for change in changes:
            change(documents)

    return changed


def schema(backend: str, name: str, **members: Any) -> Callable[[Documents], None]:
    """Add a schema."""
    full = name if backend == "gemini" else V + name
    return lambda documents: documents[backend]["schemas"].update({full: {"properties": members}})


def renamed_schema(backend: str, name: str, other: str) -> Callable[[Documents], None]:
    """Rename a schema wherever it is named."""

    def changed(documents: Documents) -> None:
        text = json.dumps(documents[backend]).replace(f'"$ref": "{name}"', f'"$ref": "{other}"')
        documents[backend] = json.loads(text)
        documents[backend]["schemas"][other] = documents[backend]["schemas"].pop(name)

    return changed


def call(backend: str, name: str, **facts: Any) -> Callable[[Documents], None]:
    """Set facts of a method."""
    return lambda documents: method(documents, backend, name).update(facts)


def parameter(backend: str, name: str, query: str, **facts: Any) -> Callable[[Documents], None]:
    """Add a query parameter."""
    fact = {"location": "query", **TEXT, **facts}
    return lambda documents: method(documents, backend, name)["parameters"].update({query: fact})


def other_methods(backend: str, resource: str, names: str) -> Callable[[Documents], None]:
    """Add methods that nobody follows."""

    def changed(documents: Documents) -> None:
        known = documents[backend]["unfollowed"]
        known[resource] = " ".join(sorted({*known.get(resource, "").split(), *names.split()}))

    return changed


def no_longer(backend: str, resource: str, names: str) -> Callable[[Documents], None]:
    """Take methods away that nobody follows."""

    def changed(documents: Documents) -> None:
        known = documents[backend]["unfollowed"]
        known[resource] = " ".join(each for each in known[resource].split() if each not in names.split())

    return changed


def lost_method(backend: str, name: str) -> Callable[[Documents], None]:
    full = f"{G_ID if backend == 'gemini' else V_ID}.{name}"
    return lambda documents: documents[backend]["methods"].pop(full)


def moved(backend: str, name: str, wire: str, into: str) -> Callable[[Documents], None]:
    return lambda documents: fields(documents, backend, into).update({wire: fields(documents, backend, name).pop(wire)})


def new_path(name: str, path: str, *variables: str) -> Callable[[Documents], None]:
    facts = {"location": "path", "required": True, "type": "string", "pattern": "^[^/]+$"}
    return call("gemini", name, path=path, parameters={each: dict(facts) for each in variables})


def spec(*path: str) -> Callable[[Documents], dict[str, Any]]:
    """Give what stands at a path in the Interactions document."""
    return lambda documents: functools.reduce(lambda found, key: found[key], path, documents["interactions"])


def at(*path: str, lost: str = "", **facts: Any) -> Callable[[Documents], None]:
    """Set members of what stands at a path in the Interactions document, or take one from it."""

    def changed(documents: Documents) -> None:
        found = spec(*path)(documents)
        found.update(facts)
        if lost:
            del found[lost]

    return changed


def component(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def variant(union: str, name: str, member: str, value: str) -> Callable[[Documents], None]:
    """Add an alternative to a union of the Interactions document."""
    kind = {"const": value, "type": "string"}
    made = {"type": "object", "properties": {member: kind, "mood": TEXT}, "required": [member]}

    def changed(documents: Documents) -> None:
        spec("components", "schemas")(documents)[name] = made
        spec("components", "schemas", union, "oneOf")(documents).append(component(name))  # type: ignore[attr-defined]

    return changed


def query(backend: str, name: str, parameter: str, **facts: Any) -> Callable[[Documents], None]:
    """Set facts of a query parameter."""
    return lambda documents: method(documents, backend, name)["parameters"][parameter].update(facts)


def renamed_query(backend: str, name: str, parameter: str, other: str) -> Callable[[Documents], None]:
    def changed(documents: Documents) -> None:
        parameters = method(documents, backend, name)["parameters"]
        parameters[other] = parameters.pop(parameter)

    return changed


def lost_fact(backend: str, name: str, fact: str) -> Callable[[Documents], None]:
    """Take a fact from a method."""
    return lambda documents: method(documents, backend, name).pop(fact)


def of_both(
    change: Callable[..., Callable[[Documents], None]], *args: Any, **facts: Any
) -> Callable[[Documents], None]:
    """The same change of both documents."""
    return both(*(change(backend, *args, **facts) for backend in ("gemini", "vertex")))


def every_method(resource: str, change: Callable[[dict[str, Any], str], object]) -> Callable[[Documents], None]:
    """Change the Gemini document's methods of a resource."""

    def changed(documents: Documents) -> None:
        methods = documents["gemini"]["methods"]
        for each in [each for each in methods if each.startswith(f"{G_ID}.{resource}.")]:
            change(methods, each)

    return changed


def moved_path(path: str, other: str) -> Callable[[Documents], None]:
    return lambda documents: spec("paths")(documents).update({other: spec("paths")(documents).pop(path)})


def new_operation(path: str, identity: str) -> Callable[[Documents], None]:
    """Add an operation to the Interactions document that returns an agent."""
    response = {"content": {"application/json": {"schema": component("Agent")}}}
    return at("paths", **{path: {"get": {"operationId": identity, "responses": {"200": response}}}})


def lost_variant(union: str, name: str) -> Callable[[Documents], None]:
    def changed(documents: Documents) -> None:
        options: Any = spec("components", "schemas", union, "oneOf")(documents)
        options.remove(component(name))

    return changed


def new_parameter(path: str, facts: dict[str, Any]) -> Callable[[Documents], None]:
    return lambda documents: spec("paths", path, "get")(documents)["parameters"].append(facts)


def lost_content(path: str, verb: str, media: str) -> Callable[[Documents], None]:
    """Take a kind of answer from an operation of the Interactions document."""

    def changed(documents: Documents) -> None:
        for answer in spec("paths", path, verb, "responses")(documents).values():
            answer.get("content", {}).pop(media, None)

    return changed


def shuffled(documents: Documents) -> None:
    for each in documents.values():
        for key in {"schemas", "methods"} & each.keys():
            each[key] = dict(reversed(each[key].items()))


def deprecated_value(documents: Documents) -> None:
    fact = fields(documents, "gemini", "Candidate")["finishReason"]
    fact["enumDeprecated"] = [value == "MAX_TOKENS" for value in fact["enum"]]


def next_version(documents: Documents) -> None:
    for fact in documents["gemini"]["methods"].values():
        fact["path"] = fact["path"].replace("v1beta/", "v2/")


DRIFTS = [
    # Fields
    Drift("new field, Gemini", put("gemini", "Part", "mood"), "emitted", "minor", "minor", "Part.mood: added on"),
    Drift(
        "new field, both",
        both(put("gemini", "Part", "mood"), put("vertex", "Part", "mood")),
        "emitted",
        "minor",
        "minor",
        "Part.mood: added",
    ),
    Drift(
        "new field that Vertex AI has already",
        put("gemini", "Blob", "displayName"),
        "emitted",
        "minor",
        "minor",
        "Blob.display_name: now on the Gemini API too",
    ),
    Drift(
        "new field of a type with `only`, Vertex",
        put("vertex", "TunedModel", "colour"),
        "reported",
        "none",
        "none",
        "vertex: answer GoogleCloudAiplatformV1beta1TunedModel.colour",
    ),
    Drift(
        "new field of answers and of a request with a config of its own, Vertex",
        put("vertex", "Model", "colour"),
        "emitted, reported",
        "minor",
        "minor",
        "vertex: request GoogleCloudAiplatformV1beta1Model.colour",
    ),
    Drift(
        "new field of a request with a config of its own, Vertex",
        put("vertex", "BatchPredictionJob", "priority"),
        "reported",
        "none",
        "none",
        "vertex: request GoogleCloudAiplatformV1beta1BatchPredictionJob.priority",
    ),
    Drift(
        "new field of a body that is also an answer, Vertex",
        put("vertex", "TuningJob", "goldSpec"),
        "emitted, reported",
        "minor",
        "minor",
        "vertex: request GoogleCloudAiplatformV1beta1TuningJob.goldSpec",
    ),
    Drift(
        "new field with a type of its own, Gemini",
        both(schema("gemini", "Hint", text=TEXT), put("gemini", "Part", "hint", {"$ref": "Hint"})),
        "emitted",
        "minor",
        "minor",
        "Hint: added on",
    ),
    Drift("new field named like a keyword", put("gemini", "Part", "from"), "emitted", "minor", "minor", "Part.from_"),
    Drift(
        "new field named like an attribute of every model",
        put("gemini", "Part", "copy"),
        "refused",
        "",
        "",
        "Part.copy would hide an attribute",
    ),
    Drift(
        "new field of two types, both",
        both(put("gemini", "Part", "pace", {"type": "integer"}), put("vertex", "Part", "pace")),
        "refused",
        "",
        "",
        "Part.pace has two types: gemini says int, vertex says str",
    ),
    Drift(
        "new field that names no schema",
        put("gemini", "Part", "hint", {"$ref": "Gone"}),
        "refused",
        "",
        "",
        "there is no schema Gone",
    ),
    Drift("removed field, Gemini", drop("gemini", "Part", "thought"), "kept", "major", "minor", "Part.thought"),
    Drift(
        "removed field, both",
        both(drop("gemini", "Part", "thought"), drop("vertex", "Part", "thought")),
        "kept",
        "major",
        "minor",
        "Part.thought",
    ),
    Drift(
        "removed field that an option goes to, Vertex",
        drop("vertex", "EncryptionSpec", "kmsKeyName"),
        "kept",
        "major",
        "minor",
        "CreateCachedContentConfig.kms_key_name",
    ),
    Drift(
        "renamed field, Gemini",
        rename("gemini", "Part", "thoughtSignature", "thoughtSignatures"),
        "emitted, kept",
        "major",
        "minor",
        "Part.thoughtSignature looks renamed to thoughtSignatures",
    ),
    Drift(
        "renamed field that an option goes to, Vertex",
        rename("vertex", "GcsDestination", "outputUriPrefix", "outputPrefix"),
        "emitted, kept",
        "major",
        "minor",
        "GcsDestination.outputUriPrefix looks renamed to outputPrefix",
    ),
    Drift(
        "new field that is like one of the other backend",
        put("gemini", "Blob", "displayNames"),
        "emitted",
        "minor",
        "minor",
        "Blob.display_names of gemini looks like Blob.display_name of vertex",
    ),
    Drift(
        "retyped field, one of two documents",
        put("gemini", "Blob", "mimeType", {"type": "integer"}),
        "refused",
        "",
        "",
        "Blob.mime_type has two types",
    ),
    Drift(
        "retyped field, both",
        both(
            put("gemini", "Blob", "mimeType", {"type": "boolean"}),
            put("vertex", "Blob", "mimeType", {"type": "boolean"}),
        ),
        "emitted",
        "major",
        "major",
        "Blob.mime_type: is bool, no longer str",
    ),
    Drift(
        "retyped field of one backend alone",
        put("gemini", "FileSearchStore", "sizeBytes", {"type": "number", "readOnly": True}),
        "emitted",
        "major",
        "major",
        "FileSearchStore.size_bytes: is float, no longer int",
    ),
    Drift(
        "value to list, Gemini alone",
        put("gemini", "FileSearchStore", "displayName", {"type": "array", "items": TEXT}),
        "emitted",
        "major",
        "major",
        "FileSearchStore.display_name: is list[str], no longer str",
    ),
    Drift(
        "retyped field that an option goes to, Vertex",
        put("vertex", "EncryptionSpec", "kmsKeyName", {"type": "integer", "format": "int32"}),
        "refused",
        "",
        "",
        "CreateCachedContentConfig.kms_key_name is str, and GoogleCloudAiplatformV1beta1EncryptionSpec.kmsKeyName is int",
    ),
    Drift(
        "wider integer",
        mark("gemini", "Schema", "maxItems", type="integer", format="int32"),
        "told",
        "patch",
        "patch",
        "Schema.max_items: is int32, no longer int64 on the Gemini API",
    ),
    Drift(
        "field moved to the object around it, Gemini",
        moved("gemini", "GenerationConfig", "seed", "GenerateContentRequest"),
        "refused",
        "",
        "",
        "would both be GenerateContentConfig.seed",
    ),
    Drift(
        "field moved to an object of its own, Gemini",
        both(
            schema("gemini", "FileFacts"),
            put("gemini", "File", "facts", {"$ref": "FileFacts"}),
            moved("gemini", "File", "sha256Hash", "FileFacts"),
        ),
        "emitted, kept",
        "major",
        "minor",
        "File.sha256_hash: no longer documented",
    ),
    Drift(
        "deprecated field, Gemini",
        mark("gemini", "Part", "thought", deprecated=True),
        "emitted",
        "minor",
        "minor",
        "Part.thought: deprecated on the Gemini API",
    ),
    Drift(
        "field no longer deprecated, Vertex",
        lambda documents: fields(documents, "vertex", "GenerationConfig")["responseSchema"].pop("deprecated"),
        "emitted",
        "patch",
        "patch",
        "GenerationConfig.response_schema: no longer deprecated on Vertex AI",
    ),
    # Enums
    Drift(
        "new value, Gemini",
        values("gemini", "Candidate", "finishReason", lambda known: [*known, "TIRED"]),
        "emitted",
        "minor",
        "minor",
        "FinishReason.TIRED: added on the Gemini API",
    ),
    Drift(
        "new value that Vertex AI has already",
        values("gemini", "Candidate", "finishReason", lambda known: [*known, "MODEL_ARMOR"]),
        "emitted",
        "minor",
        "minor",
        "FinishReason.MODEL_ARMOR: now on the Gemini API too",
    ),
    Drift(
        "removed value that the other document still has",
        values("gemini", "Candidate", "finishReason", lambda known: [each for each in known if each != "STOP"]),
        "kept",
        "minor",
        "minor",
        "FinishReason.STOP: no longer",
    ),
    Drift(
        "removed value of one document alone",
        values("gemini", "Candidate", "finishReason", lambda known: [each for each in known if each != "ESCALATION"]),
        "kept",
        "major",
        "minor",
        "FinishReason.ESCALATION",
    ),
    Drift(
        "renamed value",
        values("gemini", "File", "state", lambda known: ["READY" if each == "ACTIVE" else each for each in known]),
        "emitted, kept",
        "major",
        "minor",
        "FileState.READY: added",
    ),
    Drift(
        "deprecated value",
        deprecated_value,
        "emitted",
        "minor",
        "minor",
        "FinishReason.MAX_TOKENS: deprecated on the Gemini API",
    ),
    Drift(
        "enum to text",
        put("gemini", "File", "state"),
        "emitted",
        "major",
        "major",
        "File.state: is str, no longer FileState",
    ),
    Drift(
        "new field with values",
        put("gemini", "File", "tone", {"type": "string", "enum": ["LOUD", "LOW"]}),
        "emitted",
        "minor",
        "minor",
        "FileTone: added",
    ),
    # Methods, parameters, bodies, paths
    Drift(
        "new method, Gemini",
        other_methods("gemini", f"{G_ID}.files", "copy"),
        "emitted",
        "minor",
        "minor",
        "client.gemini.files.copy: added",
    ),
    Drift(
        "new resource, Vertex",
        other_methods("vertex", f"{V_ID}.songs", "create get"),
        "emitted",
        "minor",
        "minor",
        "client.vertex.projects.locations.songs.create: added",
    ),
    Drift(
        "removed method that only client.gemini has, Gemini",
        no_longer("gemini", f"{G_ID}.corpora", "delete"),
        "emitted",
        "major",
        "major",
        "client.gemini.corpora.delete: removed",
    ),
    Drift("removed method, Gemini", lost_method("gemini", "files.delete"), "kept", "major", "minor", "files.delete"),
    Drift(
        "renamed method, Gemini",
        both(lost_method("gemini", "files.delete"), other_methods("gemini", f"{G_ID}.files", "remove")),
        "emitted, kept",
        "major",
        "minor",
        "generativelanguage.files.delete looks renamed to generativelanguage.files.remove",
    ),
    Drift(
        "deprecated method, Vertex",
        call("vertex", "tuningJobs.list", deprecated=True),
        "emitted",
        "minor",
        "minor",
        "tunings.list: deprecated on Vertex AI",
    ),
    Drift(
        "another verb",
        call("gemini", "cachedContents.patch", httpMethod="PUT"),
        "emitted",
        "patch",
        "patch",
        "caches.update: goes to PUT {name} on the Gemini API",
    ),
    Drift(
        "another path, of more variables",
        new_path("files.delete", "v1beta/{+parent}/assets/{asset}", "parent", "asset"),
        "refused",
        "",
        "",
        "generativelanguage.files.delete is at */assets/*, and files.delete calls",
    ),
    Drift(
        "another pattern of a variable",
        lambda documents: method(documents, "gemini", "files.get")["parameters"]["name"].update(
            pattern="^assets/[^/]+$"
        ),
        "refused",
        "",
        "",
        "generativelanguage.files.get is at assets/*, and files.get calls files/*",
    ),
    Drift("another version in the paths", next_version, "refused", "", "", "not below v1beta"),
    Drift(
        "new query parameter, Gemini",
        parameter("gemini", "files.list", "orderBy"),
        "emitted",
        "minor",
        "minor",
        "ListFilesConfig.order_by: added on the Gemini API",
    ),
    Drift(
        "new query parameter of one of two methods that are one here, Gemini",
        parameter("gemini", "models.get", "view"),
        "emitted",
        "minor",
        "minor",
        "GetModelConfig.view: added on the Gemini API",
    ),
    Drift(
        "new query parameter of a method without options, Gemini",
        parameter("gemini", "models.batchEmbedContents", "view"),
        "reported",
        "none",
        "none",
        "gemini: query generativelanguage.models.batchEmbedContents(view)",
    ),
    Drift(
        "new query parameter that is required, Vertex",
        parameter("vertex", "tuningJobs.get", "view", required=True),
        "refused",
        "",
        "",
        "aiplatform.projects.locations.tuningJobs.get requires the query parameter view",
    ),
    Drift(
        "removed query parameter, Gemini",
        lambda documents: method(documents, "gemini", "files.list")["parameters"].pop("pageToken"),
        "kept",
        "major",
        "minor",
        "ListFilesConfig.page_token",
    ),
    Drift(
        "a body for a DELETE",
        both(
            schema("gemini", "DeleteFileRequest", force={"type": "boolean"}),
            call("gemini", "files.delete", request={"$ref": "DeleteFileRequest"}),
        ),
        "reported",
        "patch",
        "patch",
        "files.delete: takes DeleteFileRequest, no longer none on the Gemini API",
    ),
    Drift(
        "another body",
        both(
            schema("gemini", "TallyRequest", prompt=TEXT),
            call("gemini", "models.countTokens", request={"$ref": "TallyRequest"}),
        ),
        "refused",
        "",
        "",
        "models.count_tokens(contents) goes to contents, and TallyRequest has no contents",
    ),
    Drift(
        "another answer",
        call("gemini", "cachedContents.get", response={"$ref": "File"}),
        "emitted",
        "major",
        "major",
        "caches.get: gives File, no longer CachedContent",
    ),
    Drift(
        "renamed schema of both backends",
        renamed_schema("gemini", "Blob", "MediaBlob"),
        "refused",
        "",
        "",
        "the schema Blob looks renamed to MediaBlob",
    ),
    Drift(
        "renamed schema of one backend alone",
        renamed_schema("gemini", "StringList", "TextList"),
        "emitted, kept",
        "major",
        "major",
        "the schema StringList looks renamed to TextList",
    ),
    Drift("another order of keys", shuffled, "nothing", "none", "none", ""),
    Drift(
        "removed resource, Gemini",
        every_method("cachedContents", lambda methods, each: methods.pop(each)),
        "kept",
        "major",
        "minor",
        "caches.create: no longer documented for the Gemini API",
    ),
    Drift(
        "deprecated resource, Gemini",
        every_method("cachedContents", lambda methods, each: methods[each].update(deprecated=True)),
        "emitted",
        "minor",
        "minor",
        "caches.create: deprecated on the Gemini API",
    ),
    Drift(
        "deprecated query parameter, Gemini",
        query("gemini", "files.list", "pageSize", deprecated=True),
        "emitted",
        "minor",
        "minor",
        "ListFilesConfig.page_size: deprecated on the Gemini API",
    ),
    Drift(
        "renamed query parameter, Vertex",
        renamed_query("vertex", "tuningJobs.list", "filter", "condition"),
        "emitted, kept",
        "major",
        "minor",
        "ListTuningJobsConfig.condition: added on Vertex AI",
    ),
    Drift(
        "retyped query parameter, Vertex",
        query("vertex", "tuningJobs.list", "filter", type="boolean"),
        "emitted",
        "major",
        "major",
        "ListTuningJobsConfig.filter: is bool, no longer str",
    ),
    Drift(
        "query parameter that becomes a list, Gemini",
        query("gemini", "fileSearchStores.delete", "force", repeated=True),
        "emitted",
        "major",
        "major",
        "DeleteFileSearchStoreConfig.force: is list[bool], no longer bool",
    ),
    Drift(
        "removed body, Gemini",
        lost_fact("gemini", "cachedContents.patch", "request"),
        "emitted",
        "major",
        "major",
        "caches.update: takes no body, no longer CachedContent on the Gemini API",
    ),
    Drift(
        "removed response, Gemini",
        lost_fact("gemini", "cachedContents.get", "response"),
        "refused",
        "",
        "",
        "generativelanguage.cachedContents.get answers nothing",
    ),
    Drift(
        "body of a GET, Gemini",
        both(
            schema("gemini", "GetFileRequest", view=TEXT),
            call("gemini", "files.get", request={"$ref": "GetFileRequest"}),
        ),
        "reported",
        "patch",
        "patch",
        "files.get: takes GetFileRequest, no longer none on the Gemini API",
    ),
    Drift(
        "long-running operation where there was a resource, Vertex",
        call("vertex", "cachedContents.create", response={"$ref": "GoogleLongrunningOperation"}),
        "refused",
        "",
        "",
        "caches.create",
    ),
    Drift(
        "method moved to another resource, Gemini",
        both(lost_method("gemini", "files.delete"), other_methods("gemini", f"{G_ID}.assets", "delete")),
        "emitted, kept",
        "major",
        "minor",
        "client.gemini.assets.delete: added",
    ),
    Drift(
        "new method, both",
        both(
            other_methods("gemini", f"{G_ID}.cachedContents", "copy"),
            other_methods("vertex", f"{V_ID}.cachedContents", "copy"),
        ),
        "emitted",
        "minor",
        "minor",
        "client.gemini.cached_contents.copy: added",
    ),
    Drift(
        "removed method, both",
        of_both(lost_method, "cachedContents.patch"),
        "kept",
        "major",
        "minor",
        "caches.update: no longer documented for the Gemini API",
    ),
    Drift(
        "deprecated method, both",
        of_both(call, "cachedContents.patch", deprecated=True),
        "emitted",
        "minor",
        "minor",
        "caches.update: deprecated on Vertex AI",
    ),
    Drift(
        "renamed method, both",
        both(
            of_both(lost_method, "cachedContents.patch"),
            other_methods("gemini", f"{G_ID}.cachedContents", "update"),
            other_methods("vertex", f"{V_ID}.cachedContents", "update"),
        ),
        "emitted, kept",
        "major",
        "minor",
        "generativelanguage.cachedContents.patch looks renamed",
    ),
    Drift(
        "new enum value, both",
        of_both(values, "SafetyRating", "probability", lambda known: [*known, "SURE"]),
        "emitted",
        "minor",
        "minor",
        "HarmProbability.SURE: added",
    ),
    Drift(
        "removed enum value, both",
        of_both(values, "SafetyRating", "probability", lambda known: [each for each in known if each != "LOW"]),
        "kept",
        "major",
        "minor",
        "HarmProbability.LOW: no longer documented",
    ),
    Drift(
        "renamed enum value, both",
        of_both(
            values, "SafetyRating", "probability", lambda known: ["LITTLE" if each == "LOW" else each for each in known]
        ),
        "emitted, kept",
        "major",
        "minor",
        "HarmProbability.LITTLE: added",
    ),
    Drift(
        "new enum, both",
        of_both(put, "SafetyRating", "tone", {"type": "string", "enum": ["LOUD", "LOW"]}),
        "emitted",
        "minor",
        "minor",
        "SafetyRatingTone: added",
    ),
    Drift(
        "removed enum, both",
        of_both(drop, "SafetyRating", "probability"),
        "kept",
        "major",
        "minor",
        "SafetyRating.probability: no longer documented",
    ),
    Drift(
        "text that becomes an enum, both",
        of_both(put, "Blob", "mimeType", {"type": "string", "enum": ["A", "B"]}),
        "emitted",
        "major",
        "major",
        "Blob.mime_type: is BlobMimeType, no longer str",
    ),
    Drift(
        "text that becomes an enum, Gemini",
        put("gemini", "Blob", "mimeType", {"type": "string", "enum": ["A", "B"]}),
        "refused",
        "",
        "",
        "Blob.mime_type has two types",
    ),
    Drift(
        "scalar that becomes a list, both",
        of_both(put, "Blob", "mimeType", {"type": "array", "items": TEXT}),
        "emitted",
        "major",
        "major",
        "Blob.mime_type: is list[str], no longer str",
    ),
    Drift(
        "list that becomes a map, Gemini",
        put(
            "gemini",
            "Candidate",
            "groundingAttributions",
            {"type": "object", "additionalProperties": {"$ref": "GroundingAttribution"}},
        ),
        "emitted",
        "major",
        "major",
        "Candidate.grounding_attributions: is dict[str, GroundingAttribution]",
    ),
    Drift(
        "reference to another schema, Gemini",
        put("gemini", "Candidate", "content", {"$ref": "Blob"}),
        "refused",
        "",
        "",
        "Candidate.content has two types",
    ),
    Drift(
        "schema split in two, Gemini",
        both(
            schema("gemini", "FileHash", sha256Hash=TEXT),
            drop("gemini", "File", "sha256Hash"),
            put("gemini", "File", "hash", {"$ref": "FileHash"}),
        ),
        "emitted, kept",
        "major",
        "minor",
        "File.hash: added on the Gemini API",
    ),
    Drift(
        "new page token of a method, Vertex",
        parameter("vertex", "tuningJobs.get", "pageToken"),
        "emitted",
        "minor",
        "minor",
        "GetTuningJobConfig.page_token: added on Vertex AI",
    ),
    Drift(
        "new field, Interactions",
        at("components", "schemas", "Agent", "properties", mood=TEXT),
        "emitted",
        "minor",
        "minor",
        "interactions.Agent.mood: added",
    ),
    Drift(
        "removed field, Interactions",
        at("components", "schemas", "Agent", "properties", lost="description"),
        "kept",
        "major",
        "minor",
        "interactions.Agent.description: no longer documented",
    ),
    Drift(
        "retyped field, Interactions",
        at("components", "schemas", "Agent", "properties", description={"type": "integer"}),
        "emitted",
        "major",
        "major",
        "interactions.Agent.description: is int, no longer str",
    ),
    Drift(
        "new alternative of a union, Interactions",
        variant("Content", "MoodContent", "type", "mood"),
        "emitted",
        "minor",
        "minor",
        "interactions.Content[MoodContent]: added as an alternative",
    ),
    Drift(
        "new event, Interactions",
        variant("InteractionSSEEvent", "MoodEvent", "event_type", "mood.changed"),
        "emitted",
        "minor",
        "minor",
        "interactions.InteractionSSEEvent[MoodEvent]: added as an alternative",
    ),
    Drift(
        "removed alternative of a union, Interactions",
        lost_variant("Content", "VideoContent"),
        "kept",
        "major",
        "minor",
        "interactions.Content[VideoContent]: no longer documented",
    ),
    Drift(
        "another value of a discriminator, Interactions",
        at("components", "schemas", "TextContent", "properties", "type", const="words", default="words"),
        "emitted",
        "major",
        "major",
        "interactions.TextContent.type: is 'words', no longer 'text'",
    ),
    Drift(
        "new operation of a resource, Interactions",
        new_operation("/voices:best", "voices.best"),
        "emitted",
        "minor",
        "minor",
        "voices.best: added",
    ),
    Drift(
        "new resource, Interactions",
        new_operation("/moods", "moods.get"),
        "reported",
        "none",
        "none",
        "interactions: method moods.get",
    ),
    Drift(
        "removed operation, Interactions",
        at("paths", "/voices/{voicesId}", lost="delete"),
        "kept",
        "major",
        "minor",
        "voices.delete: no longer documented",
    ),
    Drift(
        "operation that Vertex AI no longer has, Interactions",
        at("paths", "/voices/{voicesId}", "delete", **{"x-backends": ["gemini"]}),
        "emitted",
        "major",
        "major",
        "voices.delete: no longer on Vertex AI",
    ),
    Drift(
        "another path, Interactions",
        moved_path("/voices/{voicesId}", "/voice/{voicesId}"),
        "emitted",
        "patch",
        "patch",
        "voices.get: goes to GET voice/{id}, no longer to GET voices/{id}",
    ),
    Drift(
        "new query parameter, Interactions",
        new_parameter("/voices", {"name": "view", "in": "query", "schema": TEXT}),
        "emitted",
        "minor",
        "minor",
        "voices.list(view): added",
    ),
    # What no name of the interface shows
    Drift(
        "another answer of a long-running method, Gemini",
        call("gemini", "models.predictLongRunning", response={"$ref": "File"}),
        "told",
        "major",
        "major",
        "generativelanguage.models.predictLongRunning: answers File, no longer Operation on the Gemini API",
    ),
    Drift(
        "a long-running method answers at once, Gemini",
        call("gemini", "batches.get", response={"$ref": "GenerateContentBatch"}),
        "told",
        "major",
        "major",
        "batches.get: answers GenerateContentBatch, no longer Operation",
    ),
    Drift(
        "an answer where there was none, Gemini",
        call("gemini", "files.delete", response={"$ref": "File"}),
        "refused",
        "",
        "",
        "topic files starts from DeleteFileResponse, which is not a type here",
    ),
    Drift(
        "a method takes uploads, Gemini",
        call("gemini", "files.delete", supportsMediaUpload=True),
        "told",
        "minor",
        "minor",
        "files.delete: supports uploads",
    ),
    Drift(
        "a method takes uploads no longer, Gemini",
        call("gemini", "media.upload", supportsMediaUpload=False),
        "refused",
        "",
        "",
        "files._create is of kind upload, and generativelanguage.media.upload supports no uploads",
    ),
    Drift(
        "a method supports downloads, Gemini",
        call("gemini", "files.get", supportsMediaDownload=True),
        "told",
        "minor",
        "minor",
        "files.get: supports downloads",
    ),
    Drift(
        "a path parameter is repeated, Gemini",
        lambda documents: method(documents, "gemini", "files.get")["parameters"]["name"].update(repeated=True),
        "told",
        "patch",
        "patch",
        "files.get: takes the path parameter name more than once",
    ),
    Drift(
        "a field of a request becomes required, Gemini",
        mark("gemini", "Blob", "mimeType", required=True),
        "told",
        "major",
        "major",
        "Blob.mime_type: must be given on the Gemini API",
    ),
    Drift(
        "a field of an answer is always there, Gemini",
        mark("gemini", "Candidate", "index", required=True),
        "told",
        "patch",
        "patch",
        "Candidate.index: is always there on the Gemini API",
    ),
    Drift(
        "a field becomes read-only, both",
        of_both(mark, "Blob", "mimeType", readOnly=True),
        "told",
        "minor",
        "minor",
        "Blob.mime_type: set by the service alone on Vertex AI",
    ),
    Drift(
        "a field is read-only no longer, Gemini",
        mark("gemini", "File", "sha256Hash", readOnly=False),
        "told",
        "minor",
        "minor",
        "File.sha256_hash: can be set on the Gemini API",
    ),
    Drift(
        "another format of a number, Gemini",
        put("gemini", "Candidate", "index", {"type": "string", "format": "int64", "readOnly": True}),
        "told",
        "patch",
        "patch",
        "Candidate.index: is int64, no longer int32",
    ),
    Drift(
        "another schema where the type is a dictionary, Gemini",
        put("gemini", "File", "videoMetadata", {"$ref": "Blob", "readOnly": True}),
        "kept",
        "minor",
        "minor",
        "File.video_metadata: is Blob, no longer VideoFileMetadata",
    ),
    Drift(
        "enum to text, both",
        of_both(put, "SafetyRating", "probability", {"type": "string", "readOnly": True}),
        "emitted",
        "major",
        "major",
        "SafetyRating.probability: is str, no longer HarmProbability",
    ),
    Drift(
        "a new header, Interactions",
        new_parameter("/voices", {"name": "X-Mood", "in": "header", "schema": TEXT}),
        "told",
        "patch",
        "patch",
        "voices.list: takes the header parameter X-Mood, which is not sent",
    ),
    Drift(
        "a new header that is required, Interactions",
        new_parameter("/voices", {"name": "X-Mood", "in": "header", "required": True, "schema": TEXT}),
        "refused",
        "",
        "",
        "voices.list requires the header X-Mood, which is not sent",
    ),
    Drift(
        "a new query parameter that is required, Interactions",
        new_parameter("/voices", {"name": "view", "in": "query", "required": True, "schema": TEXT}),
        "emitted",
        "major",
        "major",
        "voices.list(view): added, and required",
    ),
    Drift(
        "a union is told apart by another member, Interactions",
        at("components", "schemas", "Content", "discriminator", propertyName="kind"),
        "told",
        "major",
        "major",
        "interactions.Content: is distinguished by kind, no longer by type",
    ),
    Drift(
        "another value that tells a variant of a union, Interactions",
        at("components", "schemas", "TextContent", "properties", "type", const="words", default="words"),
        "emitted",
        "major",
        "major",
        "the value 'text' of TextContent.type looks renamed to 'words'",
    ),
    Drift(
        "only its answer states the events of a stream, Interactions",
        at("paths", "/interactions", "post", lost="x-stream"),
        "nothing",
        "none",
        "none",
        "",
    ),
    Drift(
        "a stream has events no longer, Interactions",
        both(
            at("paths", "/interactions", "post", lost="x-stream"),
            lost_content("/interactions", "post", "text/event-stream"),
        ),
        "refused",
        "",
        "",
        "interactions._create_stream is of kind sse, and interactions.create has no events",
    ),
    Drift(
        "a method answers nothing but events, Interactions",
        lost_content("/interactions", "post", "application/json"),
        "refused",
        "",
        "",
        "interactions.create",
    ),
    Drift(
        "a field becomes required, Interactions",
        at("components", "schemas", "Agent", required=["id"]),
        "told",
        "major",
        "major",
        "interactions.Agent.id: must be given",
    ),
    # What is not supported
    Drift(
        "new operation in a form that is not supported, Interactions",
        both(
            new_operation("/voices:best", "voices.best"),
            lambda documents: spec("paths", "/voices:best", "get")(documents).update(requestBody=FORM),
        ),
        "told",
        "patch",
        "patch",
        "voices.best: not supported: a body of multipart/form-data",
    ),
    Drift(
        "an operation takes another form, which is not supported, Interactions",
        at("paths", "/agents", "post", requestBody=FORM),
        "refused",
        "",
        "",
        "can be called so far, and is not supported: a body of multipart/form-data",
    ),
    Drift(
        "new field with an object of its own, Gemini",
        put("gemini", "Blob", "box", {"type": "object", "properties": {"width": TEXT}}),
        "emitted",
        "minor",
        "minor",
        "BlobBox: added on",
    ),
    Drift(
        "new field named like a type of Python, Gemini",
        put("gemini", "Blob", "list", {"type": "array", "items": TEXT}),
        "emitted",
        "minor",
        "minor",
        "Blob.list_: added on",
    ),
]


@dataclass(frozen=True)
class Verdict:
    """What became of a drift."""

    becomes: str
    diff: str
    update: str
    told: tuple[str, ...]


@functools.cache
def base() -> tuple[Documents, pipeline.Built]:
    """The documents of this project as they are, and what is built of them."""
    documents = {
        name: json.loads((ROOT / "specs" / f"{name}.json").read_text("utf-8"))
        for name in ("gemini", "vertex", "interactions")
    }
    # Whole documents do not drift here: tests/codegen/test_diff_of_methods.py changes these.
    return documents, replace(pipeline.run(ROOT), trees=())


def _following(name: str) -> set[str] | None:
    if name == "interactions":
        return None
    followed = canonical.load_followed()[name]
    return {*followed.methods, *followed.optional}


def verdict(drift: Drift) -> Verdict:
    """Make a drift and follow it."""
    documents, built = base()
    changed = copy.deepcopy(documents)
    drift.change(changed)
    before = pipeline.read_documents(ROOT)
    newer = {
        name: replace(reader.read(changed[name], name, _following(name)), revision=REVISION)
        for name in documents
        if changed[name] != documents[name]
    }
    done = adapt.adapt(ROOT, newer)
    told = [*done.withdrawn, *rename_suggestions.suggestions(before, {**before, **newer}, done.built)]
    told += [f"{fact.backend}: {fact.kind} {fact.name}" for fact in done.undecided]
    if done.failure or done.built is None:
        return Verdict("refused", "", "", (*str(done.failure).splitlines(), *told))
    update = surface.compare(surface.surface(built), surface.surface(done.built))
    strict = surface.compare(
        surface.surface(built, without_withdrawn=True), surface.surface(done.built, without_withdrawn=True)
    )
    noted = document_diff.changes(before, {**before, **newer}, built, done.built, update)
    told += [f"{change.name}: {change.description}" for change in (*update, *strict, *noted)]
    assert classify.classify(done.built).unclassified() == []
    ends = [
        ("emitted", any(not change.description.startswith("no longer documented") for change in update)),
        ("kept", bool(done.withdrawn)),
        ("reported", bool(done.undecided)),
    ]
    ends += [("told", bool(noted) and not any(true for _, true in ends))]
    becomes = ", ".join(end for end, true in ends if true) or "nothing"
    return Verdict(becomes, surface.release([*strict, *noted]), surface.release([*update, *noted]), tuple(told))


HEAD = """\
# What becomes of a drift

Each line is a change of the documents in `specs/`, made by script and followed as `python -m codegen update` follows a
document; a test makes them all and compares this table.

- **emitted**: users get it, or a change of it, with the next build.
- **kept**: the document has it no longer, users keep it, marked as deprecated, until somebody deletes it from
  `specs/overlay/withdrawn.toml`.
- **reported**: it has no place yet; `update` lists it in `specs/overlay/left_out.toml` and in its report.
- **told**: the interface has the same names and types; `update` and `diff` tell what the document says otherwise.
- **refused**: the build stops, with all reasons at once, each with its place and a way out. Nothing generated is touched.

`diff` tells the step of the version if users had what the new document has, and nothing else; `update` tells the step
of what it writes, which keeps what was withdrawn.

| drift | becomes | `diff` | `update` |
|---|---|---|---|
"""


def page(verdicts: list[tuple[Drift, Verdict]]) -> str:
    """The text of `docs/drift.md`."""
    rows = (
        f"| {drift.what} | {verdict.becomes} | {verdict.diff or '-'} | {verdict.update or '-'} |\n"
        for drift, verdict in verdicts
    )
    return HEAD + "".join(rows)


if __name__ == "__main__":
    PAGE.write_text(page([(drift, verdict(drift)) for drift in DRIFTS]), encoding="utf-8")
