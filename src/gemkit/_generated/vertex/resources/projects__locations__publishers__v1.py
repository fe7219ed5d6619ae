"""`projects.locations.publishers.v1` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations__publishers__v1__responses import (
        AsyncProjectsLocationsPublishersV1Responses,
        ProjectsLocationsPublishersV1Responses,
    )


_RESPONSES: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.v1.responses",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*"),
        Argument("deployed_model_id", "?deployedModelId"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.publishers.v1.responses", "POST", "/{endpoint}/v1/responses")},
    is_repeatable=False,
)


class ProjectsLocationsPublishersV1(Resource):
    """`projects.locations.publishers.v1` of the vertex document."""

    @cached_property
    def responses_(self) -> ProjectsLocationsPublishersV1Responses:
        """`projects.locations.publishers.v1.responses`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__v1__responses import (
            ProjectsLocationsPublishersV1Responses,
        )

        return ProjectsLocationsPublishersV1Responses(self._client)

    def responses(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Responses: `POST /v1beta1/{+endpoint}/v1/responses`."""
        return self._client.call(
            _RESPONSES,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsPublishersV1(AsyncResource):
    """`projects.locations.publishers.v1` of the vertex document."""

    @cached_property
    def responses_(self) -> AsyncProjectsLocationsPublishersV1Responses:
        """`projects.locations.publishers.v1.responses`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__v1__responses import (
            AsyncProjectsLocationsPublishersV1Responses,
        )

        return AsyncProjectsLocationsPublishersV1Responses(self._client)

    async def responses(
        self,
        *,
        endpoint: str,
        body: dict[str, Any],
        deployed_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Responses: `POST /v1beta1/{+endpoint}/v1/responses`."""
        return await self._client.call(
            _RESPONSES,
            {
                "endpoint": endpoint,
                "deployed_model_id": deployed_model_id,
                "body": body,
                "config": self._config(http_options),
            },
        )
