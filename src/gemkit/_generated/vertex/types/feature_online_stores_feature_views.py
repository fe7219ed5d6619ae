"""Types of feature_online_stores_feature_views, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.endpoints_shared5 import AutomaticResources
from gemkit._generated.vertex.types.featurestores_entity_types_shared import FeatureValue
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeatureViewIndexConfigDistanceMeasureType(_OpenEnum):
    DISTANCE_MEASURE_TYPE_UNSPECIFIED = "DISTANCE_MEASURE_TYPE_UNSPECIFIED"
    SQUARED_L2_DISTANCE = "SQUARED_L2_DISTANCE"
    COSINE_DISTANCE = "COSINE_DISTANCE"
    DOT_PRODUCT_DISTANCE = "DOT_PRODUCT_DISTANCE"


class FeatureViewVectorSearchConfigDistanceMeasureType(_OpenEnum):
    DISTANCE_MEASURE_TYPE_UNSPECIFIED = "DISTANCE_MEASURE_TYPE_UNSPECIFIED"
    SQUARED_L2_DISTANCE = "SQUARED_L2_DISTANCE"
    COSINE_DISTANCE = "COSINE_DISTANCE"
    DOT_PRODUCT_DISTANCE = "DOT_PRODUCT_DISTANCE"


class FeatureViewServiceAgentType(_OpenEnum):
    SERVICE_AGENT_TYPE_UNSPECIFIED = "SERVICE_AGENT_TYPE_UNSPECIFIED"
    SERVICE_AGENT_TYPE_PROJECT = "SERVICE_AGENT_TYPE_PROJECT"
    SERVICE_AGENT_TYPE_FEATURE_VIEW = "SERVICE_AGENT_TYPE_FEATURE_VIEW"


class FetchFeatureValuesRequestDataFormat(_OpenEnum):
    FEATURE_VIEW_DATA_FORMAT_UNSPECIFIED = "FEATURE_VIEW_DATA_FORMAT_UNSPECIFIED"
    KEY_VALUE = "KEY_VALUE"
    PROTO_STRUCT = "PROTO_STRUCT"


class FetchFeatureValuesRequestFormat(_OpenEnum):
    FORMAT_UNSPECIFIED = "FORMAT_UNSPECIFIED"
    KEY_VALUE = "KEY_VALUE"
    PROTO_STRUCT = "PROTO_STRUCT"


class NearestNeighborQueryNumericFilterOp(_OpenEnum):
    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_EQUAL = "LESS_EQUAL"
    EQUAL = "EQUAL"
    GREATER_EQUAL = "GREATER_EQUAL"
    GREATER = "GREATER"
    NOT_EQUAL = "NOT_EQUAL"


class StreamingFetchFeatureValuesRequestDataFormat(_OpenEnum):
    FEATURE_VIEW_DATA_FORMAT_UNSPECIFIED = "FEATURE_VIEW_DATA_FORMAT_UNSPECIFIED"
    KEY_VALUE = "KEY_VALUE"
    PROTO_STRUCT = "PROTO_STRUCT"


class FeatureViewBigQuerySource(_Message):
    entity_id_columns: list[str] | None = None
    uri: str | None = None


class FeatureViewBigtableMetadata(_Message):
    read_app_profile: str | None = None


class FeatureViewFeatureRegistrySourceFeatureGroup(_Message):
    feature_group_id: str | None = None
    feature_ids: list[str] | None = None


class FeatureViewFeatureRegistrySource(_Message):
    feature_groups: list[FeatureViewFeatureRegistrySourceFeatureGroup] | None = None
    project_number: int | None = None


class FeatureViewIndexConfigBruteForceConfig(_Message):
    pass


class FeatureViewIndexConfigTreeAHConfig(_Message):
    leaf_node_embedding_count: int | None = None


class FeatureViewIndexConfig(_Message):
    brute_force_config: FeatureViewIndexConfigBruteForceConfig | None = None
    crowding_column: str | None = None
    distance_measure_type: FeatureViewIndexConfigDistanceMeasureType | None = None
    embedding_column: str | None = None
    embedding_dimension: int | None = None
    filter_columns: list[str] | None = None
    tree_ah_config: FeatureViewIndexConfigTreeAHConfig | None = None


class FeatureViewOptimizedConfig(_Message):
    automatic_resources: AutomaticResources | None = None


class FeatureViewSyncConfig(_Message):
    continuous: bool | None = None
    cron: str | None = None


class FeatureViewVectorSearchConfigBruteForceConfig(_Message):
    pass


class FeatureViewVectorSearchConfigTreeAHConfig(_Message):
    leaf_node_embedding_count: int | None = None


class FeatureViewVectorSearchConfig(_Message):
    brute_force_config: FeatureViewVectorSearchConfigBruteForceConfig | None = None
    crowding_column: str | None = None
    distance_measure_type: FeatureViewVectorSearchConfigDistanceMeasureType | None = None
    embedding_column: str | None = None
    embedding_dimension: int | None = None
    filter_columns: list[str] | None = None
    tree_ah_config: FeatureViewVectorSearchConfigTreeAHConfig | None = None


class FeatureViewVertexRagSource(_Message):
    rag_corpus_id: int | None = None
    uri: str | None = None


class FeatureView(_Message):
    big_query_source: FeatureViewBigQuerySource | None = None
    bigtable_metadata: FeatureViewBigtableMetadata | None = None
    create_time: datetime | None = None
    etag: str | None = None
    feature_registry_source: FeatureViewFeatureRegistrySource | None = None
    index_config: FeatureViewIndexConfig | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    optimized_config: FeatureViewOptimizedConfig | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    service_account_email: str | None = None
    service_agent_type: FeatureViewServiceAgentType | None = None
    sync_config: FeatureViewSyncConfig | None = None
    update_time: datetime | None = None
    vector_search_config: FeatureViewVectorSearchConfig | None = None
    vertex_rag_source: FeatureViewVertexRagSource | None = None


class FeatureViewDataKeyCompositeKey(_Message):
    parts: list[str] | None = None


class FeatureViewDataKey(_Message):
    composite_key: FeatureViewDataKeyCompositeKey | None = None
    key: str | None = None


class FeatureViewDirectWriteRequestDataKeyAndFeatureValuesFeatureFeatureValueAndTimestamp(_Message):
    timestamp: datetime | None = None
    value: FeatureValue | None = None


class FeatureViewDirectWriteRequestDataKeyAndFeatureValuesFeature(_Message):
    name: str | None = None
    value: FeatureValue | None = None
    value_and_timestamp: FeatureViewDirectWriteRequestDataKeyAndFeatureValuesFeatureFeatureValueAndTimestamp | None = (
        None
    )


class FeatureViewDirectWriteRequestDataKeyAndFeatureValues(_Message):
    data_key: FeatureViewDataKey | None = None
    features: list[FeatureViewDirectWriteRequestDataKeyAndFeatureValuesFeature] | None = None


class FeatureViewDirectWriteRequest(_Message):
    data_key_and_feature_values: list[FeatureViewDirectWriteRequestDataKeyAndFeatureValues] | None = None


class FeatureViewDirectWriteResponseWriteResponse(_Message):
    data_key: FeatureViewDataKey | None = None
    online_store_write_time: datetime | None = None


class FeatureViewDirectWriteResponse(_Message):
    status: Status | None = None
    write_responses: list[FeatureViewDirectWriteResponseWriteResponse] | None = None


class FetchFeatureValuesRequest(_Message):
    data_format: FetchFeatureValuesRequestDataFormat | None = None
    data_key: FeatureViewDataKey | None = None
    format: FetchFeatureValuesRequestFormat | None = None
    id: str | None = None


class FetchFeatureValuesResponseFeatureNameValuePairListFeatureNameValuePair(_Message):
    name: str | None = None
    value: FeatureValue | None = None


class FetchFeatureValuesResponseFeatureNameValuePairList(_Message):
    features: list[FetchFeatureValuesResponseFeatureNameValuePairListFeatureNameValuePair] | None = None


class FetchFeatureValuesResponse(_Message):
    data_key: FeatureViewDataKey | None = None
    key_values: FetchFeatureValuesResponseFeatureNameValuePairList | None = None
    proto_struct: dict[str, Any] | None = None


class GenerateFetchAccessTokenRequest(_Message):
    pass


class GenerateFetchAccessTokenResponse(_Message):
    access_token: str | None = None
    expire_time: datetime | None = None


class ListFeatureViewsResponse(_Message):
    feature_views: list[FeatureView] | None = None
    next_page_token: str | None = None


class NearestNeighborQueryEmbedding(_Message):
    value: list[float] | None = None


class NearestNeighborQueryNumericFilter(_Message):
    name: str | None = None
    op: NearestNeighborQueryNumericFilterOp | None = None
    value_double: float | None = None
    value_float: float | None = None
    value_int: int | None = None


class NearestNeighborQueryParameters(_Message):
    approximate_neighbor_candidates: int | None = None
    leaf_nodes_search_fraction: float | None = None


class NearestNeighborQueryStringFilter(_Message):
    allow_tokens: list[str] | None = None
    deny_tokens: list[str] | None = None
    name: str | None = None


class NearestNeighborQuery(_Message):
    embedding: NearestNeighborQueryEmbedding | None = None
    entity_id: str | None = None
    neighbor_count: int | None = None
    numeric_filters: list[NearestNeighborQueryNumericFilter] | None = None
    parameters: NearestNeighborQueryParameters | None = None
    per_crowding_attribute_neighbor_count: int | None = None
    string_filters: list[NearestNeighborQueryStringFilter] | None = None


class NearestNeighborsNeighbor(_Message):
    distance: float | None = None
    entity_id: str | None = None
    entity_key_values: FetchFeatureValuesResponse | None = None


class NearestNeighbors(_Message):
    neighbors: list[NearestNeighborsNeighbor] | None = None


class SearchNearestEntitiesRequest(_Message):
    query: NearestNeighborQuery | None = None
    return_full_entity: bool | None = None


class SearchNearestEntitiesResponse(_Message):
    nearest_neighbors: NearestNeighbors | None = None


class StreamingFetchFeatureValuesRequest(_Message):
    data_format: StreamingFetchFeatureValuesRequestDataFormat | None = None
    data_keys: list[FeatureViewDataKey] | None = None


class StreamingFetchFeatureValuesResponse(_Message):
    data: list[FetchFeatureValuesResponse] | None = None
    data_keys_with_error: list[FeatureViewDataKey] | None = None
    status: Status | None = None


class SyncFeatureViewRequest(_Message):
    pass


class SyncFeatureViewResponse(_Message):
    feature_view_sync: str | None = None
