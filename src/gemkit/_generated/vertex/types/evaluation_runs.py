"""Types of evaluation_runs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared import LossAnalysisConfig
from gemkit._generated.vertex.types.common_shared6 import GeminiAgentConfig
from gemkit._generated.vertex.types.common_shared7 import EvaluationResult, Rubric
from gemkit._generated.vertex.types.common_shared11 import Metric
from gemkit._generated.vertex.types.common_shared13 import AgentConfig
from gemkit._generated.vertex.types.common_shared15 import GenerationConfig
from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.evaluation_runs_shared import BigQueryRequestSet
from gemkit._generated.vertex.types.schedules_shared8 import NetworkSpec
from gemkit._generated.vertex.types.tuning_jobs_shared import DatasetCustomMetric
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class EvaluationRunMetricRubricGenerationSpecRubricContentType(_OpenEnum):
    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    PROPERTY = "PROPERTY"
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"


class EvaluationRunMetricComputationBasedMetricSpecType(_OpenEnum):
    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    EXACT_MATCH = "EXACT_MATCH"
    BLEU = "BLEU"
    ROUGE = "ROUGE"


class EvaluationRunState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INFERENCE = "INFERENCE"
    GENERATING_RUBRICS = "GENERATING_RUBRICS"
    GENERATING_LOSS_CLUSTERS = "GENERATING_LOSS_CLUSTERS"


class CancelEvaluationRunRequest(_Message):
    pass


class CloudLoggingConfigTracingContext(_Message):
    conversation_id: str | None = None
    span_id: str | None = None
    trace_id: str | None = None


class CloudLoggingConfig(_Message):
    project: str | None = None
    resource_labels: dict[str, str] | None = None
    resource_type: str | None = None
    tracing_context: CloudLoggingConfigTracingContext | None = None


class DataAgentConfig(_Message):
    data_agent: str | None = None


class DiscoveryEngineAssistantConfig(_Message):
    assistant: str | None = None


class FailedRubric(_Message):
    classification_rationale: str | None = None
    rubric_id: str | None = None


class LossExample(_Message):
    evaluation_item: str | None = None
    evaluation_result: EvaluationResult | None = None
    failed_rubrics: list[FailedRubric] | None = None


class LossTaxonomyEntry(_Message):
    description: str | None = None
    l1_category: str | None = None
    l2_category: str | None = None


class LossCluster(_Message):
    cluster_id: str | None = None
    examples: list[LossExample] | None = None
    item_count: int | None = None
    taxonomy_entry: LossTaxonomyEntry | None = None


class LossAnalysisResult(_Message):
    analysis_time: datetime | None = None
    clusters: list[LossCluster] | None = None
    config: LossAnalysisConfig | None = None


class SummaryMetrics(_Message):
    failed_items: int | None = None
    metrics: dict[str, Any] | None = None
    total_items: int | None = None


class EvaluationResults(_Message):
    evaluation_set: str | None = None
    loss_analysis_results: list[LossAnalysisResult] | None = None
    summary_metrics: SummaryMetrics | None = None


class EvaluationRunEvaluationConfigAutoraterConfig(_Message):
    autorater_model: str | None = None
    generation_config: GenerationConfig | None = None
    sample_count: int | None = None


class EvaluationRunMetricPredefinedMetricSpec(_Message):
    metric_spec_name: str | None = None
    parameters: dict[str, Any] | None = None
    step_autorater_configs: dict[str, EvaluationRunEvaluationConfigAutoraterConfig] | None = None


class EvaluationRunMetricRubricGenerationSpec(_Message):
    metric_resource_name: str | None = None
    model_config_: _Annotated[EvaluationRunEvaluationConfigAutoraterConfig | None, _Field(alias="modelConfig")] = None
    prompt_template: str | None = None
    rubric_content_type: EvaluationRunMetricRubricGenerationSpecRubricContentType | None = None
    rubric_type_ontology: list[str] | None = None


class EvaluationRubricConfig(_Message):
    predefined_rubric_generation_spec: EvaluationRunMetricPredefinedMetricSpec | None = None
    rubric_generation_spec: EvaluationRunMetricRubricGenerationSpec | None = None
    rubric_group_key: str | None = None


class EvaluationRunDataSource(_Message):
    bigquery_request_set: BigQueryRequestSet | None = None
    evaluation_set: str | None = None
    evaluation_set_revision: str | None = None


class EvaluationRunEvaluationConfigOutputConfig(_Message):
    bigquery_destination: BigQueryDestination | None = None
    gcs_destination: GcsDestination | None = None


class EvaluationRunEvaluationConfigPromptTemplate(_Message):
    gcs_uri: str | None = None
    prompt_template: str | None = None


class EvaluationRunMetricComputationBasedMetricSpec(_Message):
    parameters: dict[str, Any] | None = None
    type: EvaluationRunMetricComputationBasedMetricSpecType | None = None


class EvaluationRunMetricLLMBasedMetricSpec(_Message):
    additional_config: dict[str, Any] | None = None
    judge_autorater_config: EvaluationRunEvaluationConfigAutoraterConfig | None = None
    metric_prompt_template: str | None = None
    predefined_rubric_generation_spec: EvaluationRunMetricPredefinedMetricSpec | None = None
    rubric_generation_spec: EvaluationRunMetricRubricGenerationSpec | None = None
    rubric_group_key: str | None = None
    system_instruction: str | None = None


class EvaluationRunMetricRubricBasedMetricSpecRepeatedRubrics(_Message):
    rubrics: list[Rubric] | None = None


class EvaluationRunMetricRubricBasedMetricSpec(_Message):
    inline_rubrics: EvaluationRunMetricRubricBasedMetricSpecRepeatedRubrics | None = None
    judge_autorater_config: EvaluationRunEvaluationConfigAutoraterConfig | None = None
    metric_prompt_template: str | None = None
    rubric_generation_spec: EvaluationRunMetricRubricGenerationSpec | None = None
    rubric_group_key: str | None = None


class EvaluationRunMetric(_Message):
    computation_based_metric_spec: EvaluationRunMetricComputationBasedMetricSpec | None = None
    llm_based_metric_spec: EvaluationRunMetricLLMBasedMetricSpec | None = None
    metric: str | None = None
    metric_config: Metric | None = None
    metric_resource_name: str | None = None
    predefined_metric_spec: EvaluationRunMetricPredefinedMetricSpec | None = None
    rubric_based_metric_spec: EvaluationRunMetricRubricBasedMetricSpec | None = None


class EvaluationRunEvaluationConfig(_Message):
    allow_cross_region_model: bool | None = None
    autorater_config: EvaluationRunEvaluationConfigAutoraterConfig | None = None
    cloud_logging_config: CloudLoggingConfig | None = None
    dataset_custom_metrics: list[DatasetCustomMetric] | None = None
    loss_analysis_config: list[LossAnalysisConfig] | None = None
    metrics: list[EvaluationRunMetric] | None = None
    output_config: EvaluationRunEvaluationConfigOutputConfig | None = None
    prompt_template: EvaluationRunEvaluationConfigPromptTemplate | None = None
    rubric_configs: list[EvaluationRubricConfig] | None = None


class EvaluationRunInferenceConfigAgentRunConfigUserSimulatorConfig(_Message):
    max_turn: int | None = None
    model_config_: _Annotated[GenerationConfig | None, _Field(alias="modelConfig")] = None
    model_name: str | None = None


class EvaluationRunInferenceConfigSessionInput(_Message):
    parameters: dict[str, str] | None = None
    session_state: dict[str, Any] | None = None
    user_id: str | None = None


class EvaluationRunInferenceConfigAgentRunConfig(_Message):
    agent_engine: str | None = None
    data_agent_config: DataAgentConfig | None = None
    discovery_engine_assistant_config: DiscoveryEngineAssistantConfig | None = None
    gemini_agent_config: GeminiAgentConfig | None = None
    session_input: EvaluationRunInferenceConfigSessionInput | None = None
    user_simulator_config: EvaluationRunInferenceConfigAgentRunConfigUserSimulatorConfig | None = None


class EvaluationRunInferenceConfigInferenceAgentConfig(_Message):
    developer_instruction: Content | None = None
    tools: list[Tool] | None = None


class EvaluationRunInferenceConfigRawAgentTrajectoryDestination(_Message):
    bigquery_destination: BigQueryDestination | None = None
    gcs_destination: GcsDestination | None = None


class HarborRunConfigBatchJobConfig(_Message):
    network_spec: NetworkSpec | None = None


class HarborRunConfigCodingAgent(_Message):
    agent: str | None = None
    agent_model: str | None = None
    agent_model_config: GenerationConfig | None = None


class HarborRunConfig(_Message):
    batch_job_config: HarborRunConfigBatchJobConfig | None = None
    coding_agent: HarborRunConfigCodingAgent | None = None


class EvaluationRunInferenceConfig(_Message):
    agent_config: EvaluationRunInferenceConfigInferenceAgentConfig | None = None
    agent_run_config: EvaluationRunInferenceConfigAgentRunConfig | None = None
    agents: dict[str, AgentConfig] | None = None
    generation_config: GenerationConfig | None = None
    harbor_run_config: HarborRunConfig | None = None
    model: str | None = None
    parallelism: int | None = None
    prompt_template: EvaluationRunEvaluationConfigPromptTemplate | None = None
    raw_agent_trajectory_destination: EvaluationRunInferenceConfigRawAgentTrajectoryDestination | None = None


class EvaluationRun(_Message):
    completion_time: datetime | None = None
    create_time: datetime | None = None
    data_source: EvaluationRunDataSource | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    error: Status | None = None
    evaluation_config: EvaluationRunEvaluationConfig | None = None
    evaluation_experiment: str | None = None
    evaluation_results: EvaluationResults | None = None
    evaluation_set_snapshot: str | None = None
    inference_configs: dict[str, EvaluationRunInferenceConfig] | None = None
    labels: dict[str, str] | None = None
    metadata: Any = None
    name: str | None = None
    service_account: str | None = None
    state: EvaluationRunState | None = None


class ListEvaluationRunsResponse(_Message):
    evaluation_runs: list[EvaluationRun] | None = None
    next_page_token: str | None = None
