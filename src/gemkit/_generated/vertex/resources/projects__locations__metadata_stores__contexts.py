"""`projects.locations.metadataStores.contexts` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.metadata_stores_contexts import (
        AddContextArtifactsAndExecutionsRequest,
        AddContextArtifactsAndExecutionsResponse,
        AddContextChildrenRequest,
        AddContextChildrenResponse,
        ListContextsResponse,
        PurgeContextsRequest,
        RemoveContextChildrenRequest,
        RemoveContextChildrenResponse,
    )
    from gemkit._generated.vertex.types.metadata_stores_contexts_shared import LineageSubgraph
    from gemkit._generated.vertex.types.schedules_shared4 import Context


_ADD_CONTEXT_ARTIFACTS_AND_EXECUTIONS: OperationSpec[AddContextArtifactsAndExecutionsResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.add_context_artifacts_and_executions",
    kind="unary",
    arguments=(
        Argument("context", "{context}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),
        Argument("body", "", type="vertex.AddContextArtifactsAndExecutionsRequest", spread=True),
    ),
    config="",
    response="vertex.AddContextArtifactsAndExecutionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.contexts.addContextArtifactsAndExecutions",
            "POST",
            "/{context}:addContextArtifactsAndExecutions",
        )
    },
    is_repeatable=False,
)
_ADD_CONTEXT_CHILDREN: OperationSpec[AddContextChildrenResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.add_context_children",
    kind="unary",
    arguments=(
        Argument("context", "{context}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),
        Argument("body", "", type="vertex.AddContextChildrenRequest", spread=True),
    ),
    config="",
    response="vertex.AddContextChildrenResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.contexts.addContextChildren",
            "POST",
            "/{context}:addContextChildren",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[Context] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("context_id", "?contextId"),
        Argument("body", "", type="vertex.Context", spread=True),
    ),
    config="",
    response="vertex.Context",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.contexts.create", "POST", "/{parent}/contexts")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),
        Argument("etag", "?etag"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.contexts.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Context] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),),
    config="",
    response="vertex.Context",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.contexts.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListContextsResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListContextsResponse",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.contexts.list", "GET", "/{parent}/contexts")},
    items="contexts",
)
_PATCH: OperationSpec[Context] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),
        Argument("allow_missing", "?allowMissing"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Context", spread=True),
    ),
    config="",
    response="vertex.Context",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.contexts.patch", "PATCH", "/{name}")},
)
_PURGE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.purge",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("body", "", type="vertex.PurgeContextsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.contexts.purge", "POST", "/{parent}/contexts:purge"
        )
    },
    is_repeatable=False,
)
_QUERY_CONTEXT_LINEAGE_SUBGRAPH: OperationSpec[LineageSubgraph] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.query_context_lineage_subgraph",
    kind="unary",
    arguments=(
        Argument("context", "{context}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),
    ),
    config="",
    response="vertex.LineageSubgraph",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.contexts.queryContextLineageSubgraph",
            "GET",
            "/{context}:queryContextLineageSubgraph",
        )
    },
)
_REMOVE_CONTEXT_CHILDREN: OperationSpec[RemoveContextChildrenResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.contexts.remove_context_children",
    kind="unary",
    arguments=(
        Argument("context", "{context}", url=True, pattern="projects/*/locations/*/metadataStores/*/contexts/*"),
        Argument("body", "", type="vertex.RemoveContextChildrenRequest", spread=True),
    ),
    config="",
    response="vertex.RemoveContextChildrenResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.contexts.removeContextChildren",
            "POST",
            "/{context}:removeContextChildren",
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsMetadataStoresContexts(Resource):
    """`projects.locations.metadataStores.contexts` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.metadataStores.contexts.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def add_context_artifacts_and_executions(
        self,
        *,
        context: str,
        body: AddContextArtifactsAndExecutionsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AddContextArtifactsAndExecutionsResponse:
        """Add context artifacts and executions: `POST /v1beta1/{+context}:addContextArtifactsAndExecutions`."""
        return self._client.call(
            _ADD_CONTEXT_ARTIFACTS_AND_EXECUTIONS,
            {"context": context, "body": body, "config": self._config(http_options)},
        )

    def add_context_children(
        self,
        *,
        context: str,
        body: AddContextChildrenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AddContextChildrenResponse:
        """Add context children: `POST /v1beta1/{+context}:addContextChildren`."""
        return self._client.call(
            _ADD_CONTEXT_CHILDREN, {"context": context, "body": body, "config": self._config(http_options)}
        )

    def create(
        self,
        *,
        parent: str,
        body: Context | dict[str, Any],
        context_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Context:
        """Create a context: `POST /v1beta1/{+parent}/contexts`."""
        return self._client.call(
            _CREATE, {"parent": parent, "context_id": context_id, "body": body, "config": self._config(http_options)}
        )

    def delete(
        self,
        *,
        name: str,
        etag: str | None = None,
        force: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Delete a context: `DELETE /v1beta1/{+name}`."""
        return self._client.call(
            _DELETE, {"name": name, "etag": etag, "force": force, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Context:
        """Get a context: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Context]:
        """List contexts: `GET /v1beta1/{+parent}/contexts`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Context | dict[str, Any],
        allow_missing: bool | None = None,
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Context:
        """Update a context: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH,
            {
                "name": name,
                "allow_missing": allow_missing,
                "update_mask": update_mask,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def purge(
        self, *, parent: str, body: PurgeContextsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/contexts:purge`."""
        return self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def query_context_lineage_subgraph(
        self, *, context: str, http_options: HttpOptionsOrDict | None = None
    ) -> LineageSubgraph:
        """Query context lineage subgraph: `GET /v1beta1/{+context}:queryContextLineageSubgraph`."""
        return self._client.call(
            _QUERY_CONTEXT_LINEAGE_SUBGRAPH, {"context": context, "config": self._config(http_options)}
        )

    def remove_context_children(
        self,
        *,
        context: str,
        body: RemoveContextChildrenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveContextChildrenResponse:
        """Remove context children: `POST /v1beta1/{+context}:removeContextChildren`."""
        return self._client.call(
            _REMOVE_CONTEXT_CHILDREN, {"context": context, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsMetadataStoresContexts(AsyncResource):
    """`projects.locations.metadataStores.contexts` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.metadataStores.contexts.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def add_context_artifacts_and_executions(
        self,
        *,
        context: str,
        body: AddContextArtifactsAndExecutionsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AddContextArtifactsAndExecutionsResponse:
        """Add context artifacts and executions: `POST /v1beta1/{+context}:addContextArtifactsAndExecutions`."""
        return await self._client.call(
            _ADD_CONTEXT_ARTIFACTS_AND_EXECUTIONS,
            {"context": context, "body": body, "config": self._config(http_options)},
        )

    async def add_context_children(
        self,
        *,
        context: str,
        body: AddContextChildrenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AddContextChildrenResponse:
        """Add context children: `POST /v1beta1/{+context}:addContextChildren`."""
        return await self._client.call(
            _ADD_CONTEXT_CHILDREN, {"context": context, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: Context | dict[str, Any],
        context_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Context:
        """Create a context: `POST /v1beta1/{+parent}/contexts`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "context_id": context_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(
        self,
        *,
        name: str,
        etag: str | None = None,
        force: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Delete a context: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(
            _DELETE, {"name": name, "etag": etag, "force": force, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Context:
        """Get a context: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Context]:
        """List contexts: `GET /v1beta1/{+parent}/contexts`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Context | dict[str, Any],
        allow_missing: bool | None = None,
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Context:
        """Update a context: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH,
            {
                "name": name,
                "allow_missing": allow_missing,
                "update_mask": update_mask,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def purge(
        self, *, parent: str, body: PurgeContextsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/contexts:purge`."""
        return await self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def query_context_lineage_subgraph(
        self, *, context: str, http_options: HttpOptionsOrDict | None = None
    ) -> LineageSubgraph:
        """Query context lineage subgraph: `GET /v1beta1/{+context}:queryContextLineageSubgraph`."""
        return await self._client.call(
            _QUERY_CONTEXT_LINEAGE_SUBGRAPH, {"context": context, "config": self._config(http_options)}
        )

    async def remove_context_children(
        self,
        *,
        context: str,
        body: RemoveContextChildrenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveContextChildrenResponse:
        """Remove context children: `POST /v1beta1/{+context}:removeContextChildren`."""
        return await self._client.call(
            _REMOVE_CONTEXT_CHILDREN, {"context": context, "body": body, "config": self._config(http_options)}
        )
