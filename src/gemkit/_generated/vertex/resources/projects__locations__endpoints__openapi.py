"""`projects.locations.endpoints.openapi` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_COMPLETIONS: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.openapi.completions",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/openapi"),
        Argument("deployed_model_id", "?deployedModelId"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.endpoints.openapi.completions", "POST", "/{endpoint}/completions")
    },
    is_repeatable=False,
)
_EMBEDDINGS: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.openapi.embeddings",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/openapi"),
        Argument("deployed_model_id", "?deployedModelId"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.endpoints.openapi.embeddings", "POST", "/{endpoint}/embeddings")
    },
)
_RESPONSES: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.openapi.responses",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/openapi"),
        Argument("deployed_model_id", "?deployedModelId"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.openapi.responses", "POST", "/{endpoint}/responses")},
    is_repeatable=False,
)


class ProjectsLocationsEndpointsOpenapi(Resource):
    """`projects.locations.endpoints.openapi` of the vertex document."""

    def completions(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Completions: `POST /v1beta1/{+endpoint}/completions`."""
        return self._client.call(
            _COMPLETIONS,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def embeddings(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Embeddings: `POST /v1beta1/{+endpoint}/embeddings`."""
        return self._client.call(
            _EMBEDDINGS,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def responses(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Responses: `POST /v1beta1/{+endpoint}/responses`."""
        return self._client.call(
            _RESPONSES,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsEndpointsOpenapi(AsyncResource):
    """`projects.locations.endpoints.openapi` of the vertex document."""

    async def completions(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Completions: `POST /v1beta1/{+endpoint}/completions`."""
        return await self._client.call(
            _COMPLETIONS,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def embeddings(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Embeddings: `POST /v1beta1/{+endpoint}/embeddings`."""
        return await self._client.call(
            _EMBEDDINGS,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def responses(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Responses: `POST /v1beta1/{+endpoint}/responses`."""
        return await self._client.call(
            _RESPONSES,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )
