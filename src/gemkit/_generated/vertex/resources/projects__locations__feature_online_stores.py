"""`projects.locations.featureOnlineStores` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.resources.projects__locations__feature_online_stores__feature_views import (
        AsyncProjectsLocationsFeatureOnlineStoresFeatureViews,
        ProjectsLocationsFeatureOnlineStoresFeatureViews,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.feature_online_stores import FeatureOnlineStore, ListFeatureOnlineStoresResponse


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("feature_online_store_id", "?featureOnlineStoreId"),
        Argument("body", "", type="vertex.FeatureOnlineStore", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.create", "POST", "/{parent}/featureOnlineStores"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureOnlineStores.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[FeatureOnlineStore] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),),
    config="",
    response="vertex.FeatureOnlineStore",
    http={"vertex": Http("aiplatform.projects.locations.featureOnlineStores.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.getIamPolicy", "POST", "/{resource}:getIamPolicy"
        )
    },
)
_LIST: OperationSpec[ListFeatureOnlineStoresResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeatureOnlineStoresResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.featureOnlineStores.list", "GET", "/{parent}/featureOnlineStores")
    },
    items="feature_online_stores",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.FeatureOnlineStore", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureOnlineStores.patch", "PATCH", "/{name}")},
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.setIamPolicy", "POST", "/{resource}:setIamPolicy"
        )
    },
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.testIamPermissions",
            "POST",
            "/{resource}:testIamPermissions",
        )
    },
)


class ProjectsLocationsFeatureOnlineStores(Resource):
    """`projects.locations.featureOnlineStores` of the vertex document."""

    @cached_property
    def feature_views(self) -> ProjectsLocationsFeatureOnlineStoresFeatureViews:
        """`projects.locations.featureOnlineStores.featureViews`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_online_stores__feature_views import (
            ProjectsLocationsFeatureOnlineStoresFeatureViews,
        )

        return ProjectsLocationsFeatureOnlineStoresFeatureViews(self._client)

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.featureOnlineStores.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: FeatureOnlineStore | dict[str, Any],
        feature_online_store_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature online store: `POST /v1beta1/{+parent}/featureOnlineStores`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_online_store_id": feature_online_store_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a feature online store: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureOnlineStore:
        """Get a feature online store: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def get_iam_policy(
        self,
        *,
        resource: str,
        options_requested_policy_version: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return self._client.call(
            _GET_IAM_POLICY,
            {
                "resource": resource,
                "options_requested_policy_version": options_requested_policy_version,
                "config": self._config(http_options),
            },
        )

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[FeatureOnlineStore]:
        """List feature online stores: `GET /v1beta1/{+parent}/featureOnlineStores`."""
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
        body: FeatureOnlineStore | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature online store: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
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
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsFeatureOnlineStores(AsyncResource):
    """`projects.locations.featureOnlineStores` of the vertex document."""

    @cached_property
    def feature_views(self) -> AsyncProjectsLocationsFeatureOnlineStoresFeatureViews:
        """`projects.locations.featureOnlineStores.featureViews`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_online_stores__feature_views import (
            AsyncProjectsLocationsFeatureOnlineStoresFeatureViews,
        )

        return AsyncProjectsLocationsFeatureOnlineStoresFeatureViews(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.featureOnlineStores.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: FeatureOnlineStore | dict[str, Any],
        feature_online_store_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature online store: `POST /v1beta1/{+parent}/featureOnlineStores`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_online_store_id": feature_online_store_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a feature online store: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureOnlineStore:
        """Get a feature online store: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def get_iam_policy(
        self,
        *,
        resource: str,
        options_requested_policy_version: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return await self._client.call(
            _GET_IAM_POLICY,
            {
                "resource": resource,
                "options_requested_policy_version": options_requested_policy_version,
                "config": self._config(http_options),
            },
        )

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[FeatureOnlineStore]:
        """List feature online stores: `GET /v1beta1/{+parent}/featureOnlineStores`."""
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
        body: FeatureOnlineStore | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature online store: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
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
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )
