"""`projects.locations.endpoints.google.science` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_INFERENCE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.google.science.inference",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/google"),
        Argument("deployed_model_id", "?deployedModelId"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.google.science.inference", "POST", "/{endpoint}/science/inference"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsEndpointsGoogleScience(Resource):
    """`projects.locations.endpoints.google.science` of the vertex document."""

    def inference(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Inference: `POST /v1beta1/{+endpoint}/science/inference`."""
        return self._client.call(
            _INFERENCE,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsEndpointsGoogleScience(AsyncResource):
    """`projects.locations.endpoints.google.science` of the vertex document."""

    async def inference(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Inference: `POST /v1beta1/{+endpoint}/science/inference`."""
        return await self._client.call(
            _INFERENCE,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )
