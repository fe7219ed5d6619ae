"""`metadataStores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.metadata_stores__artifacts import (
        AsyncMetadataStoresArtifacts,
        MetadataStoresArtifacts,
    )
    from gemkit._generated.vertex.resources.metadata_stores__contexts import (
        AsyncMetadataStoresContexts,
        MetadataStoresContexts,
    )
    from gemkit._generated.vertex.resources.metadata_stores__executions import (
        AsyncMetadataStoresExecutions,
        MetadataStoresExecutions,
    )


class MetadataStores(Resource):
    """`metadataStores` of the vertex document."""

    @cached_property
    def artifacts(self) -> MetadataStoresArtifacts:
        """`metadataStores.artifacts`."""
        from gemkit._generated.vertex.resources.metadata_stores__artifacts import MetadataStoresArtifacts

        return MetadataStoresArtifacts(self._client)

    @cached_property
    def contexts(self) -> MetadataStoresContexts:
        """`metadataStores.contexts`."""
        from gemkit._generated.vertex.resources.metadata_stores__contexts import MetadataStoresContexts

        return MetadataStoresContexts(self._client)

    @cached_property
    def executions(self) -> MetadataStoresExecutions:
        """`metadataStores.executions`."""
        from gemkit._generated.vertex.resources.metadata_stores__executions import MetadataStoresExecutions

        return MetadataStoresExecutions(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`metadataStores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncMetadataStores(AsyncResource):
    """`metadataStores` of the vertex document."""

    @cached_property
    def artifacts(self) -> AsyncMetadataStoresArtifacts:
        """`metadataStores.artifacts`."""
        from gemkit._generated.vertex.resources.metadata_stores__artifacts import AsyncMetadataStoresArtifacts

        return AsyncMetadataStoresArtifacts(self._client)

    @cached_property
    def contexts(self) -> AsyncMetadataStoresContexts:
        """`metadataStores.contexts`."""
        from gemkit._generated.vertex.resources.metadata_stores__contexts import AsyncMetadataStoresContexts

        return AsyncMetadataStoresContexts(self._client)

    @cached_property
    def executions(self) -> AsyncMetadataStoresExecutions:
        """`metadataStores.executions`."""
        from gemkit._generated.vertex.resources.metadata_stores__executions import AsyncMetadataStoresExecutions

        return AsyncMetadataStoresExecutions(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`metadataStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
