"""Responses of live sessions, split into messages."""

import base64
from collections.abc import Iterator, Sequence

from gemkit.emulator.composition import Candidate
from gemkit.emulator.json_values import JSON, as_list, as_object
from gemkit.emulator.live.messages import ANSWER
from gemkit.emulator.prompts import details, text_of, token_counts
from gemkit.emulator.tokenizer import count, split_tokens

_WORDS_PER_MESSAGE = 4
_RATE = 24_000
_AUDIO = base64.b64encode(bytes(_RATE * 2 * 4 // 100)).decode()  # 40 ms of silence
_AUDIO_TYPE = f"audio/pcm;rate={_RATE}"


def has_audio(setup: JSON) -> bool:
    """Return whether a session answers with audio, the default, or with text."""
    requested = as_list(as_object(setup.get("generationConfig")).get("responseModalities"))
    return not requested or "AUDIO" in requested


def contents(setup: JSON, candidate: Candidate) -> Iterator[tuple[str, JSON]]:
    """Yield a response as `serverContent` messages, each with its text."""
    for part in candidate.parts:
        if part.get("thought") or not part.keys() & {"text", "inlineData"}:
            yield "", {"modelTurn": {"role": "model", "parts": [part]}}
    words = split_tokens(text_of(candidate.parts))
    for start in range(0, len(words), _WORDS_PER_MESSAGE):
        text = "".join(words[start : start + _WORDS_PER_MESSAGE])
        if not has_audio(setup):
            yield text, {"modelTurn": {"role": "model", "parts": [{"text": text}]}}
            continue
        part = {"inlineData": {"mimeType": _AUDIO_TYPE, "data": _AUDIO}}
        yield text, {"modelTurn": {"role": "model", "parts": [part]}}
        if "outputAudioTranscription" in setup:
            yield "", {"outputTranscription": {"text": text}}


def end_of_turn(candidate: Candidate) -> JSON:
    """Return the last `serverContent` of a turn; a blocked response has the reason."""
    if candidate.finish_reason in ("STOP", "MAX_TOKENS"):
        return {"turnComplete": True}
    reason = candidate.finish_reason if candidate.finish_reason == "MALFORMED_FUNCTION_CALL" else "RESPONSE_REJECTED"
    return {"turnComplete": True, "turnCompleteReason": reason}


def usage(backend: str, setup: JSON, history: Sequence[JSON], candidate: Candidate) -> JSON:
    """Return usage metadata, which the two services name differently."""
    counts = token_counts([*history, as_object(setup.get("systemInstruction"))])
    prompt = sum(counts.values())
    answer = count(text_of(candidate.parts))
    out: JSON = {
        "promptTokenCount": prompt,
        f"{ANSWER[backend]}TokenCount": answer,
        "totalTokenCount": prompt + answer + candidate.thought_tokens,
        "promptTokensDetails": details(counts),
        f"{ANSWER[backend]}TokensDetails": details({"AUDIO" if has_audio(setup) else "TEXT": answer}),
    }
    return {**out, "thoughtsTokenCount": candidate.thought_tokens} if candidate.thought_tokens else out
