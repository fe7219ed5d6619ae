"""`projects.locations.modelDeploymentMonitoringJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.model_deployment_monitoring_jobs import (
        ListModelDeploymentMonitoringJobsResponse,
        ModelDeploymentMonitoringJob,
        SearchModelDeploymentMonitoringStatsAnomaliesRequest,
        SearchModelDeploymentMonitoringStatsAnomaliesResponse,
    )


_CREATE: OperationSpec[ModelDeploymentMonitoringJob] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.ModelDeploymentMonitoringJob", spread=True),
    ),
    config="",
    response="vertex.ModelDeploymentMonitoringJob",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelDeploymentMonitoringJobs.create",
            "POST",
            "/{parent}/modelDeploymentMonitoringJobs",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelDeploymentMonitoringJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.modelDeploymentMonitoringJobs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[ModelDeploymentMonitoringJob] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelDeploymentMonitoringJobs/*"),),
    config="",
    response="vertex.ModelDeploymentMonitoringJob",
    http={"vertex": Http("aiplatform.projects.locations.modelDeploymentMonitoringJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListModelDeploymentMonitoringJobsResponse] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelDeploymentMonitoringJobsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelDeploymentMonitoringJobs.list",
            "GET",
            "/{parent}/modelDeploymentMonitoringJobs",
        )
    },
    items="model_deployment_monitoring_jobs",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelDeploymentMonitoringJobs/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.ModelDeploymentMonitoringJob", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.modelDeploymentMonitoringJobs.patch", "PATCH", "/{name}")},
)
_PAUSE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.pause",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelDeploymentMonitoringJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.modelDeploymentMonitoringJobs.pause", "POST", "/{name}:pause")},
    is_repeatable=False,
)
_RESUME: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.resume",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/modelDeploymentMonitoringJobs/*"),),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.modelDeploymentMonitoringJobs.resume", "POST", "/{name}:resume")
    },
    is_repeatable=False,
)
_SEARCH_MODEL_DEPLOYMENT_MONITORING_STATS_ANOMALIES: OperationSpec[
    SearchModelDeploymentMonitoringStatsAnomaliesResponse
] = OperationSpec(
    id="vertex.projects.locations.model_deployment_monitoring_jobs.search_model_deployment_monitoring_stats_anomalies",
    kind="unary",
    arguments=(
        Argument(
            "model_deployment_monitoring_job",
            "{model_deployment_monitoring_job}",
            url=True,
            pattern="projects/*/locations/*/modelDeploymentMonitoringJobs/*",
        ),
        Argument("body", "", type="vertex.SearchModelDeploymentMonitoringStatsAnomaliesRequest", spread=True),
    ),
    config="",
    response="vertex.SearchModelDeploymentMonitoringStatsAnomaliesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.modelDeploymentMonitoringJobs.searchModelDeploymentMonitoringStatsAnomalies",
            "POST",
            "/{model_deployment_monitoring_job}:searchModelDeploymentMonitoringStatsAnomalies",
        )
    },
)


class ProjectsLocationsModelDeploymentMonitoringJobs(Resource):
    """`projects.locations.modelDeploymentMonitoringJobs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.modelDeploymentMonitoringJobs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: ModelDeploymentMonitoringJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ModelDeploymentMonitoringJob:
        """Create a model deployment monitoring job: `POST /v1beta1/{+parent}/modelDeploymentMonitoringJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a model deployment monitoring job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelDeploymentMonitoringJob:
        """Get a model deployment monitoring job: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[ModelDeploymentMonitoringJob]:
        """List model deployment monitoring jobs: `GET /v1beta1/{+parent}/modelDeploymentMonitoringJobs`."""
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
        body: ModelDeploymentMonitoringJob | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a model deployment monitoring job: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def pause(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Pause: `POST /v1beta1/{+name}:pause`."""
        return self._client.call(_PAUSE, {"name": name, "config": self._config(http_options)})

    def resume(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return self._client.call(_RESUME, {"name": name, "config": self._config(http_options)})

    def search_model_deployment_monitoring_stats_anomalies(
        self,
        *,
        model_deployment_monitoring_job: str,
        body: SearchModelDeploymentMonitoringStatsAnomaliesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchModelDeploymentMonitoringStatsAnomaliesResponse:
        """Search model deployment monitoring stats anomalies: `POST /v1beta1/{+modelDeploymentMonitoringJob}:searchModelDeploymentMonitoringStatsAnomalies`."""
        return self._client.call(
            _SEARCH_MODEL_DEPLOYMENT_MONITORING_STATS_ANOMALIES,
            {
                "model_deployment_monitoring_job": model_deployment_monitoring_job,
                "body": body,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsModelDeploymentMonitoringJobs(AsyncResource):
    """`projects.locations.modelDeploymentMonitoringJobs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.modelDeploymentMonitoringJobs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: ModelDeploymentMonitoringJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ModelDeploymentMonitoringJob:
        """Create a model deployment monitoring job: `POST /v1beta1/{+parent}/modelDeploymentMonitoringJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a model deployment monitoring job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelDeploymentMonitoringJob:
        """Get a model deployment monitoring job: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[ModelDeploymentMonitoringJob]:
        """List model deployment monitoring jobs: `GET /v1beta1/{+parent}/modelDeploymentMonitoringJobs`."""
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
        body: ModelDeploymentMonitoringJob | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a model deployment monitoring job: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def pause(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Pause: `POST /v1beta1/{+name}:pause`."""
        return await self._client.call(_PAUSE, {"name": name, "config": self._config(http_options)})

    async def resume(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return await self._client.call(_RESUME, {"name": name, "config": self._config(http_options)})

    async def search_model_deployment_monitoring_stats_anomalies(
        self,
        *,
        model_deployment_monitoring_job: str,
        body: SearchModelDeploymentMonitoringStatsAnomaliesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchModelDeploymentMonitoringStatsAnomaliesResponse:
        """Search model deployment monitoring stats anomalies: `POST /v1beta1/{+modelDeploymentMonitoringJob}:searchModelDeploymentMonitoringStatsAnomalies`."""
        return await self._client.call(
            _SEARCH_MODEL_DEPLOYMENT_MONITORING_STATS_ANOMALIES,
            {
                "model_deployment_monitoring_job": model_deployment_monitoring_job,
                "body": body,
                "config": self._config(http_options),
            },
        )
