"""`projects.locations.schedules` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.schedules import ListSchedulesResponse, ResumeScheduleRequest, Schedule


_CREATE: OperationSpec[Schedule] = OperationSpec(
    id="vertex.projects.locations.schedules.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Schedule", spread=True),
    ),
    config="",
    response="vertex.Schedule",
    http={"vertex": Http("aiplatform.projects.locations.schedules.create", "POST", "/{parent}/schedules")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.schedules.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/schedules/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.schedules.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Schedule] = OperationSpec(
    id="vertex.projects.locations.schedules.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/schedules/*"),),
    config="",
    response="vertex.Schedule",
    http={"vertex": Http("aiplatform.projects.locations.schedules.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSchedulesResponse] = OperationSpec(
    id="vertex.projects.locations.schedules.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSchedulesResponse",
    http={"vertex": Http("aiplatform.projects.locations.schedules.list", "GET", "/{parent}/schedules")},
    items="schedules",
)
_PATCH: OperationSpec[Schedule] = OperationSpec(
    id="vertex.projects.locations.schedules.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/schedules/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Schedule", spread=True),
    ),
    config="",
    response="vertex.Schedule",
    http={"vertex": Http("aiplatform.projects.locations.schedules.patch", "PATCH", "/{name}")},
)
_PAUSE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.schedules.pause",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/schedules/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.schedules.pause", "POST", "/{name}:pause")},
    is_repeatable=False,
)
_RESUME: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.schedules.resume",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/schedules/*"),
        Argument("body", "", type="vertex.ResumeScheduleRequest", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.schedules.resume", "POST", "/{name}:resume")},
    is_repeatable=False,
)


class ProjectsLocationsSchedules(Resource):
    """`projects.locations.schedules` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.schedules.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: Schedule | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Schedule:
        """Create a schedule: `POST /v1beta1/{+parent}/schedules`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a schedule: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Schedule:
        """Get a schedule: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Schedule]:
        """List schedules: `GET /v1beta1/{+parent}/schedules`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Schedule | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Schedule:
        """Update a schedule: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def pause(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Pause: `POST /v1beta1/{+name}:pause`."""
        return self._client.call(_PAUSE, {"name": name, "config": self._config(http_options)})

    def resume(
        self, *, name: str, body: ResumeScheduleRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> None:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return self._client.call(_RESUME, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsSchedules(AsyncResource):
    """`projects.locations.schedules` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.schedules.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Schedule | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Schedule:
        """Create a schedule: `POST /v1beta1/{+parent}/schedules`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a schedule: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Schedule:
        """Get a schedule: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Schedule]:
        """List schedules: `GET /v1beta1/{+parent}/schedules`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Schedule | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Schedule:
        """Update a schedule: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def pause(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Pause: `POST /v1beta1/{+name}:pause`."""
        return await self._client.call(_PAUSE, {"name": name, "config": self._config(http_options)})

    async def resume(
        self, *, name: str, body: ResumeScheduleRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> None:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return await self._client.call(_RESUME, {"name": name, "body": body, "config": self._config(http_options)})
