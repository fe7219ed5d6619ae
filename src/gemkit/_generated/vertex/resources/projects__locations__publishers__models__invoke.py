"""`projects.locations.publishers.models.invoke` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.endpoints_invoke_shared import InvokeRequest


_INVOKE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.invoke.invoke",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("invoke_id", "{invoke_id}", url=True),
        Argument("body", "", type="vertex.InvokeRequest", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.invoke.invoke", "POST", "/{endpoint}/invoke/{invoke_id}"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsPublishersModelsInvoke(Resource):
    """`projects.locations.publishers.models.invoke` of the vertex document."""

    def invoke(
        self,
        *,
        endpoint: str,
        invoke_id: str,
        body: InvokeRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Invoke: `POST /v1beta1/{+endpoint}/invoke/{+invokeId}`."""
        return self._client.call(
            _INVOKE, {"endpoint": endpoint, "invoke_id": invoke_id, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsPublishersModelsInvoke(AsyncResource):
    """`projects.locations.publishers.models.invoke` of the vertex document."""

    async def invoke(
        self,
        *,
        endpoint: str,
        invoke_id: str,
        body: InvokeRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Invoke: `POST /v1beta1/{+endpoint}/invoke/{+invokeId}`."""
        return await self._client.call(
            _INVOKE, {"endpoint": endpoint, "invoke_id": invoke_id, "body": body, "config": self._config(http_options)}
        )
