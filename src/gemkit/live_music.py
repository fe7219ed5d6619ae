"""`client.aio.live.music`: music that is generated while it plays, over a websocket (extra ``live``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.live.music import AsyncLiveMusic, AsyncMusicSession

__all__ = ["AsyncLiveMusic", "AsyncMusicSession"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncLiveMusic": "gemkit._features.live.music",
        "AsyncMusicSession": "gemkit._features.live.music",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
