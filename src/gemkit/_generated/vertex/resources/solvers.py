"""`solvers` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetList, OperationsDeleteGetList


class Solvers(Resource):
    """`solvers` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetList:
        """`solvers.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetList

        return OperationsDeleteGetList(self._client)


class AsyncSolvers(AsyncResource):
    """`solvers` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetList:
        """`solvers.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetList

        return AsyncOperationsDeleteGetList(self._client)
