"""Types of publishers_models, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared8 import ModelContainerSpec
from gemkit._generated.vertex.types.common_shared9 import DedicatedResources
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.endpoints_shared3 import ModalityTokenCount
from gemkit._generated.vertex.types.endpoints_shared5 import AutomaticResources
from gemkit._generated.vertex.types.models_shared3 import PredictSchemata
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class EmbedContentRequestEmbedContentConfigTaskType(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"


class EmbedContentRequestTaskType(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"


class UsageMetadataTrafficType(_OpenEnum):
    TRAFFIC_TYPE_UNSPECIFIED = "TRAFFIC_TYPE_UNSPECIFIED"
    ON_DEMAND = "ON_DEMAND"
    ON_DEMAND_PRIORITY = "ON_DEMAND_PRIORITY"
    ON_DEMAND_FLEX = "ON_DEMAND_FLEX"
    ON_DEMAND_OFFPEAK = "ON_DEMAND_OFFPEAK"
    PROVISIONED_THROUGHPUT = "PROVISIONED_THROUGHPUT"


class EnableModelResponseEnablementState(_OpenEnum):
    ENABLEMENT_STATE_UNSPECIFIED = "ENABLEMENT_STATE_UNSPECIFIED"
    ENABLEMENT_STATE_SUCCEEDED = "ENABLEMENT_STATE_SUCCEEDED"
    ENABLEMENT_STATE_FAILED = "ENABLEMENT_STATE_FAILED"


class PublisherModelLaunchStage(_OpenEnum):
    LAUNCH_STAGE_UNSPECIFIED = "LAUNCH_STAGE_UNSPECIFIED"
    EXPERIMENTAL = "EXPERIMENTAL"
    PRIVATE_PREVIEW = "PRIVATE_PREVIEW"
    PUBLIC_PREVIEW = "PUBLIC_PREVIEW"
    GA = "GA"


class PublisherModelOpenSourceCategory(_OpenEnum):
    OPEN_SOURCE_CATEGORY_UNSPECIFIED = "OPEN_SOURCE_CATEGORY_UNSPECIFIED"
    PROPRIETARY = "PROPRIETARY"
    GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT = "GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT"
    THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT = "THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT"
    GOOGLE_OWNED_OSS = "GOOGLE_OWNED_OSS"
    THIRD_PARTY_OWNED_OSS = "THIRD_PARTY_OWNED_OSS"


class PublisherModelVersionState(_OpenEnum):
    VERSION_STATE_UNSPECIFIED = "VERSION_STATE_UNSPECIFIED"
    VERSION_STATE_STABLE = "VERSION_STATE_STABLE"
    VERSION_STATE_UNSTABLE = "VERSION_STATE_UNSTABLE"


class EmbedContentRequestEmbedContentConfig(_Message):
    audio_track_extraction: bool | None = None
    auto_truncate: bool | None = None
    document_ocr: bool | None = None
    output_dimensionality: int | None = None
    task_type: EmbedContentRequestEmbedContentConfigTaskType | None = None
    title: str | None = None


class EmbedContentRequest(_Message):
    auto_truncate: bool | None = None
    content: Content | None = None
    embed_content_config: EmbedContentRequestEmbedContentConfig | None = None
    model: str | None = None
    output_dimensionality: int | None = None
    task_type: EmbedContentRequestTaskType | None = None
    title: str | None = None


class BatchEmbedContentsRequest(_Message):
    requests: list[EmbedContentRequest] | None = None


class BatchEmbedContentsResponseEmbedding(_Message):
    values: list[float] | None = None


class UsageMetadata(_Message):
    cache_tokens_details: list[ModalityTokenCount] | None = None
    cached_content_token_count: int | None = None
    candidates_token_count: int | None = None
    candidates_tokens_details: list[ModalityTokenCount] | None = None
    prompt_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    thoughts_token_count: int | None = None
    tool_use_prompt_token_count: int | None = None
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None
    total_token_count: int | None = None
    traffic_type: UsageMetadataTrafficType | None = None


class BatchEmbedContentsResponse(_Message):
    embeddings: list[BatchEmbedContentsResponseEmbedding] | None = None
    usage_metadata: UsageMetadata | None = None


class EmbedContentResponseEmbedding(_Message):
    values: list[float] | None = None


class EmbedContentResponse(_Message):
    embedding: EmbedContentResponseEmbedding | None = None
    truncated: bool | None = None
    usage_metadata: UsageMetadata | None = None


class EnableModelRequest(_Message):
    service: str | None = None


class EnableModelResponse(_Message):
    enablement_state: EnableModelResponseEnablementState | None = None
    publisher_endpoint: str | None = None


class ExportPublisherModelRequest(_Message):
    destination: GcsDestination | None = None


class LargeModelReference(_Message):
    name: str | None = None


class PublisherModelCallToActionDeployDeployMetadata(_Message):
    labels: dict[str, str] | None = None
    sample_request: str | None = None


class PublisherModelCallToActionDeploy(_Message):
    artifact_uri: str | None = None
    automatic_resources: AutomaticResources | None = None
    container_spec: ModelContainerSpec | None = None
    dedicated_resources: DedicatedResources | None = None
    deploy_metadata: PublisherModelCallToActionDeployDeployMetadata | None = None
    deploy_task_name: str | None = None
    large_model_reference: LargeModelReference | None = None
    model_display_name: str | None = None
    public_artifact_uri: str | None = None
    shared_resources: str | None = None
    title: str | None = None


class PublisherModelCallToActionDeployGke(_Message):
    gke_yaml_configs: list[str] | None = None


class PublisherModelCallToActionDeployVertex(_Message):
    multi_deploy_vertex: list[PublisherModelCallToActionDeploy] | None = None


class PublisherModelResourceReference(_Message):
    description: str | None = None
    resource_name: str | None = None
    uri: str | None = None
    use_case: str | None = None


class PublisherModelCallToActionRegionalResourceReferences(_Message):
    colab_notebook_disabled: bool | None = None
    references: dict[str, PublisherModelResourceReference] | None = None
    resource_description: str | None = None
    resource_title: str | None = None
    resource_use_case: str | None = None
    supports_workbench: bool | None = None
    title: str | None = None


class PublisherModelCallToActionOpenFineTuningPipelines(_Message):
    fine_tuning_pipelines: list[PublisherModelCallToActionRegionalResourceReferences] | None = None


class PublisherModelCallToActionOpenNotebooks(_Message):
    notebooks: list[PublisherModelCallToActionRegionalResourceReferences] | None = None


class PublisherModelDocumentation(_Message):
    content: str | None = None
    title: str | None = None


class PublisherModelCallToActionViewRestApi(_Message):
    documentations: list[PublisherModelDocumentation] | None = None
    title: str | None = None


class PublisherModelCallToAction(_Message):
    create_application: PublisherModelCallToActionRegionalResourceReferences | None = None
    deploy: PublisherModelCallToActionDeploy | None = None
    deploy_gke: PublisherModelCallToActionDeployGke | None = None
    multi_deploy_vertex: PublisherModelCallToActionDeployVertex | None = None
    open_evaluation_pipeline: PublisherModelCallToActionRegionalResourceReferences | None = None
    open_fine_tuning_pipeline: PublisherModelCallToActionRegionalResourceReferences | None = None
    open_fine_tuning_pipelines: PublisherModelCallToActionOpenFineTuningPipelines | None = None
    open_generation_ai_studio: PublisherModelCallToActionRegionalResourceReferences | None = None
    open_genie: PublisherModelCallToActionRegionalResourceReferences | None = None
    open_notebook: PublisherModelCallToActionRegionalResourceReferences | None = None
    open_notebooks: PublisherModelCallToActionOpenNotebooks | None = None
    open_prompt_tuning_pipeline: PublisherModelCallToActionRegionalResourceReferences | None = None
    request_access: PublisherModelCallToActionRegionalResourceReferences | None = None
    view_rest_api: PublisherModelCallToActionViewRestApi | None = None


class PublisherModelParent(_Message):
    display_name: str | None = None
    reference: PublisherModelResourceReference | None = None


class PublisherModel(_Message):
    frameworks: list[str] | None = None
    launch_stage: PublisherModelLaunchStage | None = None
    name: str | None = None
    open_source_category: PublisherModelOpenSourceCategory | None = None
    parent: PublisherModelParent | None = None
    predict_schemata: PredictSchemata | None = None
    publisher_model_template: str | None = None
    supported_actions: PublisherModelCallToAction | None = None
    version_id: str | None = None
    version_state: PublisherModelVersionState | None = None


class ListPublisherModelsResponse(_Message):
    next_page_token: str | None = None
    publisher_models: list[PublisherModel] | None = None
