"""`files` of the gemini document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.gemini.types.files import ListFilesResponse, RegisterFilesRequest, RegisterFilesResponse
    from gemkit._generated.gemini.types.files_shared import File


_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.files.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="files/*"),),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.files.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[File] = OperationSpec(
    id="gemini.files.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="files/*"),),
    config="",
    response="gemini.File",
    http={"gemini": Http("generativelanguage.files.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListFilesResponse] = OperationSpec(
    id="gemini.files.list",
    kind="page",
    arguments=(
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListFilesResponse",
    http={"gemini": Http("generativelanguage.files.list", "GET", "/files")},
    items="files",
)
_REGISTER: OperationSpec[RegisterFilesResponse] = OperationSpec(
    id="gemini.files.register",
    kind="unary",
    arguments=(Argument("body", "", type="gemini.RegisterFilesRequest", spread=True),),
    config="",
    response="gemini.RegisterFilesResponse",
    http={"gemini": Http("generativelanguage.files.register", "POST", "/files:register")},
    is_repeatable=False,
)


class Files(Resource):
    """`files` of the gemini document."""

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a file: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> File:
        """Get a file: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[File]:
        """List files: `GET /v1beta/files`."""
        return self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )

    def register(
        self, *, body: RegisterFilesRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RegisterFilesResponse:
        """Register: `POST /v1beta/files:register`."""
        return self._client.call(_REGISTER, {"body": body, "config": self._config(http_options)})


class AsyncFiles(AsyncResource):
    """`files` of the gemini document."""

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a file: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> File:
        """Get a file: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[File]:
        """List files: `GET /v1beta/files`."""
        return await self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )

    async def register(
        self, *, body: RegisterFilesRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RegisterFilesResponse:
        """Register: `POST /v1beta/files:register`."""
        return await self._client.call(_REGISTER, {"body": body, "config": self._config(http_options)})
