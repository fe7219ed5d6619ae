"""`projects.locations.featureGroups.featureMonitors` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.resources.projects__locations__feature_groups__feature_monitors__feature_monitor_jobs import (
        AsyncProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs,
        ProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.feature_groups_feature_monitors import (
        FeatureMonitor,
        ListFeatureMonitorsResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("feature_monitor_id", "?featureMonitorId"),
        Argument("body", "", type="vertex.FeatureMonitor", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureGroups.featureMonitors.create", "POST", "/{parent}/featureMonitors"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureGroups/*/featureMonitors/*"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.featureMonitors.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[FeatureMonitor] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureGroups/*/featureMonitors/*"),
    ),
    config="",
    response="vertex.FeatureMonitor",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.featureMonitors.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListFeatureMonitorsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeatureMonitorsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureGroups.featureMonitors.list", "GET", "/{parent}/featureMonitors"
        )
    },
    items="feature_monitors",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureGroups/*/featureMonitors/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.FeatureMonitor", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.featureMonitors.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsFeatureGroupsFeatureMonitors(Resource):
    """`projects.locations.featureGroups.featureMonitors` of the vertex document."""

    @cached_property
    def feature_monitor_jobs(self) -> ProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs:
        """`projects.locations.featureGroups.featureMonitors.featureMonitorJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups__feature_monitors__feature_monitor_jobs import (
            ProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs,
        )

        return ProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs(self._client)

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.featureGroups.featureMonitors.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    def create(
        self,
        *,
        parent: str,
        body: FeatureMonitor | dict[str, Any],
        feature_monitor_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature monitor: `POST /v1beta1/{+parent}/featureMonitors`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_monitor_id": feature_monitor_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feature monitor: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureMonitor:
        """Get a feature monitor: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[FeatureMonitor]:
        """List feature monitors: `GET /v1beta1/{+parent}/featureMonitors`."""
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

    def patch(
        self,
        *,
        name: str,
        body: FeatureMonitor | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature monitor: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsFeatureGroupsFeatureMonitors(AsyncResource):
    """`projects.locations.featureGroups.featureMonitors` of the vertex document."""

    @cached_property
    def feature_monitor_jobs(self) -> AsyncProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs:
        """`projects.locations.featureGroups.featureMonitors.featureMonitorJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups__feature_monitors__feature_monitor_jobs import (
            AsyncProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs,
        )

        return AsyncProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.featureGroups.featureMonitors.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: FeatureMonitor | dict[str, Any],
        feature_monitor_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature monitor: `POST /v1beta1/{+parent}/featureMonitors`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_monitor_id": feature_monitor_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feature monitor: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureMonitor:
        """Get a feature monitor: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[FeatureMonitor]:
        """List feature monitors: `GET /v1beta1/{+parent}/featureMonitors`."""
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

    async def patch(
        self,
        *,
        name: str,
        body: FeatureMonitor | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature monitor: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
