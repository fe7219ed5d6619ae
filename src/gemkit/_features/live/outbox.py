"""What the client has sent over one connection, as far as the service may not have taken it in."""

from __future__ import annotations

from collections import deque

MOST_BYTES = 32 * 1024 * 1024
"""What is kept to be sent again; beyond it the oldest messages are dropped."""
_RESULT = '{"toolResponse"'


class Outbox:
    """Messages by number, counted per connection: its setup is 0. A serial is what a message keeps over all of them."""

    def __init__(self, *, is_kept: bool) -> None:
        """Store messages only if the service reports which of them it has processed."""
        self.is_kept = is_kept
        self.sent_since_handle = 0
        self._number = self._serial = self._bytes = 0
        self._confirmed = self._dropped = self._lost = 0
        self._kept: deque[tuple[int, int, str]] = deque()

    @property
    def is_whole(self) -> bool:
        """Whether everything that the newest handle does not include can be sent again."""
        return self.is_kept and self._dropped <= self._confirmed

    def take_lost(self) -> int:
        """Return how many messages could not be sent again since this was last asked."""
        lost, self._lost = self._lost, 0
        return lost

    def add(self, frame: str) -> int:
        """Count a message that is sent next; return its serial."""
        self._serial += 1
        self._count(self._serial, frame)
        return self._serial

    def confirm(self, index: int | None) -> None:
        """Forget the messages up to this number; they are part of what the newest handle stands for."""
        self.sent_since_handle = 0
        if index is not None:
            self._confirmed = max(self._confirmed, index)
        while self._kept and self._kept[0][0] <= self._confirmed:
            self._drop_first()

    def serials(self) -> set[int]:
        """Return the serials of the messages that are to be sent again."""
        return {serial for _, serial, _ in self._kept}

    def restart(self, *first: str, is_anew: bool = False) -> list[str]:
        """Number what is kept again, for another connection over which `first` is sent before; return both.

        A session that begins `is_anew` has called no function, so that results are left out.
        """
        kept = [(serial, frame) for _, serial, frame in self._kept if not (is_anew and frame.startswith(_RESULT))]
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
            while self._bytes > MOST_BYTES:
                self._dropped = self._drop_first()

    def _drop_first(self) -> int:
        number, _, frame = self._kept.popleft()
        self._bytes -= _size(frame)
        return number


def _size(frame: str) -> int:
    return len(frame) if frame.isascii() else len(frame.encode("utf-8", "surrogatepass"))
