"""The recording of a client's traffic: a readable JSON file.

Recorded requests have no credentials, hosts or projects, so that a recording can be replayed with any project: names
that differ are replaced with placeholders such as ``{gemkit:project}``.
"""

from __future__ import annotations

import base64
import difflib
import json
import os
import threading
from bisect import bisect
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from gemkit._features.replay.masking import PROJECT, Json
from gemkit._http import fork
from gemkit._json import is_list, is_object
from gemkit.errors import ReplayError

if TYPE_CHECKING:
    from gemkit._features.replay.settings import ReplaySettings

VERSION: Final = 1
SWITCHED: Final = 101
"""Status of an exchange over a websocket."""
CLOSED: Final = "closed early"
_TAIL: Final = b"\n  ]\n}\n"
_BETWEEN: Final = b",\n"


class Recording:
    """The exchanges of one file, in the order in which the requests were sent. Thread safe."""

    def __init__(self, mode: str, path: str) -> None:
        """Read the file, or start a new recording.

        Raises:
            ReplayError: The file does not exist, or is not a recording.
        """
        self.path = Path(path)
        self.replays = mode == "replay" or (mode == "auto" and self.path.exists())
        self._lock = threading.Lock()
        self._generation = fork.generation.number
        self._entries: list[Json | None] = list(self._read()) if self.replays else []
        self._texts: dict[int, bytes] = {}
        self._written: list[int] = []  # indexes of the exchanges in the file, in order
        self._next = 0

    @property
    def names_project(self) -> bool:
        """Whether a request has a project; in express mode none has."""
        # A session has it in its first message.
        return any(
            PROJECT in entry["request"]["path"] or PROJECT in str(entry["response"].get("frames", ())[:1])
            for entry in self._entries
            if entry is not None
        )

    @property
    def left(self) -> int:
        """Number of recorded requests that have not been replayed."""
        return len(self._entries) - self._next if self.replays else 0

    # Recording

    def reserve(self) -> int:
        """Return the index of a new exchange, to keep the order of requests regardless of the order of responses."""
        with self._locked():
            self._entries.append(None)
            return len(self._entries) - 1

    def write(self, place: int, request: Json, response: Json) -> None:
        """Add a complete exchange at its index, and write the file.

        An exchange is encoded once, and written together with those after it that were complete earlier, so that the
        cost per exchange does not grow with the recording.
        """
        entry = {"request": request, "response": response}
        try:
            text = json.dumps(entry, indent=2, ensure_ascii=False)
            text.encode("utf-8")
        except UnicodeEncodeError:  # a lone surrogate, which must be escaped
            text = json.dumps(entry, indent=2)
        with self._locked():
            self._entries[place] = entry
            self._texts[place] = "\n".join(f"    {line}" for line in text.splitlines()).encode()
            index = bisect(self._written, place)
            behind = self._written[index:]
            self._written.insert(index, place)
            if index and self.path.exists():
                self._extend(place, behind)
            else:
                self._rewrite()

    def _extend(self, place: int, behind: list[int]) -> None:
        """Append an exchange and those after it to the file."""
        size = len(_TAIL) + sum(len(_BETWEEN) + len(self._texts[number]) for number in behind)
        with self.path.open("r+b") as file:
            file.seek(-size, os.SEEK_END)
            _write(file, b"".join(_BETWEEN + self._texts[number] for number in (place, *behind)) + _TAIL)

    def _rewrite(self) -> None:
        """Replace the file atomically."""
        body = _BETWEEN.join(self._texts[number] for number in self._written)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        with beside.open("wb") as file:
            _write(file, f'{{\n  "gemkit_replay": {VERSION},\n  "exchanges": [\n'.encode() + body + _TAIL)
        beside.replace(self.path)

    def _locked(self) -> threading.Lock:
        if self._generation != fork.generation.number:
            # After a fork, the holder of the lock is not in this process.
            self._lock, self._generation = threading.Lock(), fork.generation.number
        return self._lock

    # Replaying

    def answer(self, request: Json) -> Json:
        """Return the recorded response to the next request.

        Raises:
            ReplayError: The request differs, or there are no more requests.
        """
        with self._locked():
            if self._next == len(self._entries):
                raise ReplayError(
                    f"{self.path} contains {len(self._entries)} requests, which have all been made; this is another one: "
                    f"{request['verb']} {request['path']}. {_how_to_record(self.path)}"
                )
            entry: Any = self._entries[self._next]
            if request != entry["request"]:
                raise ReplayError(
                    f"request {self._next + 1} of {len(self._entries)} is not the one in {self.path}. "
                    f"{_how_to_record(self.path)}\n{difference(entry['request'], request)}"
                )
            self._next += 1
            response: Json = entry["response"]
            return response

    def repeats(self, request: Json) -> bool:
        """Return whether the next recorded request is the same."""
        entry = self._entries[self._next] if self._next < len(self._entries) else None
        return entry is not None and bool(entry["request"] == request)

    def _read(self) -> list[Json]:
        try:
            document: Any = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            raise ReplayError(f"there is no recording at {self.path}. {_how_to_record(self.path)}") from None
        except ValueError as error:
            raise ReplayError(f"{self.path} is not JSON: {error}. {_how_to_record(self.path)}") from None
        if not is_object(document) or document.get("gemkit_replay") != VERSION:
            raise ReplayError(f"{self.path} is not a recording of gemkit. {_how_to_record(self.path)}")
        exchanges: Any = document.get("exchanges")
        if not is_list(exchanges) or not all(_is_exchange(entry) for entry in exchanges):
            raise ReplayError(
                f"{self.path} is damaged: some of its exchanges are incomplete. {_how_to_record(self.path)}"
            )
        return exchanges


