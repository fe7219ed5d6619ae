"""`projects.locations.pipelineJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.pipeline_jobs import (
        BatchCancelPipelineJobsRequest,
        BatchDeletePipelineJobsRequest,
        ListPipelineJobsResponse,
    )
    from gemkit._generated.vertex.types.schedules_shared3 import PipelineJob


_BATCH_CANCEL: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.batch_cancel",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.BatchCancelPipelineJobsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.pipelineJobs.batchCancel", "POST", "/{parent}/pipelineJobs:batchCancel"
        )
    },
    is_repeatable=False,
)
_BATCH_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.batch_delete",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.BatchDeletePipelineJobsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.pipelineJobs.batchDelete", "POST", "/{parent}/pipelineJobs:batchDelete"
        )
    },
    is_repeatable=False,
)
_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/pipelineJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.pipelineJobs.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[PipelineJob] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("pipeline_job_id", "?pipelineJobId"),
        Argument("body", "", type="vertex.PipelineJob", spread=True),
    ),
    config="",
    response="vertex.PipelineJob",
    http={"vertex": Http("aiplatform.projects.locations.pipelineJobs.create", "POST", "/{parent}/pipelineJobs")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/pipelineJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.pipelineJobs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[PipelineJob] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/pipelineJobs/*"),),
    config="",
    response="vertex.PipelineJob",
    http={"vertex": Http("aiplatform.projects.locations.pipelineJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListPipelineJobsResponse] = OperationSpec(
    id="vertex.projects.locations.pipeline_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListPipelineJobsResponse",
    http={"vertex": Http("aiplatform.projects.locations.pipelineJobs.list", "GET", "/{parent}/pipelineJobs")},
    items="pipeline_jobs",
)


class ProjectsLocationsPipelineJobs(Resource):
    """`projects.locations.pipelineJobs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.pipelineJobs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def batch_cancel(
        self,
        *,
        parent: str | None = None,
        body: BatchCancelPipelineJobsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch cancel: `POST /v1beta1/{+parent}/pipelineJobs:batchCancel`."""
        return self._client.call(_BATCH_CANCEL, {"parent": parent, "body": body, "config": self._config(http_options)})

    def batch_delete(
        self,
        *,
        parent: str | None = None,
        body: BatchDeletePipelineJobsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch delete: `POST /v1beta1/{+parent}/pipelineJobs:batchDelete`."""
        return self._client.call(_BATCH_DELETE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a pipeline job: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: PipelineJob | dict[str, Any],
        pipeline_job_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> PipelineJob:
        """Create a pipeline job: `POST /v1beta1/{+parent}/pipelineJobs`."""
        return self._client.call(
            _CREATE,
            {"parent": parent, "pipeline_job_id": pipeline_job_id, "body": body, "config": self._config(http_options)},
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a pipeline job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> PipelineJob:
        """Get a pipeline job: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[PipelineJob]:
        """List pipeline jobs: `GET /v1beta1/{+parent}/pipelineJobs`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsPipelineJobs(AsyncResource):
    """`projects.locations.pipelineJobs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.pipelineJobs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def batch_cancel(
        self,
        *,
        parent: str | None = None,
        body: BatchCancelPipelineJobsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch cancel: `POST /v1beta1/{+parent}/pipelineJobs:batchCancel`."""
        return await self._client.call(
            _BATCH_CANCEL, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def batch_delete(
        self,
        *,
        parent: str | None = None,
        body: BatchDeletePipelineJobsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch delete: `POST /v1beta1/{+parent}/pipelineJobs:batchDelete`."""
        return await self._client.call(
            _BATCH_DELETE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a pipeline job: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: PipelineJob | dict[str, Any],
        pipeline_job_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> PipelineJob:
        """Create a pipeline job: `POST /v1beta1/{+parent}/pipelineJobs`."""
        return await self._client.call(
            _CREATE,
            {"parent": parent, "pipeline_job_id": pipeline_job_id, "body": body, "config": self._config(http_options)},
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a pipeline job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> PipelineJob:
        """Get a pipeline job: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[PipelineJob]:
        """List pipeline jobs: `GET /v1beta1/{+parent}/pipelineJobs`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )
