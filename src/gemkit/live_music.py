"""`client.aio.live.music` and `client.live.music`: music sessions over a websocket (extra ``live``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.live._async.music import AsyncLiveMusic, AsyncMusicSession
    from gemkit._features.live._sync.music import LiveMusic, MusicSession

__all__ = ["AsyncLiveMusic", "AsyncMusicSession", "LiveMusic", "MusicSession"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncLiveMusic": "gemkit._features.live._async.music",
        "AsyncMusicSession": "gemkit._features.live._async.music",
        "LiveMusic": "gemkit._features.live._sync.music",
        "MusicSession": "gemkit._features.live._sync.music",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
