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
        "Blob": TypePlan(rules={"displayName": None}),
        "ComputeTokensConfig": TypePlan(rules={"httpOptions": ()}),
        "Content": TypePlan(children={"parts": "Part"}),
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
        "CreateCachedContentConfig": TypePlan(
            rules={"httpOptions": (), "kmsKeyName": None},
            children={
                "contents": "Content",
                "systemInstruction": "Content",
                "toolConfig": "ToolConfig",
                "tools": "Tool",
            },
        ),
        "CreateFileConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
        "CreateFileSearchStoreConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteDocumentConfig": TypePlan(rules={"force": ("?", "force"), "httpOptions": ()}),
        "DeleteFileConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteFileSearchStoreConfig": TypePlan(rules={"force": ("?", "force"), "httpOptions": ()}),
        "DeleteModelConfig": TypePlan(rules={"httpOptions": ()}),
        "EmbedContentRequest": TypePlan(rules={"autoTruncate": None}, children={"content": "Content"}),
        "EmbeddingInstance": TypePlan(rules={"content": (), "mimeType": (), "task_type": (), "title": ()}),
        "EmbeddingParameters": TypePlan(rules={"autoTruncate": (), "outputDimensionality": ()}),
        "EnterpriseWebSearch": TypePlan(rules={"blockingConfidence": None, "excludeDomains": None}),
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
        "GetCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
        "GetDocumentConfig": TypePlan(rules={"httpOptions": ()}),
        "GetFileConfig": TypePlan(rules={"httpOptions": ()}),
        "GetFileSearchStoreConfig": TypePlan(rules={"httpOptions": ()}),
        "GetModelConfig": TypePlan(rules={"httpOptions": ()}),
        "GetOperationConfig": TypePlan(rules={"httpOptions": ()}),
        "GoogleMaps": TypePlan(rules={"groundingTypes": None}, children={"authConfig": "AuthConfig"}),
        "GoogleMapsGroundingTypes": TypePlan(rules={"places": None, "routing": None}),
        "GoogleSearch": TypePlan(rules={"blockingConfidence": None, "excludeDomains": None}),
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
        "ModelArmorConfig": TypePlan(rules={"promptTemplateName": None, "responseTemplateName": None}),
        "ModelSelectionConfig": TypePlan(rules={"featureSelectionPreference": None}),
        "MultiSpeakerVoiceConfig": TypePlan(children={"speakerVoiceConfigs": "SpeakerVoiceConfig"}),
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
        "RagRetrievalConfig": TypePlan(rules={"filter": None, "hybridSearch": None, "ranking": None, "topK": None}),
        "RagRetrievalConfigFilter": TypePlan(
            rules={"metadataFilter": None, "vectorDistanceThreshold": None, "vectorSimilarityThreshold": None}
        ),
        "RagRetrievalConfigHybridSearch": TypePlan(rules={"alpha": None}),
        "RagRetrievalConfigRanking": TypePlan(rules={"llmRanker": None, "rankService": None}),
        "RagRetrievalConfigRankingLlmRanker": TypePlan(rules={"modelName": None}),
        "RagRetrievalConfigRankingRankService": TypePlan(rules={"modelName": None}),
        "RegisterFilesConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
        "ReplicatedVoiceConfig": TypePlan(
            rules={"consentAudio": None, "mimeType": None, "voiceConsentSignature": None, "voiceSampleAudio": None}
        ),
        "ResponseFormat": TypePlan(rules={"video": None}),
        "Retrieval": TypePlan(
            rules={"disableAttribution": None, "externalApi": None, "vertexAiSearch": None, "vertexRagStore": None}
        ),
        "SafetySetting": TypePlan(rules={"method": None}),
        "Schema": TypePlan(
            rules={"additionalProperties": None, "defs": None, "ref": None},
            children={"anyOf": "Schema", "items": "Schema", "properties": "{}Schema"},
        ),
        "SessionResumptionConfig": TypePlan(rules={"transparent": None}),
        "SpeakerVoiceConfig": TypePlan(children={"voiceConfig": "VoiceConfig"}),
        "SpeechConfig": TypePlan(
            children={"multiSpeakerVoiceConfig": "MultiSpeakerVoiceConfig", "voiceConfig": "VoiceConfig"}
        ),
        "SpeechMetadata": TypePlan(rules={"speaker": None, "style": None}),
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
        "UpdateCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
        "UpdateModelConfig": TypePlan(rules={"defaultCheckpointId": None, "httpOptions": ()}),
        "UploadToFileSearchStoreConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
        "VertexAISearch": TypePlan(
            rules={"dataStoreSpecs": None, "datastore": None, "engine": None, "filter": None, "maxResults": None}
        ),
        "VertexAISearchDataStoreSpec": TypePlan(rules={"dataStore": None, "filter": None}),
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
        "VideoResponseFormat": TypePlan(
            rules={"aspectRatio": None, "delivery": None, "duration": None, "gcsUri": None, "resolution": None}
        ),
        "VoiceConfig": TypePlan(rules={"replicatedVoiceConfig": None, "voice": None}),
        "WordInfo": TypePlan(rules={"endOffset": None, "startOffset": None, "word": None}),
    },
    "vertex": {
        "AutomaticFunctionCallingConfig": TypePlan(
            rules={"disable": (), "ignoreCallHistory": (), "maximumRemoteCalls": ()}
        ),
        "ChunkingConfig": TypePlan(rules={"whiteSpaceConfig": None}),
        "ComputeTokensConfig": TypePlan(rules={"httpOptions": ()}),
        "Content": TypePlan(children={"parts": "Part"}),
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
        "CreateCachedContentConfig": TypePlan(
            rules={"httpOptions": (), "kmsKeyName": ("encryptionSpec", "kmsKeyName")},
            children={
                "contents": "Content",
                "systemInstruction": "Content",
                "toolConfig": "ToolConfig",
                "tools": "Tool",
            },
        ),
        "CreateFileConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
        "CreateFileSearchStoreConfig": TypePlan(rules={"displayName": None, "embeddingModel": None, "httpOptions": ()}),
        "CustomMetadata": TypePlan(
            rules={"key": None, "numericValue": None, "stringListValue": None, "stringValue": None}
        ),
        "DeleteCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteDocumentConfig": TypePlan(rules={"force": (), "httpOptions": ()}),
        "DeleteFileConfig": TypePlan(rules={"httpOptions": ()}),
        "DeleteFileSearchStoreConfig": TypePlan(rules={"force": (), "httpOptions": ()}),
        "DeleteModelConfig": TypePlan(rules={"httpOptions": ()}),
        "EmbedContentRequest": TypePlan(children={"content": "Content"}),
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
        "GenerationConfig": TypePlan(
            rules={"enableEnhancedCivicAnswers": None, "modelSelectionConfig": ("modelConfig",)},
            children={"imageConfig": "ImageConfig"},
        ),
        "GetCachedContentConfig": TypePlan(rules={"httpOptions": ()}),
        "GetDocumentConfig": TypePlan(rules={"httpOptions": ()}),
        "GetFileConfig": TypePlan(rules={"httpOptions": ()}),
        "GetFileSearchStoreConfig": TypePlan(rules={"httpOptions": ()}),
        "GetModelConfig": TypePlan(rules={"httpOptions": ()}),
        "GetOperationConfig": TypePlan(rules={"httpOptions": ()}),
        "GoogleSearch": TypePlan(rules={"timeRangeFilter": None}),
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
        "ImageConfig": TypePlan(
            rules={
                "outputCompressionQuality": ("imageOutputOptions", "compressionQuality"),
                "outputMimeType": ("imageOutputOptions", "mimeType"),
            }
        ),
        "ImportFileConfig": TypePlan(rules={"chunkingConfig": None, "customMetadata": None, "httpOptions": ()}),
        "Interval": TypePlan(rules={"endTime": None, "startTime": None}),
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
        "McpServer": TypePlan(rules={"name": None, "streamableHttpTransport": None}),
        "Part": TypePlan(
            rules={"partMetadata": None, "toolCall": None, "toolResponse": None},
            children={"functionResponse": "FunctionResponse"},
        ),
        "RegisterFilesConfig": TypePlan(rules={"httpOptions": (), "shouldReturnHttpResponse": ()}),
        "StreamableHttpTransport": TypePlan(
            rules={"headers": None, "sseReadTimeout": None, "terminateOnClose": None, "timeout": None, "url": None}
        ),
        "StringList": TypePlan(rules={"values": None}),
        "Tool": TypePlan(rules={"fileSearch": None, "mcpServers": None}, children={"googleSearch": "GoogleSearch"}),
        "ToolCall": TypePlan(rules={"args": None, "id": None, "toolType": None}),
        "ToolConfig": TypePlan(rules={"includeServerSideToolInvocations": None}),
        "ToolResponse": TypePlan(rules={"id": None, "response": None, "toolType": None}),
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
        "WhiteSpaceConfig": TypePlan(rules={"maxOverlapTokens": None, "maxTokensPerChunk": None}),
    },
}

