"""`publishers` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.resources.publishers__models import AsyncPublishersModels, PublishersModels


class Publishers(Resource):
    """`publishers` of the vertex document."""

    @cached_property
    def models(self) -> PublishersModels:
        """`publishers.models`."""
        from gemkit._generated.vertex.resources.publishers__models import PublishersModels

        return PublishersModels(self._client)


class AsyncPublishers(AsyncResource):
    """`publishers` of the vertex document."""

    @cached_property
    def models(self) -> AsyncPublishersModels:
        """`publishers.models`."""
        from gemkit._generated.vertex.resources.publishers__models import AsyncPublishersModels

        return AsyncPublishersModels(self._client)
