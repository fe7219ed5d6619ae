"""Server-sent events from bytes, however the network cut them.

The parser knows no HTTP library and no event loop, so the sync and the async driver share it.
"""

from typing import Final

_BOM: Final = b"\xef\xbb\xbf"
_CR: Final = 0x0D
_STRAY_LIMIT: Final = 64 * 1024
_IGNORED_FIELDS: Final = frozenset({b"event", b"id", b"retry"})


class SSEParser:
    """Incremental parser of ``text/event-stream``; one per response.

    Lines may end in CRLF, LF or CR, be cut at any byte, and be of any length: the cost is linear in the bytes fed,
    whatever the size of the pieces.
    """

    __slots__ = ("_at_start", "_data", "_partial", "_skip_newline", "_stray")

    def __init__(self) -> None:
        self._at_start = True
        self._skip_newline = False
        # A bytearray grows in place: a long line fed byte by byte costs one byte per byte, a list of pieces eight.
        self._partial = bytearray()
        self._data: list[bytes] = []
        self._stray = bytearray()

    @property
    def stray(self) -> bytes:
        """The lines so far that were no SSE fields, joined with LF, at most 64 KiB.

        A service may answer a stream with a plain JSON error; this is where its body is found. Complete once
        `finish` was called.
        """
        return bytes(self._stray)

    def feed(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the body.

        Args:
            data: As received; any length, including none.

        Returns:
            The payloads of the events that these bytes completed, in order. The ``data`` lines of an event are
            joined with LF. An event without data, as services send to keep a connection open, is left out.
        """
        if self._at_start:
            data = self._without_bom(data)
        if self._skip_newline and data:
            # The CR that ended the last piece ended its line too; an LF right behind it belongs to the same end.
            self._skip_newline = False
            data = data.removeprefix(b"\n")
        if not data:
            return []
        if data.endswith(b"\r\n\r\n") and self._is_one_event(data):
            return [data[6:-4]] if len(data) > 10 else []
        if b"\r" in data:
            self._skip_newline = data[-1] == _CR
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = data.split(b"\n")
        tail = lines.pop()
        if not lines:
            self._partial += tail
            return []
        if self._partial:
            self._partial += lines[0]
            lines[0] = self._take_partial()
        self._partial += tail
        return self._events(lines)

    def finish(self) -> list[bytes]:
        """Tell the parser that the body has ended.

        Returns:
            The payload of an event that was not closed by an empty line, as a list of one, if it has data: some
            services leave the last empty line out. Otherwise an empty list.
        """
        self._at_start = False
        lines = [self._take_partial()] if self._partial else []
        # The empty line closes whatever is open.
        return self._events([*lines, b""])

    def _is_one_event(self, data: bytes) -> bool:
        # How the services send nearly all they send: worth three searches at the speed of C and a single copy.
        return (
            data.startswith(b"data: ")
            and data.find(b"\r") == len(data) - 4
            and data.find(b"\n") == len(data) - 3
            and not self._partial
            and not self._data
        )

    def _events(self, lines: list[bytes]) -> list[bytes]:
        events: list[bytes] = []
        data = self._data
        for line in lines:
            if line.startswith(b"data:"):
                data.append(line[6:] if line.startswith(b"data: ") else line[5:])
            elif line:
                self._other_line(line)
            elif data:
                payload = data[0] if len(data) == 1 else b"\n".join(data)
                data.clear()
                if payload:
                    events.append(payload)
        return events

    def _other_line(self, line: bytes) -> None:
        if line == b"data":
            self._data.append(b"")
        elif line.startswith(b":") or line.partition(b":")[0] in _IGNORED_FIELDS:
            return
        elif (room := _STRAY_LIMIT - len(self._stray)) > 0:
            separator = b"\n" if self._stray else b""
            self._stray += (separator + line[:room])[:room]

    def _take_partial(self) -> bytes:
        line = bytes(self._partial)
        self._partial = bytearray()
        return line

    def _without_bom(self, data: bytes) -> bytes:
        # The mark itself may arrive in pieces; until it is whole or ruled out, nothing else can be decided.
        data = bytes(self._partial) + data
        self._partial.clear()
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._partial += data
            return b""
        self._at_start = False
        return data.removeprefix(_BOM)
