"""`projects.locations.evaluationSets.revisions` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.evaluation_sets_revisions import (
        EvaluationSetRevision,
        ListEvaluationSetRevisionsResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.revisions.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/evaluationSets/*"),
        Argument("body", "", type="vertex.EvaluationSetRevision", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.evaluationSets.revisions.create", "POST", "/{parent}/revisions")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.revisions.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationSets/*/revisions/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.revisions.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[EvaluationSetRevision] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.revisions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationSets/*/revisions/*"),),
    config="",
    response="vertex.EvaluationSetRevision",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.revisions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListEvaluationSetRevisionsResponse] = OperationSpec(
    id="vertex.projects.locations.evaluation_sets.revisions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/evaluationSets/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEvaluationSetRevisionsResponse",
    http={"vertex": Http("aiplatform.projects.locations.evaluationSets.revisions.list", "GET", "/{parent}/revisions")},
    items="evaluation_set_revisions",
)


class ProjectsLocationsEvaluationSetsRevisions(Resource):
    """`projects.locations.evaluationSets.revisions` of the vertex document."""

    def create(
        self,
        *,
        parent: str,
        body: EvaluationSetRevision | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a revision: `POST /v1beta1/{+parent}/revisions`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a revision: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationSetRevision:
        """Get a revision: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[EvaluationSetRevision]:
        """List revisions: `GET /v1beta1/{+parent}/revisions`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsEvaluationSetsRevisions(AsyncResource):
    """`projects.locations.evaluationSets.revisions` of the vertex document."""

    async def create(
        self,
        *,
        parent: str,
        body: EvaluationSetRevision | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a revision: `POST /v1beta1/{+parent}/revisions`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a revision: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationSetRevision:
        """Get a revision: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[EvaluationSetRevision]:
        """List revisions: `GET /v1beta1/{+parent}/revisions`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )
