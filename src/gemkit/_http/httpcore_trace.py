"""What httpcore's trace hook is used for: it is called within the connection at work, and is not told which one that is.

httpx hands hooks on to httpcore, so that this works with clients that were given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import FrameType

_FRAMES = 6  # from the hook up to the connection


def connection_above(frame: FrameType | None) -> Any:
    """The HTTP/1.1 connection that has called a hook; None if it is none."""
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


def spoilt_stream(connection: Any) -> Any:
    """The socket of a connection on which more came than its response; None if all is well.

    httpcore would take what is left for the beginning of the next response.
    """
    state = getattr(connection, "_h11_state", None)
    left = getattr(state, "trailing_data", (b"", False))[0]
    return getattr(connection, "_network_stream", None) if left else None
