"""`evaluationSets` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait


class EvaluationSets(Resource):
    """`evaluationSets` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`evaluationSets.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)


class AsyncEvaluationSets(AsyncResource):
    """`evaluationSets` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`evaluationSets.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)
