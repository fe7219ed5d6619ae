"""Which of the offered functions a prompt calls, and with what arguments."""

import base64
import hashlib
import json
import re
from collections.abc import Iterable

from gemkit.emulator.json_values import JSON, as_list, as_object, as_text, at, objects
from gemkit.emulator.synthesis import synthesise

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_EXPLICIT = re.compile(r"\[\[call ([\w.:-]+)\]\]")
# Verbs that half of all functions start with say nothing about which one is meant.
_WEAK = frozenset({"get", "set", "do", "is", "the", "a", "an", "of", "for", "to", "by", "in", "on", "all", "and"})


def calls(body: JSON, prompt: str) -> list[JSON]:
    """The parts with the function calls that a request leads to; none if it leads to none.

    `[[call name]]` in the prompt calls that function, several of them several at once. Otherwise the first function
    is called whose name has a word that is in the prompt; mode ANY falls back to the first allowed one.
    """
    config = as_object(at(body, "toolConfig", "functionCallingConfig"))
    mode = config.get("mode")
    allowed = as_list(config.get("allowedFunctionNames"))
    declared = [d for tool in objects(body.get("tools")) for d in objects(tool.get("functionDeclarations"))]
    offered = [d for d in declared if not allowed or d.get("name") in allowed]
    if mode == "NONE" or not offered:
        return []
    explicit = [d for name in _EXPLICIT.findall(prompt) for d in offered if d.get("name") == name]
    chosen = explicit or _mentioned(offered, prompt) or (offered[:1] if mode == "ANY" else [])
    return [_part(declaration, prompt, index) for index, declaration in enumerate(chosen)]


def _mentioned(offered: Iterable[JSON], prompt: str) -> list[JSON]:
    words = {word.lower() for word in _WORD.findall(prompt)}
    for declaration in offered:
        name = {word.lower() for word in _WORD.findall(as_text(declaration.get("name")))}
        if (name - _WEAK) & words:
            return [declaration]
    return []


def _part(declaration: JSON, prompt: str, index: int) -> JSON:
    name = as_text(declaration.get("name"))
    schema = declaration.get("parametersJsonSchema") or declaration.get("parameters") or {"type": "object"}
    args = as_object(synthesise(schema, _EXPLICIT.sub("", prompt), f"the parameters of {name}"))
    digest = hashlib.sha256(f"{index} {name} {json.dumps(args, sort_keys=True)}".encode()).digest()
    call: JSON = {"id": f"call-{digest.hex()[:12]}", "name": name, "args": args}
    return {"functionCall": call, "thoughtSignature": base64.b64encode(digest).decode()}
