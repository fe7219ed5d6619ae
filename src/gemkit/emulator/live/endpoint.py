"""The websocket endpoints of both services: check credentials, and start the session."""

import asyncio
import contextlib
import logging
import re
from collections.abc import Callable, Mapping
from typing import TypeVar
from urllib.parse import parse_qsl

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from gemkit.emulator import access, family
from gemkit.emulator.access import redacted_headers
from gemkit.emulator.faults import HEADER, Fault, Faults
from gemkit.emulator.json_values import JSON, as_object, as_text
from gemkit.emulator.live.access import authorize, constrained_setup
from gemkit.emulator.live.channel import BROKEN, INVALID, REFUSED, Channel, Ended
from gemkit.emulator.live.conversation import Conversation
from gemkit.emulator.live.interaction import LiveInteraction
from gemkit.emulator.live.messages import read_message
from gemkit.emulator.live.music import Music
from gemkit.emulator.live.record import LiveSession
from gemkit.emulator.registry import Call, State
from gemkit.emulator.service_errors import ServiceError

T = TypeVar("T")
_LOGGER = logging.getLogger("gemkit.emulator")
_PATHS = {
    "gemini": re.compile(
        r"/+ws/google\.ai\.generativelanguage\.v1\w*\.GenerativeService\."
        r"(BidiGenerateContent|BidiGenerateMusic)(Constrained)?"
    ),
    "vertex": re.compile(
        r"/+ws/google\.cloud\.aiplatform\.v1\w*\.LlmBidiService/(BidiGenerateContent|BidiGenerateMusic)()"
    ),
}
_INTERACTIONS = re.compile(r"/+v1\w*/interactions/live")
_INTERACTION = "interaction"
_FAILED = 1011


async def serve_session(scope: Scope, receive: Receive, send: Send, state: State, faults: Faults) -> None:
    """Serve one websocket until either side ends it."""
    headers = {name.lower(): value for name, value in Headers(scope=scope).items()}
    found = _match(scope["path"])
    fault: Fault | None = None
    with contextlib.suppress(ServiceError):  # an invalid header is ignored, as no error can be reported here
        fault = faults.take(scope["path"], headers.get(HEADER), streamed=True)
    await receive()  # the connect event
    if found is None or (fault and fault.kind == "status"):
        await _reject(send, fault.status if found and fault else 404)
        return
    backend, method, constrained = found
    record = LiveSession(scope["path"], redacted_headers(headers))
    state.live.records.append(record)
    await send({"type": "websocket.accept"})
    tasks = asyncio.TaskGroup()
    channel = Channel(scope, receive, send, record, tasks)
    try:
        async with tasks:
            if fault and fault.kind != "steer":
                channel.set_fault(fault)
            directives = fault.message or "" if fault and fault.kind == "steer" else ""
            if method == _INTERACTION:
                await _interaction(channel, state, headers, directives)
            token = _authorize(state, backend, headers, scope, constrained=constrained)
            await _session(channel, state, backend, method, token, directives)
    except BaseExceptionGroup as group:
        await _end(channel, group.exceptions[0])


def _match(path: str) -> tuple[str, str, bool] | None:
    """Return the backend and the method of a path, and whether it is for ephemeral tokens."""
    if _INTERACTIONS.fullmatch(path):
        return "gemini", _INTERACTION, False
    matches = ((backend, pattern.fullmatch(path)) for backend, pattern in _PATHS.items())
    return next(((backend, match[1], bool(match[2])) for backend, match in matches if match), None)


async def _interaction(channel: Channel, state: State, headers: Mapping[str, str], directives: str) -> None:
    _close_on_error(lambda: access.check("gemini", headers, {}))
    document = family.load("gemini")
    call = Call(
        document=document,
        method=document.methods["interactions.create"],
        path={},
        query={},
        body={},
        headers=headers,
        state=state,
        base_url="",
        steering=directives,
    )
    await LiveInteraction(channel, call, document, headers.get("x-goog-api-key", "")).run()


def _authorize(state: State, backend: str, headers: Mapping[str, str], scope: Scope, *, constrained: bool) -> JSON:
    query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
    tokens = state.table("auth_tokens")
    return _close_on_error(lambda: authorize(backend, headers, query, tokens, state.clock, constrained=constrained))


def _close_on_error(check: Callable[[], T]) -> T:
    try:
        return check()
    except ServiceError as error:
        raise Ended(INVALID if error.code == 400 else REFUSED, error.message) from None


async def _session(channel: Channel, state: State, backend: str, method: str, token: JSON, directives: str) -> None:
    music = method == "BidiGenerateMusic"
    message = read_message(backend, "MusicClientMessage" if music else "ClientMessage", await channel.receive())
    setup = constrained_setup(as_object(message.get("setup")), token)
    name = as_text(setup.get("model"))
    if not name:
        raise Ended(INVALID, "The first message must be a setup that names a model.")
    try:
        state.catalogue.check(backend, name, f"b{method[1:]}")
    except ServiceError as error:
        raise Ended(REFUSED, error.message) from None
    if music:
        await Music(channel, backend).run()
    else:
        await Conversation(channel, state.live, backend, setup, directives).run()


async def _end(channel: Channel, error: BaseException) -> None:
    match error:
        case Ended(code=None):
            return
        case Ended(code=int(code), reason=reason):
            await channel.close(code, reason)
        case ServiceError():
            await channel.close(INVALID, error.message)
        case OSError():
            channel.record.close_code = BROKEN
        case _:
            _LOGGER.error("The emulator failed in a live session", exc_info=error)
            await channel.close(_FAILED, f"The emulator failed: {type(error).__name__}: {error}")


async def _reject(send: Send, status: int) -> None:
    """Reject the handshake with an HTTP status."""
    await send({"type": "websocket.http.response.start", "status": status, "headers": []})
    await send({"type": "websocket.http.response.body", "body": b""})
