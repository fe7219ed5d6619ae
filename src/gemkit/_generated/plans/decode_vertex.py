"""Where vertex's answers differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
    "AutoraterConfig": TypePlan(children={"generationConfig": "GenerationConfig"}),
    "BatchJob": TypePlan(
        sources={"dest": (("outputConfig",),), "src": (("inputConfig",),)},
        children={"dest": "BatchJobDestination", "src": "BatchJobSource"},
        hook="batches:batch_job",
    ),
    "BatchJobDestination": TypePlan(
        sources={
            "bigqueryUri": (("bigqueryDestination", "outputUri"),),
            "format": (("predictionsFormat",),),
            "gcsUri": (("gcsDestination", "outputUriPrefix"),),
            "vertexDataset": (("vertexMultimodalDatasetDestination",),),
        },
        children={
            "inlinedEmbedContentResponses": "InlinedEmbedContentResponse",
            "vertexDataset": "VertexMultimodalDatasetDestination",
        },
    ),
    "BatchJobSource": TypePlan(
        sources={
            "bigqueryUri": (("bigquerySource", "inputUri"),),
            "format": (("instancesFormat",),),
            "gcsUri": (("gcsSource", "uris"),),
            "vertexDatasetName": (("vertexMultimodalDatasetSource", "datasetName"),),
        },
        children={"inlinedRequests": "InlinedRequest"},
    ),
    "CompositeReinforcementTuningRewardConfig": TypePlan(
        children={"weightedRewardConfigs": "CompositeReinforcementTuningRewardConfigWeightedRewardConfig"}
    ),
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": TypePlan(
        children={"rewardConfig": "SingleReinforcementTuningRewardConfig"}
    ),
    "DistillationHyperParameters": TypePlan(children={"generationConfig": "GenerationConfig"}),
    "DistillationSamplingSpec": TypePlan(children={"hyperparameters": "DistillationHyperParameters"}),
    "DistillationSpec": TypePlan(
        children={"evaluationConfig": "EvaluationConfig", "hyperParameters": "DistillationHyperParameters"}
    ),
    "EditImageResponse": TypePlan(
        sources={"generatedImages": (("predictions",),)}, children={"generatedImages": "GeneratedImage"}
    ),
    "EmbedContentResponse": TypePlan(children={"usageMetadata": "UsageMetadata"}),
    "Endpoint": TypePlan(sources={"name": (("endpoint",),)}),
    "EvaluationConfig": TypePlan(
        children={
            "autoraterConfig": "AutoraterConfig",
            "inferenceGenerationConfig": "GenerationConfig",
            "metrics": "UnifiedMetric",
        }
    ),
    "GenerateContentConfig": TypePlan(
        sources={
            "audioTimestamp": (("generationConfig", "audioTimestamp"),),
            "audioTranscriptionConfig": (("generationConfig", "audioTranscriptionConfig"),),
            "candidateCount": (("generationConfig", "candidateCount"),),
            "enableAffectiveDialog": (("generationConfig", "enableAffectiveDialog"),),
            "frequencyPenalty": (("generationConfig", "frequencyPenalty"),),
            "generationOutputConfig": (("outputConfig",),),
            "imageConfig": (("generationConfig", "imageConfig"),),
            "logprobs": (("generationConfig", "logprobs"),),
            "maxOutputTokens": (("generationConfig", "maxOutputTokens"),),
            "mediaResolution": (("generationConfig", "mediaResolution"),),
            "modelSelectionConfig": (("generationConfig", "modelConfig"),),
            "presencePenalty": (("generationConfig", "presencePenalty"),),
            "responseFormat": (("generationConfig", "responseFormat"),),
            "responseJsonSchema": (("generationConfig", "responseJsonSchema"),),
            "responseLogprobs": (("generationConfig", "responseLogprobs"),),
            "responseMimeType": (("generationConfig", "responseMimeType"),),
            "responseModalities": (("generationConfig", "responseModalities"),),
            "responseSchema": (("generationConfig", "responseSchema"),),
            "routingConfig": (("generationConfig", "routingConfig"),),
            "seed": (("generationConfig", "seed"),),
            "speechConfig": (("generationConfig", "speechConfig"),),
            "stopSequences": (("generationConfig", "stopSequences"),),
            "temperature": (("generationConfig", "temperature"),),
            "thinkingConfig": (("generationConfig", "thinkingConfig"),),
            "topK": (("generationConfig", "topK"),),
            "topP": (("generationConfig", "topP"),),
            "translationConfig": (("generationConfig", "translationConfig"),),
        },
        children={"imageConfig": "ImageConfig"},
    ),
    "GenerateImagesResponse": TypePlan(
        sources={"generatedImages": (("predictions",),)},
        children={"generatedImages": "GeneratedImage"},
        hook="media:positive_prompt",
    ),
    "GenerateVideosOperation": TypePlan(
        children={"response": "GenerateVideosResponse", "result": "GenerateVideosResponse"},
        hook="media:generate_videos_operation",
    ),
    "GenerateVideosResponse": TypePlan(
        sources={"generatedVideos": (("videos",), ("generatedSamples",), ("videos",))},
        children={"generatedVideos": "GeneratedVideo"},
    ),
    "GeneratedImage": TypePlan(
        sources={"enhancedPrompt": (("prompt",),)}, children={"image": "Image"}, hook="media:generated_image"
    ),
    "GeneratedImageMask": TypePlan(children={"mask": "Image"}, hook="media:generated_mask"),
    "GeneratedVideo": TypePlan(children={"video": "Video"}, hook="media:generated_video"),
    "GenerationConfig": TypePlan(
        sources={"modelSelectionConfig": (("modelConfig",),)}, children={"imageConfig": "ImageConfig"}
    ),
    "Image": TypePlan(sources={"imageBytes": (("bytesBase64Encoded",),)}),
    "ImageConfig": TypePlan(
        sources={
            "outputCompressionQuality": (("imageOutputOptions", "compressionQuality"),),
            "outputMimeType": (("imageOutputOptions", "mimeType"),),
        }
    ),
    "InlinedEmbedContentResponse": TypePlan(children={"response": "SingleEmbedContentResponse"}),
    "InlinedRequest": TypePlan(children={"config": "GenerateContentConfig"}),
    "LLMBasedMetricSpec": TypePlan(
        children={"judgeAutoraterConfig": "AutoraterConfig", "predefinedRubricGenerationSpec": "PredefinedMetricSpec"}
    ),
    "ListBatchJobsResponse": TypePlan(
        sources={"batchJobs": (("batchPredictionJobs",),)}, children={"batchJobs": "BatchJob"}
    ),
    "ListModelsResponse": TypePlan(
        sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
    ),
    "ListTuningJobsResponse": TypePlan(children={"tuningJobs": "TuningJob"}),
    "Model": TypePlan(
        sources={"endpoints": (("deployedModels",),), "version": (("versionId",),)},
        children={"endpoints": "Endpoint"},
        hook="models:tuned_model_info",
    ),
    "PredefinedMetricSpec": TypePlan(children={"stepAutoraterConfigs": "{}AutoraterConfig"}),
    "PreferenceOptimizationSpec": TypePlan(children={"evaluationConfig": "EvaluationConfig"}),
    "RecontextImageResponse": TypePlan(
        sources={"generatedImages": (("predictions",),)}, children={"generatedImages": "GeneratedImage"}
    ),
    "ReinforcementTuningAutoraterScorer": TypePlan(children={"autoraterConfig": "AutoraterConfig"}),
    "ReinforcementTuningSpec": TypePlan(
        children={
            "compositeRewardConfig": "CompositeReinforcementTuningRewardConfig",
            "singleRewardConfig": "SingleReinforcementTuningRewardConfig",
        }
    ),
    "SegmentImageResponse": TypePlan(
        sources={"generatedMasks": (("predictions",),)}, children={"generatedMasks": "GeneratedImageMask"}
    ),
    "SingleEmbedContentResponse": TypePlan(children={"usageMetadata": "UsageMetadata"}),
    "SingleReinforcementTuningRewardConfig": TypePlan(
        children={"autoraterScorer": "ReinforcementTuningAutoraterScorer"}
    ),
    "SupervisedTuningSpec": TypePlan(children={"evaluationConfig": "EvaluationConfig"}),
    "TuningJob": TypePlan(
        children={
            "distillationSamplingSpec": "DistillationSamplingSpec",
            "distillationSpec": "DistillationSpec",
            "evaluationConfig": "EvaluationConfig",
            "preferenceOptimizationSpec": "PreferenceOptimizationSpec",
            "reinforcementTuningSpec": "ReinforcementTuningSpec",
            "supervisedTuningSpec": "SupervisedTuningSpec",
        },
        hook="tunings:tuning_job",
    ),
    "UnifiedMetric": TypePlan(
        children={"llmBasedMetricSpec": "LLMBasedMetricSpec", "predefinedMetricSpec": "PredefinedMetricSpec"}
    ),
    "UpscaleImageResponse": TypePlan(
        sources={"generatedImages": (("predictions",),)}, children={"generatedImages": "GeneratedImage"}
    ),
    "UsageMetadata": TypePlan(
        sources={
            "responseTokenCount": (("candidatesTokenCount",),),
            "responseTokensDetails": (("candidatesTokensDetails",),),
        }
    ),
    "VertexMultimodalDatasetDestination": TypePlan(
        sources={"bigqueryDestination": (("bigqueryDestination", "outputUri"),)}
    ),
    "Video": TypePlan(
        sources={
            "mimeType": (("encoding",),),
            "uri": (("gcsUri",), ("gcsUri",)),
            "videoBytes": (("bytesBase64Encoded",), ("encodedVideo",), ("bytesBase64Encoded",)),
        }
    ),
}
