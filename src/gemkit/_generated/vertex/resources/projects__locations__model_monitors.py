"""`projects.locations.modelMonitors` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__model_monitors__model_monitoring_jobs import (
        AsyncProjectsLocationsModelMonitorsModelMonitoringJobs,
        ProjectsLocationsModelMonitorsModelMonitoringJobs,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.model_monitors import (
        ListModelMonitorsResponse,
        ModelMonitor,
        SearchModelMonitoringAlertsRequest,
        SearchModelMonitoringAlertsResponse,
        SearchModelMonitoringStatsRequest,
        SearchModelMonitoringStatsResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.model_monitors.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("model_monitor_id", "?modelMonitorId"),
        Argument("body", "", type="vertex.ModelMonitor", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.modelMonitors.create", "POST", "/{parent}/modelMonitors")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.model_monitors.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.modelMonitors.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[ModelMonitor] = OperationSpec(
    id="vertex.projects.locations.model_monitors.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),),
    config="",
    response="vertex.ModelMonitor",
    http={"vertex": Http("aiplatform.projects.locations.modelMonitors.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListModelMonitorsResponse] = OperationSpec(
    id="vertex.projects.locations.model_monitors.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelMonitorsResponse",
    http={"vertex": Http("aiplatform.projects.locations.modelMonitors.list", "GET", "/{parent}/modelMonitors")},
    items="model_monitors",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.model_monitors.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.ModelMonitor", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.modelMonitors.patch", "PATCH", "/{name}")},
)
_SEARCH_MODEL_MONITORING_ALERTS: OperationSpec[SearchModelMonitoringAlertsResponse] = OperationSpec(
    id="vertex.projects.locations.model_monitors.search_model_monitoring_alerts",
    kind="unary",
    arguments=(
        Argument("model_monitor", "{model_monitor}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),
        Argument("body", "", type="vertex.SearchModelMonitoringAlertsRequest", spread=True),
    ),
    config="",
    response="vertex.SearchModelMonitoringAlertsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelMonitors.searchModelMonitoringAlerts",
            "POST",
            "/{model_monitor}:searchModelMonitoringAlerts",
        )
    },
)
_SEARCH_MODEL_MONITORING_STATS: OperationSpec[SearchModelMonitoringStatsResponse] = OperationSpec(
    id="vertex.projects.locations.model_monitors.search_model_monitoring_stats",
    kind="unary",
    arguments=(
        Argument("model_monitor", "{model_monitor}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),
        Argument("body", "", type="vertex.SearchModelMonitoringStatsRequest", spread=True),
    ),
    config="",
    response="vertex.SearchModelMonitoringStatsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelMonitors.searchModelMonitoringStats",
            "POST",
            "/{model_monitor}:searchModelMonitoringStats",
        )
    },
)


class ProjectsLocationsModelMonitors(Resource):
    """`projects.locations.modelMonitors` of the vertex document."""

    @cached_property
    def model_monitoring_jobs(self) -> ProjectsLocationsModelMonitorsModelMonitoringJobs:
        """`projects.locations.modelMonitors.modelMonitoringJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__model_monitors__model_monitoring_jobs import (
            ProjectsLocationsModelMonitorsModelMonitoringJobs,
        )

        return ProjectsLocationsModelMonitorsModelMonitoringJobs(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.modelMonitors.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: ModelMonitor | dict[str, Any],
        model_monitor_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a model monitor: `POST /v1beta1/{+parent}/modelMonitors`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "model_monitor_id": model_monitor_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a model monitor: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelMonitor:
        """Get a model monitor: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ModelMonitor]:
        """List model monitors: `GET /v1beta1/{+parent}/modelMonitors`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: ModelMonitor | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a model monitor: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def search_model_monitoring_alerts(
        self,
        *,
        model_monitor: str,
        body: SearchModelMonitoringAlertsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchModelMonitoringAlertsResponse:
        """Search model monitoring alerts: `POST /v1beta1/{+modelMonitor}:searchModelMonitoringAlerts`."""
        return self._client.call(
            _SEARCH_MODEL_MONITORING_ALERTS,
            {"model_monitor": model_monitor, "body": body, "config": self._config(http_options)},
        )

    def search_model_monitoring_stats(
        self,
        *,
        model_monitor: str,
        body: SearchModelMonitoringStatsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchModelMonitoringStatsResponse:
        """Search model monitoring stats: `POST /v1beta1/{+modelMonitor}:searchModelMonitoringStats`."""
        return self._client.call(
            _SEARCH_MODEL_MONITORING_STATS,
            {"model_monitor": model_monitor, "body": body, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsModelMonitors(AsyncResource):
    """`projects.locations.modelMonitors` of the vertex document."""

    @cached_property
    def model_monitoring_jobs(self) -> AsyncProjectsLocationsModelMonitorsModelMonitoringJobs:
        """`projects.locations.modelMonitors.modelMonitoringJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__model_monitors__model_monitoring_jobs import (
            AsyncProjectsLocationsModelMonitorsModelMonitoringJobs,
        )

        return AsyncProjectsLocationsModelMonitorsModelMonitoringJobs(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.modelMonitors.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: ModelMonitor | dict[str, Any],
        model_monitor_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a model monitor: `POST /v1beta1/{+parent}/modelMonitors`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "model_monitor_id": model_monitor_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a model monitor: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelMonitor:
        """Get a model monitor: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ModelMonitor]:
        """List model monitors: `GET /v1beta1/{+parent}/modelMonitors`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: ModelMonitor | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a model monitor: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def search_model_monitoring_alerts(
        self,
        *,
        model_monitor: str,
        body: SearchModelMonitoringAlertsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchModelMonitoringAlertsResponse:
        """Search model monitoring alerts: `POST /v1beta1/{+modelMonitor}:searchModelMonitoringAlerts`."""
        return await self._client.call(
            _SEARCH_MODEL_MONITORING_ALERTS,
            {"model_monitor": model_monitor, "body": body, "config": self._config(http_options)},
        )

    async def search_model_monitoring_stats(
        self,
        *,
        model_monitor: str,
        body: SearchModelMonitoringStatsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchModelMonitoringStatsResponse:
        """Search model monitoring stats: `POST /v1beta1/{+modelMonitor}:searchModelMonitoringStats`."""
        return await self._client.call(
            _SEARCH_MODEL_MONITORING_STATS,
            {"model_monitor": model_monitor, "body": body, "config": self._config(http_options)},
        )
