"""Where gemini's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "ApiAuth": FieldMapping(rules={"apiKeyConfig": None}),
    "ApiAuthApiKeyConfig": FieldMapping(rules={"apiKeySecretVersion": None, "apiKeyString": None}),
    "ApiKeyConfig": FieldMapping(
        rules={"apiKeySecret": None, "apiKeyString": None, "httpElementLocation": None, "name": None}
    ),
    "AudioTranscriptionConfig": FieldMapping(rules={"mode": None, "sourceText": None}),
    "AuthConfig": FieldMapping(
        rules={
            "apiKeyConfig": None,
            "authType": None,
            "googleServiceAccountConfig": None,
            "httpBasicAuthConfig": None,
            "oauthConfig": None,
            "oidcConfig": None,
        }
    ),
    "AuthConfigGoogleServiceAccountConfig": FieldMapping(rules={"serviceAccount": None}),
    "AuthConfigHttpBasicAuthConfig": FieldMapping(rules={"credentialSecret": None}),
    "AuthConfigOauthConfig": FieldMapping(rules={"accessToken": None, "serviceAccount": None}),
    "AuthConfigOidcConfig": FieldMapping(rules={"idToken": None, "serviceAccount": None}),
    "AutomaticFunctionCallingConfig": FieldMapping(
        rules={"disable": (), "ignoreCallHistory": (), "maximumRemoteCalls": ()}
    ),
    "AutoraterConfig": FieldMapping(
        rules={"autoraterModel": None, "flipEnabled": None, "generationConfig": None, "samplingCount": None}
    ),
    "BatchJobDestination": FieldMapping(
        rules={
            "bigqueryUri": None,
            "fileName": ("responsesFile",),
            "format": None,
            "gcsUri": None,
            "inlinedEmbedContentResponses": ("inlinedEmbedContentResponses", "inlinedResponses"),
            "inlinedResponses": ("inlinedResponses", "inlinedResponses"),
            "vertexDataset": None,
        },
        children={"inlinedEmbedContentResponses": "InlinedEmbedContentResponse", "inlinedResponses": "InlinedResponse"},
    ),
    "BatchJobSource": FieldMapping(
        rules={
            "bigqueryUri": None,
            "format": None,
            "gcsUri": None,
            "inlinedRequests": ("requests", "requests"),
            "vertexDatasetName": None,
        },
        children={"inlinedRequests": "InlinedRequest"},
    ),
    "BleuSpec": FieldMapping(rules={"useEffectiveOrder": None}),
    "Blob": FieldMapping(rules={"displayName": None}),
    "CancelBatchJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "CancelTuningJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "Candidate": FieldMapping(
        rules={"continuationToken": None},
        children={
            "citationMetadata": "CitationMetadata",
            "content": "Content",
            "groundingAttributions": "GroundingAttribution",
            "groundingMetadata": "GroundingMetadata",
            "safetyRatings": "SafetyRating",
        },
    ),
    "Citation": FieldMapping(rules={"publicationDate": None, "title": None}),
    "CitationMetadata": FieldMapping(rules={"citations": ("citationSources",)}, children={"citations": "Citation"}),
    "CompositeReinforcementTuningRewardConfig": FieldMapping(rules={"weightedRewardConfigs": None}),
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": FieldMapping(
        rules={"rewardConfig": None, "weight": None}
    ),
    "ComputationBasedMetricSpec": FieldMapping(rules={"parameters": None, "type": None}),
    "ComputeTokensConfig": FieldMapping(rules={"httpOptions": ()}),
    "Content": FieldMapping(children={"parts": "Part"}),
    "ContentEmbedding": FieldMapping(rules={"statistics": ()}),
    "ContentEmbeddingStatistics": FieldMapping(rules={"tokenCount": (), "tokensDetails": (), "truncated": ()}),
    "ControlReferenceConfig": FieldMapping(rules={"controlType": None, "enableControlImageComputation": None}),
    "CountTokensConfig": FieldMapping(
        rules={
            "generationConfig": ("generateContentRequest", "generationConfig"),
            "httpOptions": (),
            "systemInstruction": ("generateContentRequest", "systemInstruction"),
            "tools": ("generateContentRequest", "tools"),
        },
        children={"generationConfig": "GenerationConfig", "systemInstruction": "Content", "tools": "Tool"},
    ),
    "CreateAuthTokenConfig": FieldMapping(
        rules={
            "httpOptions": (),
            "liveConnectConstraints": ("bidiGenerateContentSetup",),
            "lockAdditionalFields": ("fieldMask",),
        },
        children={"liveConnectConstraints": "LiveConnectConstraints"},
    ),
    "CreateBatchJobConfig": FieldMapping(
        rules={
            "dest": None,
            "displayName": ("batch", "displayName"),
            "httpOptions": (),
            "webhookConfig": ("batch", "webhookConfig"),
        }
    ),
    "CreateCachedContentConfig": FieldMapping(
        rules={"httpOptions": (), "kmsKeyName": None},
        children={"contents": "Content", "systemInstruction": "Content", "toolConfig": "ToolConfig", "tools": "Tool"},
    ),
    "CreateEmbeddingsBatchJobConfig": FieldMapping(rules={"displayName": ("batch", "displayName"), "httpOptions": ()}),
    "CreateFileConfig": FieldMapping(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "CreateFileSearchStoreConfig": FieldMapping(rules={"httpOptions": ()}),
    "CreateTuningJobConfig": FieldMapping(
        rules={
            "adapterSize": None,
            "baseTeacherModel": None,
            "batchSize": ("tuningTask", "hyperparameters", "batchSize"),
            "beta": None,
            "checkpointInterval": None,
            "compositeRewardConfig": None,
            "customBaseModel": None,
            "encryptionSpec": None,
            "epochCount": ("tuningTask", "hyperparameters", "epochCount"),
            "evaluateInterval": None,
            "evaluationConfig": None,
            "exportLastCheckpointOnly": None,
            "httpOptions": (),
            "labels": None,
            "learningRate": ("tuningTask", "hyperparameters", "learningRate"),
            "learningRateMultiplier": ("tuningTask", "hyperparameters", "learningRateMultiplier"),
            "maxOutputTokens": None,
            "outputUri": None,
            "preTunedModelCheckpointId": None,
            "rewardConfig": None,
            "samplesPerPrompt": None,
            "sftLossWeightMultiplier": None,
            "thinkingLevel": None,
            "tunedModelDisplayName": ("displayName",),
            "tunedTeacherModelSource": None,
            "tuningMode": None,
            "validationDataset": None,
            "validationDatasetUri": None,
        }
    ),
    "CustomCodeExecutionSpec": FieldMapping(rules={"codeExecutionRegion": None, "evaluationFunction": None}),
    "CustomOutputFormatConfig": FieldMapping(rules={"returnRawOutput": None}),
    "DatasetCustomMetric": FieldMapping(rules={"aggregationFunction": None, "displayName": None}),
    "DeleteBatchJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "DeleteCachedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "DeleteDocumentConfig": FieldMapping(rules={"force": ("?", "force"), "httpOptions": ()}),
    "DeleteFileConfig": FieldMapping(rules={"httpOptions": ()}),
    "DeleteFileSearchStoreConfig": FieldMapping(rules={"force": ("?", "force"), "httpOptions": ()}),
    "DeleteModelConfig": FieldMapping(rules={"httpOptions": ()}),
    "EditImageConfig": FieldMapping(
        rules={
            "addWatermark": None,
            "aspectRatio": None,
            "baseSteps": None,
            "editMode": None,
            "guidanceScale": None,
            "httpOptions": (),
            "includeRaiReason": None,
            "includeSafetyAttributes": None,
            "labels": None,
            "language": None,
            "negativePrompt": None,
            "numberOfImages": None,
            "outputCompressionQuality": None,
            "outputGcsUri": None,
            "outputMimeType": None,
            "personGeneration": None,
            "safetyFilterLevel": None,
            "seed": None,
        }
    ),
    "EmbedContentBatch": FieldMapping(rules={"config": (), "contents": ()}),
    "EmbedContentConfig": FieldMapping(
        rules={
            "audioTrackExtraction": None,
            "autoTruncate": None,
            "documentOcr": None,
            "httpOptions": (),
            "mimeType": None,
        }
    ),
    "EmbedContentRequest": FieldMapping(rules={"autoTruncate": None}, children={"content": "Content"}),
    "EmbeddingInstance": FieldMapping(rules={"content": (), "mimeType": (), "task_type": (), "title": ()}),
    "EmbeddingParameters": FieldMapping(rules={"autoTruncate": (), "outputDimensionality": ()}),
    "EmbeddingsBatchJobSource": FieldMapping(
        rules={"inlinedRequests": ("requests", "requests")}, children={"inlinedRequests": "EmbedContentBatch"}
    ),
    "EncryptionSpec": FieldMapping(rules={"kmsKeyName": None}),
    "EnterpriseWebSearch": FieldMapping(rules={"blockingConfidence": None, "excludeDomains": None}),
    "EvaluationConfig": FieldMapping(
        rules={
            "autoraterConfig": None,
            "datasetCustomMetrics": None,
            "inferenceGenerationConfig": None,
            "metrics": None,
            "outputConfig": None,
        }
    ),
    "EvaluationParserConfig": FieldMapping(rules={"customCodeParserConfig": None}),
    "EvaluationParserConfigCustomCodeParserConfig": FieldMapping(
        rules={"codeExecutionRegion": None, "parsingFunction": None}
    ),
    "ExternalApi": FieldMapping(
        rules={
            "apiAuth": None,
            "apiSpec": None,
            "authConfig": None,
            "elasticSearchParams": None,
            "endpoint": None,
            "simpleSearchParams": None,
        }
    ),
    "ExternalApiElasticSearchParams": FieldMapping(rules={"index": None, "numHits": None, "searchTemplate": None}),
    "FetchPredictOperationConfig": FieldMapping(rules={"httpOptions": ()}),
    "FileData": FieldMapping(rules={"displayName": None}),
    "FunctionCall": FieldMapping(rules={"partialArgs": None, "willContinue": None}),
    "FunctionCallingConfig": FieldMapping(rules={"streamFunctionCallArguments": None}),
    "FunctionDeclaration": FieldMapping(children={"parameters": "Schema", "response": "Schema"}),
    "FunctionResponse": FieldMapping(children={"parts": "FunctionResponsePart"}),
    "FunctionResponseBlob": FieldMapping(rules={"displayName": None}),
    "FunctionResponseFileData": FieldMapping(rules={"displayName": None, "fileUri": None, "mimeType": None}),
    "FunctionResponsePart": FieldMapping(rules={"fileData": None}, children={"inlineData": "FunctionResponseBlob"}),
    "GcsDestination": FieldMapping(rules={"outputUriPrefix": None}),
    "GenerateContentConfig": FieldMapping(
        rules={
            "audioTimestamp": None,
            "audioTranscriptionConfig": ("generationConfig", "audioTranscriptionConfig"),
            "automaticContinuation": (),
            "automaticFunctionCalling": (),
            "candidateCount": ("generationConfig", "candidateCount"),
            "continuationToken": None,
            "enableAffectiveDialog": ("generationConfig", "enableAffectiveDialog"),
            "enableEnhancedCivicAnswers": ("generationConfig", "enableEnhancedCivicAnswers"),
            "frequencyPenalty": ("generationConfig", "frequencyPenalty"),
            "generationOutputConfig": None,
            "httpOptions": (),
            "imageConfig": ("generationConfig", "imageConfig"),
            "labels": None,
            "logprobs": ("generationConfig", "logprobs"),
            "maxOutputTokens": ("generationConfig", "maxOutputTokens"),
            "mediaResolution": ("generationConfig", "mediaResolution"),
            "modelArmorConfig": None,
            "modelSelectionConfig": None,
            "presencePenalty": ("generationConfig", "presencePenalty"),
            "responseFormat": ("generationConfig", "responseFormat"),
            "responseJsonSchema": ("generationConfig", "responseJsonSchema"),
            "responseLogprobs": ("generationConfig", "responseLogprobs"),
            "responseMimeType": ("generationConfig", "responseMimeType"),
            "responseModalities": ("generationConfig", "responseModalities"),
            "responseSchema": ("generationConfig", "responseSchema"),
            "routingConfig": None,
            "seed": ("generationConfig", "seed"),
            "shouldReturnHttpResponse": (),
            "speechConfig": ("generationConfig", "speechConfig"),
            "stopSequences": ("generationConfig", "stopSequences"),
            "temperature": ("generationConfig", "temperature"),
            "thinkingConfig": ("generationConfig", "thinkingConfig"),
            "topK": ("generationConfig", "topK"),
            "topP": ("generationConfig", "topP"),
            "translationConfig": ("generationConfig", "translationConfig"),
        },
        children={
            "audioTranscriptionConfig": "AudioTranscriptionConfig",
            "imageConfig": "ImageConfig",
            "responseFormat": "ResponseFormat",
            "responseSchema": "Schema",
            "safetySettings": "SafetySetting",
            "speechConfig": "SpeechConfig",
            "systemInstruction": "Content",
            "toolConfig": "ToolConfig",
            "tools": "Tool",
        },
    ),
    "GenerateContentResponse": FieldMapping(
        rules={"automaticFunctionCallingHistory": (), "createTime": None, "sdkHttpResponse": ()},
        children={
            "candidates": "Candidate",
            "promptFeedback": "GenerateContentResponsePromptFeedback",
            "usageMetadata": "GenerateContentResponseUsageMetadata",
        },
    ),
    "GenerateContentResponsePromptFeedback": FieldMapping(
        rules={"blockReasonMessage": None}, children={"safetyRatings": "SafetyRating"}
    ),
    "GenerateContentResponseUsageMetadata": FieldMapping(rules={"trafficType": None}),
    "GenerateImagesConfig": FieldMapping(
        rules={
            "addWatermark": None,
            "aspectRatio": ("parameters", "aspectRatio"),
            "enhancePrompt": None,
            "guidanceScale": ("parameters", "guidanceScale"),
            "httpOptions": (),
            "imageSize": ("parameters", "sampleImageSize"),
            "includeRaiReason": ("parameters", "includeRaiReason"),
            "includeSafetyAttributes": ("parameters", "includeSafetyAttributes"),
            "labels": None,
            "language": ("parameters", "language"),
            "negativePrompt": None,
            "numberOfImages": ("parameters", "sampleCount"),
            "outputCompressionQuality": ("parameters", "outputOptions", "compressionQuality"),
            "outputGcsUri": None,
            "outputMimeType": ("parameters", "outputOptions", "mimeType"),
            "personGeneration": ("parameters", "personGeneration"),
            "safetyFilterLevel": ("parameters", "safetySetting"),
            "seed": None,
        }
    ),
    "GenerateVideosConfig": FieldMapping(
        rules={
            "aspectRatio": ("parameters", "aspectRatio"),
            "compressionQuality": None,
            "durationSeconds": ("parameters", "durationSeconds"),
            "enhancePrompt": ("parameters", "enhancePrompt"),
            "fps": None,
            "generateAudio": None,
            "httpOptions": (),
            "labels": None,
            "lastFrame": ("instances", "lastFrame"),
            "mask": None,
            "negativePrompt": ("parameters", "negativePrompt"),
            "numberOfVideos": ("parameters", "sampleCount"),
            "outputGcsUri": None,
            "personGeneration": ("parameters", "personGeneration"),
            "pubsubTopic": None,
            "referenceImages": ("instances", "referenceImages"),
            "resizeMode": ("parameters", "resizeMode"),
            "resolution": ("parameters", "resolution"),
            "seed": None,
        },
        children={"lastFrame": "Image", "referenceImages": "VideoGenerationReferenceImage"},
    ),
    "GenerateVideosSource": FieldMapping(
        rules={"image": ("instances", "image"), "prompt": ("instances", "prompt"), "video": ("instances", "video")},
        children={"image": "Image", "video": "Video"},
    ),
    "GenerationConfig": FieldMapping(
        rules={"audioTimestamp": None, "modelSelectionConfig": None, "responseFormat": None, "routingConfig": None},
        children={
            "audioTranscriptionConfig": "AudioTranscriptionConfig",
            "imageConfig": "ImageConfig",
            "responseSchema": "Schema",
            "speechConfig": "SpeechConfig",
        },
    ),
    "GenerationConfigRoutingConfig": FieldMapping(rules={"autoMode": None, "manualMode": None}),
    "GenerationConfigRoutingConfigAutoRoutingMode": FieldMapping(rules={"modelRoutingPreference": None}),
    "GenerationConfigRoutingConfigManualRoutingMode": FieldMapping(rules={"modelName": None}),
    "GenerationOutputConfig": FieldMapping(rules={"outputUriPrefix": None}),
    "GetBatchJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetCachedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetDocumentConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetFileConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetFileSearchStoreConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetModelConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetOperationConfig": FieldMapping(rules={"httpOptions": ()}),
    "GetTuningJobConfig": FieldMapping(rules={"httpOptions": ()}),
    "GoogleMaps": FieldMapping(rules={"groundingTypes": None}, children={"authConfig": "AuthConfig"}),
    "GoogleMapsGroundingTypes": FieldMapping(rules={"places": None, "routing": None}),
    "GoogleSearch": FieldMapping(rules={"blockingConfidence": None, "excludeDomains": None}),
    "GoogleTypeDate": FieldMapping(rules={"day": None, "month": None, "year": None}),
    "GroundingAttribution": FieldMapping(children={"content": "Content"}),
    "GroundingChunk": FieldMapping(
        children={
            "maps": "GroundingChunkMaps",
            "retrievedContext": "GroundingChunkRetrievedContext",
            "web": "GroundingChunkWeb",
        }
    ),
    "GroundingChunkMaps": FieldMapping(rules={"route": None}),
    "GroundingChunkMapsRoute": FieldMapping(rules={"distanceMeters": None, "duration": None, "encodedPolyline": None}),
    "GroundingChunkRetrievedContext": FieldMapping(rules={"documentName": None, "ragChunk": None}),
    "GroundingChunkWeb": FieldMapping(rules={"domain": None}),
    "GroundingMetadata": FieldMapping(
        rules={"retrievalQueries": None, "sourceFlaggingUris": None}, children={"groundingChunks": "GroundingChunk"}
    ),
    "GroundingMetadataSourceFlaggingUri": FieldMapping(rules={"flagContentUri": None, "sourceId": None}),
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
    "Image": FieldMapping(rules={"gcsUri": None, "imageBytes": ("bytesBase64Encoded",)}),
    "ImageConfig": FieldMapping(
        rules={
            "imageOutputOptions": None,
            "outputCompressionQuality": None,
            "outputMimeType": None,
            "personGeneration": None,
            "prominentPeople": None,
        }
    ),
    "ImageConfigImageOutputOptions": FieldMapping(rules={"compressionQuality": None, "mimeType": None}),
    "ImportFileConfig": FieldMapping(rules={"httpOptions": ()}),
    "InlinedEmbedContentResponse": FieldMapping(children={"response": "SingleEmbedContentResponse"}),
    "InlinedRequest": FieldMapping(rules={"config": (), "contents": (), "model": ()}),
    "InlinedResponse": FieldMapping(children={"response": "GenerateContentResponse"}),
    "LLMBasedMetricSpec": FieldMapping(
        rules={
            "additionalConfig": None,
            "judgeAutoraterConfig": None,
            "metricPromptTemplate": None,
            "predefinedRubricGenerationSpec": None,
            "resultParserConfig": None,
            "rubricGenerationSpec": None,
            "rubricGroupKey": None,
            "systemInstruction": None,
        }
    ),
    "ListBatchJobsConfig": FieldMapping(
        rules={"filter": None, "httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListCachedContentsConfig": FieldMapping(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListDocumentsConfig": FieldMapping(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListFileSearchStoresConfig": FieldMapping(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListFilesConfig": FieldMapping(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListModelsConfig": FieldMapping(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
        }
    ),
    "ListTuningJobsConfig": FieldMapping(
        rules={"filter": None, "httpOptions": (), "pageSize": None, "pageToken": None}
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
            "realtimeInput": "LiveClientRealtimeInput",
            "setup": "LiveClientSetup",
            "toolResponse": "LiveClientToolResponse",
        }
    ),
    "LiveClientRealtimeInput": FieldMapping(children={"audio": "Blob", "mediaChunks": "Blob", "video": "Blob"}),
    "LiveClientSetup": FieldMapping(
        rules={"explicitVadSignal": None},
        children={
            "generationConfig": "GenerationConfig",
            "inputAudioTranscription": "AudioTranscriptionConfig",
            "outputAudioTranscription": "AudioTranscriptionConfig",
            "safetySettings": "SafetySetting",
            "sessionResumption": "SessionResumptionConfig",
            "systemInstruction": "Content",
            "tools": "Tool",
        },
    ),
    "LiveClientToolResponse": FieldMapping(children={"functionResponses": "FunctionResponse"}),
    "LiveConnectConfig": FieldMapping(
        rules={
            "enableAffectiveDialog": ("generationConfig", "enableAffectiveDialog"),
            "explicitVadSignal": None,
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
        children={
            "generationConfig": "GenerationConfig",
            "inputAudioTranscription": "AudioTranscriptionConfig",
            "outputAudioTranscription": "AudioTranscriptionConfig",
            "safetySettings": "SafetySetting",
            "sessionResumption": "SessionResumptionConfig",
            "speechConfig": "SpeechConfig",
            "systemInstruction": "Content",
            "tools": "Tool",
        },
    ),
    "LiveConnectConstraints": FieldMapping(children={"config": "LiveConnectConfig"}),
    "MaskReferenceConfig": FieldMapping(rules={"maskDilation": None, "maskMode": None, "segmentationClasses": None}),
    "ModelArmorConfig": FieldMapping(rules={"promptTemplateName": None, "responseTemplateName": None}),
    "ModelSelectionConfig": FieldMapping(rules={"featureSelectionPreference": None}),
    "MultiSpeakerVoiceConfig": FieldMapping(children={"speakerVoiceConfigs": "SpeakerVoiceConfig"}),
    "OutputConfig": FieldMapping(rules={"gcsDestination": None}),
    "Part": FieldMapping(
        rules={"audioTranscription": None, "speechMetadata": None},
        children={
            "fileData": "FileData",
            "functionCall": "FunctionCall",
            "functionResponse": "FunctionResponse",
            "inlineData": "Blob",
        },
    ),
    "PartialArg": FieldMapping(
        rules={
            "boolValue": None,
            "jsonPath": None,
            "nullValue": None,
            "numberValue": None,
            "stringValue": None,
            "willContinue": None,
        }
    ),
    "PointwiseMetricSpec": FieldMapping(
        rules={"customOutputFormatConfig": None, "metricPromptTemplate": None, "systemInstruction": None}
    ),
    "PreTunedModel": FieldMapping(rules={"baseModel": None, "checkpointId": None, "tunedModelName": None}),
    "PredefinedMetricSpec": FieldMapping(
        rules={"metricSpecName": None, "metricSpecParameters": None, "stepAutoraterConfigs": None}
    ),
    "ProductImage": FieldMapping(rules={"productImage": None}),
    "RagChunk": FieldMapping(rules={"chunkId": None, "fileId": None, "pageSpan": None, "text": None}),
    "RagChunkPageSpan": FieldMapping(rules={"firstPage": None, "lastPage": None}),
    "RagRetrievalConfig": FieldMapping(rules={"filter": None, "hybridSearch": None, "ranking": None, "topK": None}),
    "RagRetrievalConfigFilter": FieldMapping(
        rules={"metadataFilter": None, "vectorDistanceThreshold": None, "vectorSimilarityThreshold": None}
    ),
    "RagRetrievalConfigHybridSearch": FieldMapping(rules={"alpha": None}),
    "RagRetrievalConfigRanking": FieldMapping(rules={"llmRanker": None, "rankService": None}),
    "RagRetrievalConfigRankingLlmRanker": FieldMapping(rules={"modelName": None}),
    "RagRetrievalConfigRankingRankService": FieldMapping(rules={"modelName": None}),
    "RecontextImageConfig": FieldMapping(
        rules={
            "addWatermark": None,
            "baseSteps": None,
            "enhancePrompt": None,
            "httpOptions": (),
            "labels": None,
            "numberOfImages": None,
            "outputCompressionQuality": None,
            "outputGcsUri": None,
            "outputMimeType": None,
            "personGeneration": None,
            "safetyFilterLevel": None,
            "seed": None,
        }
    ),
    "RecontextImageSource": FieldMapping(rules={"personImage": None, "productImages": None, "prompt": None}),
    "ReferenceImageAPI": FieldMapping(
        rules={
            "controlImageConfig": None,
            "maskImageConfig": None,
            "referenceId": None,
            "referenceImage": None,
            "referenceType": None,
            "styleImageConfig": None,
            "subjectImageConfig": None,
        }
    ),
    "RegisterFilesConfig": FieldMapping(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "ReinforcementTuningAutoraterScorer": FieldMapping(
        rules={
            "autoraterConfig": None,
            "autoraterPrompt": None,
            "autoraterResponseParseConfig": None,
            "exactMatchScorer": None,
            "parsedResponseConversionScorer": None,
        }
    ),
    "ReinforcementTuningAutoraterScorerExactMatchScorer": FieldMapping(
        rules={"correctAnswerReward": None, "expression": None, "wrongAnswerReward": None}
    ),
    "ReinforcementTuningCloudRunRewardScorer": FieldMapping(rules={"cloudRunUri": None}),
    "ReinforcementTuningCodeExecutionRewardScorer": FieldMapping(rules={"pythonCodeSnippet": None}),
    "ReinforcementTuningExample": FieldMapping(
        rules={"contents": None, "references": None, "systemInstruction": None, "tools": None}
    ),
    "ReinforcementTuningParseResponseConfig": FieldMapping(rules={"parseType": None, "regexExtractExpression": None}),
    "ReinforcementTuningStringMatchRewardScorer": FieldMapping(
        rules={
            "correctAnswerReward": None,
            "jsonMatchExpression": None,
            "stringMatchExpression": None,
            "wrongAnswerReward": None,
        }
    ),
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression": FieldMapping(
        rules={"keyName": None, "valueStringMatchExpression": None}
    ),
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression": FieldMapping(
        rules={"expression": None, "matchOperation": None}
    ),
    "ReplicatedVoiceConfig": FieldMapping(
        rules={"consentAudio": None, "mimeType": None, "voiceConsentSignature": None, "voiceSampleAudio": None}
    ),
    "ResponseFormat": FieldMapping(rules={"video": None}),
    "Retrieval": FieldMapping(
        rules={"disableAttribution": None, "externalApi": None, "vertexAiSearch": None, "vertexRagStore": None}
    ),
    "RougeSpec": FieldMapping(rules={"rougeType": None, "splitSummaries": None, "useStemmer": None}),
    "RubricGenerationSpec": FieldMapping(
        rules={"promptTemplate": None, "rubricContentType": None, "rubricTypeOntology": None}
    ),
    "SafetyRating": FieldMapping(
        rules={"overwrittenThreshold": None, "probabilityScore": None, "severity": None, "severityScore": None}
    ),
    "SafetySetting": FieldMapping(rules={"method": None}),
    "Schema": FieldMapping(
        rules={"additionalProperties": None, "defs": None, "ref": None},
        children={"anyOf": "Schema", "items": "Schema", "properties": "{}Schema"},
    ),
    "ScribbleImage": FieldMapping(rules={"image": None}),
    "SegmentImageConfig": FieldMapping(
        rules={
            "binaryColorThreshold": None,
            "confidenceThreshold": None,
            "httpOptions": (),
            "labels": None,
            "maskDilation": None,
            "maxPredictions": None,
            "mode": None,
        }
    ),
    "SegmentImageSource": FieldMapping(rules={"image": None, "prompt": None, "scribbleImage": None}),
    "SessionResumptionConfig": FieldMapping(rules={"transparent": None}),
    "SingleEmbedContentResponse": FieldMapping(
        rules={"sdkHttpResponse": (), "tokenCount": (), "truncated": None},
        children={"embedding": "ContentEmbedding", "usageMetadata": "UsageMetadata"},
    ),
    "SingleReinforcementTuningRewardConfig": FieldMapping(
        rules={
            "autoraterScorer": None,
            "cloudRunRewardScorer": None,
            "codeExecutionRewardScorer": None,
            "parseResponseConfig": None,
            "rewardName": None,
            "stringMatchRewardScorer": None,
        }
    ),
    "SpeakerVoiceConfig": FieldMapping(children={"voiceConfig": "VoiceConfig"}),
    "SpeechConfig": FieldMapping(
        children={"multiSpeakerVoiceConfig": "MultiSpeakerVoiceConfig", "voiceConfig": "VoiceConfig"}
    ),
    "SpeechMetadata": FieldMapping(rules={"speaker": None, "style": None}),
    "StyleReferenceConfig": FieldMapping(rules={"styleDescription": None}),
    "SubjectReferenceConfig": FieldMapping(rules={"subjectDescription": None, "subjectType": None}),
    "Tool": FieldMapping(
        rules={"enterpriseWebSearch": None, "exaAiSearch": None, "parallelAiSearch": None, "retrieval": None},
        children={
            "functionDeclarations": "FunctionDeclaration",
            "googleMaps": "GoogleMaps",
            "googleSearch": "GoogleSearch",
        },
    ),
    "ToolConfig": FieldMapping(children={"functionCallingConfig": "FunctionCallingConfig"}),
    "ToolExaAiSearch": FieldMapping(rules={"apiKey": None, "customConfigs": None}),
    "ToolParallelAiSearch": FieldMapping(
        rules={"apiKey": None, "customConfigs": None, "enableDataRetention": None, "enableZeroDataRetention": None}
    ),
    "Transcription": FieldMapping(rules={"speakerLabel": None, "text": None, "words": None}),
    "TuningDataset": FieldMapping(
        rules={
            "examples": ("tuningTask", "trainingData", "examples", "examples"),
            "gcsUri": None,
            "vertexDatasetResource": None,
        }
    ),
    "TuningValidationDataset": FieldMapping(rules={"gcsUri": (), "vertexDatasetResource": ()}),
    "UnifiedMetric": FieldMapping(
        rules={
            "aggregationMetrics": None,
            "bleuSpec": None,
            "computationBasedMetricSpec": None,
            "customCodeExecutionSpec": None,
            "exactMatchSpec": None,
            "llmBasedMetricSpec": None,
            "pointwiseMetricSpec": None,
            "predefinedMetricSpec": None,
            "rougeSpec": None,
        }
    ),
    "UpdateCachedContentConfig": FieldMapping(rules={"httpOptions": ()}),
    "UpdateModelConfig": FieldMapping(rules={"defaultCheckpointId": None, "httpOptions": ()}),
    "UploadToFileSearchStoreConfig": FieldMapping(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "UpscaleImageConfig": FieldMapping(
        rules={
            "enhanceInputImage": None,
            "httpOptions": (),
            "imagePreservationFactor": None,
            "includeRaiReason": None,
            "labels": None,
            "outputCompressionQuality": None,
            "outputGcsUri": None,
            "outputMimeType": None,
            "personGeneration": None,
            "safetyFilterLevel": None,
        }
    ),
    "UsageMetadata": FieldMapping(
        rules={
            "cacheTokensDetails": None,
            "cachedContentTokenCount": None,
            "promptTokensDetails": None,
            "responseTokenCount": None,
            "responseTokensDetails": None,
            "serviceTier": (),
            "thoughtsTokenCount": None,
            "toolUsePromptTokenCount": None,
            "toolUsePromptTokensDetails": None,
            "totalTokenCount": None,
            "trafficType": None,
        }
    ),
    "ValidateRewardConfig": FieldMapping(rules={"httpOptions": ()}),
    "VertexAISearch": FieldMapping(
        rules={"dataStoreSpecs": None, "datastore": None, "engine": None, "filter": None, "maxResults": None}
    ),
    "VertexAISearchDataStoreSpec": FieldMapping(rules={"dataStore": None, "filter": None}),
    "VertexMultimodalDatasetDestination": FieldMapping(rules={"bigqueryDestination": None, "displayName": None}),
    "VertexRagStore": FieldMapping(
        rules={
            "ragCorpora": None,
            "ragResources": None,
            "ragRetrievalConfig": None,
            "similarityTopK": None,
            "storeContext": None,
            "vectorDistanceThreshold": None,
        }
    ),
    "VertexRagStoreRagResource": FieldMapping(rules={"ragCorpus": None, "ragFileIds": None}),
    "Video": FieldMapping(rules={"mimeType": ("encoding",), "videoBytes": ("encodedVideo",)}),
    "VideoGenerationMask": FieldMapping(rules={"image": (), "maskMode": None}),
    "VideoGenerationReferenceImage": FieldMapping(children={"image": "Image"}),
    "VideoResponseFormat": FieldMapping(
        rules={"aspectRatio": None, "delivery": None, "duration": None, "gcsUri": None, "resolution": None}
    ),
    "VoiceConfig": FieldMapping(rules={"replicatedVoiceConfig": None, "voice": None}),
    "WordInfo": FieldMapping(rules={"endOffset": None, "startOffset": None, "word": None}),
}
