"""`projects.publishers` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.resources.projects__publishers__models import (
        AsyncProjectsPublishersModels,
        ProjectsPublishersModels,
    )


class ProjectsPublishers(Resource):
    """`projects.publishers` of the vertex document."""

    @cached_property
    def models(self) -> ProjectsPublishersModels:
        """`projects.publishers.models`."""
        from gemkit._generated.vertex.resources.projects__publishers__models import ProjectsPublishersModels

        return ProjectsPublishersModels(self._client)


class AsyncProjectsPublishers(AsyncResource):
    """`projects.publishers` of the vertex document."""

    @cached_property
    def models(self) -> AsyncProjectsPublishersModels:
        """`projects.publishers.models`."""
        from gemkit._generated.vertex.resources.projects__publishers__models import AsyncProjectsPublishersModels

        return AsyncProjectsPublishersModels(self._client)
