"""`projects.locations.metadataStores.metadataSchemas` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.metadata_stores_metadata_schemas import (
        ListMetadataSchemasResponse,
        MetadataSchema,
    )


_CREATE: OperationSpec[MetadataSchema] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.metadata_schemas.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("metadata_schema_id", "?metadataSchemaId"),
        Argument("body", "", type="vertex.MetadataSchema", spread=True),
    ),
    config="",
    response="vertex.MetadataSchema",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.metadataSchemas.create", "POST", "/{parent}/metadataSchemas"
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[MetadataSchema] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.metadata_schemas.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/metadataSchemas/*"),
    ),
    config="",
    response="vertex.MetadataSchema",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.metadataSchemas.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListMetadataSchemasResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.metadata_schemas.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListMetadataSchemasResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.metadataSchemas.list", "GET", "/{parent}/metadataSchemas"
        )
    },
    items="metadata_schemas",
)


class ProjectsLocationsMetadataStoresMetadataSchemas(Resource):
    """`projects.locations.metadataStores.metadataSchemas` of the vertex document."""

    def create(
        self,
        *,
        parent: str,
        body: MetadataSchema | dict[str, Any],
        metadata_schema_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> MetadataSchema:
        """Create a metadata schema: `POST /v1beta1/{+parent}/metadataSchemas`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "metadata_schema_id": metadata_schema_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MetadataSchema:
        """Get a metadata schema: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[MetadataSchema]:
        """List metadata schemas: `GET /v1beta1/{+parent}/metadataSchemas`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsMetadataStoresMetadataSchemas(AsyncResource):
    """`projects.locations.metadataStores.metadataSchemas` of the vertex document."""

    async def create(
        self,
        *,
        parent: str,
        body: MetadataSchema | dict[str, Any],
        metadata_schema_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> MetadataSchema:
        """Create a metadata schema: `POST /v1beta1/{+parent}/metadataSchemas`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "metadata_schema_id": metadata_schema_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MetadataSchema:
        """Get a metadata schema: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[MetadataSchema]:
        """List metadata schemas: `GET /v1beta1/{+parent}/metadataSchemas`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )
