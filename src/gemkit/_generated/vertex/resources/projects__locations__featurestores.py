"""`projects.locations.featurestores` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__featurestores__entity_types import (
        AsyncProjectsLocationsFeaturestoresEntityTypes,
        ProjectsLocationsFeaturestoresEntityTypes,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.featurestores import (
        BatchReadFeatureValuesRequest,
        Featurestore,
        GetIamPolicyRequest,
        ListFeaturestoresResponse,
        SearchFeaturesResponse,
        TestIamPermissionsRequest,
    )
    from gemkit._generated.vertex.types.featurestores_shared2 import Feature


_BATCH_READ_FEATURE_VALUES: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.batch_read_feature_values",
    kind="unary",
    arguments=(
        Argument("featurestore", "{featurestore}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("body", "", type="vertex.BatchReadFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.batchReadFeatureValues",
            "POST",
            "/{featurestore}:batchReadFeatureValues",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("featurestore_id", "?featurestoreId"),
        Argument("body", "", type="vertex.Featurestore", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.create", "POST", "/{parent}/featurestores")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Featurestore] = OperationSpec(
    id="vertex.projects.locations.featurestores.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*"),),
    config="",
    response="vertex.Featurestore",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.featurestores.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("body", "", type="vertex.GetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http("aiplatform.projects.locations.featurestores.getIamPolicy", "POST", "/{resource}:getIamPolicy")
    },
)
_LIST: OperationSpec[ListFeaturestoresResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListFeaturestoresResponse",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.list", "GET", "/{parent}/featurestores")},
    items="featurestores",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Featurestore", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.patch", "PATCH", "/{name}")},
)
_SEARCH_FEATURES: OperationSpec[SearchFeaturesResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.search_features",
    kind="page",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("query", "?query"),
    ),
    config="",
    response="vertex.SearchFeaturesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.searchFeatures",
            "GET",
            "/{location}/featurestores:searchFeatures",
        )
    },
    items="features",
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.featurestores.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http("aiplatform.projects.locations.featurestores.setIamPolicy", "POST", "/{resource}:setIamPolicy")
    },
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("body", "", type="vertex.TestIamPermissionsRequest", spread=True),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.testIamPermissions", "POST", "/{resource}:testIamPermissions"
        )
    },
)


class ProjectsLocationsFeaturestores(Resource):
    """`projects.locations.featurestores` of the vertex document."""

    @cached_property
    def entity_types(self) -> ProjectsLocationsFeaturestoresEntityTypes:
        """`projects.locations.featurestores.entityTypes`."""
        from gemkit._generated.vertex.resources.projects__locations__featurestores__entity_types import (
            ProjectsLocationsFeaturestoresEntityTypes,
        )

        return ProjectsLocationsFeaturestoresEntityTypes(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.featurestores.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def batch_read_feature_values(
        self,
        *,
        featurestore: str,
        body: BatchReadFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch read feature values: `POST /v1beta1/{+featurestore}:batchReadFeatureValues`."""
        return self._client.call(
            _BATCH_READ_FEATURE_VALUES,
            {"featurestore": featurestore, "body": body, "config": self._config(http_options)},
        )

    def create(
        self,
        *,
        parent: str | None = None,
        body: Featurestore | dict[str, Any],
        featurestore_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a featurestore: `POST /v1beta1/{+parent}/featurestores`."""
        return self._client.call(
            _CREATE,
            {"parent": parent, "featurestore_id": featurestore_id, "body": body, "config": self._config(http_options)},
        )

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a featurestore: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Featurestore:
        """Get a featurestore: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def get_iam_policy(
        self,
        *,
        resource: str,
        body: GetIamPolicyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return self._client.call(
            _GET_IAM_POLICY, {"resource": resource, "body": body, "config": self._config(http_options)}
        )

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Featurestore]:
        """List featurestores: `GET /v1beta1/{+parent}/featurestores`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Featurestore | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a featurestore: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def search_features(
        self,
        *,
        location: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        query: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Feature]:
        """Search features: `GET /v1beta1/{+location}/featurestores:searchFeatures`."""
        return self._client.pages(
            _SEARCH_FEATURES,
            {
                "location": location,
                "page_size": page_size,
                "page_token": page_token,
                "query": query,
                "config": self._config(http_options),
            },
        )

    def set_iam_policy(
        self,
        *,
        resource: str,
        body: SetIamPolicyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Set iam policy: `POST /v1beta1/{+resource}:setIamPolicy`."""
        return self._client.call(
            _SET_IAM_POLICY, {"resource": resource, "body": body, "config": self._config(http_options)}
        )

    def test_iam_permissions(
        self,
        *,
        resource: str,
        body: TestIamPermissionsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS, {"resource": resource, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsFeaturestores(AsyncResource):
    """`projects.locations.featurestores` of the vertex document."""

    @cached_property
    def entity_types(self) -> AsyncProjectsLocationsFeaturestoresEntityTypes:
        """`projects.locations.featurestores.entityTypes`."""
        from gemkit._generated.vertex.resources.projects__locations__featurestores__entity_types import (
            AsyncProjectsLocationsFeaturestoresEntityTypes,
        )

        return AsyncProjectsLocationsFeaturestoresEntityTypes(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.featurestores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def batch_read_feature_values(
        self,
        *,
        featurestore: str,
        body: BatchReadFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch read feature values: `POST /v1beta1/{+featurestore}:batchReadFeatureValues`."""
        return await self._client.call(
            _BATCH_READ_FEATURE_VALUES,
            {"featurestore": featurestore, "body": body, "config": self._config(http_options)},
        )

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Featurestore | dict[str, Any],
        featurestore_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a featurestore: `POST /v1beta1/{+parent}/featurestores`."""
        return await self._client.call(
            _CREATE,
            {"parent": parent, "featurestore_id": featurestore_id, "body": body, "config": self._config(http_options)},
        )

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a featurestore: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Featurestore:
        """Get a featurestore: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def get_iam_policy(
        self,
        *,
        resource: str,
        body: GetIamPolicyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return await self._client.call(
            _GET_IAM_POLICY, {"resource": resource, "body": body, "config": self._config(http_options)}
        )

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Featurestore]:
        """List featurestores: `GET /v1beta1/{+parent}/featurestores`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Featurestore | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a featurestore: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def search_features(
        self,
        *,
        location: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        query: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Feature]:
        """Search features: `GET /v1beta1/{+location}/featurestores:searchFeatures`."""
        return await self._client.pages(
            _SEARCH_FEATURES,
            {
                "location": location,
                "page_size": page_size,
                "page_token": page_token,
                "query": query,
                "config": self._config(http_options),
            },
        )

    async def set_iam_policy(
        self,
        *,
        resource: str,
        body: SetIamPolicyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Set iam policy: `POST /v1beta1/{+resource}:setIamPolicy`."""
        return await self._client.call(
            _SET_IAM_POLICY, {"resource": resource, "body": body, "config": self._config(http_options)}
        )

    async def test_iam_permissions(
        self,
        *,
        resource: str,
        body: TestIamPermissionsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS, {"resource": resource, "body": body, "config": self._config(http_options)}
        )
