"""Types of common_shared18, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.vertex.types.common_shared20 import AuthConfig, FunctionDeclaration
from gemkit._generated.vertex.types.common_shared21 import ApiAuth
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class DynamicRetrievalConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"


class EnterpriseWebSearchBlockingConfidence(_OpenEnum):
    PHISH_BLOCK_THRESHOLD_UNSPECIFIED = "PHISH_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_HIGH_AND_ABOVE = "BLOCK_HIGH_AND_ABOVE"
    BLOCK_HIGHER_AND_ABOVE = "BLOCK_HIGHER_AND_ABOVE"
    BLOCK_VERY_HIGH_AND_ABOVE = "BLOCK_VERY_HIGH_AND_ABOVE"
    BLOCK_ONLY_EXTREMELY_HIGH = "BLOCK_ONLY_EXTREMELY_HIGH"


class ExternalApiApiSpec(_OpenEnum):
    API_SPEC_UNSPECIFIED = "API_SPEC_UNSPECIFIED"
    SIMPLE_SEARCH = "SIMPLE_SEARCH"
    ELASTIC_SEARCH = "ELASTIC_SEARCH"


class ToolComputerUseDisabledSafetyPolicies(_OpenEnum):
    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"


class ToolComputerUseEnvironment(_OpenEnum):
    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"
    ENVIRONMENT_MOBILE = "ENVIRONMENT_MOBILE"
    ENVIRONMENT_DESKTOP = "ENVIRONMENT_DESKTOP"


class ToolGoogleSearchBlockingConfidence(_OpenEnum):
    PHISH_BLOCK_THRESHOLD_UNSPECIFIED = "PHISH_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_HIGH_AND_ABOVE = "BLOCK_HIGH_AND_ABOVE"
    BLOCK_HIGHER_AND_ABOVE = "BLOCK_HIGHER_AND_ABOVE"
    BLOCK_VERY_HIGH_AND_ABOVE = "BLOCK_VERY_HIGH_AND_ABOVE"
    BLOCK_ONLY_EXTREMELY_HIGH = "BLOCK_ONLY_EXTREMELY_HIGH"


class DynamicRetrievalConfig(_Message):
    dynamic_threshold: float | None = None
    mode: DynamicRetrievalConfigMode | None = None


class EnterpriseWebSearch(_Message):
    blocking_confidence: EnterpriseWebSearchBlockingConfidence | None = None
    exclude_domains: list[str] | None = None


class ExternalApiElasticSearchParams(_Message):
    index: str | None = None
    num_hits: int | None = None
    search_template: str | None = None


class ExternalApiSimpleSearchParams(_Message):
    pass


class ExternalApi(_Message):
    api_auth: ApiAuth | None = None
    api_spec: ExternalApiApiSpec | None = None
    auth_config: AuthConfig | None = None
    elastic_search_params: ExternalApiElasticSearchParams | None = None
    endpoint: str | None = None
    simple_search_params: ExternalApiSimpleSearchParams | None = None


class GoogleMapsPlaces(_Message):
    pass


class GoogleMapsRouting(_Message):
    pass


class GoogleMapsGroundingTypes(_Message):
    places: GoogleMapsPlaces | None = None
    routing: GoogleMapsRouting | None = None


class GoogleMaps(_Message):
    enable_widget: bool | None = None
    grounding_types: GoogleMapsGroundingTypes | None = None


class GoogleSearchRetrieval(_Message):
    dynamic_retrieval_config: DynamicRetrievalConfig | None = None


class RagRetrievalConfigFilter(_Message):
    metadata_filter: str | None = None
    vector_distance_threshold: float | None = None
    vector_similarity_threshold: float | None = None


class RagRetrievalConfigHybridSearch(_Message):
    alpha: float | None = None


class RagRetrievalConfigRankingLlmRanker(_Message):
    model_name: str | None = None


class RagRetrievalConfigRankingRankService(_Message):
    model_name: str | None = None


class RagRetrievalConfigRanking(_Message):
    llm_ranker: RagRetrievalConfigRankingLlmRanker | None = None
    rank_service: RagRetrievalConfigRankingRankService | None = None


class RagRetrievalConfig(_Message):
    filter: RagRetrievalConfigFilter | None = None
    hybrid_search: RagRetrievalConfigHybridSearch | None = None
    ranking: RagRetrievalConfigRanking | None = None
    top_k: int | None = None


class VertexAISearchDataStoreSpec(_Message):
    data_store: str | None = None
    filter: str | None = None


class VertexAISearch(_Message):
    data_store_specs: list[VertexAISearchDataStoreSpec] | None = None
    datastore: str | None = None
    engine: str | None = None
    filter: str | None = None
    max_results: int | None = None


class VertexRagStoreRagResource(_Message):
    rag_corpus: str | None = None
    rag_file_ids: list[str] | None = None


class VertexRagStore(_Message):
    rag_corpora: list[str] | None = None
    rag_resources: list[VertexRagStoreRagResource] | None = None
    rag_retrieval_config: RagRetrievalConfig | None = None
    similarity_top_k: int | None = None
    store_context: bool | None = None
    vector_distance_threshold: float | None = None


class Retrieval(_Message):
    disable_attribution: bool | None = None
    external_api: ExternalApi | None = None
    vertex_ai_search: VertexAISearch | None = None
    vertex_rag_store: VertexRagStore | None = None


class ToolCodeExecution(_Message):
    pass


class ToolComputerUse(_Message):
    disabled_safety_policies: list[ToolComputerUseDisabledSafetyPolicies] | None = None
    enable_prompt_injection_detection: bool | None = None
    environment: ToolComputerUseEnvironment | None = None
    excluded_predefined_functions: list[str] | None = None


class ToolExaAiSearch(_Message):
    api_key: str | None = None
    custom_configs: dict[str, Any] | None = None


class ToolGoogleSearchImageSearch(_Message):
    pass


class ToolGoogleSearchWebSearch(_Message):
    pass


class ToolGoogleSearchSearchTypes(_Message):
    image_search: ToolGoogleSearchImageSearch | None = None
    web_search: ToolGoogleSearchWebSearch | None = None


class ToolGoogleSearch(_Message):
    blocking_confidence: ToolGoogleSearchBlockingConfidence | None = None
    exclude_domains: list[str] | None = None
    search_types: ToolGoogleSearchSearchTypes | None = None


class ToolParallelAiSearch(_Message):
    api_key: str | None = None
    custom_configs: dict[str, Any] | None = None
    enable_data_retention: bool | None = None
    enable_zero_data_retention: bool | None = None


class UrlContext(_Message):
    pass


class Tool(_Message):
    code_execution: ToolCodeExecution | None = None
    computer_use: ToolComputerUse | None = None
    enterprise_web_search: EnterpriseWebSearch | None = None
    exa_ai_search: ToolExaAiSearch | None = None
    function_declarations: list[FunctionDeclaration] | None = None
    google_maps: GoogleMaps | None = None
    google_search: ToolGoogleSearch | None = None
    google_search_retrieval: GoogleSearchRetrieval | None = None
    parallel_ai_search: ToolParallelAiSearch | None = None
    retrieval: Retrieval | None = None
    url_context: UrlContext | None = None
