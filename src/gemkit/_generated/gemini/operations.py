"""`operations` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.types.models_shared2 import ListOperationsResponse
    from gemkit._generated.gemini.types.models_shared5 import Operation


_GET: OperationSpec[Operation] = OperationSpec(
    id="gemini.operations.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True),),
    config="",
    response="gemini.Operation",
    http={"gemini": Http("generativelanguage.operations.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListOperationsResponse] = OperationSpec(
    id="gemini.operations.list",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("return_partial_success", "?returnPartialSuccess"),
    ),
    config="",
    response="gemini.ListOperationsResponse",
    http={"gemini": Http("generativelanguage.operations.list", "GET", "/{name}/operations")},
    items="operations",
)


class OperationsGet(Resource):
    """`operations` of the gemini document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})


class OperationsGetList(Resource):
    """`operations` of the gemini document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        name: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        return_partial_success: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Operation]:
        """List operations: `GET /v1beta/{+name}/operations`."""
        return self._client.pages(
            _LIST,
            {
                "name": name,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "return_partial_success": return_partial_success,
                "config": self._config(http_options),
            },
        )


class AsyncOperationsGet(AsyncResource):
    """`operations` of the gemini document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})


class AsyncOperationsGetList(AsyncResource):
    """`operations` of the gemini document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        name: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        return_partial_success: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Operation]:
        """List operations: `GET /v1beta/{+name}/operations`."""
        return await self._client.pages(
            _LIST,
            {
                "name": name,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "return_partial_success": return_partial_success,
                "config": self._config(http_options),
            },
        )
