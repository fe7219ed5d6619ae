"""`models` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.models__evaluations import AsyncModelsEvaluations, ModelsEvaluations


class Models(Resource):
    """`models` of the vertex document."""

    @cached_property
    def evaluations(self) -> ModelsEvaluations:
        """`models.evaluations`."""
        from gemkit._generated.vertex.resources.models__evaluations import ModelsEvaluations

        return ModelsEvaluations(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`models.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncModels(AsyncResource):
    """`models` of the vertex document."""

    @cached_property
    def evaluations(self) -> AsyncModelsEvaluations:
        """`models.evaluations`."""
        from gemkit._generated.vertex.resources.models__evaluations import AsyncModelsEvaluations

        return AsyncModelsEvaluations(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`models.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
