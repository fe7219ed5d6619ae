"""The websocket of interactions: receive inputs, and send steps."""

from dataclasses import replace

from gemkit.emulator.directives import read as read_directives
from gemkit.emulator.family import FamilyDocument
from gemkit.emulator.family_validation import Validator
from gemkit.emulator.handlers import interactions
from gemkit.emulator.handlers.agents import check_model
from gemkit.emulator.json_values import JSON, as_text, is_list, objects
from gemkit.emulator.live.channel import INVALID, NORMAL, REFUSED, Channel, Ended
from gemkit.emulator.registry import Call
from gemkit.emulator.runs import Run, missing
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.steps import events_of

_EVENTS = {
    "input": "InputEvent",
    "interaction.cancel": "CancelInteractionEvent",
    "interaction.complete": "CompleteInteractionEvent",
    "interaction.connect": "ConnectInteractionEvent",
    "interaction.create": "CreateInteractionEvent",
    "interaction.disconnect": "DisconnectEvent",
    "user_action": "UserActionInput",
    "world_setup": "WorldSetupEvent",
}
_KEPT = ("model", "agent", "tools", "system_instruction", "generation_config")
_TOKEN = "auth_tokens/interaction-token-"  # noqa: S105 - prefix of their names


class LiveInteraction:
    """One connection.

    Args:
        channel: The client's websocket.
        call: The call for creating interactions, with the family's document and the emulator's state.
        document: The family's document.
        key: The client's credential.
    """

    def __init__(self, channel: Channel, call: Call, document: FamilyDocument, key: str) -> None:
        self._channel = channel
        self._call = call
        self._document = document
        self._key = key
        self._run: Run | None = None
        self._is_stored = True

    async def run(self) -> None:
        """Serve until either side ends it; errors of an event are sent as events."""
        try:
            while True:
                message = await self._channel.receive()
                for event in objects(message["events"]) if is_list(message.get("events")) else [message]:
                    await self._answer(event)
        finally:
            if self._run is not None and not self._is_stored:
                self._call.state.runs.pop(f"{self._call.project_prefix}{self._run.id}", None)

    async def _answer(self, event: JSON) -> None:
        try:
            await self._take(event)
        except ServiceError as error:
            await self._channel.send({"event_type": "error", "error": error.family_error()})

    async def _take(self, event: JSON) -> None:
        kind = as_text(event.get("event_type"))
        if kind not in _EVENTS:
            raise Ended(INVALID, f"event_type must be one of {', '.join(_EVENTS)}, not {kind!r}.")
        if violations := Validator(self._document).violations({"$ref": _EVENTS[kind]}, event):
            raise invalid("\n".join(violation.text for violation in violations))
        match kind:
            case "interaction.connect":
                await self._connect(as_text(event.get("id")))
            case "interaction.create":
                await self._create(event)
            case "input":
                await self._input(self._open(), event)
            case "interaction.complete":
                await self._end(self._open(), "completed")
            case "interaction.cancel":
                await self._end(self._open(), "cancelled")
            case "interaction.disconnect":
                raise Ended(NORMAL)
            case _:  # events for worlds are not supported
                self._open()

    def _open(self) -> Run:
        if self._run is None:
            raise Ended(INVALID, "The first event must be interaction.connect or interaction.create.")
        return self._run

    async def _connect(self, interaction_id: str) -> None:
        run = self._call.state.runs.get(f"{self._call.project_prefix}{interaction_id}")
        if run is None:
            raise Ended(REFUSED, missing(interaction_id).message)
        tokens = self._call.state.table(f"{self._call.project_prefix}interactions/{run.id}/auth_tokens")
        if self._key.startswith(_TOKEN) and self._key not in tokens:
            raise Ended(REFUSED, f"The token is not one of the interaction {run.id!r}.")
        self._run = run
        await self._channel.send({"event_type": "interaction.connected"})

    async def _create(self, event: JSON) -> None:
        if "model" not in event:
            raise invalid("model is required.")
        check_model(self._call, event["model"])
        now = self._call.state.now()
        kept = {key: event[key] for key in _KEPT if key in event}
        identity = f"v1_interaction-{self._call.state.number('interactions')}"
        resource: JSON = {"id": identity, "status": "in_progress", "created": now, "updated": now, "steps": [], **kept}
        before = as_text(event.get("previous_interaction_id"))
        earlier = self._call.state.runs.get(f"{self._call.project_prefix}{before}")
        if before and earlier is None:
            raise missing(before)
        conversation = list(earlier.conversation) if earlier else []
        self._run = Run(resource, [], conversation, read_directives(""), ended=True)
        self._is_stored = event.get("store", True)
        self._call.state.runs[f"{self._call.project_prefix}{identity}"] = self._run
        await self._channel.send({"event_type": "interaction.created", "interaction_id": identity})

    async def _input(self, run: Run, event: JSON) -> None:
        body: JSON = {key: run.resource[key] for key in _KEPT if key in run.resource}
        body |= {"input": event.get("content", []), "previous_interaction_id": run.id, "store": False}
        answer = interactions.start(replace(self._call, body=body), body)
        before = len(run.resource["steps"])
        run.conversation = answer.conversation
        run.resource["steps"] = [*run.resource["steps"], *answer.resource["steps"]]
        run.resource |= {key: answer.resource[key] for key in ("usage", "updated")}
        for update in events_of(answer.resource["steps"]):
            await self._channel.send({**update, "index": update["index"] + before})
        for error in objects(answer.resource.get("errors")):
            await self._channel.send({"event_type": "error", "error": error})

    async def _end(self, run: Run, status: str) -> None:
        now = self._call.state.now()
        run.resource |= {"status": status, "updated": now}
        run.ended = True
        usage: JSON = {"usage": run.resource["usage"]} if "usage" in run.resource else {}
        update: JSON = {"event_type": f"interaction.{status}", **usage}
        if status == "completed":
            update |= {"status": {"code": 0}, "created": run.resource["created"], "updated": now}
        await self._channel.send(update)
