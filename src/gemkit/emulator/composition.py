"""Compose the response to a prompt, within the limits of the request."""

import json
from dataclasses import dataclass, field
from typing import Any

from gemkit.emulator import media, tokenizer
from gemkit.emulator.directives import Directives, strip_directives
from gemkit.emulator.function_calls import calls
from gemkit.emulator.grounding import sources
from gemkit.emulator.json_values import JSON, as_list, as_object, as_text, at, objects
from gemkit.emulator.prompts import Prompt
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.synthesis import synthesise

_MAX_CANDIDATES = 8
_IMAGE_TOKENS = 258
_AUDIO_TOKENS = 32


@dataclass(frozen=True)
class Candidate:
    """One candidate: its parts, finish reason and metadata."""

    parts: list[JSON]
    finish_reason: str
    metadata: JSON = field(default_factory=dict[str, Any])

    @property
    def tokens(self) -> int:
        """Number of tokens of the response, without thoughts."""
        return sum(_tokens(part) for part in self.parts if not part.get("thought"))

    @property
    def thought_tokens(self) -> int:
        """Number of tokens of its thoughts."""
        return sum(_tokens(part) for part in self.parts if part.get("thought"))


def compose(body: JSON, prompt: Prompt, directives: Directives) -> list[Candidate]:
    """Return the candidates of the response to a request to generate content.

    Raises:
        ServiceError: 400 for limits out of range.
    """
    config = as_object(body.get("generationConfig"))
    number = config.get("candidateCount", 1)
    if not 1 <= number <= _MAX_CANDIDATES:
        text = f"candidate_count must be 1 to {_MAX_CANDIDATES}, got {number}."
        raise invalid(text, ("generation_config.candidate_count", text))
    limit = config.get("maxOutputTokens")
    if limit is not None and limit < 1:
        text = f"max_output_tokens must be positive, got {limit}."
        raise invalid(text, ("generation_config.max_output_tokens", text))
    if directives.finish_reason:
        return [Candidate([], directives.finish_reason) for _ in range(number)]
    thoughts, called = _thoughts(config, prompt), calls(body, prompt, directives)
    if called:
        return [Candidate([*thoughts, *called], "STOP") for _ in range(number)]
    return [_candidate(body, prompt, thoughts, index) for index in range(number)]


def _candidate(body: JSON, prompt: Prompt, thoughts: list[JSON], index: int) -> Candidate:
    config, tools = as_object(body.get("generationConfig")), objects(body.get("tools"))
    text, finish_reason = _limited(_text(config, prompt, index), config)
    question = strip_directives(prompt.question)
    code = _code(question) if any("codeExecution" in tool for tool in tools) else []
    return Candidate([*thoughts, *code, *_parts(config, text)], finish_reason, sources(tools, question, text))


def _code(question: str) -> list[JSON]:
    """Return a program and its output, as a model with code execution returns them before its response."""
    program: JSON = {"executableCode": {"language": "PYTHON", "code": f"print({question!r})"}}
    return [program, {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": f"{question}\n"}}]


def _thoughts(config: JSON, prompt: Prompt) -> list[JSON]:
    if not at(config, "thinkingConfig", "includeThoughts"):
        return []
    return [{"text": f"The prompt has {tokenizer.count(prompt.text)} tokens; I repeat it.", "thought": True}]


def _text(config: JSON, prompt: Prompt, index: int) -> str:
    structured, schema, mime_type = _format(config)
    if structured:
        value: Any = (
            synthesise(schema, strip_directives(prompt.question), "generation_config.response_schema")
            if schema
            else {"answer": strip_directives(prompt.question).strip()}
        )
        # An enum as text/x.enum has no quotes.
        bare = mime_type == "text/x.enum" and isinstance(value, str)
        return value if bare else json.dumps(value, ensure_ascii=False)
    return _reply(prompt, index)


def _format(config: JSON) -> tuple[bool, object, str]:
    """Return whether the response must be structured, its schema if there is one, and its MIME type."""
    given = config.get("responseFormat")
    formats = [as_object(item).get("text") for item in (as_list(given) or [given])]
    chosen = as_object(next((item for item in formats if item), None))
    if chosen:
        return chosen.get("mimeType") == "APPLICATION_JSON", chosen.get("schema"), "application/json"
    mime_type = as_text(config.get("responseMimeType"))
    keys = ("responseJsonSchema", "_responseJsonSchema", "responseSchema")
    schema = next((config[key] for key in keys if config.get(key) is not None), None)
    return mime_type in ("application/json", "text/x.enum"), schema, mime_type


def _reply(prompt: Prompt, index: int) -> str:
    sentences = [f"Candidate {index + 1}."] if index else []
    for result in prompt.results:
        shown = json.dumps(result.get("response", {}), ensure_ascii=False)
        sentences.append(f"The function {result.get('name')} returned {shown}.")
    if prompt.text:
        sentences.append(f'You said: "{prompt.text}".')
    sentences += [f"You attached {described}." for described in prompt.media]
    if prompt.turns > 1:
        sentences.append(f"This is turn {prompt.turns} of our conversation.")
    if prompt.instruction:
        sentences.append(f'I was told: "{prompt.instruction}".')
    return " ".join(sentences) or "You said nothing I can repeat."


def _limited(text: str, config: JSON) -> tuple[str, str]:
    """Return the text up to its first stop sequence and within `maxOutputTokens`, and the finish reason."""
    stops = [text.find(stop) for stop in as_list(config.get("stopSequences")) if stop and stop in text]
    text = text[: min(stops, default=len(text))]
    tokens = tokenizer.split_tokens(text)
    limit = config.get("maxOutputTokens", len(tokens))
    return ("".join(tokens[:limit]), "MAX_TOKENS") if limit < len(tokens) else (text, "STOP")


def _parts(config: JSON, text: str) -> list[JSON]:
    """Return the parts in the modalities that are requested: audio first, then text, then an image."""
    requested = as_list(config.get("responseModalities"))
    out: list[JSON] = []
    if "AUDIO" in requested:
        out.append({"inlineData": {"mimeType": media.AUDIO_TYPE, "data": media.silence()}})
    if "TEXT" in requested or not {"AUDIO", "IMAGE"} & set(requested):
        out.append({"text": text})
    if "IMAGE" in requested:
        out.append({"inlineData": {"mimeType": "image/png", "data": media.png()}})
    return out


def _tokens(part: JSON) -> int:
    if "inlineData" in part:
        return _IMAGE_TOKENS if part["inlineData"]["mimeType"].startswith("image/") else _AUDIO_TOKENS
    if "functionCall" in part:
        call = part["functionCall"]
        return tokenizer.count(f"{call['name']} {json.dumps(call['args'])}")
    return tokenizer.count(as_text(part.get("text")) or as_text(at(part, "executableCode", "code")))
