"""Every public type of the gemini document, imported from its module when first named. Generated: `make gen` writes this file anew."""

from importlib import import_module
from typing import Any

from gemkit._lazy import hint

_NAMES = {
    "gemkit._generated.gemini.types.cached_contents": "CachedContent CachedContentUsageMetadata ListCachedContentsResponse",
    "gemkit._generated.gemini.types.corpora": "Corpus ListCorporaResponse",
    "gemkit._generated.gemini.types.corpora_permissions_shared": "ListPermissionsResponse Permission PermissionGranteeType PermissionRole",
    "gemkit._generated.gemini.types.file_search_stores": "FileSearchStore ImportFileRequest ListFileSearchStoresResponse",
    "gemkit._generated.gemini.types.file_search_stores_documents": "Document DocumentState ListDocumentsResponse",
    "gemkit._generated.gemini.types.files": "ListFilesResponse RegisterFilesRequest RegisterFilesResponse",
    "gemkit._generated.gemini.types.files_shared": "File FileSource FileState VideoFileMetadata",
    "gemkit._generated.gemini.types.files_shared2": "Empty",
    "gemkit._generated.gemini.types.files_shared3": "Status",
    "gemkit._generated.gemini.types.generated_files": "GeneratedFile GeneratedFileState ListGeneratedFilesResponse",
    "gemkit._generated.gemini.types.media": "CreateFileRequest CreateFileResponse CustomLongRunningOperation UploadToFileSearchStoreRequest",
    "gemkit._generated.gemini.types.media_shared": "ChunkingConfig WhiteSpaceConfig",
    "gemkit._generated.gemini.types.media_shared2": "CustomMetadata StringList",
    "gemkit._generated.gemini.types.models": "BatchEmbedContentsRequest BatchEmbedContentsResponse BatchEmbedTextRequest BatchEmbedTextResponse Condition ConditionOperation CountMessageTokensRequest CountMessageTokensResponse CountTextTokensRequest CountTextTokensResponse CountTokensRequest CountTokensResponse EmbedTextRequest EmbedTextResponse Embedding Example GenerateAnswerRequest GenerateAnswerRequestAnswerStyle GenerateAnswerResponse GenerateMessageRequest GenerateMessageResponse GroundingPassage GroundingPassages InputFeedback InputFeedbackBlockReason ListModelsResponse Message MessagePrompt MetadataFilter Model PredictLongRunningRequest PredictRequest PredictResponse SemanticRetrieverConfig",
    "gemkit._generated.gemini.types.models_shared": "AsyncBatchEmbedContentRequest BatchGenerateContentRequest ContentFilter ContentFilterReason GenerateTextRequest GenerateTextResponse SafetyFeedback TextCompletion TextPrompt",
    "gemkit._generated.gemini.types.models_shared2": "BatchStats ContentEmbedding EmbedContentBatch EmbedContentBatchOutput EmbedContentBatchState EmbedContentBatchStats EmbedContentConfig EmbedContentConfigTaskType EmbedContentRequest EmbedContentRequestTaskType EmbedContentResponse EmbeddingUsageMetadata GenerateContentBatch GenerateContentBatchOutput GenerateContentBatchState InlinedEmbedContentRequest InlinedEmbedContentRequests InlinedEmbedContentResponse InlinedEmbedContentResponses InlinedRequest InlinedRequests InlinedResponse InlinedResponses InputConfig InputEmbedContentConfig ListOperationsResponse",
    "gemkit._generated.gemini.types.models_shared3": "AttributionSourceId AudioResponseFormat AudioResponseFormatDelivery AudioResponseFormatMimeType Candidate CandidateFinishReason CitationMetadata CitationSource GenerateContentRequest GenerateContentRequestServiceTier GenerateContentResponse GenerationConfig GenerationConfigMediaResolution GenerationConfigResponseModalities GenerativelanguageV1betaGroundingSupport GenerativelanguageV1betaSegment GroundingAttribution GroundingChunk GroundingChunkCustomMetadata GroundingChunkStringList GroundingMetadata GroundingPassageId Image ImageConfig ImageResponseFormat ImageResponseFormatAspectRatio ImageResponseFormatDelivery ImageResponseFormatImageSize ImageResponseFormatMimeType LogprobsResult LogprobsResultCandidate Maps ModalityTokenCount ModalityTokenCountModality ModelStatus ModelStatusModelStage MultiSpeakerVoiceConfig PlaceAnswerSources PrebuiltVoiceConfig PromptFeedback PromptFeedbackBlockReason ResponseFormatConfig RetrievalMetadata RetrievedContext ReviewSnippet SafetyRating SafetyRatingCategory SafetyRatingProbability SafetySetting SafetySettingCategory SafetySettingThreshold SearchEntryPoint SemanticRetrieverChunk SpeakerVoiceConfig SpeechConfig TextResponseFormat TextResponseFormatMimeType ThinkingConfig ThinkingConfigThinkingLevel TopCandidates UrlContextMetadata UrlMetadata UrlMetadataUrlRetrievalStatus UsageMetadata UsageMetadataServiceTier VoiceConfig Web",
    "gemkit._generated.gemini.types.models_shared4": "Blob CodeExecution CodeExecutionResult CodeExecutionResultOutcome ComputerUse ComputerUseEnvironment Content DynamicRetrievalConfig DynamicRetrievalConfigMode ExecutableCode ExecutableCodeLanguage FileData FileSearch FunctionCall FunctionCallingConfig FunctionCallingConfigMode FunctionDeclaration FunctionDeclarationBehavior FunctionResponse FunctionResponseBlob FunctionResponsePart FunctionResponseScheduling GoogleMaps GoogleSearch ImageSearch Interval LatLng McpServer Part Retrieval RetrievalConfig Schema SchemaType SearchTypes StreamableHttpTransport Tool ToolCall ToolCallToolType ToolConfig ToolResponse ToolResponseToolType UrlContext VideoMetadata WebSearch",
    "gemkit._generated.gemini.types.models_shared5": "Operation",
    "gemkit._generated.gemini.types.tuned_models": "Dataset Hyperparameters ListTunedModelsResponse TransferOwnershipRequest TransferOwnershipResponse TunedModel TunedModelSource TunedModelState TuningExample TuningExamples TuningSnapshot TuningTask",
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = sorted(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"gemkit has no type {name!r}{hint(name, _MODULES)}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
