"""Where vertex's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
    "AttributionSourceId": TypePlan(rules={"groundingPassage": None, "semanticRetrieverChunk": None}),
    "AutomaticFunctionCallingConfig": TypePlan(
        rules={"disable": (), "ignoreCallHistory": (), "maximumRemoteCalls": ()}
    ),
    "AutoraterConfig": TypePlan(children={"generationConfig": "GenerationConfig"}),
    "BatchJobDestination": TypePlan(
        rules={
            "bigqueryUri": ("bigqueryDestination", "outputUri"),
            "fileName": None,
            "format": ("predictionsFormat",),
            "gcsUri": ("gcsDestination", "outputUriPrefix"),
            "inlinedEmbedContentResponses": None,
            "inlinedResponses": None,
            "vertexDataset": ("vertexMultimodalDatasetDestination",),
        },
        children={"vertexDataset": "VertexMultimodalDatasetDestination"},
    ),
    "BatchJobSource": TypePlan(
        rules={
            "bigqueryUri": ("bigquerySource", "inputUri"),
            "fileName": None,
            "format": ("instancesFormat",),
            "gcsUri": ("gcsSource", "uris"),
            "inlinedRequests": None,
            "vertexDatasetName": ("vertexMultimodalDatasetSource", "datasetName"),
        }
    ),
    "CancelBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
    "CancelTuningJobConfig": TypePlan(rules={"httpOptions": ()}),
    "Candidate": TypePlan(
        rules={"groundingAttributions": None, "tokenCount": None},
        children={"content": "Content", "groundingMetadata": "GroundingMetadata", "logprobsResult": "LogprobsResult"},
    ),
    "ChunkingConfig": TypePlan(rules={"whiteSpaceConfig": None}),
    "CompositeReinforcementTuningRewardConfig": TypePlan(
        children={"weightedRewardConfigs": "CompositeReinforcementTuningRewardConfigWeightedRewardConfig"}
    ),
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": TypePlan(
        children={"rewardConfig": "SingleReinforcementTuningRewardConfig"}
    ),
    "ComputeTokensConfig": TypePlan(rules={"httpOptions": ()}),
    "Content": TypePlan(children={"parts": "Part"}),
    "ContentEmbedding": TypePlan(rules={"shape": None, "statistics": (), "values": None}),
    "ContentEmbeddingStatistics": TypePlan(rules={"tokenCount": (), "tokensDetails": (), "truncated": ()}),
    "ControlReferenceConfig": TypePlan(rules={"enableControlImageComputation": ("computeControl",)}),
    "CountTokensConfig": TypePlan(
        rules={"httpOptions": ()},
        children={"generationConfig": "GenerationConfig", "systemInstruction": "Content", "tools": "Tool"},
    ),
    "CreateAuthTokenConfig": TypePlan(
        rules={
            "expireTime": None,
            "httpOptions": (),
            "liveConnectConstraints": None,
            "lockAdditionalFields": None,
            "newSessionExpireTime": None,
            "uses": None,
        }
    ),
    "CreateBatchJobConfig": TypePlan(
        rules={"dest": ("outputConfig",), "httpOptions": (), "webhookConfig": None},
        children={"dest": "BatchJobDestination"},
    ),
    "CreateCachedContentConfig": TypePlan(
        rules={"httpOptions": (), "kmsKeyName": ("encryptionSpec", "kmsKeyName")},
        children={"contents": "Content", "systemInstruction": "Content", "toolConfig": "ToolConfig", "tools": "Tool"},
    ),
    "CreateEmbeddingsBatchJobConfig": TypePlan(rules={"displayName": (), "httpOptions": ()}),
    "CreateFileConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "CreateFileSearchStoreConfig": TypePlan(rules={"displayName": None, "embeddingModel": None, "httpOptions": ()}),
    "CreateTuningJobConfig": TypePlan(
        rules={
            "adapterSize": ("supervisedTuningSpec", "hyperParameters", "adapterSize"),
            "baseTeacherModel": ("distillationSpec", "baseTeacherModel"),
            "batchSize": ("supervisedTuningSpec", "hyperParameters", "batchSize"),
            "beta": ("preferenceOptimizationSpec", "hyperParameters", "beta"),
            "checkpointInterval": ("reinforcementTuningSpec", "hyperParameters", "checkpointInterval"),
            "compositeRewardConfig": ("reinforcementTuningSpec", "compositeRewardConfig"),
            "epochCount": ("supervisedTuningSpec", "hyperParameters", "epochCount"),
            "evaluateInterval": ("reinforcementTuningSpec", "hyperParameters", "evaluateInterval"),
            "evaluationConfig": ("supervisedTuningSpec", "evaluationConfig"),
            "exportLastCheckpointOnly": ("supervisedTuningSpec", "exportLastCheckpointOnly"),
            "httpOptions": (),
            "learningRate": ("supervisedTuningSpec", "hyperParameters", "learningRate"),
            "learningRateMultiplier": ("supervisedTuningSpec", "hyperParameters", "learningRateMultiplier"),
            "maxOutputTokens": ("reinforcementTuningSpec", "hyperParameters", "maxOutputTokens"),
            "preTunedModelCheckpointId": (),
            "rewardConfig": ("reinforcementTuningSpec", "singleRewardConfig"),
            "samplesPerPrompt": ("reinforcementTuningSpec", "hyperParameters", "samplesPerPrompt"),
            "sftLossWeightMultiplier": ("distillationSpec", "hyperParameters", "sftLossWeightMultiplier"),
            "thinkingLevel": ("reinforcementTuningSpec", "hyperParameters", "thinkingLevel"),
            "tunedTeacherModelSource": ("distillationSpec", "tunedTeacherModelSource"),
            "tuningMode": ("supervisedTuningSpec", "tuningMode"),
            "validationDataset": ("supervisedTuningSpec",),
            "validationDatasetUri": ("reinforcementTuningSpec", "validationDatasetUri"),
        },
        children={
            "compositeRewardConfig": "CompositeReinforcementTuningRewardConfig",
            "evaluationConfig": "EvaluationConfig",
            "rewardConfig": "SingleReinforcementTuningRewardConfig",
            "validationDataset": "TuningValidationDataset",
        },
    ),
    "CustomMetadata": TypePlan(rules={"key": None, "numericValue": None, "stringListValue": None, "stringValue": None}),
    "DeleteBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
    "DeleteCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "DeleteDocumentConfig": TypePlan(rules={"force": None, "httpOptions": ()}),
    "DeleteFileConfig": TypePlan(rules={"httpOptions": ()}),
    "DeleteFileSearchStoreConfig": TypePlan(rules={"force": None, "httpOptions": ()}),
    "DeleteModelConfig": TypePlan(rules={"httpOptions": ()}),
    "EditImageConfig": TypePlan(
        rules={
            "addWatermark": ("parameters", "addWatermark"),
            "aspectRatio": ("parameters", "aspectRatio"),
            "baseSteps": ("parameters", "editConfig", "baseSteps"),
            "editMode": ("parameters", "editMode"),
            "guidanceScale": ("parameters", "guidanceScale"),
            "httpOptions": (),
            "includeRaiReason": ("parameters", "includeRaiReason"),
            "includeSafetyAttributes": ("parameters", "includeSafetyAttributes"),
            "language": ("parameters", "language"),
            "negativePrompt": ("parameters", "negativePrompt"),
            "numberOfImages": ("parameters", "sampleCount"),
            "outputCompressionQuality": ("parameters", "outputOptions", "compressionQuality"),
            "outputGcsUri": ("parameters", "storageUri"),
            "outputMimeType": ("parameters", "outputOptions", "mimeType"),
            "personGeneration": ("parameters", "personGeneration"),
            "safetyFilterLevel": ("parameters", "safetySetting"),
            "seed": ("parameters", "seed"),
        }
    ),
    "EmbedContentBatch": TypePlan(rules={"config": (), "contents": ()}),
    "EmbedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "EmbedContentRequest": TypePlan(children={"content": "Content"}),
    "EmbeddingsBatchJobSource": TypePlan(rules={"fileName": (), "inlinedRequests": ()}),
    "EvaluationConfig": TypePlan(
        children={
            "autoraterConfig": "AutoraterConfig",
            "inferenceGenerationConfig": "GenerationConfig",
            "metrics": "UnifiedMetric",
        }
    ),
    "FetchPredictOperationConfig": TypePlan(rules={"httpOptions": ()}),
    "File": TypePlan(
        rules={
            "createTime": None,
            "displayName": None,
            "downloadUri": None,
            "error": None,
            "expirationTime": None,
            "mimeType": None,
            "name": None,
            "sha256Hash": None,
            "sizeBytes": None,
            "source": None,
            "state": None,
            "updateTime": None,
            "uri": None,
            "videoMetadata": None,
        }
    ),
    "FileSearch": TypePlan(rules={"fileSearchStoreNames": None, "metadataFilter": None, "topK": None}),
    "FileStatus": TypePlan(rules={"code": None, "details": None, "message": None}),
    "FunctionResponse": TypePlan(rules={"willContinue": None}),
    "GenerateContentConfig": TypePlan(
        rules={
            "audioTimestamp": ("generationConfig", "audioTimestamp"),
            "audioTranscriptionConfig": ("generationConfig", "audioTranscriptionConfig"),
            "automaticContinuation": (),
            "automaticFunctionCalling": (),
            "candidateCount": ("generationConfig", "candidateCount"),
            "enableAffectiveDialog": ("generationConfig", "enableAffectiveDialog"),
            "enableEnhancedCivicAnswers": None,
            "frequencyPenalty": ("generationConfig", "frequencyPenalty"),
            "generationOutputConfig": ("outputConfig",),
            "httpOptions": (),
            "imageConfig": ("generationConfig", "imageConfig"),
            "logprobs": ("generationConfig", "logprobs"),
            "maxOutputTokens": ("generationConfig", "maxOutputTokens"),
            "mediaResolution": ("generationConfig", "mediaResolution"),
            "modelSelectionConfig": ("generationConfig", "modelConfig"),
            "presencePenalty": ("generationConfig", "presencePenalty"),
            "responseFormat": ("generationConfig", "responseFormat"),
            "responseJsonSchema": ("generationConfig", "responseJsonSchema"),
            "responseLogprobs": ("generationConfig", "responseLogprobs"),
            "responseMimeType": ("generationConfig", "responseMimeType"),
            "responseModalities": ("generationConfig", "responseModalities"),
            "responseSchema": ("generationConfig", "responseSchema"),
            "routingConfig": ("generationConfig", "routingConfig"),
            "seed": ("generationConfig", "seed"),
            "serviceTier": None,
            "shouldReturnHttpResponse": (),
            "speechConfig": ("generationConfig", "speechConfig"),
            "stopSequences": ("generationConfig", "stopSequences"),
            "store": None,
            "temperature": ("generationConfig", "temperature"),
            "thinkingConfig": ("generationConfig", "thinkingConfig"),
            "topK": ("generationConfig", "topK"),
            "topP": ("generationConfig", "topP"),
            "translationConfig": ("generationConfig", "translationConfig"),
        },
        children={
            "imageConfig": "ImageConfig",
            "systemInstruction": "Content",
            "toolConfig": "ToolConfig",
            "tools": "Tool",
        },
    ),
    "GenerateContentResponse": TypePlan(
        rules={"automaticFunctionCallingHistory": (), "modelStatus": None, "sdkHttpResponse": ()},
        children={"candidates": "Candidate", "usageMetadata": "GenerateContentResponseUsageMetadata"},
    ),
    "GenerateContentResponseUsageMetadata": TypePlan(rules={"serviceTier": None}),
    "GenerateImagesConfig": TypePlan(
        rules={
            "addWatermark": ("parameters", "addWatermark"),
            "aspectRatio": ("parameters", "aspectRatio"),
            "enhancePrompt": ("parameters", "enhancePrompt"),
            "guidanceScale": ("parameters", "guidanceScale"),
            "httpOptions": (),
            "imageSize": ("parameters", "sampleImageSize"),
            "includeRaiReason": ("parameters", "includeRaiReason"),
            "includeSafetyAttributes": ("parameters", "includeSafetyAttributes"),
            "language": ("parameters", "language"),
            "negativePrompt": ("parameters", "negativePrompt"),
            "numberOfImages": ("parameters", "sampleCount"),
            "outputCompressionQuality": ("parameters", "outputOptions", "compressionQuality"),
            "outputGcsUri": ("parameters", "storageUri"),
            "outputMimeType": ("parameters", "outputOptions", "mimeType"),
            "personGeneration": ("parameters", "personGeneration"),
            "safetyFilterLevel": ("parameters", "safetySetting"),
            "seed": ("parameters", "seed"),
        }
    ),
    "GenerateVideosConfig": TypePlan(
        rules={
            "aspectRatio": ("parameters", "aspectRatio"),
            "compressionQuality": ("parameters", "compressionQuality"),
            "durationSeconds": ("parameters", "durationSeconds"),
            "enhancePrompt": ("parameters", "enhancePrompt"),
            "fps": ("parameters", "fps"),
            "generateAudio": ("parameters", "generateAudio"),
            "httpOptions": (),
            "lastFrame": ("instances", "lastFrame"),
            "mask": ("instances", "mask"),
            "negativePrompt": ("parameters", "negativePrompt"),
            "numberOfVideos": ("parameters", "sampleCount"),
            "outputGcsUri": ("parameters", "storageUri"),
            "personGeneration": ("parameters", "personGeneration"),
            "pubsubTopic": ("parameters", "pubsubTopic"),
            "referenceImages": ("instances", "referenceImages"),
            "resizeMode": ("parameters", "resizeMode"),
            "resolution": ("parameters", "resolution"),
            "seed": ("parameters", "seed"),
            "webhookConfig": None,
        },
        children={
            "lastFrame": "Image",
            "mask": "VideoGenerationMask",
            "referenceImages": "VideoGenerationReferenceImage",
        },
    ),
    "GenerateVideosSource": TypePlan(
        rules={"image": ("instances", "image"), "prompt": ("instances", "prompt"), "video": ("instances", "video")},
        children={"image": "Image", "video": "Video"},
    ),
    "GenerationConfig": TypePlan(
        rules={"enableEnhancedCivicAnswers": None, "modelSelectionConfig": ("modelConfig",)},
        children={"imageConfig": "ImageConfig"},
    ),
    "GetBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
    "GetCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "GetDocumentConfig": TypePlan(rules={"httpOptions": ()}),
    "GetFileConfig": TypePlan(rules={"httpOptions": ()}),
    "GetFileSearchStoreConfig": TypePlan(rules={"httpOptions": ()}),
    "GetModelConfig": TypePlan(rules={"httpOptions": ()}),
    "GetOperationConfig": TypePlan(rules={"httpOptions": ()}),
    "GetTuningJobConfig": TypePlan(rules={"httpOptions": ()}),
    "GoogleSearch": TypePlan(rules={"timeRangeFilter": None}),
    "GroundingAttribution": TypePlan(rules={"content": None, "sourceId": None}),
    "GroundingChunk": TypePlan(children={"retrievedContext": "GroundingChunkRetrievedContext"}),
    "GroundingChunkCustomMetadata": TypePlan(
        rules={"key": None, "numericValue": None, "stringListValue": None, "stringValue": None}
    ),
    "GroundingChunkRetrievedContext": TypePlan(
        rules={"customMetadata": None, "fileSearchStore": None, "mediaId": None, "pageNumber": None}
    ),
    "GroundingChunkStringList": TypePlan(rules={"values": None}),
    "GroundingMetadata": TypePlan(children={"groundingChunks": "GroundingChunk"}),
    "GroundingPassageId": TypePlan(rules={"partIndex": None, "passageId": None}),
    "HttpOptions": TypePlan(
        rules={
            "aiohttpClient": (),
            "apiVersion": (),
            "asyncClientArgs": (),
            "baseUrl": (),
            "baseUrlResourceScope": (),
            "clientArgs": (),
            "extraBody": (),
            "headers": (),
            "httpxAsyncClient": (),
            "httpxClient": (),
            "retryOptions": (),
            "streamIdleTimeout": (),
            "timeout": (),
        }
    ),
    "HttpResponse": TypePlan(rules={"body": (), "headers": (), "statusCode": ()}),
    "HttpRetryOptions": TypePlan(
        rules={"attempts": (), "expBase": (), "httpStatusCodes": (), "initialDelay": (), "jitter": (), "maxDelay": ()}
    ),
    "Image": TypePlan(rules={"imageBytes": ("bytesBase64Encoded",)}),
    "ImageConfig": TypePlan(
        rules={
            "outputCompressionQuality": ("imageOutputOptions", "compressionQuality"),
            "outputMimeType": ("imageOutputOptions", "mimeType"),
        }
    ),
    "ImportFileConfig": TypePlan(rules={"chunkingConfig": None, "customMetadata": None, "httpOptions": ()}),
    "InlinedEmbedContentResponse": TypePlan(rules={"error": None, "metadata": None, "response": None}),
    "InlinedRequest": TypePlan(rules={"config": (), "contents": (), "metadata": None, "model": ()}),
    "InlinedResponse": TypePlan(rules={"error": None, "metadata": None, "response": None}),
    "Interval": TypePlan(rules={"endTime": None, "startTime": None}),
    "LLMBasedMetricSpec": TypePlan(
        children={"judgeAutoraterConfig": "AutoraterConfig", "predefinedRubricGenerationSpec": "PredefinedMetricSpec"}
    ),
    "ListBatchJobsConfig": TypePlan(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
        }
    ),
    "ListCachedContentsConfig": TypePlan(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListDocumentsConfig": TypePlan(rules={"httpOptions": (), "pageSize": None, "pageToken": None}),
    "ListFileSearchStoresConfig": TypePlan(rules={"httpOptions": (), "pageSize": None, "pageToken": None}),
    "ListFilesConfig": TypePlan(rules={"httpOptions": (), "pageSize": None, "pageToken": None}),
    "ListModelsConfig": TypePlan(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
            "queryBase": (),
        }
    ),
    "ListTuningJobsConfig": TypePlan(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
        }
    ),
    "LiveConnectConfig": TypePlan(
        rules={
            "enableAffectiveDialog": ("generationConfig", "enableAffectiveDialog"),
            "httpOptions": (),
            "maxOutputTokens": ("generationConfig", "maxOutputTokens"),
            "mediaResolution": ("generationConfig", "mediaResolution"),
            "responseModalities": ("generationConfig", "responseModalities"),
            "seed": ("generationConfig", "seed"),
            "speechConfig": ("generationConfig", "speechConfig"),
            "temperature": ("generationConfig", "temperature"),
            "thinkingConfig": ("generationConfig", "thinkingConfig"),
            "topK": ("generationConfig", "topK"),
            "topP": ("generationConfig", "topP"),
            "translationConfig": ("generationConfig", "translationConfig"),
        },
        children={"generationConfig": "GenerationConfig", "systemInstruction": "Content", "tools": "Tool"},
    ),
    "LiveConnectConstraints": TypePlan(rules={"config": (), "model": ()}),
    "LogprobsResult": TypePlan(rules={"logProbabilitySum": None}),
    "MaskReferenceConfig": TypePlan(rules={"maskDilation": ("dilation",), "segmentationClasses": ("maskClasses",)}),
    "McpServer": TypePlan(rules={"name": None, "streamableHttpTransport": None}),
    "ModelStatus": TypePlan(rules={"message": None, "modelStage": None, "retirementTime": None}),
    "Part": TypePlan(
        rules={"partMetadata": None, "toolCall": None, "toolResponse": None},
        children={"functionResponse": "FunctionResponse"},
    ),
    "PredefinedMetricSpec": TypePlan(children={"stepAutoraterConfigs": "{}AutoraterConfig"}),
    "ProductImage": TypePlan(rules={"productImage": ("image",)}, children={"productImage": "Image"}),
    "RecontextImageConfig": TypePlan(
        rules={
            "addWatermark": ("parameters", "addWatermark"),
            "baseSteps": ("parameters", "baseSteps"),
            "enhancePrompt": ("parameters", "enhancePrompt"),
            "httpOptions": (),
            "numberOfImages": ("parameters", "sampleCount"),
            "outputCompressionQuality": ("parameters", "outputOptions", "compressionQuality"),
            "outputGcsUri": ("parameters", "storageUri"),
            "outputMimeType": ("parameters", "outputOptions", "mimeType"),
            "personGeneration": ("parameters", "personGeneration"),
            "safetyFilterLevel": ("parameters", "safetySetting"),
            "seed": ("parameters", "seed"),
        }
    ),
    "RecontextImageSource": TypePlan(
        rules={"personImage": ("personImage", "image")},
        children={"personImage": "Image", "productImages": "ProductImage"},
    ),
    "ReferenceImageAPI": TypePlan(
        children={
            "controlImageConfig": "ControlReferenceConfig",
            "maskImageConfig": "MaskReferenceConfig",
            "referenceImage": "Image",
        }
    ),
    "RegisterFilesConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "ReinforcementTuningAutoraterScorer": TypePlan(children={"autoraterConfig": "AutoraterConfig"}),
    "ReinforcementTuningExample": TypePlan(
        children={"contents": "Content", "systemInstruction": "Content", "tools": "Tool"}
    ),
    "ScribbleImage": TypePlan(children={"image": "Image"}),
    "SegmentImageConfig": TypePlan(
        rules={
            "binaryColorThreshold": ("parameters", "binaryColorThreshold"),
            "confidenceThreshold": ("parameters", "confidenceThreshold"),
            "httpOptions": (),
            "maskDilation": ("parameters", "maskDilation"),
            "maxPredictions": ("parameters", "maxPredictions"),
            "mode": ("parameters", "mode"),
        }
    ),
    "SegmentImageSource": TypePlan(
        rules={"scribbleImage": ("scribble",)}, children={"image": "Image", "scribbleImage": "ScribbleImage"}
    ),
    "SemanticRetrieverChunk": TypePlan(rules={"chunk": None, "source": None}),
    "SingleEmbedContentResponse": TypePlan(
        rules={"sdkHttpResponse": (), "tokenCount": ()},
        children={"embedding": "ContentEmbedding", "usageMetadata": "UsageMetadata"},
    ),
    "SingleReinforcementTuningRewardConfig": TypePlan(
        children={"autoraterScorer": "ReinforcementTuningAutoraterScorer"}
    ),
    "StreamableHttpTransport": TypePlan(
        rules={"headers": None, "sseReadTimeout": None, "terminateOnClose": None, "timeout": None, "url": None}
    ),
    "StringList": TypePlan(rules={"values": None}),
    "Tool": TypePlan(rules={"fileSearch": None, "mcpServers": None}, children={"googleSearch": "GoogleSearch"}),
    "ToolCall": TypePlan(rules={"args": None, "id": None, "toolType": None}),
    "ToolConfig": TypePlan(rules={"includeServerSideToolInvocations": None}),
    "ToolResponse": TypePlan(rules={"id": None, "response": None, "toolType": None}),
    "TuningDataset": TypePlan(
        rules={
            "examples": None,
            "gcsUri": ("supervisedTuningSpec", "trainingDatasetUri"),
            "vertexDatasetResource": ("supervisedTuningSpec", "trainingDatasetUri"),
        }
    ),
    "TuningExample": TypePlan(rules={"output": None, "textInput": None}),
    "TuningValidationDataset": TypePlan(
        rules={"gcsUri": ("validationDatasetUri",), "vertexDatasetResource": ("validationDatasetUri",)}
    ),
    "UnifiedMetric": TypePlan(
        children={"llmBasedMetricSpec": "LLMBasedMetricSpec", "predefinedMetricSpec": "PredefinedMetricSpec"}
    ),
    "UpdateCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "UpdateModelConfig": TypePlan(rules={"httpOptions": ()}),
    "UploadToFileSearchStoreConfig": TypePlan(
        rules={
            "chunkingConfig": None,
            "customMetadata": None,
            "displayName": None,
            "httpOptions": (),
            "mimeType": None,
            "shouldReturnHttpResponse": (),
        }
    ),
    "UpscaleImageConfig": TypePlan(
        rules={
            "enhanceInputImage": ("parameters", "upscaleConfig", "enhanceInputImage"),
            "httpOptions": (),
            "imagePreservationFactor": ("parameters", "upscaleConfig", "imagePreservationFactor"),
            "includeRaiReason": ("parameters", "includeRaiReason"),
            "outputCompressionQuality": ("parameters", "outputOptions", "compressionQuality"),
            "outputGcsUri": ("parameters", "storageUri"),
            "outputMimeType": ("parameters", "outputOptions", "mimeType"),
            "personGeneration": ("parameters", "personGeneration"),
            "safetyFilterLevel": ("parameters", "safetySetting"),
        }
    ),
    "UsageMetadata": TypePlan(
        rules={
            "promptTokenDetails": None,
            "responseTokenCount": ("candidatesTokenCount",),
            "responseTokensDetails": ("candidatesTokensDetails",),
            "serviceTier": (),
        }
    ),
    "ValidateRewardConfig": TypePlan(rules={"httpOptions": ()}),
    "VertexMultimodalDatasetDestination": TypePlan(rules={"bigqueryDestination": ("bigqueryDestination", "outputUri")}),
    "Video": TypePlan(rules={"uri": ("gcsUri",), "videoBytes": ("bytesBase64Encoded",)}),
    "VideoGenerationMask": TypePlan(rules={"image": (".",)}, children={"image": "Image"}),
    "VideoGenerationReferenceImage": TypePlan(children={"image": "Image"}),
    "WebhookConfig": TypePlan(rules={"uris": None, "userMetadata": None}),
    "WhiteSpaceConfig": TypePlan(rules={"maxOverlapTokens": None, "maxTokensPerChunk": None}),
}
