"""`projects.locations.migratableResources` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.migratable_resources import (
        BatchMigrateResourcesRequest,
        SearchMigratableResourcesRequest,
        SearchMigratableResourcesResponse,
    )


_BATCH_MIGRATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.migratable_resources.batch_migrate",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.BatchMigrateResourcesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.migratableResources.batchMigrate",
            "POST",
            "/{parent}/migratableResources:batchMigrate",
        )
    },
    is_repeatable=False,
)
_SEARCH: OperationSpec[SearchMigratableResourcesResponse] = OperationSpec(
    id="vertex.projects.locations.migratable_resources.search",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.SearchMigratableResourcesRequest", spread=True),
    ),
    config="",
    response="vertex.SearchMigratableResourcesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.migratableResources.search", "POST", "/{parent}/migratableResources:search"
        )
    },
)


class ProjectsLocationsMigratableResources(Resource):
    """`projects.locations.migratableResources` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.migratableResources.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def batch_migrate(
        self,
        *,
        parent: str | None = None,
        body: BatchMigrateResourcesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch migrate: `POST /v1beta1/{+parent}/migratableResources:batchMigrate`."""
        return self._client.call(_BATCH_MIGRATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def search(
        self,
        *,
        parent: str | None = None,
        body: SearchMigratableResourcesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchMigratableResourcesResponse:
        """Search: `POST /v1beta1/{+parent}/migratableResources:search`."""
        return self._client.call(_SEARCH, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsMigratableResources(AsyncResource):
    """`projects.locations.migratableResources` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.migratableResources.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def batch_migrate(
        self,
        *,
        parent: str | None = None,
        body: BatchMigrateResourcesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch migrate: `POST /v1beta1/{+parent}/migratableResources:batchMigrate`."""
        return await self._client.call(
            _BATCH_MIGRATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def search(
        self,
        *,
        parent: str | None = None,
        body: SearchMigratableResourcesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchMigratableResourcesResponse:
        """Search: `POST /v1beta1/{+parent}/migratableResources:search`."""
        return await self._client.call(_SEARCH, {"parent": parent, "body": body, "config": self._config(http_options)})
