"""Types of index_endpoints, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared9 import DedicatedResources
from gemkit._generated.vertex.types.common_shared10 import PrivateServiceConnectConfig, PSCAutomationConfig
from gemkit._generated.vertex.types.endpoints_shared5 import AutomaticResources
from gemkit._generated.vertex.types.indexes_shared import IndexDatapoint
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class DeployedIndexDeploymentTier(_OpenEnum):
    DEPLOYMENT_TIER_UNSPECIFIED = "DEPLOYMENT_TIER_UNSPECIFIED"
    STORAGE = "STORAGE"


class DeployedIndexAuthConfigAuthProvider(_Message):
    allowed_issuers: list[str] | None = None
    audiences: list[str] | None = None


class DeployedIndexAuthConfig(_Message):
    auth_provider: DeployedIndexAuthConfigAuthProvider | None = None


class PscAutomatedEndpoints(_Message):
    match_address: str | None = None
    network: str | None = None
    project_id: str | None = None


class IndexPrivateEndpoints(_Message):
    match_grpc_address: str | None = None
    psc_automated_endpoints: list[PscAutomatedEndpoints] | None = None
    service_attachment: str | None = None


class DeployedIndex(_Message):
    automatic_resources: AutomaticResources | None = None
    create_time: datetime | None = None
    dedicated_resources: DedicatedResources | None = None
    deployed_index_auth_config: DeployedIndexAuthConfig | None = None
    deployment_group: str | None = None
    deployment_tier: DeployedIndexDeploymentTier | None = None
    display_name: str | None = None
    enable_access_logging: bool | None = None
    enable_datapoint_upsert_logging: bool | None = None
    id: str | None = None
    index: str | None = None
    index_sync_time: datetime | None = None
    private_endpoints: IndexPrivateEndpoints | None = None
    psc_automation_configs: list[PSCAutomationConfig] | None = None
    reserved_ip_ranges: list[str] | None = None


class DeployIndexRequest(_Message):
    deployed_index: DeployedIndex | None = None


class FindNeighborsRequestQueryRRF(_Message):
    alpha: float | None = None


class FindNeighborsRequestQuery(_Message):
    approximate_neighbor_count: int | None = None
    datapoint: IndexDatapoint | None = None
    fraction_leaf_nodes_to_search_override: float | None = None
    neighbor_count: int | None = None
    per_crowding_attribute_neighbor_count: int | None = None
    rrf: FindNeighborsRequestQueryRRF | None = None


class FindNeighborsRequest(_Message):
    deployed_index_id: str | None = None
    queries: list[FindNeighborsRequestQuery] | None = None
    return_full_datapoint: bool | None = None


class FindNeighborsResponseNeighbor(_Message):
    datapoint: IndexDatapoint | None = None
    distance: float | None = None
    sparse_distance: float | None = None


class FindNeighborsResponseNearestNeighbors(_Message):
    id: str | None = None
    neighbors: list[FindNeighborsResponseNeighbor] | None = None


class FindNeighborsResponse(_Message):
    nearest_neighbors: list[FindNeighborsResponseNearestNeighbors] | None = None


class IndexEndpoint(_Message):
    create_time: datetime | None = None
    deployed_indexes: list[DeployedIndex] | None = None
    description: str | None = None
    display_name: str | None = None
    enable_private_service_connect: bool | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    network: str | None = None
    private_service_connect_config: PrivateServiceConnectConfig | None = None
    public_endpoint_domain_name: str | None = None
    public_endpoint_enabled: bool | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None


class ListIndexEndpointsResponse(_Message):
    index_endpoints: list[IndexEndpoint] | None = None
    next_page_token: str | None = None


class ReadIndexDatapointsRequest(_Message):
    deployed_index_id: str | None = None
    ids: list[str] | None = None


class ReadIndexDatapointsResponse(_Message):
    datapoints: list[IndexDatapoint] | None = None


class UndeployIndexRequest(_Message):
    deployed_index_id: str | None = None
