"""Types of the interactions.steps topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant
from gemkit._generated.types.interactions.content import (
    Content,
    Function,
    FunctionResultSubcontent,
    ImageContent,
    ReviewSnippet,
    TextContent,
)


class CodeExecutionCallArguments(SnakeMessage):
    code: str | None = None
    language: Language | None = None


class CodeExecutionCallStep(SnakeMessage):
    arguments: CodeExecutionCallArguments | None = None
    id: str | None = None
    signature: str | None = None
    type: Literal["code_execution_call"] = "code_execution_call"


class CodeExecutionResultStep(SnakeMessage):
    call_id: str | None = None
    is_error: bool | None = None
    result: CodeExecutionResultStepResult | None = None
    signature: str | None = None
    type: Literal["code_execution_result"] = "code_execution_result"


class FileSearchCallStep(SnakeMessage):
    id: str | None = None
    signature: str | None = None
    type: Literal["file_search_call"] = "file_search_call"


class FileSearchResultStep(SnakeMessage):
    call_id: str | None = None
    signature: str | None = None
    type: Literal["file_search_result"] = "file_search_result"


class FunctionCallStep(SnakeMessage):
    arguments: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None
    type: Literal["function_call"] = "function_call"


class FunctionResultStep(SnakeMessage):
    call_id: str | None = None
    is_error: bool | None = None
    name: str | None = None
    result: FunctionResultStepResultUnion | None = None
    type: Literal["function_result"] = "function_result"


class FunctionResultStepResult(SnakeMessage):
    pass


class GoogleMapsCallArguments(SnakeMessage):
    queries: list[str] | None = None


class GoogleMapsCallStep(SnakeMessage):
    arguments: GoogleMapsCallArguments | None = None
    id: str | None = None
    signature: str | None = None
    type: Literal["google_maps_call"] = "google_maps_call"


class GoogleMapsResult(SnakeMessage):
    places: list[GoogleMapsResultPlaces] | None = None
    widget_context_token: str | None = None


class GoogleMapsResultPlaces(SnakeMessage):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[ReviewSnippet] | None = None
    url: str | None = None


class GoogleMapsResultStep(SnakeMessage):
    call_id: str | None = None
    result: list[GoogleMapsResult] | None = None
    signature: str | None = None
    type: Literal["google_maps_result"] = "google_maps_result"


class GoogleSearchCallArguments(SnakeMessage):
    queries: list[str] | None = None


class GoogleSearchCallStep(SnakeMessage):
    arguments: GoogleSearchCallArguments | None = None
    id: str | None = None
    search_type: GoogleSearchCallStepSearchType | None = None
    signature: str | None = None
    type: Literal["google_search_call"] = "google_search_call"


class GoogleSearchCallStepSearchType(OpenEnum):
    WEB_SEARCH = "web_search"
    IMAGE_SEARCH = "image_search"
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"


class GoogleSearchResult(SnakeMessage):
    search_suggestions: str | None = None


class GoogleSearchResultStep(SnakeMessage):
    call_id: str | None = None
    is_error: bool | None = None
    result: list[GoogleSearchResult] | None = None
    signature: str | None = None
    type: Literal["google_search_result"] = "google_search_result"


class Language(OpenEnum):
    PYTHON = "python"
    BASH = "bash"


class MCPServerToolCallStep(SnakeMessage):
    arguments: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None
    server_name: str | None = None
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"


class MCPServerToolResultStep(SnakeMessage):
    call_id: str | None = None
    name: str | None = None
    result: MCPServerToolResultStepResultUnion | None = None
    server_name: str | None = None
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"


class MCPServerToolResultStepResult(SnakeMessage):
    pass


class ModelOutputStep(SnakeMessage):
    content: list[Content] | None = None
    error: Status | None = None
    type: Literal["model_output"] = "model_output"


class ProcessingCallStep(SnakeMessage):
    id: str | None = None
    signature: str | None = None
    type: Literal["processing_call"] = "processing_call"


class ProcessingResultStep(SnakeMessage):
    call_id: str | None = None
    signature: str | None = None
    type: Literal["processing_result"] = "processing_result"


class RetrievalCallArguments(SnakeMessage):
    queries: list[str] | None = None


class RetrievalCallStep(SnakeMessage):
    arguments: RetrievalCallArguments | None = None
    id: str | None = None
    retrieval_type: RetrievalCallStepRetrievalType | None = None
    signature: str | None = None
    type: Literal["retrieval_call"] = "retrieval_call"


class RetrievalCallStepRetrievalType(OpenEnum):
    VERTEX_AI_SEARCH = "vertex_ai_search"
    RAG_STORE = "rag_store"
    EXA_AI_SEARCH = "exa_ai_search"
    PARALLEL_AI_SEARCH = "parallel_ai_search"


class RetrievalResultStep(SnakeMessage):
    call_id: str | None = None
    is_error: bool | None = None
    signature: str | None = None
    type: Literal["retrieval_result"] = "retrieval_result"


class Status(SnakeMessage):
    code: int | None = None
    details: list[dict[str, Any]] | None = None
    message: str | None = None


class ThoughtStep(SnakeMessage):
    signature: str | None = None
    summary: list[ThoughtSummaryContent] | None = None
    type: Literal["thought"] = "thought"


class ToolSearchCallStep(SnakeMessage):
    arguments: ToolSearchCallStepArguments | None = None
    id: str | None = None
    signature: str | None = None
    type: Literal["tool_search_call"] = "tool_search_call"


class ToolSearchCallStepArguments(SnakeMessage):
    function_names: list[str] | None = None


class ToolSearchResultStep(SnakeMessage):
    call_id: str | None = None
    result: list[Function] | None = None
    signature: str | None = None
    type: Literal["tool_search_result"] = "tool_search_result"


class URLContextCallArguments(SnakeMessage):
    urls: list[str] | None = None


class URLContextCallStep(SnakeMessage):
    arguments: URLContextCallArguments | None = None
    id: str | None = None
    signature: str | None = None
    type: Literal["url_context_call"] = "url_context_call"


class URLContextResult(SnakeMessage):
    status: URLContextResultStatus | None = None
    url: str | None = None


class URLContextResultStatus(OpenEnum):
    SUCCESS = "success"
    ERROR = "error"
    PAYWALL = "paywall"
    UNSAFE = "unsafe"


class URLContextResultStep(SnakeMessage):
    call_id: str | None = None
    is_error: bool | None = None
    result: list[URLContextResult] | None = None
    signature: str | None = None
    type: Literal["url_context_result"] = "url_context_result"


class UserInputStep(SnakeMessage):
    content: list[Content] | None = None
    type: Literal["user_input"] = "user_input"


CodeExecutionResultStepResult: TypeAlias = list[Content] | str


FunctionResultStepResultUnion: TypeAlias = FunctionResultStepResult | list[FunctionResultSubcontent] | str


MCPServerToolResultStepResultUnion: TypeAlias = MCPServerToolResultStepResult | list[FunctionResultSubcontent] | str


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
