"""`projects.locations.dataLabelingJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.data_labeling_jobs import DataLabelingJob, ListDataLabelingJobsResponse


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.data_labeling_jobs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/dataLabelingJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.dataLabelingJobs.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[DataLabelingJob] = OperationSpec(
    id="vertex.projects.locations.data_labeling_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.DataLabelingJob", spread=True),
    ),
    config="",
    response="vertex.DataLabelingJob",
    http={
        "vertex": Http("aiplatform.projects.locations.dataLabelingJobs.create", "POST", "/{parent}/dataLabelingJobs")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.data_labeling_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/dataLabelingJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.dataLabelingJobs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[DataLabelingJob] = OperationSpec(
    id="vertex.projects.locations.data_labeling_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/dataLabelingJobs/*"),),
    config="",
    response="vertex.DataLabelingJob",
    http={"vertex": Http("aiplatform.projects.locations.dataLabelingJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListDataLabelingJobsResponse] = OperationSpec(
    id="vertex.projects.locations.data_labeling_jobs.list",
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
    response="vertex.ListDataLabelingJobsResponse",
    http={"vertex": Http("aiplatform.projects.locations.dataLabelingJobs.list", "GET", "/{parent}/dataLabelingJobs")},
    items="data_labeling_jobs",
)


class ProjectsLocationsDataLabelingJobs(Resource):
    """`projects.locations.dataLabelingJobs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.dataLabelingJobs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a data labeling job: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: DataLabelingJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DataLabelingJob:
        """Create a data labeling job: `POST /v1beta1/{+parent}/dataLabelingJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a data labeling job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DataLabelingJob:
        """Get a data labeling job: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[DataLabelingJob]:
        """List data labeling jobs: `GET /v1beta1/{+parent}/dataLabelingJobs`."""
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


class AsyncProjectsLocationsDataLabelingJobs(AsyncResource):
    """`projects.locations.dataLabelingJobs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.dataLabelingJobs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a data labeling job: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: DataLabelingJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DataLabelingJob:
        """Create a data labeling job: `POST /v1beta1/{+parent}/dataLabelingJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a data labeling job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DataLabelingJob:
        """Get a data labeling job: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[DataLabelingJob]:
        """List data labeling jobs: `GET /v1beta1/{+parent}/dataLabelingJobs`."""
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
