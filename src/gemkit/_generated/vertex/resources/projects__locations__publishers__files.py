"""`projects.locations.publishers.files` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.publishers_files import ClaudeFile, DeleteFileResponse, ListFilesResponse


_DELETE: OperationSpec[DeleteFileResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.files.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/files/*"),),
    config="",
    response="vertex.DeleteFileResponse",
    http={"vertex": Http("aiplatform.projects.locations.publishers.files.delete", "DELETE", "/{name}")},
)
_DOWNLOAD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.files.download",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/files/*"),
        Argument("alt", "?alt"),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.publishers.files.download", "GET", "/{name}/content")},
)
_GET: OperationSpec[ClaudeFile] = OperationSpec(
    id="vertex.projects.locations.publishers.files.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/files/*"),),
    config="",
    response="vertex.ClaudeFile",
    http={"vertex": Http("aiplatform.projects.locations.publishers.files.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListFilesResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.files.list",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("publishers_id", "{publishers_id}", url=True, pattern="*"),
        Argument("limit", "?limit"),
        Argument("page", "?page"),
    ),
    config="",
    response="vertex.ListFilesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.files.list", "GET", "/{parent}/publishers/{publishers_id}/files"
        )
    },
)
_UPLOAD: OperationSpec[ClaudeFile] = OperationSpec(
    id="vertex.projects.locations.publishers.files.upload",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("publishers_id", "{publishers_id}", url=True, pattern="*"),
    ),
    config="",
    response="vertex.ClaudeFile",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.files.upload",
            "POST",
            "/{parent}/publishers/{publishers_id}/files",
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsPublishersFiles(Resource):
    """`projects.locations.publishers.files` of the vertex document."""

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeleteFileResponse:
        """Delete a file: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def download(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Download: `GET /v1beta1/{+name}/content`."""
        return self._client.call(_DOWNLOAD, {"name": name, "alt": "media", "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ClaudeFile:
        """Get a file: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        publishers_id: str,
        limit: int | None = None,
        page: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ListFilesResponse:
        """List files: `GET /v1beta1/{+parent}/publishers/{publishersId}/files`."""
        return self._client.call(
            _LIST,
            {
                "parent": parent,
                "publishers_id": publishers_id,
                "limit": limit,
                "page": page,
                "config": self._config(http_options),
            },
        )

    def upload(
        self, *, parent: str | None = None, publishers_id: str, http_options: HttpOptionsOrDict | None = None
    ) -> ClaudeFile:
        """Upload: `POST /v1beta1/{+parent}/publishers/{publishersId}/files`."""
        return self._client.call(
            _UPLOAD, {"parent": parent, "publishers_id": publishers_id, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsPublishersFiles(AsyncResource):
    """`projects.locations.publishers.files` of the vertex document."""

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeleteFileResponse:
        """Delete a file: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def download(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Download: `GET /v1beta1/{+name}/content`."""
        return await self._client.call(_DOWNLOAD, {"name": name, "alt": "media", "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ClaudeFile:
        """Get a file: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        publishers_id: str,
        limit: int | None = None,
        page: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ListFilesResponse:
        """List files: `GET /v1beta1/{+parent}/publishers/{publishersId}/files`."""
        return await self._client.call(
            _LIST,
            {
                "parent": parent,
                "publishers_id": publishers_id,
                "limit": limit,
                "page": page,
                "config": self._config(http_options),
            },
        )

    async def upload(
        self, *, parent: str | None = None, publishers_id: str, http_options: HttpOptionsOrDict | None = None
    ) -> ClaudeFile:
        """Upload: `POST /v1beta1/{+parent}/publishers/{publishersId}/files`."""
        return await self._client.call(
            _UPLOAD, {"parent": parent, "publishers_id": publishers_id, "config": self._config(http_options)}
        )
