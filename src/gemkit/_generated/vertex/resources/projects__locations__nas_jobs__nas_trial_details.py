"""`projects.locations.nasJobs.nasTrialDetails` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.nas_jobs_nas_trial_details import ListNasTrialDetailsResponse, NasTrialDetail


_GET: OperationSpec[NasTrialDetail] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.nas_trial_details.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/nasJobs/*/nasTrialDetails/*"),),
    config="",
    response="vertex.NasTrialDetail",
    http={"vertex": Http("aiplatform.projects.locations.nasJobs.nasTrialDetails.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListNasTrialDetailsResponse] = OperationSpec(
    id="vertex.projects.locations.nas_jobs.nas_trial_details.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/nasJobs/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListNasTrialDetailsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.nasJobs.nasTrialDetails.list", "GET", "/{parent}/nasTrialDetails")
    },
    items="nas_trial_details",
)


class ProjectsLocationsNasJobsNasTrialDetails(Resource):
    """`projects.locations.nasJobs.nasTrialDetails` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NasTrialDetail:
        """Get a nas trial detail: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[NasTrialDetail]:
        """List nas trial details: `GET /v1beta1/{+parent}/nasTrialDetails`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsNasJobsNasTrialDetails(AsyncResource):
    """`projects.locations.nasJobs.nasTrialDetails` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NasTrialDetail:
        """Get a nas trial detail: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[NasTrialDetail]:
        """List nas trial details: `GET /v1beta1/{+parent}/nasTrialDetails`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
