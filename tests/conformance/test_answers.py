"""Every property of a response in a document survives decoding and encoding, or is listed here with a reason."""

from __future__ import annotations

import base64
import itertools
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from gemkit._features.codec import CODEC
from gemkit._generated import mappings
from gemkit._mapping.decode import decode
from tests.conformance.documents import IDS, OPERATIONS, Json, document, methods, schema_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gemkit._mapping.operation import Operation

Path = tuple[str, ...]
Move = tuple[Path, Path]
# Operations define the schema of members of any type in their responses.
HELD = {
    ("batches._create", "gemini"): ("metadata", ["GenerateContentBatch"]),
    ("batches._create_embeddings", "gemini"): ("metadata", ["EmbedContentBatch"]),
    ("batches.get", "gemini"): ("metadata", ["GenerateContentBatch", "EmbedContentBatch"]),
    ("batches.list", "gemini"): ("metadata", ["GenerateContentBatch", "EmbedContentBatch"]),
    ("operations._get_videos_operation", "vertex"): ("response", ["GenerateVideosResponse"]),
    ("operations._fetch_predict_videos_operation", "vertex"): ("response", ["GenerateVideosResponse"]),
}
# The targets of transforms that move a value; ^ is the response itself.
MEDIA = ("bytesBase64Encoded", "gcsUri", "mimeType")
HOOKED: dict[str, list[Move]] = {
    "batches:batch_job": [(("^", "metadata"), ("^",)), (("batchJobs", "metadata"), ("batchJobs",))],
    "media:generated_image": [
        (("generatedImages", "contentType"), ("generatedImages", "safetyAttributes", "contentType")),
        *((("generatedImages", each), ("generatedImages", "image", each)) for each in MEDIA),
    ],
    "media:generated_mask": [(("generatedMasks", each), ("generatedMasks", "mask", each)) for each in MEDIA],
    "media:generated_video": [(("generatedVideos", each), ("generatedVideos", "video", each)) for each in MEDIA],
}
# The targets of some values with such a path: a published model's actions, what a batch of embeddings gave.
PARTED: list[Move] = [
    (("supportedActions",), ("publisherActions",)),
    (("output", "inlinedResponses", "inlinedResponses"), ("dest", "inlinedEmbedContentResponses")),
]
# Values that they rename; the other states are cases of tunings.json and batches.json.
RESPELLED = {
    "batches:batch_job": {"BATCH_STATE_PENDING": "JOB_STATE_PENDING"},
    "tunings:tuning_job": {"CREATING": "JOB_STATE_RUNNING"},
}
# Values that they drop, and the reason.
UNWRAPPED = {
    "done": "follows from the state, by which `BatchJob.done` goes",
    "response": "is the metadata's output once more",
    "metadata.@type": "tells the two kinds of batch apart, which is done here",
    "metadata.name": "is the operation's own name",
}
RETOLD = {"predictions.safetyAttributes.contentType": "is the prediction's own content type, which goes to its place"}
DROPPED = {
    ("batches._create", "gemini"): UNWRAPPED,
    ("batches._create_embeddings", "gemini"): UNWRAPPED,
    ("batches.get", "gemini"): UNWRAPPED,
    ("batches.list", "gemini"): {f"operations.{path}": reason for path, reason in UNWRAPPED.items()},
    ("models.generate_images", "gemini"): RETOLD,
    ("models.generate_images", "vertex"): RETOLD,
    ("models.edit_image", "vertex"): RETOLD,
    ("models.upscale_image", "vertex"): RETOLD,
    ("models.recontext_image", "vertex"): RETOLD,
}


