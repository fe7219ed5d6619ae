"""`projects.locations.ragCorpora.ragDataSchemas` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.rag_corpora_rag_data_schemas import (
        BatchCreateRagDataSchemasRequest,
        BatchDeleteRagDataSchemasRequest,
        ListRagDataSchemasResponse,
        RagDataSchema,
    )


_BATCH_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_data_schemas.batch_create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("body", "", type="vertex.BatchCreateRagDataSchemasRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragDataSchemas.batchCreate",
            "POST",
            "/{parent}/ragDataSchemas:batchCreate",
        )
    },
    is_repeatable=False,
)
_BATCH_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_data_schemas.batch_delete",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("body", "", type="vertex.BatchDeleteRagDataSchemasRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragDataSchemas.batchDelete",
            "POST",
            "/{parent}/ragDataSchemas:batchDelete",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[RagDataSchema] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_data_schemas.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("rag_data_schema_id", "?ragDataSchemaId"),
        Argument("body", "", type="vertex.RagDataSchema", spread=True),
    ),
    config="",
    response="vertex.RagDataSchema",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragDataSchemas.create", "POST", "/{parent}/ragDataSchemas"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_data_schemas.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragDataSchemas/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragDataSchemas.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[RagDataSchema] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_data_schemas.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*/ragDataSchemas/*"),),
    config="",
    response="vertex.RagDataSchema",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.ragDataSchemas.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListRagDataSchemasResponse] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.rag_data_schemas.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListRagDataSchemasResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.ragCorpora.ragDataSchemas.list", "GET", "/{parent}/ragDataSchemas"
        )
    },
    items="rag_data_schemas",
)


class ProjectsLocationsRagCorporaRagDataSchemas(Resource):
    """`projects.locations.ragCorpora.ragDataSchemas` of the vertex document."""

    def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateRagDataSchemasRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch create: `POST /v1beta1/{+parent}/ragDataSchemas:batchCreate`."""
        return self._client.call(_BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def batch_delete(
        self,
        *,
        parent: str,
        body: BatchDeleteRagDataSchemasRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch delete: `POST /v1beta1/{+parent}/ragDataSchemas:batchDelete`."""
        return self._client.call(_BATCH_DELETE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: RagDataSchema | dict[str, Any],
        rag_data_schema_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RagDataSchema:
        """Create a rag data schema: `POST /v1beta1/{+parent}/ragDataSchemas`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "rag_data_schema_id": rag_data_schema_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a rag data schema: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagDataSchema:
        """Get a rag data schema: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[RagDataSchema]:
        """List rag data schemas: `GET /v1beta1/{+parent}/ragDataSchemas`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsRagCorporaRagDataSchemas(AsyncResource):
    """`projects.locations.ragCorpora.ragDataSchemas` of the vertex document."""

    async def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateRagDataSchemasRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch create: `POST /v1beta1/{+parent}/ragDataSchemas:batchCreate`."""
        return await self._client.call(
            _BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def batch_delete(
        self,
        *,
        parent: str,
        body: BatchDeleteRagDataSchemasRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch delete: `POST /v1beta1/{+parent}/ragDataSchemas:batchDelete`."""
        return await self._client.call(
            _BATCH_DELETE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: RagDataSchema | dict[str, Any],
        rag_data_schema_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RagDataSchema:
        """Create a rag data schema: `POST /v1beta1/{+parent}/ragDataSchemas`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "rag_data_schema_id": rag_data_schema_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a rag data schema: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagDataSchema:
        """Get a rag data schema: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[RagDataSchema]:
        """List rag data schemas: `GET /v1beta1/{+parent}/ragDataSchemas`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
