"""`projects.locations.persistentResources` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.persistent_resources import ListPersistentResourcesResponse, PersistentResource


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.persistent_resources.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("persistent_resource_id", "?persistentResourceId"),
        Argument("body", "", type="vertex.PersistentResource", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.persistentResources.create", "POST", "/{parent}/persistentResources"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.persistent_resources.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/persistentResources/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.persistentResources.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[PersistentResource] = OperationSpec(
    id="vertex.projects.locations.persistent_resources.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/persistentResources/*"),),
    config="",
    response="vertex.PersistentResource",
    http={"vertex": Http("aiplatform.projects.locations.persistentResources.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListPersistentResourcesResponse] = OperationSpec(
    id="vertex.projects.locations.persistent_resources.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListPersistentResourcesResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.persistentResources.list", "GET", "/{parent}/persistentResources")
    },
    items="persistent_resources",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.persistent_resources.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/persistentResources/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.PersistentResource", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.persistentResources.patch", "PATCH", "/{name}")},
)
_REBOOT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.persistent_resources.reboot",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/persistentResources/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.persistentResources.reboot", "POST", "/{name}:reboot")},
    is_repeatable=False,
)


class ProjectsLocationsPersistentResources(Resource):
    """`projects.locations.persistentResources` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.persistentResources.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: PersistentResource | dict[str, Any],
        persistent_resource_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a persistent resource: `POST /v1beta1/{+parent}/persistentResources`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "persistent_resource_id": persistent_resource_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a persistent resource: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> PersistentResource:
        """Get a persistent resource: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[PersistentResource]:
        """List persistent resources: `GET /v1beta1/{+parent}/persistentResources`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: PersistentResource | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a persistent resource: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def reboot(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Reboot: `POST /v1beta1/{+name}:reboot`."""
        return self._client.call(_REBOOT, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsPersistentResources(AsyncResource):
    """`projects.locations.persistentResources` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.persistentResources.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: PersistentResource | dict[str, Any],
        persistent_resource_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a persistent resource: `POST /v1beta1/{+parent}/persistentResources`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "persistent_resource_id": persistent_resource_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a persistent resource: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> PersistentResource:
        """Get a persistent resource: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[PersistentResource]:
        """List persistent resources: `GET /v1beta1/{+parent}/persistentResources`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: PersistentResource | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a persistent resource: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def reboot(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Reboot: `POST /v1beta1/{+name}:reboot`."""
        return await self._client.call(_REBOOT, {"name": name, "config": self._config(http_options)})
