"""Directives for the emulator in prompts, in double brackets."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gemkit.emulator.json_values import JSON, is_object
from gemkit.emulator.service_errors import invalid

BLOCK = "[[block]]"
FAIL = "[[fail]]"
"""Text in a name or prompt that makes the work fail."""
_ANY = re.compile(r"\[\[(?:[^\[\]]|\[(?!\[)|\](?!\]))*\]\]")
_CALL = re.compile(r"\[\[call ([\w.:-]+)(?:\s+(\{.*?\}))?\]\]", re.DOTALL)
_ROUNDS = re.compile(r"\[\[calls for (\d{1,3}) rounds?\]\]")
_SLOW = re.compile(r"\[\[slow(?: (\d+(?:\.\d+)?))?\]\]")
_POLLS = re.compile(r"\[\[(appears|ends) after (\d{1,4}) (?:look|poll)s?\]\]")
_FINISH = re.compile(r"\[\[finish (\w+)\]\]")
_FINISH_REASONS = (
    "SAFETY",
    "RECITATION",
    "OTHER",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "MALFORMED_FUNCTION_CALL",
)


class NamedCall(NamedTuple):
    """A function call requested by name, with optional arguments."""

    name: str
    args: JSON | None


@dataclass(frozen=True)
class Directives:
    """The directives of a prompt.

    Attributes:
        calls: Functions to call, in order.
        in_order: Whether one of them is called per round.
        in_parallel: Whether they, or all declared functions, are called in one turn.
        rounds: Number of rounds in which they are called, or None.
        broken: Whether their arguments have wrong types.
        finish_reason: The finish reason of a response without content; empty for a normal one.
        fault: Fault of the response stream, in the format of the header `x-gemkit-fault`; or empty.
        fails: Whether an interaction fails.
        blocked: Whether the prompt is blocked.
        pauses: Whether an interaction stops halfway and must be continued.
        few_ids: Whether only some events of an interaction's stream have an id.
        polls_until_found: Number of requests for a background interaction that return 404.
        polls_until_done: Number of requests that return it as running, or None for the same number as jobs.
    """

    calls: Sequence[NamedCall] = ()
    in_order: bool = False
    in_parallel: bool = False
    rounds: int | None = None
    broken: bool = False
    finish_reason: str = ""
    fault: str = ""
    fails: bool = False
    blocked: bool = False
    pauses: bool = False
    few_ids: bool = False
    polls_until_found: int = 0
    polls_until_done: int | None = None


def read(text: str) -> Directives:
    """Parse the directives of a text.

    Raises:
        ServiceError: 400 for arguments that are not a JSON object, and for an unknown finish reason.
    """
    rounds, slow, finish = _ROUNDS.search(text), _SLOW.search(text), _FINISH.search(text)
    if finish and finish[1] not in _FINISH_REASONS:
        raise invalid(f"{finish[0]} must name one of {', '.join(_FINISH_REASONS)}.")
    polls = {found[1]: int(found[2]) for found in _POLLS.finditer(text)}
    fault = f"slow={slow[1] or 0.1}" if slow else ""
    return Directives(
        calls=[NamedCall(found[1], _args(found)) for found in _CALL.finditer(text)],
        in_order="[[calls in order]]" in text,
        in_parallel="[[calls in parallel]]" in text,
        rounds=int(rounds[1]) if rounds else None,
        broken="[[calls with broken arguments]]" in text,
        finish_reason=finish[1] if finish else "",
        fault="truncate" if "[[cut]]" in text else fault,
        fails=FAIL in text,
        blocked=BLOCK in text,
        pauses="[[continue]]" in text,
        few_ids="[[few event ids]]" in text,
        polls_until_found=polls.get("appears", 0),
        polls_until_done=polls.get("ends"),
    )


def strip_directives(text: str) -> str:
    """Return the text without its directives."""
    return _ANY.sub("", _CALL.sub("", text))


def _args(found: re.Match[str]) -> JSON | None:
    if found[2] is None:
        return None
    try:
        args = json.loads(found[2])
    except ValueError as error:
        raise invalid(f"The arguments of {found[0]} must be a JSON object: {error}") from None
    return args if is_object(args) else None
