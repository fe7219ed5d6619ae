"""Resumable uploads: start, then send chunks; after a failure the service reports the offset to resume from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from gemkit._errors.redact import remember_url
from gemkit._features.codec import CODEC
from gemkit._features.files._async.transfer import begin_transfer, exchange, progress
from gemkit._features.files.options import checked_url, headers_for, mime_type, parse_length, require_gemini
from gemkit._features.files.progress import progress_callback
from gemkit._features.files.sources import open_source
from gemkit._features.files.transforms import file
from gemkit._generated import operations
from gemkit._http.aio import maybe_await, run_blocking
from gemkit._http.request import HTTPRequest
from gemkit._http.urls import same_origin
from gemkit._json import is_object
from gemkit._mapping.decode import decode
from gemkit._mapping.encode import encode
from gemkit._mapping.model import validated
from gemkit.errors import APIConnectionError, APIError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.files.options import UploadRequest
    from gemkit._features.files.sources import Chunk, Source
    from gemkit._generated.dicts import UploadFileConfigOrDict, UploadToFileSearchStoreConfigOrDict
    from gemkit._generated.types.content import File
    from gemkit._generated.types.file_search import UploadToFileSearchStoreOperation
    from gemkit._http._async.call import AsyncCall
    from gemkit._http._async.transports import AsyncResponse
    from gemkit._mapping.operation import OperationSpec, Params

_MAX_UNIT = 1024 * 1024 * 1024


async def upload_file(client: AsyncAPIClient, upload: UploadRequest, config: UploadFileConfigOrDict | None) -> File:
    """Upload a file for prompts."""
    from gemkit._generated.types.files import CreateFileConfig, UploadFileConfig

    require_gemini(client.context, "files.upload")
    options = validated(UploadFileConfig, config or {}, "config")

    def describe(source: Source) -> tuple[Params, str]:
        kind = mime_type(options.mime_type, source)
        described = {"display_name": options.display_name, "mime_type": kind}
        if options.name is not None:
            described["name"] = file(options.name, client.context)
        given = {name: value for name, value in described.items() if value is not None}
        return {"file": given, "config": CreateFileConfig(http_options=options.http_options)}, kind

    body = await run_upload(client, operations.FILES_CREATE, upload, describe)
    return cast("File", _result(operations.FILES_CREATE, body, "File", "file"))


async def upload_document(
    client: AsyncAPIClient, store: str, upload: UploadRequest, config: UploadToFileSearchStoreConfigOrDict | None
) -> UploadToFileSearchStoreOperation:
    """Upload a file directly into a file search store."""
    from gemkit._generated.types.file_search import UploadToFileSearchStoreConfig

    require_gemini(client.context, "file_search_stores.upload_to_file_search_store")
    options = validated(UploadToFileSearchStoreConfig, config or {}, "config")
    operation = operations.FILE_SEARCH_STORES_UPLOAD_TO_FILE_SEARCH_STORE

    def describe(source: Source) -> tuple[Params, str]:
        kind = mime_type(options.mime_type, source)
        typed = options.model_copy(update={"mime_type": kind})
        return {"file_search_store_name": store, "config": typed}, kind

    body = await run_upload(client, operation, upload, describe)
    return cast("UploadToFileSearchStoreOperation", _result(operation, body, "UploadToFileSearchStoreOperation", ""))


def _result(operation: OperationSpec[Any], body: bytes, name: str, key: str) -> object:
    from pydantic_core import from_json, to_json

    if key:
        try:
            whole: Any = from_json(body)
        except ValueError:
            whole = None
        if not is_object(whole) or key not in whole:
            raise ResponseError(f"{operation.id}: the upload was finished, and its response has no {key}", body=body)
        body = to_json(whole[key])
    return decode(CODEC, operation._replace(response=name), body, "gemini")


async def run_upload(
    client: AsyncAPIClient,
    operation: OperationSpec[Any],
    upload: UploadRequest,
    describe: Callable[[Source], tuple[Params, str]],
    below: str = "/upload",
) -> bytes:
    """Open the source, upload it and close it.

    Args:
        client: Sends the requests.
        operation: Starts the upload.
        upload: The source and the options of the upload.
        describe: Returns the arguments of the operation, and the content type.
        below: Path prefix of upload URLs, before the API version.

    Returns:
        The body of the last response.
    """
    source = await run_blocking(open_source, upload.file)
    try:
        params, content_type = describe(source)
        request = client.build(encode(client.codec, operation, params, client.context), params["config"])
        base_url = request.base_url.rstrip("/")
        request.url = f"{base_url}{below}{request.url.removeprefix(base_url)}"
        call = begin_transfer(client, request)
        try:
            with progress_callback(upload.on_progress, source.name) as report:
                body = await AsyncUpload(call, source, content_type, report).run(upload.chunk_size)
        except BaseException as error:
            await call.on_error(error)
            raise
        await call.on_success(None)
        return body
    finally:
        source.close()


class AsyncUpload:
    """One upload."""

    def __init__(
        self,
        call: AsyncCall,
        source: Source,
        content_type: str,
        report: Callable[[int, int | None], Any] | None,
    ) -> None:
        """Upload `source` with a call whose request has the metadata of the file."""
        self._call = call
        self._source = source
        self._type = content_type
        self._report = report
        self._operation = call.request.operation
        self._url = ""

    async def run(self, chunk_size: int) -> bytes:
        """Upload everything, and return the body of the final response."""
        started = await self._start()
        chunk_size = _granular(chunk_size, started.headers)
        offset = 0
        await self._report_progress(0)
        while True:
            chunk = await self._next_chunk(offset, chunk_size)
            try:
                response, body = await exchange(self._call, self._bytes(chunk))
                received: int | None = chunk.end
            except (APIError, APIConnectionError) as error:
                response, body = await self._query(error)
                received = None
            status = response.headers.get("x-goog-upload-status", "")
            if status == "final" and chunk.is_last:
                if (kept := response.headers.get("x-goog-upload-size-received", str(chunk.end))) != str(chunk.end):
                    raise self._unexpected(f"is final with {kept} of {chunk.end} bytes", response, body)
                await self._report_progress(chunk.end)
                return body
            if status != "active" or (chunk.is_last and received is not None):
                raise self._unexpected(f"is {status or 'in no known state'} after {chunk.end} bytes", response, body)
            if received is None:
                received = self._received(response, body, offset, chunk.end)
            if received > offset:
                progress(self._call)
                await self._report_progress(received)
            offset = received

    async def _next_chunk(self, offset: int, limit: int) -> Chunk:
        source = self._source
        while source.needs_more(offset, limit):
            if source.is_async:
                source.accept(await maybe_await(source.read_next()))
            else:
                source.accept(await run_blocking(source.read_next))
        await run_blocking(source.check)
        return source.chunk(offset, limit)

    async def _start(self) -> AsyncResponse:
        """Start the upload; the response contains its URL, which is a secret."""
        request, source = self._call.request, self._source
        headers = {
            **request.headers,
            "x-goog-upload-protocol": "resumable",
            "x-goog-upload-command": "start",
            "x-goog-upload-header-content-type": self._type,
        }
        if source.size is not None:
            headers["x-goog-upload-header-content-length"] = str(source.size)
        if source.name:
            headers["x-goog-upload-file-name"] = quote(source.name, safe=" !#$&'()+,;=@[]{}~^`", errors="replace")
        start = replace(request, headers=headers)
        while True:
            try:
                response, body = await exchange(self._call, start)
                break
            except (APIError, APIConnectionError) as error:
                await self._call.pause(error)
        progress(self._call)
        if not (session := response.headers.get("x-goog-upload-url")):
            raise ResponseError(
                f"{self._operation}: the response has no X-Goog-Upload-URL to send the bytes to",
                body=body,
                status=response.status,
                headers=response.headers,
            )
        remember_url(session)
        self._url = checked_url(session, request.base_url.rstrip("/"), "the upload URL")
        return response

    def _bytes(self, chunk: Chunk) -> HTTPRequest:
        """Return the request of a chunk; the deadline is checked before each piece of it."""
        if not chunk.is_last:
            command = "upload"
        else:
            command = "upload, finalize" if chunk.length or not chunk.offset else "finalize"
        headers = {"x-goog-upload-offset": str(chunk.offset), "content-type": self._type}
        content = replace(chunk, on_piece=self._call.deadline.check) if chunk.length else b""
        return self._request(command, headers, content)

    def _request(self, command: str, more: Mapping[str, str], content: Chunk | bytes) -> HTTPRequest:
        request = self._call.request
        own = {"x-goog-upload-command": command, **more}
        return HTTPRequest(
            operation=self._operation,
            method=request.method,
            url=self._url,
            headers=headers_for(request, self._url, own),
            content=content,
            options=request.options,
            base_url=request.base_url,
            is_trusted=same_origin(self._url, request.base_url),
        )

    async def _query(self, error: APIError | APIConnectionError) -> tuple[AsyncResponse, bytes]:
        """Query the number of received bytes, with the retries that the policy allows."""
        while True:
            await self._call.pause(error)
            try:
                return await exchange(self._call, self._request("query", {}, b""))
            except (APIError, APIConnectionError) as another:
                error = another

    def _received(self, response: AsyncResponse, body: bytes, before: int, sent: int) -> int:
        """Return the number of received bytes; it must be between the confirmed and the sent number."""
        header = response.headers.get("x-goog-upload-size-received", "")
        received = parse_length(header)
        if received is None or not before <= received <= sent:
            raise self._unexpected(
                f"has {header or 'an unknown number of'} bytes; {before} were confirmed, {sent} sent", response, body
            )
        return received

    def _unexpected(self, what: str, response: AsyncResponse, body: bytes) -> ResponseError:
        return ResponseError(
            f"{self._operation}: the upload {what}", body=body, status=response.status, headers=response.headers
        )

    async def _report_progress(self, done: int) -> None:
        if self._report is not None:
            await maybe_await(self._report(done, self._source.size))


def _granular(chunk_size: int, headers: Mapping[str, str]) -> int:
    """Return the chunk size, rounded up to the granularity that the service requires."""
    unit = parse_length(headers.get("x-goog-upload-chunk-granularity", "")) or 1
    if unit > _MAX_UNIT:
        raise ResponseError(f"the service requires chunks of {unit} bytes, which is too much to hold in memory")
    return -(-chunk_size // unit) * unit
