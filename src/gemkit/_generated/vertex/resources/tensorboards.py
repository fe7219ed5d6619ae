"""`tensorboards` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.tensorboards__experiments import (
        AsyncTensorboardsExperiments,
        TensorboardsExperiments,
    )


class Tensorboards(Resource):
    """`tensorboards` of the vertex document."""

    @cached_property
    def experiments(self) -> TensorboardsExperiments:
        """`tensorboards.experiments`."""
        from gemkit._generated.vertex.resources.tensorboards__experiments import TensorboardsExperiments

        return TensorboardsExperiments(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`tensorboards.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncTensorboards(AsyncResource):
    """`tensorboards` of the vertex document."""

    @cached_property
    def experiments(self) -> AsyncTensorboardsExperiments:
        """`tensorboards.experiments`."""
        from gemkit._generated.vertex.resources.tensorboards__experiments import AsyncTensorboardsExperiments

        return AsyncTensorboardsExperiments(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`tensorboards.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
