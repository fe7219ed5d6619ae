"""`projects.locations.evaluationItems.revisions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.evaluation_items_revisions import EvaluationItemRevision


_GET: OperationSpec[EvaluationItemRevision] = OperationSpec(
    id="vertex.projects.locations.evaluation_items.revisions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationItems/*/revisions/*"),),
    config="",
    response="vertex.EvaluationItemRevision",
    http={"vertex": Http("aiplatform.projects.locations.evaluationItems.revisions.get", "GET", "/{name}")},
)


class ProjectsLocationsEvaluationItemsRevisions(Resource):
    """`projects.locations.evaluationItems.revisions` of the vertex document."""

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationItemRevision:
        """Get a revision: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsEvaluationItemsRevisions(AsyncResource):
    """`projects.locations.evaluationItems.revisions` of the vertex document."""

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationItemRevision:
        """Get a revision: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})
