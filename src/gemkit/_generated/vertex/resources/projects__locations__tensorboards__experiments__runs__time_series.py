"""`projects.locations.tensorboards.experiments.runs.timeSeries` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.tensorboards_experiments_runs_time_series import (
        ExportTensorboardTimeSeriesDataRequest,
        ExportTensorboardTimeSeriesDataResponse,
        ListTensorboardTimeSeriesResponse,
        ReadTensorboardBlobDataResponse,
        ReadTensorboardTimeSeriesDataResponse,
    )
    from gemkit._generated.vertex.types.tensorboards_experiments_shared2 import TensorboardTimeSeries


_CREATE: OperationSpec[TensorboardTimeSeries] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*"),
        Argument("tensorboard_time_series_id", "?tensorboardTimeSeriesId"),
        Argument("body", "", type="vertex.TensorboardTimeSeries", spread=True),
    ),
    config="",
    response="vertex.TensorboardTimeSeries",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.create",
            "POST",
            "/{parent}/timeSeries",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.delete",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*",
        ),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.delete", "DELETE", "/{name}"
        )
    },
)
_EXPORT_TENSORBOARD_TIME_SERIES: OperationSpec[ExportTensorboardTimeSeriesDataResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.export_tensorboard_time_series",
    kind="unary",
    arguments=(
        Argument(
            "tensorboard_time_series",
            "{tensorboard_time_series}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*",
        ),
        Argument("body", "", type="vertex.ExportTensorboardTimeSeriesDataRequest", spread=True),
    ),
    config="",
    response="vertex.ExportTensorboardTimeSeriesDataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.exportTensorboardTimeSeries",
            "POST",
            "/{tensorboard_time_series}:exportTensorboardTimeSeries",
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[TensorboardTimeSeries] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.get",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*",
        ),
    ),
    config="",
    response="vertex.TensorboardTimeSeries",
    http={
        "vertex": Http("aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.get", "GET", "/{name}")
    },
)
_LIST: OperationSpec[ListTensorboardTimeSeriesResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListTensorboardTimeSeriesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.list", "GET", "/{parent}/timeSeries"
        )
    },
    items="tensorboard_time_series",
)
_PATCH: OperationSpec[TensorboardTimeSeries] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.patch",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*",
        ),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.TensorboardTimeSeries", spread=True),
    ),
    config="",
    response="vertex.TensorboardTimeSeries",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.patch", "PATCH", "/{name}"
        )
    },
)
_READ: OperationSpec[ReadTensorboardTimeSeriesDataResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.read",
    kind="unary",
    arguments=(
        Argument(
            "tensorboard_time_series",
            "{tensorboard_time_series}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*",
        ),
        Argument("filter", "?filter"),
        Argument("max_data_points", "?maxDataPoints"),
    ),
    config="",
    response="vertex.ReadTensorboardTimeSeriesDataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.read",
            "GET",
            "/{tensorboard_time_series}:read",
        )
    },
)
_READ_BLOB_DATA: OperationSpec[ReadTensorboardBlobDataResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.time_series.read_blob_data",
    kind="unary",
    arguments=(
        Argument(
            "time_series",
            "{time_series}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*",
        ),
        Argument("blob_ids", "?blobIds"),
    ),
    config="",
    response="vertex.ReadTensorboardBlobDataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.timeSeries.readBlobData",
            "GET",
            "/{time_series}:readBlobData",
        )
    },
)


class ProjectsLocationsTensorboardsExperimentsRunsTimeSeries(Resource):
    """`projects.locations.tensorboards.experiments.runs.timeSeries` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.tensorboards.experiments.runs.timeSeries.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str,
        body: TensorboardTimeSeries | dict[str, Any],
        tensorboard_time_series_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardTimeSeries:
        """Create a time sery: `POST /v1beta1/{+parent}/timeSeries`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "tensorboard_time_series_id": tensorboard_time_series_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a time sery: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def export_tensorboard_time_series(
        self,
        *,
        tensorboard_time_series: str,
        body: ExportTensorboardTimeSeriesDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ExportTensorboardTimeSeriesDataResponse:
        """Export tensorboard time series: `POST /v1beta1/{+tensorboardTimeSeries}:exportTensorboardTimeSeries`."""
        return self._client.call(
            _EXPORT_TENSORBOARD_TIME_SERIES,
            {"tensorboard_time_series": tensorboard_time_series, "body": body, "config": self._config(http_options)},
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TensorboardTimeSeries:
        """Get a time sery: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[TensorboardTimeSeries]:
        """List time series: `GET /v1beta1/{+parent}/timeSeries`."""
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
        body: TensorboardTimeSeries | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardTimeSeries:
        """Update a time sery: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def read(
        self,
        *,
        tensorboard_time_series: str,
        filter: str | None = None,
        max_data_points: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReadTensorboardTimeSeriesDataResponse:
        """Read: `GET /v1beta1/{+tensorboardTimeSeries}:read`."""
        return self._client.call(
            _READ,
            {
                "tensorboard_time_series": tensorboard_time_series,
                "filter": filter,
                "max_data_points": max_data_points,
                "config": self._config(http_options),
            },
        )

    def read_blob_data(
        self, *, time_series: str, blob_ids: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> ReadTensorboardBlobDataResponse:
        """Read blob data: `GET /v1beta1/{+timeSeries}:readBlobData`."""
        return self._client.call(
            _READ_BLOB_DATA, {"time_series": time_series, "blob_ids": blob_ids, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsTensorboardsExperimentsRunsTimeSeries(AsyncResource):
    """`projects.locations.tensorboards.experiments.runs.timeSeries` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.tensorboards.experiments.runs.timeSeries.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: TensorboardTimeSeries | dict[str, Any],
        tensorboard_time_series_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardTimeSeries:
        """Create a time sery: `POST /v1beta1/{+parent}/timeSeries`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "tensorboard_time_series_id": tensorboard_time_series_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a time sery: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def export_tensorboard_time_series(
        self,
        *,
        tensorboard_time_series: str,
        body: ExportTensorboardTimeSeriesDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ExportTensorboardTimeSeriesDataResponse:
        """Export tensorboard time series: `POST /v1beta1/{+tensorboardTimeSeries}:exportTensorboardTimeSeries`."""
        return await self._client.call(
            _EXPORT_TENSORBOARD_TIME_SERIES,
            {"tensorboard_time_series": tensorboard_time_series, "body": body, "config": self._config(http_options)},
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TensorboardTimeSeries:
        """Get a time sery: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[TensorboardTimeSeries]:
        """List time series: `GET /v1beta1/{+parent}/timeSeries`."""
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
        body: TensorboardTimeSeries | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardTimeSeries:
        """Update a time sery: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def read(
        self,
        *,
        tensorboard_time_series: str,
        filter: str | None = None,
        max_data_points: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReadTensorboardTimeSeriesDataResponse:
        """Read: `GET /v1beta1/{+tensorboardTimeSeries}:read`."""
        return await self._client.call(
            _READ,
            {
                "tensorboard_time_series": tensorboard_time_series,
                "filter": filter,
                "max_data_points": max_data_points,
                "config": self._config(http_options),
            },
        )

    async def read_blob_data(
        self, *, time_series: str, blob_ids: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> ReadTensorboardBlobDataResponse:
        """Read blob data: `GET /v1beta1/{+timeSeries}:readBlobData`."""
        return await self._client.call(
            _READ_BLOB_DATA, {"time_series": time_series, "blob_ids": blob_ids, "config": self._config(http_options)}
        )
