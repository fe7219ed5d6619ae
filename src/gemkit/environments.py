"""`client.environments`: sandboxes of agents, their files, and their types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.interactions.names import lookup

if TYPE_CHECKING:
    from gemkit._features.environments._async.environments import AsyncEnvironments
    from gemkit._features.environments._async.files import AsyncEnvironmentFiles
    from gemkit._features.environments._sync.environments import Environments
    from gemkit._features.environments._sync.files import EnvironmentFiles
    from gemkit._generated.types.interactions.environments import *  # noqa: F403

__all__ = ["AsyncEnvironmentFiles", "AsyncEnvironments", "EnvironmentFiles", "Environments"]

__getattr__, __dir__ = lookup(
    "environments",
    {
        "AsyncEnvironments": "gemkit._features.environments._async.environments",
        "Environments": "gemkit._features.environments._sync.environments",
        "AsyncEnvironmentFiles": "gemkit._features.environments._async.files",
        "EnvironmentFiles": "gemkit._features.environments._sync.files",
    },
)
