"""`featureGroups` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.resources.feature_groups__feature_monitors import (
        AsyncFeatureGroupsFeatureMonitors,
        FeatureGroupsFeatureMonitors,
    )
    from gemkit._generated.vertex.resources.feature_groups__features import (
        AsyncFeatureGroupsFeatures,
        FeatureGroupsFeatures,
    )


class FeatureGroups(Resource):
    """`featureGroups` of the vertex document."""

    @cached_property
    def feature_monitors(self) -> FeatureGroupsFeatureMonitors:
        """`featureGroups.featureMonitors`."""
        from gemkit._generated.vertex.resources.feature_groups__feature_monitors import FeatureGroupsFeatureMonitors

        return FeatureGroupsFeatureMonitors(self._client)

    @cached_property
    def features(self) -> FeatureGroupsFeatures:
        """`featureGroups.features`."""
        from gemkit._generated.vertex.resources.feature_groups__features import FeatureGroupsFeatures

        return FeatureGroupsFeatures(self._client)

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`featureGroups.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)


class AsyncFeatureGroups(AsyncResource):
    """`featureGroups` of the vertex document."""

    @cached_property
    def feature_monitors(self) -> AsyncFeatureGroupsFeatureMonitors:
        """`featureGroups.featureMonitors`."""
        from gemkit._generated.vertex.resources.feature_groups__feature_monitors import (
            AsyncFeatureGroupsFeatureMonitors,
        )

        return AsyncFeatureGroupsFeatureMonitors(self._client)

    @cached_property
    def features(self) -> AsyncFeatureGroupsFeatures:
        """`featureGroups.features`."""
        from gemkit._generated.vertex.resources.feature_groups__features import AsyncFeatureGroupsFeatures

        return AsyncFeatureGroupsFeatures(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`featureGroups.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)
