"""Types of common_shared11, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.common_shared15 import GenerationConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ComputationBasedMetricSpecType(_OpenEnum):
    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    EXACT_MATCH = "EXACT_MATCH"
    BLEU = "BLEU"
    ROUGE = "ROUGE"


class RubricGenerationSpecRubricContentType(_OpenEnum):
    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    PROPERTY = "PROPERTY"
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"


class MetricAggregationMetrics(_OpenEnum):
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


class AutoraterConfig(_Message):
    autorater_model: str | None = None
    flip_enabled: bool | None = None
    generation_config: GenerationConfig | None = None
    sampling_count: int | None = None


class BleuSpec(_Message):
    use_effective_order: bool | None = None


class ComputationBasedMetricSpec(_Message):
    parameters: dict[str, Any] | None = None
    type: ComputationBasedMetricSpecType | None = None


class CustomCodeExecutionSpec(_Message):
    code_execution_region: str | None = None
    evaluation_function: str | None = None


class CustomOutputFormatConfig(_Message):
    return_raw_output: bool | None = None


class EvaluationParserConfigCustomCodeParserConfig(_Message):
    code_execution_region: str | None = None
    parsing_function: str | None = None


class EvaluationParserConfig(_Message):
    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | None = None


class ExactMatchSpec(_Message):
    pass


class PredefinedMetricSpec(_Message):
    metric_spec_name: str | None = None
    metric_spec_parameters: dict[str, Any] | None = None
    step_autorater_configs: dict[str, AutoraterConfig] | None = None


class RubricGenerationSpec(_Message):
    model_config_: _Annotated[AutoraterConfig | None, _Field(alias="modelConfig")] = None
    prompt_template: str | None = None
    rubric_content_type: RubricGenerationSpecRubricContentType | None = None
    rubric_type_ontology: list[str] | None = None


class LLMBasedMetricSpec(_Message):
    additional_config: dict[str, Any] | None = None
    judge_autorater_config: AutoraterConfig | None = None
    metric_prompt_template: str | None = None
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = None
    result_parser_config: EvaluationParserConfig | None = None
    rubric_generation_spec: RubricGenerationSpec | None = None
    rubric_group_key: str | None = None
    system_instruction: str | None = None


class MetricMetadataScoreRange(_Message):
    description: str | None = None
    max: float | None = None
    min: float | None = None
    step: float | None = None


class MetricMetadata(_Message):
    other_metadata: dict[str, Any] | None = None
    score_range: MetricMetadataScoreRange | None = None
    title: str | None = None


class PairwiseMetricSpec(_Message):
    baseline_response_field_name: str | None = None
    candidate_response_field_name: str | None = None
    custom_output_format_config: CustomOutputFormatConfig | None = None
    metric_prompt_template: str | None = None
    system_instruction: str | None = None


class PointwiseMetricSpec(_Message):
    custom_output_format_config: CustomOutputFormatConfig | None = None
    metric_prompt_template: str | None = None
    system_instruction: str | None = None


class RougeSpec(_Message):
    rouge_type: str | None = None
    split_summaries: bool | None = None
    use_stemmer: bool | None = None


class StepBasedLlmMetricSpecCodePreprocessorConfig(_Message):
    code: str | None = None


class StepBasedLlmMetricSpecFilterPreprocessorConfigTraceCompressionConfig(_Message):
    max_turn_count: int | None = None
    thoughts_filtered: bool | None = None


class StepBasedLlmMetricSpecFilterPreprocessorConfig(_Message):
    trace_compression_config: StepBasedLlmMetricSpecFilterPreprocessorConfigTraceCompressionConfig | None = None


class StepBasedLlmMetricSpecAgentDataPreprocessor(_Message):
    code_config: StepBasedLlmMetricSpecCodePreprocessorConfig | None = None
    filter_config: StepBasedLlmMetricSpecFilterPreprocessorConfig | None = None


class StepBasedLlmMetricSpecStep(_Message):
    autorater_config: AutoraterConfig | None = None
    prompt_template: str | None = None
    response_parser_config: EvaluationParserConfig | None = None
    step_id: str | None = None


class StepBasedLlmMetricSpec(_Message):
    preprocessor: StepBasedLlmMetricSpecAgentDataPreprocessor | None = None
    steps: list[StepBasedLlmMetricSpecStep] | None = None


class Metric(_Message):
    aggregation_metrics: list[MetricAggregationMetrics] | None = None
    bleu_spec: BleuSpec | None = None
    computation_based_metric_spec: ComputationBasedMetricSpec | None = None
    custom_code_execution_spec: CustomCodeExecutionSpec | None = None
    exact_match_spec: ExactMatchSpec | None = None
    llm_based_metric_spec: LLMBasedMetricSpec | None = None
    metadata: MetricMetadata | None = None
    pairwise_metric_spec: PairwiseMetricSpec | None = None
    pointwise_metric_spec: PointwiseMetricSpec | None = None
    predefined_metric_spec: PredefinedMetricSpec | None = None
    rouge_spec: RougeSpec | None = None
    step_based_llm_metric_spec: StepBasedLlmMetricSpec | None = None
