"""`projects.locations.specialistPools` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.specialist_pools import ListSpecialistPoolsResponse, SpecialistPool


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.specialist_pools.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.SpecialistPool", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.specialistPools.create", "POST", "/{parent}/specialistPools")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.specialist_pools.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/specialistPools/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.specialistPools.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[SpecialistPool] = OperationSpec(
    id="vertex.projects.locations.specialist_pools.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/specialistPools/*"),),
    config="",
    response="vertex.SpecialistPool",
    http={"vertex": Http("aiplatform.projects.locations.specialistPools.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSpecialistPoolsResponse] = OperationSpec(
    id="vertex.projects.locations.specialist_pools.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListSpecialistPoolsResponse",
    http={"vertex": Http("aiplatform.projects.locations.specialistPools.list", "GET", "/{parent}/specialistPools")},
    items="specialist_pools",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.specialist_pools.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/specialistPools/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.SpecialistPool", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.specialistPools.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsSpecialistPools(Resource):
    """`projects.locations.specialistPools` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.specialistPools.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: SpecialistPool | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a specialist pool: `POST /v1beta1/{+parent}/specialistPools`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a specialist pool: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SpecialistPool:
        """Get a specialist pool: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SpecialistPool]:
        """List specialist pools: `GET /v1beta1/{+parent}/specialistPools`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: SpecialistPool | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a specialist pool: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsSpecialistPools(AsyncResource):
    """`projects.locations.specialistPools` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.specialistPools.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: SpecialistPool | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a specialist pool: `POST /v1beta1/{+parent}/specialistPools`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a specialist pool: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SpecialistPool:
        """Get a specialist pool: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SpecialistPool]:
        """List specialist pools: `GET /v1beta1/{+parent}/specialistPools`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: SpecialistPool | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a specialist pool: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
