"""Types of the tunings topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._features.tunings.inputs import MetricFunction, MetricUnion
from gemkit._features.tunings.mixins import MetricMixin, TuningJobMixin
from gemkit._generated.types.config import GenerationConfig
from gemkit._generated.types.content import Content
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.jobs import GoogleRpcStatus, JobState
from gemkit._generated.types.tools import Tool
from gemkit._mapping.model import Message, OpenEnum


class AdapterSize(OpenEnum):
    """Size of the adapter that tuning trains; larger learns more and needs more examples."""

    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    """The service's default."""
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    """1."""
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    """2."""
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    """4."""
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    """8."""
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    """16."""
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"
    """32."""


class AggregationMetric(OpenEnum):
    """How the scores of many examples become one."""

    AGGREGATION_METRIC_UNSPECIFIED = "AGGREGATION_METRIC_UNSPECIFIED"
    """Not told."""
    AVERAGE = "AVERAGE"
    """Mean."""
    MODE = "MODE"
    """The most frequent score."""
    STANDARD_DEVIATION = "STANDARD_DEVIATION"
    """Standard deviation."""
    VARIANCE = "VARIANCE"
    """Variance."""
    MINIMUM = "MINIMUM"
    """The lowest score."""
    MAXIMUM = "MAXIMUM"
    """The highest score."""
    MEDIAN = "MEDIAN"
    """Median."""
    PERCENTILE_P90 = "PERCENTILE_P90"
    """The score that 90 % do not exceed."""
    PERCENTILE_P95 = "PERCENTILE_P95"
    """The score that 95 % do not exceed."""
    PERCENTILE_P99 = "PERCENTILE_P99"
    """The score that 99 % do not exceed."""


class AutoraterConfig(Message):
    """The model that judges."""

    autorater_model: str | None = None
    """Full resource path of the judging model or endpoint; by default the service's choice."""
    flip_enabled: bool | None = None
    """Whether half of the comparisons swap the two answers, so that order does not count; default `True`."""
    generation_config: GenerationConfig | None = None
    """How the judge generates."""
    sampling_count: int | None = None
    """How often each example is judged, 1 to 32; default 4."""


class BigQuerySource(Message):
    """A BigQuery table to read."""

    input_uri: str | None = None
    """The table: `bq://project.dataset.table`."""


class BleuMetricValue(Message):
    """A BLEU score. Output only."""

    score: float | None = None
    """0 to 1; higher is nearer to the reference."""


class BleuSpec(Message):
    """How BLEU is reckoned."""

    use_effective_order: bool | None = None
    """Whether n-grams longer than the text are left out, which suits short texts."""


class CancelTuningJobConfig(Message):
    """Options of a call that stops a tuning job."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CancelTuningJobResponse(Message):
    """The answer to a request to stop; it says nothing."""

    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class ComputationBasedMetricType(OpenEnum):
    """Fixed methods to score an answer against a reference."""

    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    """Not told."""
    EXACT_MATCH = "EXACT_MATCH"
    """1 if both are the same, else 0."""
    BLEU = "BLEU"
    """BLEU: shared n-grams, as for translations."""
    ROUGE = "ROUGE"
    """ROUGE: shared n-grams or sequences, as for summaries."""


class ComputationBasedMetricSpec(Message):
    """A metric that is reckoned by a fixed method, without a judge."""

    parameters: dict[str, Any] | None = None
    """Parameters of the method."""
    type: ComputationBasedMetricType | None = None
    """The method."""


class CustomCodeExecutionResult(Message):
    """A score reckoned by your own code. Output only."""

    score: float | None = None
    """What the code returned."""


class CustomCodeExecutionSpec(Message):
    """Your own code that scores answers."""

    code_execution_region: str | None = None
    """Region in which the code runs."""
    evaluation_function: str | None = None
    """Python source with a function `evaluate(instance: dict)` that returns a number."""


class CustomOutputFormatConfig(Message):
    """Which form a judge's verdict comes back in."""

    return_raw_output: bool | None = None
    """Whether to give the judge's text as it is."""


class DatasetCustomMetric(Message):
    """Your own code that brings the scores of a dataset together."""

    aggregation_function: str | None = None
    """Python source with a function that takes all scores."""
    display_name: str | None = None
    """A name for the result."""


class DatasetDistributionDistributionBucket(Message):
    """One bar of a histogram. Output only."""

    count: int | None = None
    """How many values fall into it."""
    left: float | None = None
    """Where it begins."""
    right: float | None = None
    """Where it ends."""


class DatasetDistribution(Message):
    """How a quantity is spread over a dataset. Output only."""

    buckets: list[DatasetDistributionDistributionBucket] | None = None
    """A histogram."""
    max: float | None = None
    """The largest value."""
    mean: float | None = None
    """The mean."""
    median: float | None = None
    """The median."""
    min: float | None = None
    """The smallest value."""
    p5: float | None = None
    """The value that 5 % do not exceed."""
    p95: float | None = None
    """The value that 95 % do not exceed."""
    sum: float | None = None
    """The sum of all values."""


class DistillationHyperParameters(Message):
    """Settings of a distillation."""

    adapter_size: AdapterSize | None = None
    """Size of the adapter to train."""
    batch_size: int | None = None
    """Examples per step."""
    epoch_count: int | None = None
    """How many times to go over the examples."""
    generation_config: GenerationConfig | None = None
    """How the teacher generates."""
    learning_rate: float | None = None
    """The learning rate itself; not with `learning_rate_multiplier`."""
    learning_rate_multiplier: float | None = None
    """Factor to the learning rate the service would choose."""
    sft_loss_weight_multiplier: float | None = None
    """Weight of the loss on the examples, against that on the teacher."""


