"""Types of endpoints, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared5 import PredictRequestResponseLoggingConfig, PublisherModelConfig
from gemkit._generated.vertex.types.common_shared10 import PrivateServiceConnectConfig
from gemkit._generated.vertex.types.endpoints_shared import DeployedModel
from gemkit._generated.vertex.types.endpoints_shared2 import Explanation
from gemkit._generated.vertex.types.endpoints_shared3 import Tensor
from gemkit._generated.vertex.types.models_shared4 import ExplanationParameters
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ExamplesOverrideDataFormat(_OpenEnum):
    DATA_FORMAT_UNSPECIFIED = "DATA_FORMAT_UNSPECIFIED"
    INSTANCES = "INSTANCES"
    EMBEDDINGS = "EMBEDDINGS"


class ClientConnectionConfig(_Message):
    inference_timeout: str | None = None


class DeployModelRequest(_Message):
    deployed_model: DeployedModel | None = None
    traffic_split: dict[str, int] | None = None


class DirectPredictRequest(_Message):
    inputs: list[Tensor] | None = None
    parameters: Tensor | None = None


class DirectPredictResponse(_Message):
    outputs: list[Tensor] | None = None
    parameters: Tensor | None = None


class DirectRawPredictRequest(_Message):
    input: bytes | None = None
    method_name: str | None = None


class DirectRawPredictResponse(_Message):
    output: bytes | None = None


class GdcConfig(_Message):
    zone: str | None = None


class GenAiAdvancedFeaturesConfigRagConfig(_Message):
    enable_rag: bool | None = None


class GenAiAdvancedFeaturesConfig(_Message):
    rag_config: GenAiAdvancedFeaturesConfigRagConfig | None = None


class Endpoint(_Message):
    client_connection_config: ClientConnectionConfig | None = None
    create_time: datetime | None = None
    dedicated_endpoint_dns: str | None = None
    dedicated_endpoint_enabled: bool | None = None
    deployed_models: list[DeployedModel] | None = None
    description: str | None = None
    display_name: str | None = None
    enable_private_service_connect: bool | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    gdc_config: GdcConfig | None = None
    gen_ai_advanced_features_config: GenAiAdvancedFeaturesConfig | None = None
    labels: dict[str, str] | None = None
    model_deployment_monitoring_job: str | None = None
    name: str | None = None
    network: str | None = None
    predict_request_response_logging_config: PredictRequestResponseLoggingConfig | None = None
    private_service_connect_config: PrivateServiceConnectConfig | None = None
    publisher_model_config: PublisherModelConfig | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    traffic_split: dict[str, int] | None = None
    update_time: datetime | None = None


class ExamplesRestrictionsNamespace(_Message):
    allow: list[str] | None = None
    deny: list[str] | None = None
    namespace_name: str | None = None


class ExamplesOverride(_Message):
    crowding_count: int | None = None
    data_format: ExamplesOverrideDataFormat | None = None
    neighbor_count: int | None = None
    restrictions: list[ExamplesRestrictionsNamespace] | None = None
    return_embeddings: bool | None = None


class ExplanationMetadataOverrideInputMetadataOverride(_Message):
    input_baselines: list[Any] | None = None


class ExplanationMetadataOverride(_Message):
    inputs: dict[str, ExplanationMetadataOverrideInputMetadataOverride] | None = None


class ExplanationSpecOverride(_Message):
    examples_override: ExamplesOverride | None = None
    metadata: ExplanationMetadataOverride | None = None
    parameters: ExplanationParameters | None = None


class ExplainRequest(_Message):
    concurrent_explanation_spec_override: dict[str, ExplanationSpecOverride] | None = None
    deployed_model_id: str | None = None
    explanation_spec_override: ExplanationSpecOverride | None = None
    instances: list[Any] | None = None
    parameters: Any = None


class ExplainResponseConcurrentExplanation(_Message):
    explanations: list[Explanation] | None = None


class ExplainResponse(_Message):
    concurrent_explanations: dict[str, ExplainResponseConcurrentExplanation] | None = None
    deployed_model_id: str | None = None
    explanations: list[Explanation] | None = None
    predictions: list[Any] | None = None


class ListEndpointsResponse(_Message):
    endpoints: list[Endpoint] | None = None
    next_page_token: str | None = None


class MutateDeployedModelRequest(_Message):
    deployed_model: DeployedModel | None = None
    update_mask: str | None = None


class UndeployModelRequest(_Message):
    deployed_model_id: str | None = None
    traffic_split: dict[str, int] | None = None


class UpdateEndpointLongRunningRequest(_Message):
    endpoint: Endpoint | None = None
