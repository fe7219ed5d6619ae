"""What each operation is on the wire. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._core.operation import Argument, Http, Operation

if TYPE_CHECKING:
    from gemkit._generated.types.batches import (
        BatchJob,
        DeleteResourceJob,
        ListBatchJobsResponse,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentResponse,
        EmbeddingPredictions,
        SingleEmbedContentResponse,
    )
    from gemkit._generated.types.images import (
        EditImageResponse,
        GenerateImagesResponse,
        RecontextImageResponse,
        SegmentImageResponse,
        UpscaleImageResponse,
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
    from gemkit._generated.types.tunings import (
        CancelTuningJobResponse,
        ListTuningJobsResponse,
        TuningJob,
        TuningOperation,
        ValidateRewardResponse,
    )
    from gemkit._generated.types.videos import (
        GenerateVideosOperation,
    )


BATCHES_CREATE: Operation[BatchJob] = Operation(
    id="batches._create",
    kind="unary",
    arguments=(
        Argument("model", "model", url=False, via="model", type="", wires={"gemini": "{model}"}),
        Argument(
            "src",
            "src",
            url=False,
            via="batch_source",
            type="BatchJobSource",
            wires={"gemini": "batch.inputConfig", "vertex": "inputConfig"},
        ),
    ),
    config="CreateBatchJobConfig",
    response="BatchJob",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.models.batchGenerateContent", "POST", "{model}:batchGenerateContent"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.create", "POST", "batchPredictionJobs"),
    },
)

BATCHES_CREATE_EMBEDDINGS: Operation[BatchJob] = Operation(
    id="batches._create_embeddings",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("src", "batch.inputConfig", url=False, via="embeddings_source", type="EmbeddingsBatchJobSource"),
    ),
    config="CreateEmbeddingsBatchJobConfig",
    response="BatchJob",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.models.asyncBatchEmbedContent", "POST", "{model}:asyncBatchEmbedContent"),
    },
)

BATCHES_GET: Operation[BatchJob] = Operation(
    id="batches.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="batch_job", type=""),),
    config="GetBatchJobConfig",
    response="BatchJob",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.batches.get", "GET", "{name}"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.get", "GET", "{name}"),
    },
)

BATCHES_LIST: Operation[ListBatchJobsResponse] = Operation(
    id="batches.list",
    kind="page",
    arguments=(),
    config="ListBatchJobsConfig",
    response="ListBatchJobsResponse",
    items="batch_jobs",
    finish="",
    http={
        "gemini": Http("generativelanguage.batches.list", "GET", "batches"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.list", "GET", "batchPredictionJobs"),
    },
)

BATCHES_CANCEL: Operation[None] = Operation(
    id="batches.cancel",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="batch_job", type=""),),
    config="CancelBatchJobConfig",
    response="",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.batches.cancel", "POST", "{name}:cancel"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.cancel", "POST", "{name}:cancel"),
    },
)

BATCHES_DELETE: Operation[DeleteResourceJob] = Operation(
    id="batches.delete",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="batch_job", type=""),),
    config="DeleteBatchJobConfig",
    response="DeleteResourceJob",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.batches.delete", "DELETE", "{name}"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.delete", "DELETE", "{name}"),
    },
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
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.embedContent", "POST", "{model}:embedContent"),
    },
)

MODELS_PREDICT_EMBEDDINGS: Operation[EmbeddingPredictions] = Operation(
    id="models._predict_embeddings",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("instances", "instances", url=False, via="", type="list[EmbeddingInstance]"),
        Argument("parameters", "parameters", url=False, via="", type="EmbeddingParameters"),
    ),
    config="",
    response="EmbeddingPredictions",
    items="",
    finish="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{endpoint}:predict"),
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
    http={
        "gemini": Http("generativelanguage.models.countTokens", "POST", "{model}:countTokens"),
        "vertex": Http("aiplatform.projects.locations.publishers.models.countTokens", "POST", "{endpoint}:countTokens"),
    },
)

MODELS_COMPUTE_TOKENS: Operation[ComputeTokensResponse] = Operation(
    id="models.compute_tokens",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="model", type=""),
        Argument("contents", "contents", url=False, via="contents", type="ContentListUnion"),
    ),
    config="ComputeTokensConfig",
    response="ComputeTokensResponse",
    items="",
    finish="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.computeTokens", "POST", "{endpoint}:computeTokens"
        ),
    },
)

MODELS_GET: Operation[Model] = Operation(
    id="models.get",
    kind="unary",
    arguments=(Argument("model", "name", url=True, via="model", type=""),),
    config="GetModelConfig",
    response="Model",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.models.get", "GET", "{name}"),
        "vertex": Http("aiplatform.publishers.models.get", "GET", "{name}"),
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
    http={
        "gemini": Http("generativelanguage.models.list", "GET", "{models_url}"),
        "vertex": Http("aiplatform.publishers.models.list", "GET", "{models_url}"),
    },
)

MODELS_UPDATE: Operation[Model] = Operation(
    id="models.update",
    kind="unary",
    arguments=(Argument("model", "name", url=True, via="model", type=""),),
    config="UpdateModelConfig",
    response="Model",
    items="",
    finish="update_mask",
    http={
        "gemini": Http("generativelanguage.tunedModels.patch", "PATCH", "{name}"),
        "vertex": Http("aiplatform.projects.locations.models.patch", "PATCH", "{name}"),
    },
)

MODELS_DELETE: Operation[DeleteModelResponse] = Operation(
    id="models.delete",
    kind="unary",
    arguments=(Argument("model", "name", url=True, via="model", type=""),),
    config="DeleteModelConfig",
    response="DeleteModelResponse",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.tunedModels.delete", "DELETE", "{name}"),
        "vertex": Http("aiplatform.projects.locations.models.delete", "DELETE", "{name}"),
    },
)

MODELS_GENERATE_IMAGES: Operation[GenerateImagesResponse] = Operation(
    id="models.generate_images",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("prompt", "instances.prompt", url=False, via="", type=""),
    ),
    config="GenerateImagesConfig",
    response="GenerateImagesResponse",
    items="",
    finish="one_instance",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{endpoint}:predict"),
    },
)

MODELS_EDIT_IMAGE: Operation[EditImageResponse] = Operation(
    id="models.edit_image",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("prompt", "instances.prompt", url=False, via="", type=""),
        Argument(
            "reference_images",
            "instances.referenceImages",
            url=False,
            via="reference_images",
            type="ReferenceImageListUnion",
        ),
    ),
    config="EditImageConfig",
    response="EditImageResponse",
    items="",
    finish="one_instance",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{endpoint}:predict"),
    },
)

MODELS_UPSCALE_IMAGE: Operation[UpscaleImageResponse] = Operation(
    id="models.upscale_image",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("image", "instances.image", url=False, via="", type="Image"),
        Argument("upscale_factor", "parameters.upscaleConfig.upscaleFactor", url=False, via="", type=""),
    ),
    config="UpscaleImageConfig",
    response="UpscaleImageResponse",
    items="",
    finish="upscaling",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{endpoint}:predict"),
    },
)

MODELS_RECONTEXT_IMAGE: Operation[RecontextImageResponse] = Operation(
    id="models.recontext_image",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("source", "instances", url=False, via="", type="RecontextImageSource"),
    ),
    config="RecontextImageConfig",
    response="RecontextImageResponse",
    items="",
    finish="one_instance",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{endpoint}:predict"),
    },
)

MODELS_SEGMENT_IMAGE: Operation[SegmentImageResponse] = Operation(
    id="models.segment_image",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("source", "instances", url=False, via="", type="SegmentImageSource"),
    ),
    config="SegmentImageConfig",
    response="SegmentImageResponse",
    items="",
    finish="one_instance",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{endpoint}:predict"),
    },
)

MODELS_GENERATE_VIDEOS: Operation[GenerateVideosOperation] = Operation(
    id="models._generate_videos",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="model", type=""),
        Argument("prompt", "instances.prompt", url=False, via="", type=""),
        Argument("image", "instances.image", url=False, via="", type="Image"),
        Argument("video", "instances.video", url=False, via="", type="Video"),
        Argument("source", "source", url=False, via="", type="GenerateVideosSource", spread=True),
    ),
    config="GenerateVideosConfig",
    response="GenerateVideosOperation",
    items="",
    finish="one_instance",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.predictLongRunning",
            "POST",
            "{endpoint}:predictLongRunning",
        ),
    },
)

TUNINGS_TUNE: Operation[TuningJob] = Operation(
    id="tunings._tune",
    kind="unary",
    arguments=(
        Argument("base_model", "baseModel", url=False, via="", type=""),
        Argument("pre_tuned_model", "preTunedModel", url=False, via="", type="PreTunedModel"),
        Argument("training_dataset", "trainingDataset", url=False, via="", type="TuningDataset", spread=True),
    ),
    config="CreateTuningJobConfig",
    response="TuningJob",
    items="",
    finish="tuning_spec",
    http={
        "vertex": Http("aiplatform.projects.locations.tuningJobs.create", "POST", "tuningJobs"),
    },
)

TUNINGS_TUNE_MLDEV: Operation[TuningOperation] = Operation(
    id="tunings._tune_mldev",
    kind="unary",
    arguments=(
        Argument("base_model", "baseModel", url=False, via="model", type=""),
        Argument("training_dataset", "trainingDataset", url=False, via="", type="TuningDataset", spread=True),
    ),
    config="CreateTuningJobConfig",
    response="TuningOperation",
    items="",
    finish="tuning_spec",
    http={
        "gemini": Http("generativelanguage.tunedModels.create", "POST", "tunedModels"),
    },
)

TUNINGS_GET: Operation[TuningJob] = Operation(
    id="tunings.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="tuning_job", type=""),),
    config="GetTuningJobConfig",
    response="TuningJob",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.tunedModels.get", "GET", "{name}"),
        "vertex": Http("aiplatform.projects.locations.tuningJobs.get", "GET", "{name}"),
    },
)

TUNINGS_LIST: Operation[ListTuningJobsResponse] = Operation(
    id="tunings.list",
    kind="page",
    arguments=(),
    config="ListTuningJobsConfig",
    response="ListTuningJobsResponse",
    items="tuning_jobs",
    finish="",
    http={
        "vertex": Http("aiplatform.projects.locations.tuningJobs.list", "GET", "tuningJobs"),
    },
)

TUNINGS_CANCEL: Operation[CancelTuningJobResponse] = Operation(
    id="tunings.cancel",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="tuning_job", type=""),),
    config="CancelTuningJobConfig",
    response="CancelTuningJobResponse",
    items="",
    finish="",
    http={
        "gemini": Http("generativelanguage.tunedModels.cancel", "POST", "{name}:cancel"),
        "vertex": Http("aiplatform.projects.locations.tuningJobs.cancel", "POST", "{name}:cancel"),
    },
)

TUNINGS_VALIDATE_REWARD: Operation[ValidateRewardResponse] = Operation(
    id="tunings.validate_reward",
    kind="unary",
    arguments=(
        Argument("parent", "parent", url=True, via="location", type=""),
        Argument("sample_response", "sampleResponse", url=False, via="", type="Content"),
        Argument("example", "example", url=False, via="", type="ReinforcementTuningExample"),
        Argument(
            "single_reward_config",
            "singleRewardConfig",
            url=False,
            via="",
            type="SingleReinforcementTuningRewardConfig",
        ),
        Argument(
            "composite_reward_config",
            "compositeRewardConfig",
            url=False,
            via="",
            type="CompositeReinforcementTuningRewardConfig",
        ),
    ),
    config="ValidateRewardConfig",
    response="ValidateRewardResponse",
    items="",
    finish="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward",
            "POST",
            "{parent}/tuningJobs:validateReinforcementTuningReward",
        ),
    },
)


ALL: dict[str, Operation[object]] = {
    "batches._create": BATCHES_CREATE,
    "batches._create_embeddings": BATCHES_CREATE_EMBEDDINGS,
    "batches.get": BATCHES_GET,
    "batches.list": BATCHES_LIST,
    "batches.cancel": BATCHES_CANCEL,
    "batches.delete": BATCHES_DELETE,
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
    "models.generate_images": MODELS_GENERATE_IMAGES,
    "models.edit_image": MODELS_EDIT_IMAGE,
    "models.upscale_image": MODELS_UPSCALE_IMAGE,
    "models.recontext_image": MODELS_RECONTEXT_IMAGE,
    "models.segment_image": MODELS_SEGMENT_IMAGE,
    "models._generate_videos": MODELS_GENERATE_VIDEOS,
    "tunings._tune": TUNINGS_TUNE,
    "tunings._tune_mldev": TUNINGS_TUNE_MLDEV,
    "tunings.get": TUNINGS_GET,
    "tunings.list": TUNINGS_LIST,
    "tunings.cancel": TUNINGS_CANCEL,
    "tunings.validate_reward": TUNINGS_VALIDATE_REWARD,
}
