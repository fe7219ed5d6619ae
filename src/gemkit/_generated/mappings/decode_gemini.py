"""Where gemini's answers differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "BatchJob": FieldMapping(
        sources={"completionStats": (("batchStats",),), "dest": (("output",),), "src": (("inputConfig",),)},
        children={"completionStats": "CompletionStats", "dest": "BatchJobDestination", "src": "BatchJobSource"},
        hook="batches:batch_job",
    ),
    "BatchJobDestination": FieldMapping(
        sources={
            "fileName": (("responsesFile",),),
            "inlinedEmbedContentResponses": (("inlinedEmbedContentResponses", "inlinedResponses"),),
            "inlinedResponses": (("inlinedResponses", "inlinedResponses"),),
        },
        children={"inlinedResponses": "InlinedResponse"},
    ),
    "BatchJobSource": FieldMapping(
        sources={"inlinedRequests": (("requests", "requests"),)}, children={"inlinedRequests": "InlinedRequest"}
    ),
    "Candidate": FieldMapping(children={"citationMetadata": "CitationMetadata"}),
    "CitationMetadata": FieldMapping(sources={"citations": (("citationSources",),)}),
    "CompletionStats": FieldMapping(
        sources={
            "failedCount": (("failedRequestCount",),),
            "incompleteCount": (("pendingRequestCount",),),
            "successfulCount": (("successfulRequestCount",),),
        }
    ),
    "EditImageResponse": FieldMapping(children={"generatedImages": "GeneratedImage"}),
    "GenerateContentConfig": FieldMapping(
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
    "GenerateContentResponse": FieldMapping(children={"candidates": "Candidate"}),
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
        sources={"generatedVideos": (("generatedSamples",), ("generatedSamples",), ("videos",))},
        children={"generatedVideos": "GeneratedVideo"},
    ),
    "GeneratedImage": FieldMapping(children={"image": "Image"}, hook="media:generated_image"),
    "GeneratedImageMask": FieldMapping(children={"mask": "Image"}, hook="media:generated_mask"),
    "GeneratedVideo": FieldMapping(children={"video": "Video"}, hook="media:generated_video"),
    "Image": FieldMapping(sources={"imageBytes": (("bytesBase64Encoded",),)}),
    "InlinedRequest": FieldMapping(children={"config": "GenerateContentConfig"}),
    "InlinedResponse": FieldMapping(children={"response": "GenerateContentResponse"}),
    "ListBatchJobsResponse": FieldMapping(
        sources={"batchJobs": (("operations",),)}, children={"batchJobs": "BatchJob"}
    ),
    "ListModelsResponse": FieldMapping(
        sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
    ),
    "ListTuningJobsResponse": FieldMapping(children={"tuningJobs": "TuningJob"}),
    "LiveServerMessage": FieldMapping(children={"voiceActivity": "VoiceActivity"}),
    "Model": FieldMapping(
        sources={"supportedActions": (("supportedGenerationMethods",),)}, hook="models:tuned_model_info"
    ),
    "RecontextImageResponse": FieldMapping(children={"generatedImages": "GeneratedImage"}),
    "SegmentImageResponse": FieldMapping(children={"generatedMasks": "GeneratedImageMask"}),
    "TuningJob": FieldMapping(
        sources={
            "endTime": (("tuningTask", "completeTime"),),
            "startTime": (("tuningTask", "startTime"),),
            "tunedModelDisplayName": (("displayName",),),
        },
        hook="tunings:tuning_job",
    ),
    "UpscaleImageResponse": FieldMapping(children={"generatedImages": "GeneratedImage"}),
    "Video": FieldMapping(
        sources={
            "mimeType": (("encoding",), ("encoding",)),
            "uri": (("gcsUri",),),
            "videoBytes": (("encodedVideo",), ("encodedVideo",), ("bytesBase64Encoded",)),
        }
    ),
    "VoiceActivity": FieldMapping(sources={"voiceActivityType": (("type",), ("type",))}),
}
