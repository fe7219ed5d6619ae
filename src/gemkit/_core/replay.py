"""Recording and replaying: what was sent and what came back, in a JSON file that people can read.

Recorded requests hold nothing of who asked, where and with which key, so that a recording made with one project serves
any other: names that differ from one to the other are written as marks such as ``{gemkit:project}``.
"""

from __future__ import annotations

import base64
import difflib
import hashlib
import json
import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from gemkit._core.json_values import is_list, is_object
from gemkit._core.redact import REDACTED, redact, safe_url
from gemkit._core.wire import HttpReply, ReadsPieces, broke, timed_out
from gemkit.errors import APIConnectionError, APITimeoutError, GemkitError, ReplayError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping

    from gemkit._core.operation import Context
    from gemkit._core.wire import AsyncContent, AsyncReply, AsyncTransport, Content, Limits, Reply, Transport
    from gemkit.options import Replay

Json = dict[str, Any]

VERSION: Final = 1
PROJECT: Final = "{gemkit:project}"
LOCATION: Final = "{gemkit:location}"
BASE_URL: Final = "{gemkit:base_url}"

_REQUEST_HEADERS: Final = frozenset({"content-type", "range", "content-range"})
_RESPONSE_HEADERS: Final = frozenset(
    {"content-type", "content-range", "retry-after", "location", "x-request-id", "x-goog-request-id"}
)
_UPLOAD_HEADERS: Final = "x-goog-upload-"
_PLACE: Final = re.compile(r"\bprojects/(?!\{gemkit:)[^/\s\"'?&#]+(?:(?P<place>/locations/)[^/\s\"'?&#:]+)?")
# Services name the number of a project in their explanations.
_NUMBER: Final = re.compile(r"(?<=\bproject[ =])\d{6,}\b")
_REGION: Final = re.compile(r"[a-z]+-[a-z]+\d+")
_EVENT: Final = re.compile(r"data: ?([^\r\n]*)(?:\r\n\r\n|\n\n)")
_SHORT: Final = 6  # no project id is shorter; replacing a shorter word would spoil texts that only happen to have it


