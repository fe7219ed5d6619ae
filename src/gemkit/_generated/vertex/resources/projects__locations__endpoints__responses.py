"""`projects.locations.endpoints.responses` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_DELETE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.responses.delete",
    kind="raw",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/endpoints/*/responses/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.responses.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.responses.get",
    kind="raw",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/endpoints/*/responses/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.responses.get", "GET", "/{name}")},
)


class ProjectsLocationsEndpointsResponses(Resource):
    """`projects.locations.endpoints.responses` of the vertex document."""

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Delete a response: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Get a response: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsEndpointsResponses(AsyncResource):
    """`projects.locations.endpoints.responses` of the vertex document."""

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Delete a response: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Get a response: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})
