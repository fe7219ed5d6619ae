"""`tensorboards.experiments.runs` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.tensorboards__experiments__runs__time_series import (
        AsyncTensorboardsExperimentsRunsTimeSeries,
        TensorboardsExperimentsRunsTimeSeries,
    )


class TensorboardsExperimentsRuns(Resource):
    """`tensorboards.experiments.runs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`tensorboards.experiments.runs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def time_series(self) -> TensorboardsExperimentsRunsTimeSeries:
        """`tensorboards.experiments.runs.timeSeries`."""
        from gemkit._generated.vertex.resources.tensorboards__experiments__runs__time_series import (
            TensorboardsExperimentsRunsTimeSeries,
        )

        return TensorboardsExperimentsRunsTimeSeries(self._client)


class AsyncTensorboardsExperimentsRuns(AsyncResource):
    """`tensorboards.experiments.runs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`tensorboards.experiments.runs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def time_series(self) -> AsyncTensorboardsExperimentsRunsTimeSeries:
        """`tensorboards.experiments.runs.timeSeries`."""
        from gemkit._generated.vertex.resources.tensorboards__experiments__runs__time_series import (
            AsyncTensorboardsExperimentsRunsTimeSeries,
        )

        return AsyncTensorboardsExperimentsRunsTimeSeries(self._client)
