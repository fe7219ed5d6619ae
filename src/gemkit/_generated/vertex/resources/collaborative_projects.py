"""`collaborativeProjects` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperationsCancelDeleteGetWait, OperationsCancelDeleteGetWait


class CollaborativeProjects(Resource):
    """`collaborativeProjects` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsCancelDeleteGetWait:
        """`collaborativeProjects.operations`."""
        from gemkit._generated.vertex.operations import OperationsCancelDeleteGetWait

        return OperationsCancelDeleteGetWait(self._client)


class AsyncCollaborativeProjects(AsyncResource):
    """`collaborativeProjects` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsCancelDeleteGetWait:
        """`collaborativeProjects.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsCancelDeleteGetWait

        return AsyncOperationsCancelDeleteGetWait(self._client)
