"""Build an interaction from the events of a stream, without I/O."""

from __future__ import annotations

from base64 import b64decode, b64encode
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import from_json

from gemkit._features.interactions.mixins import ENDED
from gemkit._json import is_object
from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent

JSON = dict[str, Any]
_CONTENT = frozenset({"image", "audio", "video", "document"})
_LAST = "interaction.completed"


class Accumulated:
    """An interaction built from events.

    Attributes:
        id: Id of the interaction; None before the first event with it.
        last_event_id: Id of the last event, to resume a stream.
        is_complete: Whether the last event of the interaction was received.
        other_id: The id of another interaction, if a resumed stream wrongly has its events.
    """

    def __init__(self, interaction_id: str | None = None, last_event_id: str | None = None) -> None:
        """Start empty, or with the known id and last event."""
        self.id = interaction_id
        self.last_event_id = last_event_id
        self.is_complete = False
        self.other_id: str | None = None
        self._whole: JSON = {}
        self._steps: dict[int, JSON] = {}
        self._arguments: dict[int, list[str]] = {}
        # Text deltas not yet added to their steps: joined on demand, because texts may be long.
        self._texts: dict[int, list[str]] = {}
        self._seen: set[str] = set() if last_event_id is None else {last_event_id}
        # Not every event has an id: events after the last id are sent again by a resumed stream.
        self._behind: list[Any] = []
        self._again: list[Any] = []
        # Whether a resumed stream has had no new event, and whether it started before the last id.
        self._is_resumed = False
        self._is_replayed = False

    @property
    def has_ended(self) -> bool:
        """Whether an event has reported a final status, although the last event may be missing."""
        return self._whole.get("status") in ENDED

    def add(self, event: InteractionSSEEvent) -> bool:
        """Add an event; return False if it is a duplicate."""
        piece = _piece_of_text(event)  # the most frequent events
        data = _dumped(event) if piece is None else None
        event_id: str | None = data.get("event_id") if data is not None else getattr(event, "event_id", None)
        if self._has_been(event_id, piece or data):
            return False
        if piece is not None:
            index, text = piece
            self._texts.setdefault(index, []).append(text)
        elif data is not None:
            self._apply(data)
        self._is_resumed = self._is_replayed = False
        return self.other_id is None

    def _has_been(self, event_id: str | None, content: Any) -> bool:
        if event_id is not None:
            if event_id in self._seen:
                # Some services start at the first event, regardless of the requested one.
                self._is_replayed = self._is_resumed and event_id != self.last_event_id
                return True
            self._seen.add(event_id)
            self.last_event_id = event_id
            self._behind.clear()
            self._again.clear()
            return False
        if self._is_replayed or (self._again and self._again.pop(0) == content):
            return True
        self._again.clear()
        self._behind.append(deepcopy(content))
        return False

    def _apply(self, data: JSON) -> None:
        kind, index = str(data.get("event_type")), data.get("index")
        if kind in {"interaction.created", _LAST}:
            interaction: JSON = data.get("interaction") or {}
            self._update(interaction)
            self.is_complete = kind == _LAST
        elif kind == "interaction.status_update":
            self._update(
                {
                    "id": data.get("interaction_id"),
                    **{key: data[key] for key in ("status", "usage", "continuation_token") if key in data},
                }
            )
        elif kind == "step.start" and isinstance(index, int):
            step: JSON = data.get("step") or {}
            self._steps[index] = step
            self._texts.pop(index, None)
        elif kind == "step.delta" and isinstance(index, int):
            delta: JSON = data.get("delta") or {}
            self._delta(index, delta)

    def resumed(self) -> None:
        """Expect the events after the last id again."""
        self._again = list(self._behind)
        self._is_resumed = True

    def interaction(self) -> Interaction:
        """Return the interaction built so far.

        Raises:
            ResponseError: The events are inconsistent.
        """
        from gemkit._generated.types.interactions import Interaction

        try:
            return Interaction.model_validate(self._joined())
        except ValueError as error:
            raise ResponseError(f"the events of interaction {self.id} contradict each other: {error}") from error

    def _joined(self) -> JSON:
        for index in list(self._texts):
            self._join(index)
        for index, pieces in self._arguments.items():
            text = "".join(pieces) or "{}"
            self._steps[index]["arguments"] = from_json(text, allow_partial=not self.is_complete)
        steps = [step for _, step in sorted(self._steps.items())]
        return {**self._whole, **({"steps": steps} if steps else {})}

    def _update(self, interaction: JSON) -> None:
        known = {key: value for key, value in interaction.items() if value is not None}
        new_id = known.get("id", self.id)
        if self.id is not None and self._is_resumed and str(new_id).rpartition("/")[2] != self.id.rpartition("/")[2]:
            self.other_id = str(new_id)
            return
        self.id = new_id
        # The last event may omit the steps, which were sent as separate events.
        if steps := known.pop("steps", None):
            self._steps = dict(enumerate(cast("list[JSON]", steps)))
            self._arguments.clear()
            self._texts.clear()
        self._whole |= known

    def _join(self, index: int) -> JSON:
        """Return a step with its text deltas joined."""
        step = self._steps.setdefault(index, {"type": "model_output"})
        if texts := self._texts.pop(index, None):
            _text(step.setdefault("content", []), {"text": "".join(texts)})
        return step

    def _delta(self, index: int, delta: JSON) -> None:
        step = self._join(index)
        kind = delta.get("type")
        if kind == "arguments_delta":
            self._arguments.setdefault(index, []).append(delta.get("arguments") or "")
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
            data: JSON = delta.get("content") or {}
            if data.get("type") == "text":
                _text(summary, data)
            else:
                summary.append(data)
        elif kind in _CONTENT:
            _media(step.setdefault("content", []), delta)
        else:
            step |= {key: value for key, value in delta.items() if key != "type"}


