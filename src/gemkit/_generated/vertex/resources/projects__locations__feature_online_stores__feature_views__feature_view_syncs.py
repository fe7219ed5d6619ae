"""`projects.locations.featureOnlineStores.featureViews.featureViewSyncs` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.feature_online_stores_feature_views_feature_view_syncs import (
        FeatureViewSync,
        ListFeatureViewSyncsResponse,
    )


_GET: OperationSpec[FeatureViewSync] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.feature_view_syncs.get",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*/featureViewSyncs/*",
        ),
    ),
    config="",
    response="vertex.FeatureViewSync",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.featureViewSyncs.get", "GET", "/{name}"
        )
    },
)
_LIST: OperationSpec[ListFeatureViewSyncsResponse] = OperationSpec(
    id="vertex.projects.locations.feature_online_stores.feature_views.feature_view_syncs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featureOnlineStores/*/featureViews/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeatureViewSyncsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featureOnlineStores.featureViews.featureViewSyncs.list",
            "GET",
            "/{parent}/featureViewSyncs",
        )
    },
    items="feature_view_syncs",
)


class ProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs(Resource):
    """`projects.locations.featureOnlineStores.featureViews.featureViewSyncs` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureViewSync:
        """Get a feature view sync: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[FeatureViewSync]:
        """List feature view syncs: `GET /v1beta1/{+parent}/featureViewSyncs`."""
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


class AsyncProjectsLocationsFeatureOnlineStoresFeatureViewsFeatureViewSyncs(AsyncResource):
    """`projects.locations.featureOnlineStores.featureViews.featureViewSyncs` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeatureViewSync:
        """Get a feature view sync: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[FeatureViewSync]:
        """List feature view syncs: `GET /v1beta1/{+parent}/featureViewSyncs`."""
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
