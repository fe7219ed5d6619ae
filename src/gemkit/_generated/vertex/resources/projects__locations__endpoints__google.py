"""`projects.locations.endpoints.google` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.resources.projects__locations__endpoints__google__science import (
        AsyncProjectsLocationsEndpointsGoogleScience,
        ProjectsLocationsEndpointsGoogleScience,
    )


class ProjectsLocationsEndpointsGoogle(Resource):
    """`projects.locations.endpoints.google` of the vertex document."""

    @cached_property
    def science(self) -> ProjectsLocationsEndpointsGoogleScience:
        """`projects.locations.endpoints.google.science`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__google__science import (
            ProjectsLocationsEndpointsGoogleScience,
        )

        return ProjectsLocationsEndpointsGoogleScience(self._client)


class AsyncProjectsLocationsEndpointsGoogle(AsyncResource):
    """`projects.locations.endpoints.google` of the vertex document."""

    @cached_property
    def science(self) -> AsyncProjectsLocationsEndpointsGoogleScience:
        """`projects.locations.endpoints.google.science`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__google__science import (
            AsyncProjectsLocationsEndpointsGoogleScience,
        )

        return AsyncProjectsLocationsEndpointsGoogleScience(self._client)
