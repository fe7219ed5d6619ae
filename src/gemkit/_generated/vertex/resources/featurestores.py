"""`featurestores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.featurestores__entity_types import (
        AsyncFeaturestoresEntityTypes,
        FeaturestoresEntityTypes,
    )


class Featurestores(Resource):
    """`featurestores` of the vertex document."""

    @cached_property
    def entity_types(self) -> FeaturestoresEntityTypes:
        """`featurestores.entityTypes`."""
        from gemkit._generated.vertex.resources.featurestores__entity_types import FeaturestoresEntityTypes

        return FeaturestoresEntityTypes(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`featurestores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncFeaturestores(AsyncResource):
    """`featurestores` of the vertex document."""

    @cached_property
    def entity_types(self) -> AsyncFeaturestoresEntityTypes:
        """`featurestores.entityTypes`."""
        from gemkit._generated.vertex.resources.featurestores__entity_types import AsyncFeaturestoresEntityTypes

        return AsyncFeaturestoresEntityTypes(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`featurestores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