class DistillationSamplingSpec(Message):
    """A distillation that samples from the teacher."""

    base_teacher_model: str | None = None
    """A base model that teaches."""
    hyperparameters: DistillationHyperParameters | None = None
    """Settings."""
    prompt_dataset_uri: str | None = None
    """Prompts for the teacher: `gs://...`."""
    tuned_teacher_model_source: str | None = None
    """A tuned model that teaches, by its resource path."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class EncryptionSpec(Message):
    """A key of your own that encrypts a resource."""

    kms_key_name: str | None = None
    """The key in Cloud KMS: `projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}`."""


class EvaluationParserConfigCustomCodeParserConfig(Message):
    """Your own code that reads a judge's text."""

    code_execution_region: str | None = None
    """Region in which the code runs."""
    parsing_function: str | None = None
    """Python source with a function `parse` that takes the text and gives the score."""


class EvaluationParserConfig(Message):
    """How a judge's text becomes a score."""

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | None = None
    """Your own code that does so."""


class ExactMatchMetricValue(Message):
    """A score of exact match. Output only."""

    score: float | None = None
    """1 if both are the same, else 0."""


class ExactMatchSpec(Message):
    """Exact match has no settings."""


class GcsDestination(Message):
    """A place in Cloud Storage to write to."""

    output_uri_prefix: str | None = None
    """The folder: `gs://bucket/folder/`; it is made if it does not exist."""


class GcsSource(Message):
    """Files in Cloud Storage to read."""

    uris: list[str] | None = None
    """The files: `gs://bucket/object`; wildcards may stand in them."""


class EvaluationDataset(Message):
    """Where the examples of an evaluation are."""

    bigquery_source: BigQuerySource | None = None
    """A BigQuery table."""
    gcs_source: GcsSource | None = None
    """Files in Cloud Storage."""


class GeminiPreferenceExampleCompletion(Message):
    """A rated answer."""

    completion: Content | None = None
    """The answer."""
    score: float | None = None
    """Its rating, 0 to 1."""


class GeminiPreferenceExample(Message):
    """An example of preference tuning: a prompt and rated answers. Output only."""

    completions: list[GeminiPreferenceExampleCompletion] | None = None
    """The answers and their ratings."""
    contents: list[Content] | None = None
    """The prompt."""


class GetTuningJobConfig(Message):
    """Options of a call that looks up a tuning job."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListTuningJobsConfig(Message):
    """Which tuning jobs to list."""

    page_size: int | None = None
    """How many jobs to fetch at a time."""
    page_token: str | None = None
    """Where to go on, from an earlier page."""
    filter: str | None = None
    """Only jobs for which this holds, e.g. `labels.team="search"`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class MatchOperation(OpenEnum):
    """How a text is compared with an expression."""

    MATCH_OPERATION_UNSPECIFIED = "MATCH_OPERATION_UNSPECIFIED"
    """Not told."""
    REGEX_CONTAINS = "REGEX_CONTAINS"
    """The expression is a regular one and matches somewhere."""
    PARTIAL_MATCH = "PARTIAL_MATCH"
    """The text contains the expression."""
    EXACT_MATCH = "EXACT_MATCH"
    """The text is the expression."""


class Metric(MetricMixin, Message):
    """A metric in simple terms: a judge's prompt, or the name of a fixed method."""

    name: str | None = None
    """Its name, in lower case; `exact_match`, `bleu` and `rouge_...` name fixed methods."""
    custom_function: MetricFunction | None = None
    """Your own function for evaluations that run here; cannot be sent."""
    prompt_template: str | None = None
    """The judge's prompt, with the names of dataset columns in braces."""
    judge_model_system_instruction: str | None = None
    """The judge's system instruction."""
    return_raw_output: bool | None = None
    """Whether to give the judge's text as it is."""
    parse_and_reduce_fn: MetricFunction | None = None
    """Your own function that reads the judge's texts; for evaluations that run here."""
    aggregate_summary_fn: MetricFunction | None = None
    """Your own function that brings scores together; for evaluations that run here."""


class OutputConfig(Message):
    """Where an evaluation writes."""

    gcs_destination: GcsDestination | None = None
    """A folder in Cloud Storage."""


class EvaluationConfig(Message):
    """How a tuned model's answers are judged."""

    autorater_config: AutoraterConfig | None = None
    """The model that judges."""
    dataset_custom_metrics: list[DatasetCustomMetric] | None = None
    """Your own code that brings the scores together."""
    inference_generation_config: GenerationConfig | None = None
    """How the tuned model generates the answers to judge."""
    metrics: list[MetricUnion] | None = None
    """What is scored."""
    output_config: OutputConfig | None = None
    """Where the scores go."""


class OutputInfo(Message):
    """Where an evaluation wrote. Output only."""

    gcs_output_directory: str | None = None
    """Full path of the folder that was made in Cloud Storage."""


class PairwiseChoice(OpenEnum):
    """Which of two answers is better."""

    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    """Not told."""
    BASELINE = "BASELINE"
    """The baseline's."""
    CANDIDATE = "CANDIDATE"
    """The candidate's."""
    TIE = "TIE"
    """Neither."""


class PairwiseMetricSpec(Message):
    """A judge that compares two answers."""

    baseline_response_field_name: str | None = None
    """Field of the dataset with the answer to compare with."""
    candidate_response_field_name: str | None = None
    """Field of the dataset with the answer to judge."""
    custom_output_format_config: CustomOutputFormatConfig | None = None
    """Form of the judge's answer, for prompts of your own."""
    metric_prompt_template: str | None = None
    """Prompt of the judge, with the fields of the dataset in braces."""
    system_instruction: str | None = None
    """System instruction of the judge."""


