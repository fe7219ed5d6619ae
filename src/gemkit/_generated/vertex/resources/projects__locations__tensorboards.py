"""`projects.locations.tensorboards` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments import (
        AsyncProjectsLocationsTensorboardsExperiments,
        ProjectsLocationsTensorboardsExperiments,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.tensorboards import (
        BatchReadTensorboardTimeSeriesDataResponse,
        ListTensorboardsResponse,
        ReadTensorboardSizeResponse,
        ReadTensorboardUsageResponse,
        Tensorboard,
    )


_BATCH_READ: OperationSpec[BatchReadTensorboardTimeSeriesDataResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.batch_read",
    kind="unary",
    arguments=(
        Argument("tensorboard", "{tensorboard}", url=True, pattern="projects/*/locations/*/tensorboards/*"),
        Argument("time_series", "?timeSeries"),
    ),
    config="",
    response="vertex.BatchReadTensorboardTimeSeriesDataResponse",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.batchRead", "GET", "/{tensorboard}:batchRead")},
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tensorboards.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Tensorboard", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.create", "POST", "/{parent}/tensorboards")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tensorboards.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Tensorboard] = OperationSpec(
    id="vertex.projects.locations.tensorboards.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*"),),
    config="",
    response="vertex.Tensorboard",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTensorboardsResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.list",
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
    response="vertex.ListTensorboardsResponse",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.list", "GET", "/{parent}/tensorboards")},
    items="tensorboards",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tensorboards.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tensorboards/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Tensorboard", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.patch", "PATCH", "/{name}")},
)
_READ_SIZE: OperationSpec[ReadTensorboardSizeResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.read_size",
    kind="unary",
    arguments=(Argument("tensorboard", "{tensorboard}", url=True, pattern="projects/*/locations/*/tensorboards/*"),),
    config="",
    response="vertex.ReadTensorboardSizeResponse",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.readSize", "GET", "/{tensorboard}:readSize")},
)
_READ_USAGE: OperationSpec[ReadTensorboardUsageResponse] = OperationSpec(
    id="vertex.projects.locations.tensorboards.read_usage",
    kind="unary",
    arguments=(Argument("tensorboard", "{tensorboard}", url=True, pattern="projects/*/locations/*/tensorboards/*"),),
    config="",
    response="vertex.ReadTensorboardUsageResponse",
    http={"vertex": Http("aiplatform.projects.locations.tensorboards.readUsage", "GET", "/{tensorboard}:readUsage")},
)


class ProjectsLocationsTensorboards(Resource):
    """`projects.locations.tensorboards` of the vertex document."""

    @cached_property
    def experiments(self) -> ProjectsLocationsTensorboardsExperiments:
        """`projects.locations.tensorboards.experiments`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments import (
            ProjectsLocationsTensorboardsExperiments,
        )

        return ProjectsLocationsTensorboardsExperiments(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.tensorboards.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def batch_read(
        self,
        *,
        tensorboard: str,
        time_series: Sequence[str] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchReadTensorboardTimeSeriesDataResponse:
        """Batch read: `GET /v1beta1/{+tensorboard}:batchRead`."""
        return self._client.call(
            _BATCH_READ, {"tensorboard": tensorboard, "time_series": time_series, "config": self._config(http_options)}
        )

    def create(
        self,
        *,
        parent: str | None = None,
        body: Tensorboard | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a tensorboard: `POST /v1beta1/{+parent}/tensorboards`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a tensorboard: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Tensorboard:
        """Get a tensorboard: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

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
    ) -> Pager[Tensorboard]:
        """List tensorboards: `GET /v1beta1/{+parent}/tensorboards`."""
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
        body: Tensorboard | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a tensorboard: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def read_size(
        self, *, tensorboard: str, http_options: HttpOptionsOrDict | None = None
    ) -> ReadTensorboardSizeResponse:
        """Read size: `GET /v1beta1/{+tensorboard}:readSize`."""
        return self._client.call(_READ_SIZE, {"tensorboard": tensorboard, "config": self._config(http_options)})

    def read_usage(
        self, *, tensorboard: str, http_options: HttpOptionsOrDict | None = None
    ) -> ReadTensorboardUsageResponse:
        """Read usage: `GET /v1beta1/{+tensorboard}:readUsage`."""
        return self._client.call(_READ_USAGE, {"tensorboard": tensorboard, "config": self._config(http_options)})


class AsyncProjectsLocationsTensorboards(AsyncResource):
    """`projects.locations.tensorboards` of the vertex document."""

    @cached_property
    def experiments(self) -> AsyncProjectsLocationsTensorboardsExperiments:
        """`projects.locations.tensorboards.experiments`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards__experiments import (
            AsyncProjectsLocationsTensorboardsExperiments,
        )

        return AsyncProjectsLocationsTensorboardsExperiments(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.tensorboards.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def batch_read(
        self,
        *,
        tensorboard: str,
        time_series: Sequence[str] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchReadTensorboardTimeSeriesDataResponse:
        """Batch read: `GET /v1beta1/{+tensorboard}:batchRead`."""
        return await self._client.call(
            _BATCH_READ, {"tensorboard": tensorboard, "time_series": time_series, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Tensorboard | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a tensorboard: `POST /v1beta1/{+parent}/tensorboards`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a tensorboard: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Tensorboard:
        """Get a tensorboard: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

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
    ) -> AsyncPager[Tensorboard]:
        """List tensorboards: `GET /v1beta1/{+parent}/tensorboards`."""
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
        body: Tensorboard | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a tensorboard: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def read_size(
        self, *, tensorboard: str, http_options: HttpOptionsOrDict | None = None
    ) -> ReadTensorboardSizeResponse:
        """Read size: `GET /v1beta1/{+tensorboard}:readSize`."""
        return await self._client.call(_READ_SIZE, {"tensorboard": tensorboard, "config": self._config(http_options)})

    async def read_usage(
        self, *, tensorboard: str, http_options: HttpOptionsOrDict | None = None
    ) -> ReadTensorboardUsageResponse:
        """Read usage: `GET /v1beta1/{+tensorboard}:readUsage`."""
        return await self._client.call(_READ_USAGE, {"tensorboard": tensorboard, "config": self._config(http_options)})
