"""`projects.locations.publishers` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.resources.projects__locations__publishers__files import (
        AsyncProjectsLocationsPublishersFiles,
        ProjectsLocationsPublishersFiles,
    )
    from gemkit._generated.vertex.resources.projects__locations__publishers__models import (
        AsyncProjectsLocationsPublishersModels,
        ProjectsLocationsPublishersModels,
    )
    from gemkit._generated.vertex.resources.projects__locations__publishers__v1 import (
        AsyncProjectsLocationsPublishersV1,
        ProjectsLocationsPublishersV1,
    )


class ProjectsLocationsPublishers(Resource):
    """`projects.locations.publishers` of the vertex document."""

    @cached_property
    def files(self) -> ProjectsLocationsPublishersFiles:
        """`projects.locations.publishers.files`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__files import (
            ProjectsLocationsPublishersFiles,
        )

        return ProjectsLocationsPublishersFiles(self._client)

    @cached_property
    def models(self) -> ProjectsLocationsPublishersModels:
        """`projects.locations.publishers.models`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__models import (
            ProjectsLocationsPublishersModels,
        )

        return ProjectsLocationsPublishersModels(self._client)

    @cached_property
    def v1(self) -> ProjectsLocationsPublishersV1:
        """`projects.locations.publishers.v1`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__v1 import ProjectsLocationsPublishersV1

        return ProjectsLocationsPublishersV1(self._client)


class AsyncProjectsLocationsPublishers(AsyncResource):
    """`projects.locations.publishers` of the vertex document."""

    @cached_property
    def files(self) -> AsyncProjectsLocationsPublishersFiles:
        """`projects.locations.publishers.files`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__files import (
            AsyncProjectsLocationsPublishersFiles,
        )

        return AsyncProjectsLocationsPublishersFiles(self._client)

    @cached_property
    def models(self) -> AsyncProjectsLocationsPublishersModels:
        """`projects.locations.publishers.models`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__models import (
            AsyncProjectsLocationsPublishersModels,
        )

        return AsyncProjectsLocationsPublishersModels(self._client)

    @cached_property
    def v1(self) -> AsyncProjectsLocationsPublishersV1:
        """`projects.locations.publishers.v1`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__v1 import (
            AsyncProjectsLocationsPublishersV1,
        )

        return AsyncProjectsLocationsPublishersV1(self._client)
