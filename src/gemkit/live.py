"""`client.aio.live`: conversations in audio, video and text both ways at once, over a websocket (extra ``live``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.live.events import AudioDropped, LiveEvent, Reconnected, Resumption
    from gemkit._features.live.live import AsyncLive
    from gemkit._features.live.session import AsyncSession

__all__ = ["AsyncLive", "AsyncSession", "AudioDropped", "LiveEvent", "Reconnected", "Resumption"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncLive": "gemkit._features.live.live",
        "AsyncSession": "gemkit._features.live.session",
        "AudioDropped": "gemkit._features.live.events",
        "LiveEvent": "gemkit._features.live.events",
        "Reconnected": "gemkit._features.live.events",
        "Resumption": "gemkit._features.live.events",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
