"""`projects.locations.evaluationSets` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__evaluation_sets__revisions import (
        AsyncProjectsLocationsEvaluationSetsRevisions,
        ProjectsLocationsEvaluationSetsRevisions,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.evaluation_sets import ImportEvaluationSetRequest, ListEvaluationSetsResponse
    from gemkit._generated.vertex.types.evaluation_sets_shared import EvaluationSet


_CREATE: OperationSpec[EvaluationSet] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.EvaluationSet", spread=True),
    ),
    config="",
    response="vertex.EvaluationSet",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.create", "POST", "/{parent}/evaluationSets")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationSets/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[EvaluationSet] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationSets/*"),),
    config="",
    response="vertex.EvaluationSet",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.get", "GET", "/{name}")},
)
_IMPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.import_",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.ImportEvaluationSetRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.evaluationSets.import", "POST", "/{parent}/evaluationSets:import")
    },
    is_repeatable=False,
)
_LIST: OperationSpec[ListEvaluationSetsResponse] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEvaluationSetsResponse",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.list", "GET", "/{parent}/evaluationSets")},
    items="evaluation_sets",
)
_PATCH: OperationSpec[EvaluationSet] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationSets/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.EvaluationSet", spread=True),
    ),
    config="",
    response="vertex.EvaluationSet",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsEvaluationSets(Resource):
    """`projects.locations.evaluationSets` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.evaluationSets.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    @cached_property
    def revisions(self) -> ProjectsLocationsEvaluationSetsRevisions:
        """`projects.locations.evaluationSets.revisions`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_sets__revisions import (
            ProjectsLocationsEvaluationSetsRevisions,
        )

        return ProjectsLocationsEvaluationSetsRevisions(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationSet | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationSet:
        """Create an evaluation set: `POST /v1beta1/{+parent}/evaluationSets`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an evaluation set: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationSet:
        """Get an evaluation set: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def import_(
        self,
        *,
        parent: str | None = None,
        body: ImportEvaluationSetRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import: `POST /v1beta1/{+parent}/evaluationSets:import`."""
        return self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[EvaluationSet]:
        """List evaluation sets: `GET /v1beta1/{+parent}/evaluationSets`."""
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
        body: EvaluationSet | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationSet:
        """Update an evaluation set: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsEvaluationSets(AsyncResource):
    """`projects.locations.evaluationSets` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.evaluationSets.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    @cached_property
    def revisions(self) -> AsyncProjectsLocationsEvaluationSetsRevisions:
        """`projects.locations.evaluationSets.revisions`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_sets__revisions import (
            AsyncProjectsLocationsEvaluationSetsRevisions,
        )

        return AsyncProjectsLocationsEvaluationSetsRevisions(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationSet | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationSet:
        """Create an evaluation set: `POST /v1beta1/{+parent}/evaluationSets`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an evaluation set: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationSet:
        """Get an evaluation set: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def import_(
        self,
        *,
        parent: str | None = None,
        body: ImportEvaluationSetRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import: `POST /v1beta1/{+parent}/evaluationSets:import`."""
        return await self._client.call(_IMPORT, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[EvaluationSet]:
        """List evaluation sets: `GET /v1beta1/{+parent}/evaluationSets`."""
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
        body: EvaluationSet | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationSet:
        """Update an evaluation set: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
