"""Find the connection that calls httpcore's trace hook, which does not receive it as an argument.

httpx passes the hook on to httpcore, so this works for clients given by users, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import remember_headers

if TYPE_CHECKING:
    from types import FrameType


def remember_sent(event: str, info: Any) -> None:
    """Redact the secret headers of a request that is about to be sent, also those that an Auth class has added."""
    if event.endswith("send_request_headers.started"):
        remember_headers({name.decode("latin-1"): value.decode("latin-1") for name, value in info["request"].headers})


_FRAMES = 6  # from the hook up to the connection


def calling_connection(frame: FrameType | None) -> Any:
    """Return the HTTP/1.1 connection that called the hook in `frame`; None for other connections."""
    for _ in range(_FRAMES):
        if frame is None:
            break
        owner = frame.f_locals.get("self")
        name = type(owner).__name__
        if name in {"HTTP11Connection", "AsyncHTTP11Connection"}:
            return owner
        if name == "HTTP11ConnectionByteStream":
            return getattr(owner, "_connection", None)
        frame = frame.f_back
    return None


def stream_with_extra_data(connection: Any) -> Any:
    """Return the socket of a connection that received more data than its response; None if it did not.

    httpcore would read the rest as the start of the next response.
    """
    state = getattr(connection, "_h11_state", None)
    left = getattr(state, "trailing_data", (b"", False))[0]
    return getattr(connection, "_network_stream", None) if left else None
