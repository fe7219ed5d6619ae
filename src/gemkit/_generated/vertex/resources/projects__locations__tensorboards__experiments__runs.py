"""`projects.locations.tensorboards.experiments.runs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments__runs__time_series import (
        AsyncProjectsLocationsTensorboardsExperimentsRunsTimeSeries,
        ProjectsLocationsTensorboardsExperimentsRunsTimeSeries,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.tensorboards_experiments_runs import (
        BatchCreateTensorboardRunsRequest,
        BatchCreateTensorboardRunsResponse,
        ListTensorboardRunsResponse,
        TensorboardRun,
        WriteTensorboardRunDataResponse,
    )
    from gemkit._generated.vertex.types.tensorboards_experiments_shared import WriteTensorboardRunDataRequest


_BATCH_CREATE: OperationSpec[BatchCreateTensorboardRunsResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.batch_create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),
        Argument("body", "", type="vertex.BatchCreateTensorboardRunsRequest", spread=True),
    ),
    config="",
    response="vertex.BatchCreateTensorboardRunsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.batchCreate",
            "POST",
            "/{parent}/runs:batchCreate",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[TensorboardRun] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),
        Argument("tensorboard_run_id", "?tensorboardRunId"),
        Argument("body", "", type="vertex.TensorboardRun", spread=True),
    ),
    config="",
    response="vertex.TensorboardRun",
    http={
        "vertex": Http("aiplatform.projects.locations.tensorboards.experiments.runs.create", "POST", "/{parent}/runs")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.runs.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[TensorboardRun] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*"),
    ),
    config="",
    response="vertex.TensorboardRun",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.runs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTensorboardRunsResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListTensorboardRunsResponse",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.runs.list", "GET", "/{parent}/runs")},
    items="tensorboard_runs",
)
_PATCH: OperationSpec[TensorboardRun] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.TensorboardRun", spread=True),
    ),
    config="",
    response="vertex.TensorboardRun",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.runs.patch", "PATCH", "/{name}")},
)
_WRITE: OperationSpec[WriteTensorboardRunDataResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.runs.write",
    kind="unary",
    arguments=(
        Argument(
            "tensorboard_run",
            "{tensorboard_run}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*/runs/*",
        ),
        Argument("body", "", type="vertex.WriteTensorboardRunDataRequest", spread=True),
    ),
    config="",
    response="vertex.WriteTensorboardRunDataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.runs.write", "POST", "/{tensorboard_run}:write"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsTensorboardsExperimentsRuns(Resource):
    """`projects.locations.tensorboards.experiments.runs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.tensorboards.experiments.runs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def time_series(self) -> ProjectsLocationsTensorboardsExperimentsRunsTimeSeries:
        """`projects.locations.tensorboards.experiments.runs.timeSeries`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments__runs__time_series import (
            ProjectsLocationsTensorboardsExperimentsRunsTimeSeries,
        )

        return ProjectsLocationsTensorboardsExperimentsRunsTimeSeries(self._client)

    def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateTensorboardRunsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchCreateTensorboardRunsResponse:
        """Batch create: `POST /v1beta1/{+parent}/runs:batchCreate`."""
        return self._client.call(_BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: TensorboardRun | dict[str, Any],
        tensorboard_run_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardRun:
        """Create a run: `POST /v1beta1/{+parent}/runs`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "tensorboard_run_id": tensorboard_run_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a run: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TensorboardRun:
        """Get a run: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[TensorboardRun]:
        """List runs: `GET /v1beta1/{+parent}/runs`."""
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
        body: TensorboardRun | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardRun:
        """Update a run: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def write(
        self,
        *,
        tensorboard_run: str,
        body: WriteTensorboardRunDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> WriteTensorboardRunDataResponse:
        """Write: `POST /v1beta1/{+tensorboardRun}:write`."""
        return self._client.call(
            _WRITE, {"tensorboard_run": tensorboard_run, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsTensorboardsExperimentsRuns(AsyncResource):
    """`projects.locations.tensorboards.experiments.runs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.tensorboards.experiments.runs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def time_series(self) -> AsyncProjectsLocationsTensorboardsExperimentsRunsTimeSeries:
        """`projects.locations.tensorboards.experiments.runs.timeSeries`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments__runs__time_series import (
            AsyncProjectsLocationsTensorboardsExperimentsRunsTimeSeries,
        )

        return AsyncProjectsLocationsTensorboardsExperimentsRunsTimeSeries(self._client)

    async def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateTensorboardRunsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchCreateTensorboardRunsResponse:
        """Batch create: `POST /v1beta1/{+parent}/runs:batchCreate`."""
        return await self._client.call(
            _BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: TensorboardRun | dict[str, Any],
        tensorboard_run_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardRun:
        """Create a run: `POST /v1beta1/{+parent}/runs`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "tensorboard_run_id": tensorboard_run_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a run: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TensorboardRun:
        """Get a run: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[TensorboardRun]:
        """List runs: `GET /v1beta1/{+parent}/runs`."""
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
        body: TensorboardRun | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardRun:
        """Update a run: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def write(
        self,
        *,
        tensorboard_run: str,
        body: WriteTensorboardRunDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> WriteTensorboardRunDataResponse:
        """Write: `POST /v1beta1/{+tensorboardRun}:write`."""
        return await self._client.call(
            _WRITE, {"tensorboard_run": tensorboard_run, "body": body, "config": self._config(http_options)}
        )
