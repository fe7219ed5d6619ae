"""`client.environments`: the places in which agents work, and the files in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.environments._async.files import AsyncEnvironmentFiles
    from gemkit._features.environments._sync.files import EnvironmentFiles

__all__ = ["AsyncEnvironmentFiles", "EnvironmentFiles"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncEnvironmentFiles": "gemkit._features.environments._async.files",
        "EnvironmentFiles": "gemkit._features.environments._sync.files",
    },
)
