"""Generate content, as one response or as a stream."""

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from gemkit.emulator.composition import Candidate, compose
from gemkit.emulator.directives import BLOCK, Directives
from gemkit.emulator.directives import read as read_directives
from gemkit.emulator.grounding import safety
from gemkit.emulator.handlers.caches import cached_prompt
from gemkit.emulator.json_values import JSON, as_object, objects
from gemkit.emulator.limits import DEFAULT_LIMIT, check_contents, check_functions, check_settings, check_tokens
from gemkit.emulator.prompts import Prompt, details, read, token_counts
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import Reply, encode, stream
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.tokenizer import split_tokens
from gemkit.emulator.turns import check_turns

_WORDS_PER_CHUNK = 4


@handles(
    "generativelanguage.models.generateContent",
    "generativelanguage.tunedModels.generateContent",
    "aiplatform.projects.locations.endpoints.generateContent",
    "aiplatform.projects.locations.publishers.models.generateContent",
    "aiplatform.publishers.models.generateContent",
)
def generate_content(call: Call) -> JSON:
    """Return the whole response to a prompt."""
    response = _Response.of(call)
    if response.blocked:
        return response.blocked_body()
    shown = [_candidate(index, candidate) for index, candidate in enumerate(response.candidates)]
    return response.body(shown, sum(map(TokenCounts.of, response.candidates), TokenCounts()))


@handles(
    "generativelanguage.models.streamGenerateContent",
    "generativelanguage.tunedModels.streamGenerateContent",
    "aiplatform.projects.locations.endpoints.streamGenerateContent",
    "aiplatform.projects.locations.publishers.models.streamGenerateContent",
    "aiplatform.publishers.models.streamGenerateContent",
)
def stream_generate_content(call: Call) -> Reply:
    """Stream the response to a prompt in chunks of a few words."""
    response = _Response.of(call)
    if response.blocked:
        return stream([response.blocked_body()], sse=call.sse)
    events: list[JSON] = []
    generated = TokenCounts()
    for step in zip_longest(*(_chunks(candidate) for candidate in response.candidates)):
        shown: list[JSON] = []
        for index, chunk in enumerate(step):
            if chunk is not None:
                generated += TokenCounts.of(chunk)
                shown.append(_candidate(index, chunk))
        events.append(response.body(shown, generated))
    return replace(stream(events, sse=call.sse), fault=response.directives.fault)


@dataclass(frozen=True)
class TokenCounts:
    """Number of generated tokens."""

    output: int = 0
    thoughts: int = 0

    @classmethod
    def of(cls, candidate: Candidate) -> "TokenCounts":
        """Return the token counts of a candidate, or of a chunk of one."""
        return cls(candidate.tokens, candidate.thought_tokens)

    def __add__(self, other: "TokenCounts") -> "TokenCounts":
        return TokenCounts(self.output + other.output, self.thoughts + other.thoughts)


@dataclass(frozen=True)
class _Response:
    call: Call
    prompt: Prompt
    directives: Directives
    prompt_counts: dict[str, int]
    candidates: list[Candidate]
    cached_counts: dict[str, int]

    @classmethod
    def of(cls, call: Call) -> "_Response":
        contents = objects(call.body.get("contents"))
        if not contents:
            raise invalid("contents is not specified.", ("contents", "contents is not specified"))
        check_contents(contents, call.backend)
        check_turns(contents)
        check_settings(as_object(call.body.get("generationConfig")))
        check_functions(objects(call.body.get("tools")))
        cached = cached_prompt(call)
        instruction = call.body.get("systemInstruction")
        prompt = read(contents, instruction or cached.instruction, call.steering)
        directives = read_directives(prompt.question)
        counts = Counter(token_counts([*contents, instruction or {}]))
        counts.update(cached.counts)
        model = call.state.catalogue.find(call.path["model"]) if "model" in call.path else None
        check_tokens(counts.total(), model.input_limit if model else DEFAULT_LIMIT)
        candidates = [] if BLOCK in prompt.text else compose(call.body, prompt, directives)
        return cls(call, prompt, directives, counts, candidates, cached.counts)

    @property
    def blocked(self) -> bool:
        return not self.candidates

    def blocked_body(self) -> JSON:
        feedback: JSON = {"blockReason": "SAFETY", "blockReasonMessage": f"The prompt has {BLOCK}."}
        feedback["safetyRatings"] = safety(blocked=True)
        return self.call.fitted({"promptFeedback": feedback, **self._identity, "usageMetadata": self._usage(None)})

    def body(self, shown: list[JSON], generated: TokenCounts) -> JSON:
        return self.call.fitted({"candidates": shown, **self._identity, "usageMetadata": self._usage(generated)})

    @cached_property
    def _identity(self) -> JSON:
        request = encode([self.call.method.path.rpartition(":")[0], dict(self.call.path), self.call.body])
        response_id = hashlib.sha256(request).hexdigest()[:22]
        return {"modelVersion": self.call.model, "responseId": response_id, "createTime": self.call.state.now()}

    def _usage(self, generated: TokenCounts | None) -> JSON:
        prompt = sum(self.prompt_counts.values())
        used = generated or TokenCounts()
        usage: JSON = {
            "promptTokenCount": prompt,
            "totalTokenCount": prompt + used.thoughts + used.output,
            "promptTokensDetails": details(self.prompt_counts),
        }
        if self.cached_counts:
            usage["cachedContentTokenCount"] = sum(self.cached_counts.values())
            usage["cacheTokensDetails"] = details(self.cached_counts)
        if generated is not None:
            usage["candidatesTokenCount"] = used.output
        if used.thoughts:
            usage["thoughtsTokenCount"] = used.thoughts
        return usage


def _candidate(index: int, made: Candidate) -> JSON:
    # In the field order of the services.
    candidate: JSON = {"content": {"role": "model", "parts": made.parts}} if made.parts else {}
    if made.finish_reason:
        candidate["finishReason"] = made.finish_reason
    return {
        **candidate,
        "index": index,
        "safetyRatings": safety(blocked=made.finish_reason == "SAFETY"),
        **made.metadata,
    }


def _chunks(candidate: Candidate) -> list[Candidate]:
    """Return the stream chunks of a candidate; the last one has the finish reason."""
    out = [Candidate([part], "") for whole in candidate.parts for part in _split(whole)] or [candidate]
    return [*out[:-1], replace(candidate, parts=out[-1].parts)]


def _split(part: JSON) -> list[JSON]:
    """Return a text part as parts of a few words; other parts unchanged."""
    words = split_tokens(part.get("text", ""))
    if not words:
        return [part]
    groups = (words[start : start + _WORDS_PER_CHUNK] for start in range(0, len(words), _WORDS_PER_CHUNK))
    return [{**part, "text": "".join(group)} for group in groups]
