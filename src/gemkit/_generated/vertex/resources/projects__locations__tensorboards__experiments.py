"""`projects.locations.tensorboards.experiments` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments__runs import (
        AsyncProjectsLocationsTensorboardsExperimentsRuns,
        ProjectsLocationsTensorboardsExperimentsRuns,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.tensorboards_experiments import (
        BatchCreateTensorboardTimeSeriesRequest,
        BatchCreateTensorboardTimeSeriesResponse,
        ListTensorboardExperimentsResponse,
        TensorboardExperiment,
        WriteTensorboardExperimentDataRequest,
        WriteTensorboardExperimentDataResponse,
    )


_BATCH_CREATE: OperationSpec[BatchCreateTensorboardTimeSeriesResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.batch_create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),
        Argument("body", "", type="vertex.BatchCreateTensorboardTimeSeriesRequest", spread=True),
    ),
    config="",
    response="vertex.BatchCreateTensorboardTimeSeriesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.batchCreate", "POST", "/{parent}:batchCreate"
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[TensorboardExperiment] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*"),
        Argument("tensorboard_experiment_id", "?tensorboardExperimentId"),
        Argument("body", "", type="vertex.TensorboardExperiment", spread=True),
    ),
    config="",
    response="vertex.TensorboardExperiment",
    http={
        "vertex": Http("aiplatform.projects.locations.tensorboards.experiments.create", "POST", "/{parent}/experiments")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[TensorboardExperiment] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),),
    config="",
    response="vertex.TensorboardExperiment",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTensorboardExperimentsResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/tensorboards/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListTensorboardExperimentsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.tensorboards.experiments.list", "GET", "/{parent}/experiments")
    },
    items="tensorboard_experiments",
)
_PATCH: OperationSpec[TensorboardExperiment] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*/experiments/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.TensorboardExperiment", spread=True),
    ),
    config="",
    response="vertex.TensorboardExperiment",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.experiments.patch", "PATCH", "/{name}")},
)
_WRITE: OperationSpec[WriteTensorboardExperimentDataResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.experiments.write",
    kind="unary",
    arguments=(
        Argument(
            "tensorboard_experiment",
            "{tensorboard_experiment}",
            url=True,
            pattern="projects/*/locations/*/tensorboards/*/experiments/*",
        ),
        Argument("body", "", type="vertex.WriteTensorboardExperimentDataRequest", spread=True),
    ),
    config="",
    response="vertex.WriteTensorboardExperimentDataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tensorboards.experiments.write", "POST", "/{tensorboard_experiment}:write"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsTensorboardsExperiments(Resource):
    """`projects.locations.tensorboards.experiments` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.tensorboards.experiments.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def runs(self) -> ProjectsLocationsTensorboardsExperimentsRuns:
        """`projects.locations.tensorboards.experiments.runs`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments__runs import (
            ProjectsLocationsTensorboardsExperimentsRuns,
        )

        return ProjectsLocationsTensorboardsExperimentsRuns(self._client)

    def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateTensorboardTimeSeriesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchCreateTensorboardTimeSeriesResponse:
        """Batch create: `POST /v1beta1/{+parent}:batchCreate`."""
        return self._client.call(_BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: TensorboardExperiment | dict[str, Any],
        tensorboard_experiment_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardExperiment:
        """Create an experiment: `POST /v1beta1/{+parent}/experiments`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "tensorboard_experiment_id": tensorboard_experiment_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an experiment: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TensorboardExperiment:
        """Get an experiment: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[TensorboardExperiment]:
        """List experiments: `GET /v1beta1/{+parent}/experiments`."""
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
        body: TensorboardExperiment | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardExperiment:
        """Update an experiment: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def write(
        self,
        *,
        tensorboard_experiment: str,
        body: WriteTensorboardExperimentDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> WriteTensorboardExperimentDataResponse:
        """Write: `POST /v1beta1/{+tensorboardExperiment}:write`."""
        return self._client.call(
            _WRITE,
            {"tensorboard_experiment": tensorboard_experiment, "body": body, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsTensorboardsExperiments(AsyncResource):
    """`projects.locations.tensorboards.experiments` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.tensorboards.experiments.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def runs(self) -> AsyncProjectsLocationsTensorboardsExperimentsRuns:
        """`projects.locations.tensorboards.experiments.runs`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments__runs import (
            AsyncProjectsLocationsTensorboardsExperimentsRuns,
        )

        return AsyncProjectsLocationsTensorboardsExperimentsRuns(self._client)

    async def batch_create(
        self,
        *,
        parent: str,
        body: BatchCreateTensorboardTimeSeriesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchCreateTensorboardTimeSeriesResponse:
        """Batch create: `POST /v1beta1/{+parent}:batchCreate`."""
        return await self._client.call(
            _BATCH_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: TensorboardExperiment | dict[str, Any],
        tensorboard_experiment_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardExperiment:
        """Create an experiment: `POST /v1beta1/{+parent}/experiments`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "tensorboard_experiment_id": tensorboard_experiment_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an experiment: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TensorboardExperiment:
        """Get an experiment: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[TensorboardExperiment]:
        """List experiments: `GET /v1beta1/{+parent}/experiments`."""
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
        body: TensorboardExperiment | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TensorboardExperiment:
        """Update an experiment: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def write(
        self,
        *,
        tensorboard_experiment: str,
        body: WriteTensorboardExperimentDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> WriteTensorboardExperimentDataResponse:
        """Write: `POST /v1beta1/{+tensorboardExperiment}:write`."""
        return await self._client.call(
            _WRITE,
            {"tensorboard_experiment": tensorboard_experiment, "body": body, "config": self._config(http_options)},
        )
