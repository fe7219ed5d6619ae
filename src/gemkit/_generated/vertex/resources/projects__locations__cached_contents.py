"""`projects.locations.cachedContents` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.cached_contents import CachedContent, ListCachedContentsResponse


_CREATE: OperationSpec[CachedContent] = OperationSpec(
    id="vertex.projects.locations.cached_contents.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CachedContent", spread=True),
    ),
    config="",
    response="vertex.CachedContent",
    http={"vertex": Http("aiplatform.projects.locations.cachedContents.create", "POST", "/{parent}/cachedContents")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.cached_contents.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/cachedContents/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.cachedContents.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[CachedContent] = OperationSpec(
    id="vertex.projects.locations.cached_contents.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/cachedContents/*"),),
    config="",
    response="vertex.CachedContent",
    http={"vertex": Http("aiplatform.projects.locations.cachedContents.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListCachedContentsResponse] = OperationSpec(
    id="vertex.projects.locations.cached_contents.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListCachedContentsResponse",
    http={"vertex": Http("aiplatform.projects.locations.cachedContents.list", "GET", "/{parent}/cachedContents")},
    items="cached_contents",
)
_PATCH: OperationSpec[CachedContent] = OperationSpec(
    id="vertex.projects.locations.cached_contents.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/cachedContents/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.CachedContent", spread=True),
    ),
    config="",
    response="vertex.CachedContent",
    http={"vertex": Http("aiplatform.projects.locations.cachedContents.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsCachedContents(Resource):
    """`projects.locations.cachedContents` of the vertex document."""

    def create(
        self,
        *,
        parent: str | None = None,
        body: CachedContent | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CachedContent:
        """Create a cached content: `POST /v1beta1/{+parent}/cachedContents`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a cached content: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CachedContent:
        """Get a cached content: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[CachedContent]:
        """List cached contents: `GET /v1beta1/{+parent}/cachedContents`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: CachedContent | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> CachedContent:
        """Update a cached content: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsCachedContents(AsyncResource):
    """`projects.locations.cachedContents` of the vertex document."""

    async def create(
        self,
        *,
        parent: str | None = None,
        body: CachedContent | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CachedContent:
        """Create a cached content: `POST /v1beta1/{+parent}/cachedContents`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a cached content: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CachedContent:
        """Get a cached content: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[CachedContent]:
        """List cached contents: `GET /v1beta1/{+parent}/cachedContents`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: CachedContent | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> CachedContent:
        """Update a cached content: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