class PartnerModelTuningSpec(Message):
    """Tuning of a partner's model."""

    hyper_parameters: dict[str, Any] | None = None
    """Settings, which differ from model to model."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class PointwiseMetricSpec(Message):
    """A metric for which a judge looks at each answer alone."""

    custom_output_format_config: CustomOutputFormatConfig | None = None
    """Which form the verdict comes back in."""
    metric_prompt_template: str | None = None
    """The judge's prompt, with the names of dataset columns in braces."""
    system_instruction: str | None = None
    """The judge's system instruction."""


class PreTunedModel(Message):
    """A tuned model to tune further."""

    base_model: str | None = None
    """The base model it was made from; output only."""
    checkpoint_id: str | None = None
    """The checkpoint to go on from; by default the model's own choice."""
    tuned_model_name: str | None = None
    """Resource path of the model: `projects/{project}/locations/{location}/models/{model}@{version}`."""


class PredefinedMetricSpec(Message):
    """A metric the service knows by name."""

    metric_spec_name: str | None = None
    """Its name, such as `general_quality_v1`."""
    metric_spec_parameters: dict[str, Any] | None = None
    """Its parameters."""
    step_autorater_configs: dict[str, AutoraterConfig] | None = None
    """The judging model of each step, by the step's id."""


class PreferenceOptimizationDataStats(Message):
    """What was found in a dataset for preference tuning. Output only."""

    dropped_example_indices: list[int] | None = None
    """Which examples were dropped, by their position from 0; some of them."""
    dropped_example_reasons: list[str] | None = None
    """Why, in the same order."""
    score_variance_per_example_distribution: DatasetDistribution | None = None
    """How far the ratings of an example's answers lie apart."""
    scores_distribution: DatasetDistribution | None = None
    """The ratings."""
    total_billable_token_count: int | None = None
    """Tokens to be paid for."""
    tuning_dataset_example_count: int | None = None
    """Examples in the dataset."""
    tuning_step_count: int | None = None
    """Steps the job takes."""
    user_dataset_examples: list[GeminiPreferenceExample] | None = None
    """Some of the examples."""
    user_input_token_distribution: DatasetDistribution | None = None
    """Tokens per example that go in."""
    user_output_token_distribution: DatasetDistribution | None = None
    """Tokens per example that should come out."""


class PreferenceOptimizationHyperParameters(Message):
    """Settings of preference tuning."""

    adapter_size: AdapterSize | None = None
    """Size of the adapter to train."""
    beta: float | None = None
    """How strongly to stay near the base model."""
    epoch_count: int | None = None
    """How many times to go over the examples."""
    learning_rate_multiplier: float | None = None
    """Factor to the learning rate the service would choose."""


class PreferenceOptimizationSpec(Message):
    """Tuning by preferences: the model learns which of two answers is liked better."""

    evaluation_config: EvaluationConfig | None = None
    """How to judge the tuned model's answers."""
    export_last_checkpoint_only: bool | None = None
    """Whether only the last checkpoint is kept."""
    hyper_parameters: PreferenceOptimizationHyperParameters | None = None
    """Settings."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class RawOutput(Message):
    """A judge's texts as they are. Output only."""

    raw_output: list[str] | None = None
    """The texts, one per sample."""


class CustomOutput(Message):
    """What a judge gave in a form of your own. Output only."""

    raw_outputs: RawOutput | None = None
    """The judge's texts."""


class PairwiseMetricResult(Message):
    """A judge's comparison of two answers. Output only."""

    custom_output: CustomOutput | None = None
    """The verdict in a form of your own."""
    explanation: str | None = None
    """Why."""
    pairwise_choice: PairwiseChoice | None = None
    """Which is better."""


class PointwiseMetricResult(Message):
    """A judge's look at one answer. Output only."""

    custom_output: CustomOutput | None = None
    """The verdict in a form of your own."""
    explanation: str | None = None
    """Why."""
    score: float | None = None
    """The score."""


class ReinforcementTuningAutoraterScorerExactMatchScorer(Message):
    """A reward by whether the judge said a certain text."""

    correct_answer_reward: float | None = None
    """The reward if so."""
    expression: str | None = None
    """The text."""
    wrong_answer_reward: float | None = None
    """The reward if not."""


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(Message):
    """A reward that is what the judge said, read as a number."""


class ReinforcementTuningCloudRunRewardScorer(Message):
    """A reward given by a service of yours on Cloud Run."""

    cloud_run_uri: str | None = None
    """Address of the service."""


class ReinforcementTuningCodeExecutionRewardScorer(Message):
    """A reward reckoned by your own code."""

    python_code_snippet: str | None = None
    """Python source with a function `evaluate` that returns a number."""


class ReinforcementTuningExample(Message):
    """An example of reinforcement tuning."""

    contents: list[Content] | None = None
    """The prompt."""
    references: dict[str, str] | None = None
    """Texts that rewards may refer to, by name, such as the right answer."""
    system_instruction: Content | None = None
    """System instruction that goes with the prompt."""
    tools: list[Tool] | None = None
    """Tools the model may use."""


class ReinforcementTuningRewardInfo(Message):
    """What one reward came to. Output only."""

    error_status: GoogleRpcStatus | None = None
    """Why it could not be reckoned."""
    reward: float | None = None
    """The reward."""
    user_requested_aux_info: str | None = None
    """What your own code wanted to have noted."""


class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(Message):
    """Matches a text."""

    expression: str | None = None
    """What to look for; `{{references.name}}` stands for a reference of the example."""
    match_operation: MatchOperation | None = None
    """How to compare."""


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(Message):
    """Matches one value of an answer in JSON."""

    key_name: str | None = None
    """The key of the value."""
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = None
    """What the value must match."""


