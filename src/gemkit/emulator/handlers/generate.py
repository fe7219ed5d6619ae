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
from gemkit.emulator.tokeniser import pieces
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
    answer = _Answer.to(call)
    if answer.blocked:
        return answer.refusal()
    shown = [_candidate(index, made) for index, made in enumerate(answer.candidates)]
    return answer.response(shown, sum(map(Spoken.by, answer.candidates), Spoken()))


@handles(
    "generativelanguage.models.streamGenerateContent",
    "generativelanguage.tunedModels.streamGenerateContent",
    "aiplatform.projects.locations.endpoints.streamGenerateContent",
    "aiplatform.projects.locations.publishers.models.streamGenerateContent",
    "aiplatform.publishers.models.streamGenerateContent",
)
def stream_generate_content(call: Call) -> Reply:
    """Stream the response to a prompt in chunks of a few words."""
    answer = _Answer.to(call)
    if answer.blocked:
        return stream([answer.refusal()], sse=call.sse)
    events: list[JSON] = []
    spoken = Spoken()
    for step in zip_longest(*(_chunks(made) for made in answer.candidates)):
        shown: list[JSON] = []
        for index, chunk in enumerate(step):
            if chunk is not None:
                spoken += Spoken.by(chunk)
                shown.append(_candidate(index, chunk))
        events.append(answer.response(shown, spoken))
    return replace(stream(events, sse=call.sse), fault=answer.told.fault)


@dataclass(frozen=True)
class Spoken:
    """Number of generated tokens."""

    answers: int = 0
    thoughts: int = 0

    @classmethod
    def by(cls, candidate: Candidate) -> "Spoken":
        """Return the token counts of a candidate, or of a chunk of one."""
        return cls(candidate.tokens, candidate.thought_tokens)

    def __add__(self, other: "Spoken") -> "Spoken":
        return Spoken(self.answers + other.answers, self.thoughts + other.thoughts)


@dataclass(frozen=True)
class _Answer:
    call: Call
    prompt: Prompt
    told: Directives
    prompt_counts: dict[str, int]
    candidates: list[Candidate]
    cached_counts: dict[str, int]

    @classmethod
    def to(cls, call: Call) -> "_Answer":
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
        told = read_directives(prompt.question)
        counts = Counter(token_counts([*contents, instruction or {}]))
        counts.update(cached.counts)
        model = call.state.catalogue.find(call.path["model"]) if "model" in call.path else None
        check_tokens(counts.total(), model.input_limit if model else DEFAULT_LIMIT)
        candidates = [] if BLOCK in prompt.text else compose(call.body, prompt, told)
        return cls(call, prompt, told, counts, candidates, cached.counts)

    @property
    def blocked(self) -> bool:
        return not self.candidates

    def refusal(self) -> JSON:
        feedback: JSON = {"blockReason": "SAFETY", "blockReasonMessage": f"The prompt has {BLOCK}."}
        feedback["safetyRatings"] = safety(blocked=True)
        return self.call.fitted({"promptFeedback": feedback, **self._identity, "usageMetadata": self._usage(None)})

    def response(self, shown: list[JSON], spoken: Spoken) -> JSON:
        return self.call.fitted({"candidates": shown, **self._identity, "usageMetadata": self._usage(spoken)})

    @cached_property
    def _identity(self) -> JSON:
        request = encode([self.call.method.path.rpartition(":")[0], dict(self.call.path), self.call.body])
        response_id = hashlib.sha256(request).hexdigest()[:22]
        return {"modelVersion": self.call.model, "responseId": response_id, "createTime": self.call.state.now()}

    def _usage(self, spoken: Spoken | None) -> JSON:
        prompt = sum(self.prompt_counts.values())
        said = spoken or Spoken()
        usage: JSON = {
            "promptTokenCount": prompt,
            "totalTokenCount": prompt + said.thoughts + said.answers,
            "promptTokensDetails": details(self.prompt_counts),
        }
        if self.cached_counts:
            usage["cachedContentTokenCount"] = sum(self.cached_counts.values())
            usage["cacheTokensDetails"] = details(self.cached_counts)
        if spoken is not None:
            usage["candidatesTokenCount"] = said.answers
        if said.thoughts:
            usage["thoughtsTokenCount"] = said.thoughts
        return usage


def _candidate(index: int, made: Candidate) -> JSON:
    # In the field order of the services.
    candidate: JSON = {"content": {"role": "model", "parts": made.parts}} if made.parts else {}
    if made.finish:
        candidate["finishReason"] = made.finish
    return {**candidate, "index": index, "safetyRatings": safety(blocked=made.finish == "SAFETY"), **made.more}


def _chunks(made: Candidate) -> list[Candidate]:
    """Return the stream chunks of a candidate; the last one has the finish reason."""
    out = [Candidate([part], "") for whole in made.parts for part in _split(whole)] or [made]
    return [*out[:-1], replace(made, parts=out[-1].parts)]


def _split(part: JSON) -> list[JSON]:
    """Return a text part as parts of a few words; other parts unchanged."""
    words = pieces(part.get("text", ""))
    if not words:
        return [part]
    groups = (words[start : start + _WORDS_PER_CHUNK] for start in range(0, len(words), _WORDS_PER_CHUNK))
    return [{**part, "text": "".join(group)} for group in groups]
