"""`projects.locations.evaluationMetrics` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetList, OperationsDeleteGetList
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.evaluation_metrics import EvaluationMetric, ListEvaluationMetricsResponse


_CREATE: OperationSpec[EvaluationMetric] = OperationSpec(
    id="vertex.projects.locations.evaluation_metrics.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("evaluation_metric_id", "?evaluationMetricId"),
        Argument("body", "", type="vertex.EvaluationMetric", spread=True),
    ),
    config="",
    response="vertex.EvaluationMetric",
    http={
        "vertex": Http("aiplatform.projects.locations.evaluationMetrics.create", "POST", "/{parent}/evaluationMetrics")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_metrics.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationMetrics/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluationMetrics.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[EvaluationMetric] = OperationSpec(
    id="vertex.projects.locations.evaluation_metrics.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationMetrics/*"),),
    config="",
    response="vertex.EvaluationMetric",
    http={"vertex": Http("aiplatform.projects.locations.evaluationMetrics.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListEvaluationMetricsResponse] = OperationSpec(
    id="vertex.projects.locations.evaluation_metrics.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEvaluationMetricsResponse",
    http={"vertex": Http("aiplatform.projects.locations.evaluationMetrics.list", "GET", "/{parent}/evaluationMetrics")},
    items="evaluation_metrics",
)


class ProjectsLocationsEvaluationMetrics(Resource):
    """`projects.locations.evaluationMetrics` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetList:
        """`projects.locations.evaluationMetrics.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetList

        return OperationsDeleteGetList(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationMetric | dict[str, Any],
        evaluation_metric_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationMetric:
        """Create an evaluation metric: `POST /v1beta1/{+parent}/evaluationMetrics`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "evaluation_metric_id": evaluation_metric_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an evaluation metric: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationMetric:
        """Get an evaluation metric: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[EvaluationMetric]:
        """List evaluation metrics: `GET /v1beta1/{+parent}/evaluationMetrics`."""
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


class AsyncProjectsLocationsEvaluationMetrics(AsyncResource):
    """`projects.locations.evaluationMetrics` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetList:
        """`projects.locations.evaluationMetrics.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetList

        return AsyncOperationsDeleteGetList(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationMetric | dict[str, Any],
        evaluation_metric_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationMetric:
        """Create an evaluation metric: `POST /v1beta1/{+parent}/evaluationMetrics`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "evaluation_metric_id": evaluation_metric_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an evaluation metric: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationMetric:
        """Get an evaluation metric: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[EvaluationMetric]:
        """List evaluation metrics: `GET /v1beta1/{+parent}/evaluationMetrics`."""
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
