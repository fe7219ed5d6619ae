"""What each operation is on the wire. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._core.operation import Argument, Http, Operation

if TYPE_CHECKING:
    from gemkit._generated.types.embeddings import (
        EmbedContentResponse,
        EmbeddingPredictions,
        SingleEmbedContentResponse,
    )
    from gemkit._generated.types.models import (
        DeleteModelResponse,
        ListModelsResponse,
        Model,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponse,
    )
    from gemkit._generated.types.tokens import (
        ComputeTokensResponse,
        CountTokensResponse,
    )


MODELS_GENERATE_CONTENT: Operation[GenerateContentResponse] = Operation(
    id="models.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("contents", "contents", url=False, via="contents", type="ContentListUnion"),
    ),
    config="GenerateContentConfig",
    response="GenerateContentResponse",
    items="",
    finish="",
    answer="remember_schema",
    http={
        "gemini": Http("generativelanguage.models.generateContent", "POST", "{model}:generateContent"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.generateContent", "POST", "{model}:generateContent"
        ),
    },
)

MODELS_GENERATE_CONTENT_STREAM: Operation[GenerateContentResponse] = Operation(
    id="models.generate_content_stream",
    kind="sse",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("contents", "contents", url=False, via="contents", type="ContentListUnion"),
    ),
    config="GenerateContentConfig",
    response="GenerateContentResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.streamGenerateContent", "POST", "{model}:streamGenerateContent"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.streamGenerateContent",
            "POST",
            "{model}:streamGenerateContent",
        ),
    },
)

MODELS_BATCH_EMBED_CONTENTS: Operation[EmbedContentResponse] = Operation(
    id="models._batch_embed_contents",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("requests", "requests", url=False, via="", type="list[EmbedContentRequest]"),
    ),
    config="",
    response="EmbedContentResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.batchEmbedContents", "POST", "{model}:batchEmbedContents"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.batchEmbedContents", "POST", "{model}:batchEmbedContents"
        ),
    },
)

MODELS_EMBED_CONTENT: Operation[SingleEmbedContentResponse] = Operation(
    id="models._embed_content",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("content", "content", url=False, via="", type="Content"),
        Argument("embed_content_config", "embedContentConfig", url=False, via="", type="EmbedContentRequestConfig"),
    ),
    config="",
    response="SingleEmbedContentResponse",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.embedContent", "POST", "{model}:embedContent"),
    },
)

MODELS_PREDICT_EMBEDDINGS: Operation[EmbeddingPredictions] = Operation(
    id="models._predict_embeddings",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("instances", "instances", url=False, via="", type="list[EmbeddingInstance]"),
        Argument("parameters", "parameters", url=False, via="", type="EmbeddingParameters"),
    ),
    config="",
    response="EmbeddingPredictions",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_COUNT_TOKENS: Operation[CountTokensResponse] = Operation(
    id="models.count_tokens",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("contents", "contents", url=False, via="contents", type="ContentListUnion"),
    ),
    config="CountTokensConfig",
    response="CountTokensResponse",
    items="",
    finish="count_tokens_body",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.countTokens", "POST", "{model}:countTokens"),
        "vertex": Http("aiplatform.projects.locations.publishers.models.countTokens", "POST", "{model}:countTokens"),
    },
)

MODELS_COMPUTE_TOKENS: Operation[ComputeTokensResponse] = Operation(
    id="models.compute_tokens",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("contents", "contents", url=False, via="contents", type="ContentListUnion"),
    ),
    config="ComputeTokensConfig",
    response="ComputeTokensResponse",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.computeTokens", "POST", "{endpoint}:computeTokens"
        ),
    },
)

MODELS_GET: Operation[Model] = Operation(
    id="models.get",
    kind="unary",
    arguments=(Argument("model", "model", url=True, via="model", type=""),),
    config="GetModelConfig",
    response="Model",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.get", "GET", "{model}"),
        "vertex": Http("aiplatform.publishers.models.get", "GET", "{model}"),
    },
)

MODELS_LIST: Operation[ListModelsResponse] = Operation(
    id="models.list",
    kind="page",
    arguments=(),
    config="ListModelsConfig",
    response="ListModelsResponse",
    items="models",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.list", "GET", "{models_url}"),
        "vertex": Http("aiplatform.publishers.models.list", "GET", "{models_url}"),
    },
)

MODELS_UPDATE: Operation[Model] = Operation(
    id="models.update",
    kind="unary",
    arguments=(Argument("model", "model", url=True, via="model", type=""),),
    config="UpdateModelConfig",
    response="Model",
    items="",
    finish="update_mask",
    answer="",
    http={
        "gemini": Http("generativelanguage.tunedModels.patch", "PATCH", "{model}"),
        "vertex": Http("aiplatform.projects.locations.models.patch", "PATCH", "{model}"),
    },
)

MODELS_DELETE: Operation[DeleteModelResponse] = Operation(
    id="models.delete",
    kind="unary",
    arguments=(Argument("model", "model", url=True, via="model", type=""),),
    config="DeleteModelConfig",
    response="DeleteModelResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.tunedModels.delete", "DELETE", "{model}"),
        "vertex": Http("aiplatform.projects.locations.models.delete", "DELETE", "{model}"),
    },
)


ALL: dict[str, Operation[object]] = {
    "models.generate_content": MODELS_GENERATE_CONTENT,
    "models.generate_content_stream": MODELS_GENERATE_CONTENT_STREAM,
    "models._batch_embed_contents": MODELS_BATCH_EMBED_CONTENTS,
    "models._embed_content": MODELS_EMBED_CONTENT,
    "models._predict_embeddings": MODELS_PREDICT_EMBEDDINGS,
    "models.count_tokens": MODELS_COUNT_TOKENS,
    "models.compute_tokens": MODELS_COMPUTE_TOKENS,
    "models.get": MODELS_GET,
    "models.list": MODELS_LIST,
    "models.update": MODELS_UPDATE,
    "models.delete": MODELS_DELETE,
}
