"""What the events of a stream add up to. Pure."""

from __future__ import annotations

from base64 import b64decode, b64encode
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import from_json

from gemkit._json import is_object

if TYPE_CHECKING:
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent

JSON = dict[str, Any]
_CONTENT = frozenset({"image", "audio", "video", "document"})
_LAST = "interaction.completed"


class Accumulated:
    """An interaction as its events tell it.

    Attributes:
        id: The interaction's, once an event has told it.
        last_event_id: The id of the last event, from which a stream goes on.
        is_complete: Whether the last event of the interaction has arrived.
    """

    def __init__(self, interaction_id: str | None = None, last_event_id: str | None = None) -> None:
        """Begin, at a known place if there is one."""
        self.id = interaction_id
        self.last_event_id = last_event_id
        self.is_complete = False
        self._whole: JSON = {}
        self._steps: dict[int, JSON] = {}
        self._arguments: dict[int, str] = {}
        self._seen: set[str] = set()
        # Not every event has an id: those behind the last id come again when a stream goes on there.
        self._behind: list[JSON] = []
        self._again: list[JSON] = []

    def add(self, event: InteractionSSEEvent) -> bool:
        """Take an event in; False if it has been here already."""
        told = _dumped(event)
        event_id: str | None = told.get("event_id")
        if event_id is not None:
            if event_id in self._seen:
                return False
            self._seen.add(event_id)
            self.last_event_id = event_id
            self._behind.clear()
            self._again.clear()
        else:
            if self._again and self._again.pop(0) == told:
                return False
            self._again.clear()
            self._behind.append(deepcopy(told))
        kind, index = str(told.get("event_type")), told.get("index")
        if kind in {"interaction.created", _LAST}:
            told_of: JSON = told.get("interaction") or {}
            self._told(told_of)
            self.is_complete = kind == _LAST
        elif kind == "interaction.status_update":
            self._told(
                {
                    "id": told.get("interaction_id"),
                    **{key: told[key] for key in ("status", "usage", "continuation_token") if key in told},
                }
            )
        elif kind == "step.start" and isinstance(index, int):
            step: JSON = told.get("step") or {}
            self._steps[index] = step
        elif kind == "step.delta" and isinstance(index, int):
            delta: JSON = told.get("delta") or {}
            self._delta(index, delta)
        return True

    def resumed(self) -> None:
        """Expect the events behind the last id once more."""
        self._again = list(self._behind)

    def interaction(self) -> Interaction:
        """Return the interaction so far."""
        from gemkit._generated.types.interactions import Interaction

        for index, text in self._arguments.items():
            self._steps[index]["arguments"] = from_json(text or "{}", allow_partial=not self.is_complete)
        steps = [step for _, step in sorted(self._steps.items())]
        whole = {**self._whole, **({"steps": steps} if steps else {})}
        return Interaction.model_validate(whole)

    def _told(self, interaction: JSON) -> None:
        known = {key: value for key, value in interaction.items() if value is not None}
        self.id = known.get("id", self.id)
        # The last event may come without the steps, which have been told one by one.
        if steps := known.pop("steps", None):
            self._steps = dict(enumerate(cast("list[JSON]", steps)))
            self._arguments.clear()
        self._whole |= known

    def _delta(self, index: int, delta: JSON) -> None:
        step = self._steps.setdefault(index, {"type": "model_output"})
        kind = delta.get("type")
        if kind == "text":
            _text(step.setdefault("content", []), delta)
        elif kind == "arguments_delta":
            self._arguments[index] = self._arguments.get(index, "") + (delta.get("arguments") or "")
        elif kind == "text_annotation_delta":
            content: list[JSON] = step.setdefault("content", [])
            if not content:
                _text(content, {"text": ""})
            annotations: list[JSON] = content[-1].setdefault("annotations", [])
            annotations.extend(delta.get("annotations") or [])
        elif kind == "thought_signature":
            step["signature"] = delta.get("signature")
        elif kind == "thought_summary":
            summary: list[JSON] = step.setdefault("summary", [])
            told: JSON = delta.get("content") or {}
            if told.get("type") == "text":
                _text(summary, told)
            else:
                summary.append(told)
        elif kind in _CONTENT:
            _media(step.setdefault("content", []), delta)
        else:
            step |= {key: value for key, value in delta.items() if key != "type"}


def _dumped(event: Any) -> JSON:
    return cast("JSON", event.model_dump(mode="json", by_alias=True, exclude_none=True))


def _text(content: list[JSON], delta: JSON) -> None:
    """Add text to the last content if that is text too."""
    if content and content[-1].get("type") == "text":
        content[-1]["text"] = (content[-1].get("text") or "") + (delta.get("text") or "")
    else:
        content.append({"type": "text", "text": delta.get("text") or ""})


def _media(content: list[JSON], delta: JSON) -> None:
    """Add pieces of audio to each other; any other medium comes whole."""
    last = content[-1] if content else {}
    if delta.get("type") == last.get("type") == "audio" and "data" in delta and "data" in last:
        last["data"] = b64encode(b64decode(last["data"]) + b64decode(delta["data"])).decode()
    else:
        content.append(delta)


def streamed(request: Any) -> Any:
    """Return a request that asks for a stream."""
    return {**request, "stream": True} if is_object(request) else request.model_copy(update={"stream": True})


def is_stored(params: JSON) -> bool:
    """Return whether an interaction that was asked for can be looked up."""
    request = params.get("request")
    store = request.get("store") if is_object(request) else getattr(request, "store", None)
    return store is not False
