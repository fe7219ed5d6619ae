"""`projects.locations.datasets.annotationSpecs` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.datasets_annotation_specs import AnnotationSpec


_GET: OperationSpec[AnnotationSpec] = OperationSpec(
    id="vertex.projects.locations.datasets.annotation_specs.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*/annotationSpecs/*"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.AnnotationSpec",
    http={"vertex": Http("aiplatform.projects.locations.datasets.annotationSpecs.get", "GET", "/{name}")},
)


class ProjectsLocationsDatasetsAnnotationSpecs(Resource):
    """`projects.locations.datasets.annotationSpecs` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.datasets.annotationSpecs.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def get(
        self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> AnnotationSpec:
        """Get an annotation spec: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)})


class AsyncProjectsLocationsDatasetsAnnotationSpecs(AsyncResource):
    """`projects.locations.datasets.annotationSpecs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.datasets.annotationSpecs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def get(
        self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> AnnotationSpec:
        """Get an annotation spec: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)}
        )
