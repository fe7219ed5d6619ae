"""`projects.locations.exampleStores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.example_stores import (
        ExampleStore,
        FetchExamplesRequest,
        FetchExamplesResponse,
        ListExampleStoresResponse,
        RemoveExamplesRequest,
        RemoveExamplesResponse,
        SearchExamplesRequest,
        SearchExamplesResponse,
        UpsertExamplesRequest,
        UpsertExamplesResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.example_stores.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("example_store_create_time", "?exampleStore.createTime"),
        Argument("example_store_description", "?exampleStore.description"),
        Argument("example_store_display_name", "?exampleStore.displayName"),
        Argument(
            "example_store_example_store_config_vertex_embedding_model",
            "?exampleStore.exampleStoreConfig.vertexEmbeddingModel",
        ),
        Argument("example_store_name", "?exampleStore.name"),
        Argument("example_store_update_time", "?exampleStore.updateTime"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.exampleStores.create", "POST", "/{parent}/exampleStores:create")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.example_stores.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/exampleStores/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.exampleStores.delete", "DELETE", "/{name}")},
)
_FETCH_EXAMPLES: OperationSpec[FetchExamplesResponse] = OperationSpec(
    id="vertex.projects.locations.example_stores.fetch_examples",
    kind="unary",
    arguments=(
        Argument("example_store", "{example_store}", url=True, pattern="projects/*/locations/*/exampleStores/*"),
        Argument("body", "", type="vertex.FetchExamplesRequest", spread=True),
    ),
    config="",
    response="vertex.FetchExamplesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.exampleStores.fetchExamples", "POST", "/{example_store}:fetchExamples"
        )
    },
)
_GET: OperationSpec[ExampleStore] = OperationSpec(
    id="vertex.projects.locations.example_stores.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/exampleStores/*"),),
    config="",
    response="vertex.ExampleStore",
    http={"vertex": Http("aiplatform.projects.locations.exampleStores.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListExampleStoresResponse] = OperationSpec(
    id="vertex.projects.locations.example_stores.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListExampleStoresResponse",
    http={"vertex": Http("aiplatform.projects.locations.exampleStores.list", "GET", "/{parent}/exampleStores")},
    items="example_stores",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.example_stores.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/exampleStores/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.ExampleStore", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.exampleStores.patch", "PATCH", "/{name}")},
)
_REMOVE_EXAMPLES: OperationSpec[RemoveExamplesResponse] = OperationSpec(
    id="vertex.projects.locations.example_stores.remove_examples",
    kind="unary",
    arguments=(
        Argument("example_store", "{example_store}", url=True, pattern="projects/*/locations/*/exampleStores/*"),
        Argument("body", "", type="vertex.RemoveExamplesRequest", spread=True),
    ),
    config="",
    response="vertex.RemoveExamplesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.exampleStores.removeExamples", "POST", "/{example_store}:removeExamples"
        )
    },
    is_repeatable=False,
)
_SEARCH_EXAMPLES: OperationSpec[SearchExamplesResponse] = OperationSpec(
    id="vertex.projects.locations.example_stores.search_examples",
    kind="unary",
    arguments=(
        Argument("example_store", "{example_store}", url=True, pattern="projects/*/locations/*/exampleStores/*"),
        Argument("body", "", type="vertex.SearchExamplesRequest", spread=True),
    ),
    config="",
    response="vertex.SearchExamplesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.exampleStores.searchExamples", "POST", "/{example_store}:searchExamples"
        )
    },
)
_UPSERT_EXAMPLES: OperationSpec[UpsertExamplesResponse] = OperationSpec(
    id="vertex.projects.locations.example_stores.upsert_examples",
    kind="unary",
    arguments=(
        Argument("example_store", "{example_store}", url=True, pattern="projects/*/locations/*/exampleStores/*"),
        Argument("body", "", type="vertex.UpsertExamplesRequest", spread=True),
    ),
    config="",
    response="vertex.UpsertExamplesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.exampleStores.upsertExamples", "POST", "/{example_store}:upsertExamples"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsExampleStores(Resource):
    """`projects.locations.exampleStores` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.exampleStores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        example_store_create_time: datetime | None = None,
        example_store_description: str | None = None,
        example_store_display_name: str | None = None,
        example_store_example_store_config_vertex_embedding_model: str | None = None,
        example_store_name: str | None = None,
        example_store_update_time: datetime | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an example store: `POST /v1beta1/{+parent}/exampleStores:create`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "example_store_create_time": example_store_create_time,
                "example_store_description": example_store_description,
                "example_store_display_name": example_store_display_name,
                "example_store_example_store_config_vertex_embedding_model": example_store_example_store_config_vertex_embedding_model,
                "example_store_name": example_store_name,
                "example_store_update_time": example_store_update_time,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an example store: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def fetch_examples(
        self,
        *,
        example_store: str,
        body: FetchExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FetchExamplesResponse:
        """Fetch examples: `POST /v1beta1/{+exampleStore}:fetchExamples`."""
        return self._client.call(
            _FETCH_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ExampleStore:
        """Get an example store: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ExampleStore]:
        """List example stores: `GET /v1beta1/{+parent}/exampleStores`."""
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

    def patch(
        self,
        *,
        name: str,
        body: ExampleStore | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an example store: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def remove_examples(
        self,
        *,
        example_store: str,
        body: RemoveExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveExamplesResponse:
        """Remove examples: `POST /v1beta1/{+exampleStore}:removeExamples`."""
        return self._client.call(
            _REMOVE_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )

    def search_examples(
        self,
        *,
        example_store: str,
        body: SearchExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchExamplesResponse:
        """Search examples: `POST /v1beta1/{+exampleStore}:searchExamples`."""
        return self._client.call(
            _SEARCH_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )

    def upsert_examples(
        self,
        *,
        example_store: str,
        body: UpsertExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> UpsertExamplesResponse:
        """Upsert examples: `POST /v1beta1/{+exampleStore}:upsertExamples`."""
        return self._client.call(
            _UPSERT_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsExampleStores(AsyncResource):
    """`projects.locations.exampleStores` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.exampleStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        example_store_create_time: datetime | None = None,
        example_store_description: str | None = None,
        example_store_display_name: str | None = None,
        example_store_example_store_config_vertex_embedding_model: str | None = None,
        example_store_name: str | None = None,
        example_store_update_time: datetime | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an example store: `POST /v1beta1/{+parent}/exampleStores:create`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "example_store_create_time": example_store_create_time,
                "example_store_description": example_store_description,
                "example_store_display_name": example_store_display_name,
                "example_store_example_store_config_vertex_embedding_model": example_store_example_store_config_vertex_embedding_model,
                "example_store_name": example_store_name,
                "example_store_update_time": example_store_update_time,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an example store: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def fetch_examples(
        self,
        *,
        example_store: str,
        body: FetchExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FetchExamplesResponse:
        """Fetch examples: `POST /v1beta1/{+exampleStore}:fetchExamples`."""
        return await self._client.call(
            _FETCH_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ExampleStore:
        """Get an example store: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ExampleStore]:
        """List example stores: `GET /v1beta1/{+parent}/exampleStores`."""
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

    async def patch(
        self,
        *,
        name: str,
        body: ExampleStore | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an example store: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def remove_examples(
        self,
        *,
        example_store: str,
        body: RemoveExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveExamplesResponse:
        """Remove examples: `POST /v1beta1/{+exampleStore}:removeExamples`."""
        return await self._client.call(
            _REMOVE_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )

    async def search_examples(
        self,
        *,
        example_store: str,
        body: SearchExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchExamplesResponse:
        """Search examples: `POST /v1beta1/{+exampleStore}:searchExamples`."""
        return await self._client.call(
            _SEARCH_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )

    async def upsert_examples(
        self,
        *,
        example_store: str,
        body: UpsertExamplesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> UpsertExamplesResponse:
        """Upsert examples: `POST /v1beta1/{+exampleStore}:upsertExamples`."""
        return await self._client.call(
            _UPSERT_EXAMPLES, {"example_store": example_store, "body": body, "config": self._config(http_options)}
        )
