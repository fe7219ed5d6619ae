"""Directives for live sessions in prompts, in double brackets."""

import json
import re
from dataclasses import dataclass, field

from gemkit.emulator import directives
from gemkit.emulator.faults import Fault, parse
from gemkit.emulator.json_values import JSON, is_object
from gemkit.emulator.service_errors import invalid

_CLOSE = re.compile(r"\[\[close (\d{4})\]\]")
_GO_AWAY = re.compile(r"\[\[go away(?: (\d{1,4}(?:\.\d{1,3})?))?\]\]")
_SEND = re.compile(r"\[\[send (\{.*?\})\]\]", re.DOTALL)


@dataclass(frozen=True)
class LiveDirectives:
    """Additional directives of a prompt for live sessions.

    Attributes:
        hold: Whether the response stops after its first chunk until it is interrupted.
        refuse_handles: Whether the existing resumption handles are rejected from now on.
        messages: Messages that are sent unchanged before the response.
        fault: Fault of the connection while the response is sent.
    """

    hold: bool = False
    refuse_handles: bool = False
    messages: list[JSON] = field(default_factory=list[JSON])
    fault: Fault | None = None


def read(text: str) -> LiveDirectives:
    """Parse the directives of a text; raises `ServiceError` 400 for a directive that is not valid."""
    close, away, fault = _CLOSE.search(text), _GO_AWAY.search(text), directives.read(text).fault
    if close:
        fault = f"close={close[1]}"
    elif away:
        fault = f"go-away={away[1] or 10};after-chunks=0"
    return LiveDirectives(
        hold="[[hold]]" in text,
        refuse_handles="[[refuse handles]]" in text,
        messages=[_message(found) for found in _SEND.finditer(text)],
        fault=parse(fault)[0] if fault else None,
    )


def _message(found: re.Match[str]) -> JSON:
    try:
        message = json.loads(found[1])
    except ValueError as error:
        raise invalid(f"What {found[0]} sends must be a JSON object: {error}") from None
    return message if is_object(message) else {}
