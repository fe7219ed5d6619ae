"""Count and list tokens."""

import base64

from gemkit.emulator.json_values import JSON, as_object, as_text, objects
from gemkit.emulator.limits import check_contents
from gemkit.emulator.prompts import details, text_of, token_counts
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.tokenizer import split_tokens, token_id


@handles(
    "generativelanguage.models.countTokens",
    "aiplatform.projects.locations.endpoints.countTokens",
    "aiplatform.projects.locations.publishers.models.countTokens",
    "aiplatform.publishers.models.countTokens",
)
def count_tokens(call: Call) -> JSON:
    """Count the tokens of contents, or of a whole request to generate content."""
    request = as_object(call.body.get("generateContentRequest")) or call.body
    contents = [*objects(request.get("contents")), *_instances(call)]
    if not contents:
        raise invalid("contents is not specified.", ("contents", "contents is not specified"))
    check_contents(objects(request.get("contents")), call.backend)
    if "systemInstruction" in request:
        contents.append(request["systemInstruction"])
    counts = token_counts(contents)
    characters = sum(len("".join(text_of(objects(c.get("parts"))).split())) for c in contents)
    return call.fitted(
        {
            "totalTokens": sum(counts.values()),
            "totalBillableCharacters": characters,
            "promptTokensDetails": details(counts),
        }
    )


@handles(
    "aiplatform.projects.locations.endpoints.computeTokens",
    "aiplatform.projects.locations.publishers.models.computeTokens",
    "aiplatform.publishers.models.computeTokens",
)
def compute_tokens(call: Call) -> JSON:
    """Return the tokens of each content, with their ids."""
    contents = [*objects(call.body.get("contents")), *_instances(call)]
    if not contents:
        raise invalid("contents is not specified.", ("contents", "contents is not specified"))
    return {"tokensInfo": [_shown(content) for content in contents]}


def _shown(content: JSON) -> JSON:
    tokens = split_tokens(text_of(objects(content.get("parts"))))
    return {
        "role": as_text(content.get("role")) or "user",
        "tokenIds": [str(token_id(token)) for token in tokens],
        "tokens": [base64.b64encode(token.encode()).decode() for token in tokens],
    }


def _instances(call: Call) -> list[JSON]:
    """Return instances of prediction models, as contents."""
    texts = (as_text(item.get("content") or item.get("prompt")) for item in objects(call.body.get("instances")))
    return [{"parts": [{"text": text}]} for text in texts]