class ReinforcementTuningStringMatchRewardScorer(Message):
    """A reward by whether the answer matches a text."""

    correct_answer_reward: float | None = None
    """The reward if it does."""
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None = None
    """Match one value of an answer in JSON."""
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = None
    """Match the answer itself."""
    wrong_answer_reward: float | None = None
    """The reward if it does not."""


class ReinforcementTuningThinkingLevel(OpenEnum):
    """How much the model thinks while it is tuned."""

    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED = "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED"
    """The service's default."""
    MINIMAL = "MINIMAL"
    """As little as it can."""
    LOW = "LOW"
    """Little."""
    MEDIUM = "MEDIUM"
    """A fair amount."""
    HIGH = "HIGH"
    """Much."""


class ReinforcementTuningHyperParameters(Message):
    """Settings of reinforcement tuning."""

    adapter_size: AdapterSize | None = None
    """Size of the adapter to train."""
    batch_size: int | None = None
    """Prompts per step."""
    checkpoint_interval: int | None = None
    """Steps between checkpoints."""
    epoch_count: int | None = None
    """How many times to go over the examples."""
    evaluate_interval: int | None = None
    """Steps between evaluations."""
    learning_rate_multiplier: float | None = None
    """Factor to the learning rate the service would choose."""
    max_output_tokens: int | None = None
    """The most tokens per answer."""
    samples_per_prompt: int | None = None
    """Answers to try per prompt."""
    step_count: int | None = None
    """How many steps to take; not with `epoch_count`."""
    thinking_budget: int | None = None
    """The most tokens for thinking; not with `thinking_level`."""
    thinking_level: ReinforcementTuningThinkingLevel | None = None
    """How much the model thinks."""


class ReinforcementTuningUserDatasetExamples(Message):
    """Some of a dataset's examples. Output only."""

    user_dataset_examples: list[ReinforcementTuningExample] | None = None
    """The examples."""


class DatasetStats(Message):
    """What was found in a dataset for tuning. Output only."""

    contents_per_example_distribution: DatasetDistribution | None = None
    """Contents per example."""
    dropped_example_indices: list[int] | None = None
    """Which examples were dropped, by their position from 0; some of them."""
    dropped_example_reasons: list[str] | None = None
    """Why, in the same order."""
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples | None = None
    """Some of the examples, with reinforcement tuning."""
    total_billable_character_count: int | None = None
    """Characters to be paid for."""
    total_billable_token_count: int | None = None
    """Tokens to be paid for."""
    total_tuning_character_count: int | None = None
    """Characters the job trains on."""
    tuning_dataset_example_count: int | None = None
    """Examples in the dataset."""
    tuning_step_count: int | None = None
    """Steps the job takes."""
    user_dataset_examples: list[Content] | None = None
    """Some of the examples."""
    user_input_token_distribution: DatasetDistribution | None = None
    """Tokens per example that go in."""
    user_message_per_example_distribution: DatasetDistribution | None = None
    """Messages per example."""
    user_output_token_distribution: DatasetDistribution | None = None
    """Tokens per example that should come out."""


class DistillationDataStats(Message):
    """What was found in the dataset of a distillation. Output only."""

    training_dataset_stats: DatasetStats | None = None
    """The training data."""


class ResponseParseType(OpenEnum):
    """What of a text counts."""

    RESPONSE_PARSE_TYPE_UNSPECIFIED = "RESPONSE_PARSE_TYPE_UNSPECIFIED"
    """Not told."""
    IDENTITY = "IDENTITY"
    """All of it."""
    REGEX_EXTRACT = "REGEX_EXTRACT"
    """What a regular expression picks out."""


class ReinforcementTuningParseResponseConfig(Message):
    """What of a text counts for a reward."""

    parse_type: ResponseParseType | None = None
    """All of it, or a part."""
    regex_extract_expression: str | None = None
    """With `REGEX_EXTRACT`: a regular expression whose first group is the part."""


class ReinforcementTuningAutoraterScorer(Message):
    """A reward given by a judging model."""

    autorater_config: AutoraterConfig | None = None
    """The model that judges."""
    autorater_prompt: str | None = None
    """The judge's prompt; `{{response}}` and the names of references stand for their texts."""
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | None = None
    """What of the judge's text counts."""
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | None = None
    """Reward by whether that is a certain text."""
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None = None
    """Reward by that as a number."""


class RougeMetricValue(Message):
    """A ROUGE score. Output only."""

    score: float | None = None
    """0 to 1; higher is nearer to the reference."""


class AggregationResult(Message):
    """One metric's score over a dataset. Output only."""

    aggregation_metric: AggregationMetric | None = None
    """How the scores were brought together."""
    bleu_metric_value: BleuMetricValue | None = None
    """The score, if the metric is BLEU."""
    custom_code_execution_result: CustomCodeExecutionResult | None = None
    """The score, if the metric is your own code."""
    exact_match_metric_value: ExactMatchMetricValue | None = None
    """The score, if the metric is exact match."""
    pairwise_metric_result: PairwiseMetricResult | None = None
    """The score, if a judge compared two answers."""
    pointwise_metric_result: PointwiseMetricResult | None = None
    """The score, if a judge looked at each answer."""
    rouge_metric_value: RougeMetricValue | None = None
    """The score, if the metric is ROUGE."""


class AggregationOutput(Message):
    """How a dataset scored as a whole. Output only."""

    aggregation_results: list[AggregationResult] | None = None
    """One result per metric and way to aggregate."""
    dataset: EvaluationDataset | None = None
    """The dataset that was scored."""


class EvaluateDatasetResponse(Message):
    """How a dataset of answers was scored. Output only."""

    aggregation_output: AggregationOutput | None = None
    """The scores over the whole dataset."""
    output_info: OutputInfo | None = None
    """Where the scores of each answer were written."""


