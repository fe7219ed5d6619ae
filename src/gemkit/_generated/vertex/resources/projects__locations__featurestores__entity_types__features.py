"""`projects.locations.featurestores.entityTypes.features` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.feature_groups_features_shared import (
        BatchCreateFeaturesRequest,
        ListFeaturesResponse,
    )
    from gemkit._generated.vertex.types.featurestores_shared2 import Feature


_BATCH_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.features.batch_create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("body", "", type="vertex.BatchCreateFeaturesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.features.batchCreate",
            "POST",
            "/{parent}/features:batchCreate",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.features.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("feature_id", "?featureId"),
        Argument("body", "", type="vertex.Feature", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.features.create", "POST", "/{parent}/features"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.features.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*/features/*"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.features.delete", "DELETE", "/{name}")
    },
)
_GET: OperationSpec[Feature] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.features.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*/features/*"),
        Argument("feature_stats_and_anomaly_spec_latest_stats_count", "?featureStatsAndAnomalySpec.latestStatsCount"),
        Argument(
            "feature_stats_and_anomaly_spec_stats_time_range_end_time",
            "?featureStatsAndAnomalySpec.statsTimeRange.endTime",
        ),
        Argument(
            "feature_stats_and_anomaly_spec_stats_time_range_start_time",
            "?featureStatsAndAnomalySpec.statsTimeRange.startTime",
        ),
    ),
    config="",
    response="vertex.Feature",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.features.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListFeaturesResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.features.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("filter", "?filter"),
        Argument("latest_stats_count", "?latestStatsCount"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListFeaturesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.features.list", "GET", "/{parent}/features"
        )
    },
    items="features",
)
_PATCH: OperationSpec[Feature] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.features.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*/features/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Feature", spread=True),
    ),
    config="",
    response="vertex.Feature",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.features.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsFeaturestoresEntityTypesFeatures(Resource):
    """`projects.locations.featurestores.entityTypes.features` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.featurestores.entityTypes.features.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateFeaturesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch create: `POST /v1beta1/{+parent}/features:batchCreate`."""
        return self._client.call(_BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: Feature | dict[str, Any],
        feature_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature: `POST /v1beta1/{+parent}/features`."""
        return self._client.call(
            _CREATE, {"parent": parent, "feature_id": feature_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feature: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(
        self,
        *,
        name: str,
        feature_stats_and_anomaly_spec_latest_stats_count: int | None = None,
        feature_stats_and_anomaly_spec_stats_time_range_end_time: datetime | None = None,
        feature_stats_and_anomaly_spec_stats_time_range_start_time: datetime | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Feature:
        """Get a feature: `GET /v1beta1/{+name}`."""
        return self._client.call(
            _GET,
            {
                "name": name,
                "feature_stats_and_anomaly_spec_latest_stats_count": feature_stats_and_anomaly_spec_latest_stats_count,
                "feature_stats_and_anomaly_spec_stats_time_range_end_time": feature_stats_and_anomaly_spec_stats_time_range_end_time,
                "feature_stats_and_anomaly_spec_stats_time_range_start_time": feature_stats_and_anomaly_spec_stats_time_range_start_time,
                "config": self._config(http_options),
            },
        )

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        latest_stats_count: int | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Feature]:
        """List features: `GET /v1beta1/{+parent}/features`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "latest_stats_count": latest_stats_count,
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
        body: Feature | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Feature:
        """Update a feature: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsFeaturestoresEntityTypesFeatures(AsyncResource):
    """`projects.locations.featurestores.entityTypes.features` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.featurestores.entityTypes.features.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateFeaturesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch create: `POST /v1beta1/{+parent}/features:batchCreate`."""
        return await self._client.call(
            _BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: Feature | dict[str, Any],
        feature_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a feature: `POST /v1beta1/{+parent}/features`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "feature_id": feature_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feature: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(
        self,
        *,
        name: str,
        feature_stats_and_anomaly_spec_latest_stats_count: int | None = None,
        feature_stats_and_anomaly_spec_stats_time_range_end_time: datetime | None = None,
        feature_stats_and_anomaly_spec_stats_time_range_start_time: datetime | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Feature:
        """Get a feature: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET,
            {
                "name": name,
                "feature_stats_and_anomaly_spec_latest_stats_count": feature_stats_and_anomaly_spec_latest_stats_count,
                "feature_stats_and_anomaly_spec_stats_time_range_end_time": feature_stats_and_anomaly_spec_stats_time_range_end_time,
                "feature_stats_and_anomaly_spec_stats_time_range_start_time": feature_stats_and_anomaly_spec_stats_time_range_start_time,
                "config": self._config(http_options),
            },
        )

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        latest_stats_count: int | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Feature]:
        """List features: `GET /v1beta1/{+parent}/features`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "latest_stats_count": latest_stats_count,
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
        body: Feature | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Feature:
        """Update a feature: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
