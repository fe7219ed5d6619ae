"""`client.tunings`: tuning on both services, from a base model or a tuned model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.tunings._async.tunings import AsyncTunings
    from gemkit._features.tunings._sync.tunings import Tunings

__all__ = ["AsyncTunings", "Tunings"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncTunings": "gemkit._features.tunings._async.tunings",
        "Tunings": "gemkit._features.tunings._sync.tunings",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