class EvaluateDatasetRun(Message):
    """One evaluation made while tuning. Output only."""

    checkpoint_id: str | None = None
    """The checkpoint that was evaluated."""
    error: GoogleRpcStatus | None = None
    """Why it failed."""
    evaluate_dataset_response: EvaluateDatasetResponse | None = None
    """The scores, once it has succeeded."""
    evaluation_run: str | None = None
    """Resource path of the evaluation run."""
    operation_name: str | None = None
    """Deprecated, use `evaluation_run`: name of the operation."""


class RougeSpec(Message):
    """How ROUGE is reckoned."""

    rouge_type: str | None = None
    """The kind: `rouge1` to `rouge9`, `rougeL` or `rougeLsum`."""
    split_summaries: bool | None = None
    """Whether `rougeLsum` splits texts into sentences first."""
    use_stemmer: bool | None = None
    """Whether endings of words are cut off first."""


class RubricContentType(OpenEnum):
    """What rubrics look like."""

    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    """Not told."""
    PROPERTY = "PROPERTY"
    """Properties an answer should have."""
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    """Questions to be answered with yes or no."""
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"
    """Assertions in Python."""


class RubricGenerationSpec(Message):
    """How rubrics are generated from prompts."""

    prompt_template: str | None = None
    """The prompt for the model that generates them."""
    rubric_content_type: RubricContentType | None = None
    """What they look like."""
    rubric_type_ontology: list[str] | None = None
    """The only kinds of rubric to generate."""


class LLMBasedMetricSpec(Message):
    """A metric that a judging model reckons."""

    additional_config: dict[str, Any] | None = None
    """Further settings of predefined metrics."""
    judge_autorater_config: AutoraterConfig | None = None
    """The model that judges."""
    metric_prompt_template: str | None = None
    """The judge's prompt, with the names of dataset columns in braces."""
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = None
    """A predefined way to generate rubrics."""
    result_parser_config: EvaluationParserConfig | None = None
    """How the judge's text becomes a score."""
    rubric_generation_spec: RubricGenerationSpec | None = None
    """Your own way to generate rubrics."""
    rubric_group_key: str | None = None
    """Which of the rubrics in the dataset to use."""
    system_instruction: str | None = None
    """The judge's system instruction."""


class SingleReinforcementTuningRewardConfig(Message):
    """One reward: how it is given, and on what part of the answer."""

    autorater_scorer: ReinforcementTuningAutoraterScorer | None = None
    """Given by a judging model."""
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | None = None
    """Given by a service of yours on Cloud Run."""
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | None = None
    """Reckoned by your own code."""
    parse_response_config: ReinforcementTuningParseResponseConfig | None = None
    """What of the answer counts."""
    reward_name: str | None = None
    """A name for it, unique in the job."""
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | None = None
    """Given for a match."""


class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(Message):
    """One part of a composite reward."""

    reward_config: SingleReinforcementTuningRewardConfig | None = None
    """The reward."""
    weight: float | None = None
    """How much it counts."""


class CompositeReinforcementTuningRewardConfig(Message):
    """A reward that is a weighted sum of others."""

    weighted_reward_configs: list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None = None
    """The others and their weights."""


class ReinforcementTuningSpec(Message):
    """Tuning by rewards: the model tries answers, and what earns more becomes likelier."""

    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None
    """A weighted sum of rewards."""
    hyper_parameters: ReinforcementTuningHyperParameters | None = None
    """Settings."""
    single_reward_config: SingleReinforcementTuningRewardConfig | None = None
    """One reward."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class SupervisedHyperParameters(Message):
    """Settings of supervised tuning."""

    adapter_size: AdapterSize | None = None
    """Size of the adapter to train."""
    batch_size: int | None = None
    """Examples per step."""
    epoch_count: int | None = None
    """How many times to go over the examples."""
    learning_rate: float | None = None
    """The learning rate itself; not with `learning_rate_multiplier`."""
    learning_rate_multiplier: float | None = None
    """Factor to the learning rate the service would choose."""


class FullFineTuningSpec(Message):
    """Tuning that trains all weights."""

    hyper_parameters: SupervisedHyperParameters | None = None
    """Settings."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class SupervisedTuningDatasetDistributionDatasetBucket(Message):
    """One bar of a histogram. Output only."""

    count: float | None = None
    """How many values fall into it."""
    left: float | None = None
    """Where it begins."""
    right: float | None = None
    """Where it ends."""


class SupervisedTuningDatasetDistribution(Message):
    """How a quantity is spread over a dataset. Output only."""

    billable_sum: int | None = None
    """The sum of what is to be paid for."""
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | None = None
    """A histogram."""
    max: float | None = None
    """The largest value."""
    mean: float | None = None
    """The mean."""
    median: float | None = None
    """The median."""
    min: float | None = None
    """The smallest value."""
    p5: float | None = None
    """The value that 5 % do not exceed."""
    p95: float | None = None
    """The value that 95 % do not exceed."""
    sum: int | None = None
    """The sum of all values."""


class SupervisedTuningDataStats(Message):
    """What was found in a dataset for supervised tuning. Output only."""

    dropped_example_reasons: list[str] | None = None
    """Why examples were dropped, in the order of `truncated_example_indices`."""
    total_billable_character_count: int | None = None
    """Deprecated, use `total_billable_token_count`: characters to be paid for."""
    total_billable_token_count: int | None = None
    """Tokens to be paid for."""
    total_truncated_example_count: int | None = None
    """Examples that were cut or dropped."""
    total_tuning_character_count: int | None = None
    """Characters the job trains on."""
    truncated_example_indices: list[int] | None = None
    """Which examples were cut or dropped, by their position from 0; some of them."""
    tuning_dataset_example_count: int | None = None
    """Examples in the dataset."""
    tuning_step_count: int | None = None
    """Steps the job takes."""
    user_dataset_examples: list[Content] | None = None
    """Some of the examples."""
    user_input_token_distribution: SupervisedTuningDatasetDistribution | None = None
    """Tokens per example that go in."""
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution | None = None
    """Messages per example."""
    user_output_token_distribution: SupervisedTuningDatasetDistribution | None = None
    """Tokens per example that should come out."""


