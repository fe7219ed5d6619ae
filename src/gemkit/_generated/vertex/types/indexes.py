"""Types of indexes, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.indexes_shared import IndexDatapoint
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ImportIndexRequestConnectorConfigDatapointFieldMappingNumericRestrictValueType(_OpenEnum):
    VALUE_TYPE_UNSPECIFIED = "VALUE_TYPE_UNSPECIFIED"
    INT = "INT"
    FLOAT = "FLOAT"
    DOUBLE = "DOUBLE"


class IndexIndexUpdateMethod(_OpenEnum):
    INDEX_UPDATE_METHOD_UNSPECIFIED = "INDEX_UPDATE_METHOD_UNSPECIFIED"
    BATCH_UPDATE = "BATCH_UPDATE"
    STREAM_UPDATE = "STREAM_UPDATE"


class DeployedIndexRef(_Message):
    deployed_index_id: str | None = None
    display_name: str | None = None
    index_endpoint: str | None = None


class ImportIndexRequestConnectorConfigDatapointFieldMappingNumericRestrict(_Message):
    namespace: str | None = None
    value_column: str | None = None
    value_type: ImportIndexRequestConnectorConfigDatapointFieldMappingNumericRestrictValueType | None = None


class ImportIndexRequestConnectorConfigDatapointFieldMappingRestrict(_Message):
    allow_column: list[str] | None = None
    deny_column: list[str] | None = None
    namespace: str | None = None


class ImportIndexRequestConnectorConfigDatapointFieldMapping(_Message):
    embedding_column: str | None = None
    id_column: str | None = None
    metadata_columns: list[str] | None = None
    numeric_restricts: list[ImportIndexRequestConnectorConfigDatapointFieldMappingNumericRestrict] | None = None
    restricts: list[ImportIndexRequestConnectorConfigDatapointFieldMappingRestrict] | None = None


class ImportIndexRequestConnectorConfigBigQuerySourceConfig(_Message):
    datapoint_field_mapping: ImportIndexRequestConnectorConfigDatapointFieldMapping | None = None
    table_path: str | None = None


class ImportIndexRequestConnectorConfig(_Message):
    big_query_source_config: ImportIndexRequestConnectorConfigBigQuerySourceConfig | None = None


class ImportIndexRequest(_Message):
    config: ImportIndexRequestConnectorConfig | None = None
    is_complete_overwrite: bool | None = None


class IndexStats(_Message):
    shards_count: int | None = None
    sparse_vectors_count: int | None = None
    vectors_count: int | None = None


class Index(_Message):
    create_time: datetime | None = None
    deployed_indexes: list[DeployedIndexRef] | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    index_stats: IndexStats | None = None
    index_update_method: IndexIndexUpdateMethod | None = None
    labels: dict[str, str] | None = None
    metadata: Any = None
    metadata_schema_uri: str | None = None
    name: str | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None


class ListIndexesResponse(_Message):
    indexes: list[Index] | None = None
    next_page_token: str | None = None


class RemoveDatapointsRequest(_Message):
    datapoint_ids: list[str] | None = None


class RemoveDatapointsResponse(_Message):
    pass


class UpsertDatapointsRequest(_Message):
    datapoints: list[IndexDatapoint] | None = None
    update_mask: str | None = None


class UpsertDatapointsResponse(_Message):
    pass
