"""Parse the contents of a request: text, media, function responses, and token counts."""

import base64
import binascii
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gemkit.emulator.json_values import JSON, as_object, as_text, objects
from gemkit.emulator.tokenizer import count
from gemkit.emulator.turns import round_of

_TOKENS_PER_MEDIUM = {"IMAGE": 258, "VIDEO": 263, "AUDIO": 32, "DOCUMENT": 258}


@dataclass(frozen=True)
class Prompt:
    """The prompt of a request.

    Attributes:
        text: The text of the last turn.
        media: Descriptions of its media.
        results: Its function responses.
        turns: Number of turns of the user.
        instruction: The text of the system instruction.
        question: The text of the user's last turn without function responses, with the directives for the emulator.
        round: Number of turns with function responses after it.
    """

    text: str
    media: Sequence[str]
    results: Sequence[JSON]
    turns: int
    instruction: str
    question: str = ""
    round: int = 0


def read(contents: Iterable[JSON], instruction: JSON | None = None, steering: str = "") -> Prompt:
    """Parse the last turn of a conversation; `steering` is added to its question."""
    turns = list(contents)
    parts = objects(turns[-1].get("parts")) if turns else []
    question, number = round_of(turns)
    return Prompt(
        text=text_of(parts),
        media=[described for part in parts if (described := _described(part))],
        results=[as_object(part["functionResponse"]) for part in parts if "functionResponse" in part],
        turns=sum(1 for turn in turns if turn.get("role") != "model"),
        instruction=text_of(objects(as_object(instruction).get("parts"))),
        question=f"{text_of(question)} {steering}".strip(),
        round=number,
    )


def text_of(parts: Iterable[JSON]) -> str:
    """Return the text parts, joined by line breaks, without thoughts."""
    return "\n".join(as_text(part["text"]) for part in parts if part.get("text") and not part.get("thought"))


def token_counts(contents: Iterable[JSON]) -> dict[str, int]:
    """Return the token counts by modality (`TEXT`, `IMAGE`, ...), text first, without zero counts."""
    counts: Counter[str] = Counter()
    for content in contents:
        for part in objects(content.get("parts")):
            medium = as_object(part.get("inlineData") or part.get("fileData"))
            if medium:
                modality = _modality(as_text(medium.get("mimeType")))
                counts[modality] += _TOKENS_PER_MEDIUM[modality]
            else:
                counts["TEXT"] += _text_tokens(part)
    return {modality: counts[modality] for modality in ("TEXT", *_TOKENS_PER_MEDIUM) if counts[modality]}


def details(counts: dict[str, int]) -> list[JSON]:
    """Return counts as a list of `ModalityTokenCount`."""
    return [{"modality": modality, "tokenCount": number} for modality, number in counts.items()]


def _text_tokens(part: JSON) -> int:
    # Function calls and responses have the tokens of their names and values as text.
    spoken = [as_text(part.get("text"))]
    for kind, payload in (("functionCall", "args"), ("functionResponse", "response")):
        value = as_object(part.get(kind))
        if value:
            spoken.append(f"{value.get('name')} {value.get(payload)}")
    return sum(count(text) for text in spoken)


def _modality(mime_type: str) -> str:
    family = mime_type.partition("/")[0].upper()
    return family if family in _TOKENS_PER_MEDIUM else "DOCUMENT"


def _described(part: JSON) -> str:
    if "inlineData" in part:
        blob = as_object(part["inlineData"])
        return f"{blob.get('mimeType', 'unknown type')} ({size_of(as_text(blob.get('data')))} bytes)"
    if "fileData" in part:
        file = as_object(part["fileData"])
        return f"{file.get('mimeType', 'unknown type')} at {file.get('fileUri')}"
    return ""


def size_of(data: str) -> int:
    """Return the number of bytes of a base64 text."""
    try:
        return len(base64.urlsafe_b64decode(data.rstrip("=") + "=" * (-len(data.rstrip("=")) % 4)))
    except binascii.Error:
        return 0
