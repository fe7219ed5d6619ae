"""Where gemini's answers differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
    "BatchJob": TypePlan(
        sources={"completionStats": (("batchStats",),), "dest": (("output",),), "src": (("inputConfig",),)},
        children={"completionStats": "CompletionStats", "dest": "BatchJobDestination", "src": "BatchJobSource"},
        hook="batches:batch_job",
    ),
    "BatchJobDestination": TypePlan(
        sources={
            "fileName": (("responsesFile",),),
            "inlinedEmbedContentResponses": (("inlinedEmbedContentResponses", "inlinedResponses"),),
            "inlinedResponses": (("inlinedResponses", "inlinedResponses"),),
        },
        children={"inlinedResponses": "InlinedResponse"},
    ),
    "BatchJobSource": TypePlan(
        sources={"inlinedRequests": (("requests", "requests"),)}, children={"inlinedRequests": "InlinedRequest"}
    ),
    "Candidate": TypePlan(children={"citationMetadata": "CitationMetadata"}),
    "CitationMetadata": TypePlan(sources={"citations": (("citationSources",),)}),
    "CompletionStats": TypePlan(
        sources={
            "failedCount": (("failedRequestCount",),),
            "incompleteCount": (("pendingRequestCount",),),
            "successfulCount": (("successfulRequestCount",),),
        }
    ),
    "EditImageResponse": TypePlan(children={"generatedImages": "GeneratedImage"}),
    "GenerateContentConfig": TypePlan(
        sources={
            "audioTranscriptionConfig": (("generationConfig", "audioTranscriptionConfig"),),
            "candidateCount": (("generationConfig", "candidateCount"),),
            "enableAffectiveDialog": (("generationConfig", "enableAffectiveDialog"),),
            "enableEnhancedCivicAnswers": (("generationConfig", "enableEnhancedCivicAnswers"),),
            "frequencyPenalty": (("generationConfig", "frequencyPenalty"),),
            "imageConfig": (("generationConfig", "imageConfig"),),
            "logprobs": (("generationConfig", "logprobs"),),
            "maxOutputTokens": (("generationConfig", "maxOutputTokens"),),
            "mediaResolution": (("generationConfig", "mediaResolution"),),
            "presencePenalty": (("generationConfig", "presencePenalty"),),
            "responseFormat": (("generationConfig", "responseFormat"),),
            "responseJsonSchema": (("generationConfig", "responseJsonSchema"),),
            "responseLogprobs": (("generationConfig", "responseLogprobs"),),
            "responseMimeType": (("generationConfig", "responseMimeType"),),
            "responseModalities": (("generationConfig", "responseModalities"),),
            "responseSchema": (("generationConfig", "responseSchema"),),
            "seed": (("generationConfig", "seed"),),
            "speechConfig": (("generationConfig", "speechConfig"),),
            "stopSequences": (("generationConfig", "stopSequences"),),
            "temperature": (("generationConfig", "temperature"),),
            "thinkingConfig": (("generationConfig", "thinkingConfig"),),
            "topK": (("generationConfig", "topK"),),
            "topP": (("generationConfig", "topP"),),
            "translationConfig": (("generationConfig", "translationConfig"),),
        }
    ),
    "GenerateContentResponse": TypePlan(children={"candidates": "Candidate"}),
    "GenerateImagesResponse": TypePlan(children={"generatedImages": "GeneratedImage"}, hook="media:positive_prompt"),
    "GenerateVideosOperation": TypePlan(
        children={"response": "GenerateVideosResponse", "result": "GenerateVideosResponse"},
        hook="media:generate_videos_operation",
    ),
    "GenerateVideosResponse": TypePlan(
        sources={"generatedVideos": (("generatedSamples",), ("videos",))},
        children={"generatedVideos": "GeneratedVideo"},
    ),
    "GeneratedImage": TypePlan(hook="media:generated_image"),
    "GeneratedImageMask": TypePlan(hook="media:generated_mask"),
    "GeneratedVideo": TypePlan(children={"video": "Video"}, hook="media:generated_video"),
    "InlinedRequest": TypePlan(children={"config": "GenerateContentConfig"}),
    "InlinedResponse": TypePlan(children={"response": "GenerateContentResponse"}),
    "ListBatchJobsResponse": TypePlan(sources={"batchJobs": (("operations",),)}, children={"batchJobs": "BatchJob"}),
    "ListModelsResponse": TypePlan(
        sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
    ),
    "ListTuningJobsResponse": TypePlan(children={"tuningJobs": "TuningJob"}),
    "Model": TypePlan(sources={"supportedActions": (("supportedGenerationMethods",),)}, hook="models:tuned_model_info"),
    "RecontextImageResponse": TypePlan(children={"generatedImages": "GeneratedImage"}),
    "SegmentImageResponse": TypePlan(children={"generatedMasks": "GeneratedImageMask"}),
    "TuningJob": TypePlan(
        sources={
            "endTime": (("tuningTask", "completeTime"),),
            "startTime": (("tuningTask", "startTime"),),
            "tunedModelDisplayName": (("displayName",),),
        },
        hook="tunings:tuning_job",
    ),
    "UpscaleImageResponse": TypePlan(children={"generatedImages": "GeneratedImage"}),
    "Video": TypePlan(
        sources={
            "mimeType": (("encoding",),),
            "uri": (("gcsUri",),),
            "videoBytes": (("encodedVideo",), ("bytesBase64Encoded",)),
        }
    ),
}