DECODE: dict[str, dict[str, TypePlan]] = {
    "gemini": {
        "Candidate": TypePlan(children={"citationMetadata": "CitationMetadata"}),
        "CitationMetadata": TypePlan(sources={"citations": (("citationSources",),)}),
        "GenerateContentResponse": TypePlan(children={"candidates": "Candidate"}),
        "ListModelsResponse": TypePlan(
            sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
        ),
        "Model": TypePlan(sources={"supportedActions": (("supportedGenerationMethods",),)}, hook="tuned_model_info"),
    },
    "vertex": {
        "EmbedContentResponse": TypePlan(children={"usageMetadata": "UsageMetadata"}),
        "Endpoint": TypePlan(sources={"name": (("endpoint",),)}),
        "ListModelsResponse": TypePlan(
            sources={"models": (("tunedModels",), ("publisherModels",))}, children={"models": "Model"}
        ),
        "Model": TypePlan(
            sources={"endpoints": (("deployedModels",),), "version": (("versionId",),)},
            children={"endpoints": "Endpoint"},
            hook="tuned_model_info",
        ),
        "SingleEmbedContentResponse": TypePlan(children={"usageMetadata": "UsageMetadata"}),
        "UsageMetadata": TypePlan(
            sources={
                "responseTokenCount": (("candidatesTokenCount",),),
                "responseTokensDetails": (("candidatesTokensDetails",),),
            }
        ),
    },
}

