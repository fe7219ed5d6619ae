"""Decisions: answers to questions about an input, with probabilities."""

import zlib
from collections.abc import Sequence

from gemkit.emulator import conversation, prompts, tokenizer
from gemkit.emulator.directives import BLOCK
from gemkit.emulator.handlers.agents import check_model
from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid


@handles("decisions.create")
def create_decision(call: Call) -> JSON:
    """Answer each question; equal inputs and questions have equal answers."""
    check_model(call, call.body["model"])
    if not call.body["questions"]:
        raise invalid("questions must not be empty.")
    (turn,) = conversation.contents_of(conversation.steps_of(call.body["input"])) or [{"parts": []}]
    text = prompts.text_of(turn["parts"])
    tokens = tokenizer.count(text)
    usage = {"total_input_tokens": tokens, "total_output_tokens": 0, "total_tokens": tokens}
    if BLOCK in text:
        reason = {"block_reason": "safety", "block_reason_message": f"The input has {BLOCK}."}
        return {"prompt_feedback": reason, "usage": usage}
    answers = {name: _answer(text, name, question) for name, question in call.body["questions"].items()}
    return {"answers": answers, "usage": usage}


def _answer(text: str, name: str, question: JSON) -> JSON:
    if question["type"] == "noul":
        likely = _weights(text, name, 2)[0]
        return {"type": "noul", "noul": likely, "confidence": max(likely, 1 - likely)}
    if not question["criteria"]:
        raise invalid(f"questions.{name}.criteria must not be empty.")
    if question["type"] == "choice":
        choices = list(question["criteria"])
        weights = _weights(text, name, len(choices))
        best = max(weights)
        probabilities = dict(zip(choices, weights, strict=True))
        return {
            "type": "choice",
            "choice": choices[weights.index(best)],
            "confidence": best,
            "probabilities": probabilities,
        }
    criteria = question["criteria"]
    levels = [str(number) for number in range(1, len(criteria) + 1)]
    weights = _weights(text, name, len(levels))
    return {
        "type": "score",
        "score": sum(number * weight for number, weight in enumerate(weights, 1)),
        "confidence": max(weights),
        "legend": dict(zip(levels, criteria, strict=True)),
        "probabilities": dict(zip(levels, weights, strict=True)),
    }


def _weights(text: str, name: str, number: int) -> Sequence[float]:
    """Return probabilities derived from the text and the question's name; their sum is 1."""
    raw = [1 + zlib.crc32(f"{text}|{name}|{index}".encode()) % 97 for index in range(number)]
    return [weight / sum(raw) for weight in raw]
