"""`projects.locations.collaborativeProjects` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperationsCancelDeleteGetWait, OperationsCancelDeleteGetWait
    from gemkit._generated.vertex.resources.projects__locations__collaborative_projects__artifacts import (
        AsyncProjectsLocationsCollaborativeProjectsArtifacts,
        ProjectsLocationsCollaborativeProjectsArtifacts,
    )
    from gemkit._generated.vertex.types.collaborative_projects import (
        CollaborativeProject,
        ListCollaborativeProjectsResponse,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.collaborative_projects.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CollaborativeProject", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.collaborativeProjects.create", "POST", "/{parent}/collaborativeProjects"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.collaborative_projects.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/collaborativeProjects/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.collaborativeProjects.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[CollaborativeProject] = OperationSpec(
    id="vertex.projects.locations.collaborative_projects.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/collaborativeProjects/*"),),
    config="",
    response="vertex.CollaborativeProject",
    http={"vertex": Http("aiplatform.projects.locations.collaborativeProjects.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListCollaborativeProjectsResponse] = OperationSpec(
    id="vertex.projects.locations.collaborative_projects.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListCollaborativeProjectsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.collaborativeProjects.list", "GET", "/{parent}/collaborativeProjects"
        )
    },
    items="collaborative_projects",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.collaborative_projects.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/collaborativeProjects/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.CollaborativeProject", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.collaborativeProjects.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsCollaborativeProjects(Resource):
    """`projects.locations.collaborativeProjects` of the vertex document."""

    @cached_property
    def artifacts(self) -> ProjectsLocationsCollaborativeProjectsArtifacts:
        """`projects.locations.collaborativeProjects.artifacts`."""
        from gemkit._generated.vertex.resources.projects__locations__collaborative_projects__artifacts import (
            ProjectsLocationsCollaborativeProjectsArtifacts,
        )

        return ProjectsLocationsCollaborativeProjectsArtifacts(self._client)

    @cached_property
    def operations(self) -> OperationsCancelDeleteGetWait:
        """`projects.locations.collaborativeProjects.operations`."""
        from gemkit._generated.vertex.operations import OperationsCancelDeleteGetWait

        return OperationsCancelDeleteGetWait(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: CollaborativeProject | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a collaborative project: `POST /v1beta1/{+parent}/collaborativeProjects`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a collaborative project: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CollaborativeProject:
        """Get a collaborative project: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[CollaborativeProject]:
        """List collaborative projects: `GET /v1beta1/{+parent}/collaborativeProjects`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: CollaborativeProject | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a collaborative project: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsCollaborativeProjects(AsyncResource):
    """`projects.locations.collaborativeProjects` of the vertex document."""

    @cached_property
    def artifacts(self) -> AsyncProjectsLocationsCollaborativeProjectsArtifacts:
        """`projects.locations.collaborativeProjects.artifacts`."""
        from gemkit._generated.vertex.resources.projects__locations__collaborative_projects__artifacts import (
            AsyncProjectsLocationsCollaborativeProjectsArtifacts,
        )

        return AsyncProjectsLocationsCollaborativeProjectsArtifacts(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsCancelDeleteGetWait:
        """`projects.locations.collaborativeProjects.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsCancelDeleteGetWait

        return AsyncOperationsCancelDeleteGetWait(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: CollaborativeProject | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a collaborative project: `POST /v1beta1/{+parent}/collaborativeProjects`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a collaborative project: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CollaborativeProject:
        """Get a collaborative project: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[CollaborativeProject]:
        """List collaborative projects: `GET /v1beta1/{+parent}/collaborativeProjects`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: CollaborativeProject | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a collaborative project: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
