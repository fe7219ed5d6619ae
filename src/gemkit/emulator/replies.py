"""Replies, before they are sent."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from gemkit.emulator.contents import Content
from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import ServiceError

_JSON = "application/json; charset=UTF-8"
_EVENTS = "text/event-stream"


@dataclass(frozen=True)
class Reply:
    """An HTTP response: a body, or a stream of JSON documents.

    Attributes:
        status: HTTP status code.
        body: The body, unless it is a stream.
        events: The documents of a stream, encoded; None for a normal body.
        sse: Whether a stream is sent as server-sent events, not as one JSON array.
        media_type: Content type of a normal body.
        content: A body that may be too large for memory, instead of `body`.
        span: The range of the content that is sent: start and end.
        headers: Additional headers.
        fault: Fault while it is sent, in the format of the header `x-gemkit-fault`; or empty.
    """

    status: int = 200
    body: bytes = b""
    events: tuple[bytes, ...] | None = None
    sse: bool = False
    media_type: str = _JSON
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: Content | None = None
    span: tuple[int, int] = (0, 0)
    fault: str = ""

    @property
    def content_type(self) -> str:
        """Value of the Content-Type header."""
        return _EVENTS if self.events is not None and self.sse else self.media_type

    @property
    def length(self) -> int:
        """Length of the body in bytes."""
        if self.content is not None:
            return self.span[1] - self.span[0]
        return sum(map(len, self.iter_bytes()))

    @property
    def middle(self) -> int:
        """An offset inside the second event of a stream, or in the middle of another body."""
        if self.events is None or len(self.events) == 1:
            return self.length // 2
        first, second, *_ = self.iter_bytes()
        return len(first) + len(second) // 2

    def ending_in(self, error: ServiceError, events: tuple[bytes, ...]) -> Self:
        """Return the stream with these events only, and an error after them."""
        return replace(self, events=(*events, encode(error.document())))

    def cut(self, events: tuple[bytes, ...]) -> Self:
        """Return the stream with these events only, without its end."""
        return replace(self, events=events)

    def iter_bytes(self) -> Iterable[bytes]:
        """Return the pieces of the body, one per event of a stream."""
        if self.content is not None and self.length:
            return self.content.iter_bytes(*self.span)
        if self.events is None:
            return [self.body]
        if self.sse:
            return [b"data: " + event + b"\r\n\r\n" for event in self.events]
        return [*((b",\r\n" if n else b"[") + event for n, event in enumerate(self.events)), b"]"]


def encode(value: Any) -> bytes:
    """Return a JSON document as bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def document(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """Return a reply with one JSON document."""
    return Reply(status=status, body=encode(value), headers=headers or {})


def stream(values: Iterable[Any], *, sse: bool) -> Reply:
    """Return a reply with a stream of JSON documents."""
    return Reply(events=tuple(encode(value) for value in values), sse=sse)


_DONE = b"event: done\ndata: [DONE]\n\n"


@dataclass(frozen=True)
class NamedEvents(Reply):
    """A stream of named server-sent events, for the Interactions family.

    Attributes:
        whole: Whether the stream has its final event.
    """

    sse: bool = True
    whole: bool = True

    def ending_in(self, error: ServiceError, events: tuple[bytes, ...]) -> Self:
        """Return the stream with these events only, and an error after them."""
        return self.cut((*events, named({"event_type": "error", "error": error.family_error()})))

    def cut(self, events: tuple[bytes, ...]) -> Self:
        """Return the stream with these events only, without its end."""
        return replace(self, events=events, whole=False)

    def iter_bytes(self) -> Iterable[bytes]:
        """Return the events, one a piece."""
        return [*(event + b"\n\n" for event in self.events or ()), *([_DONE] if self.whole else [])]


def named(event: JSON) -> bytes:
    """Return an event with its name, without a terminator."""
    return f"event: {event['event_type']}\ndata: ".encode() + encode(event)
