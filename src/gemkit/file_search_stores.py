"""`client.file_search_stores`: uploads into stores and downloads of what searches found, over the generated calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._core.flow import run, run_async
from gemkit._flows import downloads, uploads
from gemkit._flows.uploads import CHUNK, Wish
from gemkit._generated.resources import file_search_stores as generated

if TYPE_CHECKING:
    from gemkit._flows.progress import AsyncHook, Hook
    from gemkit._flows.sources import AsyncUpload, Upload
    from gemkit._generated.dicts import DownloadMediaConfigOrDict, UploadToFileSearchStoreConfigOrDict
    from gemkit._generated.types.file_search import UploadToFileSearchStoreOperation

__all__ = ["AsyncFileSearchStores", "FileSearchStores"]


class FileSearchStores(generated.FileSearchStores):
    """Collections of documents that the file search tool looks through. Gemini Developer API only."""

    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: Upload,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        on_progress: Hook = None,
        chunk_size: int = CHUNK,
    ) -> UploadToFileSearchStoreOperation:
        """Upload a file straight into a store; after a lost connection the upload goes on where it broke off.

        Args:
            file_search_store_name: The store: an id or `fileSearchStores/...`.
            file: A path, a file opened in binary mode, bytes, or anything that gives bytes: an iterator or an object
                with `read`. It is read from where it stands, in pieces, and never held in memory as a whole.
            config: How to cut the document, facts to filter by, display name and MIME type, and options of this call.
            on_progress: Called with the number of bytes the service has confirmed and the number in all, None if that
                is not known; `"bar"` shows a bar with tqdm, from the extra `progress`.
            chunk_size: How many bytes go out per request: a multiple of 8 MiB. A stream that can be read only once
                keeps so many in memory.

        Returns:
            The operation that makes a document of the file; `operations.wait` waits for its end.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: The type of content cannot be told, or the file was changed meanwhile.
            APIError: The service refused or failed.
            APIConnectionError: The connection was lost again and again without anything arriving in between, or the
                `timeout` of `http_options` passed; without one an upload may take as long as it makes progress.
            ResponseError: The service did not keep to the protocol of uploads.
            OSError: The file cannot be read.

        Source: `generativelanguage.media.uploadToFileSearchStore`
        """
        wish = Wish(file, on_progress, chunk_size)
        flow = uploads.upload_document(self._caller, file_search_store_name, wish, config)
        return run(self._caller, flow)

    def download_media(self, *, media_id: str, config: DownloadMediaConfigOrDict | None = None) -> bytes:
        """Download a blob that an answer of the file search tool refers to.

        Args:
            media_id: The blob: `fileSearchStores/.../media/...`.
            config: Options of this call.

        Returns:
            Its bytes.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: `media_id` is no path of a blob.
            APIError: The service refused or failed.
            APIConnectionError: The connection was lost again and again without anything arriving in between.

        Source: the bytes of `fileSearchStores.media`, which no document describes
        """
        return run(self._caller, downloads.of_media(self._caller, media_id, config).whole())


class AsyncFileSearchStores(generated.AsyncFileSearchStores):
    """Collections of documents that the file search tool looks through. Gemini Developer API only."""

    async def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: AsyncUpload,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        on_progress: AsyncHook = None,
        chunk_size: int = CHUNK,
    ) -> UploadToFileSearchStoreOperation:
        """Upload a file straight into a store; after a lost connection the upload goes on where it broke off.

        Args:
            file_search_store_name: The store: an id or `fileSearchStores/...`.
            file: A path, a file opened in binary mode, bytes, or anything that gives bytes: an iterator or an object
                with `read`, also async ones. It is read from where it stands, in pieces, and never held in memory as a whole.
            config: How to cut the document, facts to filter by, display name and MIME type, and options of this call.
            on_progress: Called with the number of bytes the service has confirmed and the number in all, None if that
                is not known; `"bar"` shows a bar with tqdm, from the extra `progress`. It may be async.
            chunk_size: How many bytes go out per request: a multiple of 8 MiB. A stream that can be read only once
                keeps so many in memory.

        Returns:
            The operation that makes a document of the file; `operations.wait` waits for its end.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: The type of content cannot be told, or the file was changed meanwhile.
            APIError: The service refused or failed.
            APIConnectionError: The connection was lost again and again without anything arriving in between, or the
                `timeout` of `http_options` passed; without one an upload may take as long as it makes progress.
            ResponseError: The service did not keep to the protocol of uploads.
            OSError: The file cannot be read.

        Source: `generativelanguage.media.uploadToFileSearchStore`
        """
        wish = Wish(file, on_progress, chunk_size)
        flow = uploads.upload_document(self._caller, file_search_store_name, wish, config)
        return await run_async(self._caller, flow)

    async def download_media(self, *, media_id: str, config: DownloadMediaConfigOrDict | None = None) -> bytes:
        """Download a blob that an answer of the file search tool refers to.

        Args:
            media_id: The blob: `fileSearchStores/.../media/...`.
            config: Options of this call.

        Returns:
            Its bytes.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: `media_id` is no path of a blob.
            APIError: The service refused or failed.
            APIConnectionError: The connection was lost again and again without anything arriving in between.

        Source: the bytes of `fileSearchStores.media`, which no document describes
        """
        return await run_async(self._caller, downloads.of_media(self._caller, media_id, config).whole())
