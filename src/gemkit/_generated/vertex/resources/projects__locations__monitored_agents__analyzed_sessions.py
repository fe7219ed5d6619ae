"""`projects.locations.monitoredAgents.analyzedSessions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations__monitored_agents__analyzed_sessions__analyzed_invocations import (
        AsyncProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations,
        ProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations,
    )
    from gemkit._generated.vertex.types.monitored_agents_analyzed_sessions import (
        AggregateAnalyzedSessionsResponse,
        AggregateAnalyzedSessionsResponseAgentAggregate,
        AnalyzedSession,
        ListAnalyzedSessionsResponse,
    )


_AGGREGATE: OperationSpec[AggregateAnalyzedSessionsResponse] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.analyzed_sessions.aggregate",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/monitoredAgents/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.AggregateAnalyzedSessionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.monitoredAgents.analyzedSessions.aggregate",
            "GET",
            "/{parent}/analyzedSessions:aggregate",
        )
    },
    items="agent_aggregates",
)
_GET: OperationSpec[AnalyzedSession] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.analyzed_sessions.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/monitoredAgents/*/analyzedSessions/*"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.AnalyzedSession",
    http={"vertex": Http("aiplatform.projects.locations.monitoredAgents.analyzedSessions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListAnalyzedSessionsResponse] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.analyzed_sessions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/monitoredAgents/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.ListAnalyzedSessionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.monitoredAgents.analyzedSessions.list", "GET", "/{parent}/analyzedSessions"
        )
    },
    items="analyzed_sessions",
)


class ProjectsLocationsMonitoredAgentsAnalyzedSessions(Resource):
    """`projects.locations.monitoredAgents.analyzedSessions` of the vertex document."""

    @cached_property
    def analyzed_invocations(self) -> ProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations:
        """`projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations`."""
        from gemkit._generated.vertex.resources.projects__locations__monitored_agents__analyzed_sessions__analyzed_invocations import (
            ProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations,
        )

        return ProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations(self._client)

    def aggregate(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[AggregateAnalyzedSessionsResponseAgentAggregate]:
        """Aggregate: `GET /v1beta1/{+parent}/analyzedSessions:aggregate`."""
        return self._client.pages(
            _AGGREGATE,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> AnalyzedSession:
        """Get an analyzed session: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "view": view, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[AnalyzedSession]:
        """List analyzed sessions: `GET /v1beta1/{+parent}/analyzedSessions`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "view": view,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsMonitoredAgentsAnalyzedSessions(AsyncResource):
    """`projects.locations.monitoredAgents.analyzedSessions` of the vertex document."""

    @cached_property
    def analyzed_invocations(self) -> AsyncProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations:
        """`projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations`."""
        from gemkit._generated.vertex.resources.projects__locations__monitored_agents__analyzed_sessions__analyzed_invocations import (
            AsyncProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations,
        )

        return AsyncProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations(self._client)

    async def aggregate(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[AggregateAnalyzedSessionsResponseAgentAggregate]:
        """Aggregate: `GET /v1beta1/{+parent}/analyzedSessions:aggregate`."""
        return await self._client.pages(
            _AGGREGATE,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> AnalyzedSession:
        """Get an analyzed session: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "view": view, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[AnalyzedSession]:
        """List analyzed sessions: `GET /v1beta1/{+parent}/analyzedSessions`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "view": view,
                "config": self._config(http_options),
            },
        )
