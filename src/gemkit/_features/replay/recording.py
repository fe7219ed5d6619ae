"""The recording of a client's traffic: a JSON file that people can read.

Recorded requests hold nothing of who asked, where and with which key, so that a recording made with one project serves
any other: names that differ from one to the other are written as marks such as ``{gemkit:project}``.
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
"""Status of an exchange that is a session over a websocket."""
CLOSED: Final = "closed early"
_TAIL: Final = b"\n  ]\n}\n"
_BETWEEN: Final = b",\n"


class Recording:
    """The exchanges of one file, in the order in which the requests were sent. Thread safe."""

    def __init__(self, mode: str, path: str) -> None:
        """Read the file, or begin again.

        Raises:
            ReplayError: There is no such file to replay, or it holds something else.
        """
        self.path = Path(path)
        self.replays = mode == "replay" or (mode == "auto" and self.path.exists())
        self._lock = threading.Lock()
        self._generation = fork.generation.number
        self._entries: list[Json | None] = list(self._read()) if self.replays else []
        self._texts: dict[int, bytes] = {}
        self._written: list[int] = []  # the places that the file holds, in order
        self._next = 0

    @property
    def names_project(self) -> bool:
        """Whether one of the requests is to a project; in express mode none is."""
        # A session names it in its first message.
        return any(
            PROJECT in entry["request"]["path"] or PROJECT in str(entry["response"].get("frames", ())[:1])
            for entry in self._entries
            if entry is not None
        )

    @property
    def left(self) -> int:
        """How many recorded requests have not been made again."""
        return len(self._entries) - self._next if self.replays else 0

    # Recording

    def reserve(self) -> int:
        """Return a place for the exchange that begins now: requests stay in order, whichever response comes first."""
        with self._locked():
            self._entries.append(None)
            return len(self._entries) - 1

    def write(self, place: int, request: Json, response: Json) -> None:
        """Put an exchange that is complete in its place, and write the file.

        An exchange is encoded once, and written with those behind it, which were complete before it: a long
        recording costs no more per exchange than a short one.
        """
        entry = {"request": request, "response": response}
        try:
            text = json.dumps(entry, indent=2, ensure_ascii=False)
            text.encode("utf-8")
        except UnicodeEncodeError:  # half a surrogate pair, which only an escape can write
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
        """Write an exchange and those behind it at the end of the file."""
        size = len(_TAIL) + sum(len(_BETWEEN) + len(self._texts[number]) for number in behind)
        with self.path.open("r+b") as file:
            file.seek(-size, os.SEEK_END)
            _write(file, b"".join(_BETWEEN + self._texts[number] for number in (place, *behind)) + _TAIL)

    def _rewrite(self) -> None:
        """Write the whole file beside the old one, and put it in its place: all or nothing."""
        body = _BETWEEN.join(self._texts[number] for number in self._written)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        with beside.open("wb") as file:
            _write(file, f'{{\n  "gemkit_replay": {VERSION},\n  "exchanges": [\n'.encode() + body + _TAIL)
        beside.replace(self.path)

    def _locked(self) -> threading.Lock:
        if self._generation != fork.generation.number:
            # Whoever holds the lock does not run in this process.
            self._lock, self._generation = threading.Lock(), fork.generation.number
        return self._lock

    # Replaying

    def answer(self, request: Json) -> Json:
        """Return what was answered to the next request.

        Raises:
            ReplayError: It is another request, or there are no more.
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
        """Return whether the next request is this one, too."""
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
    """Whether bytes can be made of a recorded body or a piece of one."""
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
    """Return how what is asked now departs from what was recorded."""

    def lines(value: Json) -> list[str]:
        return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True).splitlines()

    return "\n".join(difflib.unified_diff(lines(recorded), lines(asked), "recorded", "asked now", lineterm=""))


# Recordings that a `gemkit.replay` block shares among the clients made inside it.
shared: dict[ReplaySettings, Recording] = {}


def opened(settings: ReplaySettings) -> Recording:
    """Return the recording of the block around, or one for this client alone."""
    return shared.get(settings) or Recording(settings.mode, settings.path)


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)
