"""`batchPredictionJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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


_CREATE: OperationSpec[BatchPredictionJob] = OperationSpec(
    id="vertex.batch_prediction_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "?parent"),
        Argument("body", "", type="vertex.BatchPredictionJob", spread=True),
    ),
    config="",
    response="vertex.BatchPredictionJob",
    http={"vertex": Http("aiplatform.batchPredictionJobs.create", "POST", "/batchPredictionJobs")},
    is_repeatable=False,
)
_GET: OperationSpec[BatchPredictionJob] = OperationSpec(
    id="vertex.batch_prediction_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="batchPredictionJobs/*"),),
    config="",
    response="vertex.BatchPredictionJob",
    http={"vertex": Http("aiplatform.batchPredictionJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListBatchPredictionJobsResponse] = OperationSpec(
    id="vertex.batch_prediction_jobs.list",
    kind="page",
    arguments=(
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("parent", "?parent"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListBatchPredictionJobsResponse",
    http={"vertex": Http("aiplatform.batchPredictionJobs.list", "GET", "/batchPredictionJobs")},
    items="batch_prediction_jobs",
)


class BatchPredictionJobs(Resource):
    """`batchPredictionJobs` of the vertex document."""

    def create(
        self,
        *,
        body: BatchPredictionJob | dict[str, Any],
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchPredictionJob:
        """Create a batch prediction job: `POST /v1beta1/batchPredictionJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> BatchPredictionJob:
        """Get a batch prediction job: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[BatchPredictionJob]:
        """List batch prediction jobs: `GET /v1beta1/batchPredictionJobs`."""
        return self._client.pages(
            _LIST,
            {
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "parent": parent,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )


class AsyncBatchPredictionJobs(AsyncResource):
    """`batchPredictionJobs` of the vertex document."""

    async def create(
        self,
        *,
        body: BatchPredictionJob | dict[str, Any],
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchPredictionJob:
        """Create a batch prediction job: `POST /v1beta1/batchPredictionJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> BatchPredictionJob:
        """Get a batch prediction job: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[BatchPredictionJob]:
        """List batch prediction jobs: `GET /v1beta1/batchPredictionJobs`."""
        return await self._client.pages(
            _LIST,
            {
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "parent": parent,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )
