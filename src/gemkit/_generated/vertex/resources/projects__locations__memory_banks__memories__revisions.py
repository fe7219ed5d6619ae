"""`projects.locations.memoryBanks.memories.revisions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.memory_banks_memories_revisions_shared import (
        ListMemoryRevisionsResponse,
        MemoryRevision,
    )


_GET: OperationSpec[MemoryRevision] = OperationSpec(
    id="vertex.projects.locations.memory_banks.memories.revisions.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/memoryBanks/*/memories/*/revisions/*"),
    ),
    config="",
    response="vertex.MemoryRevision",
    http={"vertex": Http("aiplatform.projects.locations.memoryBanks.memories.revisions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListMemoryRevisionsResponse] = OperationSpec(
    id="vertex.projects.locations.memory_banks.memories.revisions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/memoryBanks/*/memories/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListMemoryRevisionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.memoryBanks.memories.revisions.list", "GET", "/{parent}/revisions"
        )
    },
    items="memory_revisions",
)


class ProjectsLocationsMemoryBanksMemoriesRevisions(Resource):
    """`projects.locations.memoryBanks.memories.revisions` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MemoryRevision:
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
    ) -> Pager[MemoryRevision]:
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


class AsyncProjectsLocationsMemoryBanksMemoriesRevisions(AsyncResource):
    """`projects.locations.memoryBanks.memories.revisions` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MemoryRevision:
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
    ) -> AsyncPager[MemoryRevision]:
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
