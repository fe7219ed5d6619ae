"""`studies` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.studies__trials import AsyncStudiesTrials, StudiesTrials


class Studies(Resource):
    """`studies` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`studies.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def trials(self) -> StudiesTrials:
        """`studies.trials`."""
        from gemkit._generated.vertex.resources.studies__trials import StudiesTrials

        return StudiesTrials(self._client)


class AsyncStudies(AsyncResource):
    """`studies` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`studies.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def trials(self) -> AsyncStudiesTrials:
        """`studies.trials`."""
        from gemkit._generated.vertex.resources.studies__trials import AsyncStudiesTrials

        return AsyncStudiesTrials(self._client)
