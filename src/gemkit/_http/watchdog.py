"""Ends sync calls over clients of httpx in time.

httpx limits each read, so that a response whose headers trickle in goes on for as long as they do, and no code of ours
runs meanwhile. One thread, which ends when nothing is left to watch, shuts the sockets of late calls down: whoever
reads or writes then sees the connection end.
"""

from __future__ import annotations

import socket
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from gemkit._http import fork
from gemkit._http.httpcore_trace import connection_above, spoilt_stream

if TYPE_CHECKING:
    from gemkit._http.deadline import Deadline

_LONGEST_SLEEP = 5.0
_SHORTEST_SLEEP = 0.05


class Watch:
    """The socket of one call: it is shut down when the deadline has passed, until `close` is called.

    Connections of HTTP/2 are left alone, as other calls share them.
    """

    __slots__ = ("deadline", "due", "socket")

    def __init__(self, deadline: Deadline) -> None:
        """Watch nothing yet: the socket is known when the request is sent."""
        self.deadline = deadline
        self.due = 0.0
        self.socket: socket.socket | None = None

    @property
    def extensions(self) -> dict[str, Any]:
        """What a request of httpx takes along so that its socket is found."""
        return {"trace": self._trace}

    def _trace(self, event: str, info: Any) -> None:
        del info
        if event == "http11.send_request_headers.started" and self.deadline.seconds is not None:
            stream = getattr(connection_above(sys._getframe(1)), "_network_stream", None)  # pyright: ignore[reportPrivateUsage]
            found = stream.get_extra_info("socket") if stream is not None else None
            if self.socket is None and isinstance(found, socket.socket):
                self.socket = found
                _watchdog().add(self)
        elif event == "http11.response_closed.started":
            stream = spoilt_stream(connection_above(sys._getframe(1)))  # pyright: ignore[reportPrivateUsage]
            if stream is not None:
                stream.close()

    def close(self) -> None:
        """Stop watching: from here on the socket is left alone."""
        if self.socket is not None:
            _watchdog().discard(self)
            self.socket = None


class _Watchdog:
    """The thread, and what it watches."""

    def __init__(self) -> None:
        self.generation = fork.generation.number
        self._watched: set[Watch] = set()
        self._changed = threading.Condition()
        self._wakes_at = 0.0
        self._is_running = False

    def add(self, watch: Watch) -> None:
        left = watch.deadline.remaining()
        with self._changed:
            watch.due = time.monotonic() + (left or 0.0)
            self._watched.add(watch)
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._run, name="gemkit deadlines", daemon=True).start()
            elif watch.due < self._wakes_at:
                self._changed.notify()

    def discard(self, watch: Watch) -> None:
        # Under the lock: a socket is never shut down once its call is over and another one may be using it.
        with self._changed:
            self._watched.discard(watch)

    def _run(self) -> None:
        while True:
            with self._changed:
                now = time.monotonic()
                for watch in [each for each in self._watched if each.due <= now]:
                    self._visit(watch, now)
                if not self._watched and self._wakes_at:
                    self._wakes_at = 0.0
                    self._is_running = False
                    return
                due = min((each.due for each in self._watched), default=now + _LONGEST_SLEEP)
                self._wakes_at = min(due, now + _LONGEST_SLEEP)
                self._changed.wait(max(0.0, self._wakes_at - now))

    def _visit(self, watch: Watch, now: float) -> None:
        left = watch.deadline.remaining()
        if left:
            watch.due = now + max(left, _SHORTEST_SLEEP)
            return
        self._watched.discard(watch)
        if left is not None and watch.socket is not None:
            with suppress(OSError):  # it may be closed already
                # Not the method of an SSLSocket, which would drop the TLS session under its reader.
                socket.socket.shutdown(watch.socket, socket.SHUT_RDWR)


_running = [_Watchdog()]


def _watchdog() -> _Watchdog:
    found = _running[0]
    if found.generation != fork.generation.number:
        # A forked child has no thread, and may have inherited a lock that nobody will let go.
        found = _running[0] = _Watchdog()
    return found
