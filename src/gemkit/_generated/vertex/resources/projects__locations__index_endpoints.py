"""`projects.locations.indexEndpoints` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.index_endpoints import (
        DeployedIndex,
        DeployIndexRequest,
        FindNeighborsRequest,
        FindNeighborsResponse,
        IndexEndpoint,
        ListIndexEndpointsResponse,
        ReadIndexDatapointsRequest,
        ReadIndexDatapointsResponse,
        UndeployIndexRequest,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.IndexEndpoint", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.indexEndpoints.create", "POST", "/{parent}/indexEndpoints")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.indexEndpoints.delete", "DELETE", "/{name}")},
)
_DEPLOY_INDEX: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.deploy_index",
    kind="unary",
    arguments=(
        Argument("index_endpoint", "{index_endpoint}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),
        Argument("body", "", type="vertex.DeployIndexRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.indexEndpoints.deployIndex", "POST", "/{index_endpoint}:deployIndex"
        )
    },
    is_repeatable=False,
)
_FIND_NEIGHBORS: OperationSpec[FindNeighborsResponse] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.find_neighbors",
    kind="unary",
    arguments=(
        Argument("index_endpoint", "{index_endpoint}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),
        Argument("body", "", type="vertex.FindNeighborsRequest", spread=True),
    ),
    config="",
    response="vertex.FindNeighborsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.indexEndpoints.findNeighbors", "POST", "/{index_endpoint}:findNeighbors"
        )
    },
)
_GET: OperationSpec[IndexEndpoint] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),),
    config="",
    response="vertex.IndexEndpoint",
    http={"vertex": Http("aiplatform.projects.locations.indexEndpoints.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListIndexEndpointsResponse] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListIndexEndpointsResponse",
    http={"vertex": Http("aiplatform.projects.locations.indexEndpoints.list", "GET", "/{parent}/indexEndpoints")},
    items="index_endpoints",
)
_MUTATE_DEPLOYED_INDEX: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.mutate_deployed_index",
    kind="unary",
    arguments=(
        Argument("index_endpoint", "{index_endpoint}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.DeployedIndex", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.indexEndpoints.mutateDeployedIndex",
            "POST",
            "/{index_endpoint}:mutateDeployedIndex",
        )
    },
    is_repeatable=False,
)
_PATCH: OperationSpec[IndexEndpoint] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.IndexEndpoint", spread=True),
    ),
    config="",
    response="vertex.IndexEndpoint",
    http={"vertex": Http("aiplatform.projects.locations.indexEndpoints.patch", "PATCH", "/{name}")},
)
_READ_INDEX_DATAPOINTS: OperationSpec[ReadIndexDatapointsResponse] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.read_index_datapoints",
    kind="unary",
    arguments=(
        Argument("index_endpoint", "{index_endpoint}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),
        Argument("body", "", type="vertex.ReadIndexDatapointsRequest", spread=True),
    ),
    config="",
    response="vertex.ReadIndexDatapointsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.indexEndpoints.readIndexDatapoints",
            "POST",
            "/{index_endpoint}:readIndexDatapoints",
        )
    },
)
_UNDEPLOY_INDEX: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.index_endpoints.undeploy_index",
    kind="unary",
    arguments=(
        Argument("index_endpoint", "{index_endpoint}", url=True, pattern="projects/*/locations/*/indexEndpoints/*"),
        Argument("body", "", type="vertex.UndeployIndexRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.indexEndpoints.undeployIndex", "POST", "/{index_endpoint}:undeployIndex"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsIndexEndpoints(Resource):
    """`projects.locations.indexEndpoints` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.indexEndpoints.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: IndexEndpoint | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an index endpoint: `POST /v1beta1/{+parent}/indexEndpoints`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an index endpoint: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def deploy_index(
        self,
        *,
        index_endpoint: str,
        body: DeployIndexRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deploy index: `POST /v1beta1/{+indexEndpoint}:deployIndex`."""
        return self._client.call(
            _DEPLOY_INDEX, {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)}
        )

    def find_neighbors(
        self,
        *,
        index_endpoint: str,
        body: FindNeighborsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FindNeighborsResponse:
        """Find neighbors: `POST /v1beta1/{+indexEndpoint}:findNeighbors`."""
        return self._client.call(
            _FIND_NEIGHBORS, {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> IndexEndpoint:
        """Get an index endpoint: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[IndexEndpoint]:
        """List index endpoints: `GET /v1beta1/{+parent}/indexEndpoints`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def mutate_deployed_index(
        self,
        *,
        index_endpoint: str,
        body: DeployedIndex | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Mutate deployed index: `POST /v1beta1/{+indexEndpoint}:mutateDeployedIndex`."""
        return self._client.call(
            _MUTATE_DEPLOYED_INDEX,
            {
                "index_endpoint": index_endpoint,
                "update_mask": update_mask,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: IndexEndpoint | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> IndexEndpoint:
        """Update an index endpoint: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def read_index_datapoints(
        self,
        *,
        index_endpoint: str,
        body: ReadIndexDatapointsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReadIndexDatapointsResponse:
        """Read index datapoints: `POST /v1beta1/{+indexEndpoint}:readIndexDatapoints`."""
        return self._client.call(
            _READ_INDEX_DATAPOINTS,
            {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)},
        )

    def undeploy_index(
        self,
        *,
        index_endpoint: str,
        body: UndeployIndexRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Undeploy index: `POST /v1beta1/{+indexEndpoint}:undeployIndex`."""
        return self._client.call(
            _UNDEPLOY_INDEX, {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsIndexEndpoints(AsyncResource):
    """`projects.locations.indexEndpoints` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.indexEndpoints.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: IndexEndpoint | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an index endpoint: `POST /v1beta1/{+parent}/indexEndpoints`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an index endpoint: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def deploy_index(
        self,
        *,
        index_endpoint: str,
        body: DeployIndexRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deploy index: `POST /v1beta1/{+indexEndpoint}:deployIndex`."""
        return await self._client.call(
            _DEPLOY_INDEX, {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)}
        )

    async def find_neighbors(
        self,
        *,
        index_endpoint: str,
        body: FindNeighborsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FindNeighborsResponse:
        """Find neighbors: `POST /v1beta1/{+indexEndpoint}:findNeighbors`."""
        return await self._client.call(
            _FIND_NEIGHBORS, {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> IndexEndpoint:
        """Get an index endpoint: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[IndexEndpoint]:
        """List index endpoints: `GET /v1beta1/{+parent}/indexEndpoints`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def mutate_deployed_index(
        self,
        *,
        index_endpoint: str,
        body: DeployedIndex | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Mutate deployed index: `POST /v1beta1/{+indexEndpoint}:mutateDeployedIndex`."""
        return await self._client.call(
            _MUTATE_DEPLOYED_INDEX,
            {
                "index_endpoint": index_endpoint,
                "update_mask": update_mask,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: IndexEndpoint | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> IndexEndpoint:
        """Update an index endpoint: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def read_index_datapoints(
        self,
        *,
        index_endpoint: str,
        body: ReadIndexDatapointsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReadIndexDatapointsResponse:
        """Read index datapoints: `POST /v1beta1/{+indexEndpoint}:readIndexDatapoints`."""
        return await self._client.call(
            _READ_INDEX_DATAPOINTS,
            {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)},
        )

    async def undeploy_index(
        self,
        *,
        index_endpoint: str,
        body: UndeployIndexRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Undeploy index: `POST /v1beta1/{+indexEndpoint}:undeployIndex`."""
        return await self._client.call(
            _UNDEPLOY_INDEX, {"index_endpoint": index_endpoint, "body": body, "config": self._config(http_options)}
        )
