"""`client.caches`: contents that the service caches for several requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._generated.resources.caches import AsyncCaches, Caches

__all__ = ["AsyncCaches", "Caches"]

__getattr__ = attributes(
    __name__,
    dict.fromkeys(__all__, "gemkit._generated.resources.caches"),
)


def __dir__() -> list[str]:
    return sorted(__all__)
