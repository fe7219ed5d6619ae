"""Types of the interactions.tools topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._generated.types.interactions.content import Function
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class AllowedTools(SnakeMessage):
    """Interactions allowed tools."""

    mode: ToolChoiceType | None = None
    """Mode, a `interactions.ToolChoiceType`."""
    tools: list[str] | None = None
    """Tools, a list of str."""


class CodeExecution(SnakeMessage):
    """Interactions code execution."""

    type: Literal["code_execution"] = "code_execution"
    """Type, a `'code_execution'`."""


class ComputerUse(SnakeMessage):
    """Interactions computer use."""

    disabled_safety_policies: list[DisabledSafetyPolicy] | None = None
    """Disabled safety policies, a list of interactions.DisabledSafetyPolicy."""
    enable_prompt_injection_detection: bool | None = None
    """Enable prompt injection detection, true or false."""
    environment: EnvironmentEnum | None = None
    """Environment, a `interactions.EnvironmentEnum`."""
    excluded_predefined_functions: list[str] | None = None
    """Excluded predefined functions, a list of str."""
    type: Literal["computer_use"] = "computer_use"
    """Type, a `'computer_use'`."""


class DisabledSafetyPolicy(OpenEnum):
    """Interactions disabled safety policy: its values."""

    FINANCIAL_TRANSACTIONS = "financial_transactions"
    """Financial transactions."""
    SENSITIVE_DATA_MODIFICATION = "sensitive_data_modification"
    """Sensitive data modification."""
    COMMUNICATION_TOOL = "communication_tool"
    """Communication tool."""
    ACCOUNT_CREATION = "account_creation"
    """Account creation."""
    DATA_MODIFICATION = "data_modification"
    """Data modification."""
    USER_CONSENT_MANAGEMENT = "user_consent_management"
    """User consent management."""
    LEGAL_TERMS_AND_AGREEMENTS = "legal_terms_and_agreements"
    """Legal terms and agreements."""


class EnvironmentEnum(OpenEnum):
    """Interactions environment enum: its values."""

    BROWSER = "browser"
    """Browser."""
    MOBILE = "mobile"
    """Mobile."""
    DESKTOP = "desktop"
    """Desktop."""


class ExaAISearchConfig(SnakeMessage):
    """Interactions exa ai search config."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """Api key, a string."""
    custom_config: dict[str, Any] | None = None
    """Custom config, a mapping to any."""


class Execution(OpenEnum):
    """Interactions execution: its values."""

    SERVER = "server"
    """Server."""
    CLIENT = "client"
    """Client."""


class FileSearch(SnakeMessage):
    """Interactions file search."""

    file_search_store_names: list[str] | None = None
    """File search store names, a list of str."""
    metadata_filter: str | None = None
    """Metadata filter, a string."""
    top_k: int | None = None
    """Top k, an integer."""
    type: Literal["file_search"] = "file_search"
    """Type, a `'file_search'`."""


class Filter(SnakeMessage):
    """Interactions filter."""

    metadata_filter: str | None = None
    """Metadata filter, a string."""
    vector_distance_threshold: float | None = None
    """Vector distance threshold, a number."""
    vector_similarity_threshold: float | None = None
    """Vector similarity threshold, a number."""


class GoogleMaps(SnakeMessage):
    """Interactions google maps."""

    enable_widget: bool | None = None
    """Enable widget, true or false."""
    latitude: float | None = None
    """Latitude, a number."""
    longitude: float | None = None
    """Longitude, a number."""
    type: Literal["google_maps"] = "google_maps"
    """Type, a `'google_maps'`."""


class GoogleSearch(SnakeMessage):
    """Interactions google search."""

    search_types: list[GoogleSearchSearchType] | None = None
    """Search types, a list of interactions.GoogleSearchSearchType."""
    type: Literal["google_search"] = "google_search"
    """Type, a `'google_search'`."""


class GoogleSearchSearchType(OpenEnum):
    """Interactions google search search type: its values."""

    WEB_SEARCH = "web_search"
    """Web search."""
    IMAGE_SEARCH = "image_search"
    """Image search."""
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
    """Enterprise web search."""


class HybridSearch(SnakeMessage):
    """Interactions hybrid search."""

    alpha: float | None = None
    """Alpha, a number."""


class MCPServer(SnakeMessage):
    """Interactions mcp server."""

    allowed_tools: list[AllowedTools] | None = None
    """Allowed tools, a list of interactions.AllowedTools."""
    defer_loading: bool | None = None
    """Defer loading, true or false."""
    headers: Annotated[dict[str, str] | None, Secret] = None
    """Headers, a mapping to str."""
    name: str | None = None
    """Name, a string."""
    type: Literal["mcp_server"] = "mcp_server"
    """Type, a `'mcp_server'`."""
    url: str | None = None
    """Url, a string."""


class ParallelAISearchConfig(SnakeMessage):
    """Interactions parallel ai search config."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """Api key, a string."""
    custom_config: dict[str, Any] | None = None
    """Custom config, a mapping to any."""


class RagResource(SnakeMessage):
    """Interactions rag resource."""

    rag_corpus: str | None = None
    """Rag corpus, a string."""
    rag_file_ids: list[str] | None = None
    """Rag file ids, a list of str."""


class RagRetrievalConfig(SnakeMessage):
    """Interactions rag retrieval config."""

    filter_: Annotated[Filter | None, Field(alias="filter")] = None
    """Filter, a `interactions.Filter`."""
    hybrid_search: HybridSearch | None = None
    """Hybrid search, a `interactions.HybridSearch`."""
    ranking: Ranking | None = None
    """Ranking, a `interactions.Ranking`."""
    top_k: int | None = None
    """Top k, an integer."""


class RagStoreConfig(SnakeMessage):
    """Interactions rag store config."""

    rag_resources: list[RagResource] | None = None
    """Rag resources, a list of interactions.RagResource."""
    rag_retrieval_config: RagRetrievalConfig | None = None
    """Rag retrieval config, a `interactions.RagRetrievalConfig`."""
    similarity_top_k: int | None = None
    """Similarity top k, an integer. Deprecated."""
    vector_distance_threshold: float | None = None
    """Vector distance threshold, a number. Deprecated."""


class RankService(SnakeMessage):
    """Interactions rank service."""

    model_name: str | None = None
    """Model name, a string."""


class Ranking(SnakeMessage):
    """Interactions ranking."""

    model_name: str | None = None
    """Model name, a string."""
    rank_service: RankService | None = None
    """Rank service, a `interactions.RankService`."""
    ranking_config: Literal["rank_service"] = "rank_service"
    """Ranking config, a `'rank_service'`."""


class Retrieval(SnakeMessage):
    """Interactions retrieval."""

    exa_ai_search_config: ExaAISearchConfig | None = None
    """Exa ai search config, a `interactions.ExaAISearchConfig`."""
    parallel_ai_search_config: ParallelAISearchConfig | None = None
    """Parallel ai search config, a `interactions.ParallelAISearchConfig`."""
    rag_store_config: RagStoreConfig | None = None
    """Rag store config, a `interactions.RagStoreConfig`."""
    retrieval_types: list[RetrievalRetrievalType] | None = None
    """Retrieval types, a list of interactions.RetrievalRetrievalType."""
    type: Literal["retrieval"] = "retrieval"
    """Type, a `'retrieval'`."""
    vertex_ai_search_config: VertexAISearchConfig | None = None
    """Vertex ai search config, a `interactions.VertexAISearchConfig`."""


class RetrievalRetrievalType(OpenEnum):
    """Interactions retrieval retrieval type: its values."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    """Vertex ai search."""
    RAG_STORE = "rag_store"
    """Rag store."""
    EXA_AI_SEARCH = "exa_ai_search"
    """Exa ai search."""
    PARALLEL_AI_SEARCH = "parallel_ai_search"
    """Parallel ai search."""


class ToolChoiceType(OpenEnum):
    """Interactions tool choice type: its values."""

    AUTO = "auto"
    """Auto."""
    ANY = "any"
    """Any."""
    NONE = "none"
    """None."""
    VALIDATED = "validated"
    """Validated."""


class ToolSearch(SnakeMessage):
    """Interactions tool search."""

    description: str | None = None
    """Description, a string."""
    execution: Execution | None = None
    """Execution, a `interactions.Execution`."""
    name: str | None = None
    """Name, a string."""
    parameters: Any | None = None
    """Parameters, any value."""
    type: Literal["tool_search"] = "tool_search"
    """Type, a `'tool_search'`."""


class URLContext(SnakeMessage):
    """Interactions url context."""

    type: Literal["url_context"] = "url_context"
    """Type, a `'url_context'`."""


class VertexAISearchConfig(SnakeMessage):
    """Interactions vertex ai search config."""

    datastores: list[str] | None = None
    """Datastores, a list of str."""
    engine: str | None = None
    """Engine, a string."""


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
