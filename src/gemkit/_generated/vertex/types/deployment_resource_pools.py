"""Types of deployment_resource_pools, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared9 import DedicatedResources
from gemkit._generated.vertex.types.endpoints_shared import DeployedModel
from gemkit._generated.vertex.types.models_shared2 import DeployedModelRef
from gemkit._mapping.model import Message as _Message


class DeploymentResourcePool(_Message):
    create_time: datetime | None = None
    dedicated_resources: DedicatedResources | None = None
    disable_container_logging: bool | None = None
    encryption_spec: EncryptionSpec | None = None
    name: str | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    service_account: str | None = None


class CreateDeploymentResourcePoolRequest(_Message):
    deployment_resource_pool: DeploymentResourcePool | None = None
    deployment_resource_pool_id: str | None = None


class ListDeploymentResourcePoolsResponse(_Message):
    deployment_resource_pools: list[DeploymentResourcePool] | None = None
    next_page_token: str | None = None


class QueryDeployedModelsResponse(_Message):
    deployed_model_refs: list[DeployedModelRef] | None = None
    deployed_models: list[DeployedModel] | None = None
    next_page_token: str | None = None
    total_deployed_model_count: int | None = None
    total_endpoint_count: int | None = None
