"""A live conversation: turns by text or audio, function calls, interruptions, resumption."""

import asyncio
import itertools
from collections.abc import Sequence

from gemkit.emulator.composition import Candidate, compose
from gemkit.emulator.directives import BLOCK
from gemkit.emulator.directives import read as read_directives
from gemkit.emulator.json_values import JSON, as_object, as_text, at, objects
from gemkit.emulator.limits import check_contents
from gemkit.emulator.live import output, steering
from gemkit.emulator.live.channel import INVALID, REFUSED, Channel, Ended
from gemkit.emulator.live.messages import read_message
from gemkit.emulator.live.realtime import RealtimeInput
from gemkit.emulator.live.record import LiveSessions, Snapshot
from gemkit.emulator.prompts import read

_CONSUMED_PER_HANDLE = 10


class Conversation:
    """One connection of a session.

    Args:
        channel: The client's websocket.
        sessions: The emulator's live sessions.
        backend: `gemini` or `vertex`.
        setup: The client's setup.
        directives: Directives that are added to every prompt.
    """

    def __init__(self, channel: Channel, sessions: LiveSessions, backend: str, setup: JSON, directives: str) -> None:
        self._channel = channel
        self._sessions = sessions
        self._backend = backend
        self._setup = setup
        self._directives = directives
        self._memory = self._restore()
        realtime = as_object(setup.get("realtimeInputConfig"))
        self._uninterrupted = realtime.get("activityHandling") == "NO_INTERRUPTION"
        self._realtime = RealtimeInput(
            self._memory, manual=at(realtime, "automaticActivityDetection", "disabled") is True
        )
        self._responses: list[JSON] = []
        self._response_task: asyncio.Task[None] | None = None
        self._respond_again = False
        self._turn_ended = False
        # The state must not change between a handle and its message index.
        self._turn = asyncio.Lock()

    def _restore(self) -> Snapshot:
        handle = as_text(at(self._setup, "sessionResumption", "handle"))
        memory = self._channel.record.memory
        if handle:
            found = self._sessions.handles.get(handle)
            if found is None:
                raise Ended(REFUSED, f"The resumption handle {handle!r} is unknown or has expired.")
            memory = self._channel.record.memory = found.copy()
        return memory

    async def run(self) -> None:
        """Serve the session until either side ends it."""
        number = len(self._sessions.records)
        await self._channel.send({"setupComplete": {"sessionId": f"session-{number}"}})
        await self._offer_handle()
        for consumed in itertools.count(1):
            message = await self._channel.receive()
            async with self._turn:
                await self._handle(read_message(self._backend, "ClientMessage", message))
                idle = not self._busy and not self._memory.pending
                if self._transparent and idle and consumed % _CONSUMED_PER_HANDLE == 0:
                    await self._offer_handle()

    @property
    def _busy(self) -> bool:
        return self._response_task is not None and not self._response_task.done()

    @property
    def _transparent(self) -> bool:
        return at(self._setup, "sessionResumption", "transparent") is True

    async def _offer_handle(self, *, resumable: bool = True) -> None:
        if "sessionResumption" not in self._setup:
            return
        if not resumable:
            await self._channel.send({"sessionResumptionUpdate": {"resumable": False}})
            return
        update: JSON = {"newHandle": self._sessions.handle_for(self._memory), "resumable": True}
        if self._transparent:
            update["lastConsumedClientMessageIndex"] = str(len(self._channel.record.received) - 1)
        await self._channel.send({"sessionResumptionUpdate": update})

    async def _handle(self, message: JSON) -> None:
        if "clientContent" in message:
            await self._client_content(as_object(message["clientContent"]))
        elif "realtimeInput" in message:
            await self._realtime_input(as_object(message["realtimeInput"]))
        elif "toolResponse" in message:
            await self._tool_response(objects(at(message, "toolResponse", "functionResponses")))
        elif "contextUpdate" in message:
            update = as_object(message["contextUpdate"])
            tools = {"tools": at(update, "tools", "tools")} if "tools" in update else {}
            self._setup = {**self._setup, **update, **tools}
        else:
            raise Ended(INVALID, "The message must have clientContent, realtimeInput, toolResponse or contextUpdate.")

    async def _client_content(self, content: JSON) -> None:
        turns = objects(content.get("turns"))
        check_contents(turns, self._backend)
        await self._interrupt()
        self._memory.history += turns
        if content.get("turnComplete"):
            self._start_response()

    async def _realtime_input(self, given: JSON) -> None:
        new = not self._memory.audio
        event = self._realtime.parse(given)
        if event.started and not self._uninterrupted:
            await self._interrupt()
        if event.started and new:
            await self._signal("VAD_SIGNAL_TYPE_SOS")
        if event.ended:
            await self._signal("VAD_SIGNAL_TYPE_EOS")
        if not event.ended and not event.text:
            return
        text, turn = self._realtime.turn(event.text)
        if not event.text and "inputAudioTranscription" in self._setup:
            await self._channel.send({"serverContent": {"inputTranscription": {"text": text, "finished": True}}})
        if not self._uninterrupted:
            await self._interrupt()
        self._memory.history.append(turn)
        self._start_response()

    async def _signal(self, kind: str) -> None:
        if self._setup.get("explicitVadSignal"):
            await self._channel.send({"voiceActivityDetectionSignal": {"vadSignalType": kind}})

    async def _tool_response(self, responses: Sequence[JSON]) -> None:
        for response in responses:
            call = self._pending_call(response)
            part = {"functionResponse": {**response, "name": call["name"]}}
            if not response.get("willContinue"):
                del self._memory.pending[call["id"]]
            if call["blocking"]:
                self._responses.append(part)
                continue
            self._memory.history.append({"role": "user", "parts": [part]})
            scheduling = response.get("scheduling")
            if scheduling == "INTERRUPT":
                await self._interrupt()
            if scheduling != "SILENT":
                self._start_response()
        if self._responses and not any(call["blocking"] for call in self._memory.pending.values()):
            self._memory.history.append({"role": "user", "parts": self._responses})
            self._responses = []
            self._start_response()

    def _pending_call(self, response: JSON) -> JSON:
        """Return the open call of a function response, by its id or, on Vertex AI, by its name."""
        call_id, name = as_text(response.get("id")), response.get("name")
        for call in self._memory.pending.values():
            if call["id"] == call_id or (self._backend == "vertex" and not call_id and call["name"] == name):
                return call
        raise Ended(INVALID, f"There is no open function call with the id {call_id!r} and the name {name!r}.")

    async def _interrupt(self) -> None:
        """Cancel the current response, and its open calls."""
        self._respond_again = False
        if self._busy and self._response_task is not None and not self._turn_ended:
            self._response_task.cancel()
            await asyncio.wait({self._response_task})
            await self._channel.send({"serverContent": {"interrupted": True}})
            await self._channel.send({"serverContent": {"turnComplete": True}})
        blocking = [call_id for call_id, call in self._memory.pending.items() if call["blocking"]]
        if blocking or self._responses:
            self._responses = []
            while self._memory.history.pop().get("role") != "model":
                pass  # the turn with the calls, and those after it
        if blocking:
            self._memory.pending = {k: call for k, call in self._memory.pending.items() if not call["blocking"]}
            await self._channel.send({"toolCallCancellation": {"ids": blocking}})

    def _start_response(self) -> None:
        """Respond to the last turn, after the current response is complete."""
        if self._busy:
            self._respond_again = True
        else:
            self._response_task = self._channel.tasks.create_task(self._respond())

    async def _respond(self) -> None:
        self._turn_ended = False
        await self._offer_handle(resumable=False)
        instruction = as_object(self._setup.get("systemInstruction"))
        prompt = read(self._memory.history, instruction, self._directives)
        options = steering.read(prompt.question)
        if options.fault:
            self._channel.set_fault(options.fault)
        for message in options.messages:
            await self._channel.send(message)
        candidate = self._compose()
        if calls := [as_object(part["functionCall"]) for part in candidate.parts if "functionCall" in part]:
            response_without_tools = self._compose(without_tools=True)
            self._memory.history.append({"role": "model", "parts": candidate.parts})
            await self._call(calls)
            if any(call["blocking"] for call in self._memory.pending.values()):
                return
            candidate = response_without_tools
        await self._send_response(candidate, hold=options.hold)
        async with self._turn:
            if options.refuse_handles:
                self._sessions.handles.clear()
            elif not self._respond_again:
                await self._offer_handle()
            if self._respond_again:
                self._respond_again = False
                self._response_task = self._channel.tasks.create_task(self._respond())

    def _compose(self, *, without_tools: bool = False) -> Candidate:
        prompt = read(self._memory.history, as_object(self._setup.get("systemInstruction")), self._directives)
        if BLOCK in prompt.text:
            return Candidate([], "SAFETY")
        config = dict(as_object(self._setup.get("generationConfig")))
        config.pop("responseModalities", None)  # the text of a response is converted to audio later
        body: JSON = {"contents": self._memory.history, "generationConfig": config}
        if not without_tools:
            body["tools"] = self._setup.get("tools")
        return compose(body, prompt, read_directives(prompt.question))[0]

    async def _call(self, calls: Sequence[JSON]) -> None:
        """Send function calls; non-blocking ones do not delay the response."""
        declared = [d for tool in objects(self._setup.get("tools")) for d in objects(tool.get("functionDeclarations"))]
        non_blocking = {d.get("name") for d in declared if d.get("behavior") == "NON_BLOCKING"}
        for call in calls:
            call["id"] = self._sessions.call_id()
            self._memory.pending[call["id"]] = {**call, "blocking": call["name"] not in non_blocking}
        await self._channel.send({"toolCall": {"functionCalls": list(calls)}})

    async def _send_response(self, candidate: Candidate, *, hold: bool) -> None:
        turn: JSON = {"role": "model", "parts": [{"text": ""}]}
        before = list(self._memory.history)
        for number, (text, content) in enumerate(output.contents(self._setup, candidate)):
            await self._channel.send({"serverContent": content})
            turn["parts"][0]["text"] += text
            if number == 0:
                self._memory.history.append(turn)
                if hold:
                    await asyncio.Event().wait()
            await asyncio.sleep(0)
        await self._channel.send({"serverContent": {"generationComplete": True, **candidate.metadata}})
        usage = output.usage(self._backend, self._setup, before, candidate)
        self._turn_ended = True
        await self._channel.send({"serverContent": output.end_of_turn(candidate), "usageMetadata": usage})
