"""Where a backend's wire form differs from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

ENCODE: dict[str, dict[str, TypePlan]] = {
    "gemini": {
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
            children={
                "inlinedEmbedContentResponses": "InlinedEmbedContentResponse",
                "inlinedResponses": "InlinedResponse",
            },
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
            children={
                "contents": "Content",
                "systemInstruction": "Content",
                "toolConfig": "ToolConfig",
                "tools": "Tool",
            },
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
            rules={
                "attempts": (),
                "expBase": (),
                "httpStatusCodes": (),
                "initialDelay": (),
                "jitter": (),
                "maxDelay": (),
            }
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
        "ListTuningJobsConfig": TypePlan(rules={"filter": (), "httpOptions": (), "pageSize": (), "pageToken": ()}),
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
    },
    "vertex": {
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
            children={
                "content": "Content",
                "groundingMetadata": "GroundingMetadata",
                "logprobsResult": "LogprobsResult",
            },
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
            children={
                "contents": "Content",
                "systemInstruction": "Content",
                "toolConfig": "ToolConfig",
                "tools": "Tool",
            },
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
        "CustomMetadata": TypePlan(
            rules={"key": None, "numericValue": None, "stringListValue": None, "stringValue": None}
        ),
        "DeleteBatchJobConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteDocumentConfig": TypePlan(rules={"force": (), "httpOptions": ()}),
        "DeleteFileConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteFileSearchStoreConfig": TypePlan(rules={"force": (), "httpOptions": ()}),
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
            rules={
                "attempts": (),
                "expBase": (),
                "httpStatusCodes": (),
                "initialDelay": (),
                "jitter": (),
                "maxDelay": (),
            }
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
            children={
                "judgeAutoraterConfig": "AutoraterConfig",
                "predefinedRubricGenerationSpec": "PredefinedMetricSpec",
            }
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
        "ListDocumentsConfig": TypePlan(rules={"httpOptions": (), "pageSize": (), "pageToken": ()}),
        "ListFileSearchStoresConfig": TypePlan(rules={"httpOptions": (), "pageSize": (), "pageToken": ()}),
        "ListFilesConfig": TypePlan(rules={"httpOptions": (), "pageSize": (), "pageToken": ()}),
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
        "VertexMultimodalDatasetDestination": TypePlan(
            rules={"bigqueryDestination": ("bigqueryDestination", "outputUri")}
        ),
        "Video": TypePlan(rules={"uri": ("gcsUri",), "videoBytes": ("bytesBase64Encoded",)}),
        "VideoGenerationMask": TypePlan(rules={"image": (".",)}, children={"image": "Image"}),
        "VideoGenerationReferenceImage": TypePlan(children={"image": "Image"}),
        "WebhookConfig": TypePlan(rules={"uris": None, "userMetadata": None}),
        "WhiteSpaceConfig": TypePlan(rules={"maxOverlapTokens": None, "maxTokensPerChunk": None}),
    },
}

DECODE: dict[str, dict[str, TypePlan]] = {
    "gemini": {
        "BatchJob": TypePlan(
            sources={"completionStats": (("batchStats",),), "dest": (("output",),), "src": (("inputConfig",),)},
            children={"completionStats": "CompletionStats", "dest": "BatchJobDestination", "src": "BatchJobSource"},
            hook="batch_job",
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
        "GenerateImagesResponse": TypePlan(children={"generatedImages": "GeneratedImage"}, hook="positive_prompt"),
        "GenerateVideosOperation": TypePlan(
            children={"response": "GenerateVideosResponse", "result": "GenerateVideosResponse"},
            hook="generate_videos_operation",
        ),
        "GenerateVideosResponse": TypePlan(
            sources={"generatedVideos": (("generatedSamples",), ("videos",))},
            children={"generatedVideos": "GeneratedVideo"},
        ),
        "GeneratedImage": TypePlan(hook="generated_image"),
        "GeneratedImageMask": TypePlan(hook="generated_mask"),
        "GeneratedVideo": TypePlan(children={"video": "Video"}, hook="generated_video"),
        "InlinedRequest": TypePlan(children={"config": "GenerateContentConfig"}),
        "InlinedResponse": TypePlan(children={"response": "GenerateContentResponse"}),
        "ListBatchJobsResponse": TypePlan(
            sources={"batchJobs": (("operations",),)}, children={"batchJobs": "BatchJob"}
        ),
        "ListModelsResponse": TypePlan(
            sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
        ),
        "ListTuningJobsResponse": TypePlan(children={"tuningJobs": "TuningJob"}),
        "Model": TypePlan(sources={"supportedActions": (("supportedGenerationMethods",),)}, hook="tuned_model_info"),
        "RecontextImageResponse": TypePlan(children={"generatedImages": "GeneratedImage"}),
        "SegmentImageResponse": TypePlan(children={"generatedMasks": "GeneratedImageMask"}),
        "TuningJob": TypePlan(
            sources={
                "endTime": (("tuningTask", "completeTime"),),
                "startTime": (("tuningTask", "startTime"),),
                "tunedModelDisplayName": (("displayName",),),
            },
            hook="tuning_job",
        ),
        "UpscaleImageResponse": TypePlan(children={"generatedImages": "GeneratedImage"}),
        "Video": TypePlan(
            sources={
                "mimeType": (("encoding",),),
                "uri": (("gcsUri",),),
                "videoBytes": (("encodedVideo",), ("bytesBase64Encoded",)),
            }
        ),
    },
    "vertex": {
        "AutoraterConfig": TypePlan(children={"generationConfig": "GenerationConfig"}),
        "BatchJob": TypePlan(
            sources={"dest": (("outputConfig",),), "src": (("inputConfig",),)},
            children={"dest": "BatchJobDestination", "src": "BatchJobSource"},
            hook="batch_job",
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
            hook="positive_prompt",
        ),
        "GenerateVideosOperation": TypePlan(
            children={"response": "GenerateVideosResponse", "result": "GenerateVideosResponse"},
            hook="generate_videos_operation",
        ),
        "GenerateVideosResponse": TypePlan(
            sources={"generatedVideos": (("videos",), ("generatedSamples",), ("videos",))},
            children={"generatedVideos": "GeneratedVideo"},
        ),
        "GeneratedImage": TypePlan(
            sources={"enhancedPrompt": (("prompt",),)}, children={"image": "Image"}, hook="generated_image"
        ),
        "GeneratedImageMask": TypePlan(children={"mask": "Image"}, hook="generated_mask"),
        "GeneratedVideo": TypePlan(children={"video": "Video"}, hook="generated_video"),
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
            children={
                "judgeAutoraterConfig": "AutoraterConfig",
                "predefinedRubricGenerationSpec": "PredefinedMetricSpec",
            }
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
            hook="tuned_model_info",
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
            hook="tuning_job",
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
    },
}

ENCODE_TRIGGERS: dict[str, dict[str, tuple[bytes, ...]]] = {
    "gemini": {
        "BatchJobDestination": (
            b'"audioTranscription"',
            b'"automaticFunctionCallingHistory"',
            b'"bigqueryUri"',
            b'"blockReasonMessage"',
            b'"cacheTokensDetails"',
            b'"cachedContentTokenCount"',
            b'"citations"',
            b'"continuationToken"',
            b'"createTime"',
            b'"displayName"',
            b'"documentName"',
            b'"domain"',
            b'"fileData"',
            b'"fileName"',
            b'"format"',
            b'"gcsUri"',
            b'"inlinedEmbedContentResponses"',
            b'"inlinedResponses"',
            b'"overwrittenThreshold"',
            b'"partialArgs"',
            b'"probabilityScore"',
            b'"promptTokensDetails"',
            b'"publicationDate"',
            b'"ragChunk"',
            b'"responseTokenCount"',
            b'"responseTokensDetails"',
            b'"retrievalQueries"',
            b'"route"',
            b'"sdkHttpResponse"',
            b'"serviceTier"',
            b'"severity"',
            b'"severityScore"',
            b'"sourceFlaggingUris"',
            b'"speechMetadata"',
            b'"statistics"',
            b'"thoughtsTokenCount"',
            b'"title"',
            b'"tokenCount"',
            b'"toolUsePromptTokenCount"',
            b'"toolUsePromptTokensDetails"',
            b'"totalTokenCount"',
            b'"trafficType"',
            b'"truncated"',
            b'"vertexDataset"',
            b'"willContinue"',
        ),
        "BatchJobSource": (
            b'"bigqueryUri"',
            b'"config"',
            b'"contents"',
            b'"format"',
            b'"gcsUri"',
            b'"inlinedRequests"',
            b'"model"',
            b'"vertexDatasetName"',
        ),
        "CompositeReinforcementTuningRewardConfig": (b'"weightedRewardConfigs"',),
        "Content": (
            b'"audioTranscription"',
            b'"displayName"',
            b'"fileData"',
            b'"partialArgs"',
            b'"speechMetadata"',
            b'"willContinue"',
        ),
        "EmbedContentRequest": (
            b'"audioTranscription"',
            b'"autoTruncate"',
            b'"displayName"',
            b'"fileData"',
            b'"partialArgs"',
            b'"speechMetadata"',
            b'"willContinue"',
        ),
        "EmbeddingInstance": (b'"content"', b'"mimeType"', b'"task_type"', b'"title"'),
        "EmbeddingParameters": (b'"autoTruncate"', b'"outputDimensionality"'),
        "EmbeddingsBatchJobSource": (b'"config"', b'"contents"', b'"inlinedRequests"'),
        "EvaluationConfig": (
            b'"autoraterConfig"',
            b'"datasetCustomMetrics"',
            b'"inferenceGenerationConfig"',
            b'"metrics"',
            b'"outputConfig"',
        ),
        "GenerateVideosSource": (b'"image"', b'"prompt"', b'"video"'),
        "Image": (b'"gcsUri"', b'"imageBytes"', b'"mimeType"'),
        "LiveConnectConstraints": (
            b'"additionalProperties"',
            b'"apiKeyConfig"',
            b'"audioTimestamp"',
            b'"audioTranscription"',
            b'"authType"',
            b'"blockingConfidence"',
            b'"defs"',
            b'"displayName"',
            b'"enableAffectiveDialog"',
            b'"enterpriseWebSearch"',
            b'"exaAiSearch"',
            b'"excludeDomains"',
            b'"explicitVadSignal"',
            b'"fileData"',
            b'"googleServiceAccountConfig"',
            b'"groundingTypes"',
            b'"httpBasicAuthConfig"',
            b'"httpOptions"',
            b'"imageOutputOptions"',
            b'"maxOutputTokens"',
            b'"mediaResolution"',
            b'"method"',
            b'"mode"',
            b'"modelSelectionConfig"',
            b'"oauthConfig"',
            b'"oidcConfig"',
            b'"outputCompressionQuality"',
            b'"outputMimeType"',
            b'"parallelAiSearch"',
            b'"partialArgs"',
            b'"personGeneration"',
            b'"prominentPeople"',
            b'"ref"',
            b'"replicatedVoiceConfig"',
            b'"responseFormat"',
            b'"responseModalities"',
            b'"retrieval"',
            b'"routingConfig"',
            b'"seed"',
            b'"sourceText"',
            b'"speechConfig"',
            b'"speechMetadata"',
            b'"temperature"',
            b'"thinkingConfig"',
            b'"topK"',
            b'"topP"',
            b'"translationConfig"',
            b'"transparent"',
            b'"voice"',
            b'"willContinue"',
        ),
        "PreTunedModel": (b'"baseModel"', b'"checkpointId"', b'"tunedModelName"'),
        "RecontextImageSource": (b'"personImage"', b'"productImages"', b'"prompt"'),
        "ReferenceImageAPI": (
            b'"controlImageConfig"',
            b'"maskImageConfig"',
            b'"referenceId"',
            b'"referenceImage"',
            b'"referenceType"',
            b'"styleImageConfig"',
            b'"subjectImageConfig"',
        ),
        "ReinforcementTuningExample": (b'"contents"', b'"references"', b'"systemInstruction"', b'"tools"'),
        "ResponseFormat": (b'"video"',),
        "Schema": (b'"additionalProperties"', b'"defs"', b'"ref"'),
        "SegmentImageSource": (b'"image"', b'"prompt"', b'"scribbleImage"'),
        "SingleReinforcementTuningRewardConfig": (
            b'"autoraterScorer"',
            b'"cloudRunRewardScorer"',
            b'"codeExecutionRewardScorer"',
            b'"parseResponseConfig"',
            b'"rewardName"',
            b'"stringMatchRewardScorer"',
        ),
        "SpeechConfig": (b'"replicatedVoiceConfig"', b'"voice"'),
        "Tool": (
            b'"additionalProperties"',
            b'"apiKeyConfig"',
            b'"authType"',
            b'"blockingConfidence"',
            b'"defs"',
            b'"enterpriseWebSearch"',
            b'"exaAiSearch"',
            b'"excludeDomains"',
            b'"googleServiceAccountConfig"',
            b'"groundingTypes"',
            b'"httpBasicAuthConfig"',
            b'"oauthConfig"',
            b'"oidcConfig"',
            b'"parallelAiSearch"',
            b'"ref"',
            b'"retrieval"',
        ),
        "TuningDataset": (b'"examples"', b'"gcsUri"', b'"vertexDatasetResource"'),
        "Video": (b'"mimeType"', b'"uri"', b'"videoBytes"'),
    },
    "vertex": {
        "BatchJobDestination": (
            b'"bigqueryDestination"',
            b'"bigqueryUri"',
            b'"fileName"',
            b'"format"',
            b'"gcsUri"',
            b'"inlinedEmbedContentResponses"',
            b'"inlinedResponses"',
            b'"vertexDataset"',
        ),
        "BatchJobSource": (
            b'"bigqueryUri"',
            b'"fileName"',
            b'"format"',
            b'"gcsUri"',
            b'"inlinedRequests"',
            b'"vertexDatasetName"',
        ),
        "CompositeReinforcementTuningRewardConfig": (
            b'"enableEnhancedCivicAnswers"',
            b'"modelSelectionConfig"',
            b'"outputCompressionQuality"',
            b'"outputMimeType"',
        ),
        "Content": (b'"partMetadata"', b'"toolCall"', b'"toolResponse"', b'"willContinue"'),
        "EmbedContentRequest": (b'"partMetadata"', b'"toolCall"', b'"toolResponse"', b'"willContinue"'),
        "EmbeddingsBatchJobSource": (b'"fileName"', b'"inlinedRequests"'),
        "EvaluationConfig": (
            b'"enableEnhancedCivicAnswers"',
            b'"modelSelectionConfig"',
            b'"outputCompressionQuality"',
            b'"outputMimeType"',
        ),
        "File": (
            b'"createTime"',
            b'"displayName"',
            b'"downloadUri"',
            b'"error"',
            b'"expirationTime"',
            b'"mimeType"',
            b'"name"',
            b'"sha256Hash"',
            b'"sizeBytes"',
            b'"source"',
            b'"state"',
            b'"updateTime"',
            b'"uri"',
            b'"videoMetadata"',
        ),
        "GenerateVideosSource": (b'"image"', b'"imageBytes"', b'"prompt"', b'"uri"', b'"video"', b'"videoBytes"'),
        "Image": (b'"imageBytes"',),
        "LiveConnectConstraints": (b'"config"', b'"model"'),
        "RecontextImageSource": (b'"imageBytes"', b'"personImage"', b'"productImage"'),
        "ReferenceImageAPI": (
            b'"enableControlImageComputation"',
            b'"imageBytes"',
            b'"maskDilation"',
            b'"segmentationClasses"',
        ),
        "ReinforcementTuningExample": (
            b'"fileSearch"',
            b'"mcpServers"',
            b'"partMetadata"',
            b'"timeRangeFilter"',
            b'"toolCall"',
            b'"toolResponse"',
            b'"willContinue"',
        ),
        "SegmentImageSource": (b'"imageBytes"', b'"scribbleImage"'),
        "SingleReinforcementTuningRewardConfig": (
            b'"enableEnhancedCivicAnswers"',
            b'"modelSelectionConfig"',
            b'"outputCompressionQuality"',
            b'"outputMimeType"',
        ),
        "Tool": (b'"fileSearch"', b'"mcpServers"', b'"timeRangeFilter"'),
        "TuningDataset": (b'"examples"', b'"gcsUri"', b'"vertexDatasetResource"'),
        "Video": (b'"uri"', b'"videoBytes"'),
    },
}

DECODE_TRIGGERS: dict[str, dict[str, tuple[bytes, ...]]] = {
    "gemini": {
        "BatchJob": (b"",),
        "EditImageResponse": (b"",),
        "GenerateContentResponse": (b'"citationSources"',),
        "GenerateImagesResponse": (b"",),
        "GenerateVideosOperation": (b"",),
        "ListBatchJobsResponse": (b"",),
        "ListModelsResponse": (b"",),
        "ListTuningJobsResponse": (b"",),
        "Model": (b"",),
        "RecontextImageResponse": (b"",),
        "SegmentImageResponse": (b"",),
        "TuningJob": (b"",),
        "UpscaleImageResponse": (b"",),
    },
    "vertex": {
        "BatchJob": (b"",),
        "EditImageResponse": (b"",),
        "EmbedContentResponse": (b'"candidatesTokenCount"', b'"candidatesTokensDetails"'),
        "GenerateImagesResponse": (b"",),
        "GenerateVideosOperation": (b"",),
        "ListBatchJobsResponse": (b"",),
        "ListModelsResponse": (b"",),
        "ListTuningJobsResponse": (b"",),
        "Model": (b"",),
        "RecontextImageResponse": (b"",),
        "SegmentImageResponse": (b"",),
        "SingleEmbedContentResponse": (b'"candidatesTokenCount"', b'"candidatesTokensDetails"'),
        "TuningJob": (b"",),
        "UpscaleImageResponse": (b"",),
    },
}

TRANSFORMS: dict[str, dict[str, tuple[str, str]]] = {
    "CountTokensConfig": {"system_instruction": ("systemInstruction", "content")},
    "CreateAuthTokenConfig": {"live_connect_constraints": ("liveConnectConstraints", "live_setup")},
    "CreateBatchJobConfig": {"dest": ("dest", "batch_destination")},
    "CreateCachedContentConfig": {
        "contents": ("contents", "contents"),
        "system_instruction": ("systemInstruction", "content"),
    },
    "CreateFileSearchStoreConfig": {"embedding_model": ("embeddingModel", "model")},
    "CreateTuningJobConfig": {"evaluation_config": ("evaluationConfig", "evaluation_config")},
    "GenerateContentConfig": {
        "cached_content": ("cachedContent", "cached_content"),
        "response_format": ("responseFormat", "response_format"),
        "response_json_schema": ("responseJsonSchema", "response_json_schema"),
        "response_schema": ("responseSchema", "schema"),
        "speech_config": ("speechConfig", "speech_config"),
        "system_instruction": ("systemInstruction", "content"),
        "tools": ("tools", "tools"),
    },
    "LiveConnectConfig": {"system_instruction": ("systemInstruction", "content"), "tools": ("tools", "tools")},
}

WIRE_TYPES: dict[str, str] = {
    "BatchJobDestinationUnion": "BatchJobDestination",
    "ContentListUnion": "Content",
    "ContentUnion": "Content",
    "MetricUnion": "UnifiedMetric",
    "ReferenceImageListUnion": "ReferenceImageAPI",
    "SchemaUnion": "Schema",
    "SpeechConfigUnion": "SpeechConfig",
    "ToolListUnion": "Tool",
}

TRANSFORMED: dict[str, dict[str, str]] = {
    "CountTokensConfig": {"systemInstruction": "Content"},
    "CreateAuthTokenConfig": {"liveConnectConstraints": "LiveConnectConstraints"},
    "CreateBatchJobConfig": {"dest": "BatchJobDestination"},
    "CreateCachedContentConfig": {"contents": "Content", "systemInstruction": "Content"},
    "CreateFileSearchStoreConfig": {},
    "CreateTuningJobConfig": {"evaluationConfig": "EvaluationConfig"},
    "GenerateContentConfig": {
        "responseFormat": "ResponseFormat",
        "responseSchema": "Schema",
        "speechConfig": "SpeechConfig",
        "systemInstruction": "Content",
        "tools": "Tool",
    },
    "LiveConnectConfig": {"systemInstruction": "Content", "tools": "Tool"},
}
