"""`projects.locations.reasoningEngines.a2a.message` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_SEND: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a.message.send",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="message"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.a2a.message.send", "POST", "/{name}/a2a/{a2a_endpoint}:send"
        )
    },
    is_repeatable=False,
)
_STREAM: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a.message.stream",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="message"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.a2a.message.stream",
            "POST",
            "/{name}/a2a/{a2a_endpoint}:stream",
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsReasoningEnginesA2aMessage(Resource):
    """`projects.locations.reasoningEngines.a2a.message` of the vertex document."""

    def send(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        body: dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Send: `POST /v1beta1/{+name}/a2a/{+a2aEndpoint}:send`."""
        return self._client.call(
            _SEND, {"a2a_endpoint": a2a_endpoint, "name": name, "body": body, "config": self._config(http_options)}
        )

    def stream(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        body: dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream: `POST /v1beta1/{+name}/a2a/{+a2aEndpoint}:stream`."""
        return self._client.call(
            _STREAM, {"a2a_endpoint": a2a_endpoint, "name": name, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsReasoningEnginesA2aMessage(AsyncResource):
    """`projects.locations.reasoningEngines.a2a.message` of the vertex document."""

    async def send(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        body: dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Send: `POST /v1beta1/{+name}/a2a/{+a2aEndpoint}:send`."""
        return await self._client.call(
            _SEND, {"a2a_endpoint": a2a_endpoint, "name": name, "body": body, "config": self._config(http_options)}
        )

    async def stream(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        body: dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream: `POST /v1beta1/{+name}/a2a/{+a2aEndpoint}:stream`."""
        return await self._client.call(
            _STREAM, {"a2a_endpoint": a2a_endpoint, "name": name, "body": body, "config": self._config(http_options)}
        )
