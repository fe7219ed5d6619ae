"""`projects.locations.metadataStores.artifacts` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.metadata_stores_artifacts import ListArtifactsResponse, PurgeArtifactsRequest
    from gemkit._generated.vertex.types.metadata_stores_contexts_shared import LineageSubgraph
    from gemkit._generated.vertex.types.schedules_shared10 import Artifact


_CREATE: OperationSpec[Artifact] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("artifact_id", "?artifactId"),
        Argument("body", "", type="vertex.Artifact", spread=True),
    ),
    config="",
    response="vertex.Artifact",
    http={
        "vertex": Http("aiplatform.projects.locations.metadataStores.artifacts.create", "POST", "/{parent}/artifacts")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/artifacts/*"),
        Argument("etag", "?etag"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.artifacts.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Artifact] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/artifacts/*"),),
    config="",
    response="vertex.Artifact",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.artifacts.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListArtifactsResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListArtifactsResponse",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.artifacts.list", "GET", "/{parent}/artifacts")},
    items="artifacts",
)
_PATCH: OperationSpec[Artifact] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/artifacts/*"),
        Argument("allow_missing", "?allowMissing"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Artifact", spread=True),
    ),
    config="",
    response="vertex.Artifact",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.artifacts.patch", "PATCH", "/{name}")},
)
_PURGE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.purge",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("body", "", type="vertex.PurgeArtifactsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.artifacts.purge", "POST", "/{parent}/artifacts:purge"
        )
    },
    is_repeatable=False,
)
_QUERY_ARTIFACT_LINEAGE_SUBGRAPH: OperationSpec[LineageSubgraph] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.artifacts.query_artifact_lineage_subgraph",
    kind="unary",
    arguments=(
        Argument("artifact", "{artifact}", url=True, pattern="projects/*/locations/*/metadataStores/*/artifacts/*"),
        Argument("filter", "?filter"),
        Argument("max_hops", "?maxHops"),
    ),
    config="",
    response="vertex.LineageSubgraph",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.artifacts.queryArtifactLineageSubgraph",
            "GET",
            "/{artifact}:queryArtifactLineageSubgraph",
        )
    },
)


class ProjectsLocationsMetadataStoresArtifacts(Resource):
    """`projects.locations.metadataStores.artifacts` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.metadataStores.artifacts.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str,
        body: Artifact | dict[str, Any],
        artifact_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Artifact:
        """Create an artifact: `POST /v1beta1/{+parent}/artifacts`."""
        return self._client.call(
            _CREATE, {"parent": parent, "artifact_id": artifact_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, etag: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an artifact: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "etag": etag, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Artifact:
        """Get an artifact: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[Artifact]:
        """List artifacts: `GET /v1beta1/{+parent}/artifacts`."""
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
        body: Artifact | dict[str, Any],
        allow_missing: bool | None = None,
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Artifact:
        """Update an artifact: `PATCH /v1beta1/{+name}`."""
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
        self,
        *,
        parent: str,
        body: PurgeArtifactsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/artifacts:purge`."""
        return self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def query_artifact_lineage_subgraph(
        self,
        *,
        artifact: str,
        filter: str | None = None,
        max_hops: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> LineageSubgraph:
        """Query artifact lineage subgraph: `GET /v1beta1/{+artifact}:queryArtifactLineageSubgraph`."""
        return self._client.call(
            _QUERY_ARTIFACT_LINEAGE_SUBGRAPH,
            {"artifact": artifact, "filter": filter, "max_hops": max_hops, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsMetadataStoresArtifacts(AsyncResource):
    """`projects.locations.metadataStores.artifacts` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.metadataStores.artifacts.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: Artifact | dict[str, Any],
        artifact_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Artifact:
        """Create an artifact: `POST /v1beta1/{+parent}/artifacts`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "artifact_id": artifact_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(
        self, *, name: str, etag: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an artifact: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "etag": etag, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Artifact:
        """Get an artifact: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[Artifact]:
        """List artifacts: `GET /v1beta1/{+parent}/artifacts`."""
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
        body: Artifact | dict[str, Any],
        allow_missing: bool | None = None,
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Artifact:
        """Update an artifact: `PATCH /v1beta1/{+name}`."""
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
        self,
        *,
        parent: str,
        body: PurgeArtifactsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/artifacts:purge`."""
        return await self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def query_artifact_lineage_subgraph(
        self,
        *,
        artifact: str,
        filter: str | None = None,
        max_hops: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> LineageSubgraph:
        """Query artifact lineage subgraph: `GET /v1beta1/{+artifact}:queryArtifactLineageSubgraph`."""
        return await self._client.call(
            _QUERY_ARTIFACT_LINEAGE_SUBGRAPH,
            {"artifact": artifact, "filter": filter, "max_hops": max_hops, "config": self._config(http_options)},
        )
