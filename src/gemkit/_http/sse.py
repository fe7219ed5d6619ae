"""Server-sent events, parsed incrementally.

The parser does no I/O, so sync and async code share it.
"""

from typing import Final

_BOM: Final = b"\xef\xbb\xbf"
_CR: Final = 0x0D
_UNPARSED_LIMIT: Final = 64 * 1024
_IGNORED_FIELDS: Final = frozenset({b"event", b"id", b"retry"})


class SSEParser:
    """Incremental parser of ``text/event-stream``; one per response.

    Lines may end in CRLF, LF or CR, be split at any byte, and be of any length: the cost is linear in the number of
    bytes, whatever the size of the pieces.
    """

    __slots__ = ("_at_start", "_data", "_partial", "_skip_newline", "_unparsed")

    def __init__(self) -> None:
        self._at_start = True
        self._skip_newline = False
        # A bytearray grows in place: a long line fed byte by byte costs one byte per byte, a list of pieces eight.
        self._partial = bytearray()
        self._data: list[bytes] = []
        self._unparsed = bytearray()

    @property
    def unparsed(self) -> bytes:
        """The lines so far that are not SSE fields, joined with LF, at most 64 KiB.

        A service may respond to a stream with a plain JSON error; this is its body. Complete after `finish`.
        """
        return bytes(self._unparsed)

    def feed(self, data: bytes) -> list[bytes]:
        """Parse the next bytes of the body.

        Args:
            data: As received; may be empty.

        Returns:
            The payloads of the events that these bytes complete, in order. The ``data`` lines of an event are
            joined with LF. Events without data, which services send to keep a connection open, are skipped.
        """
        if self._at_start:
            data = self._without_bom(data)
        if self._skip_newline and data:
            # The previous bytes ended in CR; an LF directly after it belongs to the same line ending.
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
        """Finish parsing at the end of the body.

        Returns:
            The payload of an event without its closing empty line, which some services omit, as a list of one; an
            empty list if there is none.
        """
        self._at_start = False
        lines = [self._take_partial()] if self._partial else []
        # The empty line ends an open event.
        return self._events([*lines, b""])

    def _is_one_event(self, data: bytes) -> bool:
        # Nearly all data arrives as one whole event: three fast searches and a single copy.
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
        elif (capacity := _UNPARSED_LIMIT - len(self._unparsed)) > 0:
            separator = b"\n" if self._unparsed else b""
            self._unparsed += (separator + line[:capacity])[:capacity]

    def _take_partial(self) -> bytes:
        line = bytes(self._partial)
        self._partial = bytearray()
        return line

    def _without_bom(self, data: bytes) -> bytes:
        # The byte order mark itself may be split.
        data = bytes(self._partial) + data
        self._partial.clear()
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._partial += data
            return b""
        self._at_start = False
        return data.removeprefix(_BOM)
