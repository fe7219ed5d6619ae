# Rendered from ../_async/file_search_stores.py by `make gen`; edit that file instead.
"""`client.file_search_stores`: uploads into stores and downloads of what searches found, over the generated calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.files._sync.downloads import media_download
from gemkit._features.files._sync.uploads import upload_document
from gemkit._features.files.options import CHUNK, UploadRequest
from gemkit._generated.resources import file_search_stores as generated

if TYPE_CHECKING:
    from gemkit._features.files.progress import ProgressCallback
    from gemkit._features.files.sources import UploadSource
    from gemkit._generated.dicts import DownloadMediaConfigOrDict, UploadToFileSearchStoreConfigOrDict
    from gemkit._generated.types.file_search import UploadToFileSearchStoreOperation


class FileSearchStores(generated.FileSearchStores):
    """Collections of documents that the file search tool looks through. Gemini Developer API only."""

    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: UploadSource,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        on_progress: ProgressCallback = None,
        chunk_size: int = CHUNK,
    ) -> UploadToFileSearchStoreOperation:
        """Upload a file straight into a store; a lost connection is resumed.

        Args:
            file_search_store_name: The store: an id or `fileSearchStores/...`.
            file: A path, a file opened in binary mode, bytes, or anything that gives bytes: an iterator or an object
                with `read`. It is read from its current position in pieces, never as
                a whole.
            config: How to cut the document, facts to filter by, display name and MIME type, and options of this call.
            on_progress: Called with the number of bytes the service has confirmed and the number in all, None if that
                is not known; `"bar"` shows a bar with tqdm, from the extra `progress`.
            chunk_size: Number of bytes per request: a multiple of 8 MiB. A stream that can be read only once
                keeps so many in memory.

        Returns:
            The operation that makes a document of the file; `operations.wait` waits for its end.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no file search stores.
            InvalidInputError: The content type is not known, or the file was changed meanwhile.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed repeatedly without progress, or the
                `timeout` of `http_options` passed; without one an upload may take as long as it makes progress.
            ResponseError: The service did not keep to the protocol of uploads.
            OSError: The file cannot be read.

        Source: `generativelanguage.media.uploadToFileSearchStore`
        """
        upload = UploadRequest(file, on_progress, chunk_size)
        return upload_document(self._client, file_search_store_name, upload, config)

    def download_media(self, *, media_id: str, config: DownloadMediaConfigOrDict | None = None) -> bytes:
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
        return media_download(self._client, media_id, config).read()


FileSearchStores.__module__ = "gemkit.file_search_stores"
