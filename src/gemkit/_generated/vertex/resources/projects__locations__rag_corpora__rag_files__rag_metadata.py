"""`projects.locations.ragCorpora.ragFiles.ragMetadata` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.rag_corpora_rag_files_rag_metadata import (
        BatchCreateRagMetadataRequest,
        BatchDeleteRagMetadataRequest,
        ListRagMetadataResponse,
        RagMetadata,
    )


_BATCH_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.batch_create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*"),
        Argument("body", "", type="vertex.BatchCreateRagMetadataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.batchCreate",
            "POST",
            "/{parent}/ragMetadata:batchCreate",
        )
    },
    is_repeatable=False,
)
_BATCH_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.batch_delete",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*"),
        Argument("body", "", type="vertex.BatchDeleteRagMetadataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.batchDelete",
            "POST",
            "/{parent}/ragMetadata:batchDelete",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[RagMetadata] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*"),
        Argument("rag_metadata_id", "?ragMetadataId"),
        Argument("body", "", type="vertex.RagMetadata", spread=True),
    ),
    config="",
    response="vertex.RagMetadata",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.create", "POST", "/{parent}/ragMetadata"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*/ragMetadata/*"),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[RagMetadata] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*/ragMetadata/*"),
    ),
    config="",
    response="vertex.RagMetadata",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListRagMetadataResponse] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListRagMetadataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.list", "GET", "/{parent}/ragMetadata"
        )
    },
    items="rag_metadata",
)
_PATCH: OperationSpec[RagMetadata] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_files.rag_metadata.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragFiles/*/ragMetadata/*"),
        Argument("body", "", type="vertex.RagMetadata", spread=True),
    ),
    config="",
    response="vertex.RagMetadata",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragFiles.ragMetadata.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsRagCorporaRagFilesRagMetadata(Resource):
    """`projects.locations.ragCorpora.ragFiles.ragMetadata` of the vertex document."""

    def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateRagMetadataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch create: `POST /v1beta1/{+parent}/ragMetadata:batchCreate`."""
        return self._client.call(_BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def batch_delete(
        self,
        *,
        parent: str,
        body: BatchDeleteRagMetadataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch delete: `POST /v1beta1/{+parent}/ragMetadata:batchDelete`."""
        return self._client.call(_BATCH_DELETE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: RagMetadata | dict[str, Any],
        rag_metadata_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RagMetadata:
        """Create a rag metadata: `POST /v1beta1/{+parent}/ragMetadata`."""
        return self._client.call(
            _CREATE,
            {"parent": parent, "rag_metadata_id": rag_metadata_id, "body": body, "config": self._config(http_options)},
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a rag metadata: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagMetadata:
        """Get a rag metadata: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[RagMetadata]:
        """List rag metadata: `GET /v1beta1/{+parent}/ragMetadata`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self, *, name: str, body: RagMetadata | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RagMetadata:
        """Update a rag metadata: `PATCH /v1beta1/{+name}`."""
        return self._client.call(_PATCH, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsRagCorporaRagFilesRagMetadata(AsyncResource):
    """`projects.locations.ragCorpora.ragFiles.ragMetadata` of the vertex document."""

    async def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateRagMetadataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch create: `POST /v1beta1/{+parent}/ragMetadata:batchCreate`."""
        return await self._client.call(
            _BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def batch_delete(
        self,
        *,
        parent: str,
        body: BatchDeleteRagMetadataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch delete: `POST /v1beta1/{+parent}/ragMetadata:batchDelete`."""
        return await self._client.call(
            _BATCH_DELETE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: RagMetadata | dict[str, Any],
        rag_metadata_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RagMetadata:
        """Create a rag metadata: `POST /v1beta1/{+parent}/ragMetadata`."""
        return await self._client.call(
            _CREATE,
            {"parent": parent, "rag_metadata_id": rag_metadata_id, "body": body, "config": self._config(http_options)},
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a rag metadata: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagMetadata:
        """Get a rag metadata: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[RagMetadata]:
        """List rag metadata: `GET /v1beta1/{+parent}/ragMetadata`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self, *, name: str, body: RagMetadata | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RagMetadata:
        """Update a rag metadata: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(_PATCH, {"name": name, "body": body, "config": self._config(http_options)})
