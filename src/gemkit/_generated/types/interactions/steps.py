"""Types of the interactions.steps topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._generated.types.interactions.content import (
    Content,
    Function,
    FunctionResultSubcontent,
    ImageContent,
    ReviewSnippet,
    TextContent,
)
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class CodeExecutionCallArguments(SnakeMessage):
    """Interactions code execution call arguments."""

    code: str | None = None
    """Code, a string."""
    language: Language | None = None
    """Language, a `interactions.Language`."""


class CodeExecutionCallStep(SnakeMessage):
    """Interactions code execution call step."""

    arguments: CodeExecutionCallArguments | None = None
    """Arguments, a `interactions.CodeExecutionCallArguments`."""
    id: str | None = None
    """Id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """Type, a `'code_execution_call'`."""


class CodeExecutionResultStep(SnakeMessage):
    """Interactions code execution result step."""

    call_id: str | None = None
    """Call id, a string."""
    is_error: bool | None = None
    """Is error, true or false."""
    result: CodeExecutionResultStepResult | None = None
    """Result, a `interactions.CodeExecutionResultStepResult`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["code_execution_result"] = "code_execution_result"
    """Type, a `'code_execution_result'`."""


class FileSearchCallStep(SnakeMessage):
    """Interactions file search call step."""

    id: str | None = None
    """Id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["file_search_call"] = "file_search_call"
    """Type, a `'file_search_call'`."""


class FileSearchResultStep(SnakeMessage):
    """Interactions file search result step."""

    call_id: str | None = None
    """Call id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["file_search_result"] = "file_search_result"
    """Type, a `'file_search_result'`."""


class FunctionCallStep(SnakeMessage):
    """Interactions function call step."""

    arguments: dict[str, Any] | None = None
    """Arguments, a mapping to any."""
    id: str | None = None
    """Id, a string."""
    name: str | None = None
    """Name, a string."""
    type: Literal["function_call"] = "function_call"
    """Type, a `'function_call'`."""


class FunctionResultStep(SnakeMessage):
    """Interactions function result step."""

    call_id: str | None = None
    """Call id, a string."""
    is_error: bool | None = None
    """Is error, true or false."""
    name: str | None = None
    """Name, a string."""
    result: FunctionResultStepResultUnion | None = None
    """Result, a `interactions.FunctionResultStepResultUnion`."""
    type: Literal["function_result"] = "function_result"
    """Type, a `'function_result'`."""


class FunctionResultStepResult(SnakeMessage):
    """Interactions function result step result."""


class GoogleMapsCallArguments(SnakeMessage):
    """Interactions google maps call arguments."""

    queries: list[str] | None = None
    """Queries, a list of str."""


class GoogleMapsCallStep(SnakeMessage):
    """Interactions google maps call step."""

    arguments: GoogleMapsCallArguments | None = None
    """Arguments, a `interactions.GoogleMapsCallArguments`."""
    id: str | None = None
    """Id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """Type, a `'google_maps_call'`."""


class GoogleMapsResult(SnakeMessage):
    """Interactions google maps result."""

    places: list[GoogleMapsResultPlaces] | None = None
    """Places, a list of interactions.GoogleMapsResultPlaces."""
    widget_context_token: str | None = None
    """Widget context token, a string."""


class GoogleMapsResultPlaces(SnakeMessage):
    """Interactions google maps result places."""

    name: str | None = None
    """Name, a string."""
    place_id: str | None = None
    """Place id, a string."""
    review_snippets: list[ReviewSnippet] | None = None
    """Review snippets, a list of interactions.ReviewSnippet."""
    url: str | None = None
    """Url, a string."""


class GoogleMapsResultStep(SnakeMessage):
    """Interactions google maps result step."""

    call_id: str | None = None
    """Call id, a string."""
    result: list[GoogleMapsResult] | None = None
    """Result, a list of interactions.GoogleMapsResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """Type, a `'google_maps_result'`."""


class GoogleSearchCallArguments(SnakeMessage):
    """Interactions google search call arguments."""

    queries: list[str] | None = None
    """Queries, a list of str."""


class GoogleSearchCallStep(SnakeMessage):
    """Interactions google search call step."""

    arguments: GoogleSearchCallArguments | None = None
    """Arguments, a `interactions.GoogleSearchCallArguments`."""
    id: str | None = None
    """Id, a string."""
    search_type: GoogleSearchCallStepSearchType | None = None
    """Search type, a `interactions.GoogleSearchCallStepSearchType`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_search_call"] = "google_search_call"
    """Type, a `'google_search_call'`."""


class GoogleSearchCallStepSearchType(OpenEnum):
    """Interactions google search call step search type: its values."""

    WEB_SEARCH = "web_search"
    """Web search."""
    IMAGE_SEARCH = "image_search"
    """Image search."""
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
    """Enterprise web search."""