def _piece_of_text(event: Any) -> tuple[int, str] | None:
    """Return the index of the step and the text of a text delta; None for other events."""
    if getattr(event, "event_type", None) != "step.delta":
        return None
    index, delta = event.index, event.delta
    if not isinstance(index, int) or getattr(delta, "type", None) != "text":
        return None
    return index, delta.text or ""


def _dumped(event: Any) -> JSON:
    return cast("JSON", event.model_dump(mode="json", by_alias=True, exclude_none=True))


def _text(content: list[JSON], delta: JSON) -> None:
    """Append text to the last content if that is text too."""
    if content and content[-1].get("type") == "text":
        content[-1]["text"] = (content[-1].get("text") or "") + (delta.get("text") or "")
    else:
        content.append({"type": "text", "text": delta.get("text") or ""})


def _media(content: list[JSON], delta: JSON) -> None:
    """Concatenate chunks of audio; other media is not chunked."""
    last = content[-1] if content else {}
    if delta.get("type") == last.get("type") == "audio" and "data" in delta and "data" in last:
        last["data"] = b64encode(b64decode(last["data"]) + b64decode(delta["data"])).decode()
    else:
        content.append(delta)


def streamed(request: Any) -> Any:
    """Return a request with `stream` set."""
    return {**request, "stream": True} if is_object(request) else request.model_copy(update={"stream": True})


def is_stored(params: JSON) -> bool:
    """Return whether a requested interaction is stored, so that it can be requested later."""
    request = params.get("request")
    store = request.get("store") if is_object(request) else getattr(request, "store", None)
    return store is not False


def continuation_of(request: JSON, parts: Sequence[Interaction]) -> JSON | None:
    """Return the request for the continuation of an interaction; None if the last part is complete."""
    token = parts[-1].continuation_token
    if parts[-1].status != "requires_continuation" or not token:
        return None
    if len(parts) > 1 and token == parts[-2].continuation_token:  # no endless loop if the token is repeated
        return None
    kept = {name: value for name, value in request.items() if name not in {"input", "previous_interaction_id"}}
    return {**kept, "continuation_token": token}


def joined(parts: Sequence[Interaction]) -> Interaction:
    """Return one interaction merged from its parts, with all steps in order and summed token counts."""
    last = parts[-1]
    if len(parts) == 1:
        return last
    usages = [part.usage for part in parts if part.usage is not None]
    whole = last.model_copy(update={"steps": [step for part in parts for step in part.steps or []]})
    if usages:
        counts: dict[str, int] = {}
        for usage in usages:
            for name, count in vars(usage).items():
                if isinstance(count, int):
                    counts[name] = counts.get(name, 0) + count
        whole.usage = usages[-1].model_copy(update=counts)
    return whole