class Written:
    """How one client's names are written in a recording, and read out of it again."""

    def __init__(self, base_url: str, place: Context) -> None:
        """Know the names of a client."""
        self._base_url = base_url.rstrip("/")
        self._names = {PROJECT: place.project or "project", LOCATION: place.location or "global"}
        words: list[tuple[str, str]] = []
        if place.project and len(place.project) >= _SHORT:
            words.append((place.project, PROJECT))
        if place.location and _REGION.fullmatch(place.location):
            words.append((place.location, LOCATION))
        self._words = [(re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])"), mark) for word, mark in words]
        self._secrets: tuple[str, ...] = ()

    def knowing(self, headers: Mapping[str, str]) -> None:
        """Remember what proves who asks: it is in no recording, wherever it turns up."""
        held = (headers.get("x-goog-api-key", ""), headers.get("authorization", "").rpartition(" ")[2])
        self._secrets = tuple(secret for secret in held if len(secret) > _SHORT)

    def text(self, text: str) -> str:
        """A text without secrets and with marks for names."""
        text = text.replace(self._base_url, BASE_URL)
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        text = _PLACE.sub(
            lambda match: f"projects/{PROJECT}" + (f"/locations/{LOCATION}" if match["place"] else ""), text
        )
        for word, mark in self._words:
            text = word.sub(mark, text)
        return redact(_NUMBER.sub(PROJECT, text))

    def value(self, value: Any) -> Any:
        """The same for all texts inside a JSON value."""
        if isinstance(value, str):
            return self.text(value)
        if is_list(value):
            return [self.value(item) for item in value]
        if is_object(value):
            return {self.text(key): self.value(item) for key, item in value.items()}
        return value

    def request(self, verb: str, url: str, headers: Mapping[str, str], body: Json) -> Json:
        """A request as it is recorded; the address of the service and who asks are left out."""
        parts = urlsplit(url)
        prefix = urlsplit(self._base_url).path.rstrip("/") + "/"
        path = parts.path.removeprefix(prefix) if url.startswith(self._base_url) else parts.path
        kept = {name: self.text(value) for name, value in headers.items() if _is_kept(name, _REQUEST_HEADERS)}
        query = {
            name: _query_value(self.text(f"{name}={value}"), name)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
        }
        return {
            "verb": verb,
            "path": self.text(path.removeprefix("/")),
            "query": query,
            "headers": dict(sorted(kept.items())),
            **body,
        }

    def response_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers of a response that a program may depend on."""
        kept = {name.lower(): value for name, value in headers.items()}
        wanted = {*_RESPONSE_HEADERS, "date"} if "retry-after" in kept else _RESPONSE_HEADERS
        return {name: self.text(value) for name, value in sorted(kept.items()) if _is_kept(name, wanted)}

    def content(self, data: bytes, content_type: str) -> Json:
        """A body: JSON as JSON, text as text, everything else in base64."""
        if not data:
            return {}
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(data).decode("ascii")}
        if content_type.partition(";")[0].strip().endswith("json"):
            try:
                return {"json": self.value(json.loads(text))}
            except ValueError:
                pass
        return {"text": self.text(text)}

    def chunks(self, pieces: list[bytes]) -> list[Json]:
        """The pieces of a stream, as they arrived unless a cut went through something that must not be shown."""
        # Secrets are ASCII, and in this coding every cut can be read.
        apart = [piece.decode("latin-1") for piece in pieces]
        if "".join(map(self.text, apart)) != self.text("".join(apart)):
            pieces = [b"".join(pieces)]
        return [self._chunk(piece) for piece in pieces if piece]

    def _chunk(self, piece: bytes) -> Json:
        try:
            text = piece.decode("utf-8")
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(piece).decode("ascii")}
        events = _EVENT.findall(text)
        if events and not _EVENT.sub("", text):
            try:
                return {"events": [self.value(json.loads(event)) for event in events]}
            except ValueError:
                pass
        return {"text": self.text(text)}

    # Reading

    def restored(self, value: Any) -> Any:
        """A recorded value with this client's own names in it."""
        if isinstance(value, str):
            for mark, name in self._names.items():
                value = value.replace(mark, name)
            return value.replace(BASE_URL, self._base_url)
        if is_list(value):
            return [self.restored(item) for item in value]
        if is_object(value):
            return {self.restored(key): self.restored(item) for key, item in value.items()}
        return value

    def data(self, content: Mapping[str, Any]) -> bytes:
        """The bytes of a recorded body or piece."""
        if "base64" in content:
            return base64.b64decode(content["base64"])
        if "events" in content:
            return b"".join(b"data: %s\r\n\r\n" % _compact(self.restored(event)) for event in content["events"])
        if "json" in content:
            return _compact(self.restored(content["json"]))
        return str(self.restored(content.get("text", ""))).encode("utf-8", "surrogatepass")


def _is_kept(name: str, kept: frozenset[str] | set[str]) -> bool:
    return name in kept or name.startswith(_UPLOAD_HEADERS)


def _query_value(pair: str, name: str) -> str:
    # A value is judged together with its name, which says whether it is a secret.
    return pair.removeprefix(f"{name}=")


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