class GoogleSearchResult(SnakeMessage):
    """Interactions google search result."""

    search_suggestions: str | None = None
    """Search suggestions, a string."""


class GoogleSearchResultStep(SnakeMessage):
    """Interactions google search result step."""

    call_id: str | None = None
    """Call id, a string."""
    is_error: bool | None = None
    """Is error, true or false."""
    result: list[GoogleSearchResult] | None = None
    """Result, a list of interactions.GoogleSearchResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_search_result"] = "google_search_result"
    """Type, a `'google_search_result'`."""


class Language(OpenEnum):
    """Interactions language: its values."""

    PYTHON = "python"
    """Python."""
    BASH = "bash"
    """Bash."""


class MCPServerToolCallStep(SnakeMessage):
    """Interactions mcp server tool call step."""

    arguments: dict[str, Any] | None = None
    """Arguments, a mapping to any."""
    id: str | None = None
    """Id, a string."""
    name: str | None = None
    """Name, a string."""
    server_name: str | None = None
    """Server name, a string."""
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"
    """Type, a `'mcp_server_tool_call'`."""


class MCPServerToolResultStep(SnakeMessage):
    """Interactions mcp server tool result step."""

    call_id: str | None = None
    """Call id, a string."""
    name: str | None = None
    """Name, a string."""
    result: MCPServerToolResultStepResultUnion | None = None
    """Result, a `interactions.MCPServerToolResultStepResultUnion`."""
    server_name: str | None = None
    """Server name, a string."""
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"
    """Type, a `'mcp_server_tool_result'`."""


class MCPServerToolResultStepResult(SnakeMessage):
    """Interactions mcp server tool result step result."""


class ModelOutputStep(SnakeMessage):
    """Interactions model output step."""

    content: list[Content] | None = None
    """Content, a list of interactions.Content."""
    error: Status | None = None
    """Error, a `interactions.Status`."""
    type: Literal["model_output"] = "model_output"
    """Type, a `'model_output'`."""


class ProcessingCallStep(SnakeMessage):
    """Interactions processing call step."""

    id: str | None = None
    """Id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["processing_call"] = "processing_call"
    """Type, a `'processing_call'`."""


class ProcessingResultStep(SnakeMessage):
    """Interactions processing result step."""

    call_id: str | None = None
    """Call id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["processing_result"] = "processing_result"
    """Type, a `'processing_result'`."""


class RetrievalCallArguments(SnakeMessage):
    """Interactions retrieval call arguments."""

    queries: list[str] | None = None
    """Queries, a list of str."""


class RetrievalCallStep(SnakeMessage):
    """Interactions retrieval call step."""

    arguments: RetrievalCallArguments | None = None
    """Arguments, a `interactions.RetrievalCallArguments`."""
    id: str | None = None
    """Id, a string."""
    retrieval_type: RetrievalCallStepRetrievalType | None = None
    """Retrieval type, a `interactions.RetrievalCallStepRetrievalType`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["retrieval_call"] = "retrieval_call"
    """Type, a `'retrieval_call'`."""


class RetrievalCallStepRetrievalType(OpenEnum):
    """Interactions retrieval call step retrieval type: its values."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    """Vertex ai search."""
    RAG_STORE = "rag_store"
    """Rag store."""
    EXA_AI_SEARCH = "exa_ai_search"
    """Exa ai search."""
    PARALLEL_AI_SEARCH = "parallel_ai_search"
    """Parallel ai search."""


class RetrievalResultStep(SnakeMessage):
    """Interactions retrieval result step."""

    call_id: str | None = None
    """Call id, a string."""
    is_error: bool | None = None
    """Is error, true or false."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """Type, a `'retrieval_result'`."""


class Status(SnakeMessage):
    """Interactions status."""

    code: int | None = None
    """Code, an integer."""
    details: list[dict[str, Any]] | None = None
    """Details, a list of any."""
    message: str | None = None
    """Message, a string."""


class ThoughtStep(SnakeMessage):
    """Interactions thought step."""

    signature: str | None = None
    """Signature, a string."""
    summary: list[ThoughtSummaryContent] | None = None
    """Summary, a list of interactions.ThoughtSummaryContent."""
    type: Literal["thought"] = "thought"
    """Type, a `'thought'`."""


class ToolSearchCallStep(SnakeMessage):
    """Interactions tool search call step."""

    arguments: ToolSearchCallStepArguments | None = None
    """Arguments, a `interactions.ToolSearchCallStepArguments`."""
    id: str | None = None
    """Id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Type, a `'tool_search_call'`."""


class ToolSearchCallStepArguments(SnakeMessage):
    """Interactions tool search call step arguments."""

    function_names: list[str] | None = None
    """Function names, a list of str."""


class ToolSearchResultStep(SnakeMessage):
    """Interactions tool search result step."""

    call_id: str | None = None
    """Call id, a string."""
    result: list[Function] | None = None
    """Result, a list of interactions.Function."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """Type, a `'tool_search_result'`."""


class URLContextCallArguments(SnakeMessage):
    """Interactions url context call arguments."""

    urls: list[str] | None = None
    """Urls, a list of str."""


class URLContextCallStep(SnakeMessage):
    """Interactions url context call step."""

    arguments: URLContextCallArguments | None = None
    """Arguments, a `interactions.URLContextCallArguments`."""
    id: str | None = None
    """Id, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["url_context_call"] = "url_context_call"
    """Type, a `'url_context_call'`."""


