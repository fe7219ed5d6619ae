"""Running interactions: their state after each poll, and the events of their stream."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gemkit.emulator.directives import Directives
from gemkit.emulator.json_values import JSON, as_object
from gemkit.emulator.long_running import POLLS
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.steps import events_of

_BRIEF = ("id", "model", "agent", "created", "updated", "service_tier", "continuation_token")
_WHILE_RUNNING = frozenset({"steps", "usage", "errors"})


@dataclass
class Run:
    """One interaction.

    Attributes:
        resource: The finished interaction.
        input: Its input, unchanged.
        conversation: The steps of the conversation before it, its own input, and its own steps.
        directives: The directives of its prompt.
        background: Whether it runs in the background.
        polls: Number of polls.
        ended: Whether it is done.
        notified: Whether webhooks were notified of its end.
    """

    resource: JSON
    input: object
    conversation: Sequence[JSON]
    directives: Directives
    background: bool = False
    polls: int = 0
    ended: bool = False
    notified: bool = False
    _events: list[JSON] = field(default_factory=list[JSON], repr=False)

    @property
    def id(self) -> str:
        """Its id."""
        identity: str = self.resource["id"]
        return identity

    @property
    def webhook_config(self) -> JSON:
        """The webhooks of the request, notified in addition to those of the project."""
        return as_object(self.resource.get("webhook_config"))

    def poll(self) -> None:
        """Count a poll; a background run is done after the last one.

        Raises:
            ServiceError: 404 while it does not exist yet.
        """
        self.polls += 1
        if self.polls <= self.directives.polls_until_found:
            raise missing(self.id)
        needed = POLLS if self.directives.polls_until_done is None else self.directives.polls_until_done + 1
        if self.polls - self.directives.polls_until_found >= needed:
            self.ended = True

    def cancel(self, now: str) -> None:
        """Cancel it; raises `ServiceError` 400 unless it is a running background interaction."""
        if self.ended or not self.background:
            raise invalid(f"Only an interaction that runs in the background can be cancelled; {self.id} does not run.")
        self.ended = True
        self.resource = {k: v for k, v in self.resource.items() if k not in _WHILE_RUNNING}
        self.resource |= {"status": "cancelled", "updated": now}
        self._events = []

    def to_json(self) -> JSON:
        """Return the current state of the interaction."""
        if self.ended:
            return self.resource
        return {**{k: v for k, v in self.resource.items() if k not in _WHILE_RUNNING}, "status": "in_progress"}

    def events(self, after: str = "") -> list[JSON]:
        """Return its events, or those after an event id; raises `ServiceError` 400 for an unknown id."""
        self._events = self._events or self._all_events()
        if not after:
            return self._events
        ids = [event.get("event_id") for event in self._events]
        if after not in ids:
            raise invalid(f"last_event_id names no event of {self.id}: {after!r}.")
        return self._events[ids.index(after) + 1 :]

    def _all_events(self) -> list[JSON]:
        brief: JSON = {key: self.resource[key] for key in _BRIEF if key in self.resource} | {"object": "interaction"}
        status = self.resource["status"]
        update: JSON = {"event_type": "interaction.status_update", "interaction_id": self.id}
        usage = {"usage": self.resource["usage"]} if "usage" in self.resource else {}
        events: list[JSON] = [
            {"event_type": "interaction.created", "interaction": {**brief, "status": "in_progress"}},
            {**update, "status": "in_progress"},
            *events_of(self.resource.get("steps", [])),
            *({"event_type": "error", "error": error} for error in self.resource.get("errors", [])),
        ]
        if status != "completed":
            events.append({**update, "status": status})
        events.append({"event_type": "interaction.completed", "interaction": {**brief, "status": status, **usage}})
        return [self._numbered(number, event) for number, event in enumerate(events, 1)]

    def _numbered(self, number: int, event: JSON) -> JSON:
        if self.directives.few_ids and event["event_type"] != "step.delta":
            return event
        return {**event, "event_id": f"{self.id}.{number}"}


def missing(interaction_id: str) -> ServiceError:
    """Return a 404 error for an interaction."""
    return ServiceError(404, f"There is no interaction {interaction_id!r}.")
