"""`projects.locations.deploymentResourcePools` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.deployment_resource_pools import (
        CreateDeploymentResourcePoolRequest,
        DeploymentResourcePool,
        ListDeploymentResourcePoolsResponse,
        QueryDeployedModelsResponse,
    )
    from gemkit._generated.vertex.types.models_shared2 import DeployedModelRef


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.deployment_resource_pools.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CreateDeploymentResourcePoolRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.deploymentResourcePools.create", "POST", "/{parent}/deploymentResourcePools"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.deployment_resource_pools.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/deploymentResourcePools/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.deploymentResourcePools.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[DeploymentResourcePool] = OperationSpec(
    id="vertex.projects.locations.deployment_resource_pools.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/deploymentResourcePools/*"),),
    config="",
    response="vertex.DeploymentResourcePool",
    http={"vertex": Http("aiplatform.projects.locations.deploymentResourcePools.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListDeploymentResourcePoolsResponse] = OperationSpec(
    id="vertex.projects.locations.deployment_resource_pools.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListDeploymentResourcePoolsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.deploymentResourcePools.list", "GET", "/{parent}/deploymentResourcePools"
        )
    },
    items="deployment_resource_pools",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.deployment_resource_pools.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/deploymentResourcePools/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.DeploymentResourcePool", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.deploymentResourcePools.patch", "PATCH", "/{name}")},
)
_QUERY_DEPLOYED_MODELS: OperationSpec[QueryDeployedModelsResponse] = OperationSpec(
    id="vertex.projects.locations.deployment_resource_pools.query_deployed_models",
    kind="page",
    arguments=(
        Argument(
            "deployment_resource_pool",
            "{deployment_resource_pool}",
            url=True,
            pattern="projects/*/locations/*/deploymentResourcePools/*",
        ),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.QueryDeployedModelsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.deploymentResourcePools.queryDeployedModels",
            "GET",
            "/{deployment_resource_pool}:queryDeployedModels",
        )
    },
    items="deployed_model_refs",
)


class ProjectsLocationsDeploymentResourcePools(Resource):
    """`projects.locations.deploymentResourcePools` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.deploymentResourcePools.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: CreateDeploymentResourcePoolRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a deployment resource pool: `POST /v1beta1/{+parent}/deploymentResourcePools`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a deployment resource pool: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeploymentResourcePool:
        """Get a deployment resource pool: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[DeploymentResourcePool]:
        """List deployment resource pools: `GET /v1beta1/{+parent}/deploymentResourcePools`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: DeploymentResourcePool | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a deployment resource pool: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def query_deployed_models(
        self,
        *,
        deployment_resource_pool: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[DeployedModelRef]:
        """Query deployed models: `GET /v1beta1/{+deploymentResourcePool}:queryDeployedModels`."""
        return self._client.pages(
            _QUERY_DEPLOYED_MODELS,
            {
                "deployment_resource_pool": deployment_resource_pool,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsDeploymentResourcePools(AsyncResource):
    """`projects.locations.deploymentResourcePools` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.deploymentResourcePools.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: CreateDeploymentResourcePoolRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a deployment resource pool: `POST /v1beta1/{+parent}/deploymentResourcePools`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a deployment resource pool: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeploymentResourcePool:
        """Get a deployment resource pool: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[DeploymentResourcePool]:
        """List deployment resource pools: `GET /v1beta1/{+parent}/deploymentResourcePools`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: DeploymentResourcePool | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a deployment resource pool: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def query_deployed_models(
        self,
        *,
        deployment_resource_pool: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[DeployedModelRef]:
        """Query deployed models: `GET /v1beta1/{+deploymentResourcePool}:queryDeployedModels`."""
        return await self._client.pages(
            _QUERY_DEPLOYED_MODELS,
            {
                "deployment_resource_pool": deployment_resource_pool,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )
