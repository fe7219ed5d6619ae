"""The resources a client offers. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemkit._core.caller import Caller
    from gemkit.models import AsyncModels, Models


class Resources:
    """The resources of a client; each is imported when first named."""

    _caller: Caller

    @cached_property
    def models(self) -> Models:
        """Generate content, count tokens, embed, and look after models."""
        from gemkit.models import Models

        return Models(self._caller)


class AsyncResources:
    """The resources of an async client; each is imported when first named."""

    _caller: Caller

    @cached_property
    def models(self) -> AsyncModels:
        """Generate content, count tokens, embed, and look after models."""
        from gemkit.models import AsyncModels

        return AsyncModels(self._caller)
