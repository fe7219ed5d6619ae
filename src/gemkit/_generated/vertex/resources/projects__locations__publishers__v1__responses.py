"""`projects.locations.publishers.v1.responses` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_COMPACT: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.v1.responses.compact",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*"),
        Argument("deployed_model_id", "?deployedModelId"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.v1.responses.compact", "POST", "/{endpoint}/v1/responses/compact"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.v1.responses.delete",
    kind="raw",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/v1/responses/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.publishers.v1.responses.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.v1.responses.get",
    kind="raw",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/v1/responses/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.publishers.v1.responses.get", "GET", "/{name}")},
)


class ProjectsLocationsPublishersV1Responses(Resource):
    """`projects.locations.publishers.v1.responses` of the vertex document."""

    def compact(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Compact: `POST /v1beta1/{+endpoint}/v1/responses/compact`."""
        return self._client.call(
            _COMPACT,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Delete a response: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Get a response: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsPublishersV1Responses(AsyncResource):
    """`projects.locations.publishers.v1.responses` of the vertex document."""

    async def compact(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Compact: `POST /v1beta1/{+endpoint}/v1/responses/compact`."""
        return await self._client.call(
            _COMPACT,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Delete a response: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Get a response: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})
