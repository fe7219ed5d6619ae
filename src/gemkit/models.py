"""`client.models`: generate content, count tokens, embed contents, and manage models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.models._async.models import AsyncModels
    from gemkit._features.models._sync.models import Models

__all__ = ["AsyncModels", "Models"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncModels": "gemkit._features.models._async.models",
        "Models": "gemkit._features.models._sync.models",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