class Recording:
    """The exchanges of one file, in the order in which the requests were sent. Thread safe."""

    def __init__(self, mode: str, path: str) -> None:
        """Read the file, or begin anew.

        Raises:
            ReplayError: There is no such file to replay, or it holds something else.
        """
        self.path = Path(path)
        self.replays = mode == "replay" or (mode == "auto" and self.path.exists())
        self._lock = threading.Lock()
        self._entries: list[Json | None] = list(self._read()) if self.replays else []
        self._next = 0

    @property
    def names_project(self) -> bool:
        """Whether one of the requests is to a project; in express mode none is."""
        return any(PROJECT in entry["request"]["path"] for entry in self._entries if entry is not None)

    @property
    def left(self) -> int:
        """How many recorded requests have not been made again."""
        return len(self._entries) - self._next if self.replays else 0

    def forget(self) -> None:
        """In a forked child: whoever holds the lock does not run here."""
        self._lock = threading.Lock()

    # Recording

    def reserve(self) -> int:
        """A place for the exchange that begins now: requests stay in order, whichever answer comes first."""
        with self._lock:
            self._entries.append(None)
            return len(self._entries) - 1

    def write(self, place: int, request: Json, response: Json) -> None:
        """Put an exchange that is complete in its place, and everything so far into the file, all or nothing."""
        with self._lock:
            self._entries[place] = {"request": request, "response": response}
            document = {"gemkit_replay": VERSION, "exchanges": [entry for entry in self._entries if entry is not None]}
            try:
                data = json.dumps(document, indent=2, ensure_ascii=False).encode("utf-8")
            except UnicodeEncodeError:  # half a surrogate pair, which only an escape can write
                data = json.dumps(document, indent=2).encode("ascii")
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
            beside.write_bytes(data + b"\n")
            beside.replace(self.path)

    # Replaying

    def answer(self, request: Json) -> Json:
        """What was answered to the next request.

        Raises:
            ReplayError: It is another request, or there are no more.
        """
        with self._lock:
            if self._next == len(self._entries):
                raise ReplayError(
                    f"{self.path} holds {len(self._entries)} requests, all made by now, and this is one more: "
                    f"{request['verb']} {request['path']}. {_how_to_record(self.path)}"
                )
            entry: Any = self._entries[self._next]
            if request != entry["request"]:
                raise ReplayError(
                    f"request {self._next + 1} of {len(self._entries)} is not the one in {self.path}. "
                    f"{_how_to_record(self.path)}\n{_difference(entry['request'], request)}"
                )
            self._next += 1
            response: Json = entry["response"]
            return response

    def _read(self) -> list[Json]:
        try:
            document: Any = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            raise ReplayError(f"there is no recording at {self.path}. {_how_to_record(self.path)}") from None
        except ValueError as error:
            raise ReplayError(f"{self.path} is not JSON: {error}. {_how_to_record(self.path)}") from None
        if not is_object(document) or document.get("gemkit_replay") != VERSION:
            raise ReplayError(f"{self.path} is not a recording of gemkit. {_how_to_record(self.path)}")
        exchanges: list[Json] = document["exchanges"]
        return exchanges


def _how_to_record(path: Path) -> str:
    verb = "remove the file and run again" if path.exists() else "run again"
    return f"To record anew, {verb} with GOOGLE_GENAI_CLIENT_MODE=record (or auto) and with credentials."


def _difference(recorded: Json, asked: Json) -> str:
    def lines(value: Json) -> list[str]:
        return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True).splitlines()

    return "\n".join(difflib.unified_diff(lines(recorded), lines(asked), "recorded", "asked now", lineterm=""))


# Recordings that a `gemkit.replay` block shares among the clients made inside it.
shared: dict[Replay, Recording] = {}


def opened(replay: Replay) -> Recording:
    """The recording of the block around, or one for this client alone."""
    return shared.get(replay) or Recording(replay.mode, replay.path)