class TunedModelCheckpoint(Message):
    """A state of a tuned model that was kept. Output only."""

    checkpoint_id: str | None = None
    """Its id within the model."""
    endpoint: str | None = None
    """What to give as `model` to generate with it."""
    epoch: int | None = None
    """After which pass over the data it was kept."""
    step: int | None = None
    """After which step it was kept."""


class TunedModel(Message):
    """The model a tuning job made. Output only."""

    checkpoints: list[TunedModelCheckpoint] | None = None
    """The checkpoints kept, each with an endpoint of its own."""
    endpoint: str | None = None
    """What to give as `model` to generate with it."""
    model: str | None = None
    """Its resource path."""


class TuningDataStats(Message):
    """What was found in the dataset of a tuning job; one of these is set. Output only."""

    distillation_data_stats: DistillationDataStats | None = None
    """Of a distillation."""
    preference_optimization_data_stats: PreferenceOptimizationDataStats | None = None
    """Of preference tuning."""
    reinforcement_tuning_data_stats: DatasetStats | None = None
    """Of reinforcement tuning."""
    supervised_tuning_data_stats: SupervisedTuningDataStats | None = None
    """Of supervised tuning."""


class TuningExample(Message):
    """An example: a prompt and the answer wanted."""

    output: str | None = None
    """The answer wanted."""
    text_input: str | None = None
    """The prompt."""


class TuningDataset(Message):
    """Examples to learn from; one of these is set."""

    gcs_uri: str | None = None
    """JSON Lines file in Cloud Storage: `gs://bucket/object.jsonl`; Vertex AI only."""
    vertex_dataset_resource: str | None = None
    """Resource path of a multimodal dataset; Vertex AI only."""
    examples: list[TuningExample] | None = None
    """The examples themselves; Gemini API only."""


class TuningJobMetadata(Message):
    """How far a tuning job is. Output only."""

    completed_epoch_count: int | None = None
    """Passes over the data that are done."""
    completed_step_count: int | None = None
    """Steps that are done."""


class TuningJobState(OpenEnum):
    """What a tuning job is doing while it runs."""

    TUNING_JOB_STATE_UNSPECIFIED = "TUNING_JOB_STATE_UNSPECIFIED"
    """Not told."""
    TUNING_JOB_STATE_WAITING_FOR_QUOTA = "TUNING_JOB_STATE_WAITING_FOR_QUOTA"
    """Waiting for quota of the project."""
    TUNING_JOB_STATE_PROCESSING_DATASET = "TUNING_JOB_STATE_PROCESSING_DATASET"
    """Reading the dataset."""
    TUNING_JOB_STATE_WAITING_FOR_CAPACITY = "TUNING_JOB_STATE_WAITING_FOR_CAPACITY"
    """Waiting for free machines."""
    TUNING_JOB_STATE_TUNING = "TUNING_JOB_STATE_TUNING"
    """Training."""
    TUNING_JOB_STATE_POST_PROCESSING = "TUNING_JOB_STATE_POST_PROCESSING"
    """Preparing the model for use."""


class TuningMethod(OpenEnum):
    """The methods of tuning."""

    SUPERVISED_FINE_TUNING = "SUPERVISED_FINE_TUNING"
    """By examples of prompts and the answers wanted."""
    PREFERENCE_TUNING = "PREFERENCE_TUNING"
    """By answers of which some are liked better."""
    DISTILLATION = "DISTILLATION"
    """By the answers of a larger model."""
    REINFORCEMENT_TUNING = "REINFORCEMENT_TUNING"
    """By rewards for the model's own answers."""


class TuningMode(OpenEnum):
    """What is trained."""

    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    """The service's default."""
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    """All weights."""
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"
    """An adapter beside the weights."""


class DistillationSpec(Message):
    """Tuning that has a small model learn from a large one."""

    base_teacher_model: str | None = None
    """A base model that teaches."""
    evaluation_config: EvaluationConfig | None = None
    """How to judge the tuned model's answers."""
    export_last_checkpoint_only: bool | None = None
    """Whether only the last checkpoint is kept."""
    hyper_parameters: DistillationHyperParameters | None = None
    """Settings."""
    pipeline_root_directory: str | None = None
    """Deprecated: folder in Cloud Storage for intermediate files."""
    prompt_dataset_uri: str | None = None
    """Prompts for the teacher: `gs://...`."""
    student_model: str | None = None
    """Deprecated, use the job's base model: the model that learns."""
    training_dataset_uri: str | None = None
    """Deprecated, use `prompt_dataset_uri`: the training data."""
    tuned_teacher_model_source: str | None = None
    """A tuned model that teaches, by its resource path."""
    tuning_mode: TuningMode | None = None
    """Whether all weights or an adapter are trained."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class SupervisedTuningSpec(Message):
    """Tuning by examples of prompts and the answers wanted."""

    evaluation_config: EvaluationConfig | None = None
    """How to judge the tuned model's answers."""
    export_last_checkpoint_only: bool | None = None
    """Whether only the last checkpoint is kept."""
    hyper_parameters: SupervisedHyperParameters | None = None
    """Settings."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`, or the name of a multimodal dataset."""
    tuning_mode: TuningMode | None = None
    """Whether all weights or an adapter are trained."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`, or the name of a multimodal dataset."""


