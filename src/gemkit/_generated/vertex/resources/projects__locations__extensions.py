"""`projects.locations.extensions` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.extensions import (
        ExecuteExtensionRequest,
        ExecuteExtensionResponse,
        Extension,
        ListExtensionsResponse,
        QueryExtensionRequest,
        QueryExtensionResponse,
    )


_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.extensions.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/extensions/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.extensions.delete", "DELETE", "/{name}")},
)
_EXECUTE: OperationSpec[ExecuteExtensionResponse] = OperationSpec(
    id="vertex.projects.locations.extensions.execute",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/extensions/*"),
        Argument("body", "", type="vertex.ExecuteExtensionRequest", spread=True),
    ),
    config="",
    response="vertex.ExecuteExtensionResponse",
    http={"vertex": Http("aiplatform.projects.locations.extensions.execute", "POST", "/{name}:execute")},
    is_repeatable=False,
)
_GET: OperationSpec[Extension] = OperationSpec(
    id="vertex.projects.locations.extensions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/extensions/*"),),
    config="",
    response="vertex.Extension",
    http={"vertex": Http("aiplatform.projects.locations.extensions.get", "GET", "/{name}")},
)
_IMPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.extensions.import_",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Extension", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.extensions.import", "POST", "/{parent}/extensions:import")},
    is_repeatable=False,
)
_LIST: OperationSpec[ListExtensionsResponse] = OperationSpec(
    id="vertex.projects.locations.extensions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListExtensionsResponse",
    http={"vertex": Http("aiplatform.projects.locations.extensions.list", "GET", "/{parent}/extensions")},
    items="extensions",
)
_PATCH: OperationSpec[Extension] = OperationSpec(
    id="vertex.projects.locations.extensions.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/extensions/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Extension", spread=True),
    ),
    config="",
    response="vertex.Extension",
    http={"vertex": Http("aiplatform.projects.locations.extensions.patch", "PATCH", "/{name}")},
)
_QUERY: OperationSpec[QueryExtensionResponse] = OperationSpec(
    id="vertex.projects.locations.extensions.query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/extensions/*"),
        Argument("body", "", type="vertex.QueryExtensionRequest", spread=True),
    ),
    config="",
    response="vertex.QueryExtensionResponse",
    http={"vertex": Http("aiplatform.projects.locations.extensions.query", "POST", "/{name}:query")},
)


class ProjectsLocationsExtensions(Resource):
    """`projects.locations.extensions` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.extensions.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an extension: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def execute(
        self,
        *,
        name: str,
        body: ExecuteExtensionRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ExecuteExtensionResponse:
        """Execute: `POST /v1beta1/{+name}:execute`."""
        return self._client.call(_EXECUTE, {"name": name, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Extension:
        """Get an extension: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def import_(
        self,
        *,
        parent: str | None = None,
        body: Extension | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import: `POST /v1beta1/{+parent}/extensions:import`."""
        return self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Extension]:
        """List extensions: `GET /v1beta1/{+parent}/extensions`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Extension | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Extension:
        """Update an extension: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def query(
        self, *, name: str, body: QueryExtensionRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> QueryExtensionResponse:
        """Query: `POST /v1beta1/{+name}:query`."""
        return self._client.call(_QUERY, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsExtensions(AsyncResource):
    """`projects.locations.extensions` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.extensions.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an extension: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def execute(
        self,
        *,
        name: str,
        body: ExecuteExtensionRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ExecuteExtensionResponse:
        """Execute: `POST /v1beta1/{+name}:execute`."""
        return await self._client.call(_EXECUTE, {"name": name, "body": body, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Extension:
        """Get an extension: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def import_(
        self,
        *,
        parent: str | None = None,
        body: Extension | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import: `POST /v1beta1/{+parent}/extensions:import`."""
        return await self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Extension]:
        """List extensions: `GET /v1beta1/{+parent}/extensions`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Extension | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Extension:
        """Update an extension: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def query(
        self, *, name: str, body: QueryExtensionRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> QueryExtensionResponse:
        """Query: `POST /v1beta1/{+name}:query`."""
        return await self._client.call(_QUERY, {"name": name, "body": body, "config": self._config(http_options)})
