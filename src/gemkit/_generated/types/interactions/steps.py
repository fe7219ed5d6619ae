"""Types of the interactions.steps topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._features.interactions.mixins import ObjectMixin
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
    """Code to run."""

    code: str | None = None
    """The code."""
    language: Language | None = None
    """The language."""


class CodeExecutionCallStep(SnakeMessage):
    """The model runs code."""

    arguments: CodeExecutionCallArguments | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """The kind of object."""


class CodeExecutionResultStep(SnakeMessage):
    """What the code returned."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    is_error: bool | None = None
    """Whether the call failed."""
    result: CodeExecutionResultStepResult | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["code_execution_result"] = "code_execution_result"
    """The kind of object."""


class FileSearchCallStep(SnakeMessage):
    """The model searches documents."""

    id: str | None = None
    """Its id."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["file_search_call"] = "file_search_call"
    """The kind of object."""


class FileSearchResultStep(SnakeMessage):
    """Documents that were found."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["file_search_result"] = "file_search_result"
    """The kind of object."""


class FunctionCallStep(SnakeMessage):
    """The model calls a function."""

    arguments: dict[str, Any] | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    name: str | None = None
    """The name."""
    type: Literal["function_call"] = "function_call"
    """The kind of object."""


class FunctionResultStep(SnakeMessage):
    """The result of a function."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    is_error: bool | None = None
    """Whether the call failed."""
    name: str | None = None
    """The name."""
    result: FunctionResultStepResultUnion | None = None
    """The result of the call."""
    type: Literal["function_result"] = "function_result"
    """The kind of object."""


class FunctionResultStepResult(ObjectMixin, SnakeMessage):
    """The result of a function, as an object."""


class GoogleMapsCallArguments(SnakeMessage):
    """What is searched for."""

    queries: list[str] | None = None
    """What was searched for."""


class GoogleMapsCallStep(SnakeMessage):
    """The model searches Google Maps."""

    arguments: GoogleMapsCallArguments | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """The kind of object."""


class GoogleMapsResult(SnakeMessage):
    """What Google Maps found."""

    places: list[GoogleMapsResultPlaces] | None = None
    """The places that were found."""
    widget_context_token: str | None = None
    """For showing a Google Maps widget."""


class GoogleMapsResultPlaces(SnakeMessage):
    """A place."""

    name: str | None = None
    """The name."""
    place_id: str | None = None
    """Id of the place in Google Maps."""
    review_snippets: list[ReviewSnippet] | None = None
    """Reviews that the answer rests on."""
    url: str | None = None
    """The address."""


class GoogleMapsResultStep(SnakeMessage):
    """What Google Maps found."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    result: list[GoogleMapsResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """The kind of object."""


class GoogleSearchCallArguments(SnakeMessage):
    """What is searched for."""

    queries: list[str] | None = None
    """What was searched for."""


class GoogleSearchCallStep(SnakeMessage):
    """The model searches the web."""

    arguments: GoogleSearchCallArguments | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    search_type: GoogleSearchCallStepSearchType | None = None
    """Where was searched."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_search_call"] = "google_search_call"
    """The kind of object."""


class GoogleSearchCallStepSearchType(OpenEnum):
    """Where is searched."""

    WEB_SEARCH = "web_search"
    """Web search."""
    IMAGE_SEARCH = "image_search"
    """Image search."""
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
    """Enterprise web search."""


class GoogleSearchResult(SnakeMessage):
    """What was found on the web."""

    search_suggestions: str | None = None
    """HTML with suggested searches, which must be shown beside the answer."""


class GoogleSearchResultStep(SnakeMessage):
    """What was found on the web."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    is_error: bool | None = None
    """Whether the call failed."""
    result: list[GoogleSearchResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_search_result"] = "google_search_result"
    """The kind of object."""


class Language(OpenEnum):
    """Languages of code."""

    PYTHON = "python"
    """Python."""
    BASH = "bash"
    """Bash."""


class MCPServerToolCallStep(SnakeMessage):
    """The model calls a tool of an MCP server."""

    arguments: dict[str, Any] | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    name: str | None = None
    """The name."""
    server_name: str | None = None
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"
    """The kind of object."""


class MCPServerToolResultStep(SnakeMessage):
    """The result of a tool of an MCP server."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    name: str | None = None
    """The name."""
    result: MCPServerToolResultStepResultUnion | None = None
    """The result of the call."""
    server_name: str | None = None
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"
    """The kind of object."""


