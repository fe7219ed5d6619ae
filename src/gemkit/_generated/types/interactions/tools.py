"""Types of the interactions.tools topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant
from gemkit._generated.types.interactions.content import Function


class AllowedTools(SnakeMessage):
    mode: ToolChoiceType | None = None
    tools: list[str] | None = None


class CodeExecution(SnakeMessage):
    type: Literal["code_execution"] = "code_execution"


class ComputerUse(SnakeMessage):
    disabled_safety_policies: list[DisabledSafetyPolicy] | None = None
    enable_prompt_injection_detection: bool | None = None
    environment: EnvironmentEnum | None = None
    excluded_predefined_functions: list[str] | None = None
    type: Literal["computer_use"] = "computer_use"


class DisabledSafetyPolicy(OpenEnum):
    FINANCIAL_TRANSACTIONS = "financial_transactions"
    SENSITIVE_DATA_MODIFICATION = "sensitive_data_modification"
    COMMUNICATION_TOOL = "communication_tool"
    ACCOUNT_CREATION = "account_creation"
    DATA_MODIFICATION = "data_modification"
    USER_CONSENT_MANAGEMENT = "user_consent_management"
    LEGAL_TERMS_AND_AGREEMENTS = "legal_terms_and_agreements"


class EnvironmentEnum(OpenEnum):
    BROWSER = "browser"
    MOBILE = "mobile"
    DESKTOP = "desktop"


class ExaAISearchConfig(SnakeMessage):
    api_key: str | None = None
    custom_config: dict[str, Any] | None = None


class Execution(OpenEnum):
    SERVER = "server"
    CLIENT = "client"


class FileSearch(SnakeMessage):
    file_search_store_names: list[str] | None = None
    metadata_filter: str | None = None
    top_k: int | None = None
    type: Literal["file_search"] = "file_search"


class Filter(SnakeMessage):
    metadata_filter: str | None = None
    vector_distance_threshold: float | None = None
    vector_similarity_threshold: float | None = None


class GoogleMaps(SnakeMessage):
    enable_widget: bool | None = None
    latitude: float | None = None
    longitude: float | None = None
    type: Literal["google_maps"] = "google_maps"


class GoogleSearch(SnakeMessage):
    search_types: list[GoogleSearchSearchType] | None = None
    type: Literal["google_search"] = "google_search"


class GoogleSearchSearchType(OpenEnum):
    WEB_SEARCH = "web_search"
    IMAGE_SEARCH = "image_search"
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"


class HybridSearch(SnakeMessage):
    alpha: float | None = None


class MCPServer(SnakeMessage):
    allowed_tools: list[AllowedTools] | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    name: str | None = None
    type: Literal["mcp_server"] = "mcp_server"
    url: str | None = None


class ParallelAISearchConfig(SnakeMessage):
    api_key: str | None = None
    custom_config: dict[str, Any] | None = None


class RagResource(SnakeMessage):
    rag_corpus: str | None = None
    rag_file_ids: list[str] | None = None


class RagRetrievalConfig(SnakeMessage):
    filter_: Annotated[Filter | None, Field(alias="filter")] = None
    hybrid_search: HybridSearch | None = None
    ranking: Ranking | None = None
    top_k: int | None = None


class RagStoreConfig(SnakeMessage):
    rag_resources: list[RagResource] | None = None
    rag_retrieval_config: RagRetrievalConfig | None = None
    similarity_top_k: int | None = None
    vector_distance_threshold: float | None = None


class RankService(SnakeMessage):
    model_name: str | None = None


class Ranking(SnakeMessage):
    model_name: str | None = None
    rank_service: RankService | None = None
    ranking_config: Literal["rank_service"] = "rank_service"


class Retrieval(SnakeMessage):
    exa_ai_search_config: ExaAISearchConfig | None = None
    parallel_ai_search_config: ParallelAISearchConfig | None = None
    rag_store_config: RagStoreConfig | None = None
    retrieval_types: list[RetrievalRetrievalType] | None = None
    type: Literal["retrieval"] = "retrieval"
    vertex_ai_search_config: VertexAISearchConfig | None = None


class RetrievalRetrievalType(OpenEnum):
    VERTEX_AI_SEARCH = "vertex_ai_search"
    RAG_STORE = "rag_store"
    EXA_AI_SEARCH = "exa_ai_search"
    PARALLEL_AI_SEARCH = "parallel_ai_search"


class ToolChoiceType(OpenEnum):
    AUTO = "auto"
    ANY = "any"
    NONE = "none"
    VALIDATED = "validated"


class ToolSearch(SnakeMessage):
    description: str | None = None
    execution: Execution | None = None
    name: str | None = None
    parameters: Any | None = None
    type: Literal["tool_search"] = "tool_search"


class URLContext(SnakeMessage):
    type: Literal["url_context"] = "url_context"


class VertexAISearchConfig(SnakeMessage):
    datastores: list[str] | None = None
    engine: str | None = None


class UnknownAgentTool(UnknownVariant):
    """A variant of AgentTool that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


AgentTool: TypeAlias = Annotated[
    CodeExecution | Function | GoogleSearch | MCPServer | URLContext | UnknownAgentTool,
    OpenUnion(
        "type",
        {
            "code_execution": CodeExecution,
            "function": Function,
            "google_search": GoogleSearch,
            "mcp_server": MCPServer,
            "url_context": URLContext,
        },
        UnknownAgentTool,
    ),
    Tag("AgentTool"),
]


class UnknownTool(UnknownVariant):
    """A variant of Tool that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Tool: TypeAlias = Annotated[
    CodeExecution
    | ComputerUse
    | FileSearch
    | Function
    | GoogleMaps
    | GoogleSearch
    | MCPServer
    | Retrieval
    | ToolSearch
    | URLContext
    | UnknownTool,
    OpenUnion(
        "type",
        {
            "code_execution": CodeExecution,
            "computer_use": ComputerUse,
            "file_search": FileSearch,
            "function": Function,
            "google_maps": GoogleMaps,
            "google_search": GoogleSearch,
            "mcp_server": MCPServer,
            "retrieval": Retrieval,
            "tool_search": ToolSearch,
            "url_context": URLContext,
        },
        UnknownTool,
    ),
    Tag("Tool"),
]
