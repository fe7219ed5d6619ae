"""`projects.locations.agentAnomalyDetectionScopes` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.agent_anomaly_detection_scopes import (
        AgentAnomalyDetectionScope,
        ListAgentAnomalyDetectionScopesResponse,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agent_anomaly_detection_scopes.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("agent_anomaly_detection_scope_id", "?agentAnomalyDetectionScopeId"),
        Argument("body", "", type="vertex.AgentAnomalyDetectionScope", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.agentAnomalyDetectionScopes.create",
            "POST",
            "/{parent}/agentAnomalyDetectionScopes",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agent_anomaly_detection_scopes.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agentAnomalyDetectionScopes/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.agentAnomalyDetectionScopes.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[AgentAnomalyDetectionScope] = OperationSpec(
    id="vertex.projects.locations.agent_anomaly_detection_scopes.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agentAnomalyDetectionScopes/*"),),
    config="",
    response="vertex.AgentAnomalyDetectionScope",
    http={"vertex": Http("aiplatform.projects.locations.agentAnomalyDetectionScopes.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListAgentAnomalyDetectionScopesResponse] = OperationSpec(
    id="vertex.projects.locations.agent_anomaly_detection_scopes.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListAgentAnomalyDetectionScopesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.agentAnomalyDetectionScopes.list",
            "GET",
            "/{parent}/agentAnomalyDetectionScopes",
        )
    },
    items="agent_anomaly_detection_scopes",
)


class ProjectsLocationsAgentAnomalyDetectionScopes(Resource):
    """`projects.locations.agentAnomalyDetectionScopes` of the vertex document."""

    def create(
        self,
        *,
        parent: str | None = None,
        body: AgentAnomalyDetectionScope | dict[str, Any],
        agent_anomaly_detection_scope_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an agent anomaly detection scope: `POST /v1beta1/{+parent}/agentAnomalyDetectionScopes`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "agent_anomaly_detection_scope_id": agent_anomaly_detection_scope_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an agent anomaly detection scope: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> AgentAnomalyDetectionScope:
        """Get an agent anomaly detection scope: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[AgentAnomalyDetectionScope]:
        """List agent anomaly detection scopes: `GET /v1beta1/{+parent}/agentAnomalyDetectionScopes`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsAgentAnomalyDetectionScopes(AsyncResource):
    """`projects.locations.agentAnomalyDetectionScopes` of the vertex document."""

    async def create(
        self,
        *,
        parent: str | None = None,
        body: AgentAnomalyDetectionScope | dict[str, Any],
        agent_anomaly_detection_scope_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an agent anomaly detection scope: `POST /v1beta1/{+parent}/agentAnomalyDetectionScopes`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "agent_anomaly_detection_scope_id": agent_anomaly_detection_scope_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an agent anomaly detection scope: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> AgentAnomalyDetectionScope:
        """Get an agent anomaly detection scope: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[AgentAnomalyDetectionScope]:
        """List agent anomaly detection scopes: `GET /v1beta1/{+parent}/agentAnomalyDetectionScopes`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
