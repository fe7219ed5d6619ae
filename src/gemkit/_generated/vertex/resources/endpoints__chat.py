"""`endpoints.chat` of the vertex document. Generated: `make gen` writes this file anew."""

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
    id="vertex.endpoints.chat.completions",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.endpoints.chat.completions", "POST", "/{endpoint}/chat/completions")},
    is_repeatable=False,
)


class EndpointsChat(Resource):
    """`endpoints.chat` of the vertex document."""

    def completions(
        self, *, endpoint: str, body: dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Completions: `POST /v1beta1/{+endpoint}/chat/completions`."""
        return self._client.call(
            _COMPLETIONS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )


class AsyncEndpointsChat(AsyncResource):
    """`endpoints.chat` of the vertex document."""

    async def completions(
        self, *, endpoint: str, body: dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Completions: `POST /v1beta1/{+endpoint}/chat/completions`."""
        return await self._client.call(
            _COMPLETIONS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )
