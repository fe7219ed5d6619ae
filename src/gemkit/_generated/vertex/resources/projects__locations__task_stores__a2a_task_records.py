"""`projects.locations.taskStores.a2aTaskRecords` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__task_stores__a2a_task_records__events import (
        AsyncProjectsLocationsTaskStoresA2aTaskRecordsEvents,
        ProjectsLocationsTaskStoresA2aTaskRecordsEvents,
    )
    from gemkit._generated.vertex.types.task_stores_a2a_task_records import (
        A2ATaskRecord,
        AppendA2ATaskRecordEventsRequest,
        AppendA2ATaskRecordEventsResponse,
        ListA2ATaskRecordsResponse,
    )


_APPEND_EVENTS: OperationSpec[AppendA2ATaskRecordEventsResponse] = OperationSpec(
    id="vertex.projects.locations.task_stores.a2a_task_records.append_events",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/taskStores/*/a2aTaskRecords/*"),
        Argument("body", "", type="vertex.AppendA2ATaskRecordEventsRequest", spread=True),
    ),
    config="",
    response="vertex.AppendA2ATaskRecordEventsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.taskStores.a2aTaskRecords.appendEvents", "POST", "/{name}:appendEvents"
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[A2ATaskRecord] = OperationSpec(
    id="vertex.projects.locations.task_stores.a2a_task_records.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/taskStores/*"),
        Argument("a2a_task_record_id", "?a2aTaskRecordId"),
        Argument("body", "", type="vertex.A2ATaskRecord", spread=True),
    ),
    config="",
    response="vertex.A2ATaskRecord",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.taskStores.a2aTaskRecords.create", "POST", "/{parent}/a2aTaskRecords"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[A2ATaskRecord] = OperationSpec(
    id="vertex.projects.locations.task_stores.a2a_task_records.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/taskStores/*/a2aTaskRecords/*"),),
    config="",
    response="vertex.A2ATaskRecord",
    http={"vertex": Http("aiplatform.projects.locations.taskStores.a2aTaskRecords.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[A2ATaskRecord] = OperationSpec(
    id="vertex.projects.locations.task_stores.a2a_task_records.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/taskStores/*/a2aTaskRecords/*"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.A2ATaskRecord",
    http={"vertex": Http("aiplatform.projects.locations.taskStores.a2aTaskRecords.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListA2ATaskRecordsResponse] = OperationSpec(
    id="vertex.projects.locations.task_stores.a2a_task_records.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/taskStores/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListA2ATaskRecordsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.taskStores.a2aTaskRecords.list", "GET", "/{parent}/a2aTaskRecords"
        )
    },
    items="a2a_task_records",
)


class ProjectsLocationsTaskStoresA2aTaskRecords(Resource):
    """`projects.locations.taskStores.a2aTaskRecords` of the vertex document."""

    @cached_property
    def events(self) -> ProjectsLocationsTaskStoresA2aTaskRecordsEvents:
        """`projects.locations.taskStores.a2aTaskRecords.events`."""
        from gemkit._generated.vertex.resources.projects__locations__task_stores__a2a_task_records__events import (
            ProjectsLocationsTaskStoresA2aTaskRecordsEvents,
        )

        return ProjectsLocationsTaskStoresA2aTaskRecordsEvents(self._client)

    def append_events(
        self,
        *,
        name: str,
        body: AppendA2ATaskRecordEventsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AppendA2ATaskRecordEventsResponse:
        """Append events: `POST /v1beta1/{+name}:appendEvents`."""
        return self._client.call(_APPEND_EVENTS, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: A2ATaskRecord | dict[str, Any],
        a2a_task_record_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> A2ATaskRecord:
        """Create an a2a task record: `POST /v1beta1/{+parent}/a2aTaskRecords`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "a2a_task_record_id": a2a_task_record_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> A2ATaskRecord:
        """Delete an a2a task record: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> A2ATaskRecord:
        """Get an a2a task record: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[A2ATaskRecord]:
        """List a2a task records: `GET /v1beta1/{+parent}/a2aTaskRecords`."""
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


class AsyncProjectsLocationsTaskStoresA2aTaskRecords(AsyncResource):
    """`projects.locations.taskStores.a2aTaskRecords` of the vertex document."""

    @cached_property
    def events(self) -> AsyncProjectsLocationsTaskStoresA2aTaskRecordsEvents:
        """`projects.locations.taskStores.a2aTaskRecords.events`."""
        from gemkit._generated.vertex.resources.projects__locations__task_stores__a2a_task_records__events import (
            AsyncProjectsLocationsTaskStoresA2aTaskRecordsEvents,
        )

        return AsyncProjectsLocationsTaskStoresA2aTaskRecordsEvents(self._client)

    async def append_events(
        self,
        *,
        name: str,
        body: AppendA2ATaskRecordEventsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AppendA2ATaskRecordEventsResponse:
        """Append events: `POST /v1beta1/{+name}:appendEvents`."""
        return await self._client.call(
            _APPEND_EVENTS, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: A2ATaskRecord | dict[str, Any],
        a2a_task_record_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> A2ATaskRecord:
        """Create an a2a task record: `POST /v1beta1/{+parent}/a2aTaskRecords`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "a2a_task_record_id": a2a_task_record_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> A2ATaskRecord:
        """Delete an a2a task record: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> A2ATaskRecord:
        """Get an a2a task record: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[A2ATaskRecord]:
        """List a2a task records: `GET /v1beta1/{+parent}/a2aTaskRecords`."""
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
