"""`client.aio.live` and `client.live`: bidirectional streaming over a websocket (extra ``live``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.live._async.live import AsyncLive
    from gemkit._features.live._async.session import AsyncSession
    from gemkit._features.live._sync.live import Live
    from gemkit._features.live._sync.session import Session
    from gemkit._features.live.events import AudioDropped, LiveEvent, Reconnected, Resumption

__all__ = [
    "AsyncLive",
    "AsyncSession",
    "AudioDropped",
    "Live",
    "LiveEvent",
    "Reconnected",
    "Resumption",
    "Session",
]

__getattr__ = attributes(
    __name__,
    {
        "AsyncLive": "gemkit._features.live._async.live",
        "AsyncSession": "gemkit._features.live._async.session",
        "AudioDropped": "gemkit._features.live.events",
        "Live": "gemkit._features.live._sync.live",
        "LiveEvent": "gemkit._features.live.events",
        "Reconnected": "gemkit._features.live.events",
        "Resumption": "gemkit._features.live.events",
        "Session": "gemkit._features.live._sync.session",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
