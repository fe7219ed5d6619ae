"""Requests of resumable uploads: chunks, and queries of the received size.

Their bodies are streamed: an upload may be larger than memory, and a fault may occur in the middle.
"""

from collections.abc import AsyncIterator, Mapping
from typing import NamedTuple

from starlette.requests import Request

from gemkit.emulator.faults import Fault, error_reply, fault_headers
from gemkit.emulator.json_values import as_int
from gemkit.emulator.replies import Reply, document
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.uploads import GRANULARITY, Upload

_STATUS = "X-Goog-Upload-Status"
_COMMANDS = ({"upload"}, {"upload", "finalize"}, {"finalize"}, {"query"}, {"cancel"})
_NO_RESPONSE = frozenset({"drop", "stall"})


class _Command(NamedTuple):
    words: set[str]
    offset: int | None
    length: int | None

    @classmethod
    def read(cls, headers: Mapping[str, str]) -> "_Command":
        given = headers.get("x-goog-upload-command", "")
        words = {word.strip().lower() for word in given.split(",")}
        if words not in _COMMANDS:
            text = f"X-Goog-Upload-Command is upload, finalize, 'upload, finalize', query or cancel, not {given!r}."
            raise invalid(text)
        return cls(words, as_int(headers.get("x-goog-upload-offset")), as_int(headers.get("content-length")))

    @property
    def has_body(self) -> bool:
        return not self.words & {"query", "cancel"}


async def receive(upload: Upload, request: Request, fault: Fault | None) -> Reply:
    """Handle a request to an upload's URL, up to the limit of a fault.

    Raises:
        ClientDisconnect: The client has disconnected; the received bytes are kept.
    """
    body = request.stream()
    limit = _byte_limit(fault)
    try:
        command = _Command.read(request.headers)
        is_complete = await _run_command(upload, command, body, limit)
    except ServiceError as error:
        await _drain(body)
        return error_reply(error, headers={_STATUS: upload.status}, family=upload.family)
    if fault and fault.kind == "status":
        await _drain(body)
        return error_reply(fault.error(), headers=fault_headers(fault), family=upload.family)
    if not is_complete:
        return Reply()
    if fault is None or fault.kind not in _NO_RESPONSE:
        upload.acknowledge()
    return _response(upload, command)


def _byte_limit(fault: Fault | None) -> int | None:
    """Return the number of bytes that a fault permits, or None for all."""
    match fault.kind if fault else "":
        case "drop" if fault:
            return fault.after_bytes
        case "status" if fault:
            return fault.after_bytes or 0
        case _:
            return None


async def _run_command(upload: Upload, command: _Command, body: AsyncIterator[bytes], limit: int | None) -> bool:
    """Run a command; return whether it was completed before the limit."""
    turn = upload.next_request()
    if not command.has_body:
        if limit is None and "cancel" in command.words:
            upload.cancel()
        return limit is None
    await _check(upload, command, body)
    start = upload.size
    upload.begin()
    async for data in _read_up_to(body, limit):
        if upload.turn != turn:
            # The client has abandoned this request: later responses must remain valid.
            raise ServiceError(409, f"The upload {upload.id} was continued by a later request.")
        upload.append(data)
    taken = upload.size - start
    if limit is not None and taken >= limit:
        return False
    if "finalize" in command.words:
        upload.finalize()
    elif taken % GRANULARITY:
        raise _wrong_length(taken)
    return True


async def _read_up_to(body: AsyncIterator[bytes], limit: int | None) -> AsyncIterator[bytes]:
    """Yield at most `limit` bytes of a body, without waiting for more."""
    left = limit
    while left is None or left > 0:
        data = await anext(body, None)
        if data is None:
            return
        yield data if left is None else data[:left]
        left = None if left is None else left - len(data)


async def _check(upload: Upload, command: _Command, body: AsyncIterator[bytes]) -> None:
    if upload.status != "active":
        raise invalid(f"The upload {upload.id} is {upload.status} and accepts no more bytes.")
    if command.offset is None and "upload" in command.words:
        raise invalid("X-Goog-Upload-Offset is missing: it is the offset of the bytes.")
    if command.offset is not None and command.offset != upload.size:
        length = await _drain(body)
        upload.record_rejected(command.offset, length)
        text = f"X-Goog-Upload-Offset is {command.offset}, but {upload.size} bytes have been received."
        raise invalid(text)
    if "finalize" not in command.words and (command.length or 0) % GRANULARITY:
        raise _wrong_length(command.length or 0)


def _wrong_length(length: int) -> ServiceError:
    text = f"A chunk that is not the last one has a multiple of {GRANULARITY} bytes, this one has {length}."
    return invalid(text)


async def _drain(body: AsyncIterator[bytes]) -> int:
    """Read the rest of a body, so that the client can read the response; return its length."""
    length = 0
    async for data in body:
        length += len(data)
    return length


def _response(upload: Upload, command: _Command) -> Reply:
    headers: dict[str, str] = {_STATUS: upload.status}
    if "query" in command.words:
        headers["X-Goog-Upload-Size-Received"] = str(upload.size)
    if upload.result is None:
        return Reply(headers=headers)
    return document(upload.result, headers=headers)