class _Body:
    """A request's body on its way: what is sent in pieces is known by its hash only, as it may be of any size."""

    def __init__(self, written: Written, body: Content | AsyncContent, content_type: str) -> None:
        self._whole = body if isinstance(body, bytes) or body is None else None
        self._parts: Any = None if self._whole is body else body
        self._content = written.content(self._whole or b"", content_type)
        self._hash = hashlib.sha256()
        self._length = 0

    def sent(self) -> Content:
        return self._whole if self._parts is None else self._tee(self._parts)

    def sent_async(self) -> AsyncContent:
        return self._whole if self._parts is None else self._tee_async(self._parts)

    def _tee(self, parts: Iterable[bytes]) -> Iterator[bytes]:
        for part in parts:
            self._note(part)
            yield part

    async def _tee_async(self, parts: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
        async for part in parts:
            self._note(part)
            yield part

    def _note(self, part: bytes) -> None:
        self._hash.update(part)
        self._length += len(part)

    def consumed(self) -> Json:
        if self._parts is not None:
            for _ in self._tee(self._parts):
                pass
        return self.recorded()

    async def consumed_async(self) -> Json:
        if self._parts is not None:
            async for _ in self._tee_async(self._parts):
                pass
        return self.recorded()

    def recorded(self) -> Json:
        if self._parts is None:
            return self._content
        return {"sha256": self._hash.hexdigest(), "length": self._length}


class _Taking:
    """One exchange that is being recorded."""

    def __init__(
        self, recording: Recording, written: Written, verb: str, url: str, headers: Mapping[str, str], body: Any
    ) -> None:
        written.knowing(headers)
        self.body = _Body(written, body, headers.get("content-type", ""))
        self._recording = recording
        self._written = written
        self._asked = (verb, url, dict(headers))
        self._place = recording.reserve()
        self._done = False

    def failed(self, error: GemkitError) -> None:
        """No answer came."""
        self._save({"error": self._error(error)})

    def ended(self, reply: Reply | AsyncReply, pieces: list[bytes], end: GemkitError | str | None) -> None:
        """An answer came: all of it, all until an error, or as much as was wanted."""
        response: Json = {"status": reply.status, "headers": self._written.response_headers(reply.headers)}
        content_type = reply.headers.get("content-type", "")
        if "event-stream" in content_type:
            response["chunks"] = self._written.chunks(pieces)
        else:
            response |= self._written.content(b"".join(pieces), content_type)
        if isinstance(end, GemkitError):
            response["error"] = self._error(end)
        elif end is not None:
            response["end"] = end
        self._save(response)

    def _error(self, error: GemkitError) -> Json:
        kind = "timeout" if isinstance(error, APITimeoutError) else "connection"
        # What a library says names hosts and ports.
        cause = error.__cause__
        return {"kind": kind, "told": type(cause).__name__ if cause is not None else ""}

    def _save(self, response: Json) -> None:
        if not self._done:
            self._done = True
            self._recording.write(self._place, self._written.request(*self._asked, self.body.recorded()), response)


CLOSED: Final = "closed early"


class _RecordedBase:
    """What both kinds of recorded reply share."""

    def __init__(self, reply: Any, taking: _Taking) -> None:
        self.status: int = reply.status
        self.headers: Mapping[str, str] = reply.headers
        self.raw: Any = reply.raw
        self.limits: Limits = reply.limits
        self._taking = taking
        self._pieces: list[bytes] = []


class RecordedReply(_RecordedBase):
    """A response that is written down as it is read."""

    def __init__(self, reply: Reply, taking: _Taking) -> None:
        """Read `reply`."""
        super().__init__(reply, taking)
        self._reply = reply

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives, decompressed."""
        try:
            for piece in self._reply.pieces():
                self._pieces.append(piece)
                yield piece
        except APIConnectionError as error:
            self._taking.ended(self._reply, self._pieces, error)
            raise
        self._taking.ended(self._reply, self._pieces, None)

    def close(self) -> None:
        """Write down what has arrived, and close the response."""
        try:
            self._reply.close()
        finally:
            self._taking.ended(self._reply, self._pieces, CLOSED)


class AsyncRecordedReply(_RecordedBase, ReadsPieces):
    """A response of an async call that is written down as it is read."""

    def __init__(self, reply: AsyncReply, taking: _Taking) -> None:
        """Read `reply`."""
        super().__init__(reply, taking)
        self._reply = reply

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body as it arrives, decompressed."""
        try:
            async for piece in self._reply.pieces():
                self._pieces.append(piece)
                yield piece
        except APIConnectionError as error:
            self._taking.ended(self._reply, self._pieces, error)
            raise
        self._taking.ended(self._reply, self._pieces, None)

    async def close(self) -> None:
        """Write down what has arrived, and close the response."""
        try:
            await self._reply.close()
        finally:
            self._taking.ended(self._reply, self._pieces, CLOSED)


class _Wrapper:
    """What all transports here share: connections are the business of those underneath."""

    def __init__(self, recording: Recording, written: Written) -> None:
        self._recording = recording
        self._written = written

    def forget(self) -> None:
        """In a forked child: there is nothing here to forget."""


class RecordedTransport(_Wrapper):
    """Sends, and writes down."""

    def __init__(self, recording: Recording, written: Written, transport: Transport) -> None:
        """Send over `transport`."""
        super().__init__(recording, written)
        self._transport = transport

    def send(self, verb: str, url: str, headers: Mapping[str, str], body: Content, limits: Limits) -> RecordedReply:
        """Send, and return once the status and the headers are there."""
        taking = _Taking(self._recording, self._written, verb, url, headers, body)
        try:
            reply = self._transport.send(verb, url, headers, taking.body.sent(), limits)
        except APIConnectionError as error:
            taking.failed(error)
            raise
        return RecordedReply(reply, taking)

    def close(self) -> None:
        """Close nothing: the transport underneath is its owner's."""


class AsyncRecordedTransport(_Wrapper):
    """Sends, and writes down."""

    def __init__(self, recording: Recording, written: Written, transport: AsyncTransport) -> None:
        """Send over `transport`."""
        super().__init__(recording, written)
        self._transport = transport

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: AsyncContent, limits: Limits
    ) -> AsyncRecordedReply:
        """Send, and return once the status and the headers are there."""
        taking = _Taking(self._recording, self._written, verb, url, headers, body)
        try:
            reply = await self._transport.send(verb, url, headers, taking.body.sent_async(), limits)
        except APIConnectionError as error:
            taking.failed(error)
            raise
        return AsyncRecordedReply(reply, taking)

    async def close(self) -> None:
        """Close nothing: the transport underneath is its owner's."""


