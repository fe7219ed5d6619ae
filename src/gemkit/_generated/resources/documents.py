"""The documents of a file search store. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import (
        DeleteDocumentConfigOrDict,
        GetDocumentConfigOrDict,
        ListDocumentsConfigOrDict,
    )
    from gemkit._generated.types.file_search import (
        Document,
    )


class Documents(Resource):
    """The documents of a file search store."""

    def get(
        self,
        *,
        name: str,
        config: GetDocumentConfigOrDict | None = None,
    ) -> Document:
        """Look up one document, for instance to see whether it can be searched yet.

        Args:
            name: The document: `fileSearchStores/{store}/documents/{document}`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.documents.get`
        """
        return self._client.call(operations.DOCUMENTS_GET, {"name": name, "config": config})

    def list(
        self,
        *,
        parent: str,
        config: ListDocumentsConfigOrDict | None = None,
    ) -> Pager[Document]:
        """List the documents of a store.

        Args:
            parent: The store: an id or `fileSearchStores/...`.
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.documents.list`
        """
        return self._client.page(operations.DOCUMENTS_LIST, {"parent": parent, "config": config})

    def delete(
        self,
        *,
        name: str,
        config: DeleteDocumentConfigOrDict | None = None,
    ) -> None:
        """Delete a document; with `force` also one that has been cut into chunks.

        Args:
            name: The document, as for `get`.
            config: Options of this call.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.documents.delete`
        """
        return self._client.call(operations.DOCUMENTS_DELETE, {"name": name, "config": config})


class AsyncDocuments(AsyncResource):
    """The documents of a file search store."""

    async def get(
        self,
        *,
        name: str,
        config: GetDocumentConfigOrDict | None = None,
    ) -> Document:
        """Look up one document, for instance to see whether it can be searched yet.

        Args:
            name: The document: `fileSearchStores/{store}/documents/{document}`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.documents.get`
        """
        return await self._client.call(operations.DOCUMENTS_GET, {"name": name, "config": config})

    async def list(
        self,
        *,
        parent: str,
        config: ListDocumentsConfigOrDict | None = None,
    ) -> AsyncPager[Document]:
        """List the documents of a store.

        Args:
            parent: The store: an id or `fileSearchStores/...`.
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.documents.list`
        """
        return await self._client.page(operations.DOCUMENTS_LIST, {"parent": parent, "config": config})

    async def delete(
        self,
        *,
        name: str,
        config: DeleteDocumentConfigOrDict | None = None,
    ) -> None:
        """Delete a document; with `force` also one that has been cut into chunks.

        Args:
            name: The document, as for `get`.
            config: Options of this call.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.documents.delete`
        """
        return await self._client.call(operations.DOCUMENTS_DELETE, {"name": name, "config": config})