class TuningOperation(Message):
    """A model being tuned on the Gemini API. Output only."""

    done: bool | None = None
    """Whether it has ended, well or not."""
    error: dict[str, Any] | None = None
    """Why it failed: `code`, `message` and `details`."""
    metadata: dict[str, Any] | None = None
    """Progress: the tuned model's name, steps done and to do."""
    name: str | None = None
    """Name of the operation, by which it is asked for."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class TuningSpeed(OpenEnum):
    """How fast a video model is tuned."""

    TUNING_SPEED_UNSPECIFIED = "TUNING_SPEED_UNSPECIFIED"
    """The service's default."""
    REGULAR = "REGULAR"
    """At the usual speed."""
    FAST = "FAST"
    """Faster, on more machines."""


class TuningTask(OpenEnum):
    """What a video model is tuned for."""

    TUNING_TASK_UNSPECIFIED = "TUNING_TASK_UNSPECIFIED"
    """The service's default."""
    TUNING_TASK_I2V = "TUNING_TASK_I2V"
    """Videos from images."""
    TUNING_TASK_T2V = "TUNING_TASK_T2V"
    """Videos from text."""
    TUNING_TASK_R2V = "TUNING_TASK_R2V"
    """Videos from reference images."""


class TuningValidationDataset(Message):
    """Examples to measure progress by; one of these is set."""

    gcs_uri: str | None = None
    """JSON Lines file in Cloud Storage: `gs://bucket/object.jsonl`."""
    vertex_dataset_resource: str | None = None
    """Resource path of a multimodal dataset."""


class CreateTuningJobConfig(Message):
    """How a model is tuned. Which settings count depends on `method`; one that does not is an error."""

    method: TuningMethod | None = None
    """The method; default `SUPERVISED_FINE_TUNING`, the only one of the Gemini API."""
    validation_dataset: TuningValidationDataset | None = None
    """Examples to measure progress by; Vertex AI only."""
    tuned_model_display_name: str | None = None
    """A name for the tuned model, up to 128 characters (40 on the Gemini API)."""
    description: str | None = None
    """What the job is for; Vertex AI only."""
    epoch_count: int | None = None
    """How many times to go over the examples."""
    learning_rate_multiplier: float | None = None
    """Factor to the learning rate the service would choose."""
    export_last_checkpoint_only: bool | None = None
    """`True` keeps the last checkpoint only; Vertex AI only."""
    pre_tuned_model_checkpoint_id: str | None = None
    """With a tuned model as base: the checkpoint to go on from; default its own choice. Vertex AI only."""
    adapter_size: AdapterSize | None = None
    """Size of the adapter to train; Vertex AI only."""
    tuning_mode: TuningMode | None = None
    """Whether all weights or an adapter are trained; Vertex AI only."""
    custom_base_model: str | None = None
    """Checkpoint of an open model to start from: `gs://...`; Vertex AI only."""
    batch_size: int | None = None
    """Examples per step."""
    learning_rate: float | None = None
    """The learning rate itself; not with `learning_rate_multiplier`."""
    evaluation_config: EvaluationConfig | None = None
    """How to judge the tuned model's answers; Vertex AI only."""
    labels: dict[str, str] | None = None
    """Your own labels for the job; Vertex AI only."""
    beta: float | None = None
    """With preference tuning: how strongly to stay near the base model; 0.01 to 0.5 is usual."""
    base_teacher_model: str | None = None
    """With distillation: a base model that teaches."""
    tuned_teacher_model_source: str | None = None
    """With distillation: a tuned model that teaches, by its resource path."""
    sft_loss_weight_multiplier: float | None = None
    """With distillation: weight of the loss on the examples, against that on the teacher."""
    output_uri: str | None = None
    """Folder in Cloud Storage for what tuning makes: `gs://...`; Vertex AI only."""
    encryption_spec: EncryptionSpec | None = None
    """A key of your own to encrypt the job and its model with; Vertex AI only."""
    reward_config: SingleReinforcementTuningRewardConfig | None = None
    """With reinforcement tuning: the reward; not with `composite_reward_config`."""
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None
    """With reinforcement tuning: a weighted sum of rewards."""
    samples_per_prompt: int | None = None
    """With reinforcement tuning: answers to try per prompt."""
    evaluate_interval: int | None = None
    """With reinforcement tuning: steps between evaluations."""
    checkpoint_interval: int | None = None
    """With reinforcement tuning: steps between checkpoints."""
    max_output_tokens: int | None = None
    """With reinforcement tuning: the most tokens per answer."""
    thinking_level: ReinforcementTuningThinkingLevel | None = None
    """With reinforcement tuning: how much the model thinks."""
    validation_dataset_uri: str | None = None
    """With reinforcement tuning: examples to measure progress by, `gs://...`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CreateTuningJobParameters(Message):
    """The arguments of `tunings.tune` as one object."""

    base_model: str | None = None
    """The model to tune."""
    training_dataset: TuningDataset | None = None
    """The examples to train on."""
    config: CreateTuningJobConfig | None = None
    """Settings of the job."""


class UnifiedMetric(Message):
    """A metric as the service takes it: one way to score, and how scores are brought together."""

    aggregation_metrics: list[AggregationMetric] | None = None
    """How scores are brought together; by default mean and standard deviation."""
    bleu_spec: BleuSpec | None = None
    """BLEU."""
    computation_based_metric_spec: ComputationBasedMetricSpec | None = None
    """A fixed method with parameters."""
    custom_code_execution_spec: CustomCodeExecutionSpec | None = None
    """Your own code."""
    exact_match_spec: ExactMatchSpec | None = None
    """Exact match."""
    llm_based_metric_spec: LLMBasedMetricSpec | None = None
    """A judging model, with rubrics if wanted."""
    pointwise_metric_spec: PointwiseMetricSpec | None = None
    """A judging model that looks at each answer alone."""
    predefined_metric_spec: PredefinedMetricSpec | None = None
    """A metric the service knows by name."""
    rouge_spec: RougeSpec | None = None
    """ROUGE."""


class ValidateRewardConfig(Message):
    """Options of a call that tries out a reward."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ValidateRewardResponse(Message):
    """What a reward came to on one example. Output only."""

    error: str | None = None
    """Deprecated, use `error_status`: why it could not be reckoned."""
    error_status: GoogleRpcStatus | None = None
    """Why it could not be reckoned."""
    overall_reward: float | None = None
    """The reward as a whole."""
    reward_details: dict[str, float] | None = None
    """Deprecated, use `reward_info_details`: each reward by its name."""
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | None = None
    """Each reward by its name, with what is known about it."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class VeoHyperParameters(Message):
    """Settings of tuning a video model."""

    adapter_size: AdapterSize | None = None
    """Size of the adapter to train."""
    epoch_count: int | None = None
    """How many times to go over the examples."""
    learning_rate_multiplier: float | None = None
    """Factor to the learning rate the service would choose."""
    tuning_speed: TuningSpeed | None = None
    """How fast to tune."""
    tuning_task: TuningTask | None = None
    """What the model is tuned for."""
    veo_data_mixture_ratio: float | None = None
    """Share of the service's own training data mixed in, 0 to 1."""


