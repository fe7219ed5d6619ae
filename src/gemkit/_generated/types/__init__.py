"""Every public type, imported from its module when first named. Generated: `make gen` writes this file anew."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._generated.types.dicts import (
        AggregationOutputDict as AggregationOutputDict,
    )
    from gemkit._generated.types.dicts import (
        AggregationOutputOrDict as AggregationOutputOrDict,
    )
    from gemkit._generated.types.dicts import (
        AggregationResultDict as AggregationResultDict,
    )
    from gemkit._generated.types.dicts import (
        AggregationResultOrDict as AggregationResultOrDict,
    )
    from gemkit._generated.types.dicts import (
        ApiAuthApiKeyConfigDict as ApiAuthApiKeyConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ApiAuthApiKeyConfigOrDict as ApiAuthApiKeyConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ApiAuthDict as ApiAuthDict,
    )
    from gemkit._generated.types.dicts import (
        ApiAuthOrDict as ApiAuthOrDict,
    )
    from gemkit._generated.types.dicts import (
        ApiKeyConfigDict as ApiKeyConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ApiKeyConfigOrDict as ApiKeyConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AttributionSourceIdDict as AttributionSourceIdDict,
    )
    from gemkit._generated.types.dicts import (
        AttributionSourceIdOrDict as AttributionSourceIdOrDict,
    )
    from gemkit._generated.types.dicts import (
        AudioMetadataDict as AudioMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        AudioMetadataOrDict as AudioMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        AudioResponseFormatDict as AudioResponseFormatDict,
    )
    from gemkit._generated.types.dicts import (
        AudioResponseFormatOrDict as AudioResponseFormatOrDict,
    )
    from gemkit._generated.types.dicts import (
        AudioTranscriptionConfigDict as AudioTranscriptionConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AudioTranscriptionConfigOrDict as AudioTranscriptionConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigDict as AuthConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigGoogleServiceAccountConfigDict as AuthConfigGoogleServiceAccountConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigGoogleServiceAccountConfigOrDict as AuthConfigGoogleServiceAccountConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigHttpBasicAuthConfigDict as AuthConfigHttpBasicAuthConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigHttpBasicAuthConfigOrDict as AuthConfigHttpBasicAuthConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigOauthConfigDict as AuthConfigOauthConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigOauthConfigOrDict as AuthConfigOauthConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigOidcConfigDict as AuthConfigOidcConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigOidcConfigOrDict as AuthConfigOidcConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AuthConfigOrDict as AuthConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AutomaticFunctionCallingConfigDict as AutomaticFunctionCallingConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AutomaticFunctionCallingConfigOrDict as AutomaticFunctionCallingConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        AutoraterConfigDict as AutoraterConfigDict,
    )
    from gemkit._generated.types.dicts import (
        AutoraterConfigOrDict as AutoraterConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobDestinationDict as BatchJobDestinationDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobDestinationOrDict as BatchJobDestinationOrDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobDict as BatchJobDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobOrDict as BatchJobOrDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobOutputInfoDict as BatchJobOutputInfoDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobOutputInfoOrDict as BatchJobOutputInfoOrDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobSourceDict as BatchJobSourceDict,
    )
    from gemkit._generated.types.dicts import (
        BatchJobSourceOrDict as BatchJobSourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        BigQuerySourceDict as BigQuerySourceDict,
    )
    from gemkit._generated.types.dicts import (
        BigQuerySourceOrDict as BigQuerySourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        BleuMetricValueDict as BleuMetricValueDict,
    )
    from gemkit._generated.types.dicts import (
        BleuMetricValueOrDict as BleuMetricValueOrDict,
    )
    from gemkit._generated.types.dicts import (
        BleuSpecDict as BleuSpecDict,
    )
    from gemkit._generated.types.dicts import (
        BleuSpecOrDict as BleuSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        BlobDict as BlobDict,
    )
    from gemkit._generated.types.dicts import (
        BlobOrDict as BlobOrDict,
    )
    from gemkit._generated.types.dicts import (
        CancelBatchJobConfigDict as CancelBatchJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CancelBatchJobConfigOrDict as CancelBatchJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CancelTuningJobConfigDict as CancelTuningJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CancelTuningJobConfigOrDict as CancelTuningJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CancelTuningJobResponseDict as CancelTuningJobResponseDict,
    )
    from gemkit._generated.types.dicts import (
        CancelTuningJobResponseOrDict as CancelTuningJobResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        CandidateDict as CandidateDict,
    )
    from gemkit._generated.types.dicts import (
        CandidateOrDict as CandidateOrDict,
    )
    from gemkit._generated.types.dicts import (
        CheckpointDict as CheckpointDict,
    )
    from gemkit._generated.types.dicts import (
        CheckpointOrDict as CheckpointOrDict,
    )
    from gemkit._generated.types.dicts import (
        CitationDict as CitationDict,
    )
    from gemkit._generated.types.dicts import (
        CitationMetadataDict as CitationMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        CitationMetadataOrDict as CitationMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        CitationOrDict as CitationOrDict,
    )
    from gemkit._generated.types.dicts import (
        CodeExecutionResultDict as CodeExecutionResultDict,
    )
    from gemkit._generated.types.dicts import (
        CodeExecutionResultOrDict as CodeExecutionResultOrDict,
    )
    from gemkit._generated.types.dicts import (
        CompletionStatsDict as CompletionStatsDict,
    )
    from gemkit._generated.types.dicts import (
        CompletionStatsOrDict as CompletionStatsOrDict,
    )
    from gemkit._generated.types.dicts import (
        CompositeReinforcementTuningRewardConfigDict as CompositeReinforcementTuningRewardConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CompositeReinforcementTuningRewardConfigOrDict as CompositeReinforcementTuningRewardConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict as CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict as CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ComputationBasedMetricSpecDict as ComputationBasedMetricSpecDict,
    )
    from gemkit._generated.types.dicts import (
        ComputationBasedMetricSpecOrDict as ComputationBasedMetricSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        ComputerUseDict as ComputerUseDict,
    )
    from gemkit._generated.types.dicts import (
        ComputerUseOrDict as ComputerUseOrDict,
    )
    from gemkit._generated.types.dicts import (
        ComputeTokensConfigDict as ComputeTokensConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ComputeTokensConfigOrDict as ComputeTokensConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ComputeTokensResponseDict as ComputeTokensResponseDict,
    )
    from gemkit._generated.types.dicts import (
        ComputeTokensResponseOrDict as ComputeTokensResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        ContentDict as ContentDict,
    )
    from gemkit._generated.types.dicts import (
        ContentEmbeddingDict as ContentEmbeddingDict,
    )
    from gemkit._generated.types.dicts import (
        ContentEmbeddingOrDict as ContentEmbeddingOrDict,
    )
    from gemkit._generated.types.dicts import (
        ContentEmbeddingStatisticsDict as ContentEmbeddingStatisticsDict,
    )
    from gemkit._generated.types.dicts import (
        ContentEmbeddingStatisticsOrDict as ContentEmbeddingStatisticsOrDict,
    )
    from gemkit._generated.types.dicts import (
        ContentOrDict as ContentOrDict,
    )
    from gemkit._generated.types.dicts import (
        ContentReferenceImageDict as ContentReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        ContentReferenceImageOrDict as ContentReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        ControlReferenceConfigDict as ControlReferenceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ControlReferenceConfigOrDict as ControlReferenceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ControlReferenceImageDict as ControlReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        ControlReferenceImageOrDict as ControlReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        CountTokensConfigDict as CountTokensConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CountTokensConfigOrDict as CountTokensConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CountTokensResponseDict as CountTokensResponseDict,
    )
    from gemkit._generated.types.dicts import (
        CountTokensResponseOrDict as CountTokensResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        CreateBatchJobConfigDict as CreateBatchJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CreateBatchJobConfigOrDict as CreateBatchJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CreateEmbeddingsBatchJobConfigDict as CreateEmbeddingsBatchJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CreateEmbeddingsBatchJobConfigOrDict as CreateEmbeddingsBatchJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CreateTuningJobConfigDict as CreateTuningJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CreateTuningJobConfigOrDict as CreateTuningJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CustomCodeExecutionResultDict as CustomCodeExecutionResultDict,
    )
    from gemkit._generated.types.dicts import (
        CustomCodeExecutionResultOrDict as CustomCodeExecutionResultOrDict,
    )
    from gemkit._generated.types.dicts import (
        CustomCodeExecutionSpecDict as CustomCodeExecutionSpecDict,
    )
    from gemkit._generated.types.dicts import (
        CustomCodeExecutionSpecOrDict as CustomCodeExecutionSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        CustomOutputDict as CustomOutputDict,
    )
    from gemkit._generated.types.dicts import (
        CustomOutputFormatConfigDict as CustomOutputFormatConfigDict,
    )
    from gemkit._generated.types.dicts import (
        CustomOutputFormatConfigOrDict as CustomOutputFormatConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        CustomOutputOrDict as CustomOutputOrDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetCustomMetricDict as DatasetCustomMetricDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetCustomMetricOrDict as DatasetCustomMetricOrDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetDistributionDict as DatasetDistributionDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetDistributionDistributionBucketDict as DatasetDistributionDistributionBucketDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetDistributionDistributionBucketOrDict as DatasetDistributionDistributionBucketOrDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetDistributionOrDict as DatasetDistributionOrDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetStatsDict as DatasetStatsDict,
    )
    from gemkit._generated.types.dicts import (
        DatasetStatsOrDict as DatasetStatsOrDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteBatchJobConfigDict as DeleteBatchJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteBatchJobConfigOrDict as DeleteBatchJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteModelConfigDict as DeleteModelConfigDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteModelConfigOrDict as DeleteModelConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteModelResponseDict as DeleteModelResponseDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteModelResponseOrDict as DeleteModelResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteResourceJobDict as DeleteResourceJobDict,
    )
    from gemkit._generated.types.dicts import (
        DeleteResourceJobOrDict as DeleteResourceJobOrDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationDataStatsDict as DistillationDataStatsDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationDataStatsOrDict as DistillationDataStatsOrDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationHyperParametersDict as DistillationHyperParametersDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationHyperParametersOrDict as DistillationHyperParametersOrDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationSamplingSpecDict as DistillationSamplingSpecDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationSamplingSpecOrDict as DistillationSamplingSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationSpecDict as DistillationSpecDict,
    )
    from gemkit._generated.types.dicts import (
        DistillationSpecOrDict as DistillationSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        DocumentMetadataDict as DocumentMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        DocumentMetadataOrDict as DocumentMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        DynamicRetrievalConfigDict as DynamicRetrievalConfigDict,
    )
    from gemkit._generated.types.dicts import (
        DynamicRetrievalConfigOrDict as DynamicRetrievalConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        EditImageConfigDict as EditImageConfigDict,
    )
    from gemkit._generated.types.dicts import (
        EditImageConfigOrDict as EditImageConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        EditImageResponseDict as EditImageResponseDict,
    )
    from gemkit._generated.types.dicts import (
        EditImageResponseOrDict as EditImageResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentBatchDict as EmbedContentBatchDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentBatchOrDict as EmbedContentBatchOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentConfigDict as EmbedContentConfigDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentConfigOrDict as EmbedContentConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentMetadataDict as EmbedContentMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentMetadataOrDict as EmbedContentMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentRequestConfigDict as EmbedContentRequestConfigDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentRequestConfigOrDict as EmbedContentRequestConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentRequestDict as EmbedContentRequestDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentRequestOrDict as EmbedContentRequestOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentResponseDict as EmbedContentResponseDict,
    )
    from gemkit._generated.types.dicts import (
        EmbedContentResponseOrDict as EmbedContentResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingInstanceDict as EmbeddingInstanceDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingInstanceOrDict as EmbeddingInstanceOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingParametersDict as EmbeddingParametersDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingParametersOrDict as EmbeddingParametersOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingPredictionDict as EmbeddingPredictionDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingPredictionOrDict as EmbeddingPredictionOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingPredictionsDict as EmbeddingPredictionsDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingPredictionsOrDict as EmbeddingPredictionsOrDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingsBatchJobSourceDict as EmbeddingsBatchJobSourceDict,
    )
    from gemkit._generated.types.dicts import (
        EmbeddingsBatchJobSourceOrDict as EmbeddingsBatchJobSourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        EncryptionSpecDict as EncryptionSpecDict,
    )
    from gemkit._generated.types.dicts import (
        EncryptionSpecOrDict as EncryptionSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        EndpointDict as EndpointDict,
    )
    from gemkit._generated.types.dicts import (
        EndpointOrDict as EndpointOrDict,
    )
    from gemkit._generated.types.dicts import (
        EnterpriseWebSearchDict as EnterpriseWebSearchDict,
    )
    from gemkit._generated.types.dicts import (
        EnterpriseWebSearchOrDict as EnterpriseWebSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        EntityLabelDict as EntityLabelDict,
    )
    from gemkit._generated.types.dicts import (
        EntityLabelOrDict as EntityLabelOrDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluateDatasetResponseDict as EvaluateDatasetResponseDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluateDatasetResponseOrDict as EvaluateDatasetResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluateDatasetRunDict as EvaluateDatasetRunDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluateDatasetRunOrDict as EvaluateDatasetRunOrDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationConfigDict as EvaluationConfigDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationConfigOrDict as EvaluationConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationDatasetDict as EvaluationDatasetDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationDatasetOrDict as EvaluationDatasetOrDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationParserConfigCustomCodeParserConfigDict as EvaluationParserConfigCustomCodeParserConfigDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationParserConfigCustomCodeParserConfigOrDict as EvaluationParserConfigCustomCodeParserConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationParserConfigDict as EvaluationParserConfigDict,
    )
    from gemkit._generated.types.dicts import (
        EvaluationParserConfigOrDict as EvaluationParserConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ExactMatchMetricValueDict as ExactMatchMetricValueDict,
    )
    from gemkit._generated.types.dicts import (
        ExactMatchMetricValueOrDict as ExactMatchMetricValueOrDict,
    )
    from gemkit._generated.types.dicts import (
        ExactMatchSpecDict as ExactMatchSpecDict,
    )
    from gemkit._generated.types.dicts import (
        ExactMatchSpecOrDict as ExactMatchSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        ExecutableCodeDict as ExecutableCodeDict,
    )
    from gemkit._generated.types.dicts import (
        ExecutableCodeOrDict as ExecutableCodeOrDict,
    )
    from gemkit._generated.types.dicts import (
        ExternalApiDict as ExternalApiDict,
    )
    from gemkit._generated.types.dicts import (
        ExternalApiElasticSearchParamsDict as ExternalApiElasticSearchParamsDict,
    )
    from gemkit._generated.types.dicts import (
        ExternalApiElasticSearchParamsOrDict as ExternalApiElasticSearchParamsOrDict,
    )
    from gemkit._generated.types.dicts import (
        ExternalApiOrDict as ExternalApiOrDict,
    )
    from gemkit._generated.types.dicts import (
        ExternalApiSimpleSearchParamsDict as ExternalApiSimpleSearchParamsDict,
    )
    from gemkit._generated.types.dicts import (
        ExternalApiSimpleSearchParamsOrDict as ExternalApiSimpleSearchParamsOrDict,
    )
    from gemkit._generated.types.dicts import (
        FileDataDict as FileDataDict,
    )
    from gemkit._generated.types.dicts import (
        FileDataOrDict as FileDataOrDict,
    )
    from gemkit._generated.types.dicts import (
        FileDict as FileDict,
    )
    from gemkit._generated.types.dicts import (
        FileOrDict as FileOrDict,
    )
    from gemkit._generated.types.dicts import (
        FileSearchDict as FileSearchDict,
    )
    from gemkit._generated.types.dicts import (
        FileSearchOrDict as FileSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        FileStatusDict as FileStatusDict,
    )
    from gemkit._generated.types.dicts import (
        FileStatusOrDict as FileStatusOrDict,
    )
    from gemkit._generated.types.dicts import (
        FullFineTuningSpecDict as FullFineTuningSpecDict,
    )
    from gemkit._generated.types.dicts import (
        FullFineTuningSpecOrDict as FullFineTuningSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionCallDict as FunctionCallDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionCallingConfigDict as FunctionCallingConfigDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionCallingConfigOrDict as FunctionCallingConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionCallOrDict as FunctionCallOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionDeclarationDict as FunctionDeclarationDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionDeclarationOrDict as FunctionDeclarationOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponseBlobDict as FunctionResponseBlobDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponseBlobOrDict as FunctionResponseBlobOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponseDict as FunctionResponseDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponseFileDataDict as FunctionResponseFileDataDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponseFileDataOrDict as FunctionResponseFileDataOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponseOrDict as FunctionResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponsePartDict as FunctionResponsePartDict,
    )
    from gemkit._generated.types.dicts import (
        FunctionResponsePartOrDict as FunctionResponsePartOrDict,
    )
    from gemkit._generated.types.dicts import (
        GcsDestinationDict as GcsDestinationDict,
    )
    from gemkit._generated.types.dicts import (
        GcsDestinationOrDict as GcsDestinationOrDict,
    )
    from gemkit._generated.types.dicts import (
        GcsSourceDict as GcsSourceDict,
    )
    from gemkit._generated.types.dicts import (
        GcsSourceOrDict as GcsSourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        GeminiPreferenceExampleCompletionDict as GeminiPreferenceExampleCompletionDict,
    )
    from gemkit._generated.types.dicts import (
        GeminiPreferenceExampleCompletionOrDict as GeminiPreferenceExampleCompletionOrDict,
    )
    from gemkit._generated.types.dicts import (
        GeminiPreferenceExampleDict as GeminiPreferenceExampleDict,
    )
    from gemkit._generated.types.dicts import (
        GeminiPreferenceExampleOrDict as GeminiPreferenceExampleOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentConfigDict as GenerateContentConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentConfigOrDict as GenerateContentConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentResponseDict as GenerateContentResponseDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentResponseOrDict as GenerateContentResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentResponsePromptFeedbackDict as GenerateContentResponsePromptFeedbackDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentResponsePromptFeedbackOrDict as GenerateContentResponsePromptFeedbackOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentResponseUsageMetadataDict as GenerateContentResponseUsageMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateContentResponseUsageMetadataOrDict as GenerateContentResponseUsageMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        GeneratedImageDict as GeneratedImageDict,
    )
    from gemkit._generated.types.dicts import (
        GeneratedImageMaskDict as GeneratedImageMaskDict,
    )
    from gemkit._generated.types.dicts import (
        GeneratedImageMaskOrDict as GeneratedImageMaskOrDict,
    )
    from gemkit._generated.types.dicts import (
        GeneratedImageOrDict as GeneratedImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        GeneratedVideoDict as GeneratedVideoDict,
    )
    from gemkit._generated.types.dicts import (
        GeneratedVideoOrDict as GeneratedVideoOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateImagesConfigDict as GenerateImagesConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateImagesConfigOrDict as GenerateImagesConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateImagesResponseDict as GenerateImagesResponseDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateImagesResponseOrDict as GenerateImagesResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosConfigDict as GenerateVideosConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosConfigOrDict as GenerateVideosConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosOperationDict as GenerateVideosOperationDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosOperationOrDict as GenerateVideosOperationOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosResponseDict as GenerateVideosResponseDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosResponseOrDict as GenerateVideosResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosSourceDict as GenerateVideosSourceDict,
    )
    from gemkit._generated.types.dicts import (
        GenerateVideosSourceOrDict as GenerateVideosSourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigDict as GenerationConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigOrDict as GenerationConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeDict as GenerationConfigRoutingConfigAutoRoutingModeDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeOrDict as GenerationConfigRoutingConfigAutoRoutingModeOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigRoutingConfigDict as GenerationConfigRoutingConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigRoutingConfigManualRoutingModeDict as GenerationConfigRoutingConfigManualRoutingModeDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigRoutingConfigManualRoutingModeOrDict as GenerationConfigRoutingConfigManualRoutingModeOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationConfigRoutingConfigOrDict as GenerationConfigRoutingConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationOutputConfigDict as GenerationOutputConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GenerationOutputConfigOrDict as GenerationOutputConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GetBatchJobConfigDict as GetBatchJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GetBatchJobConfigOrDict as GetBatchJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GetModelConfigDict as GetModelConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GetModelConfigOrDict as GetModelConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GetTuningJobConfigDict as GetTuningJobConfigDict,
    )
    from gemkit._generated.types.dicts import (
        GetTuningJobConfigOrDict as GetTuningJobConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsDict as GoogleMapsDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsGroundingTypesDict as GoogleMapsGroundingTypesDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsGroundingTypesOrDict as GoogleMapsGroundingTypesOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsOrDict as GoogleMapsOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsPlacesDict as GoogleMapsPlacesDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsPlacesOrDict as GoogleMapsPlacesOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsRoutingDict as GoogleMapsRoutingDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleMapsRoutingOrDict as GoogleMapsRoutingOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleRpcStatusDict as GoogleRpcStatusDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleRpcStatusOrDict as GoogleRpcStatusOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleSearchDict as GoogleSearchDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleSearchOrDict as GoogleSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleSearchRetrievalDict as GoogleSearchRetrievalDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleSearchRetrievalOrDict as GoogleSearchRetrievalOrDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleTypeDateDict as GoogleTypeDateDict,
    )
    from gemkit._generated.types.dicts import (
        GoogleTypeDateOrDict as GoogleTypeDateOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingAttributionDict as GroundingAttributionDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingAttributionOrDict as GroundingAttributionOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkCustomMetadataDict as GroundingChunkCustomMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkCustomMetadataOrDict as GroundingChunkCustomMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkDict as GroundingChunkDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkImageDict as GroundingChunkImageDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkImageOrDict as GroundingChunkImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsDict as GroundingChunkMapsDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsOrDict as GroundingChunkMapsOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesDict as GroundingChunkMapsPlaceAnswerSourcesDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesOrDict as GroundingChunkMapsPlaceAnswerSourcesOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsRouteDict as GroundingChunkMapsRouteDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkMapsRouteOrDict as GroundingChunkMapsRouteOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkOrDict as GroundingChunkOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkRetrievedContextDict as GroundingChunkRetrievedContextDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkRetrievedContextOrDict as GroundingChunkRetrievedContextOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkStringListDict as GroundingChunkStringListDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkStringListOrDict as GroundingChunkStringListOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkWebDict as GroundingChunkWebDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingChunkWebOrDict as GroundingChunkWebOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingMetadataDict as GroundingMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingMetadataOrDict as GroundingMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingMetadataSourceFlaggingUriDict as GroundingMetadataSourceFlaggingUriDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingMetadataSourceFlaggingUriOrDict as GroundingMetadataSourceFlaggingUriOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingPassageIdDict as GroundingPassageIdDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingPassageIdOrDict as GroundingPassageIdOrDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingSupportDict as GroundingSupportDict,
    )
    from gemkit._generated.types.dicts import (
        GroundingSupportOrDict as GroundingSupportOrDict,
    )
    from gemkit._generated.types.dicts import (
        HttpOptionsDict as HttpOptionsDict,
    )
    from gemkit._generated.types.dicts import (
        HttpOptionsOrDict as HttpOptionsOrDict,
    )
    from gemkit._generated.types.dicts import (
        HttpResponseDict as HttpResponseDict,
    )
    from gemkit._generated.types.dicts import (
        HttpResponseOrDict as HttpResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        HttpRetryOptionsDict as HttpRetryOptionsDict,
    )
    from gemkit._generated.types.dicts import (
        HttpRetryOptionsOrDict as HttpRetryOptionsOrDict,
    )
    from gemkit._generated.types.dicts import (
        ImageConfigDict as ImageConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ImageConfigImageOutputOptionsDict as ImageConfigImageOutputOptionsDict,
    )
    from gemkit._generated.types.dicts import (
        ImageConfigImageOutputOptionsOrDict as ImageConfigImageOutputOptionsOrDict,
    )
    from gemkit._generated.types.dicts import (
        ImageConfigOrDict as ImageConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ImageDict as ImageDict,
    )
    from gemkit._generated.types.dicts import (
        ImageOrDict as ImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        ImageResponseFormatDict as ImageResponseFormatDict,
    )
    from gemkit._generated.types.dicts import (
        ImageResponseFormatOrDict as ImageResponseFormatOrDict,
    )
    from gemkit._generated.types.dicts import (
        ImageSearchDict as ImageSearchDict,
    )
    from gemkit._generated.types.dicts import (
        ImageSearchOrDict as ImageSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        InlinedEmbedContentResponseDict as InlinedEmbedContentResponseDict,
    )
    from gemkit._generated.types.dicts import (
        InlinedEmbedContentResponseOrDict as InlinedEmbedContentResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        InlinedRequestDict as InlinedRequestDict,
    )
    from gemkit._generated.types.dicts import (
        InlinedRequestOrDict as InlinedRequestOrDict,
    )
    from gemkit._generated.types.dicts import (
        InlinedResponseDict as InlinedResponseDict,
    )
    from gemkit._generated.types.dicts import (
        InlinedResponseOrDict as InlinedResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        IntervalDict as IntervalDict,
    )
    from gemkit._generated.types.dicts import (
        IntervalOrDict as IntervalOrDict,
    )
    from gemkit._generated.types.dicts import (
        JobErrorDict as JobErrorDict,
    )
    from gemkit._generated.types.dicts import (
        JobErrorOrDict as JobErrorOrDict,
    )
    from gemkit._generated.types.dicts import (
        LanguageAutoDict as LanguageAutoDict,
    )
    from gemkit._generated.types.dicts import (
        LanguageAutoOrDict as LanguageAutoOrDict,
    )
    from gemkit._generated.types.dicts import (
        LanguageHintsDict as LanguageHintsDict,
    )
    from gemkit._generated.types.dicts import (
        LanguageHintsOrDict as LanguageHintsOrDict,
    )
    from gemkit._generated.types.dicts import (
        LatLngDict as LatLngDict,
    )
    from gemkit._generated.types.dicts import (
        LatLngOrDict as LatLngOrDict,
    )
    from gemkit._generated.types.dicts import (
        ListBatchJobsConfigDict as ListBatchJobsConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ListBatchJobsConfigOrDict as ListBatchJobsConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ListBatchJobsResponseDict as ListBatchJobsResponseDict,
    )
    from gemkit._generated.types.dicts import (
        ListBatchJobsResponseOrDict as ListBatchJobsResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        ListModelsConfigDict as ListModelsConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ListModelsConfigOrDict as ListModelsConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ListModelsResponseDict as ListModelsResponseDict,
    )
    from gemkit._generated.types.dicts import (
        ListModelsResponseOrDict as ListModelsResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        ListTuningJobsConfigDict as ListTuningJobsConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ListTuningJobsConfigOrDict as ListTuningJobsConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ListTuningJobsResponseDict as ListTuningJobsResponseDict,
    )
    from gemkit._generated.types.dicts import (
        ListTuningJobsResponseOrDict as ListTuningJobsResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        LLMBasedMetricSpecDict as LLMBasedMetricSpecDict,
    )
    from gemkit._generated.types.dicts import (
        LLMBasedMetricSpecOrDict as LLMBasedMetricSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        LogprobsResultCandidateDict as LogprobsResultCandidateDict,
    )
    from gemkit._generated.types.dicts import (
        LogprobsResultCandidateOrDict as LogprobsResultCandidateOrDict,
    )
    from gemkit._generated.types.dicts import (
        LogprobsResultDict as LogprobsResultDict,
    )
    from gemkit._generated.types.dicts import (
        LogprobsResultOrDict as LogprobsResultOrDict,
    )
    from gemkit._generated.types.dicts import (
        LogprobsResultTopCandidatesDict as LogprobsResultTopCandidatesDict,
    )
    from gemkit._generated.types.dicts import (
        LogprobsResultTopCandidatesOrDict as LogprobsResultTopCandidatesOrDict,
    )
    from gemkit._generated.types.dicts import (
        MaskReferenceConfigDict as MaskReferenceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        MaskReferenceConfigOrDict as MaskReferenceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        MaskReferenceImageDict as MaskReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        MaskReferenceImageOrDict as MaskReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        McpServerDict as McpServerDict,
    )
    from gemkit._generated.types.dicts import (
        McpServerOrDict as McpServerOrDict,
    )
    from gemkit._generated.types.dicts import (
        MetricDict as MetricDict,
    )
    from gemkit._generated.types.dicts import (
        MetricOrDict as MetricOrDict,
    )
    from gemkit._generated.types.dicts import (
        ModalityTokenCountDict as ModalityTokenCountDict,
    )
    from gemkit._generated.types.dicts import (
        ModalityTokenCountOrDict as ModalityTokenCountOrDict,
    )
    from gemkit._generated.types.dicts import (
        ModelArmorConfigDict as ModelArmorConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ModelArmorConfigOrDict as ModelArmorConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ModelDict as ModelDict,
    )
    from gemkit._generated.types.dicts import (
        ModelOrDict as ModelOrDict,
    )
    from gemkit._generated.types.dicts import (
        ModelSelectionConfigDict as ModelSelectionConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ModelSelectionConfigOrDict as ModelSelectionConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ModelStatusDict as ModelStatusDict,
    )
    from gemkit._generated.types.dicts import (
        ModelStatusOrDict as ModelStatusOrDict,
    )
    from gemkit._generated.types.dicts import (
        MultiSpeakerVoiceConfigDict as MultiSpeakerVoiceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        MultiSpeakerVoiceConfigOrDict as MultiSpeakerVoiceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        OutputConfigDict as OutputConfigDict,
    )
    from gemkit._generated.types.dicts import (
        OutputConfigOrDict as OutputConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        OutputInfoDict as OutputInfoDict,
    )
    from gemkit._generated.types.dicts import (
        OutputInfoOrDict as OutputInfoOrDict,
    )
    from gemkit._generated.types.dicts import (
        PairwiseMetricResultDict as PairwiseMetricResultDict,
    )
    from gemkit._generated.types.dicts import (
        PairwiseMetricResultOrDict as PairwiseMetricResultOrDict,
    )
    from gemkit._generated.types.dicts import (
        PartDict as PartDict,
    )
    from gemkit._generated.types.dicts import (
        PartialArgDict as PartialArgDict,
    )
    from gemkit._generated.types.dicts import (
        PartialArgOrDict as PartialArgOrDict,
    )
    from gemkit._generated.types.dicts import (
        PartMediaResolutionDict as PartMediaResolutionDict,
    )
    from gemkit._generated.types.dicts import (
        PartMediaResolutionOrDict as PartMediaResolutionOrDict,
    )
    from gemkit._generated.types.dicts import (
        PartnerModelTuningSpecDict as PartnerModelTuningSpecDict,
    )
    from gemkit._generated.types.dicts import (
        PartnerModelTuningSpecOrDict as PartnerModelTuningSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        PartOrDict as PartOrDict,
    )
    from gemkit._generated.types.dicts import (
        PointwiseMetricResultDict as PointwiseMetricResultDict,
    )
    from gemkit._generated.types.dicts import (
        PointwiseMetricResultOrDict as PointwiseMetricResultOrDict,
    )
    from gemkit._generated.types.dicts import (
        PointwiseMetricSpecDict as PointwiseMetricSpecDict,
    )
    from gemkit._generated.types.dicts import (
        PointwiseMetricSpecOrDict as PointwiseMetricSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        PrebuiltVoiceConfigDict as PrebuiltVoiceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        PrebuiltVoiceConfigOrDict as PrebuiltVoiceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        PredefinedMetricSpecDict as PredefinedMetricSpecDict,
    )
    from gemkit._generated.types.dicts import (
        PredefinedMetricSpecOrDict as PredefinedMetricSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        PreferenceOptimizationDataStatsDict as PreferenceOptimizationDataStatsDict,
    )
    from gemkit._generated.types.dicts import (
        PreferenceOptimizationDataStatsOrDict as PreferenceOptimizationDataStatsOrDict,
    )
    from gemkit._generated.types.dicts import (
        PreferenceOptimizationHyperParametersDict as PreferenceOptimizationHyperParametersDict,
    )
    from gemkit._generated.types.dicts import (
        PreferenceOptimizationHyperParametersOrDict as PreferenceOptimizationHyperParametersOrDict,
    )
    from gemkit._generated.types.dicts import (
        PreferenceOptimizationSpecDict as PreferenceOptimizationSpecDict,
    )
    from gemkit._generated.types.dicts import (
        PreferenceOptimizationSpecOrDict as PreferenceOptimizationSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        PreTunedModelDict as PreTunedModelDict,
    )
    from gemkit._generated.types.dicts import (
        PreTunedModelOrDict as PreTunedModelOrDict,
    )
    from gemkit._generated.types.dicts import (
        ProductImageDict as ProductImageDict,
    )
    from gemkit._generated.types.dicts import (
        ProductImageOrDict as ProductImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagChunkDict as RagChunkDict,
    )
    from gemkit._generated.types.dicts import (
        RagChunkOrDict as RagChunkOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagChunkPageSpanDict as RagChunkPageSpanDict,
    )
    from gemkit._generated.types.dicts import (
        RagChunkPageSpanOrDict as RagChunkPageSpanOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigDict as RagRetrievalConfigDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigFilterDict as RagRetrievalConfigFilterDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigFilterOrDict as RagRetrievalConfigFilterOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigHybridSearchDict as RagRetrievalConfigHybridSearchDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigHybridSearchOrDict as RagRetrievalConfigHybridSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigOrDict as RagRetrievalConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigRankingDict as RagRetrievalConfigRankingDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigRankingLlmRankerDict as RagRetrievalConfigRankingLlmRankerDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigRankingLlmRankerOrDict as RagRetrievalConfigRankingLlmRankerOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigRankingOrDict as RagRetrievalConfigRankingOrDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigRankingRankServiceDict as RagRetrievalConfigRankingRankServiceDict,
    )
    from gemkit._generated.types.dicts import (
        RagRetrievalConfigRankingRankServiceOrDict as RagRetrievalConfigRankingRankServiceOrDict,
    )
    from gemkit._generated.types.dicts import (
        RawOutputDict as RawOutputDict,
    )
    from gemkit._generated.types.dicts import (
        RawOutputOrDict as RawOutputOrDict,
    )
    from gemkit._generated.types.dicts import (
        RawReferenceImageDict as RawReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        RawReferenceImageOrDict as RawReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        RecontextImageConfigDict as RecontextImageConfigDict,
    )
    from gemkit._generated.types.dicts import (
        RecontextImageConfigOrDict as RecontextImageConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        RecontextImageResponseDict as RecontextImageResponseDict,
    )
    from gemkit._generated.types.dicts import (
        RecontextImageResponseOrDict as RecontextImageResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        RecontextImageSourceDict as RecontextImageSourceDict,
    )
    from gemkit._generated.types.dicts import (
        RecontextImageSourceOrDict as RecontextImageSourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReferenceImageAPIDict as ReferenceImageAPIDict,
    )
    from gemkit._generated.types.dicts import (
        ReferenceImageAPIOrDict as ReferenceImageAPIOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningAutoraterScorerDict as ReinforcementTuningAutoraterScorerDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningAutoraterScorerExactMatchScorerDict as ReinforcementTuningAutoraterScorerExactMatchScorerDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningAutoraterScorerExactMatchScorerOrDict as ReinforcementTuningAutoraterScorerExactMatchScorerOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningAutoraterScorerOrDict as ReinforcementTuningAutoraterScorerOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict as ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict as ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningCloudRunRewardScorerDict as ReinforcementTuningCloudRunRewardScorerDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningCloudRunRewardScorerOrDict as ReinforcementTuningCloudRunRewardScorerOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningCodeExecutionRewardScorerDict as ReinforcementTuningCodeExecutionRewardScorerDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningCodeExecutionRewardScorerOrDict as ReinforcementTuningCodeExecutionRewardScorerOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningExampleDict as ReinforcementTuningExampleDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningExampleOrDict as ReinforcementTuningExampleOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningHyperParametersDict as ReinforcementTuningHyperParametersDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningHyperParametersOrDict as ReinforcementTuningHyperParametersOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningParseResponseConfigDict as ReinforcementTuningParseResponseConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningParseResponseConfigOrDict as ReinforcementTuningParseResponseConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningRewardInfoDict as ReinforcementTuningRewardInfoDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningRewardInfoOrDict as ReinforcementTuningRewardInfoOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningSpecDict as ReinforcementTuningSpecDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningSpecOrDict as ReinforcementTuningSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningStringMatchRewardScorerDict as ReinforcementTuningStringMatchRewardScorerDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict as ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict as ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningStringMatchRewardScorerOrDict as ReinforcementTuningStringMatchRewardScorerOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict as ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict as ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningUserDatasetExamplesDict as ReinforcementTuningUserDatasetExamplesDict,
    )
    from gemkit._generated.types.dicts import (
        ReinforcementTuningUserDatasetExamplesOrDict as ReinforcementTuningUserDatasetExamplesOrDict,
    )
    from gemkit._generated.types.dicts import (
        ReplicatedVoiceConfigDict as ReplicatedVoiceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ReplicatedVoiceConfigOrDict as ReplicatedVoiceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ResponseFormatDict as ResponseFormatDict,
    )
    from gemkit._generated.types.dicts import (
        ResponseFormatOrDict as ResponseFormatOrDict,
    )
    from gemkit._generated.types.dicts import (
        RetrievalConfigDict as RetrievalConfigDict,
    )
    from gemkit._generated.types.dicts import (
        RetrievalConfigOrDict as RetrievalConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        RetrievalDict as RetrievalDict,
    )
    from gemkit._generated.types.dicts import (
        RetrievalMetadataDict as RetrievalMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        RetrievalMetadataOrDict as RetrievalMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        RetrievalOrDict as RetrievalOrDict,
    )
    from gemkit._generated.types.dicts import (
        RougeMetricValueDict as RougeMetricValueDict,
    )
    from gemkit._generated.types.dicts import (
        RougeMetricValueOrDict as RougeMetricValueOrDict,
    )
    from gemkit._generated.types.dicts import (
        RougeSpecDict as RougeSpecDict,
    )
    from gemkit._generated.types.dicts import (
        RougeSpecOrDict as RougeSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        RubricGenerationSpecDict as RubricGenerationSpecDict,
    )
    from gemkit._generated.types.dicts import (
        RubricGenerationSpecOrDict as RubricGenerationSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        SafetyAttributesDict as SafetyAttributesDict,
    )
    from gemkit._generated.types.dicts import (
        SafetyAttributesOrDict as SafetyAttributesOrDict,
    )
    from gemkit._generated.types.dicts import (
        SafetyRatingDict as SafetyRatingDict,
    )
    from gemkit._generated.types.dicts import (
        SafetyRatingOrDict as SafetyRatingOrDict,
    )
    from gemkit._generated.types.dicts import (
        SafetySettingDict as SafetySettingDict,
    )
    from gemkit._generated.types.dicts import (
        SafetySettingOrDict as SafetySettingOrDict,
    )
    from gemkit._generated.types.dicts import (
        SchemaDict as SchemaDict,
    )
    from gemkit._generated.types.dicts import (
        SchemaOrDict as SchemaOrDict,
    )
    from gemkit._generated.types.dicts import (
        ScribbleImageDict as ScribbleImageDict,
    )
    from gemkit._generated.types.dicts import (
        ScribbleImageOrDict as ScribbleImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        SearchEntryPointDict as SearchEntryPointDict,
    )
    from gemkit._generated.types.dicts import (
        SearchEntryPointOrDict as SearchEntryPointOrDict,
    )
    from gemkit._generated.types.dicts import (
        SearchTypesDict as SearchTypesDict,
    )
    from gemkit._generated.types.dicts import (
        SearchTypesOrDict as SearchTypesOrDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentDict as SegmentDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentImageConfigDict as SegmentImageConfigDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentImageConfigOrDict as SegmentImageConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentImageResponseDict as SegmentImageResponseDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentImageResponseOrDict as SegmentImageResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentImageSourceDict as SegmentImageSourceDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentImageSourceOrDict as SegmentImageSourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        SegmentOrDict as SegmentOrDict,
    )
    from gemkit._generated.types.dicts import (
        SemanticRetrieverChunkDict as SemanticRetrieverChunkDict,
    )
    from gemkit._generated.types.dicts import (
        SemanticRetrieverChunkOrDict as SemanticRetrieverChunkOrDict,
    )
    from gemkit._generated.types.dicts import (
        SingleEmbedContentResponseDict as SingleEmbedContentResponseDict,
    )
    from gemkit._generated.types.dicts import (
        SingleEmbedContentResponseOrDict as SingleEmbedContentResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        SingleReinforcementTuningRewardConfigDict as SingleReinforcementTuningRewardConfigDict,
    )
    from gemkit._generated.types.dicts import (
        SingleReinforcementTuningRewardConfigOrDict as SingleReinforcementTuningRewardConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        SpeakerVoiceConfigDict as SpeakerVoiceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        SpeakerVoiceConfigOrDict as SpeakerVoiceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        SpeechConfigDict as SpeechConfigDict,
    )
    from gemkit._generated.types.dicts import (
        SpeechConfigOrDict as SpeechConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        SpeechMetadataDict as SpeechMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        SpeechMetadataOrDict as SpeechMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        SpreadsheetMetadataDict as SpreadsheetMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        SpreadsheetMetadataOrDict as SpreadsheetMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        StreamableHttpTransportDict as StreamableHttpTransportDict,
    )
    from gemkit._generated.types.dicts import (
        StreamableHttpTransportOrDict as StreamableHttpTransportOrDict,
    )
    from gemkit._generated.types.dicts import (
        StyleReferenceConfigDict as StyleReferenceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        StyleReferenceConfigOrDict as StyleReferenceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        StyleReferenceImageDict as StyleReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        StyleReferenceImageOrDict as StyleReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        SubjectReferenceConfigDict as SubjectReferenceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        SubjectReferenceConfigOrDict as SubjectReferenceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        SubjectReferenceImageDict as SubjectReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        SubjectReferenceImageOrDict as SubjectReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedHyperParametersDict as SupervisedHyperParametersDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedHyperParametersOrDict as SupervisedHyperParametersOrDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningDatasetDistributionDatasetBucketDict as SupervisedTuningDatasetDistributionDatasetBucketDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningDatasetDistributionDatasetBucketOrDict as SupervisedTuningDatasetDistributionDatasetBucketOrDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningDatasetDistributionDict as SupervisedTuningDatasetDistributionDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningDatasetDistributionOrDict as SupervisedTuningDatasetDistributionOrDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningDataStatsDict as SupervisedTuningDataStatsDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningDataStatsOrDict as SupervisedTuningDataStatsOrDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningSpecDict as SupervisedTuningSpecDict,
    )
    from gemkit._generated.types.dicts import (
        SupervisedTuningSpecOrDict as SupervisedTuningSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        TextResponseFormatDict as TextResponseFormatDict,
    )
    from gemkit._generated.types.dicts import (
        TextResponseFormatOrDict as TextResponseFormatOrDict,
    )
    from gemkit._generated.types.dicts import (
        ThinkingConfigDict as ThinkingConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ThinkingConfigOrDict as ThinkingConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        TokensInfoDict as TokensInfoDict,
    )
    from gemkit._generated.types.dicts import (
        TokensInfoOrDict as TokensInfoOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolCallDict as ToolCallDict,
    )
    from gemkit._generated.types.dicts import (
        ToolCallOrDict as ToolCallOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolCodeExecutionDict as ToolCodeExecutionDict,
    )
    from gemkit._generated.types.dicts import (
        ToolCodeExecutionOrDict as ToolCodeExecutionOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolConfigDict as ToolConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ToolConfigOrDict as ToolConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolDict as ToolDict,
    )
    from gemkit._generated.types.dicts import (
        ToolExaAiSearchDict as ToolExaAiSearchDict,
    )
    from gemkit._generated.types.dicts import (
        ToolExaAiSearchOrDict as ToolExaAiSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolOrDict as ToolOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolParallelAiSearchDict as ToolParallelAiSearchDict,
    )
    from gemkit._generated.types.dicts import (
        ToolParallelAiSearchOrDict as ToolParallelAiSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        ToolResponseDict as ToolResponseDict,
    )
    from gemkit._generated.types.dicts import (
        ToolResponseOrDict as ToolResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        TranscriptionDict as TranscriptionDict,
    )
    from gemkit._generated.types.dicts import (
        TranscriptionOrDict as TranscriptionOrDict,
    )
    from gemkit._generated.types.dicts import (
        TranslationConfigDict as TranslationConfigDict,
    )
    from gemkit._generated.types.dicts import (
        TranslationConfigOrDict as TranslationConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        TunedModelCheckpointDict as TunedModelCheckpointDict,
    )
    from gemkit._generated.types.dicts import (
        TunedModelCheckpointOrDict as TunedModelCheckpointOrDict,
    )
    from gemkit._generated.types.dicts import (
        TunedModelDict as TunedModelDict,
    )
    from gemkit._generated.types.dicts import (
        TunedModelInfoDict as TunedModelInfoDict,
    )
    from gemkit._generated.types.dicts import (
        TunedModelInfoOrDict as TunedModelInfoOrDict,
    )
    from gemkit._generated.types.dicts import (
        TunedModelOrDict as TunedModelOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningDatasetDict as TuningDatasetDict,
    )
    from gemkit._generated.types.dicts import (
        TuningDatasetOrDict as TuningDatasetOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningDataStatsDict as TuningDataStatsDict,
    )
    from gemkit._generated.types.dicts import (
        TuningDataStatsOrDict as TuningDataStatsOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningExampleDict as TuningExampleDict,
    )
    from gemkit._generated.types.dicts import (
        TuningExampleOrDict as TuningExampleOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningJobDict as TuningJobDict,
    )
    from gemkit._generated.types.dicts import (
        TuningJobMetadataDict as TuningJobMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        TuningJobMetadataOrDict as TuningJobMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningJobOrDict as TuningJobOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningOperationDict as TuningOperationDict,
    )
    from gemkit._generated.types.dicts import (
        TuningOperationOrDict as TuningOperationOrDict,
    )
    from gemkit._generated.types.dicts import (
        TuningValidationDatasetDict as TuningValidationDatasetDict,
    )
    from gemkit._generated.types.dicts import (
        TuningValidationDatasetOrDict as TuningValidationDatasetOrDict,
    )
    from gemkit._generated.types.dicts import (
        UnifiedMetricDict as UnifiedMetricDict,
    )
    from gemkit._generated.types.dicts import (
        UnifiedMetricOrDict as UnifiedMetricOrDict,
    )
    from gemkit._generated.types.dicts import (
        UpdateModelConfigDict as UpdateModelConfigDict,
    )
    from gemkit._generated.types.dicts import (
        UpdateModelConfigOrDict as UpdateModelConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        UpscaleImageConfigDict as UpscaleImageConfigDict,
    )
    from gemkit._generated.types.dicts import (
        UpscaleImageConfigOrDict as UpscaleImageConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        UpscaleImageResponseDict as UpscaleImageResponseDict,
    )
    from gemkit._generated.types.dicts import (
        UpscaleImageResponseOrDict as UpscaleImageResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        UrlContextDict as UrlContextDict,
    )
    from gemkit._generated.types.dicts import (
        UrlContextMetadataDict as UrlContextMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        UrlContextMetadataOrDict as UrlContextMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        UrlContextOrDict as UrlContextOrDict,
    )
    from gemkit._generated.types.dicts import (
        UrlMetadataDict as UrlMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        UrlMetadataOrDict as UrlMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        UsageMetadataDict as UsageMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        UsageMetadataOrDict as UsageMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        ValidateRewardConfigDict as ValidateRewardConfigDict,
    )
    from gemkit._generated.types.dicts import (
        ValidateRewardConfigOrDict as ValidateRewardConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        ValidateRewardResponseDict as ValidateRewardResponseDict,
    )
    from gemkit._generated.types.dicts import (
        ValidateRewardResponseOrDict as ValidateRewardResponseOrDict,
    )
    from gemkit._generated.types.dicts import (
        VeoHyperParametersDict as VeoHyperParametersDict,
    )
    from gemkit._generated.types.dicts import (
        VeoHyperParametersOrDict as VeoHyperParametersOrDict,
    )
    from gemkit._generated.types.dicts import (
        VeoLoraTuningSpecDict as VeoLoraTuningSpecDict,
    )
    from gemkit._generated.types.dicts import (
        VeoLoraTuningSpecOrDict as VeoLoraTuningSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        VeoTuningSpecDict as VeoTuningSpecDict,
    )
    from gemkit._generated.types.dicts import (
        VeoTuningSpecOrDict as VeoTuningSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        VertexAISearchDataStoreSpecDict as VertexAISearchDataStoreSpecDict,
    )
    from gemkit._generated.types.dicts import (
        VertexAISearchDataStoreSpecOrDict as VertexAISearchDataStoreSpecOrDict,
    )
    from gemkit._generated.types.dicts import (
        VertexAISearchDict as VertexAISearchDict,
    )
    from gemkit._generated.types.dicts import (
        VertexAISearchOrDict as VertexAISearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        VertexMultimodalDatasetDestinationDict as VertexMultimodalDatasetDestinationDict,
    )
    from gemkit._generated.types.dicts import (
        VertexMultimodalDatasetDestinationOrDict as VertexMultimodalDatasetDestinationOrDict,
    )
    from gemkit._generated.types.dicts import (
        VertexRagStoreDict as VertexRagStoreDict,
    )
    from gemkit._generated.types.dicts import (
        VertexRagStoreOrDict as VertexRagStoreOrDict,
    )
    from gemkit._generated.types.dicts import (
        VertexRagStoreRagResourceDict as VertexRagStoreRagResourceDict,
    )
    from gemkit._generated.types.dicts import (
        VertexRagStoreRagResourceOrDict as VertexRagStoreRagResourceOrDict,
    )
    from gemkit._generated.types.dicts import (
        VideoDict as VideoDict,
    )
    from gemkit._generated.types.dicts import (
        VideoFileMetadataDict as VideoFileMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        VideoFileMetadataOrDict as VideoFileMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        VideoGenerationMaskDict as VideoGenerationMaskDict,
    )
    from gemkit._generated.types.dicts import (
        VideoGenerationMaskOrDict as VideoGenerationMaskOrDict,
    )
    from gemkit._generated.types.dicts import (
        VideoGenerationReferenceImageDict as VideoGenerationReferenceImageDict,
    )
    from gemkit._generated.types.dicts import (
        VideoGenerationReferenceImageOrDict as VideoGenerationReferenceImageOrDict,
    )
    from gemkit._generated.types.dicts import (
        VideoMetadataDict as VideoMetadataDict,
    )
    from gemkit._generated.types.dicts import (
        VideoMetadataOrDict as VideoMetadataOrDict,
    )
    from gemkit._generated.types.dicts import (
        VideoOrDict as VideoOrDict,
    )
    from gemkit._generated.types.dicts import (
        VideoResponseFormatDict as VideoResponseFormatDict,
    )
    from gemkit._generated.types.dicts import (
        VideoResponseFormatOrDict as VideoResponseFormatOrDict,
    )
    from gemkit._generated.types.dicts import (
        VoiceConfigDict as VoiceConfigDict,
    )
    from gemkit._generated.types.dicts import (
        VoiceConfigOrDict as VoiceConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        VoiceConsentSignatureDict as VoiceConsentSignatureDict,
    )
    from gemkit._generated.types.dicts import (
        VoiceConsentSignatureOrDict as VoiceConsentSignatureOrDict,
    )
    from gemkit._generated.types.dicts import (
        WebhookConfigDict as WebhookConfigDict,
    )
    from gemkit._generated.types.dicts import (
        WebhookConfigOrDict as WebhookConfigOrDict,
    )
    from gemkit._generated.types.dicts import (
        WebSearchDict as WebSearchDict,
    )
    from gemkit._generated.types.dicts import (
        WebSearchOrDict as WebSearchOrDict,
    )
    from gemkit._generated.types.dicts import (
        WordInfoDict as WordInfoDict,
    )
    from gemkit._generated.types.dicts import (
        WordInfoOrDict as WordInfoOrDict,
    )
    from gemkit._generated.types.types.batches import (
        BatchJob as BatchJob,
    )
    from gemkit._generated.types.types.batches import (
        BatchJobDestination as BatchJobDestination,
    )
    from gemkit._generated.types.types.batches import (
        BatchJobOutputInfo as BatchJobOutputInfo,
    )
    from gemkit._generated.types.types.batches import (
        BatchJobSource as BatchJobSource,
    )
    from gemkit._generated.types.types.batches import (
        CancelBatchJobConfig as CancelBatchJobConfig,
    )
    from gemkit._generated.types.types.batches import (
        CompletionStats as CompletionStats,
    )
    from gemkit._generated.types.types.batches import (
        CreateBatchJobConfig as CreateBatchJobConfig,
    )
    from gemkit._generated.types.types.batches import (
        CreateEmbeddingsBatchJobConfig as CreateEmbeddingsBatchJobConfig,
    )
    from gemkit._generated.types.types.batches import (
        DeleteBatchJobConfig as DeleteBatchJobConfig,
    )
    from gemkit._generated.types.types.batches import (
        DeleteResourceJob as DeleteResourceJob,
    )
    from gemkit._generated.types.types.batches import (
        EmbedContentBatch as EmbedContentBatch,
    )
    from gemkit._generated.types.types.batches import (
        EmbeddingsBatchJobSource as EmbeddingsBatchJobSource,
    )
    from gemkit._generated.types.types.batches import (
        GetBatchJobConfig as GetBatchJobConfig,
    )
    from gemkit._generated.types.types.batches import (
        InlinedEmbedContentResponse as InlinedEmbedContentResponse,
    )
    from gemkit._generated.types.types.batches import (
        InlinedRequest as InlinedRequest,
    )
    from gemkit._generated.types.types.batches import (
        InlinedResponse as InlinedResponse,
    )
    from gemkit._generated.types.types.batches import (
        ListBatchJobsConfig as ListBatchJobsConfig,
    )
    from gemkit._generated.types.types.batches import (
        ListBatchJobsResponse as ListBatchJobsResponse,
    )
    from gemkit._generated.types.types.batches import (
        VertexMultimodalDatasetDestination as VertexMultimodalDatasetDestination,
    )
    from gemkit._generated.types.types.config import (
        AspectRatio as AspectRatio,
    )
    from gemkit._generated.types.types.config import (
        AudioResponseFormat as AudioResponseFormat,
    )
    from gemkit._generated.types.types.config import (
        AudioResponseFormatMimeType as AudioResponseFormatMimeType,
    )
    from gemkit._generated.types.types.config import (
        AudioTranscriptionConfig as AudioTranscriptionConfig,
    )
    from gemkit._generated.types.types.config import (
        AudioTranscriptionConfigMode as AudioTranscriptionConfigMode,
    )
    from gemkit._generated.types.types.config import (
        AutomaticFunctionCallingConfig as AutomaticFunctionCallingConfig,
    )
    from gemkit._generated.types.types.config import (
        Delivery as Delivery,
    )
    from gemkit._generated.types.types.config import (
        FeatureSelectionPreference as FeatureSelectionPreference,
    )
    from gemkit._generated.types.types.config import (
        GenerateContentConfig as GenerateContentConfig,
    )
    from gemkit._generated.types.types.config import (
        GenerationConfig as GenerationConfig,
    )
    from gemkit._generated.types.types.config import (
        GenerationConfigRoutingConfig as GenerationConfigRoutingConfig,
    )
    from gemkit._generated.types.types.config import (
        GenerationConfigRoutingConfigAutoRoutingMode as GenerationConfigRoutingConfigAutoRoutingMode,
    )
    from gemkit._generated.types.types.config import (
        GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference as GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference,
    )
    from gemkit._generated.types.types.config import (
        GenerationConfigRoutingConfigManualRoutingMode as GenerationConfigRoutingConfigManualRoutingMode,
    )
    from gemkit._generated.types.types.config import (
        GenerationOutputConfig as GenerationOutputConfig,
    )
    from gemkit._generated.types.types.config import (
        HarmBlockMethod as HarmBlockMethod,
    )
    from gemkit._generated.types.types.config import (
        HarmBlockThreshold as HarmBlockThreshold,
    )
    from gemkit._generated.types.types.config import (
        HarmCategory as HarmCategory,
    )
    from gemkit._generated.types.types.config import (
        ImageConfig as ImageConfig,
    )
    from gemkit._generated.types.types.config import (
        ImageConfigImageOutputOptions as ImageConfigImageOutputOptions,
    )
    from gemkit._generated.types.types.config import (
        ImageConfigPersonGeneration as ImageConfigPersonGeneration,
    )
    from gemkit._generated.types.types.config import (
        ImageResponseFormat as ImageResponseFormat,
    )
    from gemkit._generated.types.types.config import (
        ImageResponseFormatMimeType as ImageResponseFormatMimeType,
    )
    from gemkit._generated.types.types.config import (
        ImageSize as ImageSize,
    )
    from gemkit._generated.types.types.config import (
        LanguageAuto as LanguageAuto,
    )
    from gemkit._generated.types.types.config import (
        LanguageHints as LanguageHints,
    )
    from gemkit._generated.types.types.config import (
        MediaResolution as MediaResolution,
    )
    from gemkit._generated.types.types.config import (
        Modality as Modality,
    )
    from gemkit._generated.types.types.config import (
        ModelArmorConfig as ModelArmorConfig,
    )
    from gemkit._generated.types.types.config import (
        ModelSelectionConfig as ModelSelectionConfig,
    )
    from gemkit._generated.types.types.config import (
        MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
    )
    from gemkit._generated.types.types.config import (
        PrebuiltVoiceConfig as PrebuiltVoiceConfig,
    )
    from gemkit._generated.types.types.config import (
        ProminentPeople as ProminentPeople,
    )
    from gemkit._generated.types.types.config import (
        ReplicatedVoiceConfig as ReplicatedVoiceConfig,
    )
    from gemkit._generated.types.types.config import (
        ResponseFormat as ResponseFormat,
    )
    from gemkit._generated.types.types.config import (
        SafetySetting as SafetySetting,
    )
    from gemkit._generated.types.types.config import (
        ServiceTier as ServiceTier,
    )
    from gemkit._generated.types.types.config import (
        SpeakerVoiceConfig as SpeakerVoiceConfig,
    )
    from gemkit._generated.types.types.config import (
        SpeechConfig as SpeechConfig,
    )
    from gemkit._generated.types.types.config import (
        TextResponseFormat as TextResponseFormat,
    )
    from gemkit._generated.types.types.config import (
        TextResponseFormatMimeType as TextResponseFormatMimeType,
    )
    from gemkit._generated.types.types.config import (
        ThinkingConfig as ThinkingConfig,
    )
    from gemkit._generated.types.types.config import (
        ThinkingLevel as ThinkingLevel,
    )
    from gemkit._generated.types.types.config import (
        TranslationConfig as TranslationConfig,
    )
    from gemkit._generated.types.types.config import (
        VideoResponseFormat as VideoResponseFormat,
    )
    from gemkit._generated.types.types.config import (
        VoiceConfig as VoiceConfig,
    )
    from gemkit._generated.types.types.config import (
        VoiceConsentSignature as VoiceConsentSignature,
    )
    from gemkit._generated.types.types.content import (
        AudioMetadata as AudioMetadata,
    )
    from gemkit._generated.types.types.content import (
        Blob as Blob,
    )
    from gemkit._generated.types.types.content import (
        CodeExecutionResult as CodeExecutionResult,
    )
    from gemkit._generated.types.types.content import (
        Content as Content,
    )
    from gemkit._generated.types.types.content import (
        DocumentMetadata as DocumentMetadata,
    )
    from gemkit._generated.types.types.content import (
        DocumentMetadataContentLayer as DocumentMetadataContentLayer,
    )
    from gemkit._generated.types.types.content import (
        ExecutableCode as ExecutableCode,
    )
    from gemkit._generated.types.types.content import (
        File as File,
    )
    from gemkit._generated.types.types.content import (
        FileData as FileData,
    )
    from gemkit._generated.types.types.content import (
        FileSource as FileSource,
    )
    from gemkit._generated.types.types.content import (
        FileState as FileState,
    )
    from gemkit._generated.types.types.content import (
        FileStatus as FileStatus,
    )
    from gemkit._generated.types.types.content import (
        FunctionCall as FunctionCall,
    )
    from gemkit._generated.types.types.content import (
        FunctionResponse as FunctionResponse,
    )
    from gemkit._generated.types.types.content import (
        FunctionResponseBlob as FunctionResponseBlob,
    )
    from gemkit._generated.types.types.content import (
        FunctionResponseFileData as FunctionResponseFileData,
    )
    from gemkit._generated.types.types.content import (
        FunctionResponsePart as FunctionResponsePart,
    )
    from gemkit._generated.types.types.content import (
        FunctionResponseScheduling as FunctionResponseScheduling,
    )
    from gemkit._generated.types.types.content import (
        Language as Language,
    )
    from gemkit._generated.types.types.content import (
        MediaModality as MediaModality,
    )
    from gemkit._generated.types.types.content import (
        MediaProcessing as MediaProcessing,
    )
    from gemkit._generated.types.types.content import (
        ModalityTokenCount as ModalityTokenCount,
    )
    from gemkit._generated.types.types.content import (
        Outcome as Outcome,
    )
    from gemkit._generated.types.types.content import (
        Part as Part,
    )
    from gemkit._generated.types.types.content import (
        PartialArg as PartialArg,
    )
    from gemkit._generated.types.types.content import (
        PartialArgNullValue as PartialArgNullValue,
    )
    from gemkit._generated.types.types.content import (
        PartMediaResolution as PartMediaResolution,
    )
    from gemkit._generated.types.types.content import (
        PartMediaResolutionLevel as PartMediaResolutionLevel,
    )
    from gemkit._generated.types.types.content import (
        SpeechMetadata as SpeechMetadata,
    )
    from gemkit._generated.types.types.content import (
        SpreadsheetMetadata as SpreadsheetMetadata,
    )
    from gemkit._generated.types.types.content import (
        SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer,
    )
    from gemkit._generated.types.types.content import (
        ToolCall as ToolCall,
    )
    from gemkit._generated.types.types.content import (
        ToolResponse as ToolResponse,
    )
    from gemkit._generated.types.types.content import (
        ToolType as ToolType,
    )
    from gemkit._generated.types.types.content import (
        Transcription as Transcription,
    )
    from gemkit._generated.types.types.content import (
        VideoFileMetadata as VideoFileMetadata,
    )
    from gemkit._generated.types.types.content import (
        VideoMetadata as VideoMetadata,
    )
    from gemkit._generated.types.types.content import (
        VideoMetadataContentLayer as VideoMetadataContentLayer,
    )
    from gemkit._generated.types.types.content import (
        WordInfo as WordInfo,
    )
    from gemkit._generated.types.types.embeddings import (
        ContentEmbedding as ContentEmbedding,
    )
    from gemkit._generated.types.types.embeddings import (
        ContentEmbeddingStatistics as ContentEmbeddingStatistics,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbedContentConfig as EmbedContentConfig,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbedContentMetadata as EmbedContentMetadata,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbedContentRequest as EmbedContentRequest,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbedContentRequestConfig as EmbedContentRequestConfig,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbedContentResponse as EmbedContentResponse,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbeddingInstance as EmbeddingInstance,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbeddingParameters as EmbeddingParameters,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbeddingPrediction as EmbeddingPrediction,
    )
    from gemkit._generated.types.types.embeddings import (
        EmbeddingPredictions as EmbeddingPredictions,
    )
    from gemkit._generated.types.types.embeddings import (
        SingleEmbedContentResponse as SingleEmbedContentResponse,
    )
    from gemkit._generated.types.types.embeddings import (
        UsageMetadata as UsageMetadata,
    )
    from gemkit._generated.types.types.http import (
        HttpOptions as HttpOptions,
    )
    from gemkit._generated.types.types.http import (
        HttpResponse as HttpResponse,
    )
    from gemkit._generated.types.types.http import (
        HttpRetryOptions as HttpRetryOptions,
    )
    from gemkit._generated.types.types.http import (
        ResourceScope as ResourceScope,
    )
    from gemkit._generated.types.types.images import (
        ContentReferenceImage as ContentReferenceImage,
    )
    from gemkit._generated.types.types.images import (
        ControlReferenceConfig as ControlReferenceConfig,
    )
    from gemkit._generated.types.types.images import (
        ControlReferenceImage as ControlReferenceImage,
    )
    from gemkit._generated.types.types.images import (
        ControlReferenceType as ControlReferenceType,
    )
    from gemkit._generated.types.types.images import (
        EditImageConfig as EditImageConfig,
    )
    from gemkit._generated.types.types.images import (
        EditImageResponse as EditImageResponse,
    )
    from gemkit._generated.types.types.images import (
        EditMode as EditMode,
    )
    from gemkit._generated.types.types.images import (
        EntityLabel as EntityLabel,
    )
    from gemkit._generated.types.types.images import (
        GeneratedImage as GeneratedImage,
    )
    from gemkit._generated.types.types.images import (
        GeneratedImageMask as GeneratedImageMask,
    )
    from gemkit._generated.types.types.images import (
        GenerateImagesConfig as GenerateImagesConfig,
    )
    from gemkit._generated.types.types.images import (
        GenerateImagesResponse as GenerateImagesResponse,
    )
    from gemkit._generated.types.types.images import (
        Image as Image,
    )
    from gemkit._generated.types.types.images import (
        ImagePromptLanguage as ImagePromptLanguage,
    )
    from gemkit._generated.types.types.images import (
        MaskReferenceConfig as MaskReferenceConfig,
    )
    from gemkit._generated.types.types.images import (
        MaskReferenceImage as MaskReferenceImage,
    )
    from gemkit._generated.types.types.images import (
        MaskReferenceMode as MaskReferenceMode,
    )
    from gemkit._generated.types.types.images import (
        PersonGeneration as PersonGeneration,
    )
    from gemkit._generated.types.types.images import (
        ProductImage as ProductImage,
    )
    from gemkit._generated.types.types.images import (
        RawReferenceImage as RawReferenceImage,
    )
    from gemkit._generated.types.types.images import (
        RecontextImageConfig as RecontextImageConfig,
    )
    from gemkit._generated.types.types.images import (
        RecontextImageResponse as RecontextImageResponse,
    )
    from gemkit._generated.types.types.images import (
        RecontextImageSource as RecontextImageSource,
    )
    from gemkit._generated.types.types.images import (
        ReferenceImageAPI as ReferenceImageAPI,
    )
    from gemkit._generated.types.types.images import (
        SafetyAttributes as SafetyAttributes,
    )
    from gemkit._generated.types.types.images import (
        SafetyFilterLevel as SafetyFilterLevel,
    )
    from gemkit._generated.types.types.images import (
        ScribbleImage as ScribbleImage,
    )
    from gemkit._generated.types.types.images import (
        SegmentImageConfig as SegmentImageConfig,
    )
    from gemkit._generated.types.types.images import (
        SegmentImageResponse as SegmentImageResponse,
    )
    from gemkit._generated.types.types.images import (
        SegmentImageSource as SegmentImageSource,
    )
    from gemkit._generated.types.types.images import (
        SegmentMode as SegmentMode,
    )
    from gemkit._generated.types.types.images import (
        StyleReferenceConfig as StyleReferenceConfig,
    )
    from gemkit._generated.types.types.images import (
        StyleReferenceImage as StyleReferenceImage,
    )
    from gemkit._generated.types.types.images import (
        SubjectReferenceConfig as SubjectReferenceConfig,
    )
    from gemkit._generated.types.types.images import (
        SubjectReferenceImage as SubjectReferenceImage,
    )
    from gemkit._generated.types.types.images import (
        SubjectReferenceType as SubjectReferenceType,
    )
    from gemkit._generated.types.types.images import (
        UpscaleImageConfig as UpscaleImageConfig,
    )
    from gemkit._generated.types.types.images import (
        UpscaleImageResponse as UpscaleImageResponse,
    )
    from gemkit._generated.types.types.jobs import (
        GoogleRpcStatus as GoogleRpcStatus,
    )
    from gemkit._generated.types.types.jobs import (
        JobError as JobError,
    )
    from gemkit._generated.types.types.jobs import (
        JobState as JobState,
    )
    from gemkit._generated.types.types.jobs import (
        WebhookConfig as WebhookConfig,
    )
    from gemkit._generated.types.types.models import (
        Checkpoint as Checkpoint,
    )
    from gemkit._generated.types.types.models import (
        DeleteModelConfig as DeleteModelConfig,
    )
    from gemkit._generated.types.types.models import (
        DeleteModelResponse as DeleteModelResponse,
    )
    from gemkit._generated.types.types.models import (
        Endpoint as Endpoint,
    )
    from gemkit._generated.types.types.models import (
        GetModelConfig as GetModelConfig,
    )
    from gemkit._generated.types.types.models import (
        ListModelsConfig as ListModelsConfig,
    )
    from gemkit._generated.types.types.models import (
        ListModelsResponse as ListModelsResponse,
    )
    from gemkit._generated.types.types.models import (
        Model as Model,
    )
    from gemkit._generated.types.types.models import (
        TunedModelInfo as TunedModelInfo,
    )
    from gemkit._generated.types.types.models import (
        UpdateModelConfig as UpdateModelConfig,
    )
    from gemkit._generated.types.types.response import (
        AttributionSourceId as AttributionSourceId,
    )
    from gemkit._generated.types.types.response import (
        BlockedReason as BlockedReason,
    )
    from gemkit._generated.types.types.response import (
        Candidate as Candidate,
    )
    from gemkit._generated.types.types.response import (
        Citation as Citation,
    )
    from gemkit._generated.types.types.response import (
        CitationMetadata as CitationMetadata,
    )
    from gemkit._generated.types.types.response import (
        FinishReason as FinishReason,
    )
    from gemkit._generated.types.types.response import (
        GenerateContentResponse as GenerateContentResponse,
    )
    from gemkit._generated.types.types.response import (
        GenerateContentResponsePromptFeedback as GenerateContentResponsePromptFeedback,
    )
    from gemkit._generated.types.types.response import (
        GenerateContentResponseUsageMetadata as GenerateContentResponseUsageMetadata,
    )
    from gemkit._generated.types.types.response import (
        GenerateContentResponseUsageMetadataServiceTier as GenerateContentResponseUsageMetadataServiceTier,
    )
    from gemkit._generated.types.types.response import (
        GoogleTypeDate as GoogleTypeDate,
    )
    from gemkit._generated.types.types.response import (
        GroundingAttribution as GroundingAttribution,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunk as GroundingChunk,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkCustomMetadata as GroundingChunkCustomMetadata,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkImage as GroundingChunkImage,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkMaps as GroundingChunkMaps,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkMapsPlaceAnswerSources as GroundingChunkMapsPlaceAnswerSources,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution as GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkMapsRoute as GroundingChunkMapsRoute,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkRetrievedContext as GroundingChunkRetrievedContext,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkStringList as GroundingChunkStringList,
    )
    from gemkit._generated.types.types.response import (
        GroundingChunkWeb as GroundingChunkWeb,
    )
    from gemkit._generated.types.types.response import (
        GroundingMetadata as GroundingMetadata,
    )
    from gemkit._generated.types.types.response import (
        GroundingMetadataSourceFlaggingUri as GroundingMetadataSourceFlaggingUri,
    )
    from gemkit._generated.types.types.response import (
        GroundingPassageId as GroundingPassageId,
    )
    from gemkit._generated.types.types.response import (
        GroundingSupport as GroundingSupport,
    )
    from gemkit._generated.types.types.response import (
        HarmProbability as HarmProbability,
    )
    from gemkit._generated.types.types.response import (
        HarmSeverity as HarmSeverity,
    )
    from gemkit._generated.types.types.response import (
        LogprobsResult as LogprobsResult,
    )
    from gemkit._generated.types.types.response import (
        LogprobsResultCandidate as LogprobsResultCandidate,
    )
    from gemkit._generated.types.types.response import (
        LogprobsResultTopCandidates as LogprobsResultTopCandidates,
    )
    from gemkit._generated.types.types.response import (
        ModelStage as ModelStage,
    )
    from gemkit._generated.types.types.response import (
        ModelStatus as ModelStatus,
    )
    from gemkit._generated.types.types.response import (
        RagChunk as RagChunk,
    )
    from gemkit._generated.types.types.response import (
        RagChunkPageSpan as RagChunkPageSpan,
    )
    from gemkit._generated.types.types.response import (
        RetrievalMetadata as RetrievalMetadata,
    )
    from gemkit._generated.types.types.response import (
        SafetyRating as SafetyRating,
    )
    from gemkit._generated.types.types.response import (
        SearchEntryPoint as SearchEntryPoint,
    )
    from gemkit._generated.types.types.response import (
        Segment as Segment,
    )
    from gemkit._generated.types.types.response import (
        SemanticRetrieverChunk as SemanticRetrieverChunk,
    )
    from gemkit._generated.types.types.response import (
        TrafficType as TrafficType,
    )
    from gemkit._generated.types.types.response import (
        UrlContextMetadata as UrlContextMetadata,
    )
    from gemkit._generated.types.types.response import (
        UrlMetadata as UrlMetadata,
    )
    from gemkit._generated.types.types.response import (
        UrlRetrievalStatus as UrlRetrievalStatus,
    )
    from gemkit._generated.types.types.schema import (
        Schema as Schema,
    )
    from gemkit._generated.types.types.schema import (
        Type as Type,
    )
    from gemkit._generated.types.types.tokens import (
        ComputeTokensConfig as ComputeTokensConfig,
    )
    from gemkit._generated.types.types.tokens import (
        ComputeTokensResponse as ComputeTokensResponse,
    )
    from gemkit._generated.types.types.tokens import (
        CountTokensConfig as CountTokensConfig,
    )
    from gemkit._generated.types.types.tokens import (
        CountTokensResponse as CountTokensResponse,
    )
    from gemkit._generated.types.types.tokens import (
        TokensInfo as TokensInfo,
    )
    from gemkit._generated.types.types.tools import (
        ApiAuth as ApiAuth,
    )
    from gemkit._generated.types.types.tools import (
        ApiAuthApiKeyConfig as ApiAuthApiKeyConfig,
    )
    from gemkit._generated.types.types.tools import (
        ApiKeyConfig as ApiKeyConfig,
    )
    from gemkit._generated.types.types.tools import (
        ApiSpec as ApiSpec,
    )
    from gemkit._generated.types.types.tools import (
        AuthConfig as AuthConfig,
    )
    from gemkit._generated.types.types.tools import (
        AuthConfigGoogleServiceAccountConfig as AuthConfigGoogleServiceAccountConfig,
    )
    from gemkit._generated.types.types.tools import (
        AuthConfigHttpBasicAuthConfig as AuthConfigHttpBasicAuthConfig,
    )
    from gemkit._generated.types.types.tools import (
        AuthConfigOauthConfig as AuthConfigOauthConfig,
    )
    from gemkit._generated.types.types.tools import (
        AuthConfigOidcConfig as AuthConfigOidcConfig,
    )
    from gemkit._generated.types.types.tools import (
        AuthType as AuthType,
    )
    from gemkit._generated.types.types.tools import (
        Behavior as Behavior,
    )
    from gemkit._generated.types.types.tools import (
        ComputerUse as ComputerUse,
    )
    from gemkit._generated.types.types.tools import (
        DynamicRetrievalConfig as DynamicRetrievalConfig,
    )
    from gemkit._generated.types.types.tools import (
        DynamicRetrievalConfigMode as DynamicRetrievalConfigMode,
    )
    from gemkit._generated.types.types.tools import (
        EnterpriseWebSearch as EnterpriseWebSearch,
    )
    from gemkit._generated.types.types.tools import (
        Environment as Environment,
    )
    from gemkit._generated.types.types.tools import (
        ExternalApi as ExternalApi,
    )
    from gemkit._generated.types.types.tools import (
        ExternalApiElasticSearchParams as ExternalApiElasticSearchParams,
    )
    from gemkit._generated.types.types.tools import (
        ExternalApiSimpleSearchParams as ExternalApiSimpleSearchParams,
    )
    from gemkit._generated.types.types.tools import (
        FileSearch as FileSearch,
    )
    from gemkit._generated.types.types.tools import (
        FunctionCallingConfig as FunctionCallingConfig,
    )
    from gemkit._generated.types.types.tools import (
        FunctionCallingConfigMode as FunctionCallingConfigMode,
    )
    from gemkit._generated.types.types.tools import (
        FunctionDeclaration as FunctionDeclaration,
    )
    from gemkit._generated.types.types.tools import (
        GoogleMaps as GoogleMaps,
    )
    from gemkit._generated.types.types.tools import (
        GoogleMapsGroundingTypes as GoogleMapsGroundingTypes,
    )
    from gemkit._generated.types.types.tools import (
        GoogleMapsPlaces as GoogleMapsPlaces,
    )
    from gemkit._generated.types.types.tools import (
        GoogleMapsRouting as GoogleMapsRouting,
    )
    from gemkit._generated.types.types.tools import (
        GoogleSearch as GoogleSearch,
    )
    from gemkit._generated.types.types.tools import (
        GoogleSearchRetrieval as GoogleSearchRetrieval,
    )
    from gemkit._generated.types.types.tools import (
        HttpElementLocation as HttpElementLocation,
    )
    from gemkit._generated.types.types.tools import (
        ImageSearch as ImageSearch,
    )
    from gemkit._generated.types.types.tools import (
        Interval as Interval,
    )
    from gemkit._generated.types.types.tools import (
        LatLng as LatLng,
    )
    from gemkit._generated.types.types.tools import (
        McpServer as McpServer,
    )
    from gemkit._generated.types.types.tools import (
        PhishBlockThreshold as PhishBlockThreshold,
    )
    from gemkit._generated.types.types.tools import (
        RagRetrievalConfig as RagRetrievalConfig,
    )
    from gemkit._generated.types.types.tools import (
        RagRetrievalConfigFilter as RagRetrievalConfigFilter,
    )
    from gemkit._generated.types.types.tools import (
        RagRetrievalConfigHybridSearch as RagRetrievalConfigHybridSearch,
    )
    from gemkit._generated.types.types.tools import (
        RagRetrievalConfigRanking as RagRetrievalConfigRanking,
    )
    from gemkit._generated.types.types.tools import (
        RagRetrievalConfigRankingLlmRanker as RagRetrievalConfigRankingLlmRanker,
    )
    from gemkit._generated.types.types.tools import (
        RagRetrievalConfigRankingRankService as RagRetrievalConfigRankingRankService,
    )
    from gemkit._generated.types.types.tools import (
        Retrieval as Retrieval,
    )
    from gemkit._generated.types.types.tools import (
        RetrievalConfig as RetrievalConfig,
    )
    from gemkit._generated.types.types.tools import (
        SafetyPolicy as SafetyPolicy,
    )
    from gemkit._generated.types.types.tools import (
        SearchTypes as SearchTypes,
    )
    from gemkit._generated.types.types.tools import (
        StreamableHttpTransport as StreamableHttpTransport,
    )
    from gemkit._generated.types.types.tools import (
        Tool as Tool,
    )
    from gemkit._generated.types.types.tools import (
        ToolCodeExecution as ToolCodeExecution,
    )
    from gemkit._generated.types.types.tools import (
        ToolConfig as ToolConfig,
    )
    from gemkit._generated.types.types.tools import (
        ToolExaAiSearch as ToolExaAiSearch,
    )
    from gemkit._generated.types.types.tools import (
        ToolParallelAiSearch as ToolParallelAiSearch,
    )
    from gemkit._generated.types.types.tools import (
        UrlContext as UrlContext,
    )
    from gemkit._generated.types.types.tools import (
        VertexAISearch as VertexAISearch,
    )
    from gemkit._generated.types.types.tools import (
        VertexAISearchDataStoreSpec as VertexAISearchDataStoreSpec,
    )
    from gemkit._generated.types.types.tools import (
        VertexRagStore as VertexRagStore,
    )
    from gemkit._generated.types.types.tools import (
        VertexRagStoreRagResource as VertexRagStoreRagResource,
    )
    from gemkit._generated.types.types.tools import (
        WebSearch as WebSearch,
    )
    from gemkit._generated.types.types.tunings import (
        AdapterSize as AdapterSize,
    )
    from gemkit._generated.types.types.tunings import (
        AggregationMetric as AggregationMetric,
    )
    from gemkit._generated.types.types.tunings import (
        AggregationOutput as AggregationOutput,
    )
    from gemkit._generated.types.types.tunings import (
        AggregationResult as AggregationResult,
    )
    from gemkit._generated.types.types.tunings import (
        AutoraterConfig as AutoraterConfig,
    )
    from gemkit._generated.types.types.tunings import (
        BigQuerySource as BigQuerySource,
    )
    from gemkit._generated.types.types.tunings import (
        BleuMetricValue as BleuMetricValue,
    )
    from gemkit._generated.types.types.tunings import (
        BleuSpec as BleuSpec,
    )
    from gemkit._generated.types.types.tunings import (
        CancelTuningJobConfig as CancelTuningJobConfig,
    )
    from gemkit._generated.types.types.tunings import (
        CancelTuningJobResponse as CancelTuningJobResponse,
    )
    from gemkit._generated.types.types.tunings import (
        CompositeReinforcementTuningRewardConfig as CompositeReinforcementTuningRewardConfig,
    )
    from gemkit._generated.types.types.tunings import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfig as CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
    )
    from gemkit._generated.types.types.tunings import (
        ComputationBasedMetricSpec as ComputationBasedMetricSpec,
    )
    from gemkit._generated.types.types.tunings import (
        ComputationBasedMetricType as ComputationBasedMetricType,
    )
    from gemkit._generated.types.types.tunings import (
        CreateTuningJobConfig as CreateTuningJobConfig,
    )
    from gemkit._generated.types.types.tunings import (
        CustomCodeExecutionResult as CustomCodeExecutionResult,
    )
    from gemkit._generated.types.types.tunings import (
        CustomCodeExecutionSpec as CustomCodeExecutionSpec,
    )
    from gemkit._generated.types.types.tunings import (
        CustomOutput as CustomOutput,
    )
    from gemkit._generated.types.types.tunings import (
        CustomOutputFormatConfig as CustomOutputFormatConfig,
    )
    from gemkit._generated.types.types.tunings import (
        DatasetCustomMetric as DatasetCustomMetric,
    )
    from gemkit._generated.types.types.tunings import (
        DatasetDistribution as DatasetDistribution,
    )
    from gemkit._generated.types.types.tunings import (
        DatasetDistributionDistributionBucket as DatasetDistributionDistributionBucket,
    )
    from gemkit._generated.types.types.tunings import (
        DatasetStats as DatasetStats,
    )
    from gemkit._generated.types.types.tunings import (
        DistillationDataStats as DistillationDataStats,
    )
    from gemkit._generated.types.types.tunings import (
        DistillationHyperParameters as DistillationHyperParameters,
    )
    from gemkit._generated.types.types.tunings import (
        DistillationSamplingSpec as DistillationSamplingSpec,
    )
    from gemkit._generated.types.types.tunings import (
        DistillationSpec as DistillationSpec,
    )
    from gemkit._generated.types.types.tunings import (
        EncryptionSpec as EncryptionSpec,
    )
    from gemkit._generated.types.types.tunings import (
        EvaluateDatasetResponse as EvaluateDatasetResponse,
    )
    from gemkit._generated.types.types.tunings import (
        EvaluateDatasetRun as EvaluateDatasetRun,
    )
    from gemkit._generated.types.types.tunings import (
        EvaluationConfig as EvaluationConfig,
    )
    from gemkit._generated.types.types.tunings import (
        EvaluationDataset as EvaluationDataset,
    )
    from gemkit._generated.types.types.tunings import (
        EvaluationParserConfig as EvaluationParserConfig,
    )
    from gemkit._generated.types.types.tunings import (
        EvaluationParserConfigCustomCodeParserConfig as EvaluationParserConfigCustomCodeParserConfig,
    )
    from gemkit._generated.types.types.tunings import (
        ExactMatchMetricValue as ExactMatchMetricValue,
    )
    from gemkit._generated.types.types.tunings import (
        ExactMatchSpec as ExactMatchSpec,
    )
    from gemkit._generated.types.types.tunings import (
        FullFineTuningSpec as FullFineTuningSpec,
    )
    from gemkit._generated.types.types.tunings import (
        GcsDestination as GcsDestination,
    )
    from gemkit._generated.types.types.tunings import (
        GcsSource as GcsSource,
    )
    from gemkit._generated.types.types.tunings import (
        GeminiPreferenceExample as GeminiPreferenceExample,
    )
    from gemkit._generated.types.types.tunings import (
        GeminiPreferenceExampleCompletion as GeminiPreferenceExampleCompletion,
    )
    from gemkit._generated.types.types.tunings import (
        GetTuningJobConfig as GetTuningJobConfig,
    )
    from gemkit._generated.types.types.tunings import (
        ListTuningJobsConfig as ListTuningJobsConfig,
    )
    from gemkit._generated.types.types.tunings import (
        ListTuningJobsResponse as ListTuningJobsResponse,
    )
    from gemkit._generated.types.types.tunings import (
        LLMBasedMetricSpec as LLMBasedMetricSpec,
    )
    from gemkit._generated.types.types.tunings import (
        MatchOperation as MatchOperation,
    )
    from gemkit._generated.types.types.tunings import (
        Metric as Metric,
    )
    from gemkit._generated.types.types.tunings import (
        OutputConfig as OutputConfig,
    )
    from gemkit._generated.types.types.tunings import (
        OutputInfo as OutputInfo,
    )
    from gemkit._generated.types.types.tunings import (
        PairwiseChoice as PairwiseChoice,
    )
    from gemkit._generated.types.types.tunings import (
        PairwiseMetricResult as PairwiseMetricResult,
    )
    from gemkit._generated.types.types.tunings import (
        PartnerModelTuningSpec as PartnerModelTuningSpec,
    )
    from gemkit._generated.types.types.tunings import (
        PointwiseMetricResult as PointwiseMetricResult,
    )
    from gemkit._generated.types.types.tunings import (
        PointwiseMetricSpec as PointwiseMetricSpec,
    )
    from gemkit._generated.types.types.tunings import (
        PredefinedMetricSpec as PredefinedMetricSpec,
    )
    from gemkit._generated.types.types.tunings import (
        PreferenceOptimizationDataStats as PreferenceOptimizationDataStats,
    )
    from gemkit._generated.types.types.tunings import (
        PreferenceOptimizationHyperParameters as PreferenceOptimizationHyperParameters,
    )
    from gemkit._generated.types.types.tunings import (
        PreferenceOptimizationSpec as PreferenceOptimizationSpec,
    )
    from gemkit._generated.types.types.tunings import (
        PreTunedModel as PreTunedModel,
    )
    from gemkit._generated.types.types.tunings import (
        RawOutput as RawOutput,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningAutoraterScorer as ReinforcementTuningAutoraterScorer,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningAutoraterScorerExactMatchScorer as ReinforcementTuningAutoraterScorerExactMatchScorer,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer as ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningCloudRunRewardScorer as ReinforcementTuningCloudRunRewardScorer,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningCodeExecutionRewardScorer as ReinforcementTuningCodeExecutionRewardScorer,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningExample as ReinforcementTuningExample,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningHyperParameters as ReinforcementTuningHyperParameters,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningParseResponseConfig as ReinforcementTuningParseResponseConfig,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningRewardInfo as ReinforcementTuningRewardInfo,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningSpec as ReinforcementTuningSpec,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningStringMatchRewardScorer as ReinforcementTuningStringMatchRewardScorer,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpression as ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression as ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningThinkingLevel as ReinforcementTuningThinkingLevel,
    )
    from gemkit._generated.types.types.tunings import (
        ReinforcementTuningUserDatasetExamples as ReinforcementTuningUserDatasetExamples,
    )
    from gemkit._generated.types.types.tunings import (
        ResponseParseType as ResponseParseType,
    )
    from gemkit._generated.types.types.tunings import (
        RougeMetricValue as RougeMetricValue,
    )
    from gemkit._generated.types.types.tunings import (
        RougeSpec as RougeSpec,
    )
    from gemkit._generated.types.types.tunings import (
        RubricContentType as RubricContentType,
    )
    from gemkit._generated.types.types.tunings import (
        RubricGenerationSpec as RubricGenerationSpec,
    )
    from gemkit._generated.types.types.tunings import (
        SingleReinforcementTuningRewardConfig as SingleReinforcementTuningRewardConfig,
    )
    from gemkit._generated.types.types.tunings import (
        SupervisedHyperParameters as SupervisedHyperParameters,
    )
    from gemkit._generated.types.types.tunings import (
        SupervisedTuningDatasetDistribution as SupervisedTuningDatasetDistribution,
    )
    from gemkit._generated.types.types.tunings import (
        SupervisedTuningDatasetDistributionDatasetBucket as SupervisedTuningDatasetDistributionDatasetBucket,
    )
    from gemkit._generated.types.types.tunings import (
        SupervisedTuningDataStats as SupervisedTuningDataStats,
    )
    from gemkit._generated.types.types.tunings import (
        SupervisedTuningSpec as SupervisedTuningSpec,
    )
    from gemkit._generated.types.types.tunings import (
        TunedModel as TunedModel,
    )
    from gemkit._generated.types.types.tunings import (
        TunedModelCheckpoint as TunedModelCheckpoint,
    )
    from gemkit._generated.types.types.tunings import (
        TuningDataset as TuningDataset,
    )
    from gemkit._generated.types.types.tunings import (
        TuningDataStats as TuningDataStats,
    )
    from gemkit._generated.types.types.tunings import (
        TuningExample as TuningExample,
    )
    from gemkit._generated.types.types.tunings import (
        TuningJob as TuningJob,
    )
    from gemkit._generated.types.types.tunings import (
        TuningJobMetadata as TuningJobMetadata,
    )
    from gemkit._generated.types.types.tunings import (
        TuningJobState as TuningJobState,
    )
    from gemkit._generated.types.types.tunings import (
        TuningMethod as TuningMethod,
    )
    from gemkit._generated.types.types.tunings import (
        TuningMode as TuningMode,
    )
    from gemkit._generated.types.types.tunings import (
        TuningOperation as TuningOperation,
    )
    from gemkit._generated.types.types.tunings import (
        TuningSpeed as TuningSpeed,
    )
    from gemkit._generated.types.types.tunings import (
        TuningTask as TuningTask,
    )
    from gemkit._generated.types.types.tunings import (
        TuningValidationDataset as TuningValidationDataset,
    )
    from gemkit._generated.types.types.tunings import (
        UnifiedMetric as UnifiedMetric,
    )
    from gemkit._generated.types.types.tunings import (
        ValidateRewardConfig as ValidateRewardConfig,
    )
    from gemkit._generated.types.types.tunings import (
        ValidateRewardResponse as ValidateRewardResponse,
    )
    from gemkit._generated.types.types.tunings import (
        VeoHyperParameters as VeoHyperParameters,
    )
    from gemkit._generated.types.types.tunings import (
        VeoLoraTuningSpec as VeoLoraTuningSpec,
    )
    from gemkit._generated.types.types.tunings import (
        VeoTuningSpec as VeoTuningSpec,
    )
    from gemkit._generated.types.types.tunings import (
        VideoOrientation as VideoOrientation,
    )
    from gemkit._generated.types.types.videos import (
        GeneratedVideo as GeneratedVideo,
    )
    from gemkit._generated.types.types.videos import (
        GenerateVideosConfig as GenerateVideosConfig,
    )
    from gemkit._generated.types.types.videos import (
        GenerateVideosOperation as GenerateVideosOperation,
    )
    from gemkit._generated.types.types.videos import (
        GenerateVideosResponse as GenerateVideosResponse,
    )
    from gemkit._generated.types.types.videos import (
        GenerateVideosSource as GenerateVideosSource,
    )
    from gemkit._generated.types.types.videos import (
        ImageResizeMode as ImageResizeMode,
    )
    from gemkit._generated.types.types.videos import (
        Video as Video,
    )
    from gemkit._generated.types.types.videos import (
        VideoCompressionQuality as VideoCompressionQuality,
    )
    from gemkit._generated.types.types.videos import (
        VideoGenerationMask as VideoGenerationMask,
    )
    from gemkit._generated.types.types.videos import (
        VideoGenerationMaskMode as VideoGenerationMaskMode,
    )
    from gemkit._generated.types.types.videos import (
        VideoGenerationReferenceImage as VideoGenerationReferenceImage,
    )
    from gemkit._generated.types.types.videos import (
        VideoGenerationReferenceType as VideoGenerationReferenceType,
    )

    from gemkit._transforms.inputs import (
        BatchJobDestinationUnion as BatchJobDestinationUnion,
    )
    from gemkit._transforms.inputs import (
        BatchJobDestinationUnionDict as BatchJobDestinationUnionDict,
    )
    from gemkit._transforms.inputs import (
        BatchJobSourceUnion as BatchJobSourceUnion,
    )
    from gemkit._transforms.inputs import (
        BatchJobSourceUnionDict as BatchJobSourceUnionDict,
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
        MetricUnion as MetricUnion,
    )
    from gemkit._transforms.inputs import (
        MetricUnionDict as MetricUnionDict,
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

_MODULES = {
    "AdapterSize": "gemkit._generated.types.tunings",
    "AggregationMetric": "gemkit._generated.types.tunings",
    "AggregationOutput": "gemkit._generated.types.tunings",
    "AggregationOutputDict": "gemkit._generated.dicts",
    "AggregationOutputOrDict": "gemkit._generated.dicts",
    "AggregationResult": "gemkit._generated.types.tunings",
    "AggregationResultDict": "gemkit._generated.dicts",
    "AggregationResultOrDict": "gemkit._generated.dicts",
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
    "AutoraterConfig": "gemkit._generated.types.tunings",
    "AutoraterConfigDict": "gemkit._generated.dicts",
    "AutoraterConfigOrDict": "gemkit._generated.dicts",
    "BatchJob": "gemkit._generated.types.batches",
    "BatchJobDestination": "gemkit._generated.types.batches",
    "BatchJobDestinationDict": "gemkit._generated.dicts",
    "BatchJobDestinationOrDict": "gemkit._generated.dicts",
    "BatchJobDestinationUnion": "gemkit._transforms.inputs",
    "BatchJobDestinationUnionDict": "gemkit._transforms.inputs",
    "BatchJobDict": "gemkit._generated.dicts",
    "BatchJobOrDict": "gemkit._generated.dicts",
    "BatchJobOutputInfo": "gemkit._generated.types.batches",
    "BatchJobOutputInfoDict": "gemkit._generated.dicts",
    "BatchJobOutputInfoOrDict": "gemkit._generated.dicts",
    "BatchJobSource": "gemkit._generated.types.batches",
    "BatchJobSourceDict": "gemkit._generated.dicts",
    "BatchJobSourceOrDict": "gemkit._generated.dicts",
    "BatchJobSourceUnion": "gemkit._transforms.inputs",
    "BatchJobSourceUnionDict": "gemkit._transforms.inputs",
    "Behavior": "gemkit._generated.types.tools",
    "BigQuerySource": "gemkit._generated.types.tunings",
    "BigQuerySourceDict": "gemkit._generated.dicts",
    "BigQuerySourceOrDict": "gemkit._generated.dicts",
    "BleuMetricValue": "gemkit._generated.types.tunings",
    "BleuMetricValueDict": "gemkit._generated.dicts",
    "BleuMetricValueOrDict": "gemkit._generated.dicts",
    "BleuSpec": "gemkit._generated.types.tunings",
    "BleuSpecDict": "gemkit._generated.dicts",
    "BleuSpecOrDict": "gemkit._generated.dicts",
    "Blob": "gemkit._generated.types.content",
    "BlobDict": "gemkit._generated.dicts",
    "BlobOrDict": "gemkit._generated.dicts",
    "BlockedReason": "gemkit._generated.types.response",
    "CancelBatchJobConfig": "gemkit._generated.types.batches",
    "CancelBatchJobConfigDict": "gemkit._generated.dicts",
    "CancelBatchJobConfigOrDict": "gemkit._generated.dicts",
    "CancelTuningJobConfig": "gemkit._generated.types.tunings",
    "CancelTuningJobConfigDict": "gemkit._generated.dicts",
    "CancelTuningJobConfigOrDict": "gemkit._generated.dicts",
    "CancelTuningJobResponse": "gemkit._generated.types.tunings",
    "CancelTuningJobResponseDict": "gemkit._generated.dicts",
    "CancelTuningJobResponseOrDict": "gemkit._generated.dicts",
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
    "CompletionStats": "gemkit._generated.types.batches",
    "CompletionStatsDict": "gemkit._generated.dicts",
    "CompletionStatsOrDict": "gemkit._generated.dicts",
    "CompositeReinforcementTuningRewardConfig": "gemkit._generated.types.tunings",
    "CompositeReinforcementTuningRewardConfigDict": "gemkit._generated.dicts",
    "CompositeReinforcementTuningRewardConfigOrDict": "gemkit._generated.dicts",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig": "gemkit._generated.types.tunings",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict": "gemkit._generated.dicts",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict": "gemkit._generated.dicts",
    "ComputationBasedMetricSpec": "gemkit._generated.types.tunings",
    "ComputationBasedMetricSpecDict": "gemkit._generated.dicts",
    "ComputationBasedMetricSpecOrDict": "gemkit._generated.dicts",
    "ComputationBasedMetricType": "gemkit._generated.types.tunings",
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
    "ContentReferenceImage": "gemkit._generated.types.images",
    "ContentReferenceImageDict": "gemkit._generated.dicts",
    "ContentReferenceImageOrDict": "gemkit._generated.dicts",
    "ContentUnion": "gemkit._transforms.inputs",
    "ContentUnionDict": "gemkit._transforms.inputs",
    "ControlReferenceConfig": "gemkit._generated.types.images",
    "ControlReferenceConfigDict": "gemkit._generated.dicts",
    "ControlReferenceConfigOrDict": "gemkit._generated.dicts",
    "ControlReferenceImage": "gemkit._generated.types.images",
    "ControlReferenceImageDict": "gemkit._generated.dicts",
    "ControlReferenceImageOrDict": "gemkit._generated.dicts",
    "ControlReferenceType": "gemkit._generated.types.images",
    "CountTokensConfig": "gemkit._generated.types.tokens",
    "CountTokensConfigDict": "gemkit._generated.dicts",
    "CountTokensConfigOrDict": "gemkit._generated.dicts",
    "CountTokensResponse": "gemkit._generated.types.tokens",
    "CountTokensResponseDict": "gemkit._generated.dicts",
    "CountTokensResponseOrDict": "gemkit._generated.dicts",
    "CreateBatchJobConfig": "gemkit._generated.types.batches",
    "CreateBatchJobConfigDict": "gemkit._generated.dicts",
    "CreateBatchJobConfigOrDict": "gemkit._generated.dicts",
    "CreateEmbeddingsBatchJobConfig": "gemkit._generated.types.batches",
    "CreateEmbeddingsBatchJobConfigDict": "gemkit._generated.dicts",
    "CreateEmbeddingsBatchJobConfigOrDict": "gemkit._generated.dicts",
    "CreateTuningJobConfig": "gemkit._generated.types.tunings",
    "CreateTuningJobConfigDict": "gemkit._generated.dicts",
    "CreateTuningJobConfigOrDict": "gemkit._generated.dicts",
    "CustomCodeExecutionResult": "gemkit._generated.types.tunings",
    "CustomCodeExecutionResultDict": "gemkit._generated.dicts",
    "CustomCodeExecutionResultOrDict": "gemkit._generated.dicts",
    "CustomCodeExecutionSpec": "gemkit._generated.types.tunings",
    "CustomCodeExecutionSpecDict": "gemkit._generated.dicts",
    "CustomCodeExecutionSpecOrDict": "gemkit._generated.dicts",
    "CustomOutput": "gemkit._generated.types.tunings",
    "CustomOutputDict": "gemkit._generated.dicts",
    "CustomOutputFormatConfig": "gemkit._generated.types.tunings",
    "CustomOutputFormatConfigDict": "gemkit._generated.dicts",
    "CustomOutputFormatConfigOrDict": "gemkit._generated.dicts",
    "CustomOutputOrDict": "gemkit._generated.dicts",
    "DatasetCustomMetric": "gemkit._generated.types.tunings",
    "DatasetCustomMetricDict": "gemkit._generated.dicts",
    "DatasetCustomMetricOrDict": "gemkit._generated.dicts",
    "DatasetDistribution": "gemkit._generated.types.tunings",
    "DatasetDistributionDict": "gemkit._generated.dicts",
    "DatasetDistributionDistributionBucket": "gemkit._generated.types.tunings",
    "DatasetDistributionDistributionBucketDict": "gemkit._generated.dicts",
    "DatasetDistributionDistributionBucketOrDict": "gemkit._generated.dicts",
    "DatasetDistributionOrDict": "gemkit._generated.dicts",
    "DatasetStats": "gemkit._generated.types.tunings",
    "DatasetStatsDict": "gemkit._generated.dicts",
    "DatasetStatsOrDict": "gemkit._generated.dicts",
    "DeleteBatchJobConfig": "gemkit._generated.types.batches",
    "DeleteBatchJobConfigDict": "gemkit._generated.dicts",
    "DeleteBatchJobConfigOrDict": "gemkit._generated.dicts",
    "DeleteModelConfig": "gemkit._generated.types.models",
    "DeleteModelConfigDict": "gemkit._generated.dicts",
    "DeleteModelConfigOrDict": "gemkit._generated.dicts",
    "DeleteModelResponse": "gemkit._generated.types.models",
    "DeleteModelResponseDict": "gemkit._generated.dicts",
    "DeleteModelResponseOrDict": "gemkit._generated.dicts",
    "DeleteResourceJob": "gemkit._generated.types.batches",
    "DeleteResourceJobDict": "gemkit._generated.dicts",
    "DeleteResourceJobOrDict": "gemkit._generated.dicts",
    "Delivery": "gemkit._generated.types.config",
    "DistillationDataStats": "gemkit._generated.types.tunings",
    "DistillationDataStatsDict": "gemkit._generated.dicts",
    "DistillationDataStatsOrDict": "gemkit._generated.dicts",
    "DistillationHyperParameters": "gemkit._generated.types.tunings",
    "DistillationHyperParametersDict": "gemkit._generated.dicts",
    "DistillationHyperParametersOrDict": "gemkit._generated.dicts",
    "DistillationSamplingSpec": "gemkit._generated.types.tunings",
    "DistillationSamplingSpecDict": "gemkit._generated.dicts",
    "DistillationSamplingSpecOrDict": "gemkit._generated.dicts",
    "DistillationSpec": "gemkit._generated.types.tunings",
    "DistillationSpecDict": "gemkit._generated.dicts",
    "DistillationSpecOrDict": "gemkit._generated.dicts",
    "DocumentMetadata": "gemkit._generated.types.content",
    "DocumentMetadataContentLayer": "gemkit._generated.types.content",
    "DocumentMetadataDict": "gemkit._generated.dicts",
    "DocumentMetadataOrDict": "gemkit._generated.dicts",
    "DynamicRetrievalConfig": "gemkit._generated.types.tools",
    "DynamicRetrievalConfigDict": "gemkit._generated.dicts",
    "DynamicRetrievalConfigMode": "gemkit._generated.types.tools",
    "DynamicRetrievalConfigOrDict": "gemkit._generated.dicts",
    "EditImageConfig": "gemkit._generated.types.images",
    "EditImageConfigDict": "gemkit._generated.dicts",
    "EditImageConfigOrDict": "gemkit._generated.dicts",
    "EditImageResponse": "gemkit._generated.types.images",
    "EditImageResponseDict": "gemkit._generated.dicts",
    "EditImageResponseOrDict": "gemkit._generated.dicts",
    "EditMode": "gemkit._generated.types.images",
    "EmbedContentBatch": "gemkit._generated.types.batches",
    "EmbedContentBatchDict": "gemkit._generated.dicts",
    "EmbedContentBatchOrDict": "gemkit._generated.dicts",
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
    "EmbeddingsBatchJobSource": "gemkit._generated.types.batches",
    "EmbeddingsBatchJobSourceDict": "gemkit._generated.dicts",
    "EmbeddingsBatchJobSourceOrDict": "gemkit._generated.dicts",
    "EncryptionSpec": "gemkit._generated.types.tunings",
    "EncryptionSpecDict": "gemkit._generated.dicts",
    "EncryptionSpecOrDict": "gemkit._generated.dicts",
    "Endpoint": "gemkit._generated.types.models",
    "EndpointDict": "gemkit._generated.dicts",
    "EndpointOrDict": "gemkit._generated.dicts",
    "EnterpriseWebSearch": "gemkit._generated.types.tools",
    "EnterpriseWebSearchDict": "gemkit._generated.dicts",
    "EnterpriseWebSearchOrDict": "gemkit._generated.dicts",
    "EntityLabel": "gemkit._generated.types.images",
    "EntityLabelDict": "gemkit._generated.dicts",
    "EntityLabelOrDict": "gemkit._generated.dicts",
    "Environment": "gemkit._generated.types.tools",
    "EvaluateDatasetResponse": "gemkit._generated.types.tunings",
    "EvaluateDatasetResponseDict": "gemkit._generated.dicts",
    "EvaluateDatasetResponseOrDict": "gemkit._generated.dicts",
    "EvaluateDatasetRun": "gemkit._generated.types.tunings",
    "EvaluateDatasetRunDict": "gemkit._generated.dicts",
    "EvaluateDatasetRunOrDict": "gemkit._generated.dicts",
    "EvaluationConfig": "gemkit._generated.types.tunings",
    "EvaluationConfigDict": "gemkit._generated.dicts",
    "EvaluationConfigOrDict": "gemkit._generated.dicts",
    "EvaluationDataset": "gemkit._generated.types.tunings",
    "EvaluationDatasetDict": "gemkit._generated.dicts",
    "EvaluationDatasetOrDict": "gemkit._generated.dicts",
    "EvaluationParserConfig": "gemkit._generated.types.tunings",
    "EvaluationParserConfigCustomCodeParserConfig": "gemkit._generated.types.tunings",
    "EvaluationParserConfigCustomCodeParserConfigDict": "gemkit._generated.dicts",
    "EvaluationParserConfigCustomCodeParserConfigOrDict": "gemkit._generated.dicts",
    "EvaluationParserConfigDict": "gemkit._generated.dicts",
    "EvaluationParserConfigOrDict": "gemkit._generated.dicts",
    "ExactMatchMetricValue": "gemkit._generated.types.tunings",
    "ExactMatchMetricValueDict": "gemkit._generated.dicts",
    "ExactMatchMetricValueOrDict": "gemkit._generated.dicts",
    "ExactMatchSpec": "gemkit._generated.types.tunings",
    "ExactMatchSpecDict": "gemkit._generated.dicts",
    "ExactMatchSpecOrDict": "gemkit._generated.dicts",
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
    "FullFineTuningSpec": "gemkit._generated.types.tunings",
    "FullFineTuningSpecDict": "gemkit._generated.dicts",
    "FullFineTuningSpecOrDict": "gemkit._generated.dicts",
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
    "GcsDestination": "gemkit._generated.types.tunings",
    "GcsDestinationDict": "gemkit._generated.dicts",
    "GcsDestinationOrDict": "gemkit._generated.dicts",
    "GcsSource": "gemkit._generated.types.tunings",
    "GcsSourceDict": "gemkit._generated.dicts",
    "GcsSourceOrDict": "gemkit._generated.dicts",
    "GeminiPreferenceExample": "gemkit._generated.types.tunings",
    "GeminiPreferenceExampleCompletion": "gemkit._generated.types.tunings",
    "GeminiPreferenceExampleCompletionDict": "gemkit._generated.dicts",
    "GeminiPreferenceExampleCompletionOrDict": "gemkit._generated.dicts",
    "GeminiPreferenceExampleDict": "gemkit._generated.dicts",
    "GeminiPreferenceExampleOrDict": "gemkit._generated.dicts",
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
    "GenerateImagesConfig": "gemkit._generated.types.images",
    "GenerateImagesConfigDict": "gemkit._generated.dicts",
    "GenerateImagesConfigOrDict": "gemkit._generated.dicts",
    "GenerateImagesResponse": "gemkit._generated.types.images",
    "GenerateImagesResponseDict": "gemkit._generated.dicts",
    "GenerateImagesResponseOrDict": "gemkit._generated.dicts",
    "GenerateVideosConfig": "gemkit._generated.types.videos",
    "GenerateVideosConfigDict": "gemkit._generated.dicts",
    "GenerateVideosConfigOrDict": "gemkit._generated.dicts",
    "GenerateVideosOperation": "gemkit._generated.types.videos",
    "GenerateVideosOperationDict": "gemkit._generated.dicts",
    "GenerateVideosOperationOrDict": "gemkit._generated.dicts",
    "GenerateVideosResponse": "gemkit._generated.types.videos",
    "GenerateVideosResponseDict": "gemkit._generated.dicts",
    "GenerateVideosResponseOrDict": "gemkit._generated.dicts",
    "GenerateVideosSource": "gemkit._generated.types.videos",
    "GenerateVideosSourceDict": "gemkit._generated.dicts",
    "GenerateVideosSourceOrDict": "gemkit._generated.dicts",
    "GeneratedImage": "gemkit._generated.types.images",
    "GeneratedImageDict": "gemkit._generated.dicts",
    "GeneratedImageMask": "gemkit._generated.types.images",
    "GeneratedImageMaskDict": "gemkit._generated.dicts",
    "GeneratedImageMaskOrDict": "gemkit._generated.dicts",
    "GeneratedImageOrDict": "gemkit._generated.dicts",
    "GeneratedVideo": "gemkit._generated.types.videos",
    "GeneratedVideoDict": "gemkit._generated.dicts",
    "GeneratedVideoOrDict": "gemkit._generated.dicts",
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
    "GetBatchJobConfig": "gemkit._generated.types.batches",
    "GetBatchJobConfigDict": "gemkit._generated.dicts",
    "GetBatchJobConfigOrDict": "gemkit._generated.dicts",
    "GetModelConfig": "gemkit._generated.types.models",
    "GetModelConfigDict": "gemkit._generated.dicts",
    "GetModelConfigOrDict": "gemkit._generated.dicts",
    "GetTuningJobConfig": "gemkit._generated.types.tunings",
    "GetTuningJobConfigDict": "gemkit._generated.dicts",
    "GetTuningJobConfigOrDict": "gemkit._generated.dicts",
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
    "GoogleRpcStatus": "gemkit._generated.types.jobs",
    "GoogleRpcStatusDict": "gemkit._generated.dicts",
    "GoogleRpcStatusOrDict": "gemkit._generated.dicts",
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
    "Image": "gemkit._generated.types.images",
    "ImageConfig": "gemkit._generated.types.config",
    "ImageConfigDict": "gemkit._generated.dicts",
    "ImageConfigImageOutputOptions": "gemkit._generated.types.config",
    "ImageConfigImageOutputOptionsDict": "gemkit._generated.dicts",
    "ImageConfigImageOutputOptionsOrDict": "gemkit._generated.dicts",
    "ImageConfigOrDict": "gemkit._generated.dicts",
    "ImageConfigPersonGeneration": "gemkit._generated.types.config",
    "ImageDict": "gemkit._generated.dicts",
    "ImageOrDict": "gemkit._generated.dicts",
    "ImagePromptLanguage": "gemkit._generated.types.images",
    "ImageResizeMode": "gemkit._generated.types.videos",
    "ImageResponseFormat": "gemkit._generated.types.config",
    "ImageResponseFormatDict": "gemkit._generated.dicts",
    "ImageResponseFormatMimeType": "gemkit._generated.types.config",
    "ImageResponseFormatOrDict": "gemkit._generated.dicts",
    "ImageSearch": "gemkit._generated.types.tools",
    "ImageSearchDict": "gemkit._generated.dicts",
    "ImageSearchOrDict": "gemkit._generated.dicts",
    "ImageSize": "gemkit._generated.types.config",
    "InlinedEmbedContentResponse": "gemkit._generated.types.batches",
    "InlinedEmbedContentResponseDict": "gemkit._generated.dicts",
    "InlinedEmbedContentResponseOrDict": "gemkit._generated.dicts",
    "InlinedRequest": "gemkit._generated.types.batches",
    "InlinedRequestDict": "gemkit._generated.dicts",
    "InlinedRequestOrDict": "gemkit._generated.dicts",
    "InlinedResponse": "gemkit._generated.types.batches",
    "InlinedResponseDict": "gemkit._generated.dicts",
    "InlinedResponseOrDict": "gemkit._generated.dicts",
    "Interval": "gemkit._generated.types.tools",
    "IntervalDict": "gemkit._generated.dicts",
    "IntervalOrDict": "gemkit._generated.dicts",
    "JobError": "gemkit._generated.types.jobs",
    "JobErrorDict": "gemkit._generated.dicts",
    "JobErrorOrDict": "gemkit._generated.dicts",
    "JobState": "gemkit._generated.types.jobs",
    "LLMBasedMetricSpec": "gemkit._generated.types.tunings",
    "LLMBasedMetricSpecDict": "gemkit._generated.dicts",
    "LLMBasedMetricSpecOrDict": "gemkit._generated.dicts",
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
    "ListBatchJobsConfig": "gemkit._generated.types.batches",
    "ListBatchJobsConfigDict": "gemkit._generated.dicts",
    "ListBatchJobsConfigOrDict": "gemkit._generated.dicts",
    "ListBatchJobsResponse": "gemkit._generated.types.batches",
    "ListBatchJobsResponseDict": "gemkit._generated.dicts",
    "ListBatchJobsResponseOrDict": "gemkit._generated.dicts",
    "ListModelsConfig": "gemkit._generated.types.models",
    "ListModelsConfigDict": "gemkit._generated.dicts",
    "ListModelsConfigOrDict": "gemkit._generated.dicts",
    "ListModelsResponse": "gemkit._generated.types.models",
    "ListModelsResponseDict": "gemkit._generated.dicts",
    "ListModelsResponseOrDict": "gemkit._generated.dicts",
    "ListTuningJobsConfig": "gemkit._generated.types.tunings",
    "ListTuningJobsConfigDict": "gemkit._generated.dicts",
    "ListTuningJobsConfigOrDict": "gemkit._generated.dicts",
    "ListTuningJobsResponse": "gemkit._generated.types.tunings",
    "ListTuningJobsResponseDict": "gemkit._generated.dicts",
    "ListTuningJobsResponseOrDict": "gemkit._generated.dicts",
    "LogprobsResult": "gemkit._generated.types.response",
    "LogprobsResultCandidate": "gemkit._generated.types.response",
    "LogprobsResultCandidateDict": "gemkit._generated.dicts",
    "LogprobsResultCandidateOrDict": "gemkit._generated.dicts",
    "LogprobsResultDict": "gemkit._generated.dicts",
    "LogprobsResultOrDict": "gemkit._generated.dicts",
    "LogprobsResultTopCandidates": "gemkit._generated.types.response",
    "LogprobsResultTopCandidatesDict": "gemkit._generated.dicts",
    "LogprobsResultTopCandidatesOrDict": "gemkit._generated.dicts",
    "MaskReferenceConfig": "gemkit._generated.types.images",
    "MaskReferenceConfigDict": "gemkit._generated.dicts",
    "MaskReferenceConfigOrDict": "gemkit._generated.dicts",
    "MaskReferenceImage": "gemkit._generated.types.images",
    "MaskReferenceImageDict": "gemkit._generated.dicts",
    "MaskReferenceImageOrDict": "gemkit._generated.dicts",
    "MaskReferenceMode": "gemkit._generated.types.images",
    "MatchOperation": "gemkit._generated.types.tunings",
    "McpServer": "gemkit._generated.types.tools",
    "McpServerDict": "gemkit._generated.dicts",
    "McpServerOrDict": "gemkit._generated.dicts",
    "MediaModality": "gemkit._generated.types.content",
    "MediaProcessing": "gemkit._generated.types.content",
    "MediaResolution": "gemkit._generated.types.config",
    "Metric": "gemkit._generated.types.tunings",
    "MetricDict": "gemkit._generated.dicts",
    "MetricOrDict": "gemkit._generated.dicts",
    "MetricUnion": "gemkit._transforms.inputs",
    "MetricUnionDict": "gemkit._transforms.inputs",
    "Modality": "gemkit._generated.types.config",
    "ModalityTokenCount": "gemkit._generated.types.content",
    "ModalityTokenCountDict": "gemkit._generated.dicts",
    "ModalityTokenCountOrDict": "gemkit._generated.dicts",
    "Model": "gemkit._generated.types.models",
    "ModelArmorConfig": "gemkit._generated.types.config",
    "ModelArmorConfigDict": "gemkit._generated.dicts",
    "ModelArmorConfigOrDict": "gemkit._generated.dicts",
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
    "OutputConfig": "gemkit._generated.types.tunings",
    "OutputConfigDict": "gemkit._generated.dicts",
    "OutputConfigOrDict": "gemkit._generated.dicts",
    "OutputInfo": "gemkit._generated.types.tunings",
    "OutputInfoDict": "gemkit._generated.dicts",
    "OutputInfoOrDict": "gemkit._generated.dicts",
    "PairwiseChoice": "gemkit._generated.types.tunings",
    "PairwiseMetricResult": "gemkit._generated.types.tunings",
    "PairwiseMetricResultDict": "gemkit._generated.dicts",
    "PairwiseMetricResultOrDict": "gemkit._generated.dicts",
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
    "PartnerModelTuningSpec": "gemkit._generated.types.tunings",
    "PartnerModelTuningSpecDict": "gemkit._generated.dicts",
    "PartnerModelTuningSpecOrDict": "gemkit._generated.dicts",
    "PersonGeneration": "gemkit._generated.types.images",
    "PhishBlockThreshold": "gemkit._generated.types.tools",
    "PointwiseMetricResult": "gemkit._generated.types.tunings",
    "PointwiseMetricResultDict": "gemkit._generated.dicts",
    "PointwiseMetricResultOrDict": "gemkit._generated.dicts",
    "PointwiseMetricSpec": "gemkit._generated.types.tunings",
    "PointwiseMetricSpecDict": "gemkit._generated.dicts",
    "PointwiseMetricSpecOrDict": "gemkit._generated.dicts",
    "PreTunedModel": "gemkit._generated.types.tunings",
    "PreTunedModelDict": "gemkit._generated.dicts",
    "PreTunedModelOrDict": "gemkit._generated.dicts",
    "PrebuiltVoiceConfig": "gemkit._generated.types.config",
    "PrebuiltVoiceConfigDict": "gemkit._generated.dicts",
    "PrebuiltVoiceConfigOrDict": "gemkit._generated.dicts",
    "PredefinedMetricSpec": "gemkit._generated.types.tunings",
    "PredefinedMetricSpecDict": "gemkit._generated.dicts",
    "PredefinedMetricSpecOrDict": "gemkit._generated.dicts",
    "PreferenceOptimizationDataStats": "gemkit._generated.types.tunings",
    "PreferenceOptimizationDataStatsDict": "gemkit._generated.dicts",
    "PreferenceOptimizationDataStatsOrDict": "gemkit._generated.dicts",
    "PreferenceOptimizationHyperParameters": "gemkit._generated.types.tunings",
    "PreferenceOptimizationHyperParametersDict": "gemkit._generated.dicts",
    "PreferenceOptimizationHyperParametersOrDict": "gemkit._generated.dicts",
    "PreferenceOptimizationSpec": "gemkit._generated.types.tunings",
    "PreferenceOptimizationSpecDict": "gemkit._generated.dicts",
    "PreferenceOptimizationSpecOrDict": "gemkit._generated.dicts",
    "ProductImage": "gemkit._generated.types.images",
    "ProductImageDict": "gemkit._generated.dicts",
    "ProductImageOrDict": "gemkit._generated.dicts",
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
    "RawOutput": "gemkit._generated.types.tunings",
    "RawOutputDict": "gemkit._generated.dicts",
    "RawOutputOrDict": "gemkit._generated.dicts",
    "RawReferenceImage": "gemkit._generated.types.images",
    "RawReferenceImageDict": "gemkit._generated.dicts",
    "RawReferenceImageOrDict": "gemkit._generated.dicts",
    "RecontextImageConfig": "gemkit._generated.types.images",
    "RecontextImageConfigDict": "gemkit._generated.dicts",
    "RecontextImageConfigOrDict": "gemkit._generated.dicts",
    "RecontextImageResponse": "gemkit._generated.types.images",
    "RecontextImageResponseDict": "gemkit._generated.dicts",
    "RecontextImageResponseOrDict": "gemkit._generated.dicts",
    "RecontextImageSource": "gemkit._generated.types.images",
    "RecontextImageSourceDict": "gemkit._generated.dicts",
    "RecontextImageSourceOrDict": "gemkit._generated.dicts",
    "ReferenceImageAPI": "gemkit._generated.types.images",
    "ReferenceImageAPIDict": "gemkit._generated.dicts",
    "ReferenceImageAPIOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningAutoraterScorer": "gemkit._generated.types.tunings",
    "ReinforcementTuningAutoraterScorerDict": "gemkit._generated.dicts",
    "ReinforcementTuningAutoraterScorerExactMatchScorer": "gemkit._generated.types.tunings",
    "ReinforcementTuningAutoraterScorerExactMatchScorerDict": "gemkit._generated.dicts",
    "ReinforcementTuningAutoraterScorerExactMatchScorerOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningAutoraterScorerOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer": "gemkit._generated.types.tunings",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict": "gemkit._generated.dicts",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningCloudRunRewardScorer": "gemkit._generated.types.tunings",
    "ReinforcementTuningCloudRunRewardScorerDict": "gemkit._generated.dicts",
    "ReinforcementTuningCloudRunRewardScorerOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningCodeExecutionRewardScorer": "gemkit._generated.types.tunings",
    "ReinforcementTuningCodeExecutionRewardScorerDict": "gemkit._generated.dicts",
    "ReinforcementTuningCodeExecutionRewardScorerOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningExample": "gemkit._generated.types.tunings",
    "ReinforcementTuningExampleDict": "gemkit._generated.dicts",
    "ReinforcementTuningExampleOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningHyperParameters": "gemkit._generated.types.tunings",
    "ReinforcementTuningHyperParametersDict": "gemkit._generated.dicts",
    "ReinforcementTuningHyperParametersOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningParseResponseConfig": "gemkit._generated.types.tunings",
    "ReinforcementTuningParseResponseConfigDict": "gemkit._generated.dicts",
    "ReinforcementTuningParseResponseConfigOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningRewardInfo": "gemkit._generated.types.tunings",
    "ReinforcementTuningRewardInfoDict": "gemkit._generated.dicts",
    "ReinforcementTuningRewardInfoOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningSpec": "gemkit._generated.types.tunings",
    "ReinforcementTuningSpecDict": "gemkit._generated.dicts",
    "ReinforcementTuningSpecOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningStringMatchRewardScorer": "gemkit._generated.types.tunings",
    "ReinforcementTuningStringMatchRewardScorerDict": "gemkit._generated.dicts",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression": "gemkit._generated.types.tunings",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict": "gemkit._generated.dicts",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningStringMatchRewardScorerOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression": "gemkit._generated.types.tunings",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict": "gemkit._generated.dicts",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict": "gemkit._generated.dicts",
    "ReinforcementTuningThinkingLevel": "gemkit._generated.types.tunings",
    "ReinforcementTuningUserDatasetExamples": "gemkit._generated.types.tunings",
    "ReinforcementTuningUserDatasetExamplesDict": "gemkit._generated.dicts",
    "ReinforcementTuningUserDatasetExamplesOrDict": "gemkit._generated.dicts",
    "ReplicatedVoiceConfig": "gemkit._generated.types.config",
    "ReplicatedVoiceConfigDict": "gemkit._generated.dicts",
    "ReplicatedVoiceConfigOrDict": "gemkit._generated.dicts",
    "ResourceScope": "gemkit._generated.types.http",
    "ResponseFormat": "gemkit._generated.types.config",
    "ResponseFormatDict": "gemkit._generated.dicts",
    "ResponseFormatOrDict": "gemkit._generated.dicts",
    "ResponseParseType": "gemkit._generated.types.tunings",
    "Retrieval": "gemkit._generated.types.tools",
    "RetrievalConfig": "gemkit._generated.types.tools",
    "RetrievalConfigDict": "gemkit._generated.dicts",
    "RetrievalConfigOrDict": "gemkit._generated.dicts",
    "RetrievalDict": "gemkit._generated.dicts",
    "RetrievalMetadata": "gemkit._generated.types.response",
    "RetrievalMetadataDict": "gemkit._generated.dicts",
    "RetrievalMetadataOrDict": "gemkit._generated.dicts",
    "RetrievalOrDict": "gemkit._generated.dicts",
    "RougeMetricValue": "gemkit._generated.types.tunings",
    "RougeMetricValueDict": "gemkit._generated.dicts",
    "RougeMetricValueOrDict": "gemkit._generated.dicts",
    "RougeSpec": "gemkit._generated.types.tunings",
    "RougeSpecDict": "gemkit._generated.dicts",
    "RougeSpecOrDict": "gemkit._generated.dicts",
    "RubricContentType": "gemkit._generated.types.tunings",
    "RubricGenerationSpec": "gemkit._generated.types.tunings",
    "RubricGenerationSpecDict": "gemkit._generated.dicts",
    "RubricGenerationSpecOrDict": "gemkit._generated.dicts",
    "SafetyAttributes": "gemkit._generated.types.images",
    "SafetyAttributesDict": "gemkit._generated.dicts",
    "SafetyAttributesOrDict": "gemkit._generated.dicts",
    "SafetyFilterLevel": "gemkit._generated.types.images",
    "SafetyPolicy": "gemkit._generated.types.tools",
    "SafetyRating": "gemkit._generated.types.response",
    "SafetyRatingDict": "gemkit._generated.dicts",
    "SafetyRatingOrDict": "gemkit._generated.dicts",
    "SafetySetting": "gemkit._generated.types.config",
    "SafetySettingDict": "gemkit._generated.dicts",
    "SafetySettingOrDict": "gemkit._generated.dicts",
    "Schema": "gemkit._generated.types.schema",
    "SchemaDict": "gemkit._generated.dicts",
    "SchemaOrDict": "gemkit._generated.dicts",
    "SchemaUnion": "gemkit._transforms.inputs",
    "SchemaUnionDict": "gemkit._transforms.inputs",
    "ScribbleImage": "gemkit._generated.types.images",
    "ScribbleImageDict": "gemkit._generated.dicts",
    "ScribbleImageOrDict": "gemkit._generated.dicts",
    "SearchEntryPoint": "gemkit._generated.types.response",
    "SearchEntryPointDict": "gemkit._generated.dicts",
    "SearchEntryPointOrDict": "gemkit._generated.dicts",
    "SearchTypes": "gemkit._generated.types.tools",
    "SearchTypesDict": "gemkit._generated.dicts",
    "SearchTypesOrDict": "gemkit._generated.dicts",
    "Segment": "gemkit._generated.types.response",
    "SegmentDict": "gemkit._generated.dicts",
    "SegmentImageConfig": "gemkit._generated.types.images",
    "SegmentImageConfigDict": "gemkit._generated.dicts",
    "SegmentImageConfigOrDict": "gemkit._generated.dicts",
    "SegmentImageResponse": "gemkit._generated.types.images",
    "SegmentImageResponseDict": "gemkit._generated.dicts",
    "SegmentImageResponseOrDict": "gemkit._generated.dicts",
    "SegmentImageSource": "gemkit._generated.types.images",
    "SegmentImageSourceDict": "gemkit._generated.dicts",
    "SegmentImageSourceOrDict": "gemkit._generated.dicts",
    "SegmentMode": "gemkit._generated.types.images",
    "SegmentOrDict": "gemkit._generated.dicts",
    "SemanticRetrieverChunk": "gemkit._generated.types.response",
    "SemanticRetrieverChunkDict": "gemkit._generated.dicts",
    "SemanticRetrieverChunkOrDict": "gemkit._generated.dicts",
    "ServiceTier": "gemkit._generated.types.config",
    "SingleEmbedContentResponse": "gemkit._generated.types.embeddings",
    "SingleEmbedContentResponseDict": "gemkit._generated.dicts",
    "SingleEmbedContentResponseOrDict": "gemkit._generated.dicts",
    "SingleReinforcementTuningRewardConfig": "gemkit._generated.types.tunings",
    "SingleReinforcementTuningRewardConfigDict": "gemkit._generated.dicts",
    "SingleReinforcementTuningRewardConfigOrDict": "gemkit._generated.dicts",
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
    "StyleReferenceConfig": "gemkit._generated.types.images",
    "StyleReferenceConfigDict": "gemkit._generated.dicts",
    "StyleReferenceConfigOrDict": "gemkit._generated.dicts",
    "StyleReferenceImage": "gemkit._generated.types.images",
    "StyleReferenceImageDict": "gemkit._generated.dicts",
    "StyleReferenceImageOrDict": "gemkit._generated.dicts",
    "SubjectReferenceConfig": "gemkit._generated.types.images",
    "SubjectReferenceConfigDict": "gemkit._generated.dicts",
    "SubjectReferenceConfigOrDict": "gemkit._generated.dicts",
    "SubjectReferenceImage": "gemkit._generated.types.images",
    "SubjectReferenceImageDict": "gemkit._generated.dicts",
    "SubjectReferenceImageOrDict": "gemkit._generated.dicts",
    "SubjectReferenceType": "gemkit._generated.types.images",
    "SupervisedHyperParameters": "gemkit._generated.types.tunings",
    "SupervisedHyperParametersDict": "gemkit._generated.dicts",
    "SupervisedHyperParametersOrDict": "gemkit._generated.dicts",
    "SupervisedTuningDataStats": "gemkit._generated.types.tunings",
    "SupervisedTuningDataStatsDict": "gemkit._generated.dicts",
    "SupervisedTuningDataStatsOrDict": "gemkit._generated.dicts",
    "SupervisedTuningDatasetDistribution": "gemkit._generated.types.tunings",
    "SupervisedTuningDatasetDistributionDatasetBucket": "gemkit._generated.types.tunings",
    "SupervisedTuningDatasetDistributionDatasetBucketDict": "gemkit._generated.dicts",
    "SupervisedTuningDatasetDistributionDatasetBucketOrDict": "gemkit._generated.dicts",
    "SupervisedTuningDatasetDistributionDict": "gemkit._generated.dicts",
    "SupervisedTuningDatasetDistributionOrDict": "gemkit._generated.dicts",
    "SupervisedTuningSpec": "gemkit._generated.types.tunings",
    "SupervisedTuningSpecDict": "gemkit._generated.dicts",
    "SupervisedTuningSpecOrDict": "gemkit._generated.dicts",
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
    "TunedModel": "gemkit._generated.types.tunings",
    "TunedModelCheckpoint": "gemkit._generated.types.tunings",
    "TunedModelCheckpointDict": "gemkit._generated.dicts",
    "TunedModelCheckpointOrDict": "gemkit._generated.dicts",
    "TunedModelDict": "gemkit._generated.dicts",
    "TunedModelInfo": "gemkit._generated.types.models",
    "TunedModelInfoDict": "gemkit._generated.dicts",
    "TunedModelInfoOrDict": "gemkit._generated.dicts",
    "TunedModelOrDict": "gemkit._generated.dicts",
    "TuningDataStats": "gemkit._generated.types.tunings",
    "TuningDataStatsDict": "gemkit._generated.dicts",
    "TuningDataStatsOrDict": "gemkit._generated.dicts",
    "TuningDataset": "gemkit._generated.types.tunings",
    "TuningDatasetDict": "gemkit._generated.dicts",
    "TuningDatasetOrDict": "gemkit._generated.dicts",
    "TuningExample": "gemkit._generated.types.tunings",
    "TuningExampleDict": "gemkit._generated.dicts",
    "TuningExampleOrDict": "gemkit._generated.dicts",
    "TuningJob": "gemkit._generated.types.tunings",
    "TuningJobDict": "gemkit._generated.dicts",
    "TuningJobMetadata": "gemkit._generated.types.tunings",
    "TuningJobMetadataDict": "gemkit._generated.dicts",
    "TuningJobMetadataOrDict": "gemkit._generated.dicts",
    "TuningJobOrDict": "gemkit._generated.dicts",
    "TuningJobState": "gemkit._generated.types.tunings",
    "TuningMethod": "gemkit._generated.types.tunings",
    "TuningMode": "gemkit._generated.types.tunings",
    "TuningOperation": "gemkit._generated.types.tunings",
    "TuningOperationDict": "gemkit._generated.dicts",
    "TuningOperationOrDict": "gemkit._generated.dicts",
    "TuningSpeed": "gemkit._generated.types.tunings",
    "TuningTask": "gemkit._generated.types.tunings",
    "TuningValidationDataset": "gemkit._generated.types.tunings",
    "TuningValidationDatasetDict": "gemkit._generated.dicts",
    "TuningValidationDatasetOrDict": "gemkit._generated.dicts",
    "Type": "gemkit._generated.types.schema",
    "UnifiedMetric": "gemkit._generated.types.tunings",
    "UnifiedMetricDict": "gemkit._generated.dicts",
    "UnifiedMetricOrDict": "gemkit._generated.dicts",
    "UpdateModelConfig": "gemkit._generated.types.models",
    "UpdateModelConfigDict": "gemkit._generated.dicts",
    "UpdateModelConfigOrDict": "gemkit._generated.dicts",
    "UpscaleImageConfig": "gemkit._generated.types.images",
    "UpscaleImageConfigDict": "gemkit._generated.dicts",
    "UpscaleImageConfigOrDict": "gemkit._generated.dicts",
    "UpscaleImageResponse": "gemkit._generated.types.images",
    "UpscaleImageResponseDict": "gemkit._generated.dicts",
    "UpscaleImageResponseOrDict": "gemkit._generated.dicts",
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
    "ValidateRewardConfig": "gemkit._generated.types.tunings",
    "ValidateRewardConfigDict": "gemkit._generated.dicts",
    "ValidateRewardConfigOrDict": "gemkit._generated.dicts",
    "ValidateRewardResponse": "gemkit._generated.types.tunings",
    "ValidateRewardResponseDict": "gemkit._generated.dicts",
    "ValidateRewardResponseOrDict": "gemkit._generated.dicts",
    "VeoHyperParameters": "gemkit._generated.types.tunings",
    "VeoHyperParametersDict": "gemkit._generated.dicts",
    "VeoHyperParametersOrDict": "gemkit._generated.dicts",
    "VeoLoraTuningSpec": "gemkit._generated.types.tunings",
    "VeoLoraTuningSpecDict": "gemkit._generated.dicts",
    "VeoLoraTuningSpecOrDict": "gemkit._generated.dicts",
    "VeoTuningSpec": "gemkit._generated.types.tunings",
    "VeoTuningSpecDict": "gemkit._generated.dicts",
    "VeoTuningSpecOrDict": "gemkit._generated.dicts",
    "VertexAISearch": "gemkit._generated.types.tools",
    "VertexAISearchDataStoreSpec": "gemkit._generated.types.tools",
    "VertexAISearchDataStoreSpecDict": "gemkit._generated.dicts",
    "VertexAISearchDataStoreSpecOrDict": "gemkit._generated.dicts",
    "VertexAISearchDict": "gemkit._generated.dicts",
    "VertexAISearchOrDict": "gemkit._generated.dicts",
    "VertexMultimodalDatasetDestination": "gemkit._generated.types.batches",
    "VertexMultimodalDatasetDestinationDict": "gemkit._generated.dicts",
    "VertexMultimodalDatasetDestinationOrDict": "gemkit._generated.dicts",
    "VertexRagStore": "gemkit._generated.types.tools",
    "VertexRagStoreDict": "gemkit._generated.dicts",
    "VertexRagStoreOrDict": "gemkit._generated.dicts",
    "VertexRagStoreRagResource": "gemkit._generated.types.tools",
    "VertexRagStoreRagResourceDict": "gemkit._generated.dicts",
    "VertexRagStoreRagResourceOrDict": "gemkit._generated.dicts",
    "Video": "gemkit._generated.types.videos",
    "VideoCompressionQuality": "gemkit._generated.types.videos",
    "VideoDict": "gemkit._generated.dicts",
    "VideoFileMetadata": "gemkit._generated.types.content",
    "VideoFileMetadataDict": "gemkit._generated.dicts",
    "VideoFileMetadataOrDict": "gemkit._generated.dicts",
    "VideoGenerationMask": "gemkit._generated.types.videos",
    "VideoGenerationMaskDict": "gemkit._generated.dicts",
    "VideoGenerationMaskMode": "gemkit._generated.types.videos",
    "VideoGenerationMaskOrDict": "gemkit._generated.dicts",
    "VideoGenerationReferenceImage": "gemkit._generated.types.videos",
    "VideoGenerationReferenceImageDict": "gemkit._generated.dicts",
    "VideoGenerationReferenceImageOrDict": "gemkit._generated.dicts",
    "VideoGenerationReferenceType": "gemkit._generated.types.videos",
    "VideoMetadata": "gemkit._generated.types.content",
    "VideoMetadataContentLayer": "gemkit._generated.types.content",
    "VideoMetadataDict": "gemkit._generated.dicts",
    "VideoMetadataOrDict": "gemkit._generated.dicts",
    "VideoOrDict": "gemkit._generated.dicts",
    "VideoOrientation": "gemkit._generated.types.tunings",
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
    "WebhookConfig": "gemkit._generated.types.jobs",
    "WebhookConfigDict": "gemkit._generated.dicts",
    "WebhookConfigOrDict": "gemkit._generated.dicts",
    "WordInfo": "gemkit._generated.types.content",
    "WordInfoDict": "gemkit._generated.dicts",
    "WordInfoOrDict": "gemkit._generated.dicts",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "AdapterSize",
    "AggregationMetric",
    "AggregationOutput",
    "AggregationOutputDict",
    "AggregationOutputOrDict",
    "AggregationResult",
    "AggregationResultDict",
    "AggregationResultOrDict",
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
    "AutoraterConfig",
    "AutoraterConfigDict",
    "AutoraterConfigOrDict",
    "BatchJob",
    "BatchJobDestination",
    "BatchJobDestinationDict",
    "BatchJobDestinationOrDict",
    "BatchJobDestinationUnion",
    "BatchJobDestinationUnionDict",
    "BatchJobDict",
    "BatchJobOrDict",
    "BatchJobOutputInfo",
    "BatchJobOutputInfoDict",
    "BatchJobOutputInfoOrDict",
    "BatchJobSource",
    "BatchJobSourceDict",
    "BatchJobSourceOrDict",
    "BatchJobSourceUnion",
    "BatchJobSourceUnionDict",
    "Behavior",
    "BigQuerySource",
    "BigQuerySourceDict",
    "BigQuerySourceOrDict",
    "BleuMetricValue",
    "BleuMetricValueDict",
    "BleuMetricValueOrDict",
    "BleuSpec",
    "BleuSpecDict",
    "BleuSpecOrDict",
    "Blob",
    "BlobDict",
    "BlobOrDict",
    "BlockedReason",
    "CancelBatchJobConfig",
    "CancelBatchJobConfigDict",
    "CancelBatchJobConfigOrDict",
    "CancelTuningJobConfig",
    "CancelTuningJobConfigDict",
    "CancelTuningJobConfigOrDict",
    "CancelTuningJobResponse",
    "CancelTuningJobResponseDict",
    "CancelTuningJobResponseOrDict",
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
    "CompletionStats",
    "CompletionStatsDict",
    "CompletionStatsOrDict",
    "CompositeReinforcementTuningRewardConfig",
    "CompositeReinforcementTuningRewardConfigDict",
    "CompositeReinforcementTuningRewardConfigOrDict",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict",
    "ComputationBasedMetricSpec",
    "ComputationBasedMetricSpecDict",
    "ComputationBasedMetricSpecOrDict",
    "ComputationBasedMetricType",
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
    "ContentReferenceImage",
    "ContentReferenceImageDict",
    "ContentReferenceImageOrDict",
    "ContentUnion",
    "ContentUnionDict",
    "ControlReferenceConfig",
    "ControlReferenceConfigDict",
    "ControlReferenceConfigOrDict",
    "ControlReferenceImage",
    "ControlReferenceImageDict",
    "ControlReferenceImageOrDict",
    "ControlReferenceType",
    "CountTokensConfig",
    "CountTokensConfigDict",
    "CountTokensConfigOrDict",
    "CountTokensResponse",
    "CountTokensResponseDict",
    "CountTokensResponseOrDict",
    "CreateBatchJobConfig",
    "CreateBatchJobConfigDict",
    "CreateBatchJobConfigOrDict",
    "CreateEmbeddingsBatchJobConfig",
    "CreateEmbeddingsBatchJobConfigDict",
    "CreateEmbeddingsBatchJobConfigOrDict",
    "CreateTuningJobConfig",
    "CreateTuningJobConfigDict",
    "CreateTuningJobConfigOrDict",
    "CustomCodeExecutionResult",
    "CustomCodeExecutionResultDict",
    "CustomCodeExecutionResultOrDict",
    "CustomCodeExecutionSpec",
    "CustomCodeExecutionSpecDict",
    "CustomCodeExecutionSpecOrDict",
    "CustomOutput",
    "CustomOutputDict",
    "CustomOutputFormatConfig",
    "CustomOutputFormatConfigDict",
    "CustomOutputFormatConfigOrDict",
    "CustomOutputOrDict",
    "DatasetCustomMetric",
    "DatasetCustomMetricDict",
    "DatasetCustomMetricOrDict",
    "DatasetDistribution",
    "DatasetDistributionDict",
    "DatasetDistributionDistributionBucket",
    "DatasetDistributionDistributionBucketDict",
    "DatasetDistributionDistributionBucketOrDict",
    "DatasetDistributionOrDict",
    "DatasetStats",
    "DatasetStatsDict",
    "DatasetStatsOrDict",
    "DeleteBatchJobConfig",
    "DeleteBatchJobConfigDict",
    "DeleteBatchJobConfigOrDict",
    "DeleteModelConfig",
    "DeleteModelConfigDict",
    "DeleteModelConfigOrDict",
    "DeleteModelResponse",
    "DeleteModelResponseDict",
    "DeleteModelResponseOrDict",
    "DeleteResourceJob",
    "DeleteResourceJobDict",
    "DeleteResourceJobOrDict",
    "Delivery",
    "DistillationDataStats",
    "DistillationDataStatsDict",
    "DistillationDataStatsOrDict",
    "DistillationHyperParameters",
    "DistillationHyperParametersDict",
    "DistillationHyperParametersOrDict",
    "DistillationSamplingSpec",
    "DistillationSamplingSpecDict",
    "DistillationSamplingSpecOrDict",
    "DistillationSpec",
    "DistillationSpecDict",
    "DistillationSpecOrDict",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentMetadataDict",
    "DocumentMetadataOrDict",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigDict",
    "DynamicRetrievalConfigMode",
    "DynamicRetrievalConfigOrDict",
    "EditImageConfig",
    "EditImageConfigDict",
    "EditImageConfigOrDict",
    "EditImageResponse",
    "EditImageResponseDict",
    "EditImageResponseOrDict",
    "EditMode",
    "EmbedContentBatch",
    "EmbedContentBatchDict",
    "EmbedContentBatchOrDict",
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
    "EmbeddingsBatchJobSource",
    "EmbeddingsBatchJobSourceDict",
    "EmbeddingsBatchJobSourceOrDict",
    "EncryptionSpec",
    "EncryptionSpecDict",
    "EncryptionSpecOrDict",
    "Endpoint",
    "EndpointDict",
    "EndpointOrDict",
    "EnterpriseWebSearch",
    "EnterpriseWebSearchDict",
    "EnterpriseWebSearchOrDict",
    "EntityLabel",
    "EntityLabelDict",
    "EntityLabelOrDict",
    "Environment",
    "EvaluateDatasetResponse",
    "EvaluateDatasetResponseDict",
    "EvaluateDatasetResponseOrDict",
    "EvaluateDatasetRun",
    "EvaluateDatasetRunDict",
    "EvaluateDatasetRunOrDict",
    "EvaluationConfig",
    "EvaluationConfigDict",
    "EvaluationConfigOrDict",
    "EvaluationDataset",
    "EvaluationDatasetDict",
    "EvaluationDatasetOrDict",
    "EvaluationParserConfig",
    "EvaluationParserConfigCustomCodeParserConfig",
    "EvaluationParserConfigCustomCodeParserConfigDict",
    "EvaluationParserConfigCustomCodeParserConfigOrDict",
    "EvaluationParserConfigDict",
    "EvaluationParserConfigOrDict",
    "ExactMatchMetricValue",
    "ExactMatchMetricValueDict",
    "ExactMatchMetricValueOrDict",
    "ExactMatchSpec",
    "ExactMatchSpecDict",
    "ExactMatchSpecOrDict",
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
    "FullFineTuningSpec",
    "FullFineTuningSpecDict",
    "FullFineTuningSpecOrDict",
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
    "GcsDestination",
    "GcsDestinationDict",
    "GcsDestinationOrDict",
    "GcsSource",
    "GcsSourceDict",
    "GcsSourceOrDict",
    "GeminiPreferenceExample",
    "GeminiPreferenceExampleCompletion",
    "GeminiPreferenceExampleCompletionDict",
    "GeminiPreferenceExampleCompletionOrDict",
    "GeminiPreferenceExampleDict",
    "GeminiPreferenceExampleOrDict",
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
    "GenerateImagesConfig",
    "GenerateImagesConfigDict",
    "GenerateImagesConfigOrDict",
    "GenerateImagesResponse",
    "GenerateImagesResponseDict",
    "GenerateImagesResponseOrDict",
    "GenerateVideosConfig",
    "GenerateVideosConfigDict",
    "GenerateVideosConfigOrDict",
    "GenerateVideosOperation",
    "GenerateVideosOperationDict",
    "GenerateVideosOperationOrDict",
    "GenerateVideosResponse",
    "GenerateVideosResponseDict",
    "GenerateVideosResponseOrDict",
    "GenerateVideosSource",
    "GenerateVideosSourceDict",
    "GenerateVideosSourceOrDict",
    "GeneratedImage",
    "GeneratedImageDict",
    "GeneratedImageMask",
    "GeneratedImageMaskDict",
    "GeneratedImageMaskOrDict",
    "GeneratedImageOrDict",
    "GeneratedVideo",
    "GeneratedVideoDict",
    "GeneratedVideoOrDict",
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
    "GetBatchJobConfig",
    "GetBatchJobConfigDict",
    "GetBatchJobConfigOrDict",
    "GetModelConfig",
    "GetModelConfigDict",
    "GetModelConfigOrDict",
    "GetTuningJobConfig",
    "GetTuningJobConfigDict",
    "GetTuningJobConfigOrDict",
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
    "GoogleRpcStatus",
    "GoogleRpcStatusDict",
    "GoogleRpcStatusOrDict",
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
    "Image",
    "ImageConfig",
    "ImageConfigDict",
    "ImageConfigImageOutputOptions",
    "ImageConfigImageOutputOptionsDict",
    "ImageConfigImageOutputOptionsOrDict",
    "ImageConfigOrDict",
    "ImageConfigPersonGeneration",
    "ImageDict",
    "ImageOrDict",
    "ImagePromptLanguage",
    "ImageResizeMode",
    "ImageResponseFormat",
    "ImageResponseFormatDict",
    "ImageResponseFormatMimeType",
    "ImageResponseFormatOrDict",
    "ImageSearch",
    "ImageSearchDict",
    "ImageSearchOrDict",
    "ImageSize",
    "InlinedEmbedContentResponse",
    "InlinedEmbedContentResponseDict",
    "InlinedEmbedContentResponseOrDict",
    "InlinedRequest",
    "InlinedRequestDict",
    "InlinedRequestOrDict",
    "InlinedResponse",
    "InlinedResponseDict",
    "InlinedResponseOrDict",
    "Interval",
    "IntervalDict",
    "IntervalOrDict",
    "JobError",
    "JobErrorDict",
    "JobErrorOrDict",
    "JobState",
    "LLMBasedMetricSpec",
    "LLMBasedMetricSpecDict",
    "LLMBasedMetricSpecOrDict",
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
    "ListBatchJobsConfig",
    "ListBatchJobsConfigDict",
    "ListBatchJobsConfigOrDict",
    "ListBatchJobsResponse",
    "ListBatchJobsResponseDict",
    "ListBatchJobsResponseOrDict",
    "ListModelsConfig",
    "ListModelsConfigDict",
    "ListModelsConfigOrDict",
    "ListModelsResponse",
    "ListModelsResponseDict",
    "ListModelsResponseOrDict",
    "ListTuningJobsConfig",
    "ListTuningJobsConfigDict",
    "ListTuningJobsConfigOrDict",
    "ListTuningJobsResponse",
    "ListTuningJobsResponseDict",
    "ListTuningJobsResponseOrDict",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "LogprobsResultCandidateDict",
    "LogprobsResultCandidateOrDict",
    "LogprobsResultDict",
    "LogprobsResultOrDict",
    "LogprobsResultTopCandidates",
    "LogprobsResultTopCandidatesDict",
    "LogprobsResultTopCandidatesOrDict",
    "MaskReferenceConfig",
    "MaskReferenceConfigDict",
    "MaskReferenceConfigOrDict",
    "MaskReferenceImage",
    "MaskReferenceImageDict",
    "MaskReferenceImageOrDict",
    "MaskReferenceMode",
    "MatchOperation",
    "McpServer",
    "McpServerDict",
    "McpServerOrDict",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Metric",
    "MetricDict",
    "MetricOrDict",
    "MetricUnion",
    "MetricUnionDict",
    "Modality",
    "ModalityTokenCount",
    "ModalityTokenCountDict",
    "ModalityTokenCountOrDict",
    "Model",
    "ModelArmorConfig",
    "ModelArmorConfigDict",
    "ModelArmorConfigOrDict",
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
    "OutputConfig",
    "OutputConfigDict",
    "OutputConfigOrDict",
    "OutputInfo",
    "OutputInfoDict",
    "OutputInfoOrDict",
    "PairwiseChoice",
    "PairwiseMetricResult",
    "PairwiseMetricResultDict",
    "PairwiseMetricResultOrDict",
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
    "PartnerModelTuningSpec",
    "PartnerModelTuningSpecDict",
    "PartnerModelTuningSpecOrDict",
    "PersonGeneration",
    "PhishBlockThreshold",
    "PointwiseMetricResult",
    "PointwiseMetricResultDict",
    "PointwiseMetricResultOrDict",
    "PointwiseMetricSpec",
    "PointwiseMetricSpecDict",
    "PointwiseMetricSpecOrDict",
    "PreTunedModel",
    "PreTunedModelDict",
    "PreTunedModelOrDict",
    "PrebuiltVoiceConfig",
    "PrebuiltVoiceConfigDict",
    "PrebuiltVoiceConfigOrDict",
    "PredefinedMetricSpec",
    "PredefinedMetricSpecDict",
    "PredefinedMetricSpecOrDict",
    "PreferenceOptimizationDataStats",
    "PreferenceOptimizationDataStatsDict",
    "PreferenceOptimizationDataStatsOrDict",
    "PreferenceOptimizationHyperParameters",
    "PreferenceOptimizationHyperParametersDict",
    "PreferenceOptimizationHyperParametersOrDict",
    "PreferenceOptimizationSpec",
    "PreferenceOptimizationSpecDict",
    "PreferenceOptimizationSpecOrDict",
    "ProductImage",
    "ProductImageDict",
    "ProductImageOrDict",
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
    "RawOutput",
    "RawOutputDict",
    "RawOutputOrDict",
    "RawReferenceImage",
    "RawReferenceImageDict",
    "RawReferenceImageOrDict",
    "RecontextImageConfig",
    "RecontextImageConfigDict",
    "RecontextImageConfigOrDict",
    "RecontextImageResponse",
    "RecontextImageResponseDict",
    "RecontextImageResponseOrDict",
    "RecontextImageSource",
    "RecontextImageSourceDict",
    "RecontextImageSourceOrDict",
    "ReferenceImageAPI",
    "ReferenceImageAPIDict",
    "ReferenceImageAPIOrDict",
    "ReinforcementTuningAutoraterScorer",
    "ReinforcementTuningAutoraterScorerDict",
    "ReinforcementTuningAutoraterScorerExactMatchScorer",
    "ReinforcementTuningAutoraterScorerExactMatchScorerDict",
    "ReinforcementTuningAutoraterScorerExactMatchScorerOrDict",
    "ReinforcementTuningAutoraterScorerOrDict",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict",
    "ReinforcementTuningCloudRunRewardScorer",
    "ReinforcementTuningCloudRunRewardScorerDict",
    "ReinforcementTuningCloudRunRewardScorerOrDict",
    "ReinforcementTuningCodeExecutionRewardScorer",
    "ReinforcementTuningCodeExecutionRewardScorerDict",
    "ReinforcementTuningCodeExecutionRewardScorerOrDict",
    "ReinforcementTuningExample",
    "ReinforcementTuningExampleDict",
    "ReinforcementTuningExampleOrDict",
    "ReinforcementTuningHyperParameters",
    "ReinforcementTuningHyperParametersDict",
    "ReinforcementTuningHyperParametersOrDict",
    "ReinforcementTuningParseResponseConfig",
    "ReinforcementTuningParseResponseConfigDict",
    "ReinforcementTuningParseResponseConfigOrDict",
    "ReinforcementTuningRewardInfo",
    "ReinforcementTuningRewardInfoDict",
    "ReinforcementTuningRewardInfoOrDict",
    "ReinforcementTuningSpec",
    "ReinforcementTuningSpecDict",
    "ReinforcementTuningSpecOrDict",
    "ReinforcementTuningStringMatchRewardScorer",
    "ReinforcementTuningStringMatchRewardScorerDict",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict",
    "ReinforcementTuningStringMatchRewardScorerOrDict",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict",
    "ReinforcementTuningThinkingLevel",
    "ReinforcementTuningUserDatasetExamples",
    "ReinforcementTuningUserDatasetExamplesDict",
    "ReinforcementTuningUserDatasetExamplesOrDict",
    "ReplicatedVoiceConfig",
    "ReplicatedVoiceConfigDict",
    "ReplicatedVoiceConfigOrDict",
    "ResourceScope",
    "ResponseFormat",
    "ResponseFormatDict",
    "ResponseFormatOrDict",
    "ResponseParseType",
    "Retrieval",
    "RetrievalConfig",
    "RetrievalConfigDict",
    "RetrievalConfigOrDict",
    "RetrievalDict",
    "RetrievalMetadata",
    "RetrievalMetadataDict",
    "RetrievalMetadataOrDict",
    "RetrievalOrDict",
    "RougeMetricValue",
    "RougeMetricValueDict",
    "RougeMetricValueOrDict",
    "RougeSpec",
    "RougeSpecDict",
    "RougeSpecOrDict",
    "RubricContentType",
    "RubricGenerationSpec",
    "RubricGenerationSpecDict",
    "RubricGenerationSpecOrDict",
    "SafetyAttributes",
    "SafetyAttributesDict",
    "SafetyAttributesOrDict",
    "SafetyFilterLevel",
    "SafetyPolicy",
    "SafetyRating",
    "SafetyRatingDict",
    "SafetyRatingOrDict",
    "SafetySetting",
    "SafetySettingDict",
    "SafetySettingOrDict",
    "Schema",
    "SchemaDict",
    "SchemaOrDict",
    "SchemaUnion",
    "SchemaUnionDict",
    "ScribbleImage",
    "ScribbleImageDict",
    "ScribbleImageOrDict",
    "SearchEntryPoint",
    "SearchEntryPointDict",
    "SearchEntryPointOrDict",
    "SearchTypes",
    "SearchTypesDict",
    "SearchTypesOrDict",
    "Segment",
    "SegmentDict",
    "SegmentImageConfig",
    "SegmentImageConfigDict",
    "SegmentImageConfigOrDict",
    "SegmentImageResponse",
    "SegmentImageResponseDict",
    "SegmentImageResponseOrDict",
    "SegmentImageSource",
    "SegmentImageSourceDict",
    "SegmentImageSourceOrDict",
    "SegmentMode",
    "SegmentOrDict",
    "SemanticRetrieverChunk",
    "SemanticRetrieverChunkDict",
    "SemanticRetrieverChunkOrDict",
    "ServiceTier",
    "SingleEmbedContentResponse",
    "SingleEmbedContentResponseDict",
    "SingleEmbedContentResponseOrDict",
    "SingleReinforcementTuningRewardConfig",
    "SingleReinforcementTuningRewardConfigDict",
    "SingleReinforcementTuningRewardConfigOrDict",
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
    "StyleReferenceConfig",
    "StyleReferenceConfigDict",
    "StyleReferenceConfigOrDict",
    "StyleReferenceImage",
    "StyleReferenceImageDict",
    "StyleReferenceImageOrDict",
    "SubjectReferenceConfig",
    "SubjectReferenceConfigDict",
    "SubjectReferenceConfigOrDict",
    "SubjectReferenceImage",
    "SubjectReferenceImageDict",
    "SubjectReferenceImageOrDict",
    "SubjectReferenceType",
    "SupervisedHyperParameters",
    "SupervisedHyperParametersDict",
    "SupervisedHyperParametersOrDict",
    "SupervisedTuningDataStats",
    "SupervisedTuningDataStatsDict",
    "SupervisedTuningDataStatsOrDict",
    "SupervisedTuningDatasetDistribution",
    "SupervisedTuningDatasetDistributionDatasetBucket",
    "SupervisedTuningDatasetDistributionDatasetBucketDict",
    "SupervisedTuningDatasetDistributionDatasetBucketOrDict",
    "SupervisedTuningDatasetDistributionDict",
    "SupervisedTuningDatasetDistributionOrDict",
    "SupervisedTuningSpec",
    "SupervisedTuningSpecDict",
    "SupervisedTuningSpecOrDict",
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
    "TunedModel",
    "TunedModelCheckpoint",
    "TunedModelCheckpointDict",
    "TunedModelCheckpointOrDict",
    "TunedModelDict",
    "TunedModelInfo",
    "TunedModelInfoDict",
    "TunedModelInfoOrDict",
    "TunedModelOrDict",
    "TuningDataStats",
    "TuningDataStatsDict",
    "TuningDataStatsOrDict",
    "TuningDataset",
    "TuningDatasetDict",
    "TuningDatasetOrDict",
    "TuningExample",
    "TuningExampleDict",
    "TuningExampleOrDict",
    "TuningJob",
    "TuningJobDict",
    "TuningJobMetadata",
    "TuningJobMetadataDict",
    "TuningJobMetadataOrDict",
    "TuningJobOrDict",
    "TuningJobState",
    "TuningMethod",
    "TuningMode",
    "TuningOperation",
    "TuningOperationDict",
    "TuningOperationOrDict",
    "TuningSpeed",
    "TuningTask",
    "TuningValidationDataset",
    "TuningValidationDatasetDict",
    "TuningValidationDatasetOrDict",
    "Type",
    "UnifiedMetric",
    "UnifiedMetricDict",
    "UnifiedMetricOrDict",
    "UpdateModelConfig",
    "UpdateModelConfigDict",
    "UpdateModelConfigOrDict",
    "UpscaleImageConfig",
    "UpscaleImageConfigDict",
    "UpscaleImageConfigOrDict",
    "UpscaleImageResponse",
    "UpscaleImageResponseDict",
    "UpscaleImageResponseOrDict",
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
    "ValidateRewardConfig",
    "ValidateRewardConfigDict",
    "ValidateRewardConfigOrDict",
    "ValidateRewardResponse",
    "ValidateRewardResponseDict",
    "ValidateRewardResponseOrDict",
    "VeoHyperParameters",
    "VeoHyperParametersDict",
    "VeoHyperParametersOrDict",
    "VeoLoraTuningSpec",
    "VeoLoraTuningSpecDict",
    "VeoLoraTuningSpecOrDict",
    "VeoTuningSpec",
    "VeoTuningSpecDict",
    "VeoTuningSpecOrDict",
    "VertexAISearch",
    "VertexAISearchDataStoreSpec",
    "VertexAISearchDataStoreSpecDict",
    "VertexAISearchDataStoreSpecOrDict",
    "VertexAISearchDict",
    "VertexAISearchOrDict",
    "VertexMultimodalDatasetDestination",
    "VertexMultimodalDatasetDestinationDict",
    "VertexMultimodalDatasetDestinationOrDict",
    "VertexRagStore",
    "VertexRagStoreDict",
    "VertexRagStoreOrDict",
    "VertexRagStoreRagResource",
    "VertexRagStoreRagResourceDict",
    "VertexRagStoreRagResourceOrDict",
    "Video",
    "VideoCompressionQuality",
    "VideoDict",
    "VideoFileMetadata",
    "VideoFileMetadataDict",
    "VideoFileMetadataOrDict",
    "VideoGenerationMask",
    "VideoGenerationMaskDict",
    "VideoGenerationMaskMode",
    "VideoGenerationMaskOrDict",
    "VideoGenerationReferenceImage",
    "VideoGenerationReferenceImageDict",
    "VideoGenerationReferenceImageOrDict",
    "VideoGenerationReferenceType",
    "VideoMetadata",
    "VideoMetadataContentLayer",
    "VideoMetadataDict",
    "VideoMetadataOrDict",
    "VideoOrDict",
    "VideoOrientation",
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
    "WebhookConfig",
    "WebhookConfigDict",
    "WebhookConfigOrDict",
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
