"""`fileSearchStores.documents` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.types.file_search_stores_documents import Document, ListDocumentsResponse


_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.file_search_stores.documents.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="fileSearchStores/*/documents/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.fileSearchStores.documents.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Document] = OperationSpec(
    id="gemini.file_search_stores.documents.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="fileSearchStores/*/documents/*"),),
    config="",
    response="gemini.Document",
    http={"gemini": Http("generativelanguage.fileSearchStores.documents.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListDocumentsResponse] = OperationSpec(
    id="gemini.file_search_stores.documents.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="fileSearchStores/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListDocumentsResponse",
    http={"gemini": Http("generativelanguage.fileSearchStores.documents.list", "GET", "/{parent}/documents")},
    items="documents",
)


class FileSearchStoresDocuments(Resource):
    """`fileSearchStores.documents` of the gemini document."""

    def delete(self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a document: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Document:
        """Get a document: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Document]:
        """List documents: `GET /v1beta/{+parent}/documents`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncFileSearchStoresDocuments(AsyncResource):
    """`fileSearchStores.documents` of the gemini document."""

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> None:
        """Delete a document: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Document:
        """Get a document: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Document]:
        """List documents: `GET /v1beta/{+parent}/documents`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
