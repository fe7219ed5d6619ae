"""Types of rag_corpora_rag_data_schemas, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class RagMetadataSchemaDetailsSearchStrategySearchStrategyType(_OpenEnum):
    SEARCH_STRATEGY_TYPE_UNSPECIFIED = "SEARCH_STRATEGY_TYPE_UNSPECIFIED"
    NO_SEARCH = "NO_SEARCH"
    EXACT_SEARCH = "EXACT_SEARCH"


class RagMetadataSchemaDetailsGranularity(_OpenEnum):
    GRANULARITY_UNSPECIFIED = "GRANULARITY_UNSPECIFIED"
    GRANULARITY_FILE_LEVEL = "GRANULARITY_FILE_LEVEL"


class RagMetadataSchemaDetailsType(_OpenEnum):
    DATA_TYPE_UNSPECIFIED = "DATA_TYPE_UNSPECIFIED"
    INTEGER = "INTEGER"
    FLOAT = "FLOAT"
    STRING = "STRING"
    DATETIME = "DATETIME"
    BOOLEAN = "BOOLEAN"
    LIST = "LIST"


class RagMetadataSchemaDetailsListConfig(_Message):
    value_schema: "RagMetadataSchemaDetails | None" = None


class RagMetadataSchemaDetailsSearchStrategy(_Message):
    search_strategy_type: RagMetadataSchemaDetailsSearchStrategySearchStrategyType | None = None


class RagMetadataSchemaDetails(_Message):
    granularity: RagMetadataSchemaDetailsGranularity | None = None
    list_config: RagMetadataSchemaDetailsListConfig | None = None
    search_strategy: RagMetadataSchemaDetailsSearchStrategy | None = None
    type: RagMetadataSchemaDetailsType | None = None


class RagDataSchema(_Message):
    key: str | None = None
    name: str | None = None
    schema_details: RagMetadataSchemaDetails | None = None


class CreateRagDataSchemaRequest(_Message):
    parent: str | None = None
    rag_data_schema: RagDataSchema | None = None
    rag_data_schema_id: str | None = None


class BatchCreateRagDataSchemasRequest(_Message):
    requests: list[CreateRagDataSchemaRequest] | None = None


class BatchDeleteRagDataSchemasRequest(_Message):
    names: list[str] | None = None


class ListRagDataSchemasResponse(_Message):
    next_page_token: str | None = None
    rag_data_schemas: list[RagDataSchema] | None = None
