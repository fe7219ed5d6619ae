"""`projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.monitored_agents_analyzed_sessions_analyzed_invocations import (
        AnalyzedInvocation,
        ListAnalyzedInvocationsResponse,
    )


_GET: OperationSpec[AnalyzedInvocation] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.analyzed_sessions.analyzed_invocations.get",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/monitoredAgents/*/analyzedSessions/*/analyzedInvocations/*",
        ),
    ),
    config="",
    response="vertex.AnalyzedInvocation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations.get", "GET", "/{name}"
        )
    },
)
_LIST: OperationSpec[ListAnalyzedInvocationsResponse] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.analyzed_sessions.analyzed_invocations.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/monitoredAgents/*/analyzedSessions/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListAnalyzedInvocationsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations.list",
            "GET",
            "/{parent}/analyzedInvocations",
        )
    },
    items="analyzed_invocations",
)


class ProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations(Resource):
    """`projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> AnalyzedInvocation:
        """Get an analyzed invocation: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[AnalyzedInvocation]:
        """List analyzed invocations: `GET /v1beta1/{+parent}/analyzedInvocations`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsMonitoredAgentsAnalyzedSessionsAnalyzedInvocations(AsyncResource):
    """`projects.locations.monitoredAgents.analyzedSessions.analyzedInvocations` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> AnalyzedInvocation:
        """Get an analyzed invocation: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[AnalyzedInvocation]:
        """List analyzed invocations: `GET /v1beta1/{+parent}/analyzedInvocations`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
