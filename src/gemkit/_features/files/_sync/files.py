# Rendered from ../_async/files.py by `make gen`; edit that file instead.
"""`client.files`: the generated operations, with uploads, downloads and registration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from gemkit._api._sync.byte_stream import ByteStream
from gemkit._features.files._sync.downloads import file_download
from gemkit._features.files._sync.uploads import upload_file
from gemkit._features.files.options import CHUNK, UploadRequest, require_gemini
from gemkit._features.files.registration import authenticator_of, with_credentials
from gemkit._generated import operations
from gemkit._generated.resources import files as generated

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from typing import IO

    from google.auth.credentials import Credentials

    from gemkit._features.files.inputs import Downloadable
    from gemkit._features.files.progress import ProgressCallback
    from gemkit._features.files.sources import UploadSource
    from gemkit._generated.dicts import DownloadFileConfigOrDict, RegisterFilesConfigOrDict, UploadFileConfigOrDict
    from gemkit._generated.types.content import File
    from gemkit._generated.types.files import RegisterFilesResponse


class Files(generated.Files):
    """Files that the Gemini Developer API stores for 48 hours, for prompts that are too large to send in a request."""

    def upload(
        self,
        *,
        file: UploadSource,
        config: UploadFileConfigOrDict | None = None,
        on_progress: ProgressCallback = None,
        chunk_size: int = CHUNK,
    ) -> File:
        """Upload a file; a lost connection is resumed.

        Args:
            file: A path, a file opened in binary mode, bytes, or any source of bytes: an iterator or an object with
                `read`, sync or async. It is read in chunks from its current position, never as a whole.
            config: Name, display name and MIME type of the file, and options of this call.
            on_progress: Callback that receives the number of bytes the service has confirmed and the total, None if
                unknown; `"bar"` shows a tqdm progress bar (extra `progress`).
            chunk_size: Number of bytes per request: a multiple of 8 MiB. A stream that cannot be rewound buffers as
                many in memory.

        Returns:
            The file; `state` is `PROCESSING` while the service processes it.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no files.
            InvalidInputError: The MIME type is not known, or the file was changed during the upload.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed repeatedly without progress, or the
                `timeout` of `http_options` passed; without a timeout an upload continues while it makes progress.
            ResponseError: The service violated the resumable upload protocol.
            OSError: The file cannot be read.

        Source: `generativelanguage.media.upload`
        """
        return upload_file(self._client, UploadRequest(file, on_progress, chunk_size), config)

    @overload
    def download(
        self, *, file: Downloadable, destination: None = None, config: DownloadFileConfigOrDict | None = None
    ) -> bytes: ...

    @overload
    def download(
        self,
        *,
        file: Downloadable,
        destination: str | os.PathLike[str] | IO[bytes],
        config: DownloadFileConfigOrDict | None = None,
    ) -> None: ...

    def download(
        self,
        *,
        file: Downloadable,
        destination: str | os.PathLike[str] | IO[bytes] | None = None,
        config: DownloadFileConfigOrDict | None = None,
    ) -> bytes | None:
        """Download a generated file; a lost connection is resumed.

        Args:
            file: The file's id, `files/...` or URI, a `File`, a `Video` or a `GeneratedVideo`; without a destination
                the bytes are also set as `video_bytes` of a video.
            destination: Where to write the bytes: a path, which is replaced only when the download is complete, or a
                file opened for writing in binary mode. Memory use does not depend on the size of the file.
            config: Options of this call.

        Returns:
            The bytes; None if `destination` is set.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no files.
            InvalidInputError: `file` is not a file of the service.
            APIError: The service responded with an error; uploaded files cannot be downloaded.
            APIConnectionError: The connection failed repeatedly without progress.
            OSError: The destination cannot be written.

        Source: the bytes of `generativelanguage.files.get`
        """
        download = file_download(self._client, file, config)
        if destination is not None:
            download.write_to(destination)
            return None
        data = download.read()
        _keep(file, data)
        return data

    def download_stream(self, *, file: Downloadable, config: DownloadFileConfigOrDict | None = None) -> ByteStream:
        """Download a file in chunks, with at most one chunk in memory.

        Args:
            file: The file, as for `download`.
            config: Options of this call.

        Returns:
            An iterator of chunks, also a context manager. A lost connection is resumed.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no files.
            InvalidInputError: `file` is not a file of the service.

        Source: the bytes of `generativelanguage.files.get`
        """
        return ByteStream(file_download(self._client, file, config).iter_bytes())

    def register_files(
        self, *, auth: Credentials, uris: Sequence[str], config: RegisterFilesConfigOrDict | None = None
    ) -> RegisterFilesResponse:
        """Register objects in Cloud Storage as files without copying them.

        Args:
            auth: Google credentials with permission to read the objects; they are sent in addition to the client's key.
            uris: URIs of the objects: `gs://bucket/object`.
            config: Options of this call.

        Returns:
            The files, in the order of `uris`.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no files.
            AuthenticationError: No token could be obtained, or the service rejected it.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.files.register`
        """
        client = self._client
        require_gemini(client.context, "files.register_files")
        credentials = authenticator_of(client, auth).headers()
        params = {"uris": uris, "config": with_credentials(client.settings, config, credentials)}
        return client.call(operations.FILES_REGISTER_FILES, params)


def _keep(file: object, data: bytes) -> None:
    """Set downloaded bytes on a video."""
    video: Any = getattr(file, "video", None) or file
    if hasattr(video, "video_bytes"):
        video.video_bytes = data


Files.__module__ = "gemkit.files"