class MCPServerToolResultStepResult(ObjectMixin, SnakeMessage):
    """The result of a tool of an MCP server, as an object."""


class ModelOutputStep(SnakeMessage):
    """What the model answered."""

    content: list[Content] | None = None
    """The content."""
    error: Status | None = None
    """Why it failed; None if it did not."""
    type: Literal["model_output"] = "model_output"
    """The kind of object."""


class ProcessingCallStep(SnakeMessage):
    """The service processes media."""

    id: str | None = None
    """Its id."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["processing_call"] = "processing_call"
    """The kind of object."""


class ProcessingResultStep(SnakeMessage):
    """Media were processed."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["processing_result"] = "processing_result"
    """The kind of object."""


class RetrievalCallArguments(SnakeMessage):
    """What is searched for."""

    queries: list[str] | None = None
    """What was searched for."""


class RetrievalCallStep(SnakeMessage):
    """The model searches."""

    arguments: RetrievalCallArguments | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    retrieval_type: RetrievalCallStepRetrievalType | None = None
    """Where was searched."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["retrieval_call"] = "retrieval_call"
    """The kind of object."""


class RetrievalCallStepRetrievalType(OpenEnum):
    """Where is searched."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    """Vertex ai search."""
    RAG_STORE = "rag_store"
    """Rag store."""
    EXA_AI_SEARCH = "exa_ai_search"
    """Exa ai search."""
    PARALLEL_AI_SEARCH = "parallel_ai_search"
    """Parallel ai search."""


class RetrievalResultStep(SnakeMessage):
    """What was found."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    is_error: bool | None = None
    """Whether the call failed."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """The kind of object."""


class Status(SnakeMessage):
    """An error."""

    code: int | None = None
    """The code."""
    details: list[dict[str, Any]] | None = None
    """More about the error, as the service sent it."""
    message: str | None = None
    """What happened, in words."""


class ThoughtStep(SnakeMessage):
    """What the model thought."""

    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    summary: list[ThoughtSummaryContent] | None = None
    """What the model thought, in short."""
    type: Literal["thought"] = "thought"
    """The kind of object."""


class ToolSearchCallStep(SnakeMessage):
    """The model looks for tools."""

    arguments: ToolSearchCallStepArguments | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """The kind of object."""


class ToolSearchCallStepArguments(SnakeMessage):
    """What is looked for."""

    function_names: list[str] | None = None
    """Names of the functions that were found."""


class ToolSearchResultStep(SnakeMessage):
    """Tools that were found."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    result: list[Function] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """The kind of object."""


class URLContextCallArguments(SnakeMessage):
    """The pages to read."""

    urls: list[str] | None = None
    """The addresses."""


class URLContextCallStep(SnakeMessage):
    """The model reads web pages."""

    arguments: URLContextCallArguments | None = None
    """The arguments of the call."""
    id: str | None = None
    """Its id."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["url_context_call"] = "url_context_call"
    """The kind of object."""


class URLContextResult(SnakeMessage):
    """Whether a page could be read."""

    status: URLContextResultStatus | None = None
    """The status."""
    url: str | None = None
    """The address."""


class URLContextResultStatus(OpenEnum):
    """Whether a page could be read."""

    SUCCESS = "success"
    """Success."""
    ERROR = "error"
    """Error."""
    PAYWALL = "paywall"
    """Paywall."""
    UNSAFE = "unsafe"
    """Unsafe."""


class URLContextResultStep(SnakeMessage):
    """Pages that were read."""

    call_id: str | None = None
    """Id of the call that this is the result of."""
    is_error: bool | None = None
    """Whether the call failed."""
    result: list[URLContextResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["url_context_result"] = "url_context_result"
    """The kind of object."""


class UserInputStep(SnakeMessage):
    """What the user said."""

    content: list[Content] | None = None
    """The content."""
    type: Literal["user_input"] = "user_input"
    """The kind of object."""


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
