"""`featurestores.entityTypes` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.featurestores__entity_types__features import (
        AsyncFeaturestoresEntityTypesFeatures,
        FeaturestoresEntityTypesFeatures,
    )


class FeaturestoresEntityTypes(Resource):
    """`featurestores.entityTypes` of the vertex document."""

    @cached_property
    def features(self) -> FeaturestoresEntityTypesFeatures:
        """`featurestores.entityTypes.features`."""
        from gemkit._generated.vertex.resources.featurestores__entity_types__features import (
            FeaturestoresEntityTypesFeatures,
        )

        return FeaturestoresEntityTypesFeatures(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`featurestores.entityTypes.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncFeaturestoresEntityTypes(AsyncResource):
    """`featurestores.entityTypes` of the vertex document."""

    @cached_property
    def features(self) -> AsyncFeaturestoresEntityTypesFeatures:
        """`featurestores.entityTypes.features`."""
        from gemkit._generated.vertex.resources.featurestores__entity_types__features import (
            AsyncFeaturestoresEntityTypesFeatures,
        )

        return AsyncFeaturestoresEntityTypesFeatures(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`featurestores.entityTypes.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
