"""`projects.locations.endpoints.deployedModels` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.resources.projects__locations__endpoints__deployed_models__invoke import (
        AsyncProjectsLocationsEndpointsDeployedModelsInvoke,
        ProjectsLocationsEndpointsDeployedModelsInvoke,
    )


class ProjectsLocationsEndpointsDeployedModels(Resource):
    """`projects.locations.endpoints.deployedModels` of the vertex document."""

    @cached_property
    def invoke(self) -> ProjectsLocationsEndpointsDeployedModelsInvoke:
        """`projects.locations.endpoints.deployedModels.invoke`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__deployed_models__invoke import (
            ProjectsLocationsEndpointsDeployedModelsInvoke,
        )

        return ProjectsLocationsEndpointsDeployedModelsInvoke(self._client)


class AsyncProjectsLocationsEndpointsDeployedModels(AsyncResource):
    """`projects.locations.endpoints.deployedModels` of the vertex document."""

    @cached_property
    def invoke(self) -> AsyncProjectsLocationsEndpointsDeployedModelsInvoke:
        """`projects.locations.endpoints.deployedModels.invoke`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__deployed_models__invoke import (
            AsyncProjectsLocationsEndpointsDeployedModelsInvoke,
        )

        return AsyncProjectsLocationsEndpointsDeployedModelsInvoke(self._client)
