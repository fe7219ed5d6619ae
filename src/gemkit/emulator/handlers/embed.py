"""Embed contents, one per request or in a batch."""

from collections.abc import Iterable

from gemkit.emulator.json_values import JSON, as_object, objects
from gemkit.emulator.prompts import details, text_of, token_counts
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.vectors import checked_size, embed


@handles(
    "generativelanguage.models.embedContent",
    "aiplatform.projects.locations.publishers.models.embedContent",
)
def embed_content(call: Call) -> JSON:
    """Embed one content."""
    embedding = {"values": _vector(call, call.body, "content")}
    usage = _usage([as_object(call.body.get("content"))])
    return call.fitted({"embedding": embedding, "truncated": False, "usageMetadata": usage})


@handles(
    "generativelanguage.models.batchEmbedContents",
    "aiplatform.projects.locations.publishers.models.batchEmbedContents",
)
def batch_embed_contents(call: Call) -> JSON:
    """Embed several contents, in order."""
    requests = objects(call.body.get("requests"))
    if not requests:
        raise invalid("requests is not specified.", ("requests", "requests is not specified"))
    for index, request in enumerate(requests):
        _check_model(call, request, f"requests[{index}].model")
    vectors = [_vector(call, request, f"requests[{n}].content") for n, request in enumerate(requests)]
    usage = _usage(as_object(request.get("content")) for request in requests)
    return call.fitted({"embeddings": [{"values": values} for values in vectors], "usageMetadata": usage})


def _check_model(call: Call, request: JSON, path: str) -> None:
    # The Gemini Developer API requires the model in every inner request, Vertex AI does not.
    wanted = call.path["model"]
    given = request.get("model", wanted if call.backend == "vertex" else None)
    if given is None or given.rpartition("/")[2] != wanted.rpartition("/")[2]:
        text = f"{path} must be {wanted!r}, the model of the batch, got {given!r}."
        raise invalid(text, (path, text))


def _vector(call: Call, request: JSON, path: str) -> list[float]:
    parts = objects(as_object(request.get("content")).get("parts"))
    if not parts:
        text = f"{path} has no parts to embed."
        raise invalid(text, (path, text))
    config = {**request, **as_object(request.get("embedContentConfig"))}
    size = checked_size(config.get("outputDimensionality"), call.model)
    media = [f"{kind} {part[kind]}" for part in parts for kind in ("inlineData", "fileData") if kind in part]
    return embed("\n".join([text_of(parts), *media]), size)


def _usage(contents: Iterable[JSON]) -> JSON:
    counts = token_counts(contents)
    total = sum(counts.values())
    # One service uses `promptTokenDetails`, the other `promptTokensDetails`.
    return {
        "promptTokenCount": total,
        "totalTokenCount": total,
        "promptTokenDetails": details(counts),
        "promptTokensDetails": details(counts),
    }