class _Played:
    """A recorded answer."""

    def __init__(self, verb: str, url: str, limits: Limits, written: Written, response: Json) -> None:
        self.status: int = response["status"]
        self.headers: Mapping[str, str] = written.restored(response["headers"])
        self.raw: Any = HttpReply(verb, safe_url(url), self.status, self.headers)
        self.limits = limits
        self._end: Callable[[], None] = lambda: _fail(response, verb, url)
        self._data = (written.data(chunk) for chunk in response.get("chunks", [response]))

    def _all(self) -> Iterator[bytes]:
        yield from filter(None, self._data)
        self._end()


class ReplayedReply(_Played):
    """A recorded answer."""

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrived."""
        return self._all()

    def close(self) -> None:
        """There is nothing to close."""


class AsyncReplayedReply(_Played, ReadsPieces):
    """A recorded answer, for async calls."""

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body as it arrived."""
        for piece in self._all():
            yield piece

    async def close(self) -> None:
        """There is nothing to close."""


class ReplayedTransport(_Wrapper):
    """Answers from a recording; opens no socket."""

    def send(self, verb: str, url: str, headers: Mapping[str, str], body: Content, limits: Limits) -> ReplayedReply:
        """Give the recorded answer."""
        content = _Body(self._written, body, headers.get("content-type", "")).consumed()
        response = self._recording.answer(self._written.request(verb, url, headers, content))
        if "status" not in response:
            _fail(response, verb, url)
        return ReplayedReply(verb, url, limits, self._written, response)

    def close(self) -> None:
        """There is nothing to close."""


class AsyncReplayedTransport(_Wrapper):
    """Answers from a recording; opens no socket."""

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: AsyncContent, limits: Limits
    ) -> AsyncReplayedReply:
        """Give the recorded answer."""
        content = await _Body(self._written, body, headers.get("content-type", "")).consumed_async()
        response = self._recording.answer(self._written.request(verb, url, headers, content))
        if "status" not in response:
            _fail(response, verb, url)
        return AsyncReplayedReply(verb, url, limits, self._written, response)

    async def close(self) -> None:
        """There is nothing to close."""


def _fail(response: Json, verb: str, url: str) -> None:
    """End as the recorded answer ended, if that was not well."""
    error = response.get("error")
    if error is not None:
        raise (timed_out if error["kind"] == "timeout" else broke)(error["told"], verb, safe_url(url))
    if response.get("end") == CLOSED:
        raise ReplayError("the recording ends here, as the program that made it read no further; record it anew")
