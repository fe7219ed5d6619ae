"""`projects.locations.reasoningEngines.a2aTasks` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a_tasks__events import (
        AsyncProjectsLocationsReasoningEnginesA2aTasksEvents,
        ProjectsLocationsReasoningEnginesA2aTasksEvents,
    )
    from gemkit._generated.vertex.types.reasoning_engines_a2a_tasks import (
        A2aTask,
        AppendA2aTaskEventsRequest,
        AppendA2aTaskEventsResponse,
        ListA2aTasksResponse,
    )


_APPEND_EVENTS: OperationSpec[AppendA2aTaskEventsResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a_tasks.append_events",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/a2aTasks/*"),
        Argument("body", "", type="vertex.AppendA2aTaskEventsRequest", spread=True),
    ),
    config="",
    response="vertex.AppendA2aTaskEventsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.a2aTasks.appendEvents", "POST", "/{name}:appendEvents"
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[A2aTask] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a_tasks.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("a2a_task_id", "?a2aTaskId"),
        Argument("body", "", type="vertex.A2aTask", spread=True),
    ),
    config="",
    response="vertex.A2aTask",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.a2aTasks.create", "POST", "/{parent}/a2aTasks")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a_tasks.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/a2aTasks/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.a2aTasks.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[A2aTask] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a_tasks.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/a2aTasks/*"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.A2aTask",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.a2aTasks.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListA2aTasksResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a_tasks.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListA2aTasksResponse",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.a2aTasks.list", "GET", "/{parent}/a2aTasks")},
    items="a2a_tasks",
)


class ProjectsLocationsReasoningEnginesA2aTasks(Resource):
    """`projects.locations.reasoningEngines.a2aTasks` of the vertex document."""

    @cached_property
    def events(self) -> ProjectsLocationsReasoningEnginesA2aTasksEvents:
        """`projects.locations.reasoningEngines.a2aTasks.events`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a_tasks__events import (
            ProjectsLocationsReasoningEnginesA2aTasksEvents,
        )

        return ProjectsLocationsReasoningEnginesA2aTasksEvents(self._client)

    def append_events(
        self,
        *,
        name: str,
        body: AppendA2aTaskEventsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AppendA2aTaskEventsResponse:
        """Append events: `POST /v1beta1/{+name}:appendEvents`."""
        return self._client.call(_APPEND_EVENTS, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: A2aTask | dict[str, Any],
        a2a_task_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> A2aTask:
        """Create an a2a task: `POST /v1beta1/{+parent}/a2aTasks`."""
        return self._client.call(
            _CREATE, {"parent": parent, "a2a_task_id": a2a_task_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an a2a task: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None) -> A2aTask:
        """Get an a2a task: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "view": view, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[A2aTask]:
        """List a2a tasks: `GET /v1beta1/{+parent}/a2aTasks`."""
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


class AsyncProjectsLocationsReasoningEnginesA2aTasks(AsyncResource):
    """`projects.locations.reasoningEngines.a2aTasks` of the vertex document."""

    @cached_property
    def events(self) -> AsyncProjectsLocationsReasoningEnginesA2aTasksEvents:
        """`projects.locations.reasoningEngines.a2aTasks.events`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a_tasks__events import (
            AsyncProjectsLocationsReasoningEnginesA2aTasksEvents,
        )

        return AsyncProjectsLocationsReasoningEnginesA2aTasksEvents(self._client)

    async def append_events(
        self,
        *,
        name: str,
        body: AppendA2aTaskEventsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AppendA2aTaskEventsResponse:
        """Append events: `POST /v1beta1/{+name}:appendEvents`."""
        return await self._client.call(
            _APPEND_EVENTS, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: A2aTask | dict[str, Any],
        a2a_task_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> A2aTask:
        """Create an a2a task: `POST /v1beta1/{+parent}/a2aTasks`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "a2a_task_id": a2a_task_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an a2a task: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> A2aTask:
        """Get an a2a task: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "view": view, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[A2aTask]:
        """List a2a tasks: `GET /v1beta1/{+parent}/a2aTasks`."""
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
