"""Where vertex's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "AttributionSourceId": FieldMapping(rules={"groundingPassage": None, "semanticRetrieverChunk": None}),
    "AutomaticFunctionCallingConfig": FieldMapping(
        rules={"disable": (), "ignoreCallHistory": (), "maximumRemoteCalls": ()}
    ),
    "AutoraterConfig": FieldMapping(children={"generationConfig": "GenerationConfig"}),
    "BatchJobDestination": FieldMapping(
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
    "BatchJobSource": FieldMapping(
        rules={
            "bigqueryUri": ("bigquerySource", "inputUri"),
            "fileName": None,
            "format": ("instancesFormat",),
            "gcsUri": ("gcsSource", "uris"),
            "inlinedRequests": None,
            "vertexDatasetName": ("vertexMultimodalDatasetSource", "datasetName"),
        }
    ),
    "CancelBatchJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "CancelTuningJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "Candidate": FieldMapping(
        rules={"groundingAttributions": None, "tokenCount": None},
        children={"content": "Content", "groundingMetadata": "GroundingMetadata", "logprobsResult": "LogprobsResult"},
    ),
    "ChunkingConfig": FieldMapping(rules={"whiteSpaceConfig": None}),
    "CompositeReinforcementTuningRewardConfig": FieldMapping(
        children={"weightedRewardConfigs": "CompositeReinforcementTuningRewardConfigWeightedRewardConfig"}
    ),
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": FieldMapping(
        children={"rewardConfig": "SingleReinforcementTuningRewardConfig"}
    ),
    "ComputeTokensConfig": FieldMapping(rules={"httpOptions": ()}),
    "Content": FieldMapping(children={"parts": "Part"}),
    "ContentEmbedding": FieldMapping(rules={"shape": None, "statistics": (), "values": None}),
    "ContentEmbeddingStatistics": FieldMapping(rules={"tokenCount": (), "tokensDetails": (), "truncated": ()}),
    "ControlReferenceConfig": FieldMapping(rules={"enableControlImageComputation": ("computeControl",)}),
    "CountTokensConfig": FieldMapping(
        rules={"httpOptions": ()},
        children={"generationConfig": "GenerationConfig", "systemInstruction": "Content", "tools": "Tool"},
    ),
    "CreateAuthTokenConfig": FieldMapping(
        rules={
            "expireTime": None,
            "httpOptions": (),
            "liveConnectConstraints": None,
            "lockAdditionalFields": None,
            "newSessionExpireTime": None,
            "uses": None,
        }
    ),
    "CreateBatchJobConfig": FieldMapping(
        rules={"dest": ("outputConfig",), "httpOptions": (), "webhookConfig": None},
        children={"dest": "BatchJobDestination"},
    ),
    "CreateCachedContentConfig": FieldMapping(
        rules={"httpOptions": (), "kmsKeyName": ("encryptionSpec", "kmsKeyName")},
        children={"contents": "Content", "systemInstruction": "Content", "toolConfig": "ToolConfig", "tools": "Tool"},
    ),
    "CreateEmbeddingsBatchJobConfig": FieldMapping(rules={"displayName": (), "httpOptions": ()}),
    "CreateFileConfig": FieldMapping(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "CreateFileSearchStoreConfig": FieldMapping(rules={"displayName": None, "embeddingModel": None, "httpOptions": ()}),
    "CreateTuningJobConfig": FieldMapping(
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
    "CustomMetadata": FieldMapping(
        rules={"key": None, "numericValue": None, "stringListValue": None, "stringValue": None}
    ),
    "DeleteBatchJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "DeleteCachedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "DeleteDocumentConfig": FieldMapping(rules={"force": None, "httpOptions": ()}),
    "DeleteFileConfig": FieldMapping(rules={"httpOptions": ()}),
    "DeleteFileSearchStoreConfig": FieldMapping(rules={"force": None, "httpOptions": ()}),
    "DeleteModelConfig": FieldMapping(rules={"httpOptions": ()}),
    "EditImageConfig": FieldMapping(
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
    "EmbedContentBatch": FieldMapping(rules={"config": (), "contents": ()}),
    "EmbedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "EmbedContentRequest": FieldMapping(children={"content": "Content"}),
    "EmbeddingsBatchJobSource": FieldMapping(rules={"fileName": (), "inlinedRequests": ()}),
    "EvaluationConfig": FieldMapping(
        children={
            "autoraterConfig": "AutoraterConfig",
            "inferenceGenerationConfig": "GenerationConfig",
            "metrics": "UnifiedMetric",
        }
    ),
    "FetchPredictOperationConfig": FieldMapping(rules={"httpOptions": ()}),
    "File": FieldMapping(
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
    "FileSearch": FieldMapping(rules={"fileSearchStoreNames": None, "metadataFilter": None, "topK": None}),
    "FileStatus": FieldMapping(rules={"code": None, "details": None, "message": None}),
    "FunctionResponse": FieldMapping(rules={"willContinue": None}),
    "GenerateContentConfig": FieldMapping(
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
    "GenerateContentResponse": FieldMapping(
        rules={"automaticFunctionCallingHistory": (), "modelStatus": None, "sdkHttpResponse": ()},
        children={"candidates": "Candidate", "usageMetadata": "GenerateContentResponseUsageMetadata"},
    ),
    "GenerateContentResponseUsageMetadata": FieldMapping(rules={"serviceTier": None}),
    "GenerateImagesConfig": FieldMapping(
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
    "GenerateVideosConfig": FieldMapping(
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
    "GenerateVideosSource": FieldMapping(
        rules={"image": ("instances", "image"), "prompt": ("instances", "prompt"), "video": ("instances", "video")},
        children={"image": "Image", "video": "Video"},
    ),
    "GenerationConfig": FieldMapping(
        rules={"enableEnhancedCivicAnswers": None, "modelSelectionConfig": ("modelConfig",)},
        children={"imageConfig": "ImageConfig"},
    ),
    "GetBatchJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetCachedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetDocumentConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetFileConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetFileSearchStoreConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetModelConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetOperationConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetTuningJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "GoogleSearch": FieldMapping(rules={"timeRangeFilter": None}),
    "GroundingAttribution": FieldMapping(rules={"content": None, "sourceId": None}),
    "GroundingChunk": FieldMapping(children={"retrievedContext": "GroundingChunkRetrievedContext"}),
    "GroundingChunkCustomMetadata": FieldMapping(
        rules={"key": None, "numericValue": None, "stringListValue": None, "stringValue": None}
    ),
    "GroundingChunkRetrievedContext": FieldMapping(
        rules={"customMetadata": None, "fileSearchStore": None, "mediaId": None, "pageNumber": None}
    ),
    "GroundingChunkStringList": FieldMapping(rules={"values": None}),
    "GroundingMetadata": FieldMapping(children={"groundingChunks": "GroundingChunk"}),
    "GroundingPassageId": FieldMapping(rules={"partIndex": None, "passageId": None}),
    "HttpOptions": FieldMapping(
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
    "HttpResponse": FieldMapping(rules={"body": (), "headers": (), "statusCode": ()}),
    "HttpRetryOptions": FieldMapping(
        rules={"attempts": (), "expBase": (), "httpStatusCodes": (), "initialDelay": (), "jitter": (), "maxDelay": ()}
    ),
    "Image": FieldMapping(rules={"imageBytes": ("bytesBase64Encoded",)}),
    "ImageConfig": FieldMapping(
        rules={
            "outputCompressionQuality": ("imageOutputOptions", "compressionQuality"),
            "outputMimeType": ("imageOutputOptions", "mimeType"),
        }
    ),
    "ImportFileConfig": FieldMapping(rules={"chunkingConfig": None, "customMetadata": None, "httpOptions": ()}),
    "InlinedEmbedContentResponse": FieldMapping(rules={"error": None, "metadata": None, "response": None}),
    "InlinedRequest": FieldMapping(rules={"config": (), "contents": (), "metadata": None, "model": ()}),
    "InlinedResponse": FieldMapping(rules={"error": None, "metadata": None, "response": None}),
    "Interval": FieldMapping(rules={"endTime": None, "startTime": None}),
    "LLMBasedMetricSpec": FieldMapping(
        children={"judgeAutoraterConfig": "AutoraterConfig", "predefinedRubricGenerationSpec": "PredefinedMetricSpec"}
    ),
    "ListBatchJobsConfig": FieldMapping(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
        }
    ),
    "ListCachedContentsConfig": FieldMapping(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListDocumentsConfig": FieldMapping(rules={"httpOptions": (), "pageSize": None, "pageToken": None}),
    "ListFileSearchStoresConfig": FieldMapping(rules={"httpOptions": (), "pageSize": None, "pageToken": None}),
    "ListFilesConfig": FieldMapping(rules={"httpOptions": (), "pageSize": None, "pageToken": None}),
    "ListModelsConfig": FieldMapping(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
        }
    ),
    "ListTuningJobsConfig": FieldMapping(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
        }
    ),
    "LiveClientContent": FieldMapping(children={"turns": "Content"}),
    "LiveClientContextUpdate": FieldMapping(
        children={"systemInstruction": "Content", "tools": "LiveClientContextUpdateTools"}
    ),
    "LiveClientContextUpdateTools": FieldMapping(children={"tools": "Tool"}),
    "LiveClientMessage": FieldMapping(
        children={
            "clientContent": "LiveClientContent",
            "contextUpdate": "LiveClientContextUpdate",
            "setup": "LiveClientSetup",
            "toolResponse": "LiveClientToolResponse",
        }
    ),
    "LiveClientSetup": FieldMapping(
        children={"generationConfig": "GenerationConfig", "systemInstruction": "Content", "tools": "Tool"}
    ),
    "LiveClientToolResponse": FieldMapping(children={"functionResponses": "FunctionResponse"}),
    "LiveConnectConfig": FieldMapping(
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
    "LiveConnectConstraints": FieldMapping(rules={"config": (), "model": ()}),
    "LiveMusicClientContent": FieldMapping(rules={"weightedPrompts": None}),
    "LiveMusicClientMessage": FieldMapping(
        rules={"clientContent": None, "musicGenerationConfig": None, "playbackControl": None, "setup": None}
    ),
    "LiveMusicClientSetup": FieldMapping(rules={"model": None}),
    "LiveMusicGenerationConfig": FieldMapping(
        rules={
            "bpm": None,
            "brightness": None,
            "density": None,
            "guidance": None,
            "musicGenerationMode": None,
            "muteBass": None,
            "muteDrums": None,
            "onlyBassAndDrums": None,
            "scale": None,
            "seed": None,
            "temperature": None,
            "topK": None,
        }
    ),
    "LogprobsResult": FieldMapping(rules={"logProbabilitySum": None}),
    "MaskReferenceConfig": FieldMapping(rules={"maskDilation": ("dilation",), "segmentationClasses": ("maskClasses",)}),
    "McpServer": FieldMapping(rules={"name": None, "streamableHttpTransport": None}),
    "ModelStatus": FieldMapping(rules={"message": None, "modelStage": None, "retirementTime": None}),
    "Part": FieldMapping(
        rules={"partMetadata": None, "toolCall": None, "toolResponse": None},
        children={"functionResponse": "FunctionResponse"},
    ),
    "PredefinedMetricSpec": FieldMapping(children={"stepAutoraterConfigs": "{}AutoraterConfig"}),
    "ProductImage": FieldMapping(rules={"productImage": ("image",)}, children={"productImage": "Image"}),
    "RecontextImageConfig": FieldMapping(
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
    "RecontextImageSource": FieldMapping(
        rules={"personImage": ("personImage", "image")},
        children={"personImage": "Image", "productImages": "ProductImage"},
    ),
    "ReferenceImageAPI": FieldMapping(
        children={
            "controlImageConfig": "ControlReferenceConfig",
            "maskImageConfig": "MaskReferenceConfig",
            "referenceImage": "Image",
        }
    ),
    "RegisterFilesConfig": FieldMapping(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "ReinforcementTuningAutoraterScorer": FieldMapping(children={"autoraterConfig": "AutoraterConfig"}),
    "ReinforcementTuningExample": FieldMapping(
        children={"contents": "Content", "systemInstruction": "Content", "tools": "Tool"}
    ),
    "ScribbleImage": FieldMapping(children={"image": "Image"}),
    "SegmentImageConfig": FieldMapping(
        rules={
            "binaryColorThreshold": ("parameters", "binaryColorThreshold"),
            "confidenceThreshold": ("parameters", "confidenceThreshold"),
            "httpOptions": (),
            "maskDilation": ("parameters", "maskDilation"),
            "maxPredictions": ("parameters", "maxPredictions"),
            "mode": ("parameters", "mode"),
        }
    ),
    "SegmentImageSource": FieldMapping(
        rules={"scribbleImage": ("scribble",)}, children={"image": "Image", "scribbleImage": "ScribbleImage"}
    ),
    "SemanticRetrieverChunk": FieldMapping(rules={"chunk": None, "source": None}),
    "SingleEmbedContentResponse": FieldMapping(
        rules={"sdkHttpResponse": (), "tokenCount": ()},
        children={"embedding": "ContentEmbedding", "usageMetadata": "UsageMetadata"},
    ),
    "SingleReinforcementTuningRewardConfig": FieldMapping(
        children={"autoraterScorer": "ReinforcementTuningAutoraterScorer"}
    ),
    "StreamableHttpTransport": FieldMapping(
        rules={"headers": None, "sseReadTimeout": None, "terminateOnClose": None, "timeout": None, "url": None}
    ),
    "StringList": FieldMapping(rules={"values": None}),
    "Tool": FieldMapping(rules={"fileSearch": None, "mcpServers": None}, children={"googleSearch": "GoogleSearch"}),
    "ToolCall": FieldMapping(rules={"args": None, "id": None, "toolType": None}),
    "ToolConfig": FieldMapping(rules={"includeServerSideToolInvocations": None}),
    "ToolResponse": FieldMapping(rules={"id": None, "response": None, "toolType": None}),
    "TuningDataset": FieldMapping(
        rules={
            "examples": None,
            "gcsUri": ("supervisedTuningSpec", "trainingDatasetUri"),
            "vertexDatasetResource": ("supervisedTuningSpec", "trainingDatasetUri"),
        }
    ),
    "TuningExample": FieldMapping(rules={"output": None, "textInput": None}),
    "TuningValidationDataset": FieldMapping(
        rules={"gcsUri": ("validationDatasetUri",), "vertexDatasetResource": ("validationDatasetUri",)}
    ),
    "UnifiedMetric": FieldMapping(
        children={"llmBasedMetricSpec": "LLMBasedMetricSpec", "predefinedMetricSpec": "PredefinedMetricSpec"}
    ),
    "UpdateCachedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "UpdateModelConfig": FieldMapping(rules={"httpOptions": ()}),
    "UploadToFileSearchStoreConfig": FieldMapping(
        rules={
            "chunkingConfig": None,
            "customMetadata": None,
            "displayName": None,
            "httpOptions": (),
            "mimeType": None,
            "shouldReturnHttpResponse": (),
        }
    ),
    "UpscaleImageConfig": FieldMapping(
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
    "UsageMetadata": FieldMapping(
        rules={
            "promptTokenDetails": None,
            "responseTokenCount": ("candidatesTokenCount",),
            "responseTokensDetails": ("candidatesTokensDetails",),
            "serviceTier": (),
        }
    ),
    "ValidateRewardConfig": FieldMapping(rules={"httpOptions": ()}),
    "VertexMultimodalDatasetDestination": FieldMapping(
        rules={"bigqueryDestination": ("bigqueryDestination", "outputUri")}
    ),
    "Video": FieldMapping(rules={"uri": ("gcsUri",), "videoBytes": ("bytesBase64Encoded",)}),
    "VideoGenerationMask": FieldMapping(rules={"image": (".",)}, children={"image": "Image"}),
    "VideoGenerationReferenceImage": FieldMapping(children={"image": "Image"}),
    "WebhookConfig": FieldMapping(rules={"uris": None, "userMetadata": None}),
    "WeightedPrompt": FieldMapping(rules={"text": None, "weight": None}),
    "WhiteSpaceConfig": FieldMapping(rules={"maxOverlapTokens": None, "maxTokensPerChunk": None}),
}
