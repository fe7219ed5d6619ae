"""`projects.locations.monitoredAgents` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__monitored_agents__analyzed_sessions import (
        AsyncProjectsLocationsMonitoredAgentsAnalyzedSessions,
        ProjectsLocationsMonitoredAgentsAnalyzedSessions,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.monitored_agents import ListMonitoredAgentsResponse, MonitoredAgent


_CLEAR_TRAINING_DATA: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.clear_training_data",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/monitoredAgents/*"),),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.monitoredAgents.clearTrainingData", "POST", "/{name}:clearTrainingData"
        )
    },
    is_repeatable=False,
)
_DISABLE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.disable",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/monitoredAgents/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.monitoredAgents.disable", "POST", "/{name}:disable")},
    is_repeatable=False,
)
_ENABLE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.enable",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/monitoredAgents/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.monitoredAgents.enable", "POST", "/{name}:enable")},
    is_repeatable=False,
)
_GET: OperationSpec[MonitoredAgent] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/monitoredAgents/*"),),
    config="",
    response="vertex.MonitoredAgent",
    http={"vertex": Http("aiplatform.projects.locations.monitoredAgents.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListMonitoredAgentsResponse] = OperationSpec(
    id="vertex.projects.locations.monitored_agents.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListMonitoredAgentsResponse",
    http={"vertex": Http("aiplatform.projects.locations.monitoredAgents.list", "GET", "/{parent}/monitoredAgents")},
    items="monitored_agents",
)


class ProjectsLocationsMonitoredAgents(Resource):
    """`projects.locations.monitoredAgents` of the vertex document."""

    @cached_property
    def analyzed_sessions(self) -> ProjectsLocationsMonitoredAgentsAnalyzedSessions:
        """`projects.locations.monitoredAgents.analyzedSessions`."""
        from gemkit._generated.vertex.resources.projects__locations__monitored_agents__analyzed_sessions import (
            ProjectsLocationsMonitoredAgentsAnalyzedSessions,
        )

        return ProjectsLocationsMonitoredAgentsAnalyzedSessions(self._client)

    def clear_training_data(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Clear training data: `POST /v1beta1/{+name}:clearTrainingData`."""
        return self._client.call(_CLEAR_TRAINING_DATA, {"name": name, "config": self._config(http_options)})

    def disable(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Disable: `POST /v1beta1/{+name}:disable`."""
        return self._client.call(_DISABLE, {"name": name, "config": self._config(http_options)})

    def enable(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Enable: `POST /v1beta1/{+name}:enable`."""
        return self._client.call(_ENABLE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MonitoredAgent:
        """Get a monitored agent: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[MonitoredAgent]:
        """List monitored agents: `GET /v1beta1/{+parent}/monitoredAgents`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsMonitoredAgents(AsyncResource):
    """`projects.locations.monitoredAgents` of the vertex document."""

    @cached_property
    def analyzed_sessions(self) -> AsyncProjectsLocationsMonitoredAgentsAnalyzedSessions:
        """`projects.locations.monitoredAgents.analyzedSessions`."""
        from gemkit._generated.vertex.resources.projects__locations__monitored_agents__analyzed_sessions import (
            AsyncProjectsLocationsMonitoredAgentsAnalyzedSessions,
        )

        return AsyncProjectsLocationsMonitoredAgentsAnalyzedSessions(self._client)

    async def clear_training_data(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Clear training data: `POST /v1beta1/{+name}:clearTrainingData`."""
        return await self._client.call(_CLEAR_TRAINING_DATA, {"name": name, "config": self._config(http_options)})

    async def disable(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Disable: `POST /v1beta1/{+name}:disable`."""
        return await self._client.call(_DISABLE, {"name": name, "config": self._config(http_options)})

    async def enable(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Enable: `POST /v1beta1/{+name}:enable`."""
        return await self._client.call(_ENABLE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MonitoredAgent:
        """Get a monitored agent: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[MonitoredAgent]:
        """List monitored agents: `GET /v1beta1/{+parent}/monitoredAgents`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )
