"""`projects.locations.skills` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__skills__revisions import (
        AsyncProjectsLocationsSkillsRevisions,
        ProjectsLocationsSkillsRevisions,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.skills import ListSkillsResponse, RetrieveSkillsResponse
    from gemkit._generated.vertex.types.skills_shared import Skill


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.skills.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("skill_id", "?skillId"),
        Argument("body", "", type="vertex.Skill", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.skills.create", "POST", "/{parent}/skills")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.skills.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/skills/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.skills.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Skill] = OperationSpec(
    id="vertex.projects.locations.skills.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/skills/*"),),
    config="",
    response="vertex.Skill",
    http={"vertex": Http("aiplatform.projects.locations.skills.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSkillsResponse] = OperationSpec(
    id="vertex.projects.locations.skills.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSkillsResponse",
    http={"vertex": Http("aiplatform.projects.locations.skills.list", "GET", "/{parent}/skills")},
    items="skills",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.skills.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/skills/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Skill", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.skills.patch", "PATCH", "/{name}")},
)
_RETRIEVE: OperationSpec[RetrieveSkillsResponse] = OperationSpec(
    id="vertex.projects.locations.skills.retrieve",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("query", "?query"),
        Argument("top_k", "?topK"),
    ),
    config="",
    response="vertex.RetrieveSkillsResponse",
    http={"vertex": Http("aiplatform.projects.locations.skills.retrieve", "GET", "/{parent}/skills:retrieve")},
)


class ProjectsLocationsSkills(Resource):
    """`projects.locations.skills` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.skills.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def revisions(self) -> ProjectsLocationsSkillsRevisions:
        """`projects.locations.skills.revisions`."""
        from gemkit._generated.vertex.resources.projects__locations__skills__revisions import (
            ProjectsLocationsSkillsRevisions,
        )

        return ProjectsLocationsSkillsRevisions(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: Skill | dict[str, Any],
        skill_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a skill: `POST /v1beta1/{+parent}/skills`."""
        return self._client.call(
            _CREATE, {"parent": parent, "skill_id": skill_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a skill: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Skill:
        """Get a skill: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Skill]:
        """List skills: `GET /v1beta1/{+parent}/skills`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: Skill | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a skill: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def retrieve(
        self,
        *,
        parent: str | None = None,
        query: str | None = None,
        top_k: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveSkillsResponse:
        """Retrieve: `GET /v1beta1/{+parent}/skills:retrieve`."""
        return self._client.call(
            _RETRIEVE, {"parent": parent, "query": query, "top_k": top_k, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsSkills(AsyncResource):
    """`projects.locations.skills` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.skills.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def revisions(self) -> AsyncProjectsLocationsSkillsRevisions:
        """`projects.locations.skills.revisions`."""
        from gemkit._generated.vertex.resources.projects__locations__skills__revisions import (
            AsyncProjectsLocationsSkillsRevisions,
        )

        return AsyncProjectsLocationsSkillsRevisions(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Skill | dict[str, Any],
        skill_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a skill: `POST /v1beta1/{+parent}/skills`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "skill_id": skill_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a skill: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Skill:
        """Get a skill: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Skill]:
        """List skills: `GET /v1beta1/{+parent}/skills`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: Skill | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a skill: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def retrieve(
        self,
        *,
        parent: str | None = None,
        query: str | None = None,
        top_k: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveSkillsResponse:
        """Retrieve: `GET /v1beta1/{+parent}/skills:retrieve`."""
        return await self._client.call(
            _RETRIEVE, {"parent": parent, "query": query, "top_k": top_k, "config": self._config(http_options)}
        )
