"""`projects.locations.evaluationRuns` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.evaluation_runs import EvaluationRun, ListEvaluationRunsResponse


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.evaluation_runs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationRuns/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.evaluationRuns.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[EvaluationRun] = OperationSpec(
    id="vertex.projects.locations.evaluation_runs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.EvaluationRun", spread=True),
    ),
    config="",
    response="vertex.EvaluationRun",
    http={"vertex": Http("aiplatform.projects.locations.evaluationRuns.create", "POST", "/{parent}/evaluationRuns")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_runs.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationRuns/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluationRuns.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[EvaluationRun] = OperationSpec(
    id="vertex.projects.locations.evaluation_runs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationRuns/*"),),
    config="",
    response="vertex.EvaluationRun",
    http={"vertex": Http("aiplatform.projects.locations.evaluationRuns.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListEvaluationRunsResponse] = OperationSpec(
    id="vertex.projects.locations.evaluation_runs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEvaluationRunsResponse",
    http={"vertex": Http("aiplatform.projects.locations.evaluationRuns.list", "GET", "/{parent}/evaluationRuns")},
    items="evaluation_runs",
)


class ProjectsLocationsEvaluationRuns(Resource):
    """`projects.locations.evaluationRuns` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.evaluationRuns.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel an evaluation run: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationRun | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationRun:
        """Create an evaluation run: `POST /v1beta1/{+parent}/evaluationRuns`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an evaluation run: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationRun:
        """Get an evaluation run: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[EvaluationRun]:
        """List evaluation runs: `GET /v1beta1/{+parent}/evaluationRuns`."""
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


class AsyncProjectsLocationsEvaluationRuns(AsyncResource):
    """`projects.locations.evaluationRuns` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.evaluationRuns.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel an evaluation run: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationRun | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationRun:
        """Create an evaluation run: `POST /v1beta1/{+parent}/evaluationRuns`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an evaluation run: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationRun:
        """Get an evaluation run: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[EvaluationRun]:
        """List evaluation runs: `GET /v1beta1/{+parent}/evaluationRuns`."""
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
