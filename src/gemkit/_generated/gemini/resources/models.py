"""`models` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.operations import AsyncOperationsGetList, OperationsGetList
    from gemkit._generated.gemini.types.models import (
        BatchEmbedContentsRequest,
        BatchEmbedContentsResponse,
        BatchEmbedTextRequest,
        BatchEmbedTextResponse,
        CountMessageTokensRequest,
        CountMessageTokensResponse,
        CountTextTokensRequest,
        CountTextTokensResponse,
        CountTokensRequest,
        CountTokensResponse,
        EmbedTextRequest,
        EmbedTextResponse,
        GenerateAnswerRequest,
        GenerateAnswerResponse,
        GenerateMessageRequest,
        GenerateMessageResponse,
        ListModelsResponse,
        Model,
        PredictLongRunningRequest,
        PredictRequest,
        PredictResponse,
    )
    from gemkit._generated.gemini.types.models_shared import (
        AsyncBatchEmbedContentRequest,
        BatchGenerateContentRequest,
        GenerateTextRequest,
        GenerateTextResponse,
    )
    from gemkit._generated.gemini.types.models_shared2 import EmbedContentRequest, EmbedContentResponse
    from gemkit._generated.gemini.types.models_shared3 import GenerateContentRequest, GenerateContentResponse
    from gemkit._generated.gemini.types.models_shared5 import Operation


_ASYNC_BATCH_EMBED_CONTENT: OperationSpec[Operation] = OperationSpec(
    id="gemini.models.async_batch_embed_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.AsyncBatchEmbedContentRequest", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={
        "gemini": Http("generativelanguage.models.asyncBatchEmbedContent", "POST", "/{model}:asyncBatchEmbedContent")
    },
    is_repeatable=False,
)
_BATCH_EMBED_CONTENTS: OperationSpec[BatchEmbedContentsResponse] = OperationSpec(
    id="gemini.models.batch_embed_contents",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.BatchEmbedContentsRequest", spread=True),
    ),
    config="",
    response="gemini.BatchEmbedContentsResponse",
    http={"gemini": Http("generativelanguage.models.batchEmbedContents", "POST", "/{model}:batchEmbedContents")},
)
_BATCH_EMBED_TEXT: OperationSpec[BatchEmbedTextResponse] = OperationSpec(
    id="gemini.models.batch_embed_text",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.BatchEmbedTextRequest", spread=True),
    ),
    config="",
    response="gemini.BatchEmbedTextResponse",
    http={"gemini": Http("generativelanguage.models.batchEmbedText", "POST", "/{model}:batchEmbedText")},
)
_BATCH_GENERATE_CONTENT: OperationSpec[Operation] = OperationSpec(
    id="gemini.models.batch_generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.BatchGenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={"gemini": Http("generativelanguage.models.batchGenerateContent", "POST", "/{model}:batchGenerateContent")},
    is_repeatable=False,
)
_COUNT_MESSAGE_TOKENS: OperationSpec[CountMessageTokensResponse] = OperationSpec(
    id="gemini.models.count_message_tokens",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.CountMessageTokensRequest", spread=True),
    ),
    config="",
    response="gemini.CountMessageTokensResponse",
    http={"gemini": Http("generativelanguage.models.countMessageTokens", "POST", "/{model}:countMessageTokens")},
)
_COUNT_TEXT_TOKENS: OperationSpec[CountTextTokensResponse] = OperationSpec(
    id="gemini.models.count_text_tokens",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.CountTextTokensRequest", spread=True),
    ),
    config="",
    response="gemini.CountTextTokensResponse",
    http={"gemini": Http("generativelanguage.models.countTextTokens", "POST", "/{model}:countTextTokens")},
)
_COUNT_TOKENS: OperationSpec[CountTokensResponse] = OperationSpec(
    id="gemini.models.count_tokens",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.CountTokensRequest", spread=True),
    ),
    config="",
    response="gemini.CountTokensResponse",
    http={"gemini": Http("generativelanguage.models.countTokens", "POST", "/{model}:countTokens")},
)
_EMBED_CONTENT: OperationSpec[EmbedContentResponse] = OperationSpec(
    id="gemini.models.embed_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.EmbedContentRequest", spread=True),
    ),
    config="",
    response="gemini.EmbedContentResponse",
    http={"gemini": Http("generativelanguage.models.embedContent", "POST", "/{model}:embedContent")},
)
_EMBED_TEXT: OperationSpec[EmbedTextResponse] = OperationSpec(
    id="gemini.models.embed_text",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.EmbedTextRequest", spread=True),
    ),
    config="",
    response="gemini.EmbedTextResponse",
    http={"gemini": Http("generativelanguage.models.embedText", "POST", "/{model}:embedText")},
)
_GENERATE_ANSWER: OperationSpec[GenerateAnswerResponse] = OperationSpec(
    id="gemini.models.generate_answer",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.GenerateAnswerRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateAnswerResponse",
    http={"gemini": Http("generativelanguage.models.generateAnswer", "POST", "/{model}:generateAnswer")},
)
_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="gemini.models.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.GenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateContentResponse",
    http={"gemini": Http("generativelanguage.models.generateContent", "POST", "/{model}:generateContent")},
)
_GENERATE_MESSAGE: OperationSpec[GenerateMessageResponse] = OperationSpec(
    id="gemini.models.generate_message",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.GenerateMessageRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateMessageResponse",
    http={"gemini": Http("generativelanguage.models.generateMessage", "POST", "/{model}:generateMessage")},
    is_repeatable=False,
)
_GENERATE_TEXT: OperationSpec[GenerateTextResponse] = OperationSpec(
    id="gemini.models.generate_text",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.GenerateTextRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateTextResponse",
    http={"gemini": Http("generativelanguage.models.generateText", "POST", "/{model}:generateText")},
    is_repeatable=False,
)
_GET: OperationSpec[Model] = OperationSpec(
    id="gemini.models.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="models/*"),),
    config="",
    response="gemini.Model",
    http={"gemini": Http("generativelanguage.models.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListModelsResponse] = OperationSpec(
    id="gemini.models.list",
    kind="page",
    arguments=(
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListModelsResponse",
    http={"gemini": Http("generativelanguage.models.list", "GET", "/models")},
    items="models",
)
_PREDICT: OperationSpec[PredictResponse] = OperationSpec(
    id="gemini.models.predict",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.PredictRequest", spread=True),
    ),
    config="",
    response="gemini.PredictResponse",
    http={"gemini": Http("generativelanguage.models.predict", "POST", "/{model}:predict")},
)
_PREDICT_LONG_RUNNING: OperationSpec[Operation] = OperationSpec(
    id="gemini.models.predict_long_running",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.PredictLongRunningRequest", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={"gemini": Http("generativelanguage.models.predictLongRunning", "POST", "/{model}:predictLongRunning")},
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="gemini.models.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="models/*"),
        Argument("body", "", type="gemini.GenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateContentResponse",
    http={"gemini": Http("generativelanguage.models.streamGenerateContent", "POST", "/{model}:streamGenerateContent")},
)


class Models(Resource):
    """`models` of the gemini document."""

    @cached_property
    def operations(self) -> OperationsGetList:
        """`models.operations`."""
        from gemkit._generated.gemini.operations import OperationsGetList

        return OperationsGetList(self._client)

    def async_batch_embed_content(
        self,
        *,
        model: str,
        body: AsyncBatchEmbedContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async batch embed content: `POST /v1beta/{+model}:asyncBatchEmbedContent`."""
        return self._client.call(
            _ASYNC_BATCH_EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def batch_embed_contents(
        self,
        *,
        model: str,
        body: BatchEmbedContentsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchEmbedContentsResponse:
        """Batch embed contents: `POST /v1beta/{+model}:batchEmbedContents`."""
        return self._client.call(
            _BATCH_EMBED_CONTENTS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def batch_embed_text(
        self, *, model: str, body: BatchEmbedTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> BatchEmbedTextResponse:
        """Batch embed text: `POST /v1beta/{+model}:batchEmbedText`."""
        return self._client.call(
            _BATCH_EMBED_TEXT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def batch_generate_content(
        self,
        *,
        model: str,
        body: BatchGenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch generate content: `POST /v1beta/{+model}:batchGenerateContent`."""
        return self._client.call(
            _BATCH_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def count_message_tokens(
        self,
        *,
        model: str,
        body: CountMessageTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CountMessageTokensResponse:
        """Count message tokens: `POST /v1beta/{+model}:countMessageTokens`."""
        return self._client.call(
            _COUNT_MESSAGE_TOKENS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def count_text_tokens(
        self,
        *,
        model: str,
        body: CountTextTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CountTextTokensResponse:
        """Count text tokens: `POST /v1beta/{+model}:countTextTokens`."""
        return self._client.call(
            _COUNT_TEXT_TOKENS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def count_tokens(
        self, *, model: str, body: CountTokensRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CountTokensResponse:
        """Count tokens: `POST /v1beta/{+model}:countTokens`."""
        return self._client.call(_COUNT_TOKENS, {"model": model, "body": body, "config": self._config(http_options)})

    def embed_content(
        self, *, model: str, body: EmbedContentRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed content: `POST /v1beta/{+model}:embedContent`."""
        return self._client.call(_EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)})

    def embed_text(
        self, *, model: str, body: EmbedTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EmbedTextResponse:
        """Embed text: `POST /v1beta/{+model}:embedText`."""
        return self._client.call(_EMBED_TEXT, {"model": model, "body": body, "config": self._config(http_options)})

    def generate_answer(
        self, *, model: str, body: GenerateAnswerRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateAnswerResponse:
        """Generate answer: `POST /v1beta/{+model}:generateAnswer`."""
        return self._client.call(_GENERATE_ANSWER, {"model": model, "body": body, "config": self._config(http_options)})

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

    def generate_message(
        self,
        *,
        model: str,
        body: GenerateMessageRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateMessageResponse:
        """Generate message: `POST /v1beta/{+model}:generateMessage`."""
        return self._client.call(
            _GENERATE_MESSAGE, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def generate_text(
        self, *, model: str, body: GenerateTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateTextResponse:
        """Generate text: `POST /v1beta/{+model}:generateText`."""
        return self._client.call(_GENERATE_TEXT, {"model": model, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Model:
        """Get a model: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Model]:
        """List models: `GET /v1beta/models`."""
        return self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )

    def predict(
        self, *, model: str, body: PredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> PredictResponse:
        """Predict: `POST /v1beta/{+model}:predict`."""
        return self._client.call(_PREDICT, {"model": model, "body": body, "config": self._config(http_options)})

    def predict_long_running(
        self,
        *,
        model: str,
        body: PredictLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Predict long running: `POST /v1beta/{+model}:predictLongRunning`."""
        return self._client.call(
            _PREDICT_LONG_RUNNING, {"model": model, "body": body, "config": self._config(http_options)}
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


class AsyncModels(AsyncResource):
    """`models` of the gemini document."""

    @cached_property
    def operations(self) -> AsyncOperationsGetList:
        """`models.operations`."""
        from gemkit._generated.gemini.operations import AsyncOperationsGetList

        return AsyncOperationsGetList(self._client)

    async def async_batch_embed_content(
        self,
        *,
        model: str,
        body: AsyncBatchEmbedContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async batch embed content: `POST /v1beta/{+model}:asyncBatchEmbedContent`."""
        return await self._client.call(
            _ASYNC_BATCH_EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def batch_embed_contents(
        self,
        *,
        model: str,
        body: BatchEmbedContentsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchEmbedContentsResponse:
        """Batch embed contents: `POST /v1beta/{+model}:batchEmbedContents`."""
        return await self._client.call(
            _BATCH_EMBED_CONTENTS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def batch_embed_text(
        self, *, model: str, body: BatchEmbedTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> BatchEmbedTextResponse:
        """Batch embed text: `POST /v1beta/{+model}:batchEmbedText`."""
        return await self._client.call(
            _BATCH_EMBED_TEXT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def batch_generate_content(
        self,
        *,
        model: str,
        body: BatchGenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch generate content: `POST /v1beta/{+model}:batchGenerateContent`."""
        return await self._client.call(
            _BATCH_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def count_message_tokens(
        self,
        *,
        model: str,
        body: CountMessageTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CountMessageTokensResponse:
        """Count message tokens: `POST /v1beta/{+model}:countMessageTokens`."""
        return await self._client.call(
            _COUNT_MESSAGE_TOKENS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def count_text_tokens(
        self,
        *,
        model: str,
        body: CountTextTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CountTextTokensResponse:
        """Count text tokens: `POST /v1beta/{+model}:countTextTokens`."""
        return await self._client.call(
            _COUNT_TEXT_TOKENS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def count_tokens(
        self, *, model: str, body: CountTokensRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CountTokensResponse:
        """Count tokens: `POST /v1beta/{+model}:countTokens`."""
        return await self._client.call(
            _COUNT_TOKENS, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def embed_content(
        self, *, model: str, body: EmbedContentRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed content: `POST /v1beta/{+model}:embedContent`."""
        return await self._client.call(
            _EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def embed_text(
        self, *, model: str, body: EmbedTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EmbedTextResponse:
        """Embed text: `POST /v1beta/{+model}:embedText`."""
        return await self._client.call(
            _EMBED_TEXT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def generate_answer(
        self, *, model: str, body: GenerateAnswerRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateAnswerResponse:
        """Generate answer: `POST /v1beta/{+model}:generateAnswer`."""
        return await self._client.call(
            _GENERATE_ANSWER, {"model": model, "body": body, "config": self._config(http_options)}
        )

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

    async def generate_message(
        self,
        *,
        model: str,
        body: GenerateMessageRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateMessageResponse:
        """Generate message: `POST /v1beta/{+model}:generateMessage`."""
        return await self._client.call(
            _GENERATE_MESSAGE, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def generate_text(
        self, *, model: str, body: GenerateTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateTextResponse:
        """Generate text: `POST /v1beta/{+model}:generateText`."""
        return await self._client.call(
            _GENERATE_TEXT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Model:
        """Get a model: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Model]:
        """List models: `GET /v1beta/models`."""
        return await self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )

    async def predict(
        self, *, model: str, body: PredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> PredictResponse:
        """Predict: `POST /v1beta/{+model}:predict`."""
        return await self._client.call(_PREDICT, {"model": model, "body": body, "config": self._config(http_options)})

    async def predict_long_running(
        self,
        *,
        model: str,
        body: PredictLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Predict long running: `POST /v1beta/{+model}:predictLongRunning`."""
        return await self._client.call(
            _PREDICT_LONG_RUNNING, {"model": model, "body": body, "config": self._config(http_options)}
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