ENCODE_TRIGGERS: dict[str, dict[str, tuple[bytes, ...]]] = {
    "gemini": {
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
        "ResponseFormat": (b'"video"',),
        "Schema": (b'"additionalProperties"', b'"defs"', b'"ref"'),
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
    },
    "vertex": {
        "Content": (b'"partMetadata"', b'"toolCall"', b'"toolResponse"', b'"willContinue"'),
        "EmbedContentRequest": (b'"partMetadata"', b'"toolCall"', b'"toolResponse"', b'"willContinue"'),
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
        "LiveConnectConstraints": (b'"config"', b'"model"'),
        "Tool": (b'"fileSearch"', b'"mcpServers"', b'"timeRangeFilter"'),
    },
}

DECODE_TRIGGERS: dict[str, dict[str, tuple[bytes, ...]]] = {
    "gemini": {"GenerateContentResponse": (b'"citationSources"',), "ListModelsResponse": (b"",), "Model": (b"",)},
    "vertex": {
        "EmbedContentResponse": (b'"candidatesTokenCount"', b'"candidatesTokensDetails"'),
        "ListModelsResponse": (b"",),
        "Model": (b"",),
        "SingleEmbedContentResponse": (b'"candidatesTokenCount"', b'"candidatesTokensDetails"'),
    },
}

TRANSFORMS: dict[str, dict[str, tuple[str, str]]] = {
    "CountTokensConfig": {"system_instruction": ("systemInstruction", "content")},
    "CreateAuthTokenConfig": {"live_connect_constraints": ("liveConnectConstraints", "live_setup")},
    "CreateCachedContentConfig": {
        "contents": ("contents", "contents"),
        "system_instruction": ("systemInstruction", "content"),
    },
    "CreateFileSearchStoreConfig": {"embedding_model": ("embeddingModel", "model")},
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
    "ContentListUnion": "Content",
    "ContentUnion": "Content",
    "SchemaUnion": "Schema",
    "SpeechConfigUnion": "SpeechConfig",
    "ToolListUnion": "Tool",
}

TRANSFORMED: dict[str, dict[str, str]] = {
    "CountTokensConfig": {"systemInstruction": "Content"},
    "CreateAuthTokenConfig": {"liveConnectConstraints": "LiveConnectConstraints"},
    "CreateCachedContentConfig": {"contents": "Content", "systemInstruction": "Content"},
    "CreateFileSearchStoreConfig": {},
    "GenerateContentConfig": {
        "responseFormat": "ResponseFormat",
        "responseSchema": "Schema",
        "speechConfig": "SpeechConfig",
        "systemInstruction": "Content",
        "tools": "Tool",
    },
    "LiveConnectConfig": {"systemInstruction": "Content", "tools": "Tool"},
}
