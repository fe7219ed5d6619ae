"""Types of the interactions.tools topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._generated.types.interactions.content import Function
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class AllowedTools(SnakeMessage):
    """Limits which tools are called."""

    mode: ToolChoiceType | None = None
    """The mode."""
    tools: list[str] | None = None
    """The tools that may be used."""


class CodeExecution(SnakeMessage):
    """Lets the model run code."""

    type: Literal["code_execution"] = "code_execution"
    """The kind of object."""


class ComputerUse(SnakeMessage):
    """Lets the model operate a screen."""

    disabled_safety_policies: list[DisabledSafetyPolicy] | None = None
    """Kinds of action that need no confirmation by the user."""
    enable_prompt_injection_detection: bool | None = None
    """Look for instructions hidden in what is on the screen."""
    environment: EnvironmentEnum | None = None
    """The environment to run in: settings or an id."""
    excluded_predefined_functions: list[str] | None = None
    """Names of built-in actions that the model must not use."""
    type: Literal["computer_use"] = "computer_use"
    """The kind of object."""


class DisabledSafetyPolicy(OpenEnum):
    """Kinds of action that need confirmation."""

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
    """What the screen is a part of."""

    BROWSER = "browser"
    """Browser."""
    MOBILE = "mobile"
    """Mobile."""
    DESKTOP = "desktop"
    """Desktop."""


class ExaAISearchConfig(SnakeMessage):
    """Settings for the search by Exa."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """The key for the search provider; kept out of reprs and logs."""
    custom_config: dict[str, Any] | None = None
    """Settings that are passed on as they are."""


class Execution(OpenEnum):
    """Who searches for tools."""

    SERVER = "server"
    """Server."""
    CLIENT = "client"
    """Client."""


class FileSearch(SnakeMessage):
    """Lets the model search your documents."""

    file_search_store_names: list[str] | None = None
    """Names of the stores to search: `fileSearchStores/...`."""
    metadata_filter: str | None = None
    """A condition on the metadata of documents."""
    top_k: int | None = None
    """Upper limit of results."""
    type: Literal["file_search"] = "file_search"
    """The kind of object."""


class Filter(SnakeMessage):
    """Limits a search."""

    metadata_filter: str | None = None
    """A condition on the metadata of documents."""
    vector_distance_threshold: float | None = None
    """Leave out results that are further away."""
    vector_similarity_threshold: float | None = None
    """Leave out results that are less similar."""


class GoogleMaps(SnakeMessage):
    """Lets the model search Google Maps."""

    enable_widget: bool | None = None
    """Return a token with which a Google Maps widget can be shown."""
    latitude: float | None = None
    """Degrees north of the place that results should be near."""
    longitude: float | None = None
    """Degrees east of the place that results should be near."""
    type: Literal["google_maps"] = "google_maps"
    """The kind of object."""


class GoogleSearch(SnakeMessage):
    """Lets the model search the web."""

    search_types: list[GoogleSearchSearchType] | None = None
    """Where to search."""
    type: Literal["google_search"] = "google_search"
    """The kind of object."""


class GoogleSearchSearchType(OpenEnum):
    """Where is searched."""

    WEB_SEARCH = "web_search"
    """Web search."""
    IMAGE_SEARCH = "image_search"
    """Image search."""
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
    """Enterprise web search."""


class HybridSearch(SnakeMessage):
    """How searches by words and by meaning are combined."""

    alpha: float | None = None
    """How much the search by meaning counts against the search by words, from 0 to 1."""


class MCPServer(SnakeMessage):
    """An MCP server whose tools the model may call."""

    allowed_tools: list[AllowedTools] | None = None
    """Which tools may be called."""
    defer_loading: bool | None = None
    """Tell the model of it only when a tool search finds it."""
    headers: Annotated[dict[str, str] | None, Secret] = None
    """Headers to send to the server; secrets among them are kept out of reprs and logs."""
    name: str | None = None
    """The name."""
    type: Literal["mcp_server"] = "mcp_server"
    """The kind of object."""
    url: str | None = None
    """The address."""


class ParallelAISearchConfig(SnakeMessage):
    """Settings for the search by Parallel."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """The key for the search provider; kept out of reprs and logs."""
    custom_config: dict[str, Any] | None = None
    """Settings that are passed on as they are."""


class RagResource(SnakeMessage):
    """A corpus, or some of its files."""

    rag_corpus: str | None = None
    """Resource name of the corpus."""
    rag_file_ids: list[str] | None = None
    """Ids of the files in the corpus to search."""


class RagRetrievalConfig(SnakeMessage):
    """How a corpus is searched."""

    filter_: Annotated[Filter | None, Field(alias="filter")] = None
    """Limit the search to documents that fit."""
    hybrid_search: HybridSearch | None = None
    """How searches by words and by meaning are combined."""
    ranking: Ranking | None = None
    """How results are ranked."""
    top_k: int | None = None
    """Upper limit of results."""


class RagStoreConfig(SnakeMessage):
    """Settings for the search in RAG corpora."""

    rag_resources: list[RagResource] | None = None
    """The corpora to search."""
    rag_retrieval_config: RagRetrievalConfig | None = None
    """How to search."""
    similarity_top_k: int | None = None
    """Upper limit of results. Deprecated."""
    vector_distance_threshold: float | None = None
    """Leave out results that are further away. Deprecated."""


class RankService(SnakeMessage):
    """A service that ranks results."""

    model_name: str | None = None
    """Name of the model that ranks."""


class Ranking(SnakeMessage):
    """How results are ranked."""

    model_name: str | None = None
    """Name of the model that ranks."""
    rank_service: RankService | None = None
    """The service that ranks."""
    ranking_config: Literal["rank_service"] = "rank_service"
    """The kind of ranking."""


class Retrieval(SnakeMessage):
    """Lets the model search your data and the web."""

    exa_ai_search_config: ExaAISearchConfig | None = None
    """Settings for the search by Exa."""
    parallel_ai_search_config: ParallelAISearchConfig | None = None
    """Settings for the search by Parallel."""
    rag_store_config: RagStoreConfig | None = None
    """Settings for the search in RAG corpora."""
    retrieval_types: list[RetrievalRetrievalType] | None = None
    """Where to search."""
    type: Literal["retrieval"] = "retrieval"
    """The kind of object."""
    vertex_ai_search_config: VertexAISearchConfig | None = None
    """Settings for Vertex AI Search."""


class RetrievalRetrievalType(OpenEnum):
    """Where is searched."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    """Vertex ai search."""
    RAG_STORE = "rag_store"
    """Rag store."""
    EXA_AI_SEARCH = "exa_ai_search"
    """Exa ai search."""
    PARALLEL_AI_SEARCH = "parallel_ai_search"
    """Parallel ai search."""


class ToolChoiceType(OpenEnum):
    """Whether tools are called."""

    AUTO = "auto"
    """Auto."""
    ANY = "any"
    """Any."""
    NONE = "none"
    """None."""
    VALIDATED = "validated"
    """Validated."""


class ToolSearch(SnakeMessage):
    """Lets the model look for tools that were not loaded."""

    description: str | None = None
    """What it is or does, in words."""
    execution: Execution | None = None
    """Whether the service or the program searches."""
    name: str | None = None
    """The name."""
    parameters: Any | None = None
    """The parameters, as JSON Schema."""
    type: Literal["tool_search"] = "tool_search"
    """The kind of object."""


class URLContext(SnakeMessage):
    """Lets the model read web pages."""

    type: Literal["url_context"] = "url_context"
    """The kind of object."""


class VertexAISearchConfig(SnakeMessage):
    """Settings for Vertex AI Search."""

    datastores: list[str] | None = None
    """Resource names of the data stores to search."""
    engine: str | None = None
    """Resource name of the search app."""


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
