# Rendered from ../_async/files.py by `make gen`; edit that file instead.
"""`client.environments.files`: the generated operations, with uploads and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload
from urllib.parse import quote

from gemkit._features.codec import CODEC
from gemkit._features.environments import transforms
from gemkit._features.files._sync.downloads import Download
from gemkit._features.files._sync.uploads import run_upload
from gemkit._features.files.options import CHUNK, UploadRequest
from gemkit._features.media.mime_types import guess_mime_type
from gemkit._generated import operations
from gemkit._generated.resources import environment_files as generated
from gemkit._mapping.decode import decode
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    import os
    from typing import IO

    from gemkit._features.files.progress import ProgressCallback
    from gemkit._features.files.sources import Source, UploadSource
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.types.interactions import Environment, GetEnvironmentFilesResponse
    from gemkit._mapping.operation import Params

_UPLOADS_BELOW = {"gemini": "/upload", "vertex": ""}
_ANY_TYPE = "application/octet-stream"


class EnvironmentFiles(generated.EnvironmentFiles):
    """Files in the environments of agents."""

    def upload(
        self,
        *,
        path: str,
        file: UploadSource,
        environment: str | Environment | None = None,
        environment_id: str | None = None,
        mime_type: str | None = None,
        overwrite: bool | None = None,
        extract: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
        on_progress: ProgressCallback = None,
        chunk_size: int = CHUNK,
    ) -> GetEnvironmentFilesResponse:
        """Upload a file into an environment; a lost connection is resumed.

        Args:
            path: Path of the file, relative to the root of the environment; with `extract` a directory, empty for the
                root.
            file: A path, a file opened in binary mode, or bytes. It is read in chunks, never as a whole. Its size must
                be known in advance.
            environment: The environment or its id.
            environment_id: The id of the environment, instead of `environment`.
            mime_type: MIME type; by default guessed from the name, else `application/octet-stream`.
            overwrite: Replace an existing file at the path, which is an error otherwise.
            extract: Unpack a tar or zip file into the directory `path`.
            http_options: Options of this call.
            on_progress: Callback that receives the number of bytes the service has confirmed and the total; `"bar"`
                shows a tqdm progress bar (extra `progress`).
            chunk_size: Number of bytes per request: a multiple of 8 MiB.

        Returns:
            The written files.

        Raises:
            InvalidInputError: The path is outside of the environment, or the size of the file is not known.
            APIError: The service responded with an error, for example because the file exists.
            APIConnectionError: The connection failed repeatedly without progress.
            ResponseError: The service violated the resumable upload protocol.
            OSError: The file cannot be read.

        Source: `environment_files.start_upload`
        """
        name = _environment(environment, environment_id)
        if not (extract or transforms.path(path, self._client.context)):
            raise InvalidInputError("must name a file; it may be the root only with extract=True", path="path")

        def describe(source: Source) -> tuple[Params, str]:
            if source.size is None:
                raise InvalidInputError(
                    "the size must be known before it is uploaded: give a path, an open file or bytes", path="file"
                )
            params = {"environment": name, "path": path, "overwrite": overwrite, "extract": extract}
            return {**params, "config": _config(http_options)}, _type_of(mime_type, source, path)

        self._client.discover_project()
        operation = operations.ENVIRONMENT_FILES_START_UPLOAD
        backend = self._client.context.backend
        upload = UploadRequest(file, on_progress, chunk_size)
        body = run_upload(self._client, operation, upload, describe, _UPLOADS_BELOW[backend])
        written: GetEnvironmentFilesResponse = decode(CODEC, operations.ENVIRONMENT_FILES_LIST, body, backend)
        return written

    @overload
    def download(
        self,
        *,
        path: str,
        environment: str | Environment | None = None,
        environment_id: str | None = None,
        destination: None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> bytes: ...

    @overload
    def download(
        self,
        *,
        path: str,
        environment: str | Environment | None = None,
        environment_id: str | None = None,
        destination: str | os.PathLike[str] | IO[bytes],
        http_options: HttpOptionsOrDict | None = None,
    ) -> None: ...

    def download(
        self,
        *,
        path: str,
        environment: str | Environment | None = None,
        environment_id: str | None = None,
        destination: str | os.PathLike[str] | IO[bytes] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> bytes | None:
        """Download a file of an environment; a lost connection is resumed.

        Args:
            path: Path of the file, relative to the root of the environment, empty for the root. A directory is
                downloaded as a tar file.
            environment: The environment or its id.
            environment_id: The id of the environment, instead of `environment`.
            destination: Where to write the bytes: a path, which is replaced only when the download is complete, or a
                file opened for writing in binary mode. Memory use does not depend on the size of the file.
            http_options: Options of this call.

        Returns:
            The bytes; None if `destination` is set.

        Raises:
            InvalidInputError: The path is outside of the environment.
            APIError: The service responded with an error, for example because the file does not exist.
            APIConnectionError: The connection failed repeatedly without progress.
            OSError: The destination cannot be written.

        Source: the bytes of `environment_files.list`
        """
        context = self._client.context
        name = transforms.environment(_environment(environment, environment_id), context)
        target = f"environments/{quote(name)}/files/{transforms.path(path, context)}"
        self._client.discover_project()
        download = Download(self._client, "environment_files.download", target, _config(http_options))
        if destination is None:
            return download.read()
        download.write_to(destination)
        return None


def _environment(environment: Any, environment_id: str | None) -> Any:
    if (environment is None) == (environment_id is None):
        raise InvalidInputError("give either environment or environment_id", path="environment")
    return environment_id if environment is None else environment


def _config(http_options: HttpOptionsOrDict | None) -> Any:
    return None if http_options is None else {"http_options": http_options}


def _type_of(given: str | None, source: Source, path: str) -> str:
    """Return the MIME type, either passed or guessed from one of the names."""
    if given is not None:
        return given
    return guess_mime_type(path) or (guess_mime_type(source.name) if source.name else None) or _ANY_TYPE


EnvironmentFiles.__module__ = "gemkit.environments"