class URLContextResult(SnakeMessage):
    """Interactions url context result."""

    status: URLContextResultStatus | None = None
    """Status, a `interactions.URLContextResultStatus`."""
    url: str | None = None
    """Url, a string."""


class URLContextResultStatus(OpenEnum):
    """Interactions url context result status: its values."""

    SUCCESS = "success"
    """Success."""
    ERROR = "error"
    """Error."""
    PAYWALL = "paywall"
    """Paywall."""
    UNSAFE = "unsafe"
    """Unsafe."""


class URLContextResultStep(SnakeMessage):
    """Interactions url context result step."""

    call_id: str | None = None
    """Call id, a string."""
    is_error: bool | None = None
    """Is error, true or false."""
    result: list[URLContextResult] | None = None
    """Result, a list of interactions.URLContextResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["url_context_result"] = "url_context_result"
    """Type, a `'url_context_result'`."""


class UserInputStep(SnakeMessage):
    """Interactions user input step."""

    content: list[Content] | None = None
    """Content, a list of interactions.Content."""
    type: Literal["user_input"] = "user_input"
    """Type, a `'user_input'`."""


CodeExecutionResultStepResult: TypeAlias = list[Content] | str


FunctionResultStepResultUnion: TypeAlias = Annotated[
    FunctionResultStepResult | dict[str, Any] | list[FunctionResultSubcontent] | str, Field(union_mode="left_to_right")
]


MCPServerToolResultStepResultUnion: TypeAlias = Annotated[
    MCPServerToolResultStepResult | dict[str, Any] | list[FunctionResultSubcontent] | str,
    Field(union_mode="left_to_right"),
]


class UnknownStep(UnknownVariant):
    """A variant of Step that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Step: TypeAlias = Annotated[
    CodeExecutionCallStep
    | CodeExecutionResultStep
    | FileSearchCallStep
    | FileSearchResultStep
    | FunctionCallStep
    | FunctionResultStep
    | GoogleMapsCallStep
    | GoogleMapsResultStep
    | GoogleSearchCallStep
    | GoogleSearchResultStep
    | MCPServerToolCallStep
    | MCPServerToolResultStep
    | ModelOutputStep
    | ProcessingCallStep
    | ProcessingResultStep
    | RetrievalCallStep
    | RetrievalResultStep
    | ThoughtStep
    | ToolSearchCallStep
    | ToolSearchResultStep
    | URLContextCallStep
    | URLContextResultStep
    | UserInputStep
    | UnknownStep,
    OpenUnion(
        "type",
        {
            "code_execution_call": CodeExecutionCallStep,
            "code_execution_result": CodeExecutionResultStep,
            "file_search_call": FileSearchCallStep,
            "file_search_result": FileSearchResultStep,
            "function_call": FunctionCallStep,
            "function_result": FunctionResultStep,
            "google_maps_call": GoogleMapsCallStep,
            "google_maps_result": GoogleMapsResultStep,
            "google_search_call": GoogleSearchCallStep,
            "google_search_result": GoogleSearchResultStep,
            "mcp_server_tool_call": MCPServerToolCallStep,
            "mcp_server_tool_result": MCPServerToolResultStep,
            "model_output": ModelOutputStep,
            "processing_call": ProcessingCallStep,
            "processing_result": ProcessingResultStep,
            "retrieval_call": RetrievalCallStep,
            "retrieval_result": RetrievalResultStep,
            "thought": ThoughtStep,
            "tool_search_call": ToolSearchCallStep,
            "tool_search_result": ToolSearchResultStep,
            "url_context_call": URLContextCallStep,
            "url_context_result": URLContextResultStep,
            "user_input": UserInputStep,
        },
        UnknownStep,
    ),
    Tag("Step"),
]


class UnknownThoughtSummaryContent(UnknownVariant):
    """A variant of ThoughtSummaryContent that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


ThoughtSummaryContent: TypeAlias = Annotated[
    ImageContent | TextContent | UnknownThoughtSummaryContent,
    OpenUnion(
        "type",
        {
            "image": ImageContent,
            "text": TextContent,
        },
        UnknownThoughtSummaryContent,
    ),
    Tag("ThoughtSummaryContent"),
]
