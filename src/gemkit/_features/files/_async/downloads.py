"""Downloads to memory, to a file or as a stream; resumed after a lost connection."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from gemkit._errors.redact import remember_url
from gemkit._features.files._async.transfer import begin_transfer, progress
from gemkit._features.files.destinations import destination_of
from gemkit._features.files.options import checked_url, headers_for, redirected, require_gemini
from gemkit._features.files.received import ReceivedBytes
from gemkit._features.files.transforms import file as file_name
from gemkit._http.aio import run_blocking
from gemkit._http.urls import same_origin
from gemkit._mapping.names import checked_name
from gemkit._mapping.operation import Request
from gemkit.errors import APIConnectionError, APIError, InvalidInputError, ResponseError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._http._async.call import AsyncCall
    from gemkit._http._async.transports import AsyncResponse

_REDIRECTS = 5
_MEDIA = re.compile(r"fileSearchStores/[^/]+/media/[^/]+")


def file_download(client: AsyncAPIClient, file: object, config: object) -> AsyncDownload:
    """Return a download of a file's bytes.

    Raises:
        UnsupportedOperationError: The client is one of Vertex AI.
        InvalidInputError: `file` is not a file.
    """
    require_gemini(client.context, "files.download")
    return AsyncDownload(client, "files.download", f"{file_name(file, client.context)}:download", config)


def media_download(client: AsyncAPIClient, media_id: str, config: object) -> AsyncDownload:
    """Return a download of a blob of a file search store.

    Raises:
        UnsupportedOperationError: The client is one of Vertex AI.
        InvalidInputError: `media_id` is not the path of a blob.
    """
    require_gemini(client.context, "file_search_stores.download_media")
    if not _MEDIA.fullmatch(checked_name(media_id, "media_id")):
        raise InvalidInputError(
            f"{media_id!r} is not the path of a blob: fileSearchStores/{{store}}/media/{{blob}}", path="media_id"
        )
    return AsyncDownload(client, "file_search_stores.download_media", media_id, config)


class AsyncDownload:
    """A download; no request is sent before it is read."""

    def __init__(self, client: AsyncAPIClient, operation: str, path: str, config: object) -> None:
        """Prepare the request; nothing is sent."""
        request = Request(operation, "GET", quote(path, safe="/:@-._~%+"), {"alt": "media"})
        self._client = client
        self._request = client.build(request, config, is_streamed=False)
        self._request.is_streamed = True
        self._request.error_status = 400  # redirects are followed here, without credentials for other hosts

    async def read(self) -> bytes:
        """Return all bytes."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def write_to(self, destination: object) -> None:
        """Write the bytes to a path, which is replaced only when the download is complete, or to an open file."""
        target = destination_of(destination)
        await run_blocking(target.open)
        try:
            async for piece in self.iter_bytes():
                await run_blocking(target.write, piece)
            await run_blocking(target.finish)
        finally:
            target.discard()

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Yield the bytes as they arrive; a lost connection is resumed."""
        call = begin_transfer(self._client, self._request)
        received = ReceivedBytes()
        try:
            while not received.is_complete:
                try:
                    response = await self._open(call, received)
                    try:
                        received.begin(response.status, response.headers)
                        async for piece in response.iter_bytes():
                            call.deadline.check()
                            if fresh := received.take(piece):
                                progress(call)
                                yield fresh
                        received.finish()
                    finally:
                        await response.aclose()
                except (APIError, APIConnectionError) as error:
                    if isinstance(error, APIError) and error.code == 416 and received.is_all(error.headers):
                        break
                    await call.pause(error)
        except GeneratorExit:
            await call.on_close(None)
            raise
        except BaseException as error:
            await call.on_error(error)
            raise
        await call.on_success(None)

    async def _open(self, call: AsyncCall, received: ReceivedBytes) -> AsyncResponse:
        """Request the missing bytes; redirects are followed."""
        first = self._request
        # Compressed responses cannot be resumed: their byte ranges count compressed bytes.
        own = {"accept-encoding": "identity", **received.range_headers()}
        request = replace(first, headers=headers_for(first, first.url, own))
        response = await call.send(request)
        for _ in range(_REDIRECTS):
            if response.status < 300:
                return response
            await response.aclose()
            target = redirected(request.url, response.headers.get("location", ""))
            remember_url(target)
            url = checked_url(target, first.base_url, "the URL of the download's redirect")
            is_trusted = same_origin(url, first.base_url)
            request = replace(first, url=url, headers=headers_for(first, url, own), is_trusted=is_trusted)
            response = await call.send(request)
        await response.aclose()
        raise ResponseError("the download is redirected again and again", status=response.status)
