"""`projects.locations.taskStores.a2aTaskRecords.events` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.task_stores_a2a_task_records_events import ListA2ATaskRecordEventsResponse
    from gemkit._generated.vertex.types.task_stores_a2a_task_records_shared import A2ATaskRecordEvent


_LIST: OperationSpec[ListA2ATaskRecordEventsResponse] = OperationSpec(
    id="vertex.projects.locations.task_stores.a2a_task_records.events.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/taskStores/*/a2aTaskRecords/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListA2ATaskRecordEventsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.taskStores.a2aTaskRecords.events.list", "GET", "/{parent}/events")
    },
    items="events",
)


class ProjectsLocationsTaskStoresA2aTaskRecordsEvents(Resource):
    """`projects.locations.taskStores.a2aTaskRecords.events` of the vertex document."""

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[A2ATaskRecordEvent]:
        """List events: `GET /v1beta1/{+parent}/events`."""
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


class AsyncProjectsLocationsTaskStoresA2aTaskRecordsEvents(AsyncResource):
    """`projects.locations.taskStores.a2aTaskRecords.events` of the vertex document."""

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[A2ATaskRecordEvent]:
        """List events: `GET /v1beta1/{+parent}/events`."""
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
