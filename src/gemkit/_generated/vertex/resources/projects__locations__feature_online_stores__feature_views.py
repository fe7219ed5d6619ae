"""`projects.locations.featureOnlineStores.featureViews` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.resources.projects__locations__feature_online_stores__feature_views__feature_view_syncs import (
        AsyncProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs,
        ProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.feature_online_stores_feature_views import (
        FeatureView,
        FeatureViewDirectWriteRequest,
        FeatureViewDirectWriteResponse,
        FetchFeatureValuesRequest,
        FetchFeatureValuesResponse,
        GenerateFetchAccessTokenResponse,
        ListFeatureViewsResponse,
        SearchNearestEntitiesRequest,
        SearchNearestEntitiesResponse,
        StreamingFetchFeatureValuesRequest,
        StreamingFetchFeatureValuesResponse,
        SyncFeatureViewResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("feature_view_id", "?featureViewId"),
        Argument("run_sync_immediately", "?runSyncImmediately"),
        Argument("body", "", type="vertex.FeatureView", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.create", "POST", "/{parent}/featureViews"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureOnlineStores.featureViews.delete", "DELETE", "/{name}")},
)
_DIRECT_WRITE: OperationSpec[FeatureViewDirectWriteResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.direct_write",
    kind="unary",
    arguments=(
        Argument(
            "feature_view",
            "{feature_view}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*",
        ),
        Argument("body", "", type="vertex.FeatureViewDirectWriteRequest", spread=True),
    ),
    config="",
    response="vertex.FeatureViewDirectWriteResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.directWrite",
            "POST",
            "/{feature_view}:directWrite",
        )
    },
    is_repeatable=False,
)
_FETCH_FEATURE_VALUES: OperationSpec[FetchFeatureValuesResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.fetch_feature_values",
    kind="unary",
    arguments=(
        Argument(
            "feature_view",
            "{feature_view}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*",
        ),
        Argument("body", "", type="vertex.FetchFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.FetchFeatureValuesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.fetchFeatureValues",
            "POST",
            "/{feature_view}:fetchFeatureValues",
        )
    },
)
_GENERATE_FETCH_ACCESS_TOKEN: OperationSpec[GenerateFetchAccessTokenResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.generate_fetch_access_token",
    kind="unary",
    arguments=(
        Argument(
            "feature_view",
            "{feature_view}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*",
        ),
    ),
    config="",
    response="vertex.GenerateFetchAccessTokenResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.generateFetchAccessToken",
            "POST",
            "/{feature_view}:generateFetchAccessToken",
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[FeatureView] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"),
    ),
    config="",
    response="vertex.FeatureView",
    http={"vertex": Http("aiplatform.projects.locations.featureOnlineStores.featureViews.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.get_iam_policy",
    kind="unary",
    arguments=(
        Argument(
            "resource", "{resource}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"
        ),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.getIamPolicy",
            "POST",
            "/{resource}:getIamPolicy",
        )
    },
)
_LIST: OperationSpec[ListFeatureViewsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeatureViewsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.list", "GET", "/{parent}/featureViews"
        )
    },
    items="feature_views",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.FeatureView", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featureOnlineStores.featureViews.patch", "PATCH", "/{name}")},
)
_SEARCH_NEAREST_ENTITIES: OperationSpec[SearchNearestEntitiesResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.search_nearest_entities",
    kind="unary",
    arguments=(
        Argument(
            "feature_view",
            "{feature_view}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*",
        ),
        Argument("body", "", type="vertex.SearchNearestEntitiesRequest", spread=True),
    ),
    config="",
    response="vertex.SearchNearestEntitiesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.searchNearestEntities",
            "POST",
            "/{feature_view}:searchNearestEntities",
        )
    },
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.set_iam_policy",
    kind="unary",
    arguments=(
        Argument(
            "resource", "{resource}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"
        ),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.setIamPolicy",
            "POST",
            "/{resource}:setIamPolicy",
        )
    },
    is_repeatable=False,
)
_STREAMING_FETCH_FEATURE_VALUES: OperationSpec[StreamingFetchFeatureValuesResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.streaming_fetch_feature_values",
    kind="sse",
    arguments=(
        Argument(
            "feature_view",
            "{feature_view}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*",
        ),
        Argument("body", "", type="vertex.StreamingFetchFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.StreamingFetchFeatureValuesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.streamingFetchFeatureValues",
            "POST",
            "/{feature_view}:streamingFetchFeatureValues",
        )
    },
    is_repeatable=False,
)
_SYNC: OperationSpec[SyncFeatureViewResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.sync",
    kind="unary",
    arguments=(
        Argument(
            "feature_view",
            "{feature_view}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*",
        ),
    ),
    config="",
    response="vertex.SyncFeatureViewResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.sync", "POST", "/{feature_view}:sync"
        )
    },
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument(
            "resource", "{resource}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"
        ),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.testIamPermissions",
            "POST",
            "/{resource}:testIamPermissions",
        )
    },
)


class ProjectsLocationsFeatureOnlineStoresFeatureViews(Resource):
    """`projects.locations.featureOnlineStores.featureViews` of the vertex document."""

    @cached_property
    def feature_view_syncs(self) -> ProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs:
        """`projects.locations.featureOnlineStores.featureViews.featureViewSyncs`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_online_stores__feature_views__feature_view_syncs import (
            ProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs,
        )

        return ProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs(self._client)

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.featureOnlineStores.featureViews.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    def create(
        self,
        *,
        parent: str,
        body: FeatureView | dict[str, Any],
        feature_view_id: str | None = None,
        run_sync_immediately: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature view: `POST /v1beta1/{+parent}/featureViews`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_view_id": feature_view_id,
                "run_sync_immediately": run_sync_immediately,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feature view: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def direct_write(
        self,
        *,
        feature_view: str,
        body: FeatureViewDirectWriteRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FeatureViewDirectWriteResponse:
        """Direct write: `POST /v1beta1/{+featureView}:directWrite`."""
        return self._client.call(
            _DIRECT_WRITE, {"feature_view": feature_view, "body": body, "config": self._config(http_options)}
        )

    def fetch_feature_values(
        self,
        *,
        feature_view: str,
        body: FetchFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FetchFeatureValuesResponse:
        """Fetch feature values: `POST /v1beta1/{+featureView}:fetchFeatureValues`."""
        return self._client.call(
            _FETCH_FEATURE_VALUES, {"feature_view": feature_view, "body": body, "config": self._config(http_options)}
        )

    def generate_fetch_access_token(
        self, *, feature_view: str, http_options: HttpOptionsOrDict | None = None
    ) -> GenerateFetchAccessTokenResponse:
        """Generate fetch access token: `POST /v1beta1/{+featureView}:generateFetchAccessToken`."""
        return self._client.call(
            _GENERATE_FETCH_ACCESS_TOKEN, {"feature_view": feature_view, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureView:
        """Get a feature view: `GET /v1beta1/{+name}`."""
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
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[FeatureView]:
        """List feature views: `GET /v1beta1/{+parent}/featureViews`."""
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
        body: FeatureView | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature view: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def search_nearest_entities(
        self,
        *,
        feature_view: str,
        body: SearchNearestEntitiesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchNearestEntitiesResponse:
        """Search nearest entities: `POST /v1beta1/{+featureView}:searchNearestEntities`."""
        return self._client.call(
            _SEARCH_NEAREST_ENTITIES, {"feature_view": feature_view, "body": body, "config": self._config(http_options)}
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

    def streaming_fetch_feature_values(
        self,
        *,
        feature_view: str,
        body: StreamingFetchFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[StreamingFetchFeatureValuesResponse]:
        """Streaming fetch feature values: `POST /v1beta1/{+featureView}:streamingFetchFeatureValues`."""
        return self._client.stream(
            _STREAMING_FETCH_FEATURE_VALUES,
            {"feature_view": feature_view, "body": body, "config": self._config(http_options)},
        )

    def sync(self, *, feature_view: str, http_options: HttpOptionsOrDict | None = None) -> SyncFeatureViewResponse:
        """Sync: `POST /v1beta1/{+featureView}:sync`."""
        return self._client.call(_SYNC, {"feature_view": feature_view, "config": self._config(http_options)})

    def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsFeatureOnlineStoresFeatureViews(AsyncResource):
    """`projects.locations.featureOnlineStores.featureViews` of the vertex document."""

    @cached_property
    def feature_view_syncs(self) -> AsyncProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs:
        """`projects.locations.featureOnlineStores.featureViews.featureViewSyncs`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_online_stores__feature_views__feature_view_syncs import (
            AsyncProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs,
        )

        return AsyncProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs(self._client)

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.featureOnlineStores.featureViews.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: FeatureView | dict[str, Any],
        feature_view_id: str | None = None,
        run_sync_immediately: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature view: `POST /v1beta1/{+parent}/featureViews`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "feature_view_id": feature_view_id,
                "run_sync_immediately": run_sync_immediately,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feature view: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def direct_write(
        self,
        *,
        feature_view: str,
        body: FeatureViewDirectWriteRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FeatureViewDirectWriteResponse:
        """Direct write: `POST /v1beta1/{+featureView}:directWrite`."""
        return await self._client.call(
            _DIRECT_WRITE, {"feature_view": feature_view, "body": body, "config": self._config(http_options)}
        )

    async def fetch_feature_values(
        self,
        *,
        feature_view: str,
        body: FetchFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> FetchFeatureValuesResponse:
        """Fetch feature values: `POST /v1beta1/{+featureView}:fetchFeatureValues`."""
        return await self._client.call(
            _FETCH_FEATURE_VALUES, {"feature_view": feature_view, "body": body, "config": self._config(http_options)}
        )

    async def generate_fetch_access_token(
        self, *, feature_view: str, http_options: HttpOptionsOrDict | None = None
    ) -> GenerateFetchAccessTokenResponse:
        """Generate fetch access token: `POST /v1beta1/{+featureView}:generateFetchAccessToken`."""
        return await self._client.call(
            _GENERATE_FETCH_ACCESS_TOKEN, {"feature_view": feature_view, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureView:
        """Get a feature view: `GET /v1beta1/{+name}`."""
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
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[FeatureView]:
        """List feature views: `GET /v1beta1/{+parent}/featureViews`."""
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
        body: FeatureView | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feature view: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def search_nearest_entities(
        self,
        *,
        feature_view: str,
        body: SearchNearestEntitiesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SearchNearestEntitiesResponse:
        """Search nearest entities: `POST /v1beta1/{+featureView}:searchNearestEntities`."""
        return await self._client.call(
            _SEARCH_NEAREST_ENTITIES, {"feature_view": feature_view, "body": body, "config": self._config(http_options)}
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

    async def streaming_fetch_feature_values(
        self,
        *,
        feature_view: str,
        body: StreamingFetchFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[StreamingFetchFeatureValuesResponse]:
        """Streaming fetch feature values: `POST /v1beta1/{+featureView}:streamingFetchFeatureValues`."""
        return await self._client.stream(
            _STREAMING_FETCH_FEATURE_VALUES,
            {"feature_view": feature_view, "body": body, "config": self._config(http_options)},
        )

    async def sync(
        self, *, feature_view: str, http_options: HttpOptionsOrDict | None = None
    ) -> SyncFeatureViewResponse:
        """Sync: `POST /v1beta1/{+featureView}:sync`."""
        return await self._client.call(_SYNC, {"feature_view": feature_view, "config": self._config(http_options)})

    async def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )
