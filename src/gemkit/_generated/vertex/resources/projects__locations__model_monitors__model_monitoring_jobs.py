"""`projects.locations.modelMonitors.modelMonitoringJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.model_monitors_model_monitoring_jobs import ListModelMonitoringJobsResponse
    from gemkit._generated.vertex.types.schedules_shared import ModelMonitoringJob


_CREATE: OperationSpec[ModelMonitoringJob] = OperationSpec(
    id="vertex.projects.locations.model_monitors.model_monitoring_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),
        Argument("model_monitoring_job_id", "?modelMonitoringJobId"),
        Argument("body", "", type="vertex.ModelMonitoringJob", spread=True),
    ),
    config="",
    response="vertex.ModelMonitoringJob",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelMonitors.modelMonitoringJobs.create",
            "POST",
            "/{parent}/modelMonitoringJobs",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.model_monitors.model_monitoring_jobs.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelMonitors/*/modelMonitoringJobs/*"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.modelMonitors.modelMonitoringJobs.delete", "DELETE", "/{name}")
    },
)
_GET: OperationSpec[ModelMonitoringJob] = OperationSpec(
    id="vertex.projects.locations.model_monitors.model_monitoring_jobs.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelMonitors/*/modelMonitoringJobs/*"),
    ),
    config="",
    response="vertex.ModelMonitoringJob",
    http={"vertex": Http("aiplatform.projects.locations.modelMonitors.modelMonitoringJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListModelMonitoringJobsResponse] = OperationSpec(
    id="vertex.projects.locations.model_monitors.model_monitoring_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/modelMonitors/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelMonitoringJobsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelMonitors.modelMonitoringJobs.list",
            "GET",
            "/{parent}/modelMonitoringJobs",
        )
    },
    items="model_monitoring_jobs",
)


class ProjectsLocationsModelMonitorsModelMonitoringJobs(Resource):
    """`projects.locations.modelMonitors.modelMonitoringJobs` of the vertex document."""

    def create(
        self,
        *,
        parent: str,
        body: ModelMonitoringJob | dict[str, Any],
        model_monitoring_job_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ModelMonitoringJob:
        """Create a model monitoring job: `POST /v1beta1/{+parent}/modelMonitoringJobs`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "model_monitoring_job_id": model_monitoring_job_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a model monitoring job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelMonitoringJob:
        """Get a model monitoring job: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ModelMonitoringJob]:
        """List model monitoring jobs: `GET /v1beta1/{+parent}/modelMonitoringJobs`."""
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


class AsyncProjectsLocationsModelMonitorsModelMonitoringJobs(AsyncResource):
    """`projects.locations.modelMonitors.modelMonitoringJobs` of the vertex document."""

    async def create(
        self,
        *,
        parent: str,
        body: ModelMonitoringJob | dict[str, Any],
        model_monitoring_job_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ModelMonitoringJob:
        """Create a model monitoring job: `POST /v1beta1/{+parent}/modelMonitoringJobs`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "model_monitoring_job_id": model_monitoring_job_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a model monitoring job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelMonitoringJob:
        """Get a model monitoring job: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ModelMonitoringJob]:
        """List model monitoring jobs: `GET /v1beta1/{+parent}/modelMonitoringJobs`."""
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
