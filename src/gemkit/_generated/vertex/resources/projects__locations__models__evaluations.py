"""`projects.locations.models.evaluations` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__models__evaluations__slices import (
        AsyncProjectsLocationsModelsEvaluationsSlices,
        ProjectsLocationsModelsEvaluationsSlices,
    )
    from gemkit._generated.vertex.types.models_evaluations import (
        ImportModelEvaluationRequest,
        ListModelEvaluationsResponse,
        ModelEvaluation,
    )


_GET: OperationSpec[ModelEvaluation] = OperationSpec(
    id="vertex.projects.locations.models.evaluations.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*/evaluations/*"),),
    config="",
    response="vertex.ModelEvaluation",
    http={"vertex": Http("aiplatform.projects.locations.models.evaluations.get", "GET", "/{name}")},
)
_IMPORT: OperationSpec[ModelEvaluation] = OperationSpec(
    id="vertex.projects.locations.models.evaluations.import_",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("body", "", type="vertex.ImportModelEvaluationRequest", spread=True),
    ),
    config="",
    response="vertex.ModelEvaluation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.models.evaluations.import", "POST", "/{parent}/evaluations:import"
        )
    },
    is_repeatable=False,
)
_LIST: OperationSpec[ListModelEvaluationsResponse] = OperationSpec(
    id="vertex.projects.locations.models.evaluations.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelEvaluationsResponse",
    http={"vertex": Http("aiplatform.projects.locations.models.evaluations.list", "GET", "/{parent}/evaluations")},
    items="model_evaluations",
)


class ProjectsLocationsModelsEvaluations(Resource):
    """`projects.locations.models.evaluations` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.models.evaluations.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def slices(self) -> ProjectsLocationsModelsEvaluationsSlices:
        """`projects.locations.models.evaluations.slices`."""
        from gemkit._generated.vertex.resources.projects__locations__models__evaluations__slices import (
            ProjectsLocationsModelsEvaluationsSlices,
        )

        return ProjectsLocationsModelsEvaluationsSlices(self._client)

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelEvaluation:
        """Get an evaluation: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def import_(
        self,
        *,
        parent: str,
        body: ImportModelEvaluationRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ModelEvaluation:
        """Import: `POST /v1beta1/{+parent}/evaluations:import`."""
        return self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ModelEvaluation]:
        """List evaluations: `GET /v1beta1/{+parent}/evaluations`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsModelsEvaluations(AsyncResource):
    """`projects.locations.models.evaluations` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.models.evaluations.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def slices(self) -> AsyncProjectsLocationsModelsEvaluationsSlices:
        """`projects.locations.models.evaluations.slices`."""
        from gemkit._generated.vertex.resources.projects__locations__models__evaluations__slices import (
            AsyncProjectsLocationsModelsEvaluationsSlices,
        )

        return AsyncProjectsLocationsModelsEvaluationsSlices(self._client)

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelEvaluation:
        """Get an evaluation: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def import_(
        self,
        *,
        parent: str,
        body: ImportModelEvaluationRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ModelEvaluation:
        """Import: `POST /v1beta1/{+parent}/evaluations:import`."""
        return await self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ModelEvaluation]:
        """List evaluations: `GET /v1beta1/{+parent}/evaluations`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )
