"""`tensorboards.experiments` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.tensorboards__experiments__runs import (
        AsyncTensorboardsExperimentsRuns,
        TensorboardsExperimentsRuns,
    )


class TensorboardsExperiments(Resource):
    """`tensorboards.experiments` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`tensorboards.experiments.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def runs(self) -> TensorboardsExperimentsRuns:
        """`tensorboards.experiments.runs`."""
        from gemkit._generated.vertex.resources.tensorboards__experiments__runs import TensorboardsExperimentsRuns

        return TensorboardsExperimentsRuns(self._client)


class AsyncTensorboardsExperiments(AsyncResource):
    """`tensorboards.experiments` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`tensorboards.experiments.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def runs(self) -> AsyncTensorboardsExperimentsRuns:
        """`tensorboards.experiments.runs`."""
        from gemkit._generated.vertex.resources.tensorboards__experiments__runs import AsyncTensorboardsExperimentsRuns

        return AsyncTensorboardsExperimentsRuns(self._client)
