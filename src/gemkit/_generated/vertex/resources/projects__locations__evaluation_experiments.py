"""`projects.locations.evaluationExperiments` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.evaluation_experiments import (
        EvaluationExperiment,
        ListEvaluationExperimentsResponse,
    )


_CREATE: OperationSpec[EvaluationExperiment] = OperationSpec(
    id="vertex.projects.locations.evaluation_experiments.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.EvaluationExperiment", spread=True),
    ),
    config="",
    response="vertex.EvaluationExperiment",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.evaluationExperiments.create", "POST", "/{parent}/evaluationExperiments"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_experiments.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationExperiments/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluationExperiments.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[EvaluationExperiment] = OperationSpec(
    id="vertex.projects.locations.evaluation_experiments.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationExperiments/*"),),
    config="",
    response="vertex.EvaluationExperiment",
    http={"vertex": Http("aiplatform.projects.locations.evaluationExperiments.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListEvaluationExperimentsResponse] = OperationSpec(
    id="vertex.projects.locations.evaluation_experiments.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEvaluationExperimentsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.evaluationExperiments.list", "GET", "/{parent}/evaluationExperiments"
        )
    },
    items="evaluation_experiments",
)
_PATCH: OperationSpec[EvaluationExperiment] = OperationSpec(
    id="vertex.projects.locations.evaluation_experiments.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationExperiments/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.EvaluationExperiment", spread=True),
    ),
    config="",
    response="vertex.EvaluationExperiment",
    http={"vertex": Http("aiplatform.projects.locations.evaluationExperiments.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsEvaluationExperiments(Resource):
    """`projects.locations.evaluationExperiments` of the vertex document."""

    def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationExperiment | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationExperiment:
        """Create an evaluation experiment: `POST /v1beta1/{+parent}/evaluationExperiments`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an evaluation experiment: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationExperiment:
        """Get an evaluation experiment: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[EvaluationExperiment]:
        """List evaluation experiments: `GET /v1beta1/{+parent}/evaluationExperiments`."""
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
        body: EvaluationExperiment | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationExperiment:
        """Update an evaluation experiment: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsEvaluationExperiments(AsyncResource):
    """`projects.locations.evaluationExperiments` of the vertex document."""

    async def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationExperiment | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationExperiment:
        """Create an evaluation experiment: `POST /v1beta1/{+parent}/evaluationExperiments`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an evaluation experiment: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationExperiment:
        """Get an evaluation experiment: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[EvaluationExperiment]:
        """List evaluation experiments: `GET /v1beta1/{+parent}/evaluationExperiments`."""
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
        body: EvaluationExperiment | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationExperiment:
        """Update an evaluation experiment: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
