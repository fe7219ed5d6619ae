"""`projects.locations.interactions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.interactions import (
        CreateInteractionRequest,
        DeleteInteractionResponse,
        Interaction,
        InteractionStreamingEvent,
    )


_CREATE: OperationSpec[Interaction] = OperationSpec(
    id="vertex.projects.locations.interactions.create",
    kind="unary",
    arguments=(
        Argument("locations_id", "{locations_id}", url=True, pattern="*"),
        Argument("projects_id", "{projects_id}", url=True, pattern="*"),
        Argument("body", "", type="vertex.CreateInteractionRequest", spread=True),
    ),
    config="",
    response="vertex.Interaction",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.interactions.create",
            "POST",
            "/projects/{projects_id}/locations/{locations_id}/interactions:create",
        )
    },
    is_repeatable=False,
)
_CREATE_STREAM: OperationSpec[InteractionStreamingEvent] = OperationSpec(
    id="vertex.projects.locations.interactions.create_stream",
    kind="sse",
    arguments=(
        Argument("locations_id", "{locations_id}", url=True, pattern="*"),
        Argument("projects_id", "{projects_id}", url=True, pattern="*"),
        Argument("body", "", type="vertex.CreateInteractionRequest", spread=True),
    ),
    config="",
    response="vertex.InteractionStreamingEvent",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.interactions.createStream",
            "POST",
            "/projects/{projects_id}/locations/{locations_id}/interactions:createStream",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[DeleteInteractionResponse] = OperationSpec(
    id="vertex.projects.locations.interactions.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/interactions/*"),),
    config="",
    response="vertex.DeleteInteractionResponse",
    http={"vertex": Http("aiplatform.projects.locations.interactions.delete", "DELETE", "/{name}")},
)


class ProjectsLocationsInteractions(Resource):
    """`projects.locations.interactions` of the vertex document."""

    def create(
        self,
        *,
        locations_id: str,
        projects_id: str,
        body: CreateInteractionRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Interaction:
        """Create an interaction: `POST /v1beta1/projects/{projectsId}/locations/{locationsId}/interactions:create`."""
        return self._client.call(
            _CREATE,
            {
                "locations_id": locations_id,
                "projects_id": projects_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def create_stream(
        self,
        *,
        locations_id: str,
        projects_id: str,
        body: CreateInteractionRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[InteractionStreamingEvent]:
        """Create stream: `POST /v1beta1/projects/{projectsId}/locations/{locationsId}/interactions:createStream`."""
        return self._client.stream(
            _CREATE_STREAM,
            {
                "locations_id": locations_id,
                "projects_id": projects_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeleteInteractionResponse:
        """Delete an interaction: `DELETE /v1beta1/{+name}`. Deprecated."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsInteractions(AsyncResource):
    """`projects.locations.interactions` of the vertex document."""

    async def create(
        self,
        *,
        locations_id: str,
        projects_id: str,
        body: CreateInteractionRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Interaction:
        """Create an interaction: `POST /v1beta1/projects/{projectsId}/locations/{locationsId}/interactions:create`."""
        return await self._client.call(
            _CREATE,
            {
                "locations_id": locations_id,
                "projects_id": projects_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def create_stream(
        self,
        *,
        locations_id: str,
        projects_id: str,
        body: CreateInteractionRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[InteractionStreamingEvent]:
        """Create stream: `POST /v1beta1/projects/{projectsId}/locations/{locationsId}/interactions:createStream`."""
        return await self._client.stream(
            _CREATE_STREAM,
            {
                "locations_id": locations_id,
                "projects_id": projects_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeleteInteractionResponse:
        """Delete an interaction: `DELETE /v1beta1/{+name}`. Deprecated."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})
