"""`endpoints` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.endpoints__chat import AsyncEndpointsChat, EndpointsChat
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.endpoints_shared3 import (
        ComputeTokensRequest,
        ComputeTokensResponse,
        CountTokensRequest,
        CountTokensResponse,
        FetchPredictOperationRequest,
        GenerateContentRequest,
        GenerateContentResponse,
        PredictLongRunningRequest,
        PredictRequest,
        PredictResponse,
    )


_COMPUTE_TOKENS: OperationSpec[ComputeTokensResponse] = OperationSpec(
    id="vertex.endpoints.compute_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.ComputeTokensRequest", spread=True),
    ),
    config="",
    response="vertex.ComputeTokensResponse",
    http={"vertex": Http("aiplatform.endpoints.computeTokens", "POST", "/{endpoint}:computeTokens")},
)
_COUNT_TOKENS: OperationSpec[CountTokensResponse] = OperationSpec(
    id="vertex.endpoints.count_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.CountTokensRequest", spread=True),
    ),
    config="",
    response="vertex.CountTokensResponse",
    http={"vertex": Http("aiplatform.endpoints.countTokens", "POST", "/{endpoint}:countTokens")},
)
_FETCH_PREDICT_OPERATION: OperationSpec[Operation] = OperationSpec(
    id="vertex.endpoints.fetch_predict_operation",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.FetchPredictOperationRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.endpoints.fetchPredictOperation", "POST", "/{endpoint}:fetchPredictOperation")},
)
_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.endpoints.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={"vertex": Http("aiplatform.endpoints.generateContent", "POST", "/{model}:generateContent")},
)
_PREDICT: OperationSpec[PredictResponse] = OperationSpec(
    id="vertex.endpoints.predict",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.PredictRequest", spread=True),
    ),
    config="",
    response="vertex.PredictResponse",
    http={"vertex": Http("aiplatform.endpoints.predict", "POST", "/{endpoint}:predict")},
)
_PREDICT_LONG_RUNNING: OperationSpec[Operation] = OperationSpec(
    id="vertex.endpoints.predict_long_running",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.PredictLongRunningRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.endpoints.predictLongRunning", "POST", "/{endpoint}:predictLongRunning")},
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.endpoints.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="endpoints/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={"vertex": Http("aiplatform.endpoints.streamGenerateContent", "POST", "/{model}:streamGenerateContent")},
)


class Endpoints(Resource):
    """`endpoints` of the vertex document."""

    @cached_property
    def chat(self) -> EndpointsChat:
        """`endpoints.chat`."""
        from gemkit._generated.vertex.resources.endpoints__chat import EndpointsChat

        return EndpointsChat(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`endpoints.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def compute_tokens(
        self,
        *,
        endpoint: str,
        body: ComputeTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Compute tokens: `POST /v1beta1/{+endpoint}:computeTokens`."""
        return self._client.call(
            _COMPUTE_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def count_tokens(
        self, *, endpoint: str, body: CountTokensRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CountTokensResponse:
        """Count tokens: `POST /v1beta1/{+endpoint}:countTokens`."""
        return self._client.call(
            _COUNT_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def fetch_predict_operation(
        self,
        *,
        endpoint: str,
        body: FetchPredictOperationRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Fetch predict operation: `POST /v1beta1/{+endpoint}:fetchPredictOperation`."""
        return self._client.call(
            _FETCH_PREDICT_OPERATION, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta1/{+model}:generateContent`."""
        return self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def predict(
        self, *, endpoint: str, body: PredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> PredictResponse:
        """Predict: `POST /v1beta1/{+endpoint}:predict`."""
        return self._client.call(_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)})

    def predict_long_running(
        self,
        *,
        endpoint: str,
        body: PredictLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Predict long running: `POST /v1beta1/{+endpoint}:predictLongRunning`."""
        return self._client.call(
            _PREDICT_LONG_RUNNING, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta1/{+model}:streamGenerateContent`."""
        return self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )


class AsyncEndpoints(AsyncResource):
    """`endpoints` of the vertex document."""

    @cached_property
    def chat(self) -> AsyncEndpointsChat:
        """`endpoints.chat`."""
        from gemkit._generated.vertex.resources.endpoints__chat import AsyncEndpointsChat

        return AsyncEndpointsChat(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`endpoints.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def compute_tokens(
        self,
        *,
        endpoint: str,
        body: ComputeTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Compute tokens: `POST /v1beta1/{+endpoint}:computeTokens`."""
        return await self._client.call(
            _COMPUTE_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def count_tokens(
        self, *, endpoint: str, body: CountTokensRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CountTokensResponse:
        """Count tokens: `POST /v1beta1/{+endpoint}:countTokens`."""
        return await self._client.call(
            _COUNT_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def fetch_predict_operation(
        self,
        *,
        endpoint: str,
        body: FetchPredictOperationRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Fetch predict operation: `POST /v1beta1/{+endpoint}:fetchPredictOperation`."""
        return await self._client.call(
            _FETCH_PREDICT_OPERATION, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta1/{+model}:generateContent`."""
        return await self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def predict(
        self, *, endpoint: str, body: PredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> PredictResponse:
        """Predict: `POST /v1beta1/{+endpoint}:predict`."""
        return await self._client.call(
            _PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def predict_long_running(
        self,
        *,
        endpoint: str,
        body: PredictLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Predict long running: `POST /v1beta1/{+endpoint}:predictLongRunning`."""
        return await self._client.call(
            _PREDICT_LONG_RUNNING, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta1/{+model}:streamGenerateContent`."""
        return await self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )
