"""Types of common, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.common_shared import LossAnalysisConfig
from gemkit._generated.vertex.types.common_shared2 import MetricSource
from gemkit._generated.vertex.types.common_shared4 import (
    BleuMetricValue,
    EvaluationDataset,
    ExactMatchMetricValue,
    OutputConfig,
    PairwiseMetricResult,
    PointwiseMetricResult,
    RougeMetricValue,
)
from gemkit._generated.vertex.types.common_shared6 import GeminiAgentConfig
from gemkit._generated.vertex.types.common_shared7 import (
    AgentData,
    EvaluationResult,
    Rubric,
    RubricGroup,
    RubricVerdict,
)
from gemkit._generated.vertex.types.common_shared8 import ModelContainerSpec
from gemkit._generated.vertex.types.common_shared9 import DedicatedResources
from gemkit._generated.vertex.types.common_shared10 import PrivateServiceConnectConfig
from gemkit._generated.vertex.types.common_shared11 import (
    AutoraterConfig,
    BleuSpec,
    ExactMatchSpec,
    Metric,
    PairwiseMetricSpec,
    PointwiseMetricSpec,
    PredefinedMetricSpec,
    RougeSpec,
    RubricGenerationSpec,
)
from gemkit._generated.vertex.types.common_shared12 import RagChunk
from gemkit._generated.vertex.types.common_shared13 import AgentConfig
from gemkit._generated.vertex.types.common_shared18 import RagRetrievalConfig, Tool, VertexRagStore
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CacheConfigRetentionConfigRetentionType(_OpenEnum):
    RETENTION_TYPE_UNSPECIFIED = "RETENTION_TYPE_UNSPECIFIED"
    EPHEMERAL = "EPHEMERAL"
    DURABLE = "DURABLE"


class CometSpecVersion(_OpenEnum):
    COMET_VERSION_UNSPECIFIED = "COMET_VERSION_UNSPECIFIED"
    COMET_22_SRC_REF = "COMET_22_SRC_REF"


class MetricxSpecVersion(_OpenEnum):
    METRICX_VERSION_UNSPECIFIED = "METRICX_VERSION_UNSPECIFIED"
    METRICX_24_REF = "METRICX_24_REF"
    METRICX_24_SRC = "METRICX_24_SRC"
    METRICX_24_SRC_REF = "METRICX_24_SRC_REF"


class PairwiseQuestionAnsweringQualityResultPairwiseChoice(_OpenEnum):
    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"


class PairwiseSummarizationQualityResultPairwiseChoice(_OpenEnum):
    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"


class GatewayConfigState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    DEPROVISIONING = "DEPROVISIONING"
    INACTIVE = "INACTIVE"
    FAILED = "FAILED"


class OutputFieldSpecFieldType(_OpenEnum):
    FIELD_TYPE_UNSPECIFIED = "FIELD_TYPE_UNSPECIFIED"
    CONTENT = "CONTENT"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"


class RecommendSpecResponseRecommendationUserQuotaState(_OpenEnum):
    QUOTA_STATE_UNSPECIFIED = "QUOTA_STATE_UNSPECIFIED"
    QUOTA_STATE_USER_HAS_QUOTA = "QUOTA_STATE_USER_HAS_QUOTA"
    QUOTA_STATE_NO_USER_QUOTA = "QUOTA_STATE_NO_USER_QUOTA"


class SemanticGovernancePolicyEngineState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    DEPROVISIONING = "DEPROVISIONING"
    INACTIVE = "INACTIVE"
    FAILED = "FAILED"


class RagQueryRanking(_Message):
    alpha: float | None = None


class RagQuery(_Message):
    rag_retrieval_config: RagRetrievalConfig | None = None
    ranking: RagQueryRanking | None = None
    similarity_top_k: int | None = None
    text: str | None = None


class AskContextsRequest(_Message):
    query: RagQuery | None = None
    tools: list[Tool] | None = None


class RagContextsContext(_Message):
    chunk: RagChunk | None = None
    distance: float | None = None
    score: float | None = None
    source_display_name: str | None = None
    source_uri: str | None = None
    sparse_distance: float | None = None
    text: str | None = None


class RagContexts(_Message):
    contexts: list[RagContextsContext] | None = None


class AskContextsResponse(_Message):
    contexts: RagContexts | None = None
    response: str | None = None


class AsyncRetrieveContextsRequest(_Message):
    query: RagQuery | None = None
    tools: list[Tool] | None = None


class AugmentPromptRequestModel(_Message):
    model: str | None = None
    model_version: str | None = None


class AugmentPromptRequest(_Message):
    contents: list[Content] | None = None
    model: AugmentPromptRequestModel | None = None
    vertex_rag_store: VertexRagStore | None = None


class Fact(_Message):
    chunk: RagChunk | None = None
    query: str | None = None
    score: float | None = None
    summary: str | None = None
    title: str | None = None
    uri: str | None = None
    vector_distance: float | None = None


class AugmentPromptResponse(_Message):
    augmented_prompt: list[Content] | None = None
    facts: list[Fact] | None = None


class BleuInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class BleuInput(_Message):
    instances: list[BleuInstance] | None = None
    metric_spec: BleuSpec | None = None


class BleuResults(_Message):
    bleu_metric_values: list[BleuMetricValue] | None = None


class CacheConfigRetentionConfig(_Message):
    retention_type: CacheConfigRetentionConfigRetentionType | None = None


class CacheConfig(_Message):
    disable_cache: bool | None = None
    name: str | None = None
    retention_config: CacheConfigRetentionConfig | None = None


class Claim(_Message):
    end_index: int | None = None
    fact_indexes: list[int] | None = None
    score: float | None = None
    start_index: int | None = None


class CoherenceInstance(_Message):
    prediction: str | None = None


class CoherenceSpec(_Message):
    version: int | None = None


class CoherenceInput(_Message):
    instance: CoherenceInstance | None = None
    metric_spec: CoherenceSpec | None = None


class CoherenceResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class CometInstance(_Message):
    prediction: str | None = None
    reference: str | None = None
    source: str | None = None


class CometSpec(_Message):
    source_language: str | None = None
    target_language: str | None = None
    version: CometSpecVersion | None = None


class CometInput(_Message):
    instance: CometInstance | None = None
    metric_spec: CometSpec | None = None


class CometResult(_Message):
    score: float | None = None


class ContentMapContents(_Message):
    contents: list[Content] | None = None


class ContentMap(_Message):
    values: dict[str, ContentMapContents] | None = None


class CorroborateContentRequestParameters(_Message):
    citation_threshold: float | None = None


class CorroborateContentRequest(_Message):
    content: Content | None = None
    facts: list[Fact] | None = None
    parameters: CorroborateContentRequestParameters | None = None


class CorroborateContentResponse(_Message):
    claims: list[Claim] | None = None
    corroboration_score: float | None = None


class DeployPublisherModelRequest(_Message):
    accept_eula: bool | None = None
    dedicated_resources: DedicatedResources | None = None
    endpoint_display_name: str | None = None
    hugging_face_access_token: str | None = None
    model: str | None = None
    model_display_name: str | None = None


class DeployRequestCustomModel(_Message):
    gcs_uri: str | None = None
    model_id: str | None = None


class DeployRequestDeployConfig(_Message):
    dedicated_resources: DedicatedResources | None = None
    fast_tryout_enabled: bool | None = None
    service_account: str | None = None
    system_labels: dict[str, str] | None = None


class DeployRequestEndpointConfig(_Message):
    dedicated_endpoint_disabled: bool | None = None
    dedicated_endpoint_enabled: bool | None = None
    endpoint_display_name: str | None = None
    endpoint_user_id: str | None = None
    labels: dict[str, str] | None = None
    private_service_connect_config: PrivateServiceConnectConfig | None = None


class DeployRequestModelConfig(_Message):
    accept_eula: bool | None = None
    container_spec: ModelContainerSpec | None = None
    hugging_face_access_token: str | None = None
    hugging_face_cache_enabled: bool | None = None
    model_display_name: str | None = None
    model_user_id: str | None = None


class DeployRequest(_Message):
    custom_model: DeployRequestCustomModel | None = None
    deploy_config: DeployRequestDeployConfig | None = None
    endpoint_config: DeployRequestEndpointConfig | None = None
    hugging_face_model_id: str | None = None
    model_config_: _Annotated[DeployRequestModelConfig | None, _Field(alias="modelConfig")] = None
    publisher_model_name: str | None = None


class EvaluateDatasetRequest(_Message):
    autorater_config: AutoraterConfig | None = None
    dataset: EvaluationDataset | None = None
    location: str | None = None
    metrics: list[Metric] | None = None
    output_config: OutputConfig | None = None


class EvaluationInstanceDeprecatedAgentConfigTools(_Message):
    tool: list[Tool] | None = None


class EvaluationInstanceInstanceDataContents(_Message):
    contents: list[Content] | None = None


class EvaluationInstanceInstanceData(_Message):
    contents: EvaluationInstanceInstanceDataContents | None = None
    text: str | None = None


class EvaluationInstanceDeprecatedAgentConfig(_Message):
    agent_id: str | None = None
    agent_type: str | None = None
    description: str | None = None
    developer_instruction: EvaluationInstanceInstanceData | None = None
    sub_agents: list[str] | None = None
    tools: EvaluationInstanceDeprecatedAgentConfigTools | None = None
    tools_text: str | None = None


class EvaluationInstanceDeprecatedAgentDataAgentEvent(_Message):
    active_tools: list[Tool] | None = None
    author: str | None = None
    content: Content | None = None
    event_time: datetime | None = None
    state_delta: dict[str, Any] | None = None


class EvaluationInstanceDeprecatedAgentDataConversationTurn(_Message):
    events: list[EvaluationInstanceDeprecatedAgentDataAgentEvent] | None = None
    turn_id: str | None = None
    turn_index: int | None = None


class EvaluationInstanceDeprecatedAgentDataEvents(_Message):
    event: list[Content] | None = None


class EvaluationInstanceDeprecatedAgentDataTools(_Message):
    tool: list[Tool] | None = None


class EvaluationInstanceDeprecatedAgentData(_Message):
    agent_config: EvaluationInstanceDeprecatedAgentConfig | None = None
    agents: dict[str, EvaluationInstanceDeprecatedAgentConfig] | None = None
    developer_instruction: EvaluationInstanceInstanceData | None = None
    events: EvaluationInstanceDeprecatedAgentDataEvents | None = None
    tools: EvaluationInstanceDeprecatedAgentDataTools | None = None
    tools_text: str | None = None
    turns: list[EvaluationInstanceDeprecatedAgentDataConversationTurn] | None = None


class EvaluationInstanceInteractionsDataSource(_Message):
    gemini_agent_config: GeminiAgentConfig | None = None
    interaction: str | None = None


class EvaluationInstanceMapInstance(_Message):
    map_instance: dict[str, EvaluationInstanceInstanceData] | None = None


class EvaluationInstance(_Message):
    agent_data: EvaluationInstanceDeprecatedAgentData | None = None
    agent_eval_data: AgentData | None = None
    interactions_data_source: EvaluationInstanceInteractionsDataSource | None = None
    other_data: EvaluationInstanceMapInstance | None = None
    prompt: EvaluationInstanceInstanceData | None = None
    reference: EvaluationInstanceInstanceData | None = None
    response: EvaluationInstanceInstanceData | None = None
    rubric_groups: dict[str, RubricGroup] | None = None


class ExactMatchInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class ExactMatchInput(_Message):
    instances: list[ExactMatchInstance] | None = None
    metric_spec: ExactMatchSpec | None = None


class FluencyInstance(_Message):
    prediction: str | None = None


class FluencySpec(_Message):
    version: int | None = None


class FluencyInput(_Message):
    instance: FluencyInstance | None = None
    metric_spec: FluencySpec | None = None


class FulfillmentInstance(_Message):
    instruction: str | None = None
    prediction: str | None = None


class FulfillmentSpec(_Message):
    version: int | None = None


class FulfillmentInput(_Message):
    instance: FulfillmentInstance | None = None
    metric_spec: FulfillmentSpec | None = None


class GroundednessInstance(_Message):
    context: str | None = None
    prediction: str | None = None


class GroundednessSpec(_Message):
    version: int | None = None


class GroundednessInput(_Message):
    instance: GroundednessInstance | None = None
    metric_spec: GroundednessSpec | None = None


class MetricxInstance(_Message):
    prediction: str | None = None
    reference: str | None = None
    source: str | None = None


class MetricxSpec(_Message):
    source_language: str | None = None
    target_language: str | None = None
    version: MetricxSpecVersion | None = None


class MetricxInput(_Message):
    instance: MetricxInstance | None = None
    metric_spec: MetricxSpec | None = None


class PairwiseMetricInstance(_Message):
    content_map_instance: ContentMap | None = None
    json_instance: str | None = None


class PairwiseMetricInput(_Message):
    instance: PairwiseMetricInstance | None = None
    metric_spec: PairwiseMetricSpec | None = None


class PairwiseQuestionAnsweringQualityInstance(_Message):
    baseline_prediction: str | None = None
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class PairwiseQuestionAnsweringQualitySpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class PairwiseQuestionAnsweringQualityInput(_Message):
    instance: PairwiseQuestionAnsweringQualityInstance | None = None
    metric_spec: PairwiseQuestionAnsweringQualitySpec | None = None


class PairwiseSummarizationQualityInstance(_Message):
    baseline_prediction: str | None = None
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class PairwiseSummarizationQualitySpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class PairwiseSummarizationQualityInput(_Message):
    instance: PairwiseSummarizationQualityInstance | None = None
    metric_spec: PairwiseSummarizationQualitySpec | None = None


class PointwiseMetricInstance(_Message):
    content_map_instance: ContentMap | None = None
    json_instance: str | None = None


class PointwiseMetricInput(_Message):
    instance: PointwiseMetricInstance | None = None
    metric_spec: PointwiseMetricSpec | None = None


class QuestionAnsweringCorrectnessInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class QuestionAnsweringCorrectnessSpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class QuestionAnsweringCorrectnessInput(_Message):
    instance: QuestionAnsweringCorrectnessInstance | None = None
    metric_spec: QuestionAnsweringCorrectnessSpec | None = None


class QuestionAnsweringHelpfulnessInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class QuestionAnsweringHelpfulnessSpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class QuestionAnsweringHelpfulnessInput(_Message):
    instance: QuestionAnsweringHelpfulnessInstance | None = None
    metric_spec: QuestionAnsweringHelpfulnessSpec | None = None


class QuestionAnsweringQualityInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class QuestionAnsweringQualitySpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class QuestionAnsweringQualityInput(_Message):
    instance: QuestionAnsweringQualityInstance | None = None
    metric_spec: QuestionAnsweringQualitySpec | None = None


class QuestionAnsweringRelevanceInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class QuestionAnsweringRelevanceSpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class QuestionAnsweringRelevanceInput(_Message):
    instance: QuestionAnsweringRelevanceInstance | None = None
    metric_spec: QuestionAnsweringRelevanceSpec | None = None


class RougeInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class RougeInput(_Message):
    instances: list[RougeInstance] | None = None
    metric_spec: RougeSpec | None = None


class RubricBasedInstructionFollowingInstance(_Message):
    json_instance: str | None = None


class RubricBasedInstructionFollowingSpec(_Message):
    pass


class RubricBasedInstructionFollowingInput(_Message):
    instance: RubricBasedInstructionFollowingInstance | None = None
    metric_spec: RubricBasedInstructionFollowingSpec | None = None


class SafetyInstance(_Message):
    prediction: str | None = None


class SafetySpec(_Message):
    version: int | None = None


class SafetyInput(_Message):
    instance: SafetyInstance | None = None
    metric_spec: SafetySpec | None = None


class SummarizationHelpfulnessInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class SummarizationHelpfulnessSpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class SummarizationHelpfulnessInput(_Message):
    instance: SummarizationHelpfulnessInstance | None = None
    metric_spec: SummarizationHelpfulnessSpec | None = None


class SummarizationQualityInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class SummarizationQualitySpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class SummarizationQualityInput(_Message):
    instance: SummarizationQualityInstance | None = None
    metric_spec: SummarizationQualitySpec | None = None


class SummarizationVerbosityInstance(_Message):
    context: str | None = None
    instruction: str | None = None
    prediction: str | None = None
    reference: str | None = None


class SummarizationVerbositySpec(_Message):
    use_reference: bool | None = None
    version: int | None = None


class SummarizationVerbosityInput(_Message):
    instance: SummarizationVerbosityInstance | None = None
    metric_spec: SummarizationVerbositySpec | None = None


class ToolCallValidInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class ToolCallValidSpec(_Message):
    pass


class ToolCallValidInput(_Message):
    instances: list[ToolCallValidInstance] | None = None
    metric_spec: ToolCallValidSpec | None = None


class ToolNameMatchInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class ToolNameMatchSpec(_Message):
    pass


class ToolNameMatchInput(_Message):
    instances: list[ToolNameMatchInstance] | None = None
    metric_spec: ToolNameMatchSpec | None = None


class ToolParameterKVMatchInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class ToolParameterKVMatchSpec(_Message):
    use_strict_string_match: bool | None = None


class ToolParameterKVMatchInput(_Message):
    instances: list[ToolParameterKVMatchInstance] | None = None
    metric_spec: ToolParameterKVMatchSpec | None = None


class ToolParameterKeyMatchInstance(_Message):
    prediction: str | None = None
    reference: str | None = None


class ToolParameterKeyMatchSpec(_Message):
    pass


class ToolParameterKeyMatchInput(_Message):
    instances: list[ToolParameterKeyMatchInstance] | None = None
    metric_spec: ToolParameterKeyMatchSpec | None = None


class ToolCall(_Message):
    tool_input: str | None = None
    tool_name: str | None = None


class Trajectory(_Message):
    tool_calls: list[ToolCall] | None = None


class TrajectoryAnyOrderMatchInstance(_Message):
    predicted_trajectory: Trajectory | None = None
    reference_trajectory: Trajectory | None = None


class TrajectoryAnyOrderMatchSpec(_Message):
    pass


class TrajectoryAnyOrderMatchInput(_Message):
    instances: list[TrajectoryAnyOrderMatchInstance] | None = None
    metric_spec: TrajectoryAnyOrderMatchSpec | None = None


class TrajectoryExactMatchInstance(_Message):
    predicted_trajectory: Trajectory | None = None
    reference_trajectory: Trajectory | None = None


class TrajectoryExactMatchSpec(_Message):
    pass


class TrajectoryExactMatchInput(_Message):
    instances: list[TrajectoryExactMatchInstance] | None = None
    metric_spec: TrajectoryExactMatchSpec | None = None


class TrajectoryInOrderMatchInstance(_Message):
    predicted_trajectory: Trajectory | None = None
    reference_trajectory: Trajectory | None = None


class TrajectoryInOrderMatchSpec(_Message):
    pass


class TrajectoryInOrderMatchInput(_Message):
    instances: list[TrajectoryInOrderMatchInstance] | None = None
    metric_spec: TrajectoryInOrderMatchSpec | None = None


class TrajectoryPrecisionInstance(_Message):
    predicted_trajectory: Trajectory | None = None
    reference_trajectory: Trajectory | None = None


class TrajectoryPrecisionSpec(_Message):
    pass


class TrajectoryPrecisionInput(_Message):
    instances: list[TrajectoryPrecisionInstance] | None = None
    metric_spec: TrajectoryPrecisionSpec | None = None


class TrajectoryRecallInstance(_Message):
    predicted_trajectory: Trajectory | None = None
    reference_trajectory: Trajectory | None = None


class TrajectoryRecallSpec(_Message):
    pass


class TrajectoryRecallInput(_Message):
    instances: list[TrajectoryRecallInstance] | None = None
    metric_spec: TrajectoryRecallSpec | None = None


class TrajectorySingleToolUseInstance(_Message):
    predicted_trajectory: Trajectory | None = None


class TrajectorySingleToolUseSpec(_Message):
    tool_name: str | None = None


class TrajectorySingleToolUseInput(_Message):
    instances: list[TrajectorySingleToolUseInstance] | None = None
    metric_spec: TrajectorySingleToolUseSpec | None = None


class EvaluateInstancesRequest(_Message):
    allow_cross_region_model: bool | None = None
    autorater_config: AutoraterConfig | None = None
    bleu_input: BleuInput | None = None
    coherence_input: CoherenceInput | None = None
    comet_input: CometInput | None = None
    exact_match_input: ExactMatchInput | None = None
    fluency_input: FluencyInput | None = None
    fulfillment_input: FulfillmentInput | None = None
    groundedness_input: GroundednessInput | None = None
    instance: EvaluationInstance | None = None
    location: str | None = None
    metric_sources: list[MetricSource] | None = None
    metrics: list[Metric] | None = None
    metricx_input: MetricxInput | None = None
    pairwise_metric_input: PairwiseMetricInput | None = None
    pairwise_question_answering_quality_input: PairwiseQuestionAnsweringQualityInput | None = None
    pairwise_summarization_quality_input: PairwiseSummarizationQualityInput | None = None
    pointwise_metric_input: PointwiseMetricInput | None = None
    question_answering_correctness_input: QuestionAnsweringCorrectnessInput | None = None
    question_answering_helpfulness_input: QuestionAnsweringHelpfulnessInput | None = None
    question_answering_quality_input: QuestionAnsweringQualityInput | None = None
    question_answering_relevance_input: QuestionAnsweringRelevanceInput | None = None
    rouge_input: RougeInput | None = None
    rubric_based_instruction_following_input: RubricBasedInstructionFollowingInput | None = None
    safety_input: SafetyInput | None = None
    summarization_helpfulness_input: SummarizationHelpfulnessInput | None = None
    summarization_quality_input: SummarizationQualityInput | None = None
    summarization_verbosity_input: SummarizationVerbosityInput | None = None
    tool_call_valid_input: ToolCallValidInput | None = None
    tool_name_match_input: ToolNameMatchInput | None = None
    tool_parameter_key_match_input: ToolParameterKeyMatchInput | None = None
    tool_parameter_kv_match_input: ToolParameterKVMatchInput | None = None
    trajectory_any_order_match_input: TrajectoryAnyOrderMatchInput | None = None
    trajectory_exact_match_input: TrajectoryExactMatchInput | None = None
    trajectory_in_order_match_input: TrajectoryInOrderMatchInput | None = None
    trajectory_precision_input: TrajectoryPrecisionInput | None = None
    trajectory_recall_input: TrajectoryRecallInput | None = None
    trajectory_single_tool_use_input: TrajectorySingleToolUseInput | None = None


class ExactMatchResults(_Message):
    exact_match_metric_values: list[ExactMatchMetricValue] | None = None


class FluencyResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class FulfillmentResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class GroundednessResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class MetricResult(_Message):
    error: Status | None = None
    explanation: str | None = None
    rubric_verdicts: list[RubricVerdict] | None = None
    score: float | None = None


class MetricxResult(_Message):
    score: float | None = None


class PairwiseQuestionAnsweringQualityResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    pairwise_choice: PairwiseQuestionAnsweringQualityResultPairwiseChoice | None = None


class PairwiseSummarizationQualityResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    pairwise_choice: PairwiseSummarizationQualityResultPairwiseChoice | None = None


class QuestionAnsweringCorrectnessResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class QuestionAnsweringHelpfulnessResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class QuestionAnsweringQualityResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class QuestionAnsweringRelevanceResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class RougeResults(_Message):
    rouge_metric_values: list[RougeMetricValue] | None = None


class RubricCritiqueResult(_Message):
    rubric: str | None = None
    verdict: bool | None = None


class RubricBasedInstructionFollowingResult(_Message):
    rubric_critique_results: list[RubricCritiqueResult] | None = None
    score: float | None = None


class SafetyResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class SummarizationHelpfulnessResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class SummarizationQualityResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class SummarizationVerbosityResult(_Message):
    confidence: float | None = None
    explanation: str | None = None
    score: float | None = None


class ToolCallValidMetricValue(_Message):
    score: float | None = None


class ToolCallValidResults(_Message):
    tool_call_valid_metric_values: list[ToolCallValidMetricValue] | None = None


class ToolNameMatchMetricValue(_Message):
    score: float | None = None


class ToolNameMatchResults(_Message):
    tool_name_match_metric_values: list[ToolNameMatchMetricValue] | None = None


class ToolParameterKVMatchMetricValue(_Message):
    score: float | None = None


class ToolParameterKVMatchResults(_Message):
    tool_parameter_kv_match_metric_values: list[ToolParameterKVMatchMetricValue] | None = None


class ToolParameterKeyMatchMetricValue(_Message):
    score: float | None = None


class ToolParameterKeyMatchResults(_Message):
    tool_parameter_key_match_metric_values: list[ToolParameterKeyMatchMetricValue] | None = None


class TrajectoryAnyOrderMatchMetricValue(_Message):
    score: float | None = None


class TrajectoryAnyOrderMatchResults(_Message):
    trajectory_any_order_match_metric_values: list[TrajectoryAnyOrderMatchMetricValue] | None = None


class TrajectoryExactMatchMetricValue(_Message):
    score: float | None = None


class TrajectoryExactMatchResults(_Message):
    trajectory_exact_match_metric_values: list[TrajectoryExactMatchMetricValue] | None = None


class TrajectoryInOrderMatchMetricValue(_Message):
    score: float | None = None


class TrajectoryInOrderMatchResults(_Message):
    trajectory_in_order_match_metric_values: list[TrajectoryInOrderMatchMetricValue] | None = None


class TrajectoryPrecisionMetricValue(_Message):
    score: float | None = None


class TrajectoryPrecisionResults(_Message):
    trajectory_precision_metric_values: list[TrajectoryPrecisionMetricValue] | None = None


class TrajectoryRecallMetricValue(_Message):
    score: float | None = None


class TrajectoryRecallResults(_Message):
    trajectory_recall_metric_values: list[TrajectoryRecallMetricValue] | None = None


class TrajectorySingleToolUseMetricValue(_Message):
    score: float | None = None


class TrajectorySingleToolUseResults(_Message):
    trajectory_single_tool_use_metric_values: list[TrajectorySingleToolUseMetricValue] | None = None


class EvaluateInstancesResponse(_Message):
    bleu_results: BleuResults | None = None
    coherence_result: CoherenceResult | None = None
    comet_result: CometResult | None = None
    exact_match_results: ExactMatchResults | None = None
    fluency_result: FluencyResult | None = None
    fulfillment_result: FulfillmentResult | None = None
    groundedness_result: GroundednessResult | None = None
    metric_results: list[MetricResult] | None = None
    metricx_result: MetricxResult | None = None
    pairwise_metric_result: PairwiseMetricResult | None = None
    pairwise_question_answering_quality_result: PairwiseQuestionAnsweringQualityResult | None = None
    pairwise_summarization_quality_result: PairwiseSummarizationQualityResult | None = None
    pointwise_metric_result: PointwiseMetricResult | None = None
    question_answering_correctness_result: QuestionAnsweringCorrectnessResult | None = None
    question_answering_helpfulness_result: QuestionAnsweringHelpfulnessResult | None = None
    question_answering_quality_result: QuestionAnsweringQualityResult | None = None
    question_answering_relevance_result: QuestionAnsweringRelevanceResult | None = None
    rouge_results: RougeResults | None = None
    rubric_based_instruction_following_result: RubricBasedInstructionFollowingResult | None = None
    safety_result: SafetyResult | None = None
    summarization_helpfulness_result: SummarizationHelpfulnessResult | None = None
    summarization_quality_result: SummarizationQualityResult | None = None
    summarization_verbosity_result: SummarizationVerbosityResult | None = None
    tool_call_valid_results: ToolCallValidResults | None = None
    tool_name_match_results: ToolNameMatchResults | None = None
    tool_parameter_key_match_results: ToolParameterKeyMatchResults | None = None
    tool_parameter_kv_match_results: ToolParameterKVMatchResults | None = None
    trajectory_any_order_match_results: TrajectoryAnyOrderMatchResults | None = None
    trajectory_exact_match_results: TrajectoryExactMatchResults | None = None
    trajectory_in_order_match_results: TrajectoryInOrderMatchResults | None = None
    trajectory_precision_results: TrajectoryPrecisionResults | None = None
    trajectory_recall_results: TrajectoryRecallResults | None = None
    trajectory_single_tool_use_results: TrajectorySingleToolUseResults | None = None


class GatewayConfig(_Message):
    allowed_projects: list[str] | None = None
    dns_record: str | None = None
    dns_zone_name: str | None = None
    ip_address: str | None = None
    network: str | None = None
    psc_endpoint: str | None = None
    state: GatewayConfigState | None = None
    subnetwork: str | None = None


class GenerateInstanceRubricsRequest(_Message):
    agent_config: EvaluationInstanceDeprecatedAgentConfig | None = None
    contents: list[Content] | None = None
    location: str | None = None
    metric_resource_name: str | None = None
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = None
    rubric_generation_spec: RubricGenerationSpec | None = None


class GenerateInstanceRubricsResponse(_Message):
    generated_rubrics: list[Rubric] | None = None


class GenerateLossClustersRequestEvaluationResultList(_Message):
    evaluation_results: list[EvaluationResult] | None = None


class GenerateLossClustersRequest(_Message):
    configs: list[LossAnalysisConfig] | None = None
    evaluation_set: str | None = None
    inline_results: GenerateLossClustersRequestEvaluationResultList | None = None


class OutputFieldSpec(_Message):
    field_name: str | None = None
    field_type: OutputFieldSpecFieldType | None = None
    guidance: str | None = None


class SyntheticField(_Message):
    content: Content | None = None
    field_name: str | None = None


class SyntheticExample(_Message):
    fields: list[SyntheticField] | None = None


class TaskDescriptionStrategy(_Message):
    task_description: str | None = None


class GenerateSyntheticDataRequest(_Message):
    count: int | None = None
    examples: list[SyntheticExample] | None = None
    output_field_specs: list[OutputFieldSpec] | None = None
    task_description: TaskDescriptionStrategy | None = None


class GenerateSyntheticDataResponse(_Message):
    synthetic_examples: list[SyntheticExample] | None = None


class UserScenarioGenerationConfig(_Message):
    environment_data: str | None = None
    model_name: str | None = None
    simulation_instruction: str | None = None
    user_scenario_count: int | None = None


class GenerateUserScenariosRequest(_Message):
    agents: dict[str, AgentConfig] | None = None
    allow_cross_region_model: bool | None = None
    gemini_agent_config: GeminiAgentConfig | None = None
    root_agent_id: str | None = None
    user_scenario_generation_config: UserScenarioGenerationConfig | None = None


class UserScenario(_Message):
    conversation_plan: str | None = None
    starting_prompt: str | None = None
    test_case_title: str | None = None


class GenerateUserScenariosResponse(_Message):
    user_scenarios: list[UserScenario] | None = None


class RagManagedDbConfigBasic(_Message):
    pass


class RagManagedDbConfigEnterprise(_Message):
    pass


class RagManagedDbConfigScaled(_Message):
    pass


class RagManagedDbConfigServerless(_Message):
    pass


class RagManagedDbConfigUnprovisioned(_Message):
    pass


class RagManagedDbConfigSpanner(_Message):
    basic: RagManagedDbConfigBasic | None = None
    scaled: RagManagedDbConfigScaled | None = None
    unprovisioned: RagManagedDbConfigUnprovisioned | None = None


class RagManagedDbConfig(_Message):
    basic: RagManagedDbConfigBasic | None = None
    enterprise: RagManagedDbConfigEnterprise | None = None
    scaled: RagManagedDbConfigScaled | None = None
    serverless: RagManagedDbConfigServerless | None = None
    spanner: RagManagedDbConfigSpanner | None = None
    unprovisioned: RagManagedDbConfigUnprovisioned | None = None


class RagEngineConfig(_Message):
    name: str | None = None
    rag_managed_db_config: RagManagedDbConfig | None = None


class RecommendSpecRequest(_Message):
    check_machine_availability: bool | None = None
    check_user_quota: bool | None = None
    gcs_uri: str | None = None


class RecommendSpecResponseMachineAndModelContainerSpec(_Message):
    container_spec: ModelContainerSpec | None = None
    machine_spec: MachineSpec | None = None


class RecommendSpecResponseRecommendation(_Message):
    region: str | None = None
    spec: RecommendSpecResponseMachineAndModelContainerSpec | None = None
    user_quota_state: RecommendSpecResponseRecommendationUserQuotaState | None = None


class RecommendSpecResponse(_Message):
    base_model: str | None = None
    recommendations: list[RecommendSpecResponseRecommendation] | None = None
    specs: list[RecommendSpecResponseMachineAndModelContainerSpec] | None = None


class RetrieveContextsRequestVertexRagStoreRagResource(_Message):
    rag_corpus: str | None = None
    rag_file_ids: list[str] | None = None


class RetrieveContextsRequestVertexRagStore(_Message):
    rag_corpora: list[str] | None = None
    rag_resources: list[RetrieveContextsRequestVertexRagStoreRagResource] | None = None
    vector_distance_threshold: float | None = None


class RetrieveContextsRequest(_Message):
    query: RagQuery | None = None
    vertex_rag_store: RetrieveContextsRequestVertexRagStore | None = None


class RetrieveContextsResponse(_Message):
    contexts: RagContexts | None = None


class SemanticGovernancePolicyEngine(_Message):
    create_time: datetime | None = None
    gateway_configs: dict[str, GatewayConfig] | None = None
    ip_address: str | None = None
    name: str | None = None
    psc_forwarding_rule: str | None = None
    psc_service_attachment: str | None = None
    state: SemanticGovernancePolicyEngineState | None = None
    update_time: datetime | None = None


class Location(_Message):
    display_name: str | None = None
    labels: dict[str, str] | None = None
    location_id: str | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None


class ListLocationsResponse(_Message):
    locations: list[Location] | None = None
    next_page_token: str | None = None
