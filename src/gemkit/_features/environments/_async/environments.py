"""`client.environments`: the generated operations, with uploads and downloads of files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._generated.resources import environments as generated

if TYPE_CHECKING:
    from gemkit._features.environments._async.files import AsyncEnvironmentFiles


class AsyncEnvironments(generated.AsyncEnvironments):
    """Sandboxes in which agents run code and keep files."""

    @cached_property
    def files(self) -> AsyncEnvironmentFiles:
        """The files of an environment."""
        from gemkit._features.environments._async.files import AsyncEnvironmentFiles

        return AsyncEnvironmentFiles(self._client)


AsyncEnvironments.__module__ = "gemkit.environments"
