"""`client.operations`: get the state of long-running operations of every kind, and wait until they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.operations._async.operations import AsyncOperations
    from gemkit._features.operations._sync.operations import Operations

__all__ = ["AsyncOperations", "Operations"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncOperations": "gemkit._features.operations._async.operations",
        "Operations": "gemkit._features.operations._sync.operations",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
