"""Messages sent over one connection that the service may not have processed."""

from __future__ import annotations

from collections import deque

MAX_BYTES = 32 * 1024 * 1024
"""Maximum size of messages kept for resending; beyond it the oldest ones are dropped."""
_RESULT = '{"toolResponse"'


class Outbox:
    """Messages by index, counted per connection: the setup is 0. A serial number is valid over all connections."""

    def __init__(self, *, is_kept: bool) -> None:
        """Store messages only if the service reports which of them it has processed."""
        self.is_kept = is_kept
        self.sent_since_handle = 0
        self._number = self._serial = self._bytes = 0
        self._confirmed = self._dropped = self._lost = 0
        self._kept: deque[tuple[int, int, str]] = deque()

    @property
    def is_whole(self) -> bool:
        """Whether all messages that the newest handle does not include can be sent again."""
        return self.is_kept and self._dropped <= self._confirmed

    def take_lost(self) -> int:
        """Return the number of messages lost since the last call."""
        lost, self._lost = self._lost, 0
        return lost

    def add(self, frame: str) -> int:
        """Count a message before it is sent; return its serial number."""
        self._serial += 1
        self._count(self._serial, frame)
        return self._serial

    def confirm(self, index: int | None) -> None:
        """Drop the messages up to this index; the newest handle includes them."""
        self.sent_since_handle = 0
        if index is not None:
            self._confirmed = max(self._confirmed, index)
        while self._kept and self._kept[0][0] <= self._confirmed:
            self._drop_first()

    def serials(self) -> set[int]:
        """Return the serial numbers of the messages to resend."""
        return {serial for _, serial, _ in self._kept}

    def restart(self, *first: str, is_new: bool = False) -> list[str]:
        """Renumber the kept messages for another connection, after the messages `first`; return both.

        With `is_new` the session is new and has no function calls, so function responses are omitted.
        """
        kept = [(serial, frame) for _, serial, frame in self._kept if not (is_new and frame.startswith(_RESULT))]
        self._lost += max(0, self._dropped - self._confirmed)
        self._kept.clear()
        self._bytes = self.sent_since_handle = self._confirmed = self._dropped = 0
        self._number = len(first)
        for serial, frame in kept:
            self._count(serial, frame)
        return [*first, *(frame for _, frame in kept)]

    def _count(self, serial: int, frame: str) -> None:
        self._number += 1
        self.sent_since_handle += 1
        if self.is_kept:
            self._kept.append((self._number, serial, frame))
            self._bytes += _size(frame)
            while self._bytes > MAX_BYTES:
                self._dropped = self._drop_first()

    def _drop_first(self) -> int:
        number, _, frame = self._kept.popleft()
        self._bytes -= _size(frame)
        return number


def _size(frame: str) -> int:
    return len(frame) if frame.isascii() else len(frame.encode("utf-8", "surrogatepass"))
