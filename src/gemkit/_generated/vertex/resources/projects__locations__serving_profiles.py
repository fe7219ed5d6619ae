"""`projects.locations.servingProfiles` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.serving_profiles import ListServingProfilesResponse, ServingProfile


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.serving_profiles.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("serving_profile_id", "?servingProfileId"),
        Argument("body", "", type="vertex.ServingProfile", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.servingProfiles.create", "POST", "/{parent}/servingProfiles")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.serving_profiles.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/servingProfiles/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.servingProfiles.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[ServingProfile] = OperationSpec(
    id="vertex.projects.locations.serving_profiles.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/servingProfiles/*"),),
    config="",
    response="vertex.ServingProfile",
    http={"vertex": Http("aiplatform.projects.locations.servingProfiles.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListServingProfilesResponse] = OperationSpec(
    id="vertex.projects.locations.serving_profiles.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListServingProfilesResponse",
    http={"vertex": Http("aiplatform.projects.locations.servingProfiles.list", "GET", "/{parent}/servingProfiles")},
    items="serving_profiles",
)
_PATCH: OperationSpec[ServingProfile] = OperationSpec(
    id="vertex.projects.locations.serving_profiles.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/servingProfiles/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.ServingProfile", spread=True),
    ),
    config="",
    response="vertex.ServingProfile",
    http={"vertex": Http("aiplatform.projects.locations.servingProfiles.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsServingProfiles(Resource):
    """`projects.locations.servingProfiles` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.servingProfiles.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: ServingProfile | dict[str, Any],
        serving_profile_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a serving profile: `POST /v1beta1/{+parent}/servingProfiles`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "serving_profile_id": serving_profile_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a serving profile: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ServingProfile:
        """Get a serving profile: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ServingProfile]:
        """List serving profiles: `GET /v1beta1/{+parent}/servingProfiles`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: ServingProfile | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ServingProfile:
        """Update a serving profile: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsServingProfiles(AsyncResource):
    """`projects.locations.servingProfiles` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.servingProfiles.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: ServingProfile | dict[str, Any],
        serving_profile_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a serving profile: `POST /v1beta1/{+parent}/servingProfiles`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "serving_profile_id": serving_profile_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a serving profile: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ServingProfile:
        """Get a serving profile: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ServingProfile]:
        """List serving profiles: `GET /v1beta1/{+parent}/servingProfiles`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: ServingProfile | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ServingProfile:
        """Update a serving profile: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
