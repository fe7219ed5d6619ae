"""`exampleStores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations


class ExampleStores(Resource):
    """`exampleStores` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`exampleStores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncExampleStores(AsyncResource):
    """`exampleStores` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`exampleStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
