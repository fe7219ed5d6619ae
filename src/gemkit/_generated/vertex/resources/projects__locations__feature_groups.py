"""`projects.locations.featureGroups` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__feature_groups__feature_monitors import (
        AsyncProjectsLocationsFeatureGroupsFeatureMonitors,
        ProjectsLocationsFeatureGroupsFeatureMonitors,
    )
    from gemkit._generated.vertex.resources.projects__locations__feature_groups__features import (
        AsyncProjectsLocationsFeatureGroupsFeatures,
        ProjectsLocationsFeatureGroupsFeatures,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.feature_groups import FeatureGroup, ListFeatureGroupsResponse


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_groups.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("feature_group_id", "?featureGroupId"),
        Argument("body", "", type="vertex.FeatureGroup", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.create", "POST", "/{parent}/featureGroups")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_groups.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[FeatureGroup] = OperationSpec(
    id="vertex.projects.locations.feature_groups.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureGroups/*"),),
    config="",
    response="vertex.FeatureGroup",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.feature_groups.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http("aiplatform.projects.locations.featureGroups.getIamPolicy", "POST", "/{resource}:getIamPolicy")
    },
)
_LIST: OperationSpec[ListFeatureGroupsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_groups.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeatureGroupsResponse",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.list", "GET", "/{parent}/featureGroups")},
    items="feature_groups",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_groups.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.FeatureGroup", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureGroups.patch", "PATCH", "/{name}")},
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.feature_groups.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http("aiplatform.projects.locations.featureGroups.setIamPolicy", "POST", "/{resource}:setIamPolicy")
    },
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_groups.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featureGroups/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureGroups.testIamPermissions", "POST", "/{resource}:testIamPermissions"
        )
    },
)


class ProjectsLocationsFeatureGroups(Resource):
    """`projects.locations.featureGroups` of the vertex document."""

    @cached_property
    def feature_monitors(self) -> ProjectsLocationsFeatureGroupsFeatureMonitors:
        """`projects.locations.featureGroups.featureMonitors`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups__feature_monitors import (
            ProjectsLocationsFeatureGroupsFeatureMonitors,
        )

        return ProjectsLocationsFeatureGroupsFeatureMonitors(self._client)

    @cached_property
    def features(self) -> ProjectsLocationsFeatureGroupsFeatures:
        """`projects.locations.featureGroups.features`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups__features import (
            ProjectsLocationsFeatureGroupsFeatures,
        )

        return ProjectsLocationsFeatureGroupsFeatures(self._client)

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.featureGroups.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: FeatureGroup | dict[str, Any],
        feature_group_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature group: `POST /v1beta1/{+parent}/featureGroups`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_group_id": feature_group_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a feature group: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureGroup:
        """Get a feature group: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[FeatureGroup]:
        """List feature groups: `GET /v1beta1/{+parent}/featureGroups`."""
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
        body: FeatureGroup | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature group: `PATCH /v1beta1/{+name}`."""
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


class AsyncProjectsLocationsFeatureGroups(AsyncResource):
    """`projects.locations.featureGroups` of the vertex document."""

    @cached_property
    def feature_monitors(self) -> AsyncProjectsLocationsFeatureGroupsFeatureMonitors:
        """`projects.locations.featureGroups.featureMonitors`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups__feature_monitors import (
            AsyncProjectsLocationsFeatureGroupsFeatureMonitors,
        )

        return AsyncProjectsLocationsFeatureGroupsFeatureMonitors(self._client)

    @cached_property
    def features(self) -> AsyncProjectsLocationsFeatureGroupsFeatures:
        """`projects.locations.featureGroups.features`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups__features import (
            AsyncProjectsLocationsFeatureGroupsFeatures,
        )

        return AsyncProjectsLocationsFeatureGroupsFeatures(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.featureGroups.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: FeatureGroup | dict[str, Any],
        feature_group_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature group: `POST /v1beta1/{+parent}/featureGroups`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_group_id": feature_group_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a feature group: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureGroup:
        """Get a feature group: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[FeatureGroup]:
        """List feature groups: `GET /v1beta1/{+parent}/featureGroups`."""
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
        body: FeatureGroup | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature group: `PATCH /v1beta1/{+name}`."""
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
