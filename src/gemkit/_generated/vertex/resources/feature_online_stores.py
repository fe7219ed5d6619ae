"""`featureOnlineStores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.resources.feature_online_stores__feature_views import (
        AsyncFeatureOnlineStoresFeatureViews,
        FeatureOnlineStoresFeatureViews,
    )


class FeatureOnlineStores(Resource):
    """`featureOnlineStores` of the vertex document."""

    @cached_property
    def feature_views(self) -> FeatureOnlineStoresFeatureViews:
        """`featureOnlineStores.featureViews`."""
        from gemkit._generated.vertex.resources.feature_online_stores__feature_views import (
            FeatureOnlineStoresFeatureViews,
        )

        return FeatureOnlineStoresFeatureViews(self._client)

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`featureOnlineStores.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)


class AsyncFeatureOnlineStores(AsyncResource):
    """`featureOnlineStores` of the vertex document."""

    @cached_property
    def feature_views(self) -> AsyncFeatureOnlineStoresFeatureViews:
        """`featureOnlineStores.featureViews`."""
        from gemkit._generated.vertex.resources.feature_online_stores__feature_views import (
            AsyncFeatureOnlineStoresFeatureViews,
        )

        return AsyncFeatureOnlineStoresFeatureViews(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`featureOnlineStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)