class Said:
    """Responses with every property of a document; a schema within itself is left out.

    `held` is a member of any type, and its schema.
    """

    def __init__(self, backend: str, held: tuple[str, str] = ("", "")) -> None:
        self.backend = backend
        self.held = held
        self.count = 1_000_000

    def value(self, shape: Json, above: tuple[str, ...] = ()) -> Any:
        if "$ref" in shape:
            properties = document(self.backend)["schemas"][shape["$ref"]]["properties"]
            inside = (*above, shape["$ref"])
            found = {key: self.value(each, inside) for key, each in properties.items() if not within(each, inside)}
            key, schema = self.held
            if key in properties and schema not in inside:
                found[key] = {"@type": f"type.googleapis.com/x.{schema}", **self.value({"$ref": schema}, inside)}
            return found
        self.count += 1
        match shape["type"], shape.get("format", ""):
            case "array", _:
                return [self.value(shape["items"], above)]
            case "object", _ if "additionalProperties" in shape:
                return {"k": self.value(shape["additionalProperties"], above)}
            case "object" | "any", _:
                return {"k": f"s{self.count}"}
            case "boolean", _:
                return True
            case "integer", _:
                return self.count
            case "number", _:
                return self.count + 0.5
            case _, "int64" | "uint64":
                return str(self.count)
            case _, "byte":
                return base64.b64encode(b"b%d" % self.count).decode()
            case _, "google-datetime":
                return f"2026-01-01T00:{self.count // 60 % 60:02}:{self.count % 60:02}Z"
            case _, "google-duration":
                return f"{self.count}s"
        known = [each for each in shape.get("enum", ()) if not each.endswith("UNSPECIFIED")]
        return known[0] if known else f"s{self.count}"


def within(shape: Json, above: tuple[str, ...]) -> bool:
    inner = shape.get("items") or shape.get("additionalProperties") or shape
    return inner.get("$ref") in above


def leaves(value: Any, path: Path = ("^",)) -> Iterator[tuple[Path, str]]:
    """Every scalar and every empty container, with the keys that lead to it."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, list) and value:
        for item in value:
            yield from leaves(item, path)
    else:
        yield path, str(value)


def hooks(backend: str, name: str) -> set[str]:
    """Return the transforms of a response type."""
    found: set[str] = set()
    pending, seen = [name], {name}
    for each in pending:
        plan = mappings.DECODE[backend].get(each)
        if plan is not None:
            found.add(plan.hook)
            inner = {child.removeprefix("{}") for child in plan.children.values()} - seen
            seen |= inner
            pending += inner
    return found


def moves(backend: str) -> list[Move]:
    """Return the moves of values while a response is decoded."""
    known = mappings.DECODE[backend].values()
    found = [(source, (wire,)) for plan in known for wire, sources in plan.sources.items() for source in sources]
    return [*PARTED, *found]


def moved(path: Path, known: Iterable[Move]) -> Iterator[Path]:
    """Return the target of each move that matches."""
    for source, target in known:
        for start in range(len(path) - len(source) + 1):
            if path[start : start + len(source)] == source:
                yield (*path[:start], *target, *path[start + len(source) :])


def places(path: Path, known: list[Move], sure: list[Move]) -> Iterator[Path]:
    """Return the possible places of a value after any number of moves."""
    pending, seen = [path], {path}
    for each in pending:
        onward = list(moved(each, sure))
        if not onward:
            yield each
        new = {*onward, *moved(each, known)} - seen
        seen |= new
        pending += sorted(new)


def lost(operation: Operation[Any], backend: str, said: Json, kept: Json) -> Iterator[str]:
    """Return the values of a response that the decoded model does not have."""
    run = hooks(backend, operation.response)
    known, sure = moves(backend), [move for hook in run for move in HOOKED.get(hook, ())]
    anew = {old: new for hook in run for old, new in RESPELLED.get(hook, {}).items()}
    there = Counter(leaves(kept))
    for path, text in leaves(said):
        spelled = anew.get(text, text)
        place = next((each for each in places(path, known, sure) if there[each, spelled]), None)
        if place is None:
            yield ".".join(path[1:])
        else:
            there[place, spelled] -= 1


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_all_that_an_answer_says_is_kept(operation, backend):
    key, schemas = HELD.get((operation.id, backend), ("", [""]))
    dropped = DROPPED.get((operation.id, backend), {})
    for method, held in itertools.product(methods(operation, backend), schemas):
        schema = schema_of(operation, backend, method, "response")
        if schema is None or not operation.response:
            continue
        said = Said(backend, (key, held)).value({"$ref": schema})
        answer: Any = decode(CODEC, operation, json.dumps(said).encode(), backend)
        kept = json.loads(answer.model_dump_json(by_alias=True, exclude_none=True))
        assert {part_of(path, dropped) for path in lost(operation, backend, said, kept)} == dropped.keys()


def part_of(path: str, known: Iterable[str]) -> str:
    """The known path that a path is or begins with, else itself."""
    return next((each for each in known if path == each or path.startswith(f"{each}.")), path)
