"""`tunedModels.permissions` of the gemini document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.gemini.types.corpora_permissions_shared import ListPermissionsResponse, Permission


_CREATE: OperationSpec[Permission] = OperationSpec(
    id="gemini.tuned_models.permissions.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.Permission", spread=True),
    ),
    config="",
    response="gemini.Permission",
    http={"gemini": Http("generativelanguage.tunedModels.permissions.create", "POST", "/{parent}/permissions")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.tuned_models.permissions.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="tunedModels/*/permissions/*"),),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.tunedModels.permissions.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Permission] = OperationSpec(
    id="gemini.tuned_models.permissions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="tunedModels/*/permissions/*"),),
    config="",
    response="gemini.Permission",
    http={"gemini": Http("generativelanguage.tunedModels.permissions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListPermissionsResponse] = OperationSpec(
    id="gemini.tuned_models.permissions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="tunedModels/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListPermissionsResponse",
    http={"gemini": Http("generativelanguage.tunedModels.permissions.list", "GET", "/{parent}/permissions")},
    items="permissions",
)
_PATCH: OperationSpec[Permission] = OperationSpec(
    id="gemini.tuned_models.permissions.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="tunedModels/*/permissions/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="gemini.Permission", spread=True),
    ),
    config="",
    response="gemini.Permission",
    http={"gemini": Http("generativelanguage.tunedModels.permissions.patch", "PATCH", "/{name}")},
)


class TunedModelsPermissions(Resource):
    """`tunedModels.permissions` of the gemini document."""

    def create(
        self, *, parent: str, body: Permission | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Permission:
        """Create a permission: `POST /v1beta/{+parent}/permissions`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a permission: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Permission:
        """Get a permission: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Permission]:
        """List permissions: `GET /v1beta/{+parent}/permissions`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: Permission | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Permission:
        """Update a permission: `PATCH /v1beta/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncTunedModelsPermissions(AsyncResource):
    """`tunedModels.permissions` of the gemini document."""

    async def create(
        self, *, parent: str, body: Permission | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Permission:
        """Create a permission: `POST /v1beta/{+parent}/permissions`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a permission: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Permission:
        """Get a permission: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Permission]:
        """List permissions: `GET /v1beta/{+parent}/permissions`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: Permission | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Permission:
        """Update a permission: `PATCH /v1beta/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
