"""`projects.locations.taskStores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__task_stores__a2a_task_records import (
        AsyncProjectsLocationsTaskStoresA2aTaskRecords,
        ProjectsLocationsTaskStoresA2aTaskRecords,
    )


class ProjectsLocationsTaskStores(Resource):
    """`projects.locations.taskStores` of the vertex document."""

    @cached_property
    def a2a_task_records(self) -> ProjectsLocationsTaskStoresA2aTaskRecords:
        """`projects.locations.taskStores.a2aTaskRecords`."""
        from gemkit._generated.vertex.resources.projects__locations__task_stores__a2a_task_records import (
            ProjectsLocationsTaskStoresA2aTaskRecords,
        )

        return ProjectsLocationsTaskStoresA2aTaskRecords(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.taskStores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)


class AsyncProjectsLocationsTaskStores(AsyncResource):
    """`projects.locations.taskStores` of the vertex document."""

    @cached_property
    def a2a_task_records(self) -> AsyncProjectsLocationsTaskStoresA2aTaskRecords:
        """`projects.locations.taskStores.a2aTaskRecords`."""
        from gemkit._generated.vertex.resources.projects__locations__task_stores__a2a_task_records import (
            AsyncProjectsLocationsTaskStoresA2aTaskRecords,
        )

        return AsyncProjectsLocationsTaskStoresA2aTaskRecords(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.taskStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)
