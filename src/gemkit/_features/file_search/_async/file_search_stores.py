"""`client.file_search_stores`: the generated operations, with uploads into stores and downloads of blobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.files._async.downloads import media_download
from gemkit._features.files._async.uploads import upload_document
from gemkit._features.files.options import CHUNK, UploadRequest
from gemkit._generated.resources import file_search_stores as generated

if TYPE_CHECKING:
    from gemkit._features.files.progress import AsyncProgressCallback
    from gemkit._features.files.sources import AsyncUploadSource
    from gemkit._generated.dicts import DownloadMediaConfigOrDict, UploadToFileSearchStoreConfigOrDict
    from gemkit._generated.types.file_search import UploadToFileSearchStoreOperation


class AsyncFileSearchStores(generated.AsyncFileSearchStores):
    """Collections of documents for the file search tool. Gemini Developer API only."""

    async def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: AsyncUploadSource,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        on_progress: AsyncProgressCallback = None,
        chunk_size: int = CHUNK,
    ) -> UploadToFileSearchStoreOperation:
        """Upload a file directly into a store; a lost connection is resumed.

        Args:
            file_search_store_name: The store: an id or `fileSearchStores/...`.
            file: A path, a file opened in binary mode, bytes, or any source of bytes: an iterator or an object with
                `read`, sync or async. It is read in chunks from its current position, never as a whole.
            config: Chunking of the document, metadata for filters, display name and MIME type, and options of this
                call.
            on_progress: Callback that receives the number of bytes the service has confirmed and the total, None if
                unknown; `"bar"` shows a tqdm progress bar (extra `progress`). It may be async.
            chunk_size: Number of bytes per request: a multiple of 8 MiB. A stream that cannot be rewound buffers as
                many in memory.

        Returns:
            The long-running operation that imports the file as a document; `operations.wait` waits for it.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: The MIME type is not known, or the file was changed during the upload.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed repeatedly without progress, or the
                `timeout` of `http_options` passed; without a timeout an upload continues while it makes progress.
            ResponseError: The service violated the resumable upload protocol.
            OSError: The file cannot be read.

        Source: `generativelanguage.media.uploadToFileSearchStore`
        """
        upload = UploadRequest(file, on_progress, chunk_size)
        return await upload_document(self._client, file_search_store_name, upload, config)

    async def download_media(self, *, media_id: str, config: DownloadMediaConfigOrDict | None = None) -> bytes:
        """Download a blob that a response of the file search tool refers to.

        Args:
            media_id: The blob: `fileSearchStores/.../media/...`.
            config: Options of this call.

        Returns:
            Its bytes.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: `media_id` is not the path of a blob.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed repeatedly without progress.

        Source: the bytes of `fileSearchStores.media`, which no document describes
        """
        return await media_download(self._client, media_id, config).read()


AsyncFileSearchStores.__module__ = "gemkit.file_search_stores"
