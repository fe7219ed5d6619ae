"""Enforce the deadlines of sync calls over httpx.

httpx has a timeout per read, so a server that sends headers slowly can exceed the deadline while the calling thread is
blocked. A thread, which ends when no call is left, shuts down the sockets of calls whose deadline has passed; the
blocked read or write then fails.
"""

from __future__ import annotations

import socket
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from gemkit._http import fork
from gemkit._http.httpcore_trace import calling_connection, remember_sent, stream_with_extra_data

if TYPE_CHECKING:
    from gemkit._http.deadline import Deadline

_MAX_SLEEP = 5.0
_MIN_SLEEP = 0.05


class Watch:
    """The socket of one call, which is shut down when the deadline passes before `close` is called.

    Connections of HTTP/2 are not shut down, as other calls share them.
    """

    __slots__ = ("deadline", "due", "socket")

    def __init__(self, deadline: Deadline) -> None:
        """Store the deadline; the socket is not known before the request is sent."""
        self.deadline = deadline
        self.due = 0.0
        self.socket: socket.socket | None = None

    @property
    def extensions(self) -> dict[str, Any]:
        """Return the extensions of an httpx request: a trace hook that finds its socket and its secrets."""
        return {"trace": self._trace}

    def _trace(self, event: str, info: Any) -> None:
        remember_sent(event, info)
        if event == "http11.send_request_headers.started" and self.deadline.seconds is not None:
            stream = getattr(calling_connection(sys._getframe(1)), "_network_stream", None)  # pyright: ignore[reportPrivateUsage]
            found = stream.get_extra_info("socket") if stream is not None else None
            if self.socket is None and isinstance(found, socket.socket):
                self.socket = found
                _watchdog().add(self)
        elif event == "http11.response_closed.started":
            stream = stream_with_extra_data(calling_connection(sys._getframe(1)))  # pyright: ignore[reportPrivateUsage]
            if stream is not None:
                stream.close()

    def close(self) -> None:
        """Stop watching the socket."""
        if self.socket is not None:
            _watchdog().discard(self)
            self.socket = None


class _Watchdog:
    """The thread, and the sockets it watches."""

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
        # Under the lock, so that a socket is never shut down when another call may already use it.
        with self._changed:
            self._watched.discard(watch)

    def _run(self) -> None:
        while True:
            with self._changed:
                now = time.monotonic()
                for watch in [each for each in self._watched if each.due <= now]:
                    self._check(watch, now)
                if not self._watched and self._wakes_at:
                    self._wakes_at = 0.0
                    self._is_running = False
                    return
                due = min((each.due for each in self._watched), default=now + _MAX_SLEEP)
                self._wakes_at = min(due, now + _MAX_SLEEP)
                self._changed.wait(max(0.0, self._wakes_at - now))

    def _check(self, watch: Watch, now: float) -> None:
        left = watch.deadline.remaining()
        if left:
            watch.due = now + max(left, _MIN_SLEEP)
            return
        self._watched.discard(watch)
        if left is not None and watch.socket is not None:
            with suppress(OSError):  # it may be closed already
                # Not the method of SSLSocket, which would drop the TLS session while it is being read.
                socket.socket.shutdown(watch.socket, socket.SHUT_RDWR)


_running = [_Watchdog()]


def _watchdog() -> _Watchdog:
    found = _running[0]
    if found.generation != fork.generation.number:
        # A forked child does not have the thread, and the lock may never be released.
        found = _running[0] = _Watchdog()
    return found
