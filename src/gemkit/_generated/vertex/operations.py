"""`operations` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.common_shared29 import ListOperationsResponse
    from gemkit._generated.vertex.types.common_shared31 import Operation


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.operations.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.operations.cancel", "POST", "/{name}:cancel")},
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.operations.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.operations.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Operation] = OperationSpec(
    id="vertex.operations.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.operations.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListOperationsResponse] = OperationSpec(
    id="vertex.operations.list",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("return_partial_success", "?returnPartialSuccess"),
    ),
    config="",
    response="vertex.ListOperationsResponse",
    http={"vertex": Http("aiplatform.operations.list", "GET", "/{name}/operations")},
    items="operations",
)
_WAIT: OperationSpec[Operation] = OperationSpec(
    id="vertex.operations.wait",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True),
        Argument("timeout", "?timeout"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.operations.wait", "POST", "/{name}:wait")},
)


class Operations(Resource):
    """`operations` of the vertex document."""

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel an operation: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
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
        """List operations: `GET /v1beta1/{+name}/operations`."""
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

    def wait(
        self, *, name: str, timeout: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Wait: `POST /v1beta1/{+name}:wait`."""
        return self._client.call(_WAIT, {"name": name, "timeout": timeout, "config": self._config(http_options)})


class OperationsCancelDeleteGetWait(Resource):
    """`operations` of the vertex document."""

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel an operation: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def wait(
        self, *, name: str, timeout: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Wait: `POST /v1beta1/{+name}:wait`."""
        return self._client.call(_WAIT, {"name": name, "timeout": timeout, "config": self._config(http_options)})


class OperationsDeleteGetList(Resource):
    """`operations` of the vertex document."""

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
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
        """List operations: `GET /v1beta1/{+name}/operations`."""
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


class OperationsDeleteGetListWait(Resource):
    """`operations` of the vertex document."""

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
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
        """List operations: `GET /v1beta1/{+name}/operations`."""
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

    def wait(
        self, *, name: str, timeout: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Wait: `POST /v1beta1/{+name}:wait`."""
        return self._client.call(_WAIT, {"name": name, "timeout": timeout, "config": self._config(http_options)})


class AsyncOperations(AsyncResource):
    """`operations` of the vertex document."""

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel an operation: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
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
        """List operations: `GET /v1beta1/{+name}/operations`."""
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

    async def wait(
        self, *, name: str, timeout: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Wait: `POST /v1beta1/{+name}:wait`."""
        return await self._client.call(_WAIT, {"name": name, "timeout": timeout, "config": self._config(http_options)})


class AsyncOperationsCancelDeleteGetWait(AsyncResource):
    """`operations` of the vertex document."""

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel an operation: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def wait(
        self, *, name: str, timeout: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Wait: `POST /v1beta1/{+name}:wait`."""
        return await self._client.call(_WAIT, {"name": name, "timeout": timeout, "config": self._config(http_options)})


class AsyncOperationsDeleteGetList(AsyncResource):
    """`operations` of the vertex document."""

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
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
        """List operations: `GET /v1beta1/{+name}/operations`."""
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


class AsyncOperationsDeleteGetListWait(AsyncResource):
    """`operations` of the vertex document."""

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete an operation: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get an operation: `GET /v1beta1/{+name}`."""
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
        """List operations: `GET /v1beta1/{+name}/operations`."""
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

    async def wait(
        self, *, name: str, timeout: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Wait: `POST /v1beta1/{+name}:wait`."""
        return await self._client.call(_WAIT, {"name": name, "timeout": timeout, "config": self._config(http_options)})
