"""`projects.locations.models.evaluations.slices` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.models_evaluations_slices import (
        BatchImportEvaluatedAnnotationsRequest,
        BatchImportEvaluatedAnnotationsResponse,
        ListModelEvaluationSlicesResponse,
        ModelEvaluationSlice,
    )


_BATCH_IMPORT: OperationSpec[BatchImportEvaluatedAnnotationsResponse] = OperationSpec(
    id="vertex.projects.locations.models.evaluations.slices.batch_import",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/models/*/evaluations/*/slices/*"),
        Argument("body", "", type="vertex.BatchImportEvaluatedAnnotationsRequest", spread=True),
    ),
    config="",
    response="vertex.BatchImportEvaluatedAnnotationsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.models.evaluations.slices.batchImport", "POST", "/{parent}:batchImport"
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[ModelEvaluationSlice] = OperationSpec(
    id="vertex.projects.locations.models.evaluations.slices.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*/evaluations/*/slices/*"),),
    config="",
    response="vertex.ModelEvaluationSlice",
    http={"vertex": Http("aiplatform.projects.locations.models.evaluations.slices.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListModelEvaluationSlicesResponse] = OperationSpec(
    id="vertex.projects.locations.models.evaluations.slices.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/models/*/evaluations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelEvaluationSlicesResponse",
    http={"vertex": Http("aiplatform.projects.locations.models.evaluations.slices.list", "GET", "/{parent}/slices")},
    items="model_evaluation_slices",
)


class ProjectsLocationsModelsEvaluationsSlices(Resource):
    """`projects.locations.models.evaluations.slices` of the vertex document."""

    def batch_import(
        self,
        *,
        parent: str,
        body: BatchImportEvaluatedAnnotationsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchImportEvaluatedAnnotationsResponse:
        """Batch import: `POST /v1beta1/{+parent}:batchImport`."""
        return self._client.call(_BATCH_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelEvaluationSlice:
        """Get a slice: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ModelEvaluationSlice]:
        """List slices: `GET /v1beta1/{+parent}/slices`."""
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


class AsyncProjectsLocationsModelsEvaluationsSlices(AsyncResource):
    """`projects.locations.models.evaluations.slices` of the vertex document."""

    async def batch_import(
        self,
        *,
        parent: str,
        body: BatchImportEvaluatedAnnotationsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchImportEvaluatedAnnotationsResponse:
        """Batch import: `POST /v1beta1/{+parent}:batchImport`."""
        return await self._client.call(
            _BATCH_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ModelEvaluationSlice:
        """Get a slice: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ModelEvaluationSlice]:
        """List slices: `GET /v1beta1/{+parent}/slices`."""
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
