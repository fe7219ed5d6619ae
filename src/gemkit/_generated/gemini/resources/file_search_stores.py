"""`fileSearchStores` of the gemini document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.gemini.operations import AsyncOperationsGet, OperationsGet
    from gemkit._generated.gemini.resources.file_search_stores__documents import (
        AsyncFileSearchStoresDocuments,
        FileSearchStoresDocuments,
    )
    from gemkit._generated.gemini.resources.file_search_stores__upload import (
        AsyncFileSearchStoresUpload,
        FileSearchStoresUpload,
    )
    from gemkit._generated.gemini.types.file_search_stores import (
        FileSearchStore,
        ImportFileRequest,
        ListFileSearchStoresResponse,
    )
    from gemkit._generated.gemini.types.models_shared5 import Operation


_CREATE: OperationSpec[FileSearchStore] = OperationSpec(
    id="gemini.file_search_stores.create",
    kind="unary",
    arguments=(Argument("body", "", type="gemini.FileSearchStore", spread=True),),
    config="",
    response="gemini.FileSearchStore",
    http={"gemini": Http("generativelanguage.fileSearchStores.create", "POST", "/fileSearchStores")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.file_search_stores.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="fileSearchStores/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.fileSearchStores.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[FileSearchStore] = OperationSpec(
    id="gemini.file_search_stores.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="fileSearchStores/*"),),
    config="",
    response="gemini.FileSearchStore",
    http={"gemini": Http("generativelanguage.fileSearchStores.get", "GET", "/{name}")},
)
_IMPORT_FILE: OperationSpec[Operation] = OperationSpec(
    id="gemini.file_search_stores.import_file",
    kind="unary",
    arguments=(
        Argument("file_search_store_name", "{file_search_store_name}", url=True, pattern="fileSearchStores/*"),
        Argument("body", "", type="gemini.ImportFileRequest", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.importFile", "POST", "/{file_search_store_name}:importFile")
    },
    is_repeatable=False,
)
_LIST: OperationSpec[ListFileSearchStoresResponse] = OperationSpec(
    id="gemini.file_search_stores.list",
    kind="page",
    arguments=(
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListFileSearchStoresResponse",
    http={"gemini": Http("generativelanguage.fileSearchStores.list", "GET", "/fileSearchStores")},
    items="file_search_stores",
)


class FileSearchStores(Resource):
    """`fileSearchStores` of the gemini document."""

    @cached_property
    def documents(self) -> FileSearchStoresDocuments:
        """`fileSearchStores.documents`."""
        from gemkit._generated.gemini.resources.file_search_stores__documents import FileSearchStoresDocuments

        return FileSearchStoresDocuments(self._client)

    @cached_property
    def operations(self) -> OperationsGet:
        """`fileSearchStores.operations`."""
        from gemkit._generated.gemini.operations import OperationsGet

        return OperationsGet(self._client)

    @cached_property
    def upload(self) -> FileSearchStoresUpload:
        """`fileSearchStores.upload`."""
        from gemkit._generated.gemini.resources.file_search_stores__upload import FileSearchStoresUpload

        return FileSearchStoresUpload(self._client)

    def create(
        self, *, body: FileSearchStore | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> FileSearchStore:
        """Create a file search store: `POST /v1beta/fileSearchStores`."""
        return self._client.call(_CREATE, {"body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a file search store: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FileSearchStore:
        """Get a file search store: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def import_file(
        self,
        *,
        file_search_store_name: str,
        body: ImportFileRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import file: `POST /v1beta/{+fileSearchStoreName}:importFile`."""
        return self._client.call(
            _IMPORT_FILE,
            {"file_search_store_name": file_search_store_name, "body": body, "config": self._config(http_options)},
        )

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[FileSearchStore]:
        """List file search stores: `GET /v1beta/fileSearchStores`."""
        return self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )


class AsyncFileSearchStores(AsyncResource):
    """`fileSearchStores` of the gemini document."""

    @cached_property
    def documents(self) -> AsyncFileSearchStoresDocuments:
        """`fileSearchStores.documents`."""
        from gemkit._generated.gemini.resources.file_search_stores__documents import AsyncFileSearchStoresDocuments

        return AsyncFileSearchStoresDocuments(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsGet:
        """`fileSearchStores.operations`."""
        from gemkit._generated.gemini.operations import AsyncOperationsGet

        return AsyncOperationsGet(self._client)

    @cached_property
    def upload(self) -> AsyncFileSearchStoresUpload:
        """`fileSearchStores.upload`."""
        from gemkit._generated.gemini.resources.file_search_stores__upload import AsyncFileSearchStoresUpload

        return AsyncFileSearchStoresUpload(self._client)

    async def create(
        self, *, body: FileSearchStore | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> FileSearchStore:
        """Create a file search store: `POST /v1beta/fileSearchStores`."""
        return await self._client.call(_CREATE, {"body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> None:
        """Delete a file search store: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FileSearchStore:
        """Get a file search store: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def import_file(
        self,
        *,
        file_search_store_name: str,
        body: ImportFileRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import file: `POST /v1beta/{+fileSearchStoreName}:importFile`."""
        return await self._client.call(
            _IMPORT_FILE,
            {"file_search_store_name": file_search_store_name, "body": body, "config": self._config(http_options)},
        )

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[FileSearchStore]:
        """List file search stores: `GET /v1beta/fileSearchStores`."""
        return await self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )
