"""Where gemini's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
    "ApiAuth": TypePlan(rules={"apiKeyConfig": None}),
    "ApiAuthApiKeyConfig": TypePlan(rules={"apiKeySecretVersion": None, "apiKeyString": None}),
    "ApiKeyConfig": TypePlan(
        rules={"apiKeySecret": None, "apiKeyString": None, "httpElementLocation": None, "name": None}
    ),
    "AudioTranscriptionConfig": TypePlan(rules={"mode": None, "sourceText": None}),
    "AuthConfig": TypePlan(
        rules={
            "apiKeyConfig": None,
            "authType": None,
            "googleServiceAccountConfig": None,
            "httpBasicAuthConfig": None,
            "oauthConfig": None,
            "oidcConfig": None,
        }
    ),
    "AuthConfigGoogleServiceAccountConfig": TypePlan(rules={"serviceAccount": None}),
    "AuthConfigHttpBasicAuthConfig": TypePlan(rules={"credentialSecret": None}),
    "AuthConfigOauthConfig": TypePlan(rules={"accessToken": None, "serviceAccount": None}),
    "AuthConfigOidcConfig": TypePlan(rules={"idToken": None, "serviceAccount": None}),
    "AutomaticFunctionCallingConfig": TypePlan(
        rules={"disable": (), "ignoreCallHistory": (), "maximumRemoteCalls": ()}
    ),
    "AutoraterConfig": TypePlan(
        rules={"autoraterModel": None, "flipEnabled": None, "generationConfig": None, "samplingCount": None}
    ),
    "BatchJobDestination": TypePlan(
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
    "BatchJobSource": TypePlan(
        rules={
            "bigqueryUri": None,
            "format": None,
            "gcsUri": None,
            "inlinedRequests": ("requests", "requests"),
            "vertexDatasetName": None,
        },
        children={"inlinedRequests": "InlinedRequest"},
    ),
    "BleuSpec": TypePlan(rules={"useEffectiveOrder": None}),
    "Blob": TypePlan(rules={"displayName": None}),
    "CancelBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
    "CancelTuningJobConfig": TypePlan(rules={"httpOptions": ()}),
    "Candidate": TypePlan(
        rules={"continuationToken": None},
        children={
            "citationMetadata": "CitationMetadata",
            "content": "Content",
            "groundingAttributions": "GroundingAttribution",
            "groundingMetadata": "GroundingMetadata",
            "safetyRatings": "SafetyRating",
        },
    ),
    "Citation": TypePlan(rules={"publicationDate": None, "title": None}),
    "CitationMetadata": TypePlan(rules={"citations": ("citationSources",)}, children={"citations": "Citation"}),
    "CompositeReinforcementTuningRewardConfig": TypePlan(rules={"weightedRewardConfigs": None}),
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": TypePlan(
        rules={"rewardConfig": None, "weight": None}
    ),
    "ComputationBasedMetricSpec": TypePlan(rules={"parameters": None, "type": None}),
    "ComputeTokensConfig": TypePlan(rules={"httpOptions": ()}),
    "Content": TypePlan(children={"parts": "Part"}),
    "ContentEmbedding": TypePlan(rules={"statistics": ()}),
    "ContentEmbeddingStatistics": TypePlan(rules={"tokenCount": (), "tokensDetails": (), "truncated": ()}),
    "ControlReferenceConfig": TypePlan(rules={"controlType": None, "enableControlImageComputation": None}),
    "CountTokensConfig": TypePlan(
        rules={
            "generationConfig": ("generateContentRequest", "generationConfig"),
            "httpOptions": (),
            "systemInstruction": ("generateContentRequest", "systemInstruction"),
            "tools": ("generateContentRequest", "tools"),
        },
        children={"generationConfig": "GenerationConfig", "systemInstruction": "Content", "tools": "Tool"},
    ),
    "CreateAuthTokenConfig": TypePlan(
        rules={
            "httpOptions": (),
            "liveConnectConstraints": ("bidiGenerateContentSetup",),
            "lockAdditionalFields": ("fieldMask",),
        },
        children={"liveConnectConstraints": "LiveConnectConstraints"},
    ),
    "CreateBatchJobConfig": TypePlan(
        rules={
            "dest": None,
            "displayName": ("batch", "displayName"),
            "httpOptions": (),
            "webhookConfig": ("batch", "webhookConfig"),
        }
    ),
    "CreateCachedContentConfig": TypePlan(
        rules={"httpOptions": (), "kmsKeyName": None},
        children={"contents": "Content", "systemInstruction": "Content", "toolConfig": "ToolConfig", "tools": "Tool"},
    ),
    "CreateEmbeddingsBatchJobConfig": TypePlan(rules={"displayName": ("batch", "displayName"), "httpOptions": ()}),
    "CreateFileConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "CreateFileSearchStoreConfig": TypePlan(rules={"httpOptions": ()}),
    "CreateTuningJobConfig": TypePlan(
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
    "CustomCodeExecutionSpec": TypePlan(rules={"codeExecutionRegion": None, "evaluationFunction": None}),
    "CustomOutputFormatConfig": TypePlan(rules={"returnRawOutput": None}),
    "DatasetCustomMetric": TypePlan(rules={"aggregationFunction": None, "displayName": None}),
    "DeleteBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
    "DeleteCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "DeleteDocumentConfig": TypePlan(rules={"force": ("?", "force"), "httpOptions": ()}),
    "DeleteFileConfig": TypePlan(rules={"httpOptions": ()}),
    "DeleteFileSearchStoreConfig": TypePlan(rules={"force": ("?", "force"), "httpOptions": ()}),
    "DeleteModelConfig": TypePlan(rules={"httpOptions": ()}),
    "EditImageConfig": TypePlan(
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
    "EmbedContentBatch": TypePlan(rules={"config": (), "contents": ()}),
    "EmbedContentConfig": TypePlan(
        rules={
            "audioTrackExtraction": None,
            "autoTruncate": None,
            "documentOcr": None,
            "httpOptions": (),
            "mimeType": None,
        }
    ),
    "EmbedContentRequest": TypePlan(rules={"autoTruncate": None}, children={"content": "Content"}),
    "EmbeddingInstance": TypePlan(rules={"content": (), "mimeType": (), "task_type": (), "title": ()}),
    "EmbeddingParameters": TypePlan(rules={"autoTruncate": (), "outputDimensionality": ()}),
    "EmbeddingsBatchJobSource": TypePlan(
        rules={"inlinedRequests": ("requests", "requests")}, children={"inlinedRequests": "EmbedContentBatch"}
    ),
    "EncryptionSpec": TypePlan(rules={"kmsKeyName": None}),
    "EnterpriseWebSearch": TypePlan(rules={"blockingConfidence": None, "excludeDomains": None}),
    "EvaluationConfig": TypePlan(
        rules={
            "autoraterConfig": None,
            "datasetCustomMetrics": None,
            "inferenceGenerationConfig": None,
            "metrics": None,
            "outputConfig": None,
        }
    ),
    "EvaluationParserConfig": TypePlan(rules={"customCodeParserConfig": None}),
    "EvaluationParserConfigCustomCodeParserConfig": TypePlan(
        rules={"codeExecutionRegion": None, "parsingFunction": None}
    ),
    "ExternalApi": TypePlan(
        rules={
            "apiAuth": None,
            "apiSpec": None,
            "authConfig": None,
            "elasticSearchParams": None,
            "endpoint": None,
            "simpleSearchParams": None,
        }
    ),
    "ExternalApiElasticSearchParams": TypePlan(rules={"index": None, "numHits": None, "searchTemplate": None}),
    "FetchPredictOperationConfig": TypePlan(rules={"httpOptions": ()}),
    "FileData": TypePlan(rules={"displayName": None}),
    "FunctionCall": TypePlan(rules={"partialArgs": None, "willContinue": None}),
    "FunctionCallingConfig": TypePlan(rules={"streamFunctionCallArguments": None}),
    "FunctionDeclaration": TypePlan(children={"parameters": "Schema", "response": "Schema"}),
    "FunctionResponse": TypePlan(children={"parts": "FunctionResponsePart"}),
    "FunctionResponseBlob": TypePlan(rules={"displayName": None}),
    "FunctionResponseFileData": TypePlan(rules={"displayName": None, "fileUri": None, "mimeType": None}),
    "FunctionResponsePart": TypePlan(rules={"fileData": None}, children={"inlineData": "FunctionResponseBlob"}),
    "GcsDestination": TypePlan(rules={"outputUriPrefix": None}),
    "GenerateContentConfig": TypePlan(
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
    "GenerateContentResponse": TypePlan(
        rules={"automaticFunctionCallingHistory": (), "createTime": None, "sdkHttpResponse": ()},
        children={
            "candidates": "Candidate",
            "promptFeedback": "GenerateContentResponsePromptFeedback",
            "usageMetadata": "GenerateContentResponseUsageMetadata",
        },
    ),
    "GenerateContentResponsePromptFeedback": TypePlan(
        rules={"blockReasonMessage": None}, children={"safetyRatings": "SafetyRating"}
    ),
    "GenerateContentResponseUsageMetadata": TypePlan(rules={"trafficType": None}),
    "GenerateImagesConfig": TypePlan(
        rules={
            "addWatermark": None,
            "aspectRatio": None,
            "enhancePrompt": None,
            "guidanceScale": None,
            "httpOptions": (),
            "imageSize": None,
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
    "GenerateVideosConfig": TypePlan(
        rules={
            "aspectRatio": None,
            "compressionQuality": None,
            "durationSeconds": None,
            "enhancePrompt": None,
            "fps": None,
            "generateAudio": None,
            "httpOptions": (),
            "labels": None,
            "lastFrame": None,
            "mask": None,
            "negativePrompt": None,
            "numberOfVideos": None,
            "outputGcsUri": None,
            "personGeneration": None,
            "pubsubTopic": None,
            "referenceImages": None,
            "resizeMode": None,
            "resolution": None,
            "seed": None,
            "webhookConfig": (),
        }
    ),
    "GenerateVideosSource": TypePlan(rules={"image": None, "prompt": None, "video": None}),
    "GenerationConfig": TypePlan(
        rules={"audioTimestamp": None, "modelSelectionConfig": None, "responseFormat": None, "routingConfig": None},
        children={
            "audioTranscriptionConfig": "AudioTranscriptionConfig",
            "imageConfig": "ImageConfig",
            "responseSchema": "Schema",
            "speechConfig": "SpeechConfig",
        },
    ),
    "GenerationConfigRoutingConfig": TypePlan(rules={"autoMode": None, "manualMode": None}),
    "GenerationConfigRoutingConfigAutoRoutingMode": TypePlan(rules={"modelRoutingPreference": None}),
    "GenerationConfigRoutingConfigManualRoutingMode": TypePlan(rules={"modelName": None}),
    "GenerationOutputConfig": TypePlan(rules={"outputUriPrefix": None}),
    "GetBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
    "GetCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "GetDocumentConfig": TypePlan(rules={"httpOptions": ()}),
    "GetFileConfig": TypePlan(rules={"httpOptions": ()}),
    "GetFileSearchStoreConfig": TypePlan(rules={"httpOptions": ()}),
    "GetModelConfig": TypePlan(rules={"httpOptions": ()}),
    "GetOperationConfig": TypePlan(rules={"httpOptions": ()}),
    "GetTuningJobConfig": TypePlan(rules={"httpOptions": ()}),
    "GoogleMaps": TypePlan(rules={"groundingTypes": None}, children={"authConfig": "AuthConfig"}),
    "GoogleMapsGroundingTypes": TypePlan(rules={"places": None, "routing": None}),
    "GoogleSearch": TypePlan(rules={"blockingConfidence": None, "excludeDomains": None}),
    "GoogleTypeDate": TypePlan(rules={"day": None, "month": None, "year": None}),
    "GroundingAttribution": TypePlan(children={"content": "Content"}),
    "GroundingChunk": TypePlan(
        children={
            "maps": "GroundingChunkMaps",
            "retrievedContext": "GroundingChunkRetrievedContext",
            "web": "GroundingChunkWeb",
        }
    ),
    "GroundingChunkMaps": TypePlan(rules={"route": None}),
    "GroundingChunkMapsRoute": TypePlan(rules={"distanceMeters": None, "duration": None, "encodedPolyline": None}),
    "GroundingChunkRetrievedContext": TypePlan(rules={"documentName": None, "ragChunk": None}),
    "GroundingChunkWeb": TypePlan(rules={"domain": None}),
    "GroundingMetadata": TypePlan(
        rules={"retrievalQueries": None, "sourceFlaggingUris": None}, children={"groundingChunks": "GroundingChunk"}
    ),
    "GroundingMetadataSourceFlaggingUri": TypePlan(rules={"flagContentUri": None, "sourceId": None}),
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
    "Image": TypePlan(rules={"gcsUri": None, "imageBytes": None, "mimeType": None}),
    "ImageConfig": TypePlan(
        rules={
            "imageOutputOptions": None,
            "outputCompressionQuality": None,
            "outputMimeType": None,
            "personGeneration": None,
            "prominentPeople": None,
        }
    ),
    "ImageConfigImageOutputOptions": TypePlan(rules={"compressionQuality": None, "mimeType": None}),
    "ImportFileConfig": TypePlan(rules={"httpOptions": ()}),
    "InlinedEmbedContentResponse": TypePlan(children={"response": "SingleEmbedContentResponse"}),
    "InlinedRequest": TypePlan(rules={"config": (), "contents": (), "model": ()}),
    "InlinedResponse": TypePlan(children={"response": "GenerateContentResponse"}),
    "LLMBasedMetricSpec": TypePlan(
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
    "ListBatchJobsConfig": TypePlan(
        rules={"filter": None, "httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListCachedContentsConfig": TypePlan(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListDocumentsConfig": TypePlan(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListFileSearchStoresConfig": TypePlan(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListFilesConfig": TypePlan(
        rules={"httpOptions": (), "pageSize": ("?", "pageSize"), "pageToken": ("?", "pageToken")}
    ),
    "ListModelsConfig": TypePlan(
        rules={
            "filter": ("?", "filter"),
            "httpOptions": (),
            "pageSize": ("?", "pageSize"),
            "pageToken": ("?", "pageToken"),
            "queryBase": (),
        }
    ),
    "ListTuningJobsConfig": TypePlan(rules={"filter": None, "httpOptions": (), "pageSize": None, "pageToken": None}),
    "LiveConnectConfig": TypePlan(
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
    "LiveConnectConstraints": TypePlan(children={"config": "LiveConnectConfig"}),
    "MaskReferenceConfig": TypePlan(rules={"maskDilation": None, "maskMode": None, "segmentationClasses": None}),
    "ModelArmorConfig": TypePlan(rules={"promptTemplateName": None, "responseTemplateName": None}),
    "ModelSelectionConfig": TypePlan(rules={"featureSelectionPreference": None}),
    "MultiSpeakerVoiceConfig": TypePlan(children={"speakerVoiceConfigs": "SpeakerVoiceConfig"}),
    "OutputConfig": TypePlan(rules={"gcsDestination": None}),
    "Part": TypePlan(
        rules={"audioTranscription": None, "speechMetadata": None},
        children={
            "fileData": "FileData",
            "functionCall": "FunctionCall",
            "functionResponse": "FunctionResponse",
            "inlineData": "Blob",
        },
    ),
    "PartialArg": TypePlan(
        rules={
            "boolValue": None,
            "jsonPath": None,
            "nullValue": None,
            "numberValue": None,
            "stringValue": None,
            "willContinue": None,
        }
    ),
    "PointwiseMetricSpec": TypePlan(
        rules={"customOutputFormatConfig": None, "metricPromptTemplate": None, "systemInstruction": None}
    ),
    "PreTunedModel": TypePlan(rules={"baseModel": None, "checkpointId": None, "tunedModelName": None}),
    "PredefinedMetricSpec": TypePlan(
        rules={"metricSpecName": None, "metricSpecParameters": None, "stepAutoraterConfigs": None}
    ),
    "ProductImage": TypePlan(rules={"productImage": None}),
    "RagChunk": TypePlan(rules={"chunkId": None, "fileId": None, "pageSpan": None, "text": None}),
    "RagChunkPageSpan": TypePlan(rules={"firstPage": None, "lastPage": None}),
    "RagRetrievalConfig": TypePlan(rules={"filter": None, "hybridSearch": None, "ranking": None, "topK": None}),
    "RagRetrievalConfigFilter": TypePlan(
        rules={"metadataFilter": None, "vectorDistanceThreshold": None, "vectorSimilarityThreshold": None}
    ),
    "RagRetrievalConfigHybridSearch": TypePlan(rules={"alpha": None}),
    "RagRetrievalConfigRanking": TypePlan(rules={"llmRanker": None, "rankService": None}),
    "RagRetrievalConfigRankingLlmRanker": TypePlan(rules={"modelName": None}),
    "RagRetrievalConfigRankingRankService": TypePlan(rules={"modelName": None}),
    "RecontextImageConfig": TypePlan(
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
    "RecontextImageSource": TypePlan(rules={"personImage": None, "productImages": None, "prompt": None}),
    "ReferenceImageAPI": TypePlan(
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
    "RegisterFilesConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "ReinforcementTuningAutoraterScorer": TypePlan(
        rules={
            "autoraterConfig": None,
            "autoraterPrompt": None,
            "autoraterResponseParseConfig": None,
            "exactMatchScorer": None,
            "parsedResponseConversionScorer": None,
        }
    ),
    "ReinforcementTuningAutoraterScorerExactMatchScorer": TypePlan(
        rules={"correctAnswerReward": None, "expression": None, "wrongAnswerReward": None}
    ),
    "ReinforcementTuningCloudRunRewardScorer": TypePlan(rules={"cloudRunUri": None}),
    "ReinforcementTuningCodeExecutionRewardScorer": TypePlan(rules={"pythonCodeSnippet": None}),
    "ReinforcementTuningExample": TypePlan(
        rules={"contents": None, "references": None, "systemInstruction": None, "tools": None}
    ),
    "ReinforcementTuningParseResponseConfig": TypePlan(rules={"parseType": None, "regexExtractExpression": None}),
    "ReinforcementTuningStringMatchRewardScorer": TypePlan(
        rules={
            "correctAnswerReward": None,
            "jsonMatchExpression": None,
            "stringMatchExpression": None,
            "wrongAnswerReward": None,
        }
    ),
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression": TypePlan(
        rules={"keyName": None, "valueStringMatchExpression": None}
    ),
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression": TypePlan(
        rules={"expression": None, "matchOperation": None}
    ),
    "ReplicatedVoiceConfig": TypePlan(
        rules={"consentAudio": None, "mimeType": None, "voiceConsentSignature": None, "voiceSampleAudio": None}
    ),
    "ResponseFormat": TypePlan(rules={"video": None}),
    "Retrieval": TypePlan(
        rules={"disableAttribution": None, "externalApi": None, "vertexAiSearch": None, "vertexRagStore": None}
    ),
    "RougeSpec": TypePlan(rules={"rougeType": None, "splitSummaries": None, "useStemmer": None}),
    "RubricGenerationSpec": TypePlan(
        rules={"promptTemplate": None, "rubricContentType": None, "rubricTypeOntology": None}
    ),
    "SafetyRating": TypePlan(
        rules={"overwrittenThreshold": None, "probabilityScore": None, "severity": None, "severityScore": None}
    ),
    "SafetySetting": TypePlan(rules={"method": None}),
    "Schema": TypePlan(
        rules={"additionalProperties": None, "defs": None, "ref": None},
        children={"anyOf": "Schema", "items": "Schema", "properties": "{}Schema"},
    ),
    "ScribbleImage": TypePlan(rules={"image": None}),
    "SegmentImageConfig": TypePlan(
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
    "SegmentImageSource": TypePlan(rules={"image": None, "prompt": None, "scribbleImage": None}),
    "SessionResumptionConfig": TypePlan(rules={"transparent": None}),
    "SingleEmbedContentResponse": TypePlan(
        rules={"sdkHttpResponse": (), "tokenCount": (), "truncated": None},
        children={"embedding": "ContentEmbedding", "usageMetadata": "UsageMetadata"},
    ),
    "SingleReinforcementTuningRewardConfig": TypePlan(
        rules={
            "autoraterScorer": None,
            "cloudRunRewardScorer": None,
            "codeExecutionRewardScorer": None,
            "parseResponseConfig": None,
            "rewardName": None,
            "stringMatchRewardScorer": None,
        }
    ),
    "SpeakerVoiceConfig": TypePlan(children={"voiceConfig": "VoiceConfig"}),
    "SpeechConfig": TypePlan(
        children={"multiSpeakerVoiceConfig": "MultiSpeakerVoiceConfig", "voiceConfig": "VoiceConfig"}
    ),
    "SpeechMetadata": TypePlan(rules={"speaker": None, "style": None}),
    "StyleReferenceConfig": TypePlan(rules={"styleDescription": None}),
    "SubjectReferenceConfig": TypePlan(rules={"subjectDescription": None, "subjectType": None}),
    "Tool": TypePlan(
        rules={"enterpriseWebSearch": None, "exaAiSearch": None, "parallelAiSearch": None, "retrieval": None},
        children={
            "functionDeclarations": "FunctionDeclaration",
            "googleMaps": "GoogleMaps",
            "googleSearch": "GoogleSearch",
        },
    ),
    "ToolConfig": TypePlan(children={"functionCallingConfig": "FunctionCallingConfig"}),
    "ToolExaAiSearch": TypePlan(rules={"apiKey": None, "customConfigs": None}),
    "ToolParallelAiSearch": TypePlan(
        rules={"apiKey": None, "customConfigs": None, "enableDataRetention": None, "enableZeroDataRetention": None}
    ),
    "Transcription": TypePlan(rules={"speakerLabel": None, "text": None, "words": None}),
    "TuningDataset": TypePlan(
        rules={
            "examples": ("tuningTask", "trainingData", "examples", "examples"),
            "gcsUri": None,
            "vertexDatasetResource": None,
        }
    ),
    "TuningValidationDataset": TypePlan(rules={"gcsUri": (), "vertexDatasetResource": ()}),
    "UnifiedMetric": TypePlan(
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
    "UpdateCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
    "UpdateModelConfig": TypePlan(rules={"defaultCheckpointId": None, "httpOptions": ()}),
    "UploadToFileSearchStoreConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
    "UpscaleImageConfig": TypePlan(
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
    "UsageMetadata": TypePlan(
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
    "ValidateRewardConfig": TypePlan(rules={"httpOptions": ()}),
    "VertexAISearch": TypePlan(
        rules={"dataStoreSpecs": None, "datastore": None, "engine": None, "filter": None, "maxResults": None}
    ),
    "VertexAISearchDataStoreSpec": TypePlan(rules={"dataStore": None, "filter": None}),
    "VertexMultimodalDatasetDestination": TypePlan(rules={"bigqueryDestination": None, "displayName": None}),
    "VertexRagStore": TypePlan(
        rules={
            "ragCorpora": None,
            "ragResources": None,
            "ragRetrievalConfig": None,
            "similarityTopK": None,
            "storeContext": None,
            "vectorDistanceThreshold": None,
        }
    ),
    "VertexRagStoreRagResource": TypePlan(rules={"ragCorpus": None, "ragFileIds": None}),
    "Video": TypePlan(rules={"mimeType": None, "uri": None, "videoBytes": None}),
    "VideoGenerationMask": TypePlan(rules={"image": (), "maskMode": None}),
    "VideoGenerationReferenceImage": TypePlan(rules={"image": None, "referenceType": None}),
    "VideoResponseFormat": TypePlan(
        rules={"aspectRatio": None, "delivery": None, "duration": None, "gcsUri": None, "resolution": None}
    ),
    "VoiceConfig": TypePlan(rules={"replicatedVoiceConfig": None, "voice": None}),
    "WordInfo": TypePlan(rules={"endOffset": None, "startOffset": None, "word": None}),
}
