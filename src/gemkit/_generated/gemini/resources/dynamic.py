"""`dynamic` of the gemini document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.gemini.types.models_shared3 import GenerateContentRequest, GenerateContentResponse


_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="gemini.dynamic.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="dynamic/*"),
        Argument("body", "", type="gemini.GenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateContentResponse",
    http={"gemini": Http("generativelanguage.dynamic.generateContent", "POST", "/{model}:generateContent")},
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="gemini.dynamic.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="dynamic/*"),
        Argument("body", "", type="gemini.GenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateContentResponse",
    http={"gemini": Http("generativelanguage.dynamic.streamGenerateContent", "POST", "/{model}:streamGenerateContent")},
)


class Dynamic(Resource):
    """`dynamic` of the gemini document."""

    def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta/{+model}:generateContent`."""
        return self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta/{+model}:streamGenerateContent`."""
        return self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )


class AsyncDynamic(AsyncResource):
    """`dynamic` of the gemini document."""

    async def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta/{+model}:generateContent`."""
        return await self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta/{+model}:streamGenerateContent`."""
        return await self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )
