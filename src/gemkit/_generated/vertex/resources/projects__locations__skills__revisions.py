"""`projects.locations.skills.revisions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.skills_revisions import ListSkillRevisionsResponse, SkillRevision


_GET: OperationSpec[SkillRevision] = OperationSpec(
    id="vertex.projects.locations.skills.revisions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/skills/*/revisions/*"),),
    config="",
    response="vertex.SkillRevision",
    http={"vertex": Http("aiplatform.projects.locations.skills.revisions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSkillRevisionsResponse] = OperationSpec(
    id="vertex.projects.locations.skills.revisions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/skills/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSkillRevisionsResponse",
    http={"vertex": Http("aiplatform.projects.locations.skills.revisions.list", "GET", "/{parent}/revisions")},
    items="skill_revisions",
)


class ProjectsLocationsSkillsRevisions(Resource):
    """`projects.locations.skills.revisions` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SkillRevision:
        """Get a revision: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SkillRevision]:
        """List revisions: `GET /v1beta1/{+parent}/revisions`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsSkillsRevisions(AsyncResource):
    """`projects.locations.skills.revisions` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SkillRevision:
        """Get a revision: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SkillRevision]:
        """List revisions: `GET /v1beta1/{+parent}/revisions`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )
