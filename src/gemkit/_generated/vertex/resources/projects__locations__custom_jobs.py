"""`projects.locations.customJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.custom_jobs import CustomJob, ListCustomJobsResponse


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.custom_jobs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/customJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.customJobs.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[CustomJob] = OperationSpec(
    id="vertex.projects.locations.custom_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CustomJob", spread=True),
    ),
    config="",
    response="vertex.CustomJob",
    http={"vertex": Http("aiplatform.projects.locations.customJobs.create", "POST", "/{parent}/customJobs")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.custom_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/customJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.customJobs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[CustomJob] = OperationSpec(
    id="vertex.projects.locations.custom_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/customJobs/*"),),
    config="",
    response="vertex.CustomJob",
    http={"vertex": Http("aiplatform.projects.locations.customJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListCustomJobsResponse] = OperationSpec(
    id="vertex.projects.locations.custom_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListCustomJobsResponse",
    http={"vertex": Http("aiplatform.projects.locations.customJobs.list", "GET", "/{parent}/customJobs")},
    items="custom_jobs",
)


class ProjectsLocationsCustomJobs(Resource):
    """`projects.locations.customJobs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.customJobs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a custom job: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: CustomJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CustomJob:
        """Create a custom job: `POST /v1beta1/{+parent}/customJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a custom job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CustomJob:
        """Get a custom job: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[CustomJob]:
        """List custom jobs: `GET /v1beta1/{+parent}/customJobs`."""
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


class AsyncProjectsLocationsCustomJobs(AsyncResource):
    """`projects.locations.customJobs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.customJobs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a custom job: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: CustomJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CustomJob:
        """Create a custom job: `POST /v1beta1/{+parent}/customJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a custom job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CustomJob:
        """Get a custom job: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[CustomJob]:
        """List custom jobs: `GET /v1beta1/{+parent}/customJobs`."""
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
