"""`media` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_DOWNLOAD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.media.download",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/collaborativeProjects/*"),
        Argument("path", "?path"),
        Argument("processing_config_output_mime_type", "?processingConfig.outputMimeType"),
        Argument("alt", "?alt"),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.media.download", "GET", "/{name}:download")},
)


class Media(Resource):
    """`media` of the vertex document."""

    def download(
        self,
        *,
        name: str,
        path: str | None = None,
        processing_config_output_mime_type: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Download: `GET /v1beta1/{+name}:download`."""
        return self._client.call(
            _DOWNLOAD,
            {
                "name": name,
                "path": path,
                "processing_config_output_mime_type": processing_config_output_mime_type,
                "alt": "media",
                "config": self._config(http_options),
            },
        )


class AsyncMedia(AsyncResource):
    """`media` of the vertex document."""

    async def download(
        self,
        *,
        name: str,
        path: str | None = None,
        processing_config_output_mime_type: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Download: `GET /v1beta1/{+name}:download`."""
        return await self._client.call(
            _DOWNLOAD,
            {
                "name": name,
                "path": path,
                "processing_config_output_mime_type": processing_config_output_mime_type,
                "alt": "media",
                "config": self._config(http_options),
            },
        )