class VeoTuningSpec(Message):
    """Tuning of a video model."""

    hyper_parameters: VeoHyperParameters | None = None
    """Settings."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""


class VideoOrientation(OpenEnum):
    """Whether a video is wide or tall."""

    VIDEO_ORIENTATION_UNSPECIFIED = "VIDEO_ORIENTATION_UNSPECIFIED"
    """Not told."""
    LANDSCAPE = "LANDSCAPE"
    """Wide, such as 1280 by 720 pixels."""
    PORTRAIT = "PORTRAIT"
    """Tall, such as 720 by 1280 pixels."""


class VeoLoraTuningSpec(Message):
    """Tuning that trains an adapter of a video model."""

    hyper_parameters: VeoHyperParameters | None = None
    """Settings."""
    training_dataset_uri: str | None = None
    """Examples to learn from: `gs://...`."""
    validation_dataset_uri: str | None = None
    """Examples to measure progress by: `gs://...`."""
    video_orientation: VideoOrientation | None = None
    """Whether the videos are wide or tall."""


class TuningJob(TuningJobMixin, Message):
    """A job that tunes a model. Output only."""

    base_model: str | None = None
    """The model that is tuned."""
    create_time: datetime | None = None
    """When the job was created."""
    custom_base_model: str | None = None
    """Checkpoint of an open model it started from."""
    description: str | None = None
    """What the job is for."""
    distillation_sampling_spec: DistillationSamplingSpec | None = None
    """Settings, if it is a distillation that samples from the teacher."""
    distillation_spec: DistillationSpec | None = None
    """Settings, if it is a distillation."""
    encryption_spec: EncryptionSpec | None = None
    """Your own key the job and its model are encrypted with."""
    end_time: datetime | None = None
    """When it ended."""
    error: GoogleRpcStatus | None = None
    """Why it failed."""
    evaluate_dataset_runs: list[EvaluateDatasetRun] | None = None
    """Evaluations made on the way."""
    evaluation_config: EvaluationConfig | None = None
    """How the tuned model's answers are judged."""
    experiment: str | None = None
    """Resource path of the experiment that shows its progress."""
    full_fine_tuning_spec: FullFineTuningSpec | None = None
    """Settings, if all weights are trained."""
    gcs_metrics_uri: str | None = None
    """File in Cloud Storage with the metrics of the training."""
    labels: dict[str, str] | None = None
    """Your own labels."""
    name: str | None = None
    """Its resource name, by which it is asked for."""
    output_uri: str | None = None
    """Folder in Cloud Storage for what tuning makes."""
    partner_model_tuning_spec: PartnerModelTuningSpec | None = None
    """Settings, if it tunes a partner's model."""
    pipeline_job: str | None = None
    """Deprecated: resource path of the pipeline that runs it."""
    pre_tuned_model: PreTunedModel | None = None
    """The tuned model it goes on from."""
    preference_optimization_spec: PreferenceOptimizationSpec | None = None
    """Settings, if it is preference tuning."""
    reinforcement_tuning_spec: ReinforcementTuningSpec | None = None
    """Settings, if it is reinforcement tuning."""
    service_account: str | None = None
    """E-mail address of the service account it acts as."""
    start_time: datetime | None = None
    """When work on it began."""
    state: JobState | None = None
    """How far it is, in the same words on both backends."""
    supervised_tuning_spec: SupervisedTuningSpec | None = None
    """Settings, if it is supervised tuning."""
    tuned_model: TunedModel | None = None
    """The model it made."""
    tuned_model_display_name: str | None = None
    """Name of the tuned model for people."""
    tuning_data_stats: TuningDataStats | None = None
    """What was found in the dataset."""
    tuning_job_metadata: TuningJobMetadata | None = None
    """How many epochs and steps are done."""
    tuning_job_state: TuningJobState | None = None
    """What it is doing at the moment."""
    update_time: datetime | None = None
    """When something about it last changed."""
    veo_lora_tuning_spec: VeoLoraTuningSpec | None = None
    """Settings, if it trains an adapter of a video model."""
    veo_tuning_spec: VeoTuningSpec | None = None
    """Settings, if it tunes a video model."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class ListTuningJobsResponse(Message):
    """A page of tuning jobs. Output only."""

    next_page_token: str | None = None
    """Where the next page begins; unset on the last."""
    tuning_jobs: list[TuningJob] | None = None
    """The jobs."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
