"""`projects.locations.publishers.models` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations__publishers__models__invoke import (
        AsyncProjectsLocationsPublishersModelsInvoke,
        ProjectsLocationsPublishersModelsInvoke,
    )
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared3 import SetPublisherModelConfigRequest
    from gemkit._generated.vertex.types.common_shared5 import PublisherModelConfig
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
        RawPredictRequest,
        StreamingPredictRequest,
        StreamingPredictResponse,
        StreamRawPredictRequest,
    )
    from gemkit._generated.vertex.types.publishers_models import (
        BatchEmbedContentsRequest,
        BatchEmbedContentsResponse,
        EmbedContentRequest,
        EmbedContentResponse,
        ExportPublisherModelRequest,
    )


_BATCH_EMBED_CONTENTS: OperationSpec[BatchEmbedContentsResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.batch_embed_contents",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.BatchEmbedContentsRequest", spread=True),
    ),
    config="",
    response="vertex.BatchEmbedContentsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.batchEmbedContents", "POST", "/{model}:batchEmbedContents"
        )
    },
)
_COMPUTE_TOKENS: OperationSpec[ComputeTokensResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.compute_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.ComputeTokensRequest", spread=True),
    ),
    config="",
    response="vertex.ComputeTokensResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.computeTokens", "POST", "/{endpoint}:computeTokens"
        )
    },
)
_COUNT_TOKENS: OperationSpec[CountTokensResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.count_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.CountTokensRequest", spread=True),
    ),
    config="",
    response="vertex.CountTokensResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.countTokens", "POST", "/{endpoint}:countTokens")
    },
)
_EMBED_CONTENT: OperationSpec[EmbedContentResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.embed_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.EmbedContentRequest", spread=True),
    ),
    config="",
    response="vertex.EmbedContentResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.embedContent", "POST", "/{model}:embedContent")
    },
)
_EXPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.publishers.models.export",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="publishers/*/models/*"),
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.ExportPublisherModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.publishers.models.export", "POST", "/{parent}/{name}:export")},
    is_repeatable=False,
)
_FETCH_PREDICT_OPERATION: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.publishers.models.fetch_predict_operation",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.FetchPredictOperationRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.fetchPredictOperation",
            "POST",
            "/{endpoint}:fetchPredictOperation",
        )
    },
)
_FETCH_PUBLISHER_MODEL_CONFIG: OperationSpec[PublisherModelConfig] = OperationSpec(
    id="vertex.projects.locations.publishers.models.fetch_publisher_model_config",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),),
    config="",
    response="vertex.PublisherModelConfig",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.fetchPublisherModelConfig",
            "GET",
            "/{name}:fetchPublisherModelConfig",
        )
    },
)
_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.generateContent", "POST", "/{model}:generateContent"
        )
    },
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.publishers.models.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.getIamPolicy", "POST", "/{resource}:getIamPolicy"
        )
    },
)
_PREDICT: OperationSpec[PredictResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.predict",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.PredictRequest", spread=True),
    ),
    config="",
    response="vertex.PredictResponse",
    http={"vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "/{endpoint}:predict")},
)
_PREDICT_LONG_RUNNING: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.publishers.models.predict_long_running",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.PredictLongRunningRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.predictLongRunning",
            "POST",
            "/{endpoint}:predictLongRunning",
        )
    },
)
_RAW_PREDICT: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.raw_predict",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.RawPredictRequest", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.rawPredict", "POST", "/{endpoint}:rawPredict")
    },
)
_SERVER_STREAMING_PREDICT: OperationSpec[StreamingPredictResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.server_streaming_predict",
    kind="sse",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.StreamingPredictRequest", spread=True),
    ),
    config="",
    response="vertex.StreamingPredictResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.serverStreamingPredict",
            "POST",
            "/{endpoint}:serverStreamingPredict",
        )
    },
)
_SET_PUBLISHER_MODEL_CONFIG: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.publishers.models.set_publisher_model_config",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.SetPublisherModelConfigRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.setPublisherModelConfig",
            "POST",
            "/{name}:setPublisherModelConfig",
        )
    },
    is_repeatable=False,
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.streamGenerateContent",
            "POST",
            "/{model}:streamGenerateContent",
        )
    },
)
_STREAM_RAW_PREDICT: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.publishers.models.stream_raw_predict",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/publishers/*/models/*"),
        Argument("body", "", type="vertex.StreamRawPredictRequest", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.streamRawPredict", "POST", "/{endpoint}:streamRawPredict"
        )
    },
)


class ProjectsLocationsPublishersModels(Resource):
    """`projects.locations.publishers.models` of the vertex document."""

    @cached_property
    def invoke(self) -> ProjectsLocationsPublishersModelsInvoke:
        """`projects.locations.publishers.models.invoke`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__models__invoke import (
            ProjectsLocationsPublishersModelsInvoke,
        )

        return ProjectsLocationsPublishersModelsInvoke(self._client)

    def batch_embed_contents(
        self,
        *,
        model: str,
        body: BatchEmbedContentsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchEmbedContentsResponse:
        """Batch embed contents: `POST /v1beta1/{+model}:batchEmbedContents`."""
        return self._client.call(
            _BATCH_EMBED_CONTENTS, {"model": model, "body": body, "config": self._config(http_options)}
        )

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

    def embed_content(
        self, *, model: str, body: EmbedContentRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed content: `POST /v1beta1/{+model}:embedContent`."""
        return self._client.call(_EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)})

    def export(
        self,
        *,
        name: str,
        parent: str | None = None,
        body: ExportPublisherModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Export: `POST /v1beta1/{+parent}/{+name}:export`."""
        return self._client.call(
            _EXPORT, {"name": name, "parent": parent, "body": body, "config": self._config(http_options)}
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

    def fetch_publisher_model_config(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> PublisherModelConfig:
        """Fetch publisher model config: `GET /v1beta1/{+name}:fetchPublisherModelConfig`."""
        return self._client.call(_FETCH_PUBLISHER_MODEL_CONFIG, {"name": name, "config": self._config(http_options)})

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

    def get_iam_policy(
        self,
        *,
        resource: str,
        options_requested_policy_version: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return self._client.call(
            _GET_IAM_POLICY,
            {
                "resource": resource,
                "options_requested_policy_version": options_requested_policy_version,
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

    def raw_predict(
        self, *, endpoint: str, body: RawPredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Raw predict: `POST /v1beta1/{+endpoint}:rawPredict`."""
        return self._client.call(
            _RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def server_streaming_predict(
        self,
        *,
        endpoint: str,
        body: StreamingPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[StreamingPredictResponse]:
        """Server streaming predict: `POST /v1beta1/{+endpoint}:serverStreamingPredict`."""
        return self._client.stream(
            _SERVER_STREAMING_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def set_publisher_model_config(
        self,
        *,
        name: str,
        body: SetPublisherModelConfigRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Set publisher model config: `POST /v1beta1/{+name}:setPublisherModelConfig`."""
        return self._client.call(
            _SET_PUBLISHER_MODEL_CONFIG, {"name": name, "body": body, "config": self._config(http_options)}
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

    def stream_raw_predict(
        self,
        *,
        endpoint: str,
        body: StreamRawPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream raw predict: `POST /v1beta1/{+endpoint}:streamRawPredict`."""
        return self._client.call(
            _STREAM_RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsPublishersModels(AsyncResource):
    """`projects.locations.publishers.models` of the vertex document."""

    @cached_property
    def invoke(self) -> AsyncProjectsLocationsPublishersModelsInvoke:
        """`projects.locations.publishers.models.invoke`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers__models__invoke import (
            AsyncProjectsLocationsPublishersModelsInvoke,
        )

        return AsyncProjectsLocationsPublishersModelsInvoke(self._client)

    async def batch_embed_contents(
        self,
        *,
        model: str,
        body: BatchEmbedContentsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BatchEmbedContentsResponse:
        """Batch embed contents: `POST /v1beta1/{+model}:batchEmbedContents`."""
        return await self._client.call(
            _BATCH_EMBED_CONTENTS, {"model": model, "body": body, "config": self._config(http_options)}
        )

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

    async def embed_content(
        self, *, model: str, body: EmbedContentRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed content: `POST /v1beta1/{+model}:embedContent`."""
        return await self._client.call(
            _EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def export(
        self,
        *,
        name: str,
        parent: str | None = None,
        body: ExportPublisherModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Export: `POST /v1beta1/{+parent}/{+name}:export`."""
        return await self._client.call(
            _EXPORT, {"name": name, "parent": parent, "body": body, "config": self._config(http_options)}
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

    async def fetch_publisher_model_config(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> PublisherModelConfig:
        """Fetch publisher model config: `GET /v1beta1/{+name}:fetchPublisherModelConfig`."""
        return await self._client.call(
            _FETCH_PUBLISHER_MODEL_CONFIG, {"name": name, "config": self._config(http_options)}
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

    async def get_iam_policy(
        self,
        *,
        resource: str,
        options_requested_policy_version: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return await self._client.call(
            _GET_IAM_POLICY,
            {
                "resource": resource,
                "options_requested_policy_version": options_requested_policy_version,
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

    async def raw_predict(
        self, *, endpoint: str, body: RawPredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Raw predict: `POST /v1beta1/{+endpoint}:rawPredict`."""
        return await self._client.call(
            _RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def server_streaming_predict(
        self,
        *,
        endpoint: str,
        body: StreamingPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[StreamingPredictResponse]:
        """Server streaming predict: `POST /v1beta1/{+endpoint}:serverStreamingPredict`."""
        return await self._client.stream(
            _SERVER_STREAMING_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def set_publisher_model_config(
        self,
        *,
        name: str,
        body: SetPublisherModelConfigRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Set publisher model config: `POST /v1beta1/{+name}:setPublisherModelConfig`."""
        return await self._client.call(
            _SET_PUBLISHER_MODEL_CONFIG, {"name": name, "body": body, "config": self._config(http_options)}
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

    async def stream_raw_predict(
        self,
        *,
        endpoint: str,
        body: StreamRawPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream raw predict: `POST /v1beta1/{+endpoint}:streamRawPredict`."""
        return await self._client.call(
            _STREAM_RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )
