"""`projects.locations.batchPredictionJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.batch_prediction_jobs import BatchPredictionJob, ListBatchPredictionJobsResponse
    from gemkit._generated.vertex.types.common_shared31 import Operation


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.batch_prediction_jobs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/batchPredictionJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.batchPredictionJobs.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[BatchPredictionJob] = OperationSpec(
    id="vertex.projects.locations.batch_prediction_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.BatchPredictionJob", spread=True),
    ),
    config="",
    response="vertex.BatchPredictionJob",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.batchPredictionJobs.create", "POST", "/{parent}/batchPredictionJobs"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.batch_prediction_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/batchPredictionJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.batchPredictionJobs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[BatchPredictionJob] = OperationSpec(
    id="vertex.projects.locations.batch_prediction_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/batchPredictionJobs/*"),),
    config="",
    response="vertex.BatchPredictionJob",
    http={"vertex": Http("aiplatform.projects.locations.batchPredictionJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListBatchPredictionJobsResponse] = OperationSpec(
    id="vertex.projects.locations.batch_prediction_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListBatchPredictionJobsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.list", "GET", "/{parent}/batchPredictionJobs")
    },
    items="batch_prediction_jobs",
)


class ProjectsLocationsBatchPredictionJobs(Resource):
    """`projects.locations.batchPredictionJobs` of the vertex document."""

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a batch prediction job: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: BatchPredictionJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchPredictionJob:
        """Create a batch prediction job: `POST /v1beta1/{+parent}/batchPredictionJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a batch prediction job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> BatchPredictionJob:
        """Get a batch prediction job: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[BatchPredictionJob]:
        """List batch prediction jobs: `GET /v1beta1/{+parent}/batchPredictionJobs`."""
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


class AsyncProjectsLocationsBatchPredictionJobs(AsyncResource):
    """`projects.locations.batchPredictionJobs` of the vertex document."""

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a batch prediction job: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: BatchPredictionJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchPredictionJob:
        """Create a batch prediction job: `POST /v1beta1/{+parent}/batchPredictionJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a batch prediction job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> BatchPredictionJob:
        """Get a batch prediction job: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[BatchPredictionJob]:
        """List batch prediction jobs: `GET /v1beta1/{+parent}/batchPredictionJobs`."""
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
