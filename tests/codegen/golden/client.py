"""The resources a client offers. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._sync.client import APIClient
    from gemkit._generated.resources.things import AsyncThings, Things


class Resources:
    """The resources of a client; each is imported when first named."""

    if TYPE_CHECKING:

        @cached_property
        def _client(self) -> APIClient: ...

    @cached_property
    def things(self) -> Things:
        """Looks after things."""
        from gemkit._generated.resources.things import Things

        return Things(self._client)


class AsyncResources:
    """The resources of an async client; each is imported when first named."""

    if TYPE_CHECKING:

        @cached_property
        def _client(self) -> AsyncAPIClient: ...

    @cached_property
    def things(self) -> AsyncThings:
        """Looks after things."""
        from gemkit._generated.resources.things import AsyncThings

        return AsyncThings(self._client)
