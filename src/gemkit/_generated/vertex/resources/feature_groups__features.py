"""`featureGroups.features` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait


class FeatureGroupsFeatures(Resource):
    """`featureGroups.features` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`featureGroups.features.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)


class AsyncFeatureGroupsFeatures(AsyncResource):
    """`featureGroups.features` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`featureGroups.features.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)
