"""Types of feature_online_stores, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared10 import PrivateServiceConnectConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeatureOnlineStoreState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STABLE = "STABLE"
    UPDATING = "UPDATING"


class FeatureOnlineStoreBigtableAutoScaling(_Message):
    cpu_utilization_target: int | None = None
    max_node_count: int | None = None
    min_node_count: int | None = None


class FeatureOnlineStoreBigtableBigtableMetadata(_Message):
    instance_id: str | None = None
    table_id: str | None = None
    tenant_project_id: str | None = None


class FeatureOnlineStoreBigtable(_Message):
    auto_scaling: FeatureOnlineStoreBigtableAutoScaling | None = None
    bigtable_metadata: FeatureOnlineStoreBigtableBigtableMetadata | None = None
    enable_direct_bigtable_access: bool | None = None
    zone: str | None = None


class FeatureOnlineStoreDedicatedServingEndpoint(_Message):
    private_service_connect_config: PrivateServiceConnectConfig | None = None
    public_endpoint_domain_name: str | None = None
    service_attachment: str | None = None


class FeatureOnlineStoreEmbeddingManagement(_Message):
    enabled: bool | None = None


class FeatureOnlineStoreOptimized(_Message):
    pass


class FeatureOnlineStore(_Message):
    bigtable: FeatureOnlineStoreBigtable | None = None
    create_time: datetime | None = None
    dedicated_serving_endpoint: FeatureOnlineStoreDedicatedServingEndpoint | None = None
    embedding_management: FeatureOnlineStoreEmbeddingManagement | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    optimized: FeatureOnlineStoreOptimized | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    state: FeatureOnlineStoreState | None = None
    update_time: datetime | None = None


class ListFeatureOnlineStoresResponse(_Message):
    feature_online_stores: list[FeatureOnlineStore] | None = None
    next_page_token: str | None = None
