"""`projects.locations.nasJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__nas_jobs__nas_trial_details import (
        AsyncProjectsLocationsNasJobsNasTrialDetails,
        ProjectsLocationsNasJobsNasTrialDetails,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.nas_jobs import ListNasJobsResponse, NasJob


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/nasJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.nasJobs.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[NasJob] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.NasJob", spread=True),
    ),
    config="",
    response="vertex.NasJob",
    http={"vertex": Http("aiplatform.projects.locations.nasJobs.create", "POST", "/{parent}/nasJobs")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/nasJobs/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.nasJobs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[NasJob] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/nasJobs/*"),),
    config="",
    response="vertex.NasJob",
    http={"vertex": Http("aiplatform.projects.locations.nasJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListNasJobsResponse] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListNasJobsResponse",
    http={"vertex": Http("aiplatform.projects.locations.nasJobs.list", "GET", "/{parent}/nasJobs")},
    items="nas_jobs",
)


class ProjectsLocationsNasJobs(Resource):
    """`projects.locations.nasJobs` of the vertex document."""

    @cached_property
    def nas_trial_details(self) -> ProjectsLocationsNasJobsNasTrialDetails:
        """`projects.locations.nasJobs.nasTrialDetails`."""
        from gemkit._generated.vertex.resources.projects__locations__nas_jobs__nas_trial_details import (
            ProjectsLocationsNasJobsNasTrialDetails,
        )

        return ProjectsLocationsNasJobsNasTrialDetails(self._client)

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a nas job: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self, *, parent: str | None = None, body: NasJob | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> NasJob:
        """Create a nas job: `POST /v1beta1/{+parent}/nasJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a nas job: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NasJob:
        """Get a nas job: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[NasJob]:
        """List nas jobs: `GET /v1beta1/{+parent}/nasJobs`."""
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


class AsyncProjectsLocationsNasJobs(AsyncResource):
    """`projects.locations.nasJobs` of the vertex document."""

    @cached_property
    def nas_trial_details(self) -> AsyncProjectsLocationsNasJobsNasTrialDetails:
        """`projects.locations.nasJobs.nasTrialDetails`."""
        from gemkit._generated.vertex.resources.projects__locations__nas_jobs__nas_trial_details import (
            AsyncProjectsLocationsNasJobsNasTrialDetails,
        )

        return AsyncProjectsLocationsNasJobsNasTrialDetails(self._client)

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a nas job: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self, *, parent: str | None = None, body: NasJob | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> NasJob:
        """Create a nas job: `POST /v1beta1/{+parent}/nasJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a nas job: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NasJob:
        """Get a nas job: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[NasJob]:
        """List nas jobs: `GET /v1beta1/{+parent}/nasJobs`."""
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
