"""`projects.locations.ragCorpora.ragFiles` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_files__rag_metadata import (
        AsyncProjectsLocationsRagCorporaRagFilesRagMetadata,
        ProjectsLocationsRagCorporaRagFilesRagMetadata,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.rag_corpora_rag_files import (
        ImportRagFilesRequest,
        ListRagFilesResponse,
        RagFile,
    )


_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*"),
        Argument("force_delete", "?forceDelete"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[RagFile] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*"),),
    config="",
    response="vertex.RagFile",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.get", "GET", "/{name}")},
)
_IMPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.import_",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("body", "", type="vertex.ImportRagFilesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.import", "POST", "/{parent}/ragFiles:import")
    },
    is_repeatable=False,
)
_LIST: OperationSpec[ListRagFilesResponse] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListRagFilesResponse",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.list", "GET", "/{parent}/ragFiles")},
    items="rag_files",
)


class ProjectsLocationsRagCorporaRagFiles(Resource):
    """`projects.locations.ragCorpora.ragFiles` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.ragCorpora.ragFiles.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def rag_metadata(self) -> ProjectsLocationsRagCorporaRagFilesRagMetadata:
        """`projects.locations.ragCorpora.ragFiles.ragMetadata`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_files__rag_metadata import (
            ProjectsLocationsRagCorporaRagFilesRagMetadata,
        )

        return ProjectsLocationsRagCorporaRagFilesRagMetadata(self._client)

    def delete(
        self, *, name: str, force_delete: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a rag file: `DELETE /v1beta1/{+name}`."""
        return self._client.call(
            _DELETE, {"name": name, "force_delete": force_delete, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagFile:
        """Get a rag file: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def import_(
        self,
        *,
        parent: str,
        body: ImportRagFilesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import: `POST /v1beta1/{+parent}/ragFiles:import`."""
        return self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[RagFile]:
        """List rag files: `GET /v1beta1/{+parent}/ragFiles`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsRagCorporaRagFiles(AsyncResource):
    """`projects.locations.ragCorpora.ragFiles` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.ragCorpora.ragFiles.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def rag_metadata(self) -> AsyncProjectsLocationsRagCorporaRagFilesRagMetadata:
        """`projects.locations.ragCorpora.ragFiles.ragMetadata`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_files__rag_metadata import (
            AsyncProjectsLocationsRagCorporaRagFilesRagMetadata,
        )

        return AsyncProjectsLocationsRagCorporaRagFilesRagMetadata(self._client)

    async def delete(
        self, *, name: str, force_delete: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a rag file: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(
            _DELETE, {"name": name, "force_delete": force_delete, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagFile:
        """Get a rag file: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def import_(
        self,
        *,
        parent: str,
        body: ImportRagFilesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import: `POST /v1beta1/{+parent}/ragFiles:import`."""
        return await self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[RagFile]:
        """List rag files: `GET /v1beta1/{+parent}/ragFiles`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
