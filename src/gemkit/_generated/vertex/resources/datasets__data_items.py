"""`datasets.dataItems` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.datasets__data_items__annotations import (
        AsyncDatasetsDataItemsAnnotations,
        DatasetsDataItemsAnnotations,
    )


class DatasetsDataItems(Resource):
    """`datasets.dataItems` of the vertex document."""

    @cached_property
    def annotations(self) -> DatasetsDataItemsAnnotations:
        """`datasets.dataItems.annotations`."""
        from gemkit._generated.vertex.resources.datasets__data_items__annotations import DatasetsDataItemsAnnotations

        return DatasetsDataItemsAnnotations(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`datasets.dataItems.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncDatasetsDataItems(AsyncResource):
    """`datasets.dataItems` of the vertex document."""

    @cached_property
    def annotations(self) -> AsyncDatasetsDataItemsAnnotations:
        """`datasets.dataItems.annotations`."""
        from gemkit._generated.vertex.resources.datasets__data_items__annotations import (
            AsyncDatasetsDataItemsAnnotations,
        )

        return AsyncDatasetsDataItemsAnnotations(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`datasets.dataItems.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
