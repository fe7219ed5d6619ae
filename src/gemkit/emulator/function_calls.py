"""Choose the functions that a response calls, and their arguments."""

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from gemkit.emulator import directives
from gemkit.emulator.directives import Directives, NamedCall
from gemkit.emulator.json_values import JSON, as_list, as_object, as_text, at, objects
from gemkit.emulator.prompts import Prompt
from gemkit.emulator.synthesis import synthesise

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# Verbs that many function names start with do not help to choose one.
_STOP_WORDS = frozenset({"get", "set", "do", "is", "the", "a", "an", "of", "for", "to", "by", "in", "on", "all", "and"})
_MIN_WORD_LENGTH = 4
# General words in descriptions of functions.
_GENERAL_WORDS = frozenset(
    {"this", "that", "with", "from", "given", "returns", "function", "what", "when", "your", "value"}
)


def calls(body: JSON, prompt: Prompt, given: Directives) -> list[JSON]:
    """Return the parts with the function calls for a request, if any.

    There is no state between requests: the round is the number of turns with function responses since the question.
    Mode ANY calls in every round; otherwise functions are called once, unless directives of the question override this.
    """
    config = as_object(at(body, "toolConfig", "functionCallingConfig"))
    allowed = as_list(config.get("allowedFunctionNames"))
    declared = [d for tool in objects(body.get("tools")) for d in objects(tool.get("functionDeclarations"))]
    offered = {as_text(d.get("name")): d for d in declared if not allowed or d.get("name") in allowed}
    if config.get("mode") == "NONE" or not offered:
        return []
    forced = config.get("mode") == "ANY"
    chosen = _of_round(_chosen(offered, prompt.question, given, forced=forced), prompt.round, given, forced=forced)
    text = directives.strip_directives(prompt.question)
    made = [(call, _args(offered.get(call.name, {}), call, text, given)) for call in chosen]
    return [_part(call.name, args, f"{prompt.round}.{index}") for index, (call, args) in enumerate(made)]


def _chosen(offered: dict[str, JSON], question: str, given: Directives, *, forced: bool) -> Sequence[NamedCall]:
    if given.calls:
        return given.calls
    names = list(offered)
    if not (given.in_order or given.in_parallel):
        names = _mentioned(offered.values(), directives.strip_directives(question)) or (
            names[:1] if forced or given.rounds or given.broken else []
        )
    return [NamedCall(name, None) for name in names]


def _of_round(chosen: Sequence[NamedCall], number: int, given: Directives, *, forced: bool) -> Sequence[NamedCall]:
    turns = [[call] for call in chosen] if given.in_order else [chosen]
    if not chosen or (not forced and number >= len(turns) * (1 if given.rounds is None else given.rounds)):
        return []
    return turns[number % len(turns)]


def _mentioned(offered: Iterable[JSON], text: str) -> list[str]:
    """Return the first function with a word of the text in its name, else in its description or parameters."""
    words = _words(text)
    offered = list(offered)
    for declaration in offered:
        if (_words(as_text(declaration.get("name"))) - _STOP_WORDS) & words:
            return [as_text(declaration.get("name"))]
    for declaration in offered:
        schema = as_object(declaration.get("parametersJsonSchema") or declaration.get("parameters"))
        described = " ".join([as_text(declaration.get("description")), *as_object(schema.get("properties"))])
        if {word for word in _words(described) - _GENERAL_WORDS if len(word) >= _MIN_WORD_LENGTH} & words:
            return [as_text(declaration.get("name"))]
    return []


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _args(declaration: JSON, call: NamedCall, text: str, given: Directives) -> JSON:
    schema = as_object(declaration.get("parametersJsonSchema") or declaration.get("parameters"))
    if given.broken:
        properties = as_object(schema.get("properties"))
        return {**{name: _broken(as_object(part)) for name, part in properties.items()}, "unexpected": True}
    if call.args is not None:
        return call.args
    return as_object(synthesise(schema or {"type": "object"}, text, f"the parameters of {call.name}"))


def _broken(schema: JSON) -> Any:
    """Return a value of a type that the schema does not have."""
    text = as_text(schema.get("type")).lower() not in ("string", "")
    return "broken" if text else {"broken": True}


def _part(name: str, args: JSON, place: str) -> JSON:
    digest = hashlib.sha256(f"{place} {name} {json.dumps(args, sort_keys=True)}".encode()).digest()
    call: JSON = {"id": f"call-{digest.hex()[:12]}", "name": name, "args": args}
    return {"functionCall": call, "thoughtSignature": base64.b64encode(digest).decode()}
