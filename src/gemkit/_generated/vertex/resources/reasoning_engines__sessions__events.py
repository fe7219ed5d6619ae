"""`reasoningEngines.sessions.events` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.reasoning_engines_sessions_events import ListEventsResponse
    from gemkit._generated.vertex.types.reasoning_engines_sessions_shared import SessionEvent


_LIST: OperationSpec[ListEventsResponse] = OperationSpec(
    id="vertex.reasoning_engines.sessions.events.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="reasoningEngines/*/sessions/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEventsResponse",
    http={"vertex": Http("aiplatform.reasoningEngines.sessions.events.list", "GET", "/{parent}/events")},
    items="session_events",
)


class ReasoningEnginesSessionsEvents(Resource):
    """`reasoningEngines.sessions.events` of the vertex document."""

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SessionEvent]:
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


class AsyncReasoningEnginesSessionsEvents(AsyncResource):
    """`reasoningEngines.sessions.events` of the vertex document."""

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SessionEvent]:
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
