"""`projects.locations.metadataStores` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__metadata_stores__artifacts import (
        AsyncProjectsLocationsMetadataStoresArtifacts,
        ProjectsLocationsMetadataStoresArtifacts,
    )
    from gemkit._generated.vertex.resources.projects__locations__metadata_stores__contexts import (
        AsyncProjectsLocationsMetadataStoresContexts,
        ProjectsLocationsMetadataStoresContexts,
    )
    from gemkit._generated.vertex.resources.projects__locations__metadata_stores__executions import (
        AsyncProjectsLocationsMetadataStoresExecutions,
        ProjectsLocationsMetadataStoresExecutions,
    )
    from gemkit._generated.vertex.resources.projects__locations__metadata_stores__metadata_schemas import (
        AsyncProjectsLocationsMetadataStoresMetadataSchemas,
        ProjectsLocationsMetadataStoresMetadataSchemas,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.metadata_stores import ListMetadataStoresResponse, MetadataStore


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("metadata_store_id", "?metadataStoreId"),
        Argument("body", "", type="vertex.MetadataStore", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.create", "POST", "/{parent}/metadataStores")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[MetadataStore] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*"),),
    config="",
    response="vertex.MetadataStore",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListMetadataStoresResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListMetadataStoresResponse",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.list", "GET", "/{parent}/metadataStores")},
    items="metadata_stores",
)


class ProjectsLocationsMetadataStores(Resource):
    """`projects.locations.metadataStores` of the vertex document."""

    @cached_property
    def artifacts(self) -> ProjectsLocationsMetadataStoresArtifacts:
        """`projects.locations.metadataStores.artifacts`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__artifacts import (
            ProjectsLocationsMetadataStoresArtifacts,
        )

        return ProjectsLocationsMetadataStoresArtifacts(self._client)

    @cached_property
    def contexts(self) -> ProjectsLocationsMetadataStoresContexts:
        """`projects.locations.metadataStores.contexts`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__contexts import (
            ProjectsLocationsMetadataStoresContexts,
        )

        return ProjectsLocationsMetadataStoresContexts(self._client)

    @cached_property
    def executions(self) -> ProjectsLocationsMetadataStoresExecutions:
        """`projects.locations.metadataStores.executions`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__executions import (
            ProjectsLocationsMetadataStoresExecutions,
        )

        return ProjectsLocationsMetadataStoresExecutions(self._client)

    @cached_property
    def metadata_schemas(self) -> ProjectsLocationsMetadataStoresMetadataSchemas:
        """`projects.locations.metadataStores.metadataSchemas`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__metadata_schemas import (
            ProjectsLocationsMetadataStoresMetadataSchemas,
        )

        return ProjectsLocationsMetadataStoresMetadataSchemas(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.metadataStores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: MetadataStore | dict[str, Any],
        metadata_store_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a metadata store: `POST /v1beta1/{+parent}/metadataStores`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "metadata_store_id": metadata_store_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a metadata store: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MetadataStore:
        """Get a metadata store: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[MetadataStore]:
        """List metadata stores: `GET /v1beta1/{+parent}/metadataStores`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsMetadataStores(AsyncResource):
    """`projects.locations.metadataStores` of the vertex document."""

    @cached_property
    def artifacts(self) -> AsyncProjectsLocationsMetadataStoresArtifacts:
        """`projects.locations.metadataStores.artifacts`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__artifacts import (
            AsyncProjectsLocationsMetadataStoresArtifacts,
        )

        return AsyncProjectsLocationsMetadataStoresArtifacts(self._client)

    @cached_property
    def contexts(self) -> AsyncProjectsLocationsMetadataStoresContexts:
        """`projects.locations.metadataStores.contexts`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__contexts import (
            AsyncProjectsLocationsMetadataStoresContexts,
        )

        return AsyncProjectsLocationsMetadataStoresContexts(self._client)

    @cached_property
    def executions(self) -> AsyncProjectsLocationsMetadataStoresExecutions:
        """`projects.locations.metadataStores.executions`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__executions import (
            AsyncProjectsLocationsMetadataStoresExecutions,
        )

        return AsyncProjectsLocationsMetadataStoresExecutions(self._client)

    @cached_property
    def metadata_schemas(self) -> AsyncProjectsLocationsMetadataStoresMetadataSchemas:
        """`projects.locations.metadataStores.metadataSchemas`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores__metadata_schemas import (
            AsyncProjectsLocationsMetadataStoresMetadataSchemas,
        )

        return AsyncProjectsLocationsMetadataStoresMetadataSchemas(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.metadataStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: MetadataStore | dict[str, Any],
        metadata_store_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a metadata store: `POST /v1beta1/{+parent}/metadataStores`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "metadata_store_id": metadata_store_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a metadata store: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> MetadataStore:
        """Get a metadata store: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[MetadataStore]:
        """List metadata stores: `GET /v1beta1/{+parent}/metadataStores`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
