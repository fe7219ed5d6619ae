# Rendered from ../_async/environments.py by `make gen`; edit that file instead.
"""`client.environments`: the generated operations, with uploads and downloads of files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._generated.resources import environments as generated

if TYPE_CHECKING:
    from gemkit._features.environments._sync.files import EnvironmentFiles


class Environments(generated.Environments):
    """Sandboxes in which agents run code and keep files."""

    @cached_property
    def files(self) -> EnvironmentFiles:
        """The files of an environment."""
        from gemkit._features.environments._sync.files import EnvironmentFiles

        return EnvironmentFiles(self._client)


Environments.__module__ = "gemkit.environments"
