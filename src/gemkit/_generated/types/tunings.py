"""Types of the tunings topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._core.model import Model, OpenEnum
from gemkit._generated.types.config import GenerationConfig
from gemkit._generated.types.content import Content
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.jobs import GoogleRpcStatus, JobState
from gemkit._generated.types.tools import Tool
from gemkit._mixins import MetricMixin, TuningJobMixin
from gemkit._transforms.inputs import MetricFunction, MetricUnion


class AdapterSize(OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class AggregationMetric(OpenEnum):
    AGGREGATION_METRIC_UNSPECIFIED = "AGGREGATION_METRIC_UNSPECIFIED"
    AVERAGE = "AVERAGE"
    MODE = "MODE"
    STANDARD_DEVIATION = "STANDARD_DEVIATION"
    VARIANCE = "VARIANCE"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    MEDIAN = "MEDIAN"
    PERCENTILE_P90 = "PERCENTILE_P90"
    PERCENTILE_P95 = "PERCENTILE_P95"
    PERCENTILE_P99 = "PERCENTILE_P99"


class AutoraterConfig(Model):
    autorater_model: str | None = None
    flip_enabled: bool | None = None
    generation_config: GenerationConfig | None = None
    sampling_count: int | None = None


class BigQuerySource(Model):
    input_uri: str | None = None


class BleuMetricValue(Model):
    score: float | None = None


class BleuSpec(Model):
    use_effective_order: bool | None = None


class CancelTuningJobConfig(Model):
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CancelTuningJobResponse(Model):
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class ComputationBasedMetricType(OpenEnum):
    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    EXACT_MATCH = "EXACT_MATCH"
    BLEU = "BLEU"
    ROUGE = "ROUGE"


class ComputationBasedMetricSpec(Model):
    parameters: dict[str, Any] | None = None
    type: ComputationBasedMetricType | None = None


class CustomCodeExecutionResult(Model):
    score: float | None = None


class CustomCodeExecutionSpec(Model):
    code_execution_region: str | None = None
    evaluation_function: str | None = None


class CustomOutputFormatConfig(Model):
    return_raw_output: bool | None = None


class DatasetCustomMetric(Model):
    aggregation_function: str | None = None
    display_name: str | None = None


class DatasetDistributionDistributionBucket(Model):
    count: int | None = None
    left: float | None = None
    right: float | None = None


class DatasetDistribution(Model):
    buckets: list[DatasetDistributionDistributionBucket] | None = None
    max: float | None = None
    mean: float | None = None
    median: float | None = None
    min: float | None = None
    p5: float | None = None
    p95: float | None = None
    sum: float | None = None


class DistillationHyperParameters(Model):
    adapter_size: AdapterSize | None = None
    batch_size: int | None = None
    epoch_count: int | None = None
    generation_config: GenerationConfig | None = None
    learning_rate: float | None = None
    learning_rate_multiplier: float | None = None
    sft_loss_weight_multiplier: float | None = None


class DistillationSamplingSpec(Model):
    base_teacher_model: str | None = None
    hyperparameters: DistillationHyperParameters | None = None
    prompt_dataset_uri: str | None = None
    tuned_teacher_model_source: str | None = None
    validation_dataset_uri: str | None = None


class EncryptionSpec(Model):
    kms_key_name: str | None = None


class EvaluationParserConfigCustomCodeParserConfig(Model):
    code_execution_region: str | None = None
    parsing_function: str | None = None


class EvaluationParserConfig(Model):
    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | None = None


class ExactMatchMetricValue(Model):
    score: float | None = None


class ExactMatchSpec(Model):
    pass


class GcsDestination(Model):
    output_uri_prefix: str | None = None


class GcsSource(Model):
    uris: list[str] | None = None


class EvaluationDataset(Model):
    bigquery_source: BigQuerySource | None = None
    gcs_source: GcsSource | None = None


class GeminiPreferenceExampleCompletion(Model):
    completion: Content | None = None
    score: float | None = None


class GeminiPreferenceExample(Model):
    completions: list[GeminiPreferenceExampleCompletion] | None = None
    contents: list[Content] | None = None


class GetTuningJobConfig(Model):
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListTuningJobsConfig(Model):
    page_size: int | None = None
    page_token: str | None = None
    filter: str | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class MatchOperation(OpenEnum):
    MATCH_OPERATION_UNSPECIFIED = "MATCH_OPERATION_UNSPECIFIED"
    REGEX_CONTAINS = "REGEX_CONTAINS"
    PARTIAL_MATCH = "PARTIAL_MATCH"
    EXACT_MATCH = "EXACT_MATCH"


class Metric(MetricMixin, Model):
    name: str | None = None
    custom_function: MetricFunction | None = None
    prompt_template: str | None = None
    judge_model_system_instruction: str | None = None
    return_raw_output: bool | None = None
    parse_and_reduce_fn: MetricFunction | None = None
    aggregate_summary_fn: MetricFunction | None = None


class OutputConfig(Model):
    gcs_destination: GcsDestination | None = None


class EvaluationConfig(Model):
    autorater_config: AutoraterConfig | None = None
    dataset_custom_metrics: list[DatasetCustomMetric] | None = None
    inference_generation_config: GenerationConfig | None = None
    metrics: list[MetricUnion] | None = None
    output_config: OutputConfig | None = None


class OutputInfo(Model):
    gcs_output_directory: str | None = None


class PairwiseChoice(OpenEnum):
    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"


class PartnerModelTuningSpec(Model):
    hyper_parameters: dict[str, Any] | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class PointwiseMetricSpec(Model):
    custom_output_format_config: CustomOutputFormatConfig | None = None
    metric_prompt_template: str | None = None
    system_instruction: str | None = None


class PreTunedModel(Model):
    base_model: str | None = None
    checkpoint_id: str | None = None
    tuned_model_name: str | None = None


class PredefinedMetricSpec(Model):
    metric_spec_name: str | None = None
    metric_spec_parameters: dict[str, Any] | None = None
    step_autorater_configs: dict[str, AutoraterConfig] | None = None


class PreferenceOptimizationDataStats(Model):
    dropped_example_indices: list[int] | None = None
    dropped_example_reasons: list[str] | None = None
    score_variance_per_example_distribution: DatasetDistribution | None = None
    scores_distribution: DatasetDistribution | None = None
    total_billable_token_count: int | None = None
    tuning_dataset_example_count: int | None = None
    tuning_step_count: int | None = None
    user_dataset_examples: list[GeminiPreferenceExample] | None = None
    user_input_token_distribution: DatasetDistribution | None = None
    user_output_token_distribution: DatasetDistribution | None = None


class PreferenceOptimizationHyperParameters(Model):
    adapter_size: AdapterSize | None = None
    beta: float | None = None
    epoch_count: int | None = None
    learning_rate_multiplier: float | None = None


class PreferenceOptimizationSpec(Model):
    evaluation_config: EvaluationConfig | None = None
    export_last_checkpoint_only: bool | None = None
    hyper_parameters: PreferenceOptimizationHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class RawOutput(Model):
    raw_output: list[str] | None = None


class CustomOutput(Model):
    raw_outputs: RawOutput | None = None


class PairwiseMetricResult(Model):
    custom_output: CustomOutput | None = None
    explanation: str | None = None
    pairwise_choice: PairwiseChoice | None = None


class PointwiseMetricResult(Model):
    custom_output: CustomOutput | None = None
    explanation: str | None = None
    score: float | None = None


class ReinforcementTuningAutoraterScorerExactMatchScorer(Model):
    correct_answer_reward: float | None = None
    expression: str | None = None
    wrong_answer_reward: float | None = None


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(Model):
    pass


class ReinforcementTuningCloudRunRewardScorer(Model):
    cloud_run_uri: str | None = None


class ReinforcementTuningCodeExecutionRewardScorer(Model):
    python_code_snippet: str | None = None


class ReinforcementTuningExample(Model):
    contents: list[Content] | None = None
    references: dict[str, str] | None = None
    system_instruction: Content | None = None
    tools: list[Tool] | None = None


class ReinforcementTuningRewardInfo(Model):
    error_status: GoogleRpcStatus | None = None
    reward: float | None = None
    user_requested_aux_info: str | None = None


class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(Model):
    expression: str | None = None
    match_operation: MatchOperation | None = None


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(Model):
    key_name: str | None = None
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = None


class ReinforcementTuningStringMatchRewardScorer(Model):
    correct_answer_reward: float | None = None
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None = None
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = None
    wrong_answer_reward: float | None = None


class ReinforcementTuningThinkingLevel(OpenEnum):
    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED = "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class ReinforcementTuningHyperParameters(Model):
    adapter_size: AdapterSize | None = None
    batch_size: int | None = None
    checkpoint_interval: int | None = None
    epoch_count: int | None = None
    evaluate_interval: int | None = None
    learning_rate_multiplier: float | None = None
    max_output_tokens: int | None = None
    samples_per_prompt: int | None = None
    step_count: int | None = None
    thinking_budget: int | None = None
    thinking_level: ReinforcementTuningThinkingLevel | None = None


class ReinforcementTuningUserDatasetExamples(Model):
    user_dataset_examples: list[ReinforcementTuningExample] | None = None


class DatasetStats(Model):
    contents_per_example_distribution: DatasetDistribution | None = None
    dropped_example_indices: list[int] | None = None
    dropped_example_reasons: list[str] | None = None
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples | None = None
    total_billable_character_count: int | None = None
    total_billable_token_count: int | None = None
    total_tuning_character_count: int | None = None
    tuning_dataset_example_count: int | None = None
    tuning_step_count: int | None = None
    user_dataset_examples: list[Content] | None = None
    user_input_token_distribution: DatasetDistribution | None = None
    user_message_per_example_distribution: DatasetDistribution | None = None
    user_output_token_distribution: DatasetDistribution | None = None


class DistillationDataStats(Model):
    training_dataset_stats: DatasetStats | None = None


class ResponseParseType(OpenEnum):
    RESPONSE_PARSE_TYPE_UNSPECIFIED = "RESPONSE_PARSE_TYPE_UNSPECIFIED"
    IDENTITY = "IDENTITY"
    REGEX_EXTRACT = "REGEX_EXTRACT"


class ReinforcementTuningParseResponseConfig(Model):
    parse_type: ResponseParseType | None = None
    regex_extract_expression: str | None = None


class ReinforcementTuningAutoraterScorer(Model):
    autorater_config: AutoraterConfig | None = None
    autorater_prompt: str | None = None
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | None = None
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | None = None
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None = None


class RougeMetricValue(Model):
    score: float | None = None


class AggregationResult(Model):
    aggregation_metric: AggregationMetric | None = None
    bleu_metric_value: BleuMetricValue | None = None
    custom_code_execution_result: CustomCodeExecutionResult | None = None
    exact_match_metric_value: ExactMatchMetricValue | None = None
    pairwise_metric_result: PairwiseMetricResult | None = None
    pointwise_metric_result: PointwiseMetricResult | None = None
    rouge_metric_value: RougeMetricValue | None = None


class AggregationOutput(Model):
    aggregation_results: list[AggregationResult] | None = None
    dataset: EvaluationDataset | None = None


class EvaluateDatasetResponse(Model):
    aggregation_output: AggregationOutput | None = None
    output_info: OutputInfo | None = None


class EvaluateDatasetRun(Model):
    checkpoint_id: str | None = None
    error: GoogleRpcStatus | None = None
    evaluate_dataset_response: EvaluateDatasetResponse | None = None
    evaluation_run: str | None = None
    operation_name: str | None = None


class RougeSpec(Model):
    rouge_type: str | None = None
    split_summaries: bool | None = None
    use_stemmer: bool | None = None


class RubricContentType(OpenEnum):
    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    PROPERTY = "PROPERTY"
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"


class RubricGenerationSpec(Model):
    prompt_template: str | None = None
    rubric_content_type: RubricContentType | None = None
    rubric_type_ontology: list[str] | None = None


class LLMBasedMetricSpec(Model):
    additional_config: dict[str, Any] | None = None
    judge_autorater_config: AutoraterConfig | None = None
    metric_prompt_template: str | None = None
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = None
    result_parser_config: EvaluationParserConfig | None = None
    rubric_generation_spec: RubricGenerationSpec | None = None
    rubric_group_key: str | None = None
    system_instruction: str | None = None


class SingleReinforcementTuningRewardConfig(Model):
    autorater_scorer: ReinforcementTuningAutoraterScorer | None = None
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | None = None
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | None = None
    parse_response_config: ReinforcementTuningParseResponseConfig | None = None
    reward_name: str | None = None
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | None = None


class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(Model):
    reward_config: SingleReinforcementTuningRewardConfig | None = None
    weight: float | None = None


class CompositeReinforcementTuningRewardConfig(Model):
    weighted_reward_configs: list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None = None


class ReinforcementTuningSpec(Model):
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None
    hyper_parameters: ReinforcementTuningHyperParameters | None = None
    single_reward_config: SingleReinforcementTuningRewardConfig | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class SupervisedHyperParameters(Model):
    adapter_size: AdapterSize | None = None
    batch_size: int | None = None
    epoch_count: int | None = None
    learning_rate: float | None = None
    learning_rate_multiplier: float | None = None


class FullFineTuningSpec(Model):
    hyper_parameters: SupervisedHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class SupervisedTuningDatasetDistributionDatasetBucket(Model):
    count: float | None = None
    left: float | None = None
    right: float | None = None


class SupervisedTuningDatasetDistribution(Model):
    billable_sum: int | None = None
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | None = None
    max: float | None = None
    mean: float | None = None
    median: float | None = None
    min: float | None = None
    p5: float | None = None
    p95: float | None = None
    sum: int | None = None


class SupervisedTuningDataStats(Model):
    dropped_example_reasons: list[str] | None = None
    total_billable_character_count: int | None = None
    total_billable_token_count: int | None = None
    total_truncated_example_count: int | None = None
    total_tuning_character_count: int | None = None
    truncated_example_indices: list[int] | None = None
    tuning_dataset_example_count: int | None = None
    tuning_step_count: int | None = None
    user_dataset_examples: list[Content] | None = None
    user_input_token_distribution: SupervisedTuningDatasetDistribution | None = None
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution | None = None
    user_output_token_distribution: SupervisedTuningDatasetDistribution | None = None


class TunedModelCheckpoint(Model):
    checkpoint_id: str | None = None
    endpoint: str | None = None
    epoch: int | None = None
    step: int | None = None


class TunedModel(Model):
    checkpoints: list[TunedModelCheckpoint] | None = None
    endpoint: str | None = None
    model: str | None = None


class TuningDataStats(Model):
    distillation_data_stats: DistillationDataStats | None = None
    preference_optimization_data_stats: PreferenceOptimizationDataStats | None = None
    reinforcement_tuning_data_stats: DatasetStats | None = None
    supervised_tuning_data_stats: SupervisedTuningDataStats | None = None


class TuningExample(Model):
    output: str | None = None
    text_input: str | None = None


class TuningDataset(Model):
    gcs_uri: str | None = None
    vertex_dataset_resource: str | None = None
    examples: list[TuningExample] | None = None


class TuningJobMetadata(Model):
    completed_epoch_count: int | None = None
    completed_step_count: int | None = None


class TuningJobState(OpenEnum):
    TUNING_JOB_STATE_UNSPECIFIED = "TUNING_JOB_STATE_UNSPECIFIED"
    TUNING_JOB_STATE_WAITING_FOR_QUOTA = "TUNING_JOB_STATE_WAITING_FOR_QUOTA"
    TUNING_JOB_STATE_PROCESSING_DATASET = "TUNING_JOB_STATE_PROCESSING_DATASET"
    TUNING_JOB_STATE_WAITING_FOR_CAPACITY = "TUNING_JOB_STATE_WAITING_FOR_CAPACITY"
    TUNING_JOB_STATE_TUNING = "TUNING_JOB_STATE_TUNING"
    TUNING_JOB_STATE_POST_PROCESSING = "TUNING_JOB_STATE_POST_PROCESSING"


class TuningMethod(OpenEnum):
    SUPERVISED_FINE_TUNING = "SUPERVISED_FINE_TUNING"
    PREFERENCE_TUNING = "PREFERENCE_TUNING"
    DISTILLATION = "DISTILLATION"
    REINFORCEMENT_TUNING = "REINFORCEMENT_TUNING"


class TuningMode(OpenEnum):
    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"


class DistillationSpec(Model):
    base_teacher_model: str | None = None
    evaluation_config: EvaluationConfig | None = None
    export_last_checkpoint_only: bool | None = None
    hyper_parameters: DistillationHyperParameters | None = None
    pipeline_root_directory: str | None = None
    prompt_dataset_uri: str | None = None
    student_model: str | None = None
    training_dataset_uri: str | None = None
    tuned_teacher_model_source: str | None = None
    tuning_mode: TuningMode | None = None
    validation_dataset_uri: str | None = None


class SupervisedTuningSpec(Model):
    evaluation_config: EvaluationConfig | None = None
    export_last_checkpoint_only: bool | None = None
    hyper_parameters: SupervisedHyperParameters | None = None
    training_dataset_uri: str | None = None
    tuning_mode: TuningMode | None = None
    validation_dataset_uri: str | None = None


class TuningOperation(Model):
    done: bool | None = None
    error: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class TuningSpeed(OpenEnum):
    TUNING_SPEED_UNSPECIFIED = "TUNING_SPEED_UNSPECIFIED"
    REGULAR = "REGULAR"
    FAST = "FAST"


class TuningTask(OpenEnum):
    TUNING_TASK_UNSPECIFIED = "TUNING_TASK_UNSPECIFIED"
    TUNING_TASK_I2V = "TUNING_TASK_I2V"
    TUNING_TASK_T2V = "TUNING_TASK_T2V"
    TUNING_TASK_R2V = "TUNING_TASK_R2V"


class TuningValidationDataset(Model):
    gcs_uri: str | None = None
    vertex_dataset_resource: str | None = None


class CreateTuningJobConfig(Model):
    method: TuningMethod | None = None
    validation_dataset: TuningValidationDataset | None = None
    tuned_model_display_name: str | None = None
    description: str | None = None
    epoch_count: int | None = None
    learning_rate_multiplier: float | None = None
    export_last_checkpoint_only: bool | None = None
    pre_tuned_model_checkpoint_id: str | None = None
    adapter_size: AdapterSize | None = None
    tuning_mode: TuningMode | None = None
    custom_base_model: str | None = None
    batch_size: int | None = None
    learning_rate: float | None = None
    evaluation_config: EvaluationConfig | None = None
    labels: dict[str, str] | None = None
    beta: float | None = None
    base_teacher_model: str | None = None
    tuned_teacher_model_source: str | None = None
    sft_loss_weight_multiplier: float | None = None
    output_uri: str | None = None
    encryption_spec: EncryptionSpec | None = None
    reward_config: SingleReinforcementTuningRewardConfig | None = None
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None
    samples_per_prompt: int | None = None
    evaluate_interval: int | None = None
    checkpoint_interval: int | None = None
    max_output_tokens: int | None = None
    thinking_level: ReinforcementTuningThinkingLevel | None = None
    validation_dataset_uri: str | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class UnifiedMetric(Model):
    aggregation_metrics: list[AggregationMetric] | None = None
    bleu_spec: BleuSpec | None = None
    computation_based_metric_spec: ComputationBasedMetricSpec | None = None
    custom_code_execution_spec: CustomCodeExecutionSpec | None = None
    exact_match_spec: ExactMatchSpec | None = None
    llm_based_metric_spec: LLMBasedMetricSpec | None = None
    pointwise_metric_spec: PointwiseMetricSpec | None = None
    predefined_metric_spec: PredefinedMetricSpec | None = None
    rouge_spec: RougeSpec | None = None


class ValidateRewardConfig(Model):
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ValidateRewardResponse(Model):
    error: str | None = None
    error_status: GoogleRpcStatus | None = None
    overall_reward: float | None = None
    reward_details: dict[str, float] | None = None
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class VeoHyperParameters(Model):
    adapter_size: AdapterSize | None = None
    epoch_count: int | None = None
    learning_rate_multiplier: float | None = None
    tuning_speed: TuningSpeed | None = None
    tuning_task: TuningTask | None = None
    veo_data_mixture_ratio: float | None = None


class VeoTuningSpec(Model):
    hyper_parameters: VeoHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class VideoOrientation(OpenEnum):
    VIDEO_ORIENTATION_UNSPECIFIED = "VIDEO_ORIENTATION_UNSPECIFIED"
    LANDSCAPE = "LANDSCAPE"
    PORTRAIT = "PORTRAIT"


class VeoLoraTuningSpec(Model):
    hyper_parameters: VeoHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None
    video_orientation: VideoOrientation | None = None


class TuningJob(TuningJobMixin, Model):
    base_model: str | None = None
    create_time: datetime | None = None
    custom_base_model: str | None = None
    description: str | None = None
    distillation_sampling_spec: DistillationSamplingSpec | None = None
    distillation_spec: DistillationSpec | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: GoogleRpcStatus | None = None
    evaluate_dataset_runs: list[EvaluateDatasetRun] | None = None
    evaluation_config: EvaluationConfig | None = None
    experiment: str | None = None
    full_fine_tuning_spec: FullFineTuningSpec | None = None
    gcs_metrics_uri: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    output_uri: str | None = None
    partner_model_tuning_spec: PartnerModelTuningSpec | None = None
    pipeline_job: str | None = None
    pre_tuned_model: PreTunedModel | None = None
    preference_optimization_spec: PreferenceOptimizationSpec | None = None
    reinforcement_tuning_spec: ReinforcementTuningSpec | None = None
    service_account: str | None = None
    start_time: datetime | None = None
    state: JobState | None = None
    supervised_tuning_spec: SupervisedTuningSpec | None = None
    tuned_model: TunedModel | None = None
    tuned_model_display_name: str | None = None
    tuning_data_stats: TuningDataStats | None = None
    tuning_job_metadata: TuningJobMetadata | None = None
    tuning_job_state: TuningJobState | None = None
    update_time: datetime | None = None
    veo_lora_tuning_spec: VeoLoraTuningSpec | None = None
    veo_tuning_spec: VeoTuningSpec | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class ListTuningJobsResponse(Model):
    next_page_token: str | None = None
    tuning_jobs: list[TuningJob] | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
