"""`publishers.models` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

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
    from gemkit._generated.vertex.types.publishers_models import ListPublisherModelsResponse, PublisherModel


_COMPUTE_TOKENS: OperationSpec[ComputeTokensResponse] = OperationSpec(
    id="vertex.publishers.models.compute_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.ComputeTokensRequest", spread=True),
    ),
    config="",
    response="vertex.ComputeTokensResponse",
    http={"vertex": Http("aiplatform.publishers.models.computeTokens", "POST", "/{endpoint}:computeTokens")},
)
_COUNT_TOKENS: OperationSpec[CountTokensResponse] = OperationSpec(
    id="vertex.publishers.models.count_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.CountTokensRequest", spread=True),
    ),
    config="",
    response="vertex.CountTokensResponse",
    http={"vertex": Http("aiplatform.publishers.models.countTokens", "POST", "/{endpoint}:countTokens")},
)
_FETCH_PREDICT_OPERATION: OperationSpec[Operation] = OperationSpec(
    id="vertex.publishers.models.fetch_predict_operation",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.FetchPredictOperationRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.publishers.models.fetchPredictOperation", "POST", "/{endpoint}:fetchPredictOperation"
        )
    },
)
_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.publishers.models.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={"vertex": Http("aiplatform.publishers.models.generateContent", "POST", "/{model}:generateContent")},
)
_GET: OperationSpec[PublisherModel] = OperationSpec(
    id="vertex.publishers.models.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="publishers/*/models/*"),
        Argument("hugging_face_token", "?huggingFaceToken"),
        Argument(
            "include_equivalent_model_garden_model_deployment_configs",
            "?includeEquivalentModelGardenModelDeploymentConfigs",
        ),
        Argument("is_hugging_face_model", "?isHuggingFaceModel"),
        Argument("language_code", "?languageCode"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.PublisherModel",
    http={"vertex": Http("aiplatform.publishers.models.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListPublisherModelsResponse] = OperationSpec(
    id="vertex.publishers.models.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="publishers/*"),
        Argument("filter", "?filter"),
        Argument("language_code", "?languageCode"),
        Argument("list_all_versions", "?listAllVersions"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("view", "?view"),
    ),
    config="",
    response="vertex.ListPublisherModelsResponse",
    http={"vertex": Http("aiplatform.publishers.models.list", "GET", "/{parent}/models")},
    items="publisher_models",
)
_PREDICT: OperationSpec[PredictResponse] = OperationSpec(
    id="vertex.publishers.models.predict",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.PredictRequest", spread=True),
    ),
    config="",
    response="vertex.PredictResponse",
    http={"vertex": Http("aiplatform.publishers.models.predict", "POST", "/{endpoint}:predict")},
)
_PREDICT_LONG_RUNNING: OperationSpec[Operation] = OperationSpec(
    id="vertex.publishers.models.predict_long_running",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.PredictLongRunningRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.publishers.models.predictLongRunning", "POST", "/{endpoint}:predictLongRunning")},
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.publishers.models.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="publishers/*/models/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={
        "vertex": Http("aiplatform.publishers.models.streamGenerateContent", "POST", "/{model}:streamGenerateContent")
    },
)


class PublishersModels(Resource):
    """`publishers.models` of the vertex document."""

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

    def get(
        self,
        *,
        name: str,
        hugging_face_token: str | None = None,
        include_equivalent_model_garden_model_deployment_configs: bool | None = None,
        is_hugging_face_model: bool | None = None,
        language_code: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> PublisherModel:
        """Get a model: `GET /v1beta1/{+name}`."""
        return self._client.call(
            _GET,
            {
                "name": name,
                "hugging_face_token": hugging_face_token,
                "include_equivalent_model_garden_model_deployment_configs": include_equivalent_model_garden_model_deployment_configs,
                "is_hugging_face_model": is_hugging_face_model,
                "language_code": language_code,
                "view": view,
                "config": self._config(http_options),
            },
        )

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        language_code: str | None = None,
        list_all_versions: bool | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[PublisherModel]:
        """List models: `GET /v1beta1/{+parent}/models`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "language_code": language_code,
                "list_all_versions": list_all_versions,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "view": view,
                "config": self._config(http_options),
            },
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


class AsyncPublishersModels(AsyncResource):
    """`publishers.models` of the vertex document."""

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

    async def get(
        self,
        *,
        name: str,
        hugging_face_token: str | None = None,
        include_equivalent_model_garden_model_deployment_configs: bool | None = None,
        is_hugging_face_model: bool | None = None,
        language_code: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> PublisherModel:
        """Get a model: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET,
            {
                "name": name,
                "hugging_face_token": hugging_face_token,
                "include_equivalent_model_garden_model_deployment_configs": include_equivalent_model_garden_model_deployment_configs,
                "is_hugging_face_model": is_hugging_face_model,
                "language_code": language_code,
                "view": view,
                "config": self._config(http_options),
            },
        )

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        language_code: str | None = None,
        list_all_versions: bool | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[PublisherModel]:
        """List models: `GET /v1beta1/{+parent}/models`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "language_code": language_code,
                "list_all_versions": list_all_versions,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "view": view,
                "config": self._config(http_options),
            },
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
