"""`projects.locations.reasoningEngines.a2aTasks.events` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.reasoning_engines_a2a_tasks_events import ListA2aTaskEventsResponse
    from gemkit._generated.vertex.types.reasoning_engines_a2a_tasks_shared import A2aTaskEvent


_LIST: OperationSpec[ListA2aTaskEventsResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a_tasks.events.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/a2aTasks/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListA2aTaskEventsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.a2aTasks.events.list", "GET", "/{parent}/events")
    },
    items="events",
)


class ProjectsLocationsReasoningEnginesA2aTasksEvents(Resource):
    """`projects.locations.reasoningEngines.a2aTasks.events` of the vertex document."""

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[A2aTaskEvent]:
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


class AsyncProjectsLocationsReasoningEnginesA2aTasksEvents(AsyncResource):
    """`projects.locations.reasoningEngines.a2aTasks.events` of the vertex document."""

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[A2aTaskEvent]:
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
