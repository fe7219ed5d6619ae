"""`projects.locations.tasks` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.tasks_shared import ListTasksResponse, Task


_GET: OperationSpec[Task] = OperationSpec(
    id="vertex.projects.locations.tasks.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tasks/*"),),
    config="",
    response="vertex.Task",
    http={"vertex": Http("aiplatform.projects.locations.tasks.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTasksResponse] = OperationSpec(
    id="vertex.projects.locations.tasks.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListTasksResponse",
    http={"vertex": Http("aiplatform.projects.locations.tasks.list", "GET", "/{parent}/tasks")},
    items="tasks",
)


class ProjectsLocationsTasks(Resource):
    """`projects.locations.tasks` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Task:
        """Get a task: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[Task]:
        """List tasks: `GET /v1beta1/{+parent}/tasks`."""
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


class AsyncProjectsLocationsTasks(AsyncResource):
    """`projects.locations.tasks` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Task:
        """Get a task: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[Task]:
        """List tasks: `GET /v1beta1/{+parent}/tasks`."""
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
