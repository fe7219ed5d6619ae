"""`projects.locations.notebookExecutionJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.notebook_execution_jobs import (
        ListNotebookExecutionJobsResponse,
        ReportExecutionEventRequest,
        ReportExecutionEventResponse,
    )
    from gemkit._generated.vertex.types.notebook_runtimes_shared import (
        GenerateAccessTokenRequest,
        GenerateAccessTokenResponse,
    )
    from gemkit._generated.vertex.types.schedules_shared2 import NotebookExecutionJob


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_execution_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("notebook_execution_job_id", "?notebookExecutionJobId"),
        Argument("body", "", type="vertex.NotebookExecutionJob", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookExecutionJobs.create", "POST", "/{parent}/notebookExecutionJobs"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_execution_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookExecutionJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.notebookExecutionJobs.delete", "DELETE", "/{name}")},
)
_GENERATE_ACCESS_TOKEN: OperationSpec[GenerateAccessTokenResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_execution_jobs.generate_access_token",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookExecutionJobs/*"),
        Argument("body", "", type="vertex.GenerateAccessTokenRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateAccessTokenResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookExecutionJobs.generateAccessToken",
            "POST",
            "/{name}:generateAccessToken",
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[NotebookExecutionJob] = OperationSpec(
    id="vertex.projects.locations.notebook_execution_jobs.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookExecutionJobs/*"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.NotebookExecutionJob",
    http={"vertex": Http("aiplatform.projects.locations.notebookExecutionJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListNotebookExecutionJobsResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_execution_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.ListNotebookExecutionJobsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookExecutionJobs.list", "GET", "/{parent}/notebookExecutionJobs"
        )
    },
    items="notebook_execution_jobs",
)
_REPORT_EVENT: OperationSpec[ReportExecutionEventResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_execution_jobs.report_event",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookExecutionJobs/*"),
        Argument("body", "", type="vertex.ReportExecutionEventRequest", spread=True),
    ),
    config="",
    response="vertex.ReportExecutionEventResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.notebookExecutionJobs.reportEvent", "POST", "/{name}:reportEvent")
    },
    is_repeatable=False,
)


class ProjectsLocationsNotebookExecutionJobs(Resource):
    """`projects.locations.notebookExecutionJobs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.notebookExecutionJobs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: NotebookExecutionJob | dict[str, Any],
        notebook_execution_job_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a notebook execution job: `POST /v1beta1/{+parent}/notebookExecutionJobs`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "notebook_execution_job_id": notebook_execution_job_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a notebook execution job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def generate_access_token(
        self,
        *,
        name: str,
        body: GenerateAccessTokenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateAccessTokenResponse:
        """Generate access token: `POST /v1beta1/{+name}:generateAccessToken`."""
        return self._client.call(
            _GENERATE_ACCESS_TOKEN, {"name": name, "body": body, "config": self._config(http_options)}
        )

    def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> NotebookExecutionJob:
        """Get a notebook execution job: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "view": view, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[NotebookExecutionJob]:
        """List notebook execution jobs: `GET /v1beta1/{+parent}/notebookExecutionJobs`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "view": view,
                "config": self._config(http_options),
            },
        )

    def report_event(
        self,
        *,
        name: str,
        body: ReportExecutionEventRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReportExecutionEventResponse:
        """Report event: `POST /v1beta1/{+name}:reportEvent`."""
        return self._client.call(_REPORT_EVENT, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsNotebookExecutionJobs(AsyncResource):
    """`projects.locations.notebookExecutionJobs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.notebookExecutionJobs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: NotebookExecutionJob | dict[str, Any],
        notebook_execution_job_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a notebook execution job: `POST /v1beta1/{+parent}/notebookExecutionJobs`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "notebook_execution_job_id": notebook_execution_job_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a notebook execution job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def generate_access_token(
        self,
        *,
        name: str,
        body: GenerateAccessTokenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateAccessTokenResponse:
        """Generate access token: `POST /v1beta1/{+name}:generateAccessToken`."""
        return await self._client.call(
            _GENERATE_ACCESS_TOKEN, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def get(
        self, *, name: str, view: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> NotebookExecutionJob:
        """Get a notebook execution job: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "view": view, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[NotebookExecutionJob]:
        """List notebook execution jobs: `GET /v1beta1/{+parent}/notebookExecutionJobs`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "view": view,
                "config": self._config(http_options),
            },
        )

    async def report_event(
        self,
        *,
        name: str,
        body: ReportExecutionEventRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReportExecutionEventResponse:
        """Report event: `POST /v1beta1/{+name}:reportEvent`."""
        return await self._client.call(
            _REPORT_EVENT, {"name": name, "body": body, "config": self._config(http_options)}
        )
