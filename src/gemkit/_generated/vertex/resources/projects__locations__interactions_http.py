"""`projects.locations.interactionsHttp` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.interactions_http import CreateInteractionHttpRequest


_CANCEL: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.interactions_http.cancel",
    kind="raw",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/interactionsHttp/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.interactionsHttp.cancel", "POST", "/{name}/cancel")},
)
_CREATE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.interactions_http.create",
    kind="raw",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CreateInteractionHttpRequest", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.interactionsHttp.create", "POST", "/{parent}/interactionsHttp")
    },
    is_repeatable=False,
)
_GET: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.interactions_http.get",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/interactionsHttp/*"),
        Argument("include_input", "?includeInput"),
        Argument("last_event_id", "?lastEventId"),
        Argument("stream", "?stream"),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.interactionsHttp.get", "GET", "/{name}")},
)


class ProjectsLocationsInteractionsHttp(Resource):
    """`projects.locations.interactionsHttp` of the vertex document."""

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Cancel an interactions http: `POST /v1beta1/{+name}/cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: CreateInteractionHttpRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Create an interactions http: `POST /v1beta1/{+parent}/interactionsHttp`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def get(
        self,
        *,
        name: str,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Get an interactions http: `GET /v1beta1/{+name}`."""
        return self._client.call(
            _GET,
            {
                "name": name,
                "include_input": include_input,
                "last_event_id": last_event_id,
                "stream": stream,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsInteractionsHttp(AsyncResource):
    """`projects.locations.interactionsHttp` of the vertex document."""

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Cancel an interactions http: `POST /v1beta1/{+name}/cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: CreateInteractionHttpRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Create an interactions http: `POST /v1beta1/{+parent}/interactionsHttp`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def get(
        self,
        *,
        name: str,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Get an interactions http: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET,
            {
                "name": name,
                "include_input": include_input,
                "last_event_id": last_event_id,
                "stream": stream,
                "config": self._config(http_options),
            },
        )
