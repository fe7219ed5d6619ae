"""The emulator as an ASGI application: route, authorize, validate, respond, record."""

import json
import logging
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from gemkit.emulator import access, family_validation, handlers
from gemkit.emulator.documents import Route
from gemkit.emulator.family import JWKS, FamilyDocument, any_route
from gemkit.emulator.faults import HEADER, Fault, Faults, error_reply, fault_headers, parse, with_content_fault
from gemkit.emulator.json_values import as_object
from gemkit.emulator.limits import check_size
from gemkit.emulator.live.endpoint import serve_session
from gemkit.emulator.registry import Call, State
from gemkit.emulator.replies import Reply, document
from gemkit.emulator.sending import Connection, send_reply
from gemkit.emulator.service_errors import ServiceError
from gemkit.emulator.times import Clock, utc_now
from gemkit.emulator.undocumented import UPLOAD_CHUNK
from gemkit.emulator.upload_chunks import receive as receive_chunk
from gemkit.emulator.validation import read_query, read_request

_LOGGER = logging.getLogger("gemkit.emulator")


@dataclass(frozen=True)
class RecordedRequest:
    """One request the emulator has received.

    Attributes:
        method: HTTP method.
        path: Path, without the query.
        query: Query parameters in order, keys redacted.
        headers: Headers by lower-case name, credentials redacted.
        body: The body unchanged; empty for the chunks of an upload, which are in `Emulator.uploads`.
        time: Time after it was read, in seconds since the epoch.
        operation: Id of the called method, or None.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    time: float
    operation: str | None


class Application:
    """Both services in one ASGI application."""

    def __init__(
        self, faults: Iterable[Fault] = (), models: Iterable[str] = (), clock: Clock = utc_now, page_size: int = 0
    ) -> None:
        self.faults = Faults(faults)
        self.requests: list[RecordedRequest] = []
        self.state = State(clock, models, page_size)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one HTTP request, or serve one websocket."""
        if scope["type"] == "websocket":
            await serve_session(scope, receive, send, self.state, self.faults)
            return
        request = Request(scope, receive)
        found = any_route(request.method, scope["path"], request.query_params)
        try:
            body = b"" if _is_chunk(found) else await request.body()
            started = time.perf_counter()
            self._record(request, body, found)
            reply, fault = await self._respond(request, body, found)
        except ClientDisconnect:
            return
        headers = {
            **reply.headers,
            "X-Request-Id": f"emulator-{self.state.number('requests'):08d}",
            "Server-Timing": f"emulator; dur={(time.perf_counter() - started) * 1000:.1f}",
        }
        await send_reply(replace(reply, headers=headers), fault, send, Connection(scope, receive))

    def _record(self, request: Request, body: bytes, found: Route | None) -> None:
        self.requests.append(
            RecordedRequest(
                method=request.method,
                path=request.scope["path"],
                query=access.redacted_query(_pairs(request)),
                headers=access.redacted_headers(dict(request.headers)),
                body=body,
                time=time.time(),
                operation=found.method.id if found else None,
            )
        )

    async def _respond(self, request: Request, body: bytes, found: Route | None) -> tuple[Reply, Fault | None]:
        family = found is not None and isinstance(found.document, FamilyDocument)
        streamed = found is not None and found.method.path.endswith(":streamGenerateContent")
        streamed = streamed or (family and _requests_stream(request, body))
        sse = ("alt", "sse") in _pairs(request) or ("$alt", "sse") in _pairs(request)
        reply_to_error = partial(error_reply, streamed=streamed, sse=sse, family=family)
        fault = None
        try:
            fault = self.faults.take(request.scope["path"], request.headers.get(HEADER), streamed=streamed)
            if _is_chunk(found):
                upload = self.state.uploads.find(request.query_params["upload_id"])
                reply = await receive_chunk(upload, request, fault)
            elif fault and fault.kind == "status":
                return reply_to_error(fault.error(), headers=fault_headers(fault)), None
            else:
                steering = fault.message or "" if fault and fault.kind == "steer" else ""
                reply = self._handle(request, body, found, steering)
                if fault is None or fault.kind == "steer":
                    fault = parse(reply.fault)[0] if reply.fault else None
        except ServiceError as error:
            reply = reply_to_error(error)
        except ClientDisconnect:
            raise
        except Exception as error:
            _LOGGER.exception("The emulator failed to respond to %s %s", request.method, request.scope["path"])
            internal = ServiceError(500, f"The emulator failed: {type(error).__name__}: {error}")
            reply = reply_to_error(internal)
        return (with_content_fault(reply, fault) if fault else reply), fault

    def _handle(self, request: Request, body: bytes, found: Route | None, steering: str) -> Reply:
        if found is None:
            text = f"Neither service documents {request.method} {request.scope['path']}."
            raise ServiceError(404, text)
        pairs = _pairs(request)
        if found.method.id != JWKS:  # its keys are public
            access.check(found.document.backend, request.headers, dict(pairs))
        check_size(found.document.backend, len(body))
        if isinstance(found.document, FamilyDocument):
            query = family_validation.read_query(found.document, found.method, pairs)
            checked = family_validation.read_request(found.document, found.method, body)
        else:
            query = read_query(found.document, found.method, pairs)
            checked = read_request(found.document, found.method.request, body)
        call = Call(
            document=found.document,
            method=found.method,
            path=found.path,
            query=query,
            body=checked,
            headers=request.headers,
            state=self.state,
            base_url=str(request.base_url).rstrip("/"),
            upload=found.upload,
            url_path=request.scope["path"],
            steering=steering,
        )
        response = handlers.respond(call)
        return response if isinstance(response, Reply) else document(response)


def _is_chunk(found: Route | None) -> bool:
    return found is not None and found.method.id == UPLOAD_CHUNK


def _requests_stream(request: Request, body: bytes) -> bool:
    if ("stream", "true") in _pairs(request):
        return True
    try:
        return b'"stream"' in body and as_object(json.loads(body)).get("stream") is True
    except ValueError:
        return False


def _pairs(request: Request) -> list[tuple[str, str]]:
    return parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