def _is_exchange(entry: Any) -> bool:
    if not is_object(entry) or not is_object(entry.get("request")) or not is_object(entry.get("response")):
        return False
    request, response = entry["request"], entry["response"]
    if not isinstance(request.get("verb"), str) or not isinstance(request.get("path"), str):
        return False
    if "status" not in response:
        return is_object(response.get("error"))
    headers, status = response.get("headers"), response["status"]
    return (
        isinstance(status, int)
        and not isinstance(status, bool)
        and is_object(headers)
        and all(isinstance(value, str) for value in headers.values())
        and is_object(response.get("error", {}))
        and all(_is_body(piece) for piece in _pieces(response))
        and (status != SWITCHED or _is_session(response))
    )


def _is_session(response: Json) -> bool:
    frames, end = response.get("frames"), response.get("end")
    return (
        is_list(frames)
        and all(frame.get("from") in {"client", "service"} for frame in frames)
        and (end == CLOSED or (is_object(end) and isinstance(end.get("code"), int) and "reason" in end))
        and isinstance(response.get("seconds", 0.0), int | float)
    )


def _pieces(response: Json) -> list[Any]:
    pieces: Any = response.get("chunks", response.get("frames", [response]))
    return pieces if is_list(pieces) else [None]


def _is_body(piece: Any) -> bool:
    """Return whether a recorded body or chunk is valid."""
    if not is_object(piece) or not is_list(piece.get("events", [])):
        return False
    encoded: Any = piece.get("base64", "")
    try:
        return isinstance(encoded, str) and encoded.isascii() and bool(base64.b64decode(encoded) or True)
    except ValueError:
        return False


def _how_to_record(path: Path) -> str:
    verb = "remove the file and run again" if path.exists() else "run again"
    return f"To record it again, {verb} with GOOGLE_GENAI_CLIENT_MODE=record (or auto) and with credentials."


def difference(recorded: Json, asked: Json) -> str:
    """Return the difference between a request and the recorded one."""

    def lines(value: Json) -> list[str]:
        return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True).splitlines()

    return "\n".join(difflib.unified_diff(lines(recorded), lines(asked), "recorded", "asked now", lineterm=""))


# Recordings shared by the clients created inside a `gemkit.replay` block.
shared: dict[ReplaySettings, Recording] = {}


def opened(settings: ReplaySettings) -> Recording:
    """Return the recording of the enclosing block, or a new one for this client."""
    return shared.get(settings) or Recording(settings.mode, settings.path)


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)
