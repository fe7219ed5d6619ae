"""`projects.locations.featureGroups.featureMonitors.featureMonitorJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.feature_groups_feature_monitors_feature_monitor_jobs import (
        FeatureMonitorJob,
        ListFeatureMonitorJobsResponse,
    )


_CREATE: OperationSpec[FeatureMonitorJob] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.feature_monitor_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureGroups/*/featureMonitors/*"),
        Argument("feature_monitor_job_id", "?featureMonitorJobId"),
        Argument("body", "", type="vertex.FeatureMonitorJob", spread=True),
    ),
    config="",
    response="vertex.FeatureMonitorJob",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureGroups.featureMonitors.featureMonitorJobs.create",
            "POST",
            "/{parent}/featureMonitorJobs",
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[FeatureMonitorJob] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.feature_monitor_jobs.get",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/featureGroups/*/featureMonitors/*/featureMonitorJobs/*",
        ),
    ),
    config="",
    response="vertex.FeatureMonitorJob",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureGroups.featureMonitors.featureMonitorJobs.get", "GET", "/{name}"
        )
    },
)
_LIST: OperationSpec[ListFeatureMonitorJobsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_groups.feature_monitors.feature_monitor_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureGroups/*/featureMonitors/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeatureMonitorJobsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureGroups.featureMonitors.featureMonitorJobs.list",
            "GET",
            "/{parent}/featureMonitorJobs",
        )
    },
    items="feature_monitor_jobs",
)


class ProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs(Resource):
    """`projects.locations.featureGroups.featureMonitors.featureMonitorJobs` of the vertex document."""

    def create(
        self,
        *,
        parent: str,
        body: FeatureMonitorJob | dict[str, Any],
        feature_monitor_job_id: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> FeatureMonitorJob:
        """Create a feature monitor job: `POST /v1beta1/{+parent}/featureMonitorJobs`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_monitor_job_id": feature_monitor_job_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureMonitorJob:
        """Get a feature monitor job: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[FeatureMonitorJob]:
        """List feature monitor jobs: `GET /v1beta1/{+parent}/featureMonitorJobs`."""
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


class AsyncProjectsLocationsFeatureGroupsFeatureMonitorsFeatureMonitorJobs(AsyncResource):
    """`projects.locations.featureGroups.featureMonitors.featureMonitorJobs` of the vertex document."""

    async def create(
        self,
        *,
        parent: str,
        body: FeatureMonitorJob | dict[str, Any],
        feature_monitor_job_id: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> FeatureMonitorJob:
        """Create a feature monitor job: `POST /v1beta1/{+parent}/featureMonitorJobs`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_monitor_job_id": feature_monitor_job_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureMonitorJob:
        """Get a feature monitor job: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[FeatureMonitorJob]:
        """List feature monitor jobs: `GET /v1beta1/{+parent}/featureMonitorJobs`."""
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
