"""Collections of documents that the file search tool looks through. Gemini Developer API only. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import (
        CreateFileSearchStoreConfigOrDict,
        DeleteFileSearchStoreConfigOrDict,
        GetFileSearchStoreConfigOrDict,
        ImportFileConfigOrDict,
        ListFileSearchStoresConfigOrDict,
        UploadToFileSearchStoreConfigOrDict,
    )
    from gemkit._generated.resources.documents import AsyncDocuments, Documents
    from gemkit._generated.types.file_search import (
        FileSearchStore,
        ImportFileOperation,
        UploadToFileSearchStoreResumableResponse,
    )


class FileSearchStores(Resource):
    """Collections of documents that the file search tool looks through. Gemini Developer API only."""

    @cached_property
    def documents(self) -> Documents:
        """The documents of a file search store."""
        from gemkit._generated.resources.documents import Documents

        return Documents(self._client)

    def create(
        self,
        *,
        config: CreateFileSearchStoreConfigOrDict | None = None,
    ) -> FileSearchStore:
        """Create an empty file search store.

        Args:
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.create`
        """
        return self._client.call(operations.FILE_SEARCH_STORES_CREATE, {"config": config})

    def get(
        self,
        *,
        name: str,
        config: GetFileSearchStoreConfigOrDict | None = None,
    ) -> FileSearchStore:
        """Look up one file search store.

        Args:
            name: The store: an id or `fileSearchStores/...`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.get`
        """
        return self._client.call(operations.FILE_SEARCH_STORES_GET, {"name": name, "config": config})

    def list(
        self,
        *,
        config: ListFileSearchStoresConfigOrDict | None = None,
    ) -> Pager[FileSearchStore]:
        """List the file search stores of the project.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.list`
        """
        return self._client.page(operations.FILE_SEARCH_STORES_LIST, {"config": config})

    def delete(
        self,
        *,
        name: str,
        config: DeleteFileSearchStoreConfigOrDict | None = None,
    ) -> None:
        """Delete a file search store; with `force` also one that has documents.

        Args:
            name: The store, as for `get`.
            config: Options of this call.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.delete`
        """
        return self._client.call(operations.FILE_SEARCH_STORES_DELETE, {"name": name, "config": config})

    def import_file(
        self,
        *,
        file_search_store_name: str,
        file_name: str,
        config: ImportFileConfigOrDict | None = None,
    ) -> ImportFileOperation:
        """Take an uploaded file into a store as a document; this goes on after the call returns.

        Args:
            file_search_store_name: The store, as for `get`.
            file_name: The uploaded file: an id, `files/...` or its address.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.importFile`
        """
        return self._client.call(
            operations.FILE_SEARCH_STORES_IMPORT_FILE,
            {"file_search_store_name": file_search_store_name, "file_name": file_name, "config": config},
        )

    def _upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
    ) -> UploadToFileSearchStoreResumableResponse:
        """Announce a file that is about to be uploaded into a store.

        Args:
            file_search_store_name: The store, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.media.uploadToFileSearchStore`
        """
        return self._client.call(
            operations.FILE_SEARCH_STORES_UPLOAD_TO_FILE_SEARCH_STORE,
            {"file_search_store_name": file_search_store_name, "config": config},
        )


class AsyncFileSearchStores(AsyncResource):
    """Collections of documents that the file search tool looks through. Gemini Developer API only."""

    @cached_property
    def documents(self) -> AsyncDocuments:
        """The documents of a file search store."""
        from gemkit._generated.resources.documents import AsyncDocuments

        return AsyncDocuments(self._client)

    async def create(
        self,
        *,
        config: CreateFileSearchStoreConfigOrDict | None = None,
    ) -> FileSearchStore:
        """Create an empty file search store.

        Args:
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.create`
        """
        return await self._client.call(operations.FILE_SEARCH_STORES_CREATE, {"config": config})

    async def get(
        self,
        *,
        name: str,
        config: GetFileSearchStoreConfigOrDict | None = None,
    ) -> FileSearchStore:
        """Look up one file search store.

        Args:
            name: The store: an id or `fileSearchStores/...`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.get`
        """
        return await self._client.call(operations.FILE_SEARCH_STORES_GET, {"name": name, "config": config})

    async def list(
        self,
        *,
        config: ListFileSearchStoresConfigOrDict | None = None,
    ) -> AsyncPager[FileSearchStore]:
        """List the file search stores of the project.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.list`
        """
        return await self._client.page(operations.FILE_SEARCH_STORES_LIST, {"config": config})

    async def delete(
        self,
        *,
        name: str,
        config: DeleteFileSearchStoreConfigOrDict | None = None,
    ) -> None:
        """Delete a file search store; with `force` also one that has documents.

        Args:
            name: The store, as for `get`.
            config: Options of this call.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.delete`
        """
        return await self._client.call(operations.FILE_SEARCH_STORES_DELETE, {"name": name, "config": config})

    async def import_file(
        self,
        *,
        file_search_store_name: str,
        file_name: str,
        config: ImportFileConfigOrDict | None = None,
    ) -> ImportFileOperation:
        """Take an uploaded file into a store as a document; this goes on after the call returns.

        Args:
            file_search_store_name: The store, as for `get`.
            file_name: The uploaded file: an id, `files/...` or its address.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.importFile`
        """
        return await self._client.call(
            operations.FILE_SEARCH_STORES_IMPORT_FILE,
            {"file_search_store_name": file_search_store_name, "file_name": file_name, "config": config},
        )

    async def _upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
    ) -> UploadToFileSearchStoreResumableResponse:
        """Announce a file that is about to be uploaded into a store.

        Args:
            file_search_store_name: The store, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.media.uploadToFileSearchStore`
        """
        return await self._client.call(
            operations.FILE_SEARCH_STORES_UPLOAD_TO_FILE_SEARCH_STORE,
            {"file_search_store_name": file_search_store_name, "config": config},
        )
