"""`interactions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.interactions import Interaction, InteractionStreamingEvent


_CANCEL: OperationSpec[Interaction] = OperationSpec(
    id="vertex.interactions.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="interactions/*"),),
    config="",
    response="vertex.Interaction",
    http={"vertex": Http("aiplatform.interactions.cancel", "POST", "/{name}:cancel")},
)
_GET_POLL: OperationSpec[Interaction] = OperationSpec(
    id="vertex.interactions.get_poll",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="interactions/*"),
        Argument("include_input", "?includeInput"),
        Argument("last_event_id", "?lastEventId"),
        Argument("stream", "?stream"),
    ),
    config="",
    response="vertex.Interaction",
    http={"vertex": Http("aiplatform.interactions.getPoll", "GET", "/{name}:poll")},
)
_GET_STREAM: OperationSpec[InteractionStreamingEvent] = OperationSpec(
    id="vertex.interactions.get_stream",
    kind="sse",
    arguments=(
        Argument("name", "{name}", url=True, pattern="interactions/*"),
        Argument("include_input", "?includeInput"),
        Argument("last_event_id", "?lastEventId"),
        Argument("stream", "?stream"),
    ),
    config="",
    response="vertex.InteractionStreamingEvent",
    http={"vertex": Http("aiplatform.interactions.getStream", "GET", "/{name}:stream")},
)


class Interactions(Resource):
    """`interactions` of the vertex document."""

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Interaction:
        """Cancel an interaction: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def get_poll(
        self,
        *,
        name: str,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Interaction:
        """Get poll: `GET /v1beta1/{+name}:poll`."""
        return self._client.call(
            _GET_POLL,
            {
                "name": name,
                "include_input": include_input,
                "last_event_id": last_event_id,
                "stream": stream,
                "config": self._config(http_options),
            },
        )

    def get_stream(
        self,
        *,
        name: str,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[InteractionStreamingEvent]:
        """Get stream: `GET /v1beta1/{+name}:stream`."""
        return self._client.stream(
            _GET_STREAM,
            {
                "name": name,
                "include_input": include_input,
                "last_event_id": last_event_id,
                "stream": stream,
                "config": self._config(http_options),
            },
        )


class AsyncInteractions(AsyncResource):
    """`interactions` of the vertex document."""

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Interaction:
        """Cancel an interaction: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def get_poll(
        self,
        *,
        name: str,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Interaction:
        """Get poll: `GET /v1beta1/{+name}:poll`."""
        return await self._client.call(
            _GET_POLL,
            {
                "name": name,
                "include_input": include_input,
                "last_event_id": last_event_id,
                "stream": stream,
                "config": self._config(http_options),
            },
        )

    async def get_stream(
        self,
        *,
        name: str,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[InteractionStreamingEvent]:
        """Get stream: `GET /v1beta1/{+name}:stream`."""
        return await self._client.stream(
            _GET_STREAM,
            {
                "name": name,
                "include_input": include_input,
                "last_event_id": last_event_id,
                "stream": stream,
                "config": self._config(http_options),
            },
        )
