"""Types of tuning_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared4 import (
    BleuMetricValue,
    EvaluationDataset,
    ExactMatchMetricValue,
    OutputConfig,
    PairwiseMetricResult,
    PointwiseMetricResult,
    RougeMetricValue,
)
from gemkit._generated.vertex.types.common_shared11 import AutoraterConfig, Metric
from gemkit._generated.vertex.types.common_shared15 import GenerationConfig
from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.tuning_jobs_shared import DatasetCustomMetric
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AggregationResultAggregationMetric(_OpenEnum):
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


class ReinforcementTuningParseResponseConfigParseType(_OpenEnum):
    RESPONSE_PARSE_TYPE_UNSPECIFIED = "RESPONSE_PARSE_TYPE_UNSPECIFIED"
    IDENTITY = "IDENTITY"
    REGEX_EXTRACT = "REGEX_EXTRACT"


class ReinforcementTuningStringMatchRewardScorerStringMatchExpressionMatchOperation(_OpenEnum):
    MATCH_OPERATION_UNSPECIFIED = "MATCH_OPERATION_UNSPECIFIED"
    REGEX_CONTAINS = "REGEX_CONTAINS"
    PARTIAL_MATCH = "PARTIAL_MATCH"
    EXACT_MATCH = "EXACT_MATCH"


class DistillationHyperParametersAdapterSize(_OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class DistillationSpecTuningMode(_OpenEnum):
    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"


class SupervisedHyperParametersAdapterSize(_OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class PreferenceOptimizationHyperParametersAdapterSize(_OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class ReinforcementTuningHyperParametersAdapterSize(_OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class ReinforcementTuningHyperParametersThinkingLevel(_OpenEnum):
    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED = "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class SupervisedTuningSpecTuningMode(_OpenEnum):
    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"


class VeoHyperParametersAdapterSize(_OpenEnum):
    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class VeoHyperParametersTuningSpeed(_OpenEnum):
    TUNING_SPEED_UNSPECIFIED = "TUNING_SPEED_UNSPECIFIED"
    REGULAR = "REGULAR"
    FAST = "FAST"


class VeoHyperParametersTuningTask(_OpenEnum):
    TUNING_TASK_UNSPECIFIED = "TUNING_TASK_UNSPECIFIED"
    TUNING_TASK_I2V = "TUNING_TASK_I2V"
    TUNING_TASK_T2V = "TUNING_TASK_T2V"
    TUNING_TASK_R2V = "TUNING_TASK_R2V"


class VeoLoraTuningSpecVideoOrientation(_OpenEnum):
    VIDEO_ORIENTATION_UNSPECIFIED = "VIDEO_ORIENTATION_UNSPECIFIED"
    LANDSCAPE = "LANDSCAPE"
    PORTRAIT = "PORTRAIT"


class TuningJobState(_OpenEnum):
    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"


class TuningJobTuningJobState(_OpenEnum):
    TUNING_JOB_STATE_UNSPECIFIED = "TUNING_JOB_STATE_UNSPECIFIED"
    TUNING_JOB_STATE_WAITING_FOR_QUOTA = "TUNING_JOB_STATE_WAITING_FOR_QUOTA"
    TUNING_JOB_STATE_PROCESSING_DATASET = "TUNING_JOB_STATE_PROCESSING_DATASET"
    TUNING_JOB_STATE_WAITING_FOR_CAPACITY = "TUNING_JOB_STATE_WAITING_FOR_CAPACITY"
    TUNING_JOB_STATE_TUNING = "TUNING_JOB_STATE_TUNING"
    TUNING_JOB_STATE_POST_PROCESSING = "TUNING_JOB_STATE_POST_PROCESSING"


class OptimizePromptRequestOptimizationTarget(_OpenEnum):
    OPTIMIZATION_TARGET_UNSPECIFIED = "OPTIMIZATION_TARGET_UNSPECIFIED"
    OPTIMIZATION_TARGET_GENERAL = "OPTIMIZATION_TARGET_GENERAL"
    OPTIMIZATION_TARGET_GEMINI_NANO = "OPTIMIZATION_TARGET_GEMINI_NANO"
    OPTIMIZATION_TARGET_FEW_SHOT_RUBRICS = "OPTIMIZATION_TARGET_FEW_SHOT_RUBRICS"
    OPTIMIZATION_TARGET_FEW_SHOT_TARGET_RESPONSE = "OPTIMIZATION_TARGET_FEW_SHOT_TARGET_RESPONSE"


class ProcessDataRequestVeoSpecOutpaintingMode(_OpenEnum):
    OUTPAINTING_MODE_UNSPECIFIED = "OUTPAINTING_MODE_UNSPECIFIED"
    DATA_PREPARATION = "DATA_PREPARATION"
    OUTPAINTING = "OUTPAINTING"


class ProcessDataRequestVeoSpecProcessType(_OpenEnum):
    VEO_V1_AND_V2_DEFAULT = "VEO_V1_AND_V2_DEFAULT"
    VEO_V3 = "VEO_V3"
    VEO_OUTPAINTING = "VEO_OUTPAINTING"


class CustomCodeExecutionResult(_Message):
    score: float | None = None


class AggregationResult(_Message):
    aggregation_metric: AggregationResultAggregationMetric | None = None
    bleu_metric_value: BleuMetricValue | None = None
    custom_code_execution_result: CustomCodeExecutionResult | None = None
    exact_match_metric_value: ExactMatchMetricValue | None = None
    pairwise_metric_result: PairwiseMetricResult | None = None
    pointwise_metric_result: PointwiseMetricResult | None = None
    rouge_metric_value: RougeMetricValue | None = None


class AggregationOutput(_Message):
    aggregation_results: list[AggregationResult] | None = None
    dataset: EvaluationDataset | None = None


class CancelTuningJobRequest(_Message):
    pass


class ReinforcementTuningAutoraterScorerExactMatchScorer(_Message):
    correct_answer_reward: float | None = None
    expression: str | None = None
    wrong_answer_reward: float | None = None


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(_Message):
    pass


class ReinforcementTuningParseResponseConfig(_Message):
    parse_type: ReinforcementTuningParseResponseConfigParseType | None = None
    regex_extract_expression: str | None = None


class ReinforcementTuningAutoraterScorer(_Message):
    autorater_config: AutoraterConfig | None = None
    autorater_prompt: str | None = None
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | None = None
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | None = None
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None = None


class ReinforcementTuningCloudRunRewardScorer(_Message):
    cloud_run_uri: str | None = None


class ReinforcementTuningCodeExecutionRewardScorer(_Message):
    python_code_snippet: str | None = None


class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(_Message):
    expression: str | None = None
    match_operation: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionMatchOperation | None = None


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(_Message):
    key_name: str | None = None
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = None


class ReinforcementTuningStringMatchRewardScorer(_Message):
    correct_answer_reward: float | None = None
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None = None
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = None
    wrong_answer_reward: float | None = None


class SingleReinforcementTuningRewardConfig(_Message):
    autorater_scorer: ReinforcementTuningAutoraterScorer | None = None
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | None = None
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | None = None
    parse_response_config: ReinforcementTuningParseResponseConfig | None = None
    reward_name: str | None = None
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | None = None


class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(_Message):
    reward_config: SingleReinforcementTuningRewardConfig | None = None
    weight: float | None = None


class CompositeReinforcementTuningRewardConfig(_Message):
    weighted_reward_configs: list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None = None


class DatasetDistributionDistributionBucket(_Message):
    count: int | None = None
    left: float | None = None
    right: float | None = None


class DatasetDistribution(_Message):
    buckets: list[DatasetDistributionDistributionBucket] | None = None
    max: float | None = None
    mean: float | None = None
    median: float | None = None
    min: float | None = None
    p5: float | None = None
    p95: float | None = None
    sum: float | None = None


class ReinforcementTuningExample(_Message):
    contents: list[Content] | None = None
    references: dict[str, str] | None = None
    system_instruction: Content | None = None
    tools: list[Tool] | None = None


class ReinforcementTuningUserDatasetExamples(_Message):
    user_dataset_examples: list[ReinforcementTuningExample] | None = None


class DatasetStats(_Message):
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


class DistillationDataStats(_Message):
    training_dataset_stats: DatasetStats | None = None


class DistillationHyperParameters(_Message):
    adapter_size: DistillationHyperParametersAdapterSize | None = None
    batch_size: int | None = None
    epoch_count: int | None = None
    learning_rate: float | None = None
    learning_rate_multiplier: float | None = None


class DistillationSpec(_Message):
    base_teacher_model: str | None = None
    hyper_parameters: DistillationHyperParameters | None = None
    pipeline_root_directory: str | None = None
    prompt_dataset_uri: str | None = None
    student_model: str | None = None
    training_dataset_uri: str | None = None
    tuned_teacher_model_source: str | None = None
    tuning_mode: DistillationSpecTuningMode | None = None
    validation_dataset_uri: str | None = None


class OutputInfo(_Message):
    gcs_output_directory: str | None = None


class EvaluateDatasetResponse(_Message):
    aggregation_output: AggregationOutput | None = None
    output_info: OutputInfo | None = None


class EvaluateDatasetRun(_Message):
    checkpoint_id: str | None = None
    error: Status | None = None
    evaluate_dataset_response: EvaluateDatasetResponse | None = None
    evaluation_run: str | None = None
    operation_name: str | None = None


class EvaluationConfig(_Message):
    autorater_config: AutoraterConfig | None = None
    dataset_custom_metrics: list[DatasetCustomMetric] | None = None
    inference_generation_config: GenerationConfig | None = None
    metrics: list[Metric] | None = None
    output_config: OutputConfig | None = None


class SupervisedHyperParameters(_Message):
    adapter_size: SupervisedHyperParametersAdapterSize | None = None
    batch_size: int | None = None
    epoch_count: int | None = None
    learning_rate: float | None = None
    learning_rate_multiplier: float | None = None


class FullFineTuningSpec(_Message):
    hyper_parameters: SupervisedHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class GeminiPreferenceExampleCompletion(_Message):
    completion: Content | None = None
    score: float | None = None


class GeminiPreferenceExample(_Message):
    completions: list[GeminiPreferenceExampleCompletion] | None = None
    contents: list[Content] | None = None


class PartnerModelTuningSpec(_Message):
    hyper_parameters: dict[str, Any] | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class PreTunedModel(_Message):
    base_model: str | None = None
    checkpoint_id: str | None = None
    tuned_model_name: str | None = None


class PreferenceOptimizationHyperParameters(_Message):
    adapter_size: PreferenceOptimizationHyperParametersAdapterSize | None = None
    beta: float | None = None
    epoch_count: int | None = None
    learning_rate_multiplier: float | None = None


class PreferenceOptimizationSpec(_Message):
    export_last_checkpoint_only: bool | None = None
    hyper_parameters: PreferenceOptimizationHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class ReinforcementTuningHyperParameters(_Message):
    adapter_size: ReinforcementTuningHyperParametersAdapterSize | None = None
    batch_size: int | None = None
    checkpoint_interval: int | None = None
    epoch_count: int | None = None
    evaluate_interval: int | None = None
    learning_rate_multiplier: float | None = None
    max_output_tokens: int | None = None
    samples_per_prompt: int | None = None
    step_count: int | None = None
    thinking_budget: int | None = None
    thinking_level: ReinforcementTuningHyperParametersThinkingLevel | None = None


class ReinforcementTuningSpec(_Message):
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None
    hyper_parameters: ReinforcementTuningHyperParameters | None = None
    single_reward_config: SingleReinforcementTuningRewardConfig | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class SupervisedTuningSpec(_Message):
    evaluation_config: EvaluationConfig | None = None
    export_last_checkpoint_only: bool | None = None
    hyper_parameters: SupervisedHyperParameters | None = None
    training_dataset_uri: str | None = None
    tuning_mode: SupervisedTuningSpecTuningMode | None = None
    validation_dataset_uri: str | None = None


class TunedModelCheckpoint(_Message):
    checkpoint_id: str | None = None
    endpoint: str | None = None
    epoch: int | None = None
    step: int | None = None


class TunedModel(_Message):
    checkpoints: list[TunedModelCheckpoint] | None = None
    endpoint: str | None = None
    model: str | None = None


class PreferenceOptimizationDataStats(_Message):
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


class SupervisedTuningDatasetDistributionDatasetBucket(_Message):
    count: float | None = None
    left: float | None = None
    right: float | None = None


class SupervisedTuningDatasetDistribution(_Message):
    billable_sum: int | None = None
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | None = None
    max: float | None = None
    mean: float | None = None
    median: float | None = None
    min: float | None = None
    p5: float | None = None
    p95: float | None = None
    sum: int | None = None


class SupervisedTuningDataStats(_Message):
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


class TuningDataStats(_Message):
    distillation_data_stats: DistillationDataStats | None = None
    preference_optimization_data_stats: PreferenceOptimizationDataStats | None = None
    reinforcement_tuning_data_stats: DatasetStats | None = None
    supervised_tuning_data_stats: SupervisedTuningDataStats | None = None


class TuningJobMetadata(_Message):
    completed_epoch_count: int | None = None
    completed_step_count: int | None = None


class VeoHyperParameters(_Message):
    adapter_size: VeoHyperParametersAdapterSize | None = None
    epoch_count: int | None = None
    learning_rate_multiplier: float | None = None
    tuning_speed: VeoHyperParametersTuningSpeed | None = None
    tuning_task: VeoHyperParametersTuningTask | None = None
    veo_data_mixture_ratio: float | None = None


class VeoLoraTuningSpec(_Message):
    hyper_parameters: VeoHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None
    video_orientation: VeoLoraTuningSpecVideoOrientation | None = None


class VeoTuningSpec(_Message):
    hyper_parameters: VeoHyperParameters | None = None
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None


class TuningJob(_Message):
    base_model: str | None = None
    create_time: datetime | None = None
    custom_base_model: str | None = None
    description: str | None = None
    distillation_spec: DistillationSpec | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: Status | None = None
    evaluate_dataset_runs: list[EvaluateDatasetRun] | None = None
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
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    service_account: str | None = None
    start_time: datetime | None = None
    state: TuningJobState | None = None
    supervised_tuning_spec: SupervisedTuningSpec | None = None
    tuned_model: TunedModel | None = None
    tuned_model_display_name: str | None = None
    tuning_data_stats: TuningDataStats | None = None
    tuning_job_metadata: TuningJobMetadata | None = None
    tuning_job_state: TuningJobTuningJobState | None = None
    update_time: datetime | None = None
    veo_lora_tuning_spec: VeoLoraTuningSpec | None = None
    veo_tuning_spec: VeoTuningSpec | None = None


class ListTuningJobsResponse(_Message):
    next_page_token: str | None = None
    tuning_jobs: list[TuningJob] | None = None


class OptimizePromptRequest(_Message):
    content: Content | None = None
    optimization_target: OptimizePromptRequestOptimizationTarget | None = None


class OptimizePromptResponse(_Message):
    content: Content | None = None


class ProcessDataRequestVeoSpec(_Message):
    outpainting_mode: ProcessDataRequestVeoSpecOutpaintingMode | None = None
    process_type: ProcessDataRequestVeoSpecProcessType | None = None


class ProcessDataRequest(_Message):
    gcs_destination: GcsDestination | None = None
    gcs_source: GcsSource | None = None
    input_bucket_project_number: int | None = None
    output_bucket_project_number: int | None = None
    veo_spec: ProcessDataRequestVeoSpec | None = None


class TunedModelRef(_Message):
    pipeline_job: str | None = None
    tuned_model: str | None = None
    tuning_job: str | None = None


class RebaseTunedModelRequest(_Message):
    artifact_destination: GcsDestination | None = None
    deploy_to_same_endpoint: bool | None = None
    tuned_model_ref: TunedModelRef | None = None
    tuning_job: TuningJob | None = None


class ReinforcementTuningRewardInfo(_Message):
    error_status: Status | None = None
    reward: float | None = None
    user_requested_aux_info: str | None = None


class ValidateReinforcementTuningRewardRequest(_Message):
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None
    example: ReinforcementTuningExample | None = None
    sample_response: Content | None = None
    single_reward_config: SingleReinforcementTuningRewardConfig | None = None


class ValidateReinforcementTuningRewardResponse(_Message):
    error: str | None = None
    error_status: Status | None = None
    overall_reward: float | None = None
    reward_details: dict[str, float] | None = None
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | None = None
