"""Types of rag_corpora, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared21 import ApiAuth
from gemkit._generated.vertex.types.rag_corpora_shared import RagFileParsingConfigLlmParser
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CorpusStatusState(_OpenEnum):
    UNKNOWN = "UNKNOWN"
    INITIALIZED = "INITIALIZED"
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"


class CorpusStatus(_Message):
    error_status: str | None = None
    state: CorpusStatusState | None = None


class RagCorpusCorpusTypeConfigDocumentCorpus(_Message):
    pass


class RagCorpusCorpusTypeConfigMemoryCorpus(_Message):
    llm_parser: RagFileParsingConfigLlmParser | None = None


class RagCorpusCorpusTypeConfig(_Message):
    document_corpus: RagCorpusCorpusTypeConfigDocumentCorpus | None = None
    memory_corpus: RagCorpusCorpusTypeConfigMemoryCorpus | None = None


class RagEmbeddingModelConfigSparseEmbeddingConfigBm25(_Message):
    b: float | None = None
    k1: float | None = None
    multilingual: bool | None = None


class RagEmbeddingModelConfigSparseEmbeddingConfig(_Message):
    bm25: RagEmbeddingModelConfigSparseEmbeddingConfigBm25 | None = None


class RagEmbeddingModelConfigVertexPredictionEndpoint(_Message):
    endpoint: str | None = None
    model: str | None = None
    model_version_id: str | None = None


class RagEmbeddingModelConfigHybridSearchConfig(_Message):
    dense_embedding_model_prediction_endpoint: RagEmbeddingModelConfigVertexPredictionEndpoint | None = None
    sparse_embedding_config: RagEmbeddingModelConfigSparseEmbeddingConfig | None = None


class RagEmbeddingModelConfig(_Message):
    hybrid_search_config: RagEmbeddingModelConfigHybridSearchConfig | None = None
    vertex_prediction_endpoint: RagEmbeddingModelConfigVertexPredictionEndpoint | None = None


class RagVectorDbConfigPinecone(_Message):
    index_name: str | None = None


class RagVectorDbConfigRagManagedDbANN(_Message):
    leaf_count: int | None = None
    tree_depth: int | None = None


class RagVectorDbConfigRagManagedDbKNN(_Message):
    pass


class RagVectorDbConfigRagManagedDb(_Message):
    ann: RagVectorDbConfigRagManagedDbANN | None = None
    knn: RagVectorDbConfigRagManagedDbKNN | None = None


class RagVectorDbConfigRagManagedVertexVectorSearch(_Message):
    collection_name: str | None = None


class RagVectorDbConfigVertexFeatureStore(_Message):
    feature_view_resource_name: str | None = None


class RagVectorDbConfigVertexVectorSearch(_Message):
    index: str | None = None
    index_endpoint: str | None = None


class RagVectorDbConfigWeaviate(_Message):
    collection_name: str | None = None
    http_endpoint: str | None = None


class RagVectorDbConfig(_Message):
    api_auth: ApiAuth | None = None
    pinecone: RagVectorDbConfigPinecone | None = None
    rag_embedding_model_config: RagEmbeddingModelConfig | None = None
    rag_managed_db: RagVectorDbConfigRagManagedDb | None = None
    rag_managed_vertex_vector_search: RagVectorDbConfigRagManagedVertexVectorSearch | None = None
    vertex_feature_store: RagVectorDbConfigVertexFeatureStore | None = None
    vertex_vector_search: RagVectorDbConfigVertexVectorSearch | None = None
    weaviate: RagVectorDbConfigWeaviate | None = None


class VertexAiSearchConfig(_Message):
    serving_config: str | None = None


class RagCorpus(_Message):
    corpus_status: CorpusStatus | None = None
    corpus_type_config: RagCorpusCorpusTypeConfig | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    name: str | None = None
    rag_embedding_model_config: RagEmbeddingModelConfig | None = None
    rag_files_count: int | None = None
    rag_vector_db_config: RagVectorDbConfig | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None
    vector_db_config: RagVectorDbConfig | None = None
    vertex_ai_search_config: VertexAiSearchConfig | None = None


class ListRagCorporaResponse(_Message):
    next_page_token: str | None = None
    rag_corpora: list[RagCorpus] | None = None
