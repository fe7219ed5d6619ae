"""Every public type, imported from its module when first named. Generated: `make gen` writes this file anew."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._generated.dicts import (
        ApiAuthApiKeyConfigDict as ApiAuthApiKeyConfigDict,
    )
    from gemkit._generated.dicts import (
        ApiAuthApiKeyConfigOrDict as ApiAuthApiKeyConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ApiAuthDict as ApiAuthDict,
    )
    from gemkit._generated.dicts import (
        ApiAuthOrDict as ApiAuthOrDict,
    )
    from gemkit._generated.dicts import (
        ApiKeyConfigDict as ApiKeyConfigDict,
    )
    from gemkit._generated.dicts import (
        ApiKeyConfigOrDict as ApiKeyConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AttributionSourceIdDict as AttributionSourceIdDict,
    )
    from gemkit._generated.dicts import (
        AttributionSourceIdOrDict as AttributionSourceIdOrDict,
    )
    from gemkit._generated.dicts import (
        AudioMetadataDict as AudioMetadataDict,
    )
    from gemkit._generated.dicts import (
        AudioMetadataOrDict as AudioMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        AudioResponseFormatDict as AudioResponseFormatDict,
    )
    from gemkit._generated.dicts import (
        AudioResponseFormatOrDict as AudioResponseFormatOrDict,
    )
    from gemkit._generated.dicts import (
        AudioTranscriptionConfigDict as AudioTranscriptionConfigDict,
    )
    from gemkit._generated.dicts import (
        AudioTranscriptionConfigOrDict as AudioTranscriptionConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigDict as AuthConfigDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigGoogleServiceAccountConfigDict as AuthConfigGoogleServiceAccountConfigDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigGoogleServiceAccountConfigOrDict as AuthConfigGoogleServiceAccountConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigHttpBasicAuthConfigDict as AuthConfigHttpBasicAuthConfigDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigHttpBasicAuthConfigOrDict as AuthConfigHttpBasicAuthConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigOauthConfigDict as AuthConfigOauthConfigDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigOauthConfigOrDict as AuthConfigOauthConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigOidcConfigDict as AuthConfigOidcConfigDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigOidcConfigOrDict as AuthConfigOidcConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AuthConfigOrDict as AuthConfigOrDict,
    )
    from gemkit._generated.dicts import (
        AutomaticFunctionCallingConfigDict as AutomaticFunctionCallingConfigDict,
    )
    from gemkit._generated.dicts import (
        AutomaticFunctionCallingConfigOrDict as AutomaticFunctionCallingConfigOrDict,
    )
    from gemkit._generated.dicts import (
        BlobDict as BlobDict,
    )
    from gemkit._generated.dicts import (
        BlobOrDict as BlobOrDict,
    )
    from gemkit._generated.dicts import (
        CandidateDict as CandidateDict,
    )
    from gemkit._generated.dicts import (
        CandidateOrDict as CandidateOrDict,
    )
    from gemkit._generated.dicts import (
        CheckpointDict as CheckpointDict,
    )
    from gemkit._generated.dicts import (
        CheckpointOrDict as CheckpointOrDict,
    )
    from gemkit._generated.dicts import (
        CitationDict as CitationDict,
    )
    from gemkit._generated.dicts import (
        CitationMetadataDict as CitationMetadataDict,
    )
    from gemkit._generated.dicts import (
        CitationMetadataOrDict as CitationMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        CitationOrDict as CitationOrDict,
    )
    from gemkit._generated.dicts import (
        CodeExecutionResultDict as CodeExecutionResultDict,
    )
    from gemkit._generated.dicts import (
        CodeExecutionResultOrDict as CodeExecutionResultOrDict,
    )
    from gemkit._generated.dicts import (
        ComputerUseDict as ComputerUseDict,
    )
    from gemkit._generated.dicts import (
        ComputerUseOrDict as ComputerUseOrDict,
    )
    from gemkit._generated.dicts import (
        ComputeTokensConfigDict as ComputeTokensConfigDict,
    )
    from gemkit._generated.dicts import (
        ComputeTokensConfigOrDict as ComputeTokensConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ComputeTokensResponseDict as ComputeTokensResponseDict,
    )
    from gemkit._generated.dicts import (
        ComputeTokensResponseOrDict as ComputeTokensResponseOrDict,
    )
    from gemkit._generated.dicts import (
        ContentDict as ContentDict,
    )
    from gemkit._generated.dicts import (
        ContentEmbeddingDict as ContentEmbeddingDict,
    )
    from gemkit._generated.dicts import (
        ContentEmbeddingOrDict as ContentEmbeddingOrDict,
    )
    from gemkit._generated.dicts import (
        ContentEmbeddingStatisticsDict as ContentEmbeddingStatisticsDict,
    )
    from gemkit._generated.dicts import (
        ContentEmbeddingStatisticsOrDict as ContentEmbeddingStatisticsOrDict,
    )
    from gemkit._generated.dicts import (
        ContentOrDict as ContentOrDict,
    )
    from gemkit._generated.dicts import (
        CountTokensConfigDict as CountTokensConfigDict,
    )
    from gemkit._generated.dicts import (
        CountTokensConfigOrDict as CountTokensConfigOrDict,
    )
    from gemkit._generated.dicts import (
        CountTokensResponseDict as CountTokensResponseDict,
    )
    from gemkit._generated.dicts import (
        CountTokensResponseOrDict as CountTokensResponseOrDict,
    )
    from gemkit._generated.dicts import (
        DeleteModelConfigDict as DeleteModelConfigDict,
    )
    from gemkit._generated.dicts import (
        DeleteModelConfigOrDict as DeleteModelConfigOrDict,
    )
    from gemkit._generated.dicts import (
        DeleteModelResponseDict as DeleteModelResponseDict,
    )
    from gemkit._generated.dicts import (
        DeleteModelResponseOrDict as DeleteModelResponseOrDict,
    )
    from gemkit._generated.dicts import (
        DocumentMetadataDict as DocumentMetadataDict,
    )
    from gemkit._generated.dicts import (
        DocumentMetadataOrDict as DocumentMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        DynamicRetrievalConfigDict as DynamicRetrievalConfigDict,
    )
    from gemkit._generated.dicts import (
        DynamicRetrievalConfigOrDict as DynamicRetrievalConfigOrDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentConfigDict as EmbedContentConfigDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentConfigOrDict as EmbedContentConfigOrDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentMetadataDict as EmbedContentMetadataDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentMetadataOrDict as EmbedContentMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentRequestConfigDict as EmbedContentRequestConfigDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentRequestConfigOrDict as EmbedContentRequestConfigOrDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentRequestDict as EmbedContentRequestDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentRequestOrDict as EmbedContentRequestOrDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentResponseDict as EmbedContentResponseDict,
    )
    from gemkit._generated.dicts import (
        EmbedContentResponseOrDict as EmbedContentResponseOrDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingInstanceDict as EmbeddingInstanceDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingInstanceOrDict as EmbeddingInstanceOrDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingParametersDict as EmbeddingParametersDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingParametersOrDict as EmbeddingParametersOrDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingPredictionDict as EmbeddingPredictionDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingPredictionOrDict as EmbeddingPredictionOrDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingPredictionsDict as EmbeddingPredictionsDict,
    )
    from gemkit._generated.dicts import (
        EmbeddingPredictionsOrDict as EmbeddingPredictionsOrDict,
    )
    from gemkit._generated.dicts import (
        EndpointDict as EndpointDict,
    )
    from gemkit._generated.dicts import (
        EndpointOrDict as EndpointOrDict,
    )
    from gemkit._generated.dicts import (
        EnterpriseWebSearchDict as EnterpriseWebSearchDict,
    )
    from gemkit._generated.dicts import (
        EnterpriseWebSearchOrDict as EnterpriseWebSearchOrDict,
    )
    from gemkit._generated.dicts import (
        ExecutableCodeDict as ExecutableCodeDict,
    )
    from gemkit._generated.dicts import (
        ExecutableCodeOrDict as ExecutableCodeOrDict,
    )
    from gemkit._generated.dicts import (
        ExternalApiDict as ExternalApiDict,
    )
    from gemkit._generated.dicts import (
        ExternalApiElasticSearchParamsDict as ExternalApiElasticSearchParamsDict,
    )
    from gemkit._generated.dicts import (
        ExternalApiElasticSearchParamsOrDict as ExternalApiElasticSearchParamsOrDict,
    )
    from gemkit._generated.dicts import (
        ExternalApiOrDict as ExternalApiOrDict,
    )
    from gemkit._generated.dicts import (
        ExternalApiSimpleSearchParamsDict as ExternalApiSimpleSearchParamsDict,
    )
    from gemkit._generated.dicts import (
        ExternalApiSimpleSearchParamsOrDict as ExternalApiSimpleSearchParamsOrDict,
    )
    from gemkit._generated.dicts import (
        FileDataDict as FileDataDict,
    )
    from gemkit._generated.dicts import (
        FileDataOrDict as FileDataOrDict,
    )
    from gemkit._generated.dicts import (
        FileDict as FileDict,
    )
    from gemkit._generated.dicts import (
        FileOrDict as FileOrDict,
    )
    from gemkit._generated.dicts import (
        FileSearchDict as FileSearchDict,
    )
    from gemkit._generated.dicts import (
        FileSearchOrDict as FileSearchOrDict,
    )
    from gemkit._generated.dicts import (
        FileStatusDict as FileStatusDict,
    )
    from gemkit._generated.dicts import (
        FileStatusOrDict as FileStatusOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionCallDict as FunctionCallDict,
    )
    from gemkit._generated.dicts import (
        FunctionCallingConfigDict as FunctionCallingConfigDict,
    )
    from gemkit._generated.dicts import (
        FunctionCallingConfigOrDict as FunctionCallingConfigOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionCallOrDict as FunctionCallOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionDeclarationDict as FunctionDeclarationDict,
    )
    from gemkit._generated.dicts import (
        FunctionDeclarationOrDict as FunctionDeclarationOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponseBlobDict as FunctionResponseBlobDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponseBlobOrDict as FunctionResponseBlobOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponseDict as FunctionResponseDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponseFileDataDict as FunctionResponseFileDataDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponseFileDataOrDict as FunctionResponseFileDataOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponseOrDict as FunctionResponseOrDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponsePartDict as FunctionResponsePartDict,
    )
    from gemkit._generated.dicts import (
        FunctionResponsePartOrDict as FunctionResponsePartOrDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentConfigDict as GenerateContentConfigDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentConfigOrDict as GenerateContentConfigOrDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentResponseDict as GenerateContentResponseDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentResponseOrDict as GenerateContentResponseOrDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentResponsePromptFeedbackDict as GenerateContentResponsePromptFeedbackDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentResponsePromptFeedbackOrDict as GenerateContentResponsePromptFeedbackOrDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentResponseUsageMetadataDict as GenerateContentResponseUsageMetadataDict,
    )
    from gemkit._generated.dicts import (
        GenerateContentResponseUsageMetadataOrDict as GenerateContentResponseUsageMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigDict as GenerationConfigDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigOrDict as GenerationConfigOrDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeDict as GenerationConfigRoutingConfigAutoRoutingModeDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeOrDict as GenerationConfigRoutingConfigAutoRoutingModeOrDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigRoutingConfigDict as GenerationConfigRoutingConfigDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigRoutingConfigManualRoutingModeDict as GenerationConfigRoutingConfigManualRoutingModeDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigRoutingConfigManualRoutingModeOrDict as GenerationConfigRoutingConfigManualRoutingModeOrDict,
    )
    from gemkit._generated.dicts import (
        GenerationConfigRoutingConfigOrDict as GenerationConfigRoutingConfigOrDict,
    )
    from gemkit._generated.dicts import (
        GenerationOutputConfigDict as GenerationOutputConfigDict,
    )
    from gemkit._generated.dicts import (
        GenerationOutputConfigOrDict as GenerationOutputConfigOrDict,
    )
    from gemkit._generated.dicts import (
        GetModelConfigDict as GetModelConfigDict,
    )
    from gemkit._generated.dicts import (
        GetModelConfigOrDict as GetModelConfigOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsDict as GoogleMapsDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsGroundingTypesDict as GoogleMapsGroundingTypesDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsGroundingTypesOrDict as GoogleMapsGroundingTypesOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsOrDict as GoogleMapsOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsPlacesDict as GoogleMapsPlacesDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsPlacesOrDict as GoogleMapsPlacesOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsRoutingDict as GoogleMapsRoutingDict,
    )
    from gemkit._generated.dicts import (
        GoogleMapsRoutingOrDict as GoogleMapsRoutingOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleSearchDict as GoogleSearchDict,
    )
    from gemkit._generated.dicts import (
        GoogleSearchOrDict as GoogleSearchOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleSearchRetrievalDict as GoogleSearchRetrievalDict,
    )
    from gemkit._generated.dicts import (
        GoogleSearchRetrievalOrDict as GoogleSearchRetrievalOrDict,
    )
    from gemkit._generated.dicts import (
        GoogleTypeDateDict as GoogleTypeDateDict,
    )
    from gemkit._generated.dicts import (
        GoogleTypeDateOrDict as GoogleTypeDateOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingAttributionDict as GroundingAttributionDict,
    )
    from gemkit._generated.dicts import (
        GroundingAttributionOrDict as GroundingAttributionOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkCustomMetadataDict as GroundingChunkCustomMetadataDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkCustomMetadataOrDict as GroundingChunkCustomMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkDict as GroundingChunkDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkImageDict as GroundingChunkImageDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkImageOrDict as GroundingChunkImageOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsDict as GroundingChunkMapsDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsOrDict as GroundingChunkMapsOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesDict as GroundingChunkMapsPlaceAnswerSourcesDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesOrDict as GroundingChunkMapsPlaceAnswerSourcesOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsRouteDict as GroundingChunkMapsRouteDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkMapsRouteOrDict as GroundingChunkMapsRouteOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkOrDict as GroundingChunkOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkRetrievedContextDict as GroundingChunkRetrievedContextDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkRetrievedContextOrDict as GroundingChunkRetrievedContextOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkStringListDict as GroundingChunkStringListDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkStringListOrDict as GroundingChunkStringListOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkWebDict as GroundingChunkWebDict,
    )
    from gemkit._generated.dicts import (
        GroundingChunkWebOrDict as GroundingChunkWebOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingMetadataDict as GroundingMetadataDict,
    )
    from gemkit._generated.dicts import (
        GroundingMetadataOrDict as GroundingMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingMetadataSourceFlaggingUriDict as GroundingMetadataSourceFlaggingUriDict,
    )
    from gemkit._generated.dicts import (
        GroundingMetadataSourceFlaggingUriOrDict as GroundingMetadataSourceFlaggingUriOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingPassageIdDict as GroundingPassageIdDict,
    )
    from gemkit._generated.dicts import (
        GroundingPassageIdOrDict as GroundingPassageIdOrDict,
    )
    from gemkit._generated.dicts import (
        GroundingSupportDict as GroundingSupportDict,
    )
    from gemkit._generated.dicts import (
        GroundingSupportOrDict as GroundingSupportOrDict,
    )
    from gemkit._generated.dicts import (
        HttpOptionsDict as HttpOptionsDict,
    )
    from gemkit._generated.dicts import (
        HttpOptionsOrDict as HttpOptionsOrDict,
    )
    from gemkit._generated.dicts import (
        HttpResponseDict as HttpResponseDict,
    )
    from gemkit._generated.dicts import (
        HttpResponseOrDict as HttpResponseOrDict,
    )
    from gemkit._generated.dicts import (
        HttpRetryOptionsDict as HttpRetryOptionsDict,
    )
    from gemkit._generated.dicts import (
        HttpRetryOptionsOrDict as HttpRetryOptionsOrDict,
    )
    from gemkit._generated.dicts import (
        ImageConfigDict as ImageConfigDict,
    )
    from gemkit._generated.dicts import (
        ImageConfigImageOutputOptionsDict as ImageConfigImageOutputOptionsDict,
    )
    from gemkit._generated.dicts import (
        ImageConfigImageOutputOptionsOrDict as ImageConfigImageOutputOptionsOrDict,
    )
    from gemkit._generated.dicts import (
        ImageConfigOrDict as ImageConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ImageResponseFormatDict as ImageResponseFormatDict,
    )
    from gemkit._generated.dicts import (
        ImageResponseFormatOrDict as ImageResponseFormatOrDict,
    )
    from gemkit._generated.dicts import (
        ImageSearchDict as ImageSearchDict,
    )
    from gemkit._generated.dicts import (
        ImageSearchOrDict as ImageSearchOrDict,
    )
    from gemkit._generated.dicts import (
        IntervalDict as IntervalDict,
    )
    from gemkit._generated.dicts import (
        IntervalOrDict as IntervalOrDict,
    )
    from gemkit._generated.dicts import (
        JSONSchemaDict as JSONSchemaDict,
    )
    from gemkit._generated.dicts import (
        JSONSchemaOrDict as JSONSchemaOrDict,
    )
    from gemkit._generated.dicts import (
        LanguageAutoDict as LanguageAutoDict,
    )
    from gemkit._generated.dicts import (
        LanguageAutoOrDict as LanguageAutoOrDict,
    )
    from gemkit._generated.dicts import (
        LanguageHintsDict as LanguageHintsDict,
    )
    from gemkit._generated.dicts import (
        LanguageHintsOrDict as LanguageHintsOrDict,
    )
    from gemkit._generated.dicts import (
        LatLngDict as LatLngDict,
    )
    from gemkit._generated.dicts import (
        LatLngOrDict as LatLngOrDict,
    )
    from gemkit._generated.dicts import (
        ListModelsConfigDict as ListModelsConfigDict,
    )
    from gemkit._generated.dicts import (
        ListModelsConfigOrDict as ListModelsConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ListModelsResponseDict as ListModelsResponseDict,
    )
    from gemkit._generated.dicts import (
        ListModelsResponseOrDict as ListModelsResponseOrDict,
    )
    from gemkit._generated.dicts import (
        LogprobsResultCandidateDict as LogprobsResultCandidateDict,
    )
    from gemkit._generated.dicts import (
        LogprobsResultCandidateOrDict as LogprobsResultCandidateOrDict,
    )
    from gemkit._generated.dicts import (
        LogprobsResultDict as LogprobsResultDict,
    )
    from gemkit._generated.dicts import (
        LogprobsResultOrDict as LogprobsResultOrDict,
    )
    from gemkit._generated.dicts import (
        LogprobsResultTopCandidatesDict as LogprobsResultTopCandidatesDict,
    )
    from gemkit._generated.dicts import (
        LogprobsResultTopCandidatesOrDict as LogprobsResultTopCandidatesOrDict,
    )
    from gemkit._generated.dicts import (
        McpServerDict as McpServerDict,
    )
    from gemkit._generated.dicts import (
        McpServerOrDict as McpServerOrDict,
    )
    from gemkit._generated.dicts import (
        ModalityTokenCountDict as ModalityTokenCountDict,
    )
    from gemkit._generated.dicts import (
        ModalityTokenCountOrDict as ModalityTokenCountOrDict,
    )
    from gemkit._generated.dicts import (
        ModelArmorConfigDict as ModelArmorConfigDict,
    )
    from gemkit._generated.dicts import (
        ModelArmorConfigOrDict as ModelArmorConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ModelDict as ModelDict,
    )
    from gemkit._generated.dicts import (
        ModelOrDict as ModelOrDict,
    )
    from gemkit._generated.dicts import (
        ModelSelectionConfigDict as ModelSelectionConfigDict,
    )
    from gemkit._generated.dicts import (
        ModelSelectionConfigOrDict as ModelSelectionConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ModelStatusDict as ModelStatusDict,
    )
    from gemkit._generated.dicts import (
        ModelStatusOrDict as ModelStatusOrDict,
    )
    from gemkit._generated.dicts import (
        MultiSpeakerVoiceConfigDict as MultiSpeakerVoiceConfigDict,
    )
    from gemkit._generated.dicts import (
        MultiSpeakerVoiceConfigOrDict as MultiSpeakerVoiceConfigOrDict,
    )
    from gemkit._generated.dicts import (
        PartDict as PartDict,
    )
    from gemkit._generated.dicts import (
        PartialArgDict as PartialArgDict,
    )
    from gemkit._generated.dicts import (
        PartialArgOrDict as PartialArgOrDict,
    )
    from gemkit._generated.dicts import (
        PartMediaResolutionDict as PartMediaResolutionDict,
    )
    from gemkit._generated.dicts import (
        PartMediaResolutionOrDict as PartMediaResolutionOrDict,
    )
    from gemkit._generated.dicts import (
        PartOrDict as PartOrDict,
    )
    from gemkit._generated.dicts import (
        PrebuiltVoiceConfigDict as PrebuiltVoiceConfigDict,
    )
    from gemkit._generated.dicts import (
        PrebuiltVoiceConfigOrDict as PrebuiltVoiceConfigOrDict,
    )
    from gemkit._generated.dicts import (
        RagChunkDict as RagChunkDict,
    )
    from gemkit._generated.dicts import (
        RagChunkOrDict as RagChunkOrDict,
    )
    from gemkit._generated.dicts import (
        RagChunkPageSpanDict as RagChunkPageSpanDict,
    )
    from gemkit._generated.dicts import (
        RagChunkPageSpanOrDict as RagChunkPageSpanOrDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigDict as RagRetrievalConfigDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigFilterDict as RagRetrievalConfigFilterDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigFilterOrDict as RagRetrievalConfigFilterOrDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigHybridSearchDict as RagRetrievalConfigHybridSearchDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigHybridSearchOrDict as RagRetrievalConfigHybridSearchOrDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigOrDict as RagRetrievalConfigOrDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigRankingDict as RagRetrievalConfigRankingDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigRankingLlmRankerDict as RagRetrievalConfigRankingLlmRankerDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigRankingLlmRankerOrDict as RagRetrievalConfigRankingLlmRankerOrDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigRankingOrDict as RagRetrievalConfigRankingOrDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigRankingRankServiceDict as RagRetrievalConfigRankingRankServiceDict,
    )
    from gemkit._generated.dicts import (
        RagRetrievalConfigRankingRankServiceOrDict as RagRetrievalConfigRankingRankServiceOrDict,
    )
    from gemkit._generated.dicts import (
        ReplicatedVoiceConfigDict as ReplicatedVoiceConfigDict,
    )
    from gemkit._generated.dicts import (
        ReplicatedVoiceConfigOrDict as ReplicatedVoiceConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ResponseFormatDict as ResponseFormatDict,
    )
    from gemkit._generated.dicts import (
        ResponseFormatOrDict as ResponseFormatOrDict,
    )
    from gemkit._generated.dicts import (
        RetrievalConfigDict as RetrievalConfigDict,
    )
    from gemkit._generated.dicts import (
        RetrievalConfigOrDict as RetrievalConfigOrDict,
    )
    from gemkit._generated.dicts import (
        RetrievalDict as RetrievalDict,
    )
    from gemkit._generated.dicts import (
        RetrievalMetadataDict as RetrievalMetadataDict,
    )
    from gemkit._generated.dicts import (
        RetrievalMetadataOrDict as RetrievalMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        RetrievalOrDict as RetrievalOrDict,
    )
    from gemkit._generated.dicts import (
        SafetyRatingDict as SafetyRatingDict,
    )
    from gemkit._generated.dicts import (
        SafetyRatingOrDict as SafetyRatingOrDict,
    )
    from gemkit._generated.dicts import (
        SafetySettingDict as SafetySettingDict,
    )
    from gemkit._generated.dicts import (
        SafetySettingOrDict as SafetySettingOrDict,
    )
    from gemkit._generated.dicts import (
        SchemaDict as SchemaDict,
    )
    from gemkit._generated.dicts import (
        SchemaOrDict as SchemaOrDict,
    )
    from gemkit._generated.dicts import (
        SearchEntryPointDict as SearchEntryPointDict,
    )
    from gemkit._generated.dicts import (
        SearchEntryPointOrDict as SearchEntryPointOrDict,
    )
    from gemkit._generated.dicts import (
        SearchTypesDict as SearchTypesDict,
    )
    from gemkit._generated.dicts import (
        SearchTypesOrDict as SearchTypesOrDict,
    )
    from gemkit._generated.dicts import (
        SegmentDict as SegmentDict,
    )
    from gemkit._generated.dicts import (
        SegmentOrDict as SegmentOrDict,
    )
    from gemkit._generated.dicts import (
        SemanticRetrieverChunkDict as SemanticRetrieverChunkDict,
    )
    from gemkit._generated.dicts import (
        SemanticRetrieverChunkOrDict as SemanticRetrieverChunkOrDict,
    )
    from gemkit._generated.dicts import (
        SingleEmbedContentResponseDict as SingleEmbedContentResponseDict,
    )
    from gemkit._generated.dicts import (
        SingleEmbedContentResponseOrDict as SingleEmbedContentResponseOrDict,
    )
    from gemkit._generated.dicts import (
        SpeakerVoiceConfigDict as SpeakerVoiceConfigDict,
    )
    from gemkit._generated.dicts import (
        SpeakerVoiceConfigOrDict as SpeakerVoiceConfigOrDict,
    )
    from gemkit._generated.dicts import (
        SpeechConfigDict as SpeechConfigDict,
    )
    from gemkit._generated.dicts import (
        SpeechConfigOrDict as SpeechConfigOrDict,
    )
    from gemkit._generated.dicts import (
        SpeechMetadataDict as SpeechMetadataDict,
    )
    from gemkit._generated.dicts import (
        SpeechMetadataOrDict as SpeechMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        SpreadsheetMetadataDict as SpreadsheetMetadataDict,
    )
    from gemkit._generated.dicts import (
        SpreadsheetMetadataOrDict as SpreadsheetMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        StreamableHttpTransportDict as StreamableHttpTransportDict,
    )
    from gemkit._generated.dicts import (
        StreamableHttpTransportOrDict as StreamableHttpTransportOrDict,
    )
    from gemkit._generated.dicts import (
        TextResponseFormatDict as TextResponseFormatDict,
    )
    from gemkit._generated.dicts import (
        TextResponseFormatOrDict as TextResponseFormatOrDict,
    )
    from gemkit._generated.dicts import (
        ThinkingConfigDict as ThinkingConfigDict,
    )
    from gemkit._generated.dicts import (
        ThinkingConfigOrDict as ThinkingConfigOrDict,
    )
    from gemkit._generated.dicts import (
        TokensInfoDict as TokensInfoDict,
    )
    from gemkit._generated.dicts import (
        TokensInfoOrDict as TokensInfoOrDict,
    )
    from gemkit._generated.dicts import (
        ToolCallDict as ToolCallDict,
    )
    from gemkit._generated.dicts import (
        ToolCallOrDict as ToolCallOrDict,
    )
    from gemkit._generated.dicts import (
        ToolCodeExecutionDict as ToolCodeExecutionDict,
    )
    from gemkit._generated.dicts import (
        ToolCodeExecutionOrDict as ToolCodeExecutionOrDict,
    )
    from gemkit._generated.dicts import (
        ToolConfigDict as ToolConfigDict,
    )
    from gemkit._generated.dicts import (
        ToolConfigOrDict as ToolConfigOrDict,
    )
    from gemkit._generated.dicts import (
        ToolDict as ToolDict,
    )
    from gemkit._generated.dicts import (
        ToolExaAiSearchDict as ToolExaAiSearchDict,
    )
    from gemkit._generated.dicts import (
        ToolExaAiSearchOrDict as ToolExaAiSearchOrDict,
    )
    from gemkit._generated.dicts import (
        ToolOrDict as ToolOrDict,
    )
    from gemkit._generated.dicts import (
        ToolParallelAiSearchDict as ToolParallelAiSearchDict,
    )
    from gemkit._generated.dicts import (
        ToolParallelAiSearchOrDict as ToolParallelAiSearchOrDict,
    )
    from gemkit._generated.dicts import (
        ToolResponseDict as ToolResponseDict,
    )
    from gemkit._generated.dicts import (
        ToolResponseOrDict as ToolResponseOrDict,
    )
    from gemkit._generated.dicts import (
        TranscriptionDict as TranscriptionDict,
    )
    from gemkit._generated.dicts import (
        TranscriptionOrDict as TranscriptionOrDict,
    )
    from gemkit._generated.dicts import (
        TranslationConfigDict as TranslationConfigDict,
    )
    from gemkit._generated.dicts import (
        TranslationConfigOrDict as TranslationConfigOrDict,
    )
    from gemkit._generated.dicts import (
        TunedModelInfoDict as TunedModelInfoDict,
    )
    from gemkit._generated.dicts import (
        TunedModelInfoOrDict as TunedModelInfoOrDict,
    )
    from gemkit._generated.dicts import (
        UpdateModelConfigDict as UpdateModelConfigDict,
    )
    from gemkit._generated.dicts import (
        UpdateModelConfigOrDict as UpdateModelConfigOrDict,
    )
    from gemkit._generated.dicts import (
        UrlContextDict as UrlContextDict,
    )
    from gemkit._generated.dicts import (
        UrlContextMetadataDict as UrlContextMetadataDict,
    )
    from gemkit._generated.dicts import (
        UrlContextMetadataOrDict as UrlContextMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        UrlContextOrDict as UrlContextOrDict,
    )
    from gemkit._generated.dicts import (
        UrlMetadataDict as UrlMetadataDict,
    )
    from gemkit._generated.dicts import (
        UrlMetadataOrDict as UrlMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        UsageMetadataDict as UsageMetadataDict,
    )
    from gemkit._generated.dicts import (
        UsageMetadataOrDict as UsageMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        VertexAISearchDataStoreSpecDict as VertexAISearchDataStoreSpecDict,
    )
    from gemkit._generated.dicts import (
        VertexAISearchDataStoreSpecOrDict as VertexAISearchDataStoreSpecOrDict,
    )
    from gemkit._generated.dicts import (
        VertexAISearchDict as VertexAISearchDict,
    )
    from gemkit._generated.dicts import (
        VertexAISearchOrDict as VertexAISearchOrDict,
    )
    from gemkit._generated.dicts import (
        VertexRagStoreDict as VertexRagStoreDict,
    )
    from gemkit._generated.dicts import (
        VertexRagStoreOrDict as VertexRagStoreOrDict,
    )
    from gemkit._generated.dicts import (
        VertexRagStoreRagResourceDict as VertexRagStoreRagResourceDict,
    )
    from gemkit._generated.dicts import (
        VertexRagStoreRagResourceOrDict as VertexRagStoreRagResourceOrDict,
    )
    from gemkit._generated.dicts import (
        VideoFileMetadataDict as VideoFileMetadataDict,
    )
    from gemkit._generated.dicts import (
        VideoFileMetadataOrDict as VideoFileMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        VideoMetadataDict as VideoMetadataDict,
    )
    from gemkit._generated.dicts import (
        VideoMetadataOrDict as VideoMetadataOrDict,
    )
    from gemkit._generated.dicts import (
        VideoResponseFormatDict as VideoResponseFormatDict,
    )
    from gemkit._generated.dicts import (
        VideoResponseFormatOrDict as VideoResponseFormatOrDict,
    )
    from gemkit._generated.dicts import (
        VoiceConfigDict as VoiceConfigDict,
    )
    from gemkit._generated.dicts import (
        VoiceConfigOrDict as VoiceConfigOrDict,
    )
    from gemkit._generated.dicts import (
        VoiceConsentSignatureDict as VoiceConsentSignatureDict,
    )
    from gemkit._generated.dicts import (
        VoiceConsentSignatureOrDict as VoiceConsentSignatureOrDict,
    )
    from gemkit._generated.dicts import (
        WebSearchDict as WebSearchDict,
    )
    from gemkit._generated.dicts import (
        WebSearchOrDict as WebSearchOrDict,
    )
    from gemkit._generated.dicts import (
        WordInfoDict as WordInfoDict,
    )
    from gemkit._generated.dicts import (
        WordInfoOrDict as WordInfoOrDict,
    )
    from gemkit._generated.types.config import (
        AspectRatio as AspectRatio,
    )
    from gemkit._generated.types.config import (
        AudioResponseFormat as AudioResponseFormat,
    )
    from gemkit._generated.types.config import (
        AudioResponseFormatMimeType as AudioResponseFormatMimeType,
    )
    from gemkit._generated.types.config import (
        AudioTranscriptionConfig as AudioTranscriptionConfig,
    )
    from gemkit._generated.types.config import (
        AudioTranscriptionConfigMode as AudioTranscriptionConfigMode,
    )
    from gemkit._generated.types.config import (
        AutomaticFunctionCallingConfig as AutomaticFunctionCallingConfig,
    )
    from gemkit._generated.types.config import (
        Delivery as Delivery,
    )
    from gemkit._generated.types.config import (
        FeatureSelectionPreference as FeatureSelectionPreference,
    )
    from gemkit._generated.types.config import (
        GenerateContentConfig as GenerateContentConfig,
    )
    from gemkit._generated.types.config import (
        GenerationConfig as GenerationConfig,
    )
    from gemkit._generated.types.config import (
        GenerationConfigRoutingConfig as GenerationConfigRoutingConfig,
    )
    from gemkit._generated.types.config import (
        GenerationConfigRoutingConfigAutoRoutingMode as GenerationConfigRoutingConfigAutoRoutingMode,
    )
    from gemkit._generated.types.config import (
        GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference as GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference,
    )
    from gemkit._generated.types.config import (
        GenerationConfigRoutingConfigManualRoutingMode as GenerationConfigRoutingConfigManualRoutingMode,
    )
    from gemkit._generated.types.config import (
        GenerationOutputConfig as GenerationOutputConfig,
    )
    from gemkit._generated.types.config import (
        HarmBlockMethod as HarmBlockMethod,
    )
    from gemkit._generated.types.config import (
        HarmBlockThreshold as HarmBlockThreshold,
    )
    from gemkit._generated.types.config import (
        HarmCategory as HarmCategory,
    )
    from gemkit._generated.types.config import (
        ImageConfig as ImageConfig,
    )
    from gemkit._generated.types.config import (
        ImageConfigImageOutputOptions as ImageConfigImageOutputOptions,
    )
    from gemkit._generated.types.config import (
        ImageConfigPersonGeneration as ImageConfigPersonGeneration,
    )
    from gemkit._generated.types.config import (
        ImageResponseFormat as ImageResponseFormat,
    )
    from gemkit._generated.types.config import (
        ImageResponseFormatMimeType as ImageResponseFormatMimeType,
    )
    from gemkit._generated.types.config import (
        ImageSize as ImageSize,
    )
    from gemkit._generated.types.config import (
        LanguageAuto as LanguageAuto,
    )
    from gemkit._generated.types.config import (
        LanguageHints as LanguageHints,
    )
    from gemkit._generated.types.config import (
        MediaResolution as MediaResolution,
    )
    from gemkit._generated.types.config import (
        Modality as Modality,
    )
    from gemkit._generated.types.config import (
        ModelArmorConfig as ModelArmorConfig,
    )
    from gemkit._generated.types.config import (
        ModelSelectionConfig as ModelSelectionConfig,
    )
    from gemkit._generated.types.config import (
        MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
    )
    from gemkit._generated.types.config import (
        PrebuiltVoiceConfig as PrebuiltVoiceConfig,
    )
    from gemkit._generated.types.config import (
        ProminentPeople as ProminentPeople,
    )
    from gemkit._generated.types.config import (
        ReplicatedVoiceConfig as ReplicatedVoiceConfig,
    )
    from gemkit._generated.types.config import (
        ResponseFormat as ResponseFormat,
    )
    from gemkit._generated.types.config import (
        SafetySetting as SafetySetting,
    )
    from gemkit._generated.types.config import (
        ServiceTier as ServiceTier,
    )
    from gemkit._generated.types.config import (
        SpeakerVoiceConfig as SpeakerVoiceConfig,
    )
    from gemkit._generated.types.config import (
        SpeechConfig as SpeechConfig,
    )
    from gemkit._generated.types.config import (
        TextResponseFormat as TextResponseFormat,
    )
    from gemkit._generated.types.config import (
        TextResponseFormatMimeType as TextResponseFormatMimeType,
    )
    from gemkit._generated.types.config import (
        ThinkingConfig as ThinkingConfig,
    )
    from gemkit._generated.types.config import (
        ThinkingLevel as ThinkingLevel,
    )
    from gemkit._generated.types.config import (
        TranslationConfig as TranslationConfig,
    )
    from gemkit._generated.types.config import (
        VideoResponseFormat as VideoResponseFormat,
    )
    from gemkit._generated.types.config import (
        VoiceConfig as VoiceConfig,
    )
    from gemkit._generated.types.config import (
        VoiceConsentSignature as VoiceConsentSignature,
    )
    from gemkit._generated.types.content import (
        AudioMetadata as AudioMetadata,
    )
    from gemkit._generated.types.content import (
        Blob as Blob,
    )
    from gemkit._generated.types.content import (
        CodeExecutionResult as CodeExecutionResult,
    )
    from gemkit._generated.types.content import (
        Content as Content,
    )
    from gemkit._generated.types.content import (
        DocumentMetadata as DocumentMetadata,
    )
    from gemkit._generated.types.content import (
        DocumentMetadataContentLayer as DocumentMetadataContentLayer,
    )
    from gemkit._generated.types.content import (
        ExecutableCode as ExecutableCode,
    )
    from gemkit._generated.types.content import (
        File as File,
    )
    from gemkit._generated.types.content import (
        FileData as FileData,
    )
    from gemkit._generated.types.content import (
        FileSource as FileSource,
    )
    from gemkit._generated.types.content import (
        FileState as FileState,
    )
    from gemkit._generated.types.content import (
        FileStatus as FileStatus,
    )
    from gemkit._generated.types.content import (
        FunctionCall as FunctionCall,
    )
    from gemkit._generated.types.content import (
        FunctionResponse as FunctionResponse,
    )
    from gemkit._generated.types.content import (
        FunctionResponseBlob as FunctionResponseBlob,
    )
    from gemkit._generated.types.content import (
        FunctionResponseFileData as FunctionResponseFileData,
    )
    from gemkit._generated.types.content import (
        FunctionResponsePart as FunctionResponsePart,
    )
    from gemkit._generated.types.content import (
        FunctionResponseScheduling as FunctionResponseScheduling,
    )
    from gemkit._generated.types.content import (
        Language as Language,
    )
    from gemkit._generated.types.content import (
        MediaModality as MediaModality,
    )
    from gemkit._generated.types.content import (
        MediaProcessing as MediaProcessing,
    )
    from gemkit._generated.types.content import (
        ModalityTokenCount as ModalityTokenCount,
    )
    from gemkit._generated.types.content import (
        Outcome as Outcome,
    )
    from gemkit._generated.types.content import (
        Part as Part,
    )
    from gemkit._generated.types.content import (
        PartialArg as PartialArg,
    )
    from gemkit._generated.types.content import (
        PartialArgNullValue as PartialArgNullValue,
    )
    from gemkit._generated.types.content import (
        PartMediaResolution as PartMediaResolution,
    )
    from gemkit._generated.types.content import (
        PartMediaResolutionLevel as PartMediaResolutionLevel,
    )
    from gemkit._generated.types.content import (
        SpeechMetadata as SpeechMetadata,
    )
    from gemkit._generated.types.content import (
        SpreadsheetMetadata as SpreadsheetMetadata,
    )
    from gemkit._generated.types.content import (
        SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer,
    )
    from gemkit._generated.types.content import (
        ToolCall as ToolCall,
    )
    from gemkit._generated.types.content import (
        ToolResponse as ToolResponse,
    )
    from gemkit._generated.types.content import (
        ToolType as ToolType,
    )
    from gemkit._generated.types.content import (
        Transcription as Transcription,
    )
    from gemkit._generated.types.content import (
        VideoFileMetadata as VideoFileMetadata,
    )
    from gemkit._generated.types.content import (
        VideoMetadata as VideoMetadata,
    )
    from gemkit._generated.types.content import (
        VideoMetadataContentLayer as VideoMetadataContentLayer,
    )
    from gemkit._generated.types.content import (
        WordInfo as WordInfo,
    )
    from gemkit._generated.types.embeddings import (
        ContentEmbedding as ContentEmbedding,
    )
    from gemkit._generated.types.embeddings import (
        ContentEmbeddingStatistics as ContentEmbeddingStatistics,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentConfig as EmbedContentConfig,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentMetadata as EmbedContentMetadata,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentRequest as EmbedContentRequest,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentRequestConfig as EmbedContentRequestConfig,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentResponse as EmbedContentResponse,
    )
    from gemkit._generated.types.embeddings import (
        EmbeddingInstance as EmbeddingInstance,
    )
    from gemkit._generated.types.embeddings import (
        EmbeddingParameters as EmbeddingParameters,
    )
    from gemkit._generated.types.embeddings import (
        EmbeddingPrediction as EmbeddingPrediction,
    )
    from gemkit._generated.types.embeddings import (
        EmbeddingPredictions as EmbeddingPredictions,
    )
    from gemkit._generated.types.embeddings import (
        SingleEmbedContentResponse as SingleEmbedContentResponse,
    )
    from gemkit._generated.types.embeddings import (
        UsageMetadata as UsageMetadata,
    )
    from gemkit._generated.types.http import (
        HttpOptions as HttpOptions,
    )
    from gemkit._generated.types.http import (
        HttpResponse as HttpResponse,
    )
    from gemkit._generated.types.http import (
        HttpRetryOptions as HttpRetryOptions,
    )
    from gemkit._generated.types.http import (
        ResourceScope as ResourceScope,
    )
    from gemkit._generated.types.models import (
        Checkpoint as Checkpoint,
    )
    from gemkit._generated.types.models import (
        DeleteModelConfig as DeleteModelConfig,
    )
    from gemkit._generated.types.models import (
        DeleteModelResponse as DeleteModelResponse,
    )
    from gemkit._generated.types.models import (
        Endpoint as Endpoint,
    )
    from gemkit._generated.types.models import (
        GetModelConfig as GetModelConfig,
    )
    from gemkit._generated.types.models import (
        ListModelsConfig as ListModelsConfig,
    )
    from gemkit._generated.types.models import (
        ListModelsResponse as ListModelsResponse,
    )
    from gemkit._generated.types.models import (
        Model as Model,
    )
    from gemkit._generated.types.models import (
        TunedModelInfo as TunedModelInfo,
    )
    from gemkit._generated.types.models import (
        UpdateModelConfig as UpdateModelConfig,
    )
    from gemkit._generated.types.response import (
        AttributionSourceId as AttributionSourceId,
    )
    from gemkit._generated.types.response import (
        BlockedReason as BlockedReason,
    )
    from gemkit._generated.types.response import (
        Candidate as Candidate,
    )
    from gemkit._generated.types.response import (
        Citation as Citation,
    )
    from gemkit._generated.types.response import (
        CitationMetadata as CitationMetadata,
    )
    from gemkit._generated.types.response import (
        FinishReason as FinishReason,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponse as GenerateContentResponse,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponsePromptFeedback as GenerateContentResponsePromptFeedback,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponseUsageMetadata as GenerateContentResponseUsageMetadata,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponseUsageMetadataServiceTier as GenerateContentResponseUsageMetadataServiceTier,
    )
    from gemkit._generated.types.response import (
        GoogleTypeDate as GoogleTypeDate,
    )
    from gemkit._generated.types.response import (
        GroundingAttribution as GroundingAttribution,
    )
    from gemkit._generated.types.response import (
        GroundingChunk as GroundingChunk,
    )
    from gemkit._generated.types.response import (
        GroundingChunkCustomMetadata as GroundingChunkCustomMetadata,
    )
    from gemkit._generated.types.response import (
        GroundingChunkImage as GroundingChunkImage,
    )
    from gemkit._generated.types.response import (
        GroundingChunkMaps as GroundingChunkMaps,
    )
    from gemkit._generated.types.response import (
        GroundingChunkMapsPlaceAnswerSources as GroundingChunkMapsPlaceAnswerSources,
    )
    from gemkit._generated.types.response import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution as GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    )
    from gemkit._generated.types.response import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )
    from gemkit._generated.types.response import (
        GroundingChunkMapsRoute as GroundingChunkMapsRoute,
    )
    from gemkit._generated.types.response import (
        GroundingChunkRetrievedContext as GroundingChunkRetrievedContext,
    )
    from gemkit._generated.types.response import (
        GroundingChunkStringList as GroundingChunkStringList,
    )
    from gemkit._generated.types.response import (
        GroundingChunkWeb as GroundingChunkWeb,
    )
    from gemkit._generated.types.response import (
        GroundingMetadata as GroundingMetadata,
    )
    from gemkit._generated.types.response import (
        GroundingMetadataSourceFlaggingUri as GroundingMetadataSourceFlaggingUri,
    )
    from gemkit._generated.types.response import (
        GroundingPassageId as GroundingPassageId,
    )
    from gemkit._generated.types.response import (
        GroundingSupport as GroundingSupport,
    )
    from gemkit._generated.types.response import (
        HarmProbability as HarmProbability,
    )
    from gemkit._generated.types.response import (
        HarmSeverity as HarmSeverity,
    )
    from gemkit._generated.types.response import (
        LogprobsResult as LogprobsResult,
    )
    from gemkit._generated.types.response import (
        LogprobsResultCandidate as LogprobsResultCandidate,
    )
    from gemkit._generated.types.response import (
        LogprobsResultTopCandidates as LogprobsResultTopCandidates,
    )
    from gemkit._generated.types.response import (
        ModelStage as ModelStage,
    )
    from gemkit._generated.types.response import (
        ModelStatus as ModelStatus,
    )
    from gemkit._generated.types.response import (
        RagChunk as RagChunk,
    )
    from gemkit._generated.types.response import (
        RagChunkPageSpan as RagChunkPageSpan,
    )
    from gemkit._generated.types.response import (
        RetrievalMetadata as RetrievalMetadata,
    )
    from gemkit._generated.types.response import (
        SafetyRating as SafetyRating,
    )
    from gemkit._generated.types.response import (
        SearchEntryPoint as SearchEntryPoint,
    )
    from gemkit._generated.types.response import (
        Segment as Segment,
    )
    from gemkit._generated.types.response import (
        SemanticRetrieverChunk as SemanticRetrieverChunk,
    )
    from gemkit._generated.types.response import (
        TrafficType as TrafficType,
    )
    from gemkit._generated.types.response import (
        UrlContextMetadata as UrlContextMetadata,
    )
    from gemkit._generated.types.response import (
        UrlMetadata as UrlMetadata,
    )
    from gemkit._generated.types.response import (
        UrlRetrievalStatus as UrlRetrievalStatus,
    )
    from gemkit._generated.types.schema import (
        JSONSchema as JSONSchema,
    )
    from gemkit._generated.types.schema import (
        JSONSchemaType as JSONSchemaType,
    )
    from gemkit._generated.types.schema import (
        Schema as Schema,
    )
    from gemkit._generated.types.schema import (
        Type as Type,
    )
    from gemkit._generated.types.tokens import (
        ComputeTokensConfig as ComputeTokensConfig,
    )
    from gemkit._generated.types.tokens import (
        ComputeTokensResponse as ComputeTokensResponse,
    )
    from gemkit._generated.types.tokens import (
        CountTokensConfig as CountTokensConfig,
    )
    from gemkit._generated.types.tokens import (
        CountTokensResponse as CountTokensResponse,
    )
    from gemkit._generated.types.tokens import (
        TokensInfo as TokensInfo,
    )
    from gemkit._generated.types.tools import (
        ApiAuth as ApiAuth,
    )
    from gemkit._generated.types.tools import (
        ApiAuthApiKeyConfig as ApiAuthApiKeyConfig,
    )
    from gemkit._generated.types.tools import (
        ApiKeyConfig as ApiKeyConfig,
    )
    from gemkit._generated.types.tools import (
        ApiSpec as ApiSpec,
    )
    from gemkit._generated.types.tools import (
        AuthConfig as AuthConfig,
    )
    from gemkit._generated.types.tools import (
        AuthConfigGoogleServiceAccountConfig as AuthConfigGoogleServiceAccountConfig,
    )
    from gemkit._generated.types.tools import (
        AuthConfigHttpBasicAuthConfig as AuthConfigHttpBasicAuthConfig,
    )
    from gemkit._generated.types.tools import (
        AuthConfigOauthConfig as AuthConfigOauthConfig,
    )
    from gemkit._generated.types.tools import (
        AuthConfigOidcConfig as AuthConfigOidcConfig,
    )
    from gemkit._generated.types.tools import (
        AuthType as AuthType,
    )
    from gemkit._generated.types.tools import (
        Behavior as Behavior,
    )
    from gemkit._generated.types.tools import (
        ComputerUse as ComputerUse,
    )
    from gemkit._generated.types.tools import (
        DynamicRetrievalConfig as DynamicRetrievalConfig,
    )
    from gemkit._generated.types.tools import (
        DynamicRetrievalConfigMode as DynamicRetrievalConfigMode,
    )
    from gemkit._generated.types.tools import (
        EnterpriseWebSearch as EnterpriseWebSearch,
    )
    from gemkit._generated.types.tools import (
        Environment as Environment,
    )
    from gemkit._generated.types.tools import (
        ExternalApi as ExternalApi,
    )
    from gemkit._generated.types.tools import (
        ExternalApiElasticSearchParams as ExternalApiElasticSearchParams,
    )
    from gemkit._generated.types.tools import (
        ExternalApiSimpleSearchParams as ExternalApiSimpleSearchParams,
    )
    from gemkit._generated.types.tools import (
        FileSearch as FileSearch,
    )
    from gemkit._generated.types.tools import (
        FunctionCallingConfig as FunctionCallingConfig,
    )
    from gemkit._generated.types.tools import (
        FunctionCallingConfigMode as FunctionCallingConfigMode,
    )
    from gemkit._generated.types.tools import (
        FunctionDeclaration as FunctionDeclaration,
    )
    from gemkit._generated.types.tools import (
        GoogleMaps as GoogleMaps,
    )
    from gemkit._generated.types.tools import (
        GoogleMapsGroundingTypes as GoogleMapsGroundingTypes,
    )
    from gemkit._generated.types.tools import (
        GoogleMapsPlaces as GoogleMapsPlaces,
    )
    from gemkit._generated.types.tools import (
        GoogleMapsRouting as GoogleMapsRouting,
    )
    from gemkit._generated.types.tools import (
        GoogleSearch as GoogleSearch,
    )
    from gemkit._generated.types.tools import (
        GoogleSearchRetrieval as GoogleSearchRetrieval,
    )
    from gemkit._generated.types.tools import (
        HttpElementLocation as HttpElementLocation,
    )
    from gemkit._generated.types.tools import (
        ImageSearch as ImageSearch,
    )
    from gemkit._generated.types.tools import (
        Interval as Interval,
    )
    from gemkit._generated.types.tools import (
        LatLng as LatLng,
    )
    from gemkit._generated.types.tools import (
        McpServer as McpServer,
    )
    from gemkit._generated.types.tools import (
        PhishBlockThreshold as PhishBlockThreshold,
    )
    from gemkit._generated.types.tools import (
        RagRetrievalConfig as RagRetrievalConfig,
    )
    from gemkit._generated.types.tools import (
        RagRetrievalConfigFilter as RagRetrievalConfigFilter,
    )
    from gemkit._generated.types.tools import (
        RagRetrievalConfigHybridSearch as RagRetrievalConfigHybridSearch,
    )
    from gemkit._generated.types.tools import (
        RagRetrievalConfigRanking as RagRetrievalConfigRanking,
    )
    from gemkit._generated.types.tools import (
        RagRetrievalConfigRankingLlmRanker as RagRetrievalConfigRankingLlmRanker,
    )
    from gemkit._generated.types.tools import (
        RagRetrievalConfigRankingRankService as RagRetrievalConfigRankingRankService,
    )
    from gemkit._generated.types.tools import (
        Retrieval as Retrieval,
    )
    from gemkit._generated.types.tools import (
        RetrievalConfig as RetrievalConfig,
    )
    from gemkit._generated.types.tools import (
        SafetyPolicy as SafetyPolicy,
    )
    from gemkit._generated.types.tools import (
        SearchTypes as SearchTypes,
    )
    from gemkit._generated.types.tools import (
        StreamableHttpTransport as StreamableHttpTransport,
    )
    from gemkit._generated.types.tools import (
        Tool as Tool,
    )
    from gemkit._generated.types.tools import (
        ToolCodeExecution as ToolCodeExecution,
    )
    from gemkit._generated.types.tools import (
        ToolConfig as ToolConfig,
    )
    from gemkit._generated.types.tools import (
        ToolExaAiSearch as ToolExaAiSearch,
    )
    from gemkit._generated.types.tools import (
        ToolParallelAiSearch as ToolParallelAiSearch,
    )
    from gemkit._generated.types.tools import (
        UrlContext as UrlContext,
    )
    from gemkit._generated.types.tools import (
        VertexAISearch as VertexAISearch,
    )
    from gemkit._generated.types.tools import (
        VertexAISearchDataStoreSpec as VertexAISearchDataStoreSpec,
    )
    from gemkit._generated.types.tools import (
        VertexRagStore as VertexRagStore,
    )
    from gemkit._generated.types.tools import (
        VertexRagStoreRagResource as VertexRagStoreRagResource,
    )
    from gemkit._generated.types.tools import (
        WebSearch as WebSearch,
    )
    from gemkit._mixins.schema import (
        SchemaLossWarning as SchemaLossWarning,
    )
    from gemkit._transforms.inputs import (
        BlobImageUnion as BlobImageUnion,
    )
    from gemkit._transforms.inputs import (
        BlobImageUnionDict as BlobImageUnionDict,
    )
    from gemkit._transforms.inputs import (
        ContentListUnion as ContentListUnion,
    )
    from gemkit._transforms.inputs import (
        ContentListUnionDict as ContentListUnionDict,
    )
    from gemkit._transforms.inputs import (
        ContentUnion as ContentUnion,
    )
    from gemkit._transforms.inputs import (
        ContentUnionDict as ContentUnionDict,
    )
    from gemkit._transforms.inputs import (
        HttpxAsyncClient as HttpxAsyncClient,
    )
    from gemkit._transforms.inputs import (
        HttpxClient as HttpxClient,
    )
    from gemkit._transforms.inputs import (
        PartListUnion as PartListUnion,
    )
    from gemkit._transforms.inputs import (
        PartListUnionDict as PartListUnionDict,
    )
    from gemkit._transforms.inputs import (
        PartUnion as PartUnion,
    )
    from gemkit._transforms.inputs import (
        PartUnionDict as PartUnionDict,
    )
    from gemkit._transforms.inputs import (
        SchemaUnion as SchemaUnion,
    )
    from gemkit._transforms.inputs import (
        SchemaUnionDict as SchemaUnionDict,
    )
    from gemkit._transforms.inputs import (
        SpeechConfigUnion as SpeechConfigUnion,
    )
    from gemkit._transforms.inputs import (
        SpeechConfigUnionDict as SpeechConfigUnionDict,
    )
    from gemkit._transforms.inputs import (
        ToolListUnion as ToolListUnion,
    )
    from gemkit._transforms.inputs import (
        ToolListUnionDict as ToolListUnionDict,
    )
    from gemkit._transforms.inputs import (
        ToolUnion as ToolUnion,
    )
    from gemkit._transforms.inputs import (
        ToolUnionDict as ToolUnionDict,
    )
    from gemkit.turns import (
        ModelContent as ModelContent,
    )
    from gemkit.turns import (
        UserContent as UserContent,
    )

_MODULES = {
    "ApiAuth": "gemkit._generated.types.tools",
    "ApiAuthApiKeyConfig": "gemkit._generated.types.tools",
    "ApiAuthApiKeyConfigDict": "gemkit._generated.dicts",
    "ApiAuthApiKeyConfigOrDict": "gemkit._generated.dicts",
    "ApiAuthDict": "gemkit._generated.dicts",
    "ApiAuthOrDict": "gemkit._generated.dicts",
    "ApiKeyConfig": "gemkit._generated.types.tools",
    "ApiKeyConfigDict": "gemkit._generated.dicts",
    "ApiKeyConfigOrDict": "gemkit._generated.dicts",
    "ApiSpec": "gemkit._generated.types.tools",
    "AspectRatio": "gemkit._generated.types.config",
    "AttributionSourceId": "gemkit._generated.types.response",
    "AttributionSourceIdDict": "gemkit._generated.dicts",
    "AttributionSourceIdOrDict": "gemkit._generated.dicts",
    "AudioMetadata": "gemkit._generated.types.content",
    "AudioMetadataDict": "gemkit._generated.dicts",
    "AudioMetadataOrDict": "gemkit._generated.dicts",
    "AudioResponseFormat": "gemkit._generated.types.config",
    "AudioResponseFormatDict": "gemkit._generated.dicts",
    "AudioResponseFormatMimeType": "gemkit._generated.types.config",
    "AudioResponseFormatOrDict": "gemkit._generated.dicts",
    "AudioTranscriptionConfig": "gemkit._generated.types.config",
    "AudioTranscriptionConfigDict": "gemkit._generated.dicts",
    "AudioTranscriptionConfigMode": "gemkit._generated.types.config",
    "AudioTranscriptionConfigOrDict": "gemkit._generated.dicts",
    "AuthConfig": "gemkit._generated.types.tools",
    "AuthConfigDict": "gemkit._generated.dicts",
    "AuthConfigGoogleServiceAccountConfig": "gemkit._generated.types.tools",
    "AuthConfigGoogleServiceAccountConfigDict": "gemkit._generated.dicts",
    "AuthConfigGoogleServiceAccountConfigOrDict": "gemkit._generated.dicts",
    "AuthConfigHttpBasicAuthConfig": "gemkit._generated.types.tools",
    "AuthConfigHttpBasicAuthConfigDict": "gemkit._generated.dicts",
    "AuthConfigHttpBasicAuthConfigOrDict": "gemkit._generated.dicts",
    "AuthConfigOauthConfig": "gemkit._generated.types.tools",
    "AuthConfigOauthConfigDict": "gemkit._generated.dicts",
    "AuthConfigOauthConfigOrDict": "gemkit._generated.dicts",
    "AuthConfigOidcConfig": "gemkit._generated.types.tools",
    "AuthConfigOidcConfigDict": "gemkit._generated.dicts",
    "AuthConfigOidcConfigOrDict": "gemkit._generated.dicts",
    "AuthConfigOrDict": "gemkit._generated.dicts",
    "AuthType": "gemkit._generated.types.tools",
    "AutomaticFunctionCallingConfig": "gemkit._generated.types.config",
    "AutomaticFunctionCallingConfigDict": "gemkit._generated.dicts",
    "AutomaticFunctionCallingConfigOrDict": "gemkit._generated.dicts",
    "Behavior": "gemkit._generated.types.tools",
    "Blob": "gemkit._generated.types.content",
    "BlobDict": "gemkit._generated.dicts",
    "BlobImageUnion": "gemkit._transforms.inputs",
    "BlobImageUnionDict": "gemkit._transforms.inputs",
    "BlobOrDict": "gemkit._generated.dicts",
    "BlockedReason": "gemkit._generated.types.response",
    "Candidate": "gemkit._generated.types.response",
    "CandidateDict": "gemkit._generated.dicts",
    "CandidateOrDict": "gemkit._generated.dicts",
    "Checkpoint": "gemkit._generated.types.models",
    "CheckpointDict": "gemkit._generated.dicts",
    "CheckpointOrDict": "gemkit._generated.dicts",
    "Citation": "gemkit._generated.types.response",
    "CitationDict": "gemkit._generated.dicts",
    "CitationMetadata": "gemkit._generated.types.response",
    "CitationMetadataDict": "gemkit._generated.dicts",
    "CitationMetadataOrDict": "gemkit._generated.dicts",
    "CitationOrDict": "gemkit._generated.dicts",
    "CodeExecutionResult": "gemkit._generated.types.content",
    "CodeExecutionResultDict": "gemkit._generated.dicts",
    "CodeExecutionResultOrDict": "gemkit._generated.dicts",
    "ComputeTokensConfig": "gemkit._generated.types.tokens",
    "ComputeTokensConfigDict": "gemkit._generated.dicts",
    "ComputeTokensConfigOrDict": "gemkit._generated.dicts",
    "ComputeTokensResponse": "gemkit._generated.types.tokens",
    "ComputeTokensResponseDict": "gemkit._generated.dicts",
    "ComputeTokensResponseOrDict": "gemkit._generated.dicts",
    "ComputerUse": "gemkit._generated.types.tools",
    "ComputerUseDict": "gemkit._generated.dicts",
    "ComputerUseOrDict": "gemkit._generated.dicts",
    "Content": "gemkit._generated.types.content",
    "ContentDict": "gemkit._generated.dicts",
    "ContentEmbedding": "gemkit._generated.types.embeddings",
    "ContentEmbeddingDict": "gemkit._generated.dicts",
    "ContentEmbeddingOrDict": "gemkit._generated.dicts",
    "ContentEmbeddingStatistics": "gemkit._generated.types.embeddings",
    "ContentEmbeddingStatisticsDict": "gemkit._generated.dicts",
    "ContentEmbeddingStatisticsOrDict": "gemkit._generated.dicts",
    "ContentListUnion": "gemkit._transforms.inputs",
    "ContentListUnionDict": "gemkit._transforms.inputs",
    "ContentOrDict": "gemkit._generated.dicts",
    "ContentUnion": "gemkit._transforms.inputs",
    "ContentUnionDict": "gemkit._transforms.inputs",
    "CountTokensConfig": "gemkit._generated.types.tokens",
    "CountTokensConfigDict": "gemkit._generated.dicts",
    "CountTokensConfigOrDict": "gemkit._generated.dicts",
    "CountTokensResponse": "gemkit._generated.types.tokens",
    "CountTokensResponseDict": "gemkit._generated.dicts",
    "CountTokensResponseOrDict": "gemkit._generated.dicts",
    "DeleteModelConfig": "gemkit._generated.types.models",
    "DeleteModelConfigDict": "gemkit._generated.dicts",
    "DeleteModelConfigOrDict": "gemkit._generated.dicts",
    "DeleteModelResponse": "gemkit._generated.types.models",
    "DeleteModelResponseDict": "gemkit._generated.dicts",
    "DeleteModelResponseOrDict": "gemkit._generated.dicts",
    "Delivery": "gemkit._generated.types.config",
    "DocumentMetadata": "gemkit._generated.types.content",
    "DocumentMetadataContentLayer": "gemkit._generated.types.content",
    "DocumentMetadataDict": "gemkit._generated.dicts",
    "DocumentMetadataOrDict": "gemkit._generated.dicts",
    "DynamicRetrievalConfig": "gemkit._generated.types.tools",
    "DynamicRetrievalConfigDict": "gemkit._generated.dicts",
    "DynamicRetrievalConfigMode": "gemkit._generated.types.tools",
    "DynamicRetrievalConfigOrDict": "gemkit._generated.dicts",
    "EmbedContentConfig": "gemkit._generated.types.embeddings",
    "EmbedContentConfigDict": "gemkit._generated.dicts",
    "EmbedContentConfigOrDict": "gemkit._generated.dicts",
    "EmbedContentMetadata": "gemkit._generated.types.embeddings",
    "EmbedContentMetadataDict": "gemkit._generated.dicts",
    "EmbedContentMetadataOrDict": "gemkit._generated.dicts",
    "EmbedContentRequest": "gemkit._generated.types.embeddings",
    "EmbedContentRequestConfig": "gemkit._generated.types.embeddings",
    "EmbedContentRequestConfigDict": "gemkit._generated.dicts",
    "EmbedContentRequestConfigOrDict": "gemkit._generated.dicts",
    "EmbedContentRequestDict": "gemkit._generated.dicts",
    "EmbedContentRequestOrDict": "gemkit._generated.dicts",
    "EmbedContentResponse": "gemkit._generated.types.embeddings",
    "EmbedContentResponseDict": "gemkit._generated.dicts",
    "EmbedContentResponseOrDict": "gemkit._generated.dicts",
    "EmbeddingInstance": "gemkit._generated.types.embeddings",
    "EmbeddingInstanceDict": "gemkit._generated.dicts",
    "EmbeddingInstanceOrDict": "gemkit._generated.dicts",
    "EmbeddingParameters": "gemkit._generated.types.embeddings",
    "EmbeddingParametersDict": "gemkit._generated.dicts",
    "EmbeddingParametersOrDict": "gemkit._generated.dicts",
    "EmbeddingPrediction": "gemkit._generated.types.embeddings",
    "EmbeddingPredictionDict": "gemkit._generated.dicts",
    "EmbeddingPredictionOrDict": "gemkit._generated.dicts",
    "EmbeddingPredictions": "gemkit._generated.types.embeddings",
    "EmbeddingPredictionsDict": "gemkit._generated.dicts",
    "EmbeddingPredictionsOrDict": "gemkit._generated.dicts",
    "Endpoint": "gemkit._generated.types.models",
    "EndpointDict": "gemkit._generated.dicts",
    "EndpointOrDict": "gemkit._generated.dicts",
    "EnterpriseWebSearch": "gemkit._generated.types.tools",
    "EnterpriseWebSearchDict": "gemkit._generated.dicts",
    "EnterpriseWebSearchOrDict": "gemkit._generated.dicts",
    "Environment": "gemkit._generated.types.tools",
    "ExecutableCode": "gemkit._generated.types.content",
    "ExecutableCodeDict": "gemkit._generated.dicts",
    "ExecutableCodeOrDict": "gemkit._generated.dicts",
    "ExternalApi": "gemkit._generated.types.tools",
    "ExternalApiDict": "gemkit._generated.dicts",
    "ExternalApiElasticSearchParams": "gemkit._generated.types.tools",
    "ExternalApiElasticSearchParamsDict": "gemkit._generated.dicts",
    "ExternalApiElasticSearchParamsOrDict": "gemkit._generated.dicts",
    "ExternalApiOrDict": "gemkit._generated.dicts",
    "ExternalApiSimpleSearchParams": "gemkit._generated.types.tools",
    "ExternalApiSimpleSearchParamsDict": "gemkit._generated.dicts",
    "ExternalApiSimpleSearchParamsOrDict": "gemkit._generated.dicts",
    "FeatureSelectionPreference": "gemkit._generated.types.config",
    "File": "gemkit._generated.types.content",
    "FileData": "gemkit._generated.types.content",
    "FileDataDict": "gemkit._generated.dicts",
    "FileDataOrDict": "gemkit._generated.dicts",
    "FileDict": "gemkit._generated.dicts",
    "FileOrDict": "gemkit._generated.dicts",
    "FileSearch": "gemkit._generated.types.tools",
    "FileSearchDict": "gemkit._generated.dicts",
    "FileSearchOrDict": "gemkit._generated.dicts",
    "FileSource": "gemkit._generated.types.content",
    "FileState": "gemkit._generated.types.content",
    "FileStatus": "gemkit._generated.types.content",
    "FileStatusDict": "gemkit._generated.dicts",
    "FileStatusOrDict": "gemkit._generated.dicts",
    "FinishReason": "gemkit._generated.types.response",
    "FunctionCall": "gemkit._generated.types.content",
    "FunctionCallDict": "gemkit._generated.dicts",
    "FunctionCallOrDict": "gemkit._generated.dicts",
    "FunctionCallingConfig": "gemkit._generated.types.tools",
    "FunctionCallingConfigDict": "gemkit._generated.dicts",
    "FunctionCallingConfigMode": "gemkit._generated.types.tools",
    "FunctionCallingConfigOrDict": "gemkit._generated.dicts",
    "FunctionDeclaration": "gemkit._generated.types.tools",
    "FunctionDeclarationDict": "gemkit._generated.dicts",
    "FunctionDeclarationOrDict": "gemkit._generated.dicts",
    "FunctionResponse": "gemkit._generated.types.content",
    "FunctionResponseBlob": "gemkit._generated.types.content",
    "FunctionResponseBlobDict": "gemkit._generated.dicts",
    "FunctionResponseBlobOrDict": "gemkit._generated.dicts",
    "FunctionResponseDict": "gemkit._generated.dicts",
    "FunctionResponseFileData": "gemkit._generated.types.content",
    "FunctionResponseFileDataDict": "gemkit._generated.dicts",
    "FunctionResponseFileDataOrDict": "gemkit._generated.dicts",
    "FunctionResponseOrDict": "gemkit._generated.dicts",
    "FunctionResponsePart": "gemkit._generated.types.content",
    "FunctionResponsePartDict": "gemkit._generated.dicts",
    "FunctionResponsePartOrDict": "gemkit._generated.dicts",
    "FunctionResponseScheduling": "gemkit._generated.types.content",
    "GenerateContentConfig": "gemkit._generated.types.config",
    "GenerateContentConfigDict": "gemkit._generated.dicts",
    "GenerateContentConfigOrDict": "gemkit._generated.dicts",
    "GenerateContentResponse": "gemkit._generated.types.response",
    "GenerateContentResponseDict": "gemkit._generated.dicts",
    "GenerateContentResponseOrDict": "gemkit._generated.dicts",
    "GenerateContentResponsePromptFeedback": "gemkit._generated.types.response",
    "GenerateContentResponsePromptFeedbackDict": "gemkit._generated.dicts",
    "GenerateContentResponsePromptFeedbackOrDict": "gemkit._generated.dicts",
    "GenerateContentResponseUsageMetadata": "gemkit._generated.types.response",
    "GenerateContentResponseUsageMetadataDict": "gemkit._generated.dicts",
    "GenerateContentResponseUsageMetadataOrDict": "gemkit._generated.dicts",
    "GenerateContentResponseUsageMetadataServiceTier": "gemkit._generated.types.response",
    "GenerationConfig": "gemkit._generated.types.config",
    "GenerationConfigDict": "gemkit._generated.dicts",
    "GenerationConfigOrDict": "gemkit._generated.dicts",
    "GenerationConfigRoutingConfig": "gemkit._generated.types.config",
    "GenerationConfigRoutingConfigAutoRoutingMode": "gemkit._generated.types.config",
    "GenerationConfigRoutingConfigAutoRoutingModeDict": "gemkit._generated.dicts",
    "GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference": "gemkit._generated.types.config",
    "GenerationConfigRoutingConfigAutoRoutingModeOrDict": "gemkit._generated.dicts",
    "GenerationConfigRoutingConfigDict": "gemkit._generated.dicts",
    "GenerationConfigRoutingConfigManualRoutingMode": "gemkit._generated.types.config",
    "GenerationConfigRoutingConfigManualRoutingModeDict": "gemkit._generated.dicts",
    "GenerationConfigRoutingConfigManualRoutingModeOrDict": "gemkit._generated.dicts",
    "GenerationConfigRoutingConfigOrDict": "gemkit._generated.dicts",
    "GenerationOutputConfig": "gemkit._generated.types.config",
    "GenerationOutputConfigDict": "gemkit._generated.dicts",
    "GenerationOutputConfigOrDict": "gemkit._generated.dicts",
    "GetModelConfig": "gemkit._generated.types.models",
    "GetModelConfigDict": "gemkit._generated.dicts",
    "GetModelConfigOrDict": "gemkit._generated.dicts",
    "GoogleMaps": "gemkit._generated.types.tools",
    "GoogleMapsDict": "gemkit._generated.dicts",
    "GoogleMapsGroundingTypes": "gemkit._generated.types.tools",
    "GoogleMapsGroundingTypesDict": "gemkit._generated.dicts",
    "GoogleMapsGroundingTypesOrDict": "gemkit._generated.dicts",
    "GoogleMapsOrDict": "gemkit._generated.dicts",
    "GoogleMapsPlaces": "gemkit._generated.types.tools",
    "GoogleMapsPlacesDict": "gemkit._generated.dicts",
    "GoogleMapsPlacesOrDict": "gemkit._generated.dicts",
    "GoogleMapsRouting": "gemkit._generated.types.tools",
    "GoogleMapsRoutingDict": "gemkit._generated.dicts",
    "GoogleMapsRoutingOrDict": "gemkit._generated.dicts",
    "GoogleSearch": "gemkit._generated.types.tools",
    "GoogleSearchDict": "gemkit._generated.dicts",
    "GoogleSearchOrDict": "gemkit._generated.dicts",
    "GoogleSearchRetrieval": "gemkit._generated.types.tools",
    "GoogleSearchRetrievalDict": "gemkit._generated.dicts",
    "GoogleSearchRetrievalOrDict": "gemkit._generated.dicts",
    "GoogleTypeDate": "gemkit._generated.types.response",
    "GoogleTypeDateDict": "gemkit._generated.dicts",
    "GoogleTypeDateOrDict": "gemkit._generated.dicts",
    "GroundingAttribution": "gemkit._generated.types.response",
    "GroundingAttributionDict": "gemkit._generated.dicts",
    "GroundingAttributionOrDict": "gemkit._generated.dicts",
    "GroundingChunk": "gemkit._generated.types.response",
    "GroundingChunkCustomMetadata": "gemkit._generated.types.response",
    "GroundingChunkCustomMetadataDict": "gemkit._generated.dicts",
    "GroundingChunkCustomMetadataOrDict": "gemkit._generated.dicts",
    "GroundingChunkDict": "gemkit._generated.dicts",
    "GroundingChunkImage": "gemkit._generated.types.response",
    "GroundingChunkImageDict": "gemkit._generated.dicts",
    "GroundingChunkImageOrDict": "gemkit._generated.dicts",
    "GroundingChunkMaps": "gemkit._generated.types.response",
    "GroundingChunkMapsDict": "gemkit._generated.dicts",
    "GroundingChunkMapsOrDict": "gemkit._generated.dicts",
    "GroundingChunkMapsPlaceAnswerSources": "gemkit._generated.types.response",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution": "gemkit._generated.types.response",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict": "gemkit._generated.dicts",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict": "gemkit._generated.dicts",
    "GroundingChunkMapsPlaceAnswerSourcesDict": "gemkit._generated.dicts",
    "GroundingChunkMapsPlaceAnswerSourcesOrDict": "gemkit._generated.dicts",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet": "gemkit._generated.types.response",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict": "gemkit._generated.dicts",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict": "gemkit._generated.dicts",
    "GroundingChunkMapsRoute": "gemkit._generated.types.response",
    "GroundingChunkMapsRouteDict": "gemkit._generated.dicts",
    "GroundingChunkMapsRouteOrDict": "gemkit._generated.dicts",
    "GroundingChunkOrDict": "gemkit._generated.dicts",
    "GroundingChunkRetrievedContext": "gemkit._generated.types.response",
    "GroundingChunkRetrievedContextDict": "gemkit._generated.dicts",
    "GroundingChunkRetrievedContextOrDict": "gemkit._generated.dicts",
    "GroundingChunkStringList": "gemkit._generated.types.response",
    "GroundingChunkStringListDict": "gemkit._generated.dicts",
    "GroundingChunkStringListOrDict": "gemkit._generated.dicts",
    "GroundingChunkWeb": "gemkit._generated.types.response",
    "GroundingChunkWebDict": "gemkit._generated.dicts",
    "GroundingChunkWebOrDict": "gemkit._generated.dicts",
    "GroundingMetadata": "gemkit._generated.types.response",
    "GroundingMetadataDict": "gemkit._generated.dicts",
    "GroundingMetadataOrDict": "gemkit._generated.dicts",
    "GroundingMetadataSourceFlaggingUri": "gemkit._generated.types.response",
    "GroundingMetadataSourceFlaggingUriDict": "gemkit._generated.dicts",
    "GroundingMetadataSourceFlaggingUriOrDict": "gemkit._generated.dicts",
    "GroundingPassageId": "gemkit._generated.types.response",
    "GroundingPassageIdDict": "gemkit._generated.dicts",
    "GroundingPassageIdOrDict": "gemkit._generated.dicts",
    "GroundingSupport": "gemkit._generated.types.response",
    "GroundingSupportDict": "gemkit._generated.dicts",
    "GroundingSupportOrDict": "gemkit._generated.dicts",
    "HarmBlockMethod": "gemkit._generated.types.config",
    "HarmBlockThreshold": "gemkit._generated.types.config",
    "HarmCategory": "gemkit._generated.types.config",
    "HarmProbability": "gemkit._generated.types.response",
    "HarmSeverity": "gemkit._generated.types.response",
    "HttpElementLocation": "gemkit._generated.types.tools",
    "HttpOptions": "gemkit._generated.types.http",
    "HttpOptionsDict": "gemkit._generated.dicts",
    "HttpOptionsOrDict": "gemkit._generated.dicts",
    "HttpResponse": "gemkit._generated.types.http",
    "HttpResponseDict": "gemkit._generated.dicts",
    "HttpResponseOrDict": "gemkit._generated.dicts",
    "HttpRetryOptions": "gemkit._generated.types.http",
    "HttpRetryOptionsDict": "gemkit._generated.dicts",
    "HttpRetryOptionsOrDict": "gemkit._generated.dicts",
    "HttpxAsyncClient": "gemkit._transforms.inputs",
    "HttpxClient": "gemkit._transforms.inputs",
    "ImageConfig": "gemkit._generated.types.config",
    "ImageConfigDict": "gemkit._generated.dicts",
    "ImageConfigImageOutputOptions": "gemkit._generated.types.config",
    "ImageConfigImageOutputOptionsDict": "gemkit._generated.dicts",
    "ImageConfigImageOutputOptionsOrDict": "gemkit._generated.dicts",
    "ImageConfigOrDict": "gemkit._generated.dicts",
    "ImageConfigPersonGeneration": "gemkit._generated.types.config",
    "ImageResponseFormat": "gemkit._generated.types.config",
    "ImageResponseFormatDict": "gemkit._generated.dicts",
    "ImageResponseFormatMimeType": "gemkit._generated.types.config",
    "ImageResponseFormatOrDict": "gemkit._generated.dicts",
    "ImageSearch": "gemkit._generated.types.tools",
    "ImageSearchDict": "gemkit._generated.dicts",
    "ImageSearchOrDict": "gemkit._generated.dicts",
    "ImageSize": "gemkit._generated.types.config",
    "Interval": "gemkit._generated.types.tools",
    "IntervalDict": "gemkit._generated.dicts",
    "IntervalOrDict": "gemkit._generated.dicts",
    "JSONSchema": "gemkit._generated.types.schema",
    "JSONSchemaDict": "gemkit._generated.dicts",
    "JSONSchemaOrDict": "gemkit._generated.dicts",
    "JSONSchemaType": "gemkit._generated.types.schema",
    "Language": "gemkit._generated.types.content",
    "LanguageAuto": "gemkit._generated.types.config",
    "LanguageAutoDict": "gemkit._generated.dicts",
    "LanguageAutoOrDict": "gemkit._generated.dicts",
    "LanguageHints": "gemkit._generated.types.config",
    "LanguageHintsDict": "gemkit._generated.dicts",
    "LanguageHintsOrDict": "gemkit._generated.dicts",
    "LatLng": "gemkit._generated.types.tools",
    "LatLngDict": "gemkit._generated.dicts",
    "LatLngOrDict": "gemkit._generated.dicts",
    "ListModelsConfig": "gemkit._generated.types.models",
    "ListModelsConfigDict": "gemkit._generated.dicts",
    "ListModelsConfigOrDict": "gemkit._generated.dicts",
    "ListModelsResponse": "gemkit._generated.types.models",
    "ListModelsResponseDict": "gemkit._generated.dicts",
    "ListModelsResponseOrDict": "gemkit._generated.dicts",
    "LogprobsResult": "gemkit._generated.types.response",
    "LogprobsResultCandidate": "gemkit._generated.types.response",
    "LogprobsResultCandidateDict": "gemkit._generated.dicts",
    "LogprobsResultCandidateOrDict": "gemkit._generated.dicts",
    "LogprobsResultDict": "gemkit._generated.dicts",
    "LogprobsResultOrDict": "gemkit._generated.dicts",
    "LogprobsResultTopCandidates": "gemkit._generated.types.response",
    "LogprobsResultTopCandidatesDict": "gemkit._generated.dicts",
    "LogprobsResultTopCandidatesOrDict": "gemkit._generated.dicts",
    "McpServer": "gemkit._generated.types.tools",
    "McpServerDict": "gemkit._generated.dicts",
    "McpServerOrDict": "gemkit._generated.dicts",
    "MediaModality": "gemkit._generated.types.content",
    "MediaProcessing": "gemkit._generated.types.content",
    "MediaResolution": "gemkit._generated.types.config",
    "Modality": "gemkit._generated.types.config",
    "ModalityTokenCount": "gemkit._generated.types.content",
    "ModalityTokenCountDict": "gemkit._generated.dicts",
    "ModalityTokenCountOrDict": "gemkit._generated.dicts",
    "Model": "gemkit._generated.types.models",
    "ModelArmorConfig": "gemkit._generated.types.config",
    "ModelArmorConfigDict": "gemkit._generated.dicts",
    "ModelArmorConfigOrDict": "gemkit._generated.dicts",
    "ModelContent": "gemkit.turns",
    "ModelDict": "gemkit._generated.dicts",
    "ModelOrDict": "gemkit._generated.dicts",
    "ModelSelectionConfig": "gemkit._generated.types.config",
    "ModelSelectionConfigDict": "gemkit._generated.dicts",
    "ModelSelectionConfigOrDict": "gemkit._generated.dicts",
    "ModelStage": "gemkit._generated.types.response",
    "ModelStatus": "gemkit._generated.types.response",
    "ModelStatusDict": "gemkit._generated.dicts",
    "ModelStatusOrDict": "gemkit._generated.dicts",
    "MultiSpeakerVoiceConfig": "gemkit._generated.types.config",
    "MultiSpeakerVoiceConfigDict": "gemkit._generated.dicts",
    "MultiSpeakerVoiceConfigOrDict": "gemkit._generated.dicts",
    "Outcome": "gemkit._generated.types.content",
    "Part": "gemkit._generated.types.content",
    "PartDict": "gemkit._generated.dicts",
    "PartListUnion": "gemkit._transforms.inputs",
    "PartListUnionDict": "gemkit._transforms.inputs",
    "PartMediaResolution": "gemkit._generated.types.content",
    "PartMediaResolutionDict": "gemkit._generated.dicts",
    "PartMediaResolutionLevel": "gemkit._generated.types.content",
    "PartMediaResolutionOrDict": "gemkit._generated.dicts",
    "PartOrDict": "gemkit._generated.dicts",
    "PartUnion": "gemkit._transforms.inputs",
    "PartUnionDict": "gemkit._transforms.inputs",
    "PartialArg": "gemkit._generated.types.content",
    "PartialArgDict": "gemkit._generated.dicts",
    "PartialArgNullValue": "gemkit._generated.types.content",
    "PartialArgOrDict": "gemkit._generated.dicts",
    "PhishBlockThreshold": "gemkit._generated.types.tools",
    "PrebuiltVoiceConfig": "gemkit._generated.types.config",
    "PrebuiltVoiceConfigDict": "gemkit._generated.dicts",
    "PrebuiltVoiceConfigOrDict": "gemkit._generated.dicts",
    "ProminentPeople": "gemkit._generated.types.config",
    "RagChunk": "gemkit._generated.types.response",
    "RagChunkDict": "gemkit._generated.dicts",
    "RagChunkOrDict": "gemkit._generated.dicts",
    "RagChunkPageSpan": "gemkit._generated.types.response",
    "RagChunkPageSpanDict": "gemkit._generated.dicts",
    "RagChunkPageSpanOrDict": "gemkit._generated.dicts",
    "RagRetrievalConfig": "gemkit._generated.types.tools",
    "RagRetrievalConfigDict": "gemkit._generated.dicts",
    "RagRetrievalConfigFilter": "gemkit._generated.types.tools",
    "RagRetrievalConfigFilterDict": "gemkit._generated.dicts",
    "RagRetrievalConfigFilterOrDict": "gemkit._generated.dicts",
    "RagRetrievalConfigHybridSearch": "gemkit._generated.types.tools",
    "RagRetrievalConfigHybridSearchDict": "gemkit._generated.dicts",
    "RagRetrievalConfigHybridSearchOrDict": "gemkit._generated.dicts",
    "RagRetrievalConfigOrDict": "gemkit._generated.dicts",
    "RagRetrievalConfigRanking": "gemkit._generated.types.tools",
    "RagRetrievalConfigRankingDict": "gemkit._generated.dicts",
    "RagRetrievalConfigRankingLlmRanker": "gemkit._generated.types.tools",
    "RagRetrievalConfigRankingLlmRankerDict": "gemkit._generated.dicts",
    "RagRetrievalConfigRankingLlmRankerOrDict": "gemkit._generated.dicts",
    "RagRetrievalConfigRankingOrDict": "gemkit._generated.dicts",
    "RagRetrievalConfigRankingRankService": "gemkit._generated.types.tools",
    "RagRetrievalConfigRankingRankServiceDict": "gemkit._generated.dicts",
    "RagRetrievalConfigRankingRankServiceOrDict": "gemkit._generated.dicts",
    "ReplicatedVoiceConfig": "gemkit._generated.types.config",
    "ReplicatedVoiceConfigDict": "gemkit._generated.dicts",
    "ReplicatedVoiceConfigOrDict": "gemkit._generated.dicts",
    "ResourceScope": "gemkit._generated.types.http",
    "ResponseFormat": "gemkit._generated.types.config",
    "ResponseFormatDict": "gemkit._generated.dicts",
    "ResponseFormatOrDict": "gemkit._generated.dicts",
    "Retrieval": "gemkit._generated.types.tools",
    "RetrievalConfig": "gemkit._generated.types.tools",
    "RetrievalConfigDict": "gemkit._generated.dicts",
    "RetrievalConfigOrDict": "gemkit._generated.dicts",
    "RetrievalDict": "gemkit._generated.dicts",
    "RetrievalMetadata": "gemkit._generated.types.response",
    "RetrievalMetadataDict": "gemkit._generated.dicts",
    "RetrievalMetadataOrDict": "gemkit._generated.dicts",
    "RetrievalOrDict": "gemkit._generated.dicts",
    "SafetyPolicy": "gemkit._generated.types.tools",
    "SafetyRating": "gemkit._generated.types.response",
    "SafetyRatingDict": "gemkit._generated.dicts",
    "SafetyRatingOrDict": "gemkit._generated.dicts",
    "SafetySetting": "gemkit._generated.types.config",
    "SafetySettingDict": "gemkit._generated.dicts",
    "SafetySettingOrDict": "gemkit._generated.dicts",
    "Schema": "gemkit._generated.types.schema",
    "SchemaDict": "gemkit._generated.dicts",
    "SchemaLossWarning": "gemkit._mixins.schema",
    "SchemaOrDict": "gemkit._generated.dicts",
    "SchemaUnion": "gemkit._transforms.inputs",
    "SchemaUnionDict": "gemkit._transforms.inputs",
    "SearchEntryPoint": "gemkit._generated.types.response",
    "SearchEntryPointDict": "gemkit._generated.dicts",
    "SearchEntryPointOrDict": "gemkit._generated.dicts",
    "SearchTypes": "gemkit._generated.types.tools",
    "SearchTypesDict": "gemkit._generated.dicts",
    "SearchTypesOrDict": "gemkit._generated.dicts",
    "Segment": "gemkit._generated.types.response",
    "SegmentDict": "gemkit._generated.dicts",
    "SegmentOrDict": "gemkit._generated.dicts",
    "SemanticRetrieverChunk": "gemkit._generated.types.response",
    "SemanticRetrieverChunkDict": "gemkit._generated.dicts",
    "SemanticRetrieverChunkOrDict": "gemkit._generated.dicts",
    "ServiceTier": "gemkit._generated.types.config",
    "SingleEmbedContentResponse": "gemkit._generated.types.embeddings",
    "SingleEmbedContentResponseDict": "gemkit._generated.dicts",
    "SingleEmbedContentResponseOrDict": "gemkit._generated.dicts",
    "SpeakerVoiceConfig": "gemkit._generated.types.config",
    "SpeakerVoiceConfigDict": "gemkit._generated.dicts",
    "SpeakerVoiceConfigOrDict": "gemkit._generated.dicts",
    "SpeechConfig": "gemkit._generated.types.config",
    "SpeechConfigDict": "gemkit._generated.dicts",
    "SpeechConfigOrDict": "gemkit._generated.dicts",
    "SpeechConfigUnion": "gemkit._transforms.inputs",
    "SpeechConfigUnionDict": "gemkit._transforms.inputs",
    "SpeechMetadata": "gemkit._generated.types.content",
    "SpeechMetadataDict": "gemkit._generated.dicts",
    "SpeechMetadataOrDict": "gemkit._generated.dicts",
    "SpreadsheetMetadata": "gemkit._generated.types.content",
    "SpreadsheetMetadataContentLayer": "gemkit._generated.types.content",
    "SpreadsheetMetadataDict": "gemkit._generated.dicts",
    "SpreadsheetMetadataOrDict": "gemkit._generated.dicts",
    "StreamableHttpTransport": "gemkit._generated.types.tools",
    "StreamableHttpTransportDict": "gemkit._generated.dicts",
    "StreamableHttpTransportOrDict": "gemkit._generated.dicts",
    "TextResponseFormat": "gemkit._generated.types.config",
    "TextResponseFormatDict": "gemkit._generated.dicts",
    "TextResponseFormatMimeType": "gemkit._generated.types.config",
    "TextResponseFormatOrDict": "gemkit._generated.dicts",
    "ThinkingConfig": "gemkit._generated.types.config",
    "ThinkingConfigDict": "gemkit._generated.dicts",
    "ThinkingConfigOrDict": "gemkit._generated.dicts",
    "ThinkingLevel": "gemkit._generated.types.config",
    "TokensInfo": "gemkit._generated.types.tokens",
    "TokensInfoDict": "gemkit._generated.dicts",
    "TokensInfoOrDict": "gemkit._generated.dicts",
    "Tool": "gemkit._generated.types.tools",
    "ToolCall": "gemkit._generated.types.content",
    "ToolCallDict": "gemkit._generated.dicts",
    "ToolCallOrDict": "gemkit._generated.dicts",
    "ToolCodeExecution": "gemkit._generated.types.tools",
    "ToolCodeExecutionDict": "gemkit._generated.dicts",
    "ToolCodeExecutionOrDict": "gemkit._generated.dicts",
    "ToolConfig": "gemkit._generated.types.tools",
    "ToolConfigDict": "gemkit._generated.dicts",
    "ToolConfigOrDict": "gemkit._generated.dicts",
    "ToolDict": "gemkit._generated.dicts",
    "ToolExaAiSearch": "gemkit._generated.types.tools",
    "ToolExaAiSearchDict": "gemkit._generated.dicts",
    "ToolExaAiSearchOrDict": "gemkit._generated.dicts",
    "ToolListUnion": "gemkit._transforms.inputs",
    "ToolListUnionDict": "gemkit._transforms.inputs",
    "ToolOrDict": "gemkit._generated.dicts",
    "ToolParallelAiSearch": "gemkit._generated.types.tools",
    "ToolParallelAiSearchDict": "gemkit._generated.dicts",
    "ToolParallelAiSearchOrDict": "gemkit._generated.dicts",
    "ToolResponse": "gemkit._generated.types.content",
    "ToolResponseDict": "gemkit._generated.dicts",
    "ToolResponseOrDict": "gemkit._generated.dicts",
    "ToolType": "gemkit._generated.types.content",
    "ToolUnion": "gemkit._transforms.inputs",
    "ToolUnionDict": "gemkit._transforms.inputs",
    "TrafficType": "gemkit._generated.types.response",
    "Transcription": "gemkit._generated.types.content",
    "TranscriptionDict": "gemkit._generated.dicts",
    "TranscriptionOrDict": "gemkit._generated.dicts",
    "TranslationConfig": "gemkit._generated.types.config",
    "TranslationConfigDict": "gemkit._generated.dicts",
    "TranslationConfigOrDict": "gemkit._generated.dicts",
    "TunedModelInfo": "gemkit._generated.types.models",
    "TunedModelInfoDict": "gemkit._generated.dicts",
    "TunedModelInfoOrDict": "gemkit._generated.dicts",
    "Type": "gemkit._generated.types.schema",
    "UpdateModelConfig": "gemkit._generated.types.models",
    "UpdateModelConfigDict": "gemkit._generated.dicts",
    "UpdateModelConfigOrDict": "gemkit._generated.dicts",
    "UrlContext": "gemkit._generated.types.tools",
    "UrlContextDict": "gemkit._generated.dicts",
    "UrlContextMetadata": "gemkit._generated.types.response",
    "UrlContextMetadataDict": "gemkit._generated.dicts",
    "UrlContextMetadataOrDict": "gemkit._generated.dicts",
    "UrlContextOrDict": "gemkit._generated.dicts",
    "UrlMetadata": "gemkit._generated.types.response",
    "UrlMetadataDict": "gemkit._generated.dicts",
    "UrlMetadataOrDict": "gemkit._generated.dicts",
    "UrlRetrievalStatus": "gemkit._generated.types.response",
    "UsageMetadata": "gemkit._generated.types.embeddings",
    "UsageMetadataDict": "gemkit._generated.dicts",
    "UsageMetadataOrDict": "gemkit._generated.dicts",
    "UserContent": "gemkit.turns",
    "VertexAISearch": "gemkit._generated.types.tools",
    "VertexAISearchDataStoreSpec": "gemkit._generated.types.tools",
    "VertexAISearchDataStoreSpecDict": "gemkit._generated.dicts",
    "VertexAISearchDataStoreSpecOrDict": "gemkit._generated.dicts",
    "VertexAISearchDict": "gemkit._generated.dicts",
    "VertexAISearchOrDict": "gemkit._generated.dicts",
    "VertexRagStore": "gemkit._generated.types.tools",
    "VertexRagStoreDict": "gemkit._generated.dicts",
    "VertexRagStoreOrDict": "gemkit._generated.dicts",
    "VertexRagStoreRagResource": "gemkit._generated.types.tools",
    "VertexRagStoreRagResourceDict": "gemkit._generated.dicts",
    "VertexRagStoreRagResourceOrDict": "gemkit._generated.dicts",
    "VideoFileMetadata": "gemkit._generated.types.content",
    "VideoFileMetadataDict": "gemkit._generated.dicts",
    "VideoFileMetadataOrDict": "gemkit._generated.dicts",
    "VideoMetadata": "gemkit._generated.types.content",
    "VideoMetadataContentLayer": "gemkit._generated.types.content",
    "VideoMetadataDict": "gemkit._generated.dicts",
    "VideoMetadataOrDict": "gemkit._generated.dicts",
    "VideoResponseFormat": "gemkit._generated.types.config",
    "VideoResponseFormatDict": "gemkit._generated.dicts",
    "VideoResponseFormatOrDict": "gemkit._generated.dicts",
    "VoiceConfig": "gemkit._generated.types.config",
    "VoiceConfigDict": "gemkit._generated.dicts",
    "VoiceConfigOrDict": "gemkit._generated.dicts",
    "VoiceConsentSignature": "gemkit._generated.types.config",
    "VoiceConsentSignatureDict": "gemkit._generated.dicts",
    "VoiceConsentSignatureOrDict": "gemkit._generated.dicts",
    "WebSearch": "gemkit._generated.types.tools",
    "WebSearchDict": "gemkit._generated.dicts",
    "WebSearchOrDict": "gemkit._generated.dicts",
    "WordInfo": "gemkit._generated.types.content",
    "WordInfoDict": "gemkit._generated.dicts",
    "WordInfoOrDict": "gemkit._generated.dicts",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "ApiAuth",
    "ApiAuthApiKeyConfig",
    "ApiAuthApiKeyConfigDict",
    "ApiAuthApiKeyConfigOrDict",
    "ApiAuthDict",
    "ApiAuthOrDict",
    "ApiKeyConfig",
    "ApiKeyConfigDict",
    "ApiKeyConfigOrDict",
    "ApiSpec",
    "AspectRatio",
    "AttributionSourceId",
    "AttributionSourceIdDict",
    "AttributionSourceIdOrDict",
    "AudioMetadata",
    "AudioMetadataDict",
    "AudioMetadataOrDict",
    "AudioResponseFormat",
    "AudioResponseFormatDict",
    "AudioResponseFormatMimeType",
    "AudioResponseFormatOrDict",
    "AudioTranscriptionConfig",
    "AudioTranscriptionConfigDict",
    "AudioTranscriptionConfigMode",
    "AudioTranscriptionConfigOrDict",
    "AuthConfig",
    "AuthConfigDict",
    "AuthConfigGoogleServiceAccountConfig",
    "AuthConfigGoogleServiceAccountConfigDict",
    "AuthConfigGoogleServiceAccountConfigOrDict",
    "AuthConfigHttpBasicAuthConfig",
    "AuthConfigHttpBasicAuthConfigDict",
    "AuthConfigHttpBasicAuthConfigOrDict",
    "AuthConfigOauthConfig",
    "AuthConfigOauthConfigDict",
    "AuthConfigOauthConfigOrDict",
    "AuthConfigOidcConfig",
    "AuthConfigOidcConfigDict",
    "AuthConfigOidcConfigOrDict",
    "AuthConfigOrDict",
    "AuthType",
    "AutomaticFunctionCallingConfig",
    "AutomaticFunctionCallingConfigDict",
    "AutomaticFunctionCallingConfigOrDict",
    "Behavior",
    "Blob",
    "BlobDict",
    "BlobImageUnion",
    "BlobImageUnionDict",
    "BlobOrDict",
    "BlockedReason",
    "Candidate",
    "CandidateDict",
    "CandidateOrDict",
    "Checkpoint",
    "CheckpointDict",
    "CheckpointOrDict",
    "Citation",
    "CitationDict",
    "CitationMetadata",
    "CitationMetadataDict",
    "CitationMetadataOrDict",
    "CitationOrDict",
    "CodeExecutionResult",
    "CodeExecutionResultDict",
    "CodeExecutionResultOrDict",
    "ComputeTokensConfig",
    "ComputeTokensConfigDict",
    "ComputeTokensConfigOrDict",
    "ComputeTokensResponse",
    "ComputeTokensResponseDict",
    "ComputeTokensResponseOrDict",
    "ComputerUse",
    "ComputerUseDict",
    "ComputerUseOrDict",
    "Content",
    "ContentDict",
    "ContentEmbedding",
    "ContentEmbeddingDict",
    "ContentEmbeddingOrDict",
    "ContentEmbeddingStatistics",
    "ContentEmbeddingStatisticsDict",
    "ContentEmbeddingStatisticsOrDict",
    "ContentListUnion",
    "ContentListUnionDict",
    "ContentOrDict",
    "ContentUnion",
    "ContentUnionDict",
    "CountTokensConfig",
    "CountTokensConfigDict",
    "CountTokensConfigOrDict",
    "CountTokensResponse",
    "CountTokensResponseDict",
    "CountTokensResponseOrDict",
    "DeleteModelConfig",
    "DeleteModelConfigDict",
    "DeleteModelConfigOrDict",
    "DeleteModelResponse",
    "DeleteModelResponseDict",
    "DeleteModelResponseOrDict",
    "Delivery",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentMetadataDict",
    "DocumentMetadataOrDict",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigDict",
    "DynamicRetrievalConfigMode",
    "DynamicRetrievalConfigOrDict",
    "EmbedContentConfig",
    "EmbedContentConfigDict",
    "EmbedContentConfigOrDict",
    "EmbedContentMetadata",
    "EmbedContentMetadataDict",
    "EmbedContentMetadataOrDict",
    "EmbedContentRequest",
    "EmbedContentRequestConfig",
    "EmbedContentRequestConfigDict",
    "EmbedContentRequestConfigOrDict",
    "EmbedContentRequestDict",
    "EmbedContentRequestOrDict",
    "EmbedContentResponse",
    "EmbedContentResponseDict",
    "EmbedContentResponseOrDict",
    "EmbeddingInstance",
    "EmbeddingInstanceDict",
    "EmbeddingInstanceOrDict",
    "EmbeddingParameters",
    "EmbeddingParametersDict",
    "EmbeddingParametersOrDict",
    "EmbeddingPrediction",
    "EmbeddingPredictionDict",
    "EmbeddingPredictionOrDict",
    "EmbeddingPredictions",
    "EmbeddingPredictionsDict",
    "EmbeddingPredictionsOrDict",
    "Endpoint",
    "EndpointDict",
    "EndpointOrDict",
    "EnterpriseWebSearch",
    "EnterpriseWebSearchDict",
    "EnterpriseWebSearchOrDict",
    "Environment",
    "ExecutableCode",
    "ExecutableCodeDict",
    "ExecutableCodeOrDict",
    "ExternalApi",
    "ExternalApiDict",
    "ExternalApiElasticSearchParams",
    "ExternalApiElasticSearchParamsDict",
    "ExternalApiElasticSearchParamsOrDict",
    "ExternalApiOrDict",
    "ExternalApiSimpleSearchParams",
    "ExternalApiSimpleSearchParamsDict",
    "ExternalApiSimpleSearchParamsOrDict",
    "FeatureSelectionPreference",
    "File",
    "FileData",
    "FileDataDict",
    "FileDataOrDict",
    "FileDict",
    "FileOrDict",
    "FileSearch",
    "FileSearchDict",
    "FileSearchOrDict",
    "FileSource",
    "FileState",
    "FileStatus",
    "FileStatusDict",
    "FileStatusOrDict",
    "FinishReason",
    "FunctionCall",
    "FunctionCallDict",
    "FunctionCallOrDict",
    "FunctionCallingConfig",
    "FunctionCallingConfigDict",
    "FunctionCallingConfigMode",
    "FunctionCallingConfigOrDict",
    "FunctionDeclaration",
    "FunctionDeclarationDict",
    "FunctionDeclarationOrDict",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseBlobDict",
    "FunctionResponseBlobOrDict",
    "FunctionResponseDict",
    "FunctionResponseFileData",
    "FunctionResponseFileDataDict",
    "FunctionResponseFileDataOrDict",
    "FunctionResponseOrDict",
    "FunctionResponsePart",
    "FunctionResponsePartDict",
    "FunctionResponsePartOrDict",
    "FunctionResponseScheduling",
    "GenerateContentConfig",
    "GenerateContentConfigDict",
    "GenerateContentConfigOrDict",
    "GenerateContentResponse",
    "GenerateContentResponseDict",
    "GenerateContentResponseOrDict",
    "GenerateContentResponsePromptFeedback",
    "GenerateContentResponsePromptFeedbackDict",
    "GenerateContentResponsePromptFeedbackOrDict",
    "GenerateContentResponseUsageMetadata",
    "GenerateContentResponseUsageMetadataDict",
    "GenerateContentResponseUsageMetadataOrDict",
    "GenerateContentResponseUsageMetadataServiceTier",
    "GenerationConfig",
    "GenerationConfigDict",
    "GenerationConfigOrDict",
    "GenerationConfigRoutingConfig",
    "GenerationConfigRoutingConfigAutoRoutingMode",
    "GenerationConfigRoutingConfigAutoRoutingModeDict",
    "GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference",
    "GenerationConfigRoutingConfigAutoRoutingModeOrDict",
    "GenerationConfigRoutingConfigDict",
    "GenerationConfigRoutingConfigManualRoutingMode",
    "GenerationConfigRoutingConfigManualRoutingModeDict",
    "GenerationConfigRoutingConfigManualRoutingModeOrDict",
    "GenerationConfigRoutingConfigOrDict",
    "GenerationOutputConfig",
    "GenerationOutputConfigDict",
    "GenerationOutputConfigOrDict",
    "GetModelConfig",
    "GetModelConfigDict",
    "GetModelConfigOrDict",
    "GoogleMaps",
    "GoogleMapsDict",
    "GoogleMapsGroundingTypes",
    "GoogleMapsGroundingTypesDict",
    "GoogleMapsGroundingTypesOrDict",
    "GoogleMapsOrDict",
    "GoogleMapsPlaces",
    "GoogleMapsPlacesDict",
    "GoogleMapsPlacesOrDict",
    "GoogleMapsRouting",
    "GoogleMapsRoutingDict",
    "GoogleMapsRoutingOrDict",
    "GoogleSearch",
    "GoogleSearchDict",
    "GoogleSearchOrDict",
    "GoogleSearchRetrieval",
    "GoogleSearchRetrievalDict",
    "GoogleSearchRetrievalOrDict",
    "GoogleTypeDate",
    "GoogleTypeDateDict",
    "GoogleTypeDateOrDict",
    "GroundingAttribution",
    "GroundingAttributionDict",
    "GroundingAttributionOrDict",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkCustomMetadataDict",
    "GroundingChunkCustomMetadataOrDict",
    "GroundingChunkDict",
    "GroundingChunkImage",
    "GroundingChunkImageDict",
    "GroundingChunkImageOrDict",
    "GroundingChunkMaps",
    "GroundingChunkMapsDict",
    "GroundingChunkMapsOrDict",
    "GroundingChunkMapsPlaceAnswerSources",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict",
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict",
    "GroundingChunkMapsPlaceAnswerSourcesDict",
    "GroundingChunkMapsPlaceAnswerSourcesOrDict",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict",
    "GroundingChunkMapsRoute",
    "GroundingChunkMapsRouteDict",
    "GroundingChunkMapsRouteOrDict",
    "GroundingChunkOrDict",
    "GroundingChunkRetrievedContext",
    "GroundingChunkRetrievedContextDict",
    "GroundingChunkRetrievedContextOrDict",
    "GroundingChunkStringList",
    "GroundingChunkStringListDict",
    "GroundingChunkStringListOrDict",
    "GroundingChunkWeb",
    "GroundingChunkWebDict",
    "GroundingChunkWebOrDict",
    "GroundingMetadata",
    "GroundingMetadataDict",
    "GroundingMetadataOrDict",
    "GroundingMetadataSourceFlaggingUri",
    "GroundingMetadataSourceFlaggingUriDict",
    "GroundingMetadataSourceFlaggingUriOrDict",
    "GroundingPassageId",
    "GroundingPassageIdDict",
    "GroundingPassageIdOrDict",
    "GroundingSupport",
    "GroundingSupportDict",
    "GroundingSupportOrDict",
    "HarmBlockMethod",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "HarmSeverity",
    "HttpElementLocation",
    "HttpOptions",
    "HttpOptionsDict",
    "HttpOptionsOrDict",
    "HttpResponse",
    "HttpResponseDict",
    "HttpResponseOrDict",
    "HttpRetryOptions",
    "HttpRetryOptionsDict",
    "HttpRetryOptionsOrDict",
    "HttpxAsyncClient",
    "HttpxClient",
    "ImageConfig",
    "ImageConfigDict",
    "ImageConfigImageOutputOptions",
    "ImageConfigImageOutputOptionsDict",
    "ImageConfigImageOutputOptionsOrDict",
    "ImageConfigOrDict",
    "ImageConfigPersonGeneration",
    "ImageResponseFormat",
    "ImageResponseFormatDict",
    "ImageResponseFormatMimeType",
    "ImageResponseFormatOrDict",
    "ImageSearch",
    "ImageSearchDict",
    "ImageSearchOrDict",
    "ImageSize",
    "Interval",
    "IntervalDict",
    "IntervalOrDict",
    "JSONSchema",
    "JSONSchemaDict",
    "JSONSchemaOrDict",
    "JSONSchemaType",
    "Language",
    "LanguageAuto",
    "LanguageAutoDict",
    "LanguageAutoOrDict",
    "LanguageHints",
    "LanguageHintsDict",
    "LanguageHintsOrDict",
    "LatLng",
    "LatLngDict",
    "LatLngOrDict",
    "ListModelsConfig",
    "ListModelsConfigDict",
    "ListModelsConfigOrDict",
    "ListModelsResponse",
    "ListModelsResponseDict",
    "ListModelsResponseOrDict",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultCandidateDict",
    "LogprobsResultCandidateOrDict",
    "LogprobsResultDict",
    "LogprobsResultOrDict",
    "LogprobsResultTopCandidates",
    "LogprobsResultTopCandidatesDict",
    "LogprobsResultTopCandidatesOrDict",
    "McpServer",
    "McpServerDict",
    "McpServerOrDict",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Modality",
    "ModalityTokenCount",
    "ModalityTokenCountDict",
    "ModalityTokenCountOrDict",
    "Model",
    "ModelArmorConfig",
    "ModelArmorConfigDict",
    "ModelArmorConfigOrDict",
    "ModelContent",
    "ModelDict",
    "ModelOrDict",
    "ModelSelectionConfig",
    "ModelSelectionConfigDict",
    "ModelSelectionConfigOrDict",
    "ModelStage",
    "ModelStatus",
    "ModelStatusDict",
    "ModelStatusOrDict",
    "MultiSpeakerVoiceConfig",
    "MultiSpeakerVoiceConfigDict",
    "MultiSpeakerVoiceConfigOrDict",
    "Outcome",
    "Part",
    "PartDict",
    "PartListUnion",
    "PartListUnionDict",
    "PartMediaResolution",
    "PartMediaResolutionDict",
    "PartMediaResolutionLevel",
    "PartMediaResolutionOrDict",
    "PartOrDict",
    "PartUnion",
    "PartUnionDict",
    "PartialArg",
    "PartialArgDict",
    "PartialArgNullValue",
    "PartialArgOrDict",
    "PhishBlockThreshold",
    "PrebuiltVoiceConfig",
    "PrebuiltVoiceConfigDict",
    "PrebuiltVoiceConfigOrDict",
    "ProminentPeople",
    "RagChunk",
    "RagChunkDict",
    "RagChunkOrDict",
    "RagChunkPageSpan",
    "RagChunkPageSpanDict",
    "RagChunkPageSpanOrDict",
    "RagRetrievalConfig",
    "RagRetrievalConfigDict",
    "RagRetrievalConfigFilter",
    "RagRetrievalConfigFilterDict",
    "RagRetrievalConfigFilterOrDict",
    "RagRetrievalConfigHybridSearch",
    "RagRetrievalConfigHybridSearchDict",
    "RagRetrievalConfigHybridSearchOrDict",
    "RagRetrievalConfigOrDict",
    "RagRetrievalConfigRanking",
    "RagRetrievalConfigRankingDict",
    "RagRetrievalConfigRankingLlmRanker",
    "RagRetrievalConfigRankingLlmRankerDict",
    "RagRetrievalConfigRankingLlmRankerOrDict",
    "RagRetrievalConfigRankingOrDict",
    "RagRetrievalConfigRankingRankService",
    "RagRetrievalConfigRankingRankServiceDict",
    "RagRetrievalConfigRankingRankServiceOrDict",
    "ReplicatedVoiceConfig",
    "ReplicatedVoiceConfigDict",
    "ReplicatedVoiceConfigOrDict",
    "ResourceScope",
    "ResponseFormat",
    "ResponseFormatDict",
    "ResponseFormatOrDict",
    "Retrieval",
    "RetrievalConfig",
    "RetrievalConfigDict",
    "RetrievalConfigOrDict",
    "RetrievalDict",
    "RetrievalMetadata",
    "RetrievalMetadataDict",
    "RetrievalMetadataOrDict",
    "RetrievalOrDict",
    "SafetyPolicy",
    "SafetyRating",
    "SafetyRatingDict",
    "SafetyRatingOrDict",
    "SafetySetting",
    "SafetySettingDict",
    "SafetySettingOrDict",
    "Schema",
    "SchemaDict",
    "SchemaLossWarning",
    "SchemaOrDict",
    "SchemaUnion",
    "SchemaUnionDict",
    "SearchEntryPoint",
    "SearchEntryPointDict",
    "SearchEntryPointOrDict",
    "SearchTypes",
    "SearchTypesDict",
    "SearchTypesOrDict",
    "Segment",
    "SegmentDict",
    "SegmentOrDict",
    "SemanticRetrieverChunk",
    "SemanticRetrieverChunkDict",
    "SemanticRetrieverChunkOrDict",
    "ServiceTier",
    "SingleEmbedContentResponse",
    "SingleEmbedContentResponseDict",
    "SingleEmbedContentResponseOrDict",
    "SpeakerVoiceConfig",
    "SpeakerVoiceConfigDict",
    "SpeakerVoiceConfigOrDict",
    "SpeechConfig",
    "SpeechConfigDict",
    "SpeechConfigOrDict",
    "SpeechConfigUnion",
    "SpeechConfigUnionDict",
    "SpeechMetadata",
    "SpeechMetadataDict",
    "SpeechMetadataOrDict",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "SpreadsheetMetadataDict",
    "SpreadsheetMetadataOrDict",
    "StreamableHttpTransport",
    "StreamableHttpTransportDict",
    "StreamableHttpTransportOrDict",
    "TextResponseFormat",
    "TextResponseFormatDict",
    "TextResponseFormatMimeType",
    "TextResponseFormatOrDict",
    "ThinkingConfig",
    "ThinkingConfigDict",
    "ThinkingConfigOrDict",
    "ThinkingLevel",
    "TokensInfo",
    "TokensInfoDict",
    "TokensInfoOrDict",
    "Tool",
    "ToolCall",
    "ToolCallDict",
    "ToolCallOrDict",
    "ToolCodeExecution",
    "ToolCodeExecutionDict",
    "ToolCodeExecutionOrDict",
    "ToolConfig",
    "ToolConfigDict",
    "ToolConfigOrDict",
    "ToolDict",
    "ToolExaAiSearch",
    "ToolExaAiSearchDict",
    "ToolExaAiSearchOrDict",
    "ToolListUnion",
    "ToolListUnionDict",
    "ToolOrDict",
    "ToolParallelAiSearch",
    "ToolParallelAiSearchDict",
    "ToolParallelAiSearchOrDict",
    "ToolResponse",
    "ToolResponseDict",
    "ToolResponseOrDict",
    "ToolType",
    "ToolUnion",
    "ToolUnionDict",
    "TrafficType",
    "Transcription",
    "TranscriptionDict",
    "TranscriptionOrDict",
    "TranslationConfig",
    "TranslationConfigDict",
    "TranslationConfigOrDict",
    "TunedModelInfo",
    "TunedModelInfoDict",
    "TunedModelInfoOrDict",
    "Type",
    "UpdateModelConfig",
    "UpdateModelConfigDict",
    "UpdateModelConfigOrDict",
    "UrlContext",
    "UrlContextDict",
    "UrlContextMetadata",
    "UrlContextMetadataDict",
    "UrlContextMetadataOrDict",
    "UrlContextOrDict",
    "UrlMetadata",
    "UrlMetadataDict",
    "UrlMetadataOrDict",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "UsageMetadataDict",
    "UsageMetadataOrDict",
    "UserContent",
    "VertexAISearch",
    "VertexAISearchDataStoreSpec",
    "VertexAISearchDataStoreSpecDict",
    "VertexAISearchDataStoreSpecOrDict",
    "VertexAISearchDict",
    "VertexAISearchOrDict",
    "VertexRagStore",
    "VertexRagStoreDict",
    "VertexRagStoreOrDict",
    "VertexRagStoreRagResource",
    "VertexRagStoreRagResourceDict",
    "VertexRagStoreRagResourceOrDict",
    "VideoFileMetadata",
    "VideoFileMetadataDict",
    "VideoFileMetadataOrDict",
    "VideoMetadata",
    "VideoMetadataContentLayer",
    "VideoMetadataDict",
    "VideoMetadataOrDict",
    "VideoResponseFormat",
    "VideoResponseFormatDict",
    "VideoResponseFormatOrDict",
    "VoiceConfig",
    "VoiceConfigDict",
    "VoiceConfigOrDict",
    "VoiceConsentSignature",
    "VoiceConsentSignatureDict",
    "VoiceConsentSignatureOrDict",
    "WebSearch",
    "WebSearchDict",
    "WebSearchOrDict",
    "WordInfo",
    "WordInfoDict",
    "WordInfoOrDict",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"gemkit has no type {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
