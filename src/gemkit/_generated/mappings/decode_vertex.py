"""Where vertex's answers differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "AutoraterConfig": FieldMapping(children={"generationConfig": "GenerationConfig"}),
    "BatchJob": FieldMapping(
        sources={"dest": (("outputConfig",),), "src": (("inputConfig",),)},
        children={"dest": "BatchJobDestination", "src": "BatchJobSource"},
        hook="batches:batch_job",
    ),
    "BatchJobDestination": FieldMapping(
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
    "BatchJobSource": FieldMapping(
        sources={
            "bigqueryUri": (("bigquerySource", "inputUri"),),
            "format": (("instancesFormat",),),
            "gcsUri": (("gcsSource", "uris"),),
            "vertexDatasetName": (("vertexMultimodalDatasetSource", "datasetName"),),
        },
        children={"inlinedRequests": "InlinedRequest"},
    ),
    "CompositeReinforcementTuningRewardConfig": FieldMapping(
        children={"weightedRewardConfigs": "CompositeReinforcementTuningRewardConfigWeightedRewardConfig"}
    ),
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": FieldMapping(
        children={"rewardConfig": "SingleReinforcementTuningRewardConfig"}
    ),
    "DistillationHyperParameters": FieldMapping(children={"generationConfig": "GenerationConfig"}),
    "DistillationSamplingSpec": FieldMapping(children={"hyperparameters": "DistillationHyperParameters"}),
    "DistillationSpec": FieldMapping(
        children={"evaluationConfig": "EvaluationConfig", "hyperParameters": "DistillationHyperParameters"}
    ),
    "EditImageResponse": FieldMapping(
        sources={"generatedImages": (("predictions",),)}, children={"generatedImages": "GeneratedImage"}
    ),
    "EmbedContentResponse": FieldMapping(children={"usageMetadata": "UsageMetadata"}),
    "Endpoint": FieldMapping(sources={"name": (("endpoint",),)}),
    "EvaluationConfig": FieldMapping(
        children={
            "autoraterConfig": "AutoraterConfig",
            "inferenceGenerationConfig": "GenerationConfig",
            "metrics": "UnifiedMetric",
        }
    ),
    "GenerateContentConfig": FieldMapping(
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
    "GenerateImagesResponse": FieldMapping(
        sources={"generatedImages": (("predictions",),)},
        children={"generatedImages": "GeneratedImage"},
        hook="media:positive_prompt",
    ),
    "GenerateVideosOperation": FieldMapping(
        children={"response": "GenerateVideosResponse", "result": "GenerateVideosResponse"},
        hook="media:generate_videos_operation",
    ),
    "GenerateVideosResponse": FieldMapping(
        sources={"generatedVideos": (("videos",), ("generatedSamples",), ("videos",))},
        children={"generatedVideos": "GeneratedVideo"},
    ),
    "GeneratedImage": FieldMapping(
        sources={"enhancedPrompt": (("prompt",),)}, children={"image": "Image"}, hook="media:generated_image"
    ),
    "GeneratedImageMask": FieldMapping(children={"mask": "Image"}, hook="media:generated_mask"),
    "GeneratedVideo": FieldMapping(children={"video": "Video"}, hook="media:generated_video"),
    "GenerationConfig": FieldMapping(
        sources={"modelSelectionConfig": (("modelConfig",),)}, children={"imageConfig": "ImageConfig"}
    ),
    "Image": FieldMapping(sources={"imageBytes": (("bytesBase64Encoded",),)}),
    "ImageConfig": FieldMapping(
        sources={
            "outputCompressionQuality": (("imageOutputOptions", "compressionQuality"),),
            "outputMimeType": (("imageOutputOptions", "mimeType"),),
        }
    ),
    "InlinedEmbedContentResponse": FieldMapping(children={"response": "SingleEmbedContentResponse"}),
    "InlinedRequest": FieldMapping(children={"config": "GenerateContentConfig"}),
    "LLMBasedMetricSpec": FieldMapping(
        children={"judgeAutoraterConfig": "AutoraterConfig", "predefinedRubricGenerationSpec": "PredefinedMetricSpec"}
    ),
    "ListBatchJobsResponse": FieldMapping(
        sources={"batchJobs": (("batchPredictionJobs",),)}, children={"batchJobs": "BatchJob"}
    ),
    "ListModelsResponse": FieldMapping(
        sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
    ),
    "ListTuningJobsResponse": FieldMapping(children={"tuningJobs": "TuningJob"}),
    "LiveServerMessage": FieldMapping(children={"usageMetadata": "UsageMetadata", "voiceActivity": "VoiceActivity"}),
    "Model": FieldMapping(
        sources={"endpoints": (("deployedModels",),), "version": (("versionId",),)},
        children={"endpoints": "Endpoint"},
        hook="models:tuned_model_info",
    ),
    "PredefinedMetricSpec": FieldMapping(children={"stepAutoraterConfigs": "{}AutoraterConfig"}),
    "PreferenceOptimizationSpec": FieldMapping(children={"evaluationConfig": "EvaluationConfig"}),
    "RecontextImageResponse": FieldMapping(
        sources={"generatedImages": (("predictions",),)}, children={"generatedImages": "GeneratedImage"}
    ),
    "ReinforcementTuningAutoraterScorer": FieldMapping(children={"autoraterConfig": "AutoraterConfig"}),
    "ReinforcementTuningSpec": FieldMapping(
        children={
            "compositeRewardConfig": "CompositeReinforcementTuningRewardConfig",
            "singleRewardConfig": "SingleReinforcementTuningRewardConfig",
        }
    ),
    "SegmentImageResponse": FieldMapping(
        sources={"generatedMasks": (("predictions",),)}, children={"generatedMasks": "GeneratedImageMask"}
    ),
    "SingleEmbedContentResponse": FieldMapping(children={"usageMetadata": "UsageMetadata"}),
    "SingleReinforcementTuningRewardConfig": FieldMapping(
        children={"autoraterScorer": "ReinforcementTuningAutoraterScorer"}
    ),
    "SupervisedTuningSpec": FieldMapping(children={"evaluationConfig": "EvaluationConfig"}),
    "TuningJob": FieldMapping(
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
    "UnifiedMetric": FieldMapping(
        children={"llmBasedMetricSpec": "LLMBasedMetricSpec", "predefinedMetricSpec": "PredefinedMetricSpec"}
    ),
    "UpscaleImageResponse": FieldMapping(
        sources={"generatedImages": (("predictions",),)}, children={"generatedImages": "GeneratedImage"}
    ),
    "UsageMetadata": FieldMapping(
        sources={
            "responseTokenCount": (("candidatesTokenCount",),),
            "responseTokensDetails": (("candidatesTokensDetails",),),
        }
    ),
    "VertexMultimodalDatasetDestination": FieldMapping(
        sources={"bigqueryDestination": (("bigqueryDestination", "outputUri"),)}
    ),
    "Video": FieldMapping(
        sources={
            "mimeType": (("encoding",),),
            "uri": (("gcsUri",), ("gcsUri",)),
            "videoBytes": (("bytesBase64Encoded",), ("encodedVideo",), ("bytesBase64Encoded",)),
        }
    ),
    "VoiceActivity": FieldMapping(sources={"voiceActivityType": (("type",), ("type",))}),
}
