"""Types of endpoints_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared9 import DedicatedResources
from gemkit._generated.vertex.types.endpoints_shared5 import AutomaticResources
from gemkit._generated.vertex.types.models_shared4 import ExplanationSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FullFineTunedResourcesDeploymentType(_OpenEnum):
    DEPLOYMENT_TYPE_UNSPECIFIED = "DEPLOYMENT_TYPE_UNSPECIFIED"
    DEPLOYMENT_TYPE_EVAL = "DEPLOYMENT_TYPE_EVAL"
    DEPLOYMENT_TYPE_PROD = "DEPLOYMENT_TYPE_PROD"


class DeployedModelStatus(_Message):
    available_replica_count: int | None = None
    last_update_time: datetime | None = None
    message: str | None = None


class FasterDeploymentConfig(_Message):
    fast_tryout_enabled: bool | None = None


class FullFineTunedResources(_Message):
    deployment_type: FullFineTunedResourcesDeploymentType | None = None
    model_inference_unit_count: int | None = None


class PrivateEndpoints(_Message):
    explain_http_uri: str | None = None
    health_http_uri: str | None = None
    predict_http_uri: str | None = None
    service_attachment: str | None = None


class RolloutOptions(_Message):
    max_surge_percentage: int | None = None
    max_surge_replicas: int | None = None
    max_unavailable_percentage: int | None = None
    max_unavailable_replicas: int | None = None
    previous_deployed_model: str | None = None
    revision_number: int | None = None


class SpeculativeDecodingSpecDraftModelSpeculation(_Message):
    draft_model: str | None = None


class SpeculativeDecodingSpecNgramSpeculation(_Message):
    ngram_size: int | None = None


class SpeculativeDecodingSpec(_Message):
    draft_model_speculation: SpeculativeDecodingSpecDraftModelSpeculation | None = None
    ngram_speculation: SpeculativeDecodingSpecNgramSpeculation | None = None
    speculative_token_count: int | None = None


class DeployedModel(_Message):
    automatic_resources: AutomaticResources | None = None
    checkpoint_id: str | None = None
    create_time: datetime | None = None
    dedicated_resources: DedicatedResources | None = None
    disable_container_logging: bool | None = None
    disable_explanations: bool | None = None
    display_name: str | None = None
    enable_access_logging: bool | None = None
    enable_container_logging: bool | None = None
    explanation_spec: ExplanationSpec | None = None
    faster_deployment_config: FasterDeploymentConfig | None = None
    full_fine_tuned_resources: FullFineTunedResources | None = None
    gdc_connected_model: str | None = None
    id: str | None = None
    model: str | None = None
    model_version_id: str | None = None
    private_endpoints: PrivateEndpoints | None = None
    rollout_options: RolloutOptions | None = None
    service_account: str | None = None
    shared_resources: str | None = None
    speculative_decoding_spec: SpeculativeDecodingSpec | None = None
    status: DeployedModelStatus | None = None
    system_labels: dict[str, str] | None = None
