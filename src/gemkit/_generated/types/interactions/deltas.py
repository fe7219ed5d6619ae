"""Types of the interactions.deltas topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._features.interactions.mixins import ObjectMixin
from gemkit._generated.types.interactions.content import (
    Annotation,
    Content,
    Function,
    FunctionResultSubcontent,
    MediaResolution,
)
from gemkit._generated.types.interactions.steps import (
    CodeExecutionCallArguments,
    GoogleMapsCallArguments,
    GoogleMapsResult,
    GoogleSearchCallArguments,
    GoogleSearchResult,
    RetrievalCallArguments,
    ToolSearchCallStepArguments,
    URLContextCallArguments,
    URLContextResult,
)
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class ArgumentsDelta(SnakeMessage):
    """The next part of a call's arguments, as JSON text."""

    arguments: str | None = None
    """The arguments of the call."""
    type: Literal["arguments_delta"] = "arguments_delta"
    """The kind of object."""


class AudioDelta(SnakeMessage):
    """The next part of audio."""

    channels: int | None = None
    """Number of audio channels."""
    data: str | None = None
    """The bytes, in base64."""
    mime_type: AudioDeltaMimeType | None = None
    """MIME type."""
    rate: int | None = None
    """Samples per second. Deprecated."""
    sample_rate: int | None = None
    """Samples per second."""
    type: Literal["audio"] = "audio"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class AudioDeltaMimeType(OpenEnum):
    """MIME types of audio."""

    AUDIO_WAV = "audio/wav"
    """Audio wav."""
    AUDIO_MP3 = "audio/mp3"
    """Audio mp3."""
    AUDIO_AIFF = "audio/aiff"
    """Audio aiff."""
    AUDIO_AAC = "audio/aac"
    """Audio aac."""
    AUDIO_OGG = "audio/ogg"
    """Audio ogg."""
    AUDIO_FLAC = "audio/flac"
    """Audio flac."""
    AUDIO_MPEG = "audio/mpeg"
    """Audio mpeg."""
    AUDIO_M4A = "audio/m4a"
    """Audio m4a."""
    AUDIO_L16 = "audio/l16"
    """Audio l16."""
    AUDIO_OPUS = "audio/opus"
    """Audio opus."""
    AUDIO_ALAW = "audio/alaw"
    """Audio alaw."""
    AUDIO_MULAW = "audio/mulaw"
    """Audio mulaw."""
    AUDIO_WEBM = "audio/webm"
    """Audio webm."""


class CodeExecutionCallDelta(SnakeMessage):
    """Code that the model runs."""

    arguments: CodeExecutionCallArguments | None = None
    """The arguments of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """The kind of object."""


class CodeExecutionResultDelta(SnakeMessage):
    """What the code returned."""

    is_error: bool | None = None
    """Whether the call failed."""
    result: str | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["code_execution_result"] = "code_execution_result"
    """The kind of object."""


class DocumentDelta(SnakeMessage):
    """A document."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: DocumentDeltaMimeType | None = None
    """MIME type."""
    type: Literal["document"] = "document"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class DocumentDeltaMimeType(OpenEnum):
    """MIME types of documents."""

    APPLICATION_PDF = "application/pdf"
    """Application pdf."""
    TEXT_CSV = "text/csv"
    """Text csv."""
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_PRESENTATIONML_PRESENTATION = (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    )
    """Application vnd openxmlformats officedocument presentationml presentation."""
    APPLICATION_VND_MS_POWERPOINT = "application/vnd.ms-powerpoint"
    """Application vnd ms powerpoint."""
    APPLICATION_VND_OASIS_OPENDOCUMENT_PRESENTATION = "application/vnd.oasis.opendocument.presentation"
    """Application vnd oasis opendocument presentation."""
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_DOCUMENT = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    """Application vnd openxmlformats officedocument wordprocessingml document."""
    APPLICATION_MSWORD = "application/msword"
    """Application msword."""
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_TEMPLATE = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template"
    )
    """Application vnd openxmlformats officedocument wordprocessingml template."""
    APPLICATION_VND_OASIS_OPENDOCUMENT_TEXT = "application/vnd.oasis.opendocument.text"
    """Application vnd oasis opendocument text."""
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_SPREADSHEETML_SHEET = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )
    """Application vnd openxmlformats officedocument spreadsheetml sheet."""
    APPLICATION_VND_MS_EXCEL = "application/vnd.ms-excel"
    """Application vnd ms excel."""
    APPLICATION_VND_OASIS_OPENDOCUMENT_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
    """Application vnd oasis opendocument spreadsheet."""


class FileSearchCallDelta(SnakeMessage):
    """The model searches documents."""

    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["file_search_call"] = "file_search_call"
    """The kind of object."""


class FileSearchResult(ObjectMixin, SnakeMessage):
    """A document that was found."""


class FileSearchResultDelta(SnakeMessage):
    """Documents that were found."""

    result: list[FileSearchResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["file_search_result"] = "file_search_result"
    """The kind of object."""


class FunctionResultDelta(SnakeMessage):
    """The result of a function."""

    is_error: bool | None = None
    """Whether the call failed."""
    name: str | None = None
    """The name."""
    result: FunctionResultDeltaResultUnion | None = None
    """The result of the call."""
    type: Literal["function_result"] = "function_result"
    """The kind of object."""


class FunctionResultDeltaResult(ObjectMixin, SnakeMessage):
    """The result of a function, as an object."""


class GoogleMapsCallDelta(SnakeMessage):
    """The model searches Google Maps."""

    arguments: GoogleMapsCallArguments | None = None
    """The arguments of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """The kind of object."""


class GoogleMapsResultDelta(SnakeMessage):
    """What Google Maps found."""

    result: list[GoogleMapsResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """The kind of object."""


class GoogleSearchCallDelta(SnakeMessage):
    """The model searches the web."""

    arguments: GoogleSearchCallArguments | None = None
    """The arguments of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_search_call"] = "google_search_call"
    """The kind of object."""


class GoogleSearchResultDelta(SnakeMessage):
    """What was found on the web."""

    is_error: bool | None = None
    """Whether the call failed."""
    result: list[GoogleSearchResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["google_search_result"] = "google_search_result"
    """The kind of object."""


class ImageDelta(SnakeMessage):
    """An image."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: ImageDeltaMimeType | None = None
    """MIME type."""
    resolution: MediaResolution | None = None
    """The resolution."""
    type: Literal["image"] = "image"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class ImageDeltaMimeType(OpenEnum):
    """MIME types of images."""

    IMAGE_PNG = "image/png"
    """Image png."""
    IMAGE_JPEG = "image/jpeg"
    """Image jpeg."""
    IMAGE_WEBP = "image/webp"
    """Image webp."""
    IMAGE_HEIC = "image/heic"
    """Image heic."""
    IMAGE_HEIF = "image/heif"
    """Image heif."""
    IMAGE_GIF = "image/gif"
    """Image gif."""
    IMAGE_BMP = "image/bmp"
    """Image bmp."""
    IMAGE_TIFF = "image/tiff"
    """Image tiff."""


class MCPServerToolCallDelta(SnakeMessage):
    """The model calls a tool of an MCP server."""

    arguments: dict[str, Any] | None = None
    """The arguments of the call."""
    name: str | None = None
    """The name."""
    server_name: str | None = None
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"
    """The kind of object."""


class MCPServerToolResultDelta(SnakeMessage):
    """The result of a tool of an MCP server."""

    name: str | None = None
    """The name."""
    result: MCPServerToolResultDeltaResultUnion | None = None
    """The result of the call."""
    server_name: str | None = None
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"
    """The kind of object."""


class MCPServerToolResultDeltaResult(ObjectMixin, SnakeMessage):
    """The result of a tool of an MCP server, as an object."""


class ProcessingCallDelta(SnakeMessage):
    """The service processes media."""

    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["processing_call"] = "processing_call"
    """The kind of object."""


class ProcessingResultDelta(SnakeMessage):
    """Media were processed."""

    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["processing_result"] = "processing_result"
    """The kind of object."""


class RetrievalCallDelta(SnakeMessage):
    """The model searches."""

    arguments: RetrievalCallArguments | None = None
    """The arguments of the call."""
    retrieval_type: RetrievalCallDeltaRetrievalType | None = None
    """Where was searched."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["retrieval_call"] = "retrieval_call"
    """The kind of object."""


class RetrievalCallDeltaRetrievalType(OpenEnum):
    """Where is searched."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    """Vertex ai search."""
    RAG_STORE = "rag_store"
    """Rag store."""
    EXA_AI_SEARCH = "exa_ai_search"
    """Exa ai search."""
    PARALLEL_AI_SEARCH = "parallel_ai_search"
    """Parallel ai search."""


class RetrievalResultDelta(SnakeMessage):
    """What was found."""

    is_error: bool | None = None
    """Whether the call failed."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """The kind of object."""


class TextAnnotationDelta(SnakeMessage):
    """What is known of stretches of the text."""

    annotations: list[Annotation] | None = None
    """What is known of stretches of the text: sources, places, words that were spoken."""
    type: Literal["text_annotation_delta"] = "text_annotation_delta"
    """The kind of object."""


class TextDelta(SnakeMessage):
    """The next part of a text."""

    text: str | None = None
    """The text."""
    type: Literal["text"] = "text"
    """The kind of object."""


class ThoughtSignatureDelta(SnakeMessage):
    """The signature of a thought."""

    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["thought_signature"] = "thought_signature"
    """The kind of object."""


class ThoughtSummaryDelta(SnakeMessage):
    """The next part of a thought's summary."""

    content: Content | None = None
    """The content."""
    type: Literal["thought_summary"] = "thought_summary"
    """The kind of object."""


class ToolSearchCallDelta(SnakeMessage):
    """The model looks for tools."""

    arguments: ToolSearchCallStepArguments | None = None
    """The arguments of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """The kind of object."""


class ToolSearchResultDelta(SnakeMessage):
    """Tools that were found."""

    result: list[Function] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """The kind of object."""


class URLContextCallDelta(SnakeMessage):
    """The model reads web pages."""

    arguments: URLContextCallArguments | None = None
    """The arguments of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["url_context_call"] = "url_context_call"
    """The kind of object."""


class URLContextResultDelta(SnakeMessage):
    """Pages that were read."""

    is_error: bool | None = None
    """Whether the call failed."""
    result: list[URLContextResult] | None = None
    """The result of the call."""
    signature: str | None = None
    """Lets the service verify the step: send it back unchanged."""
    type: Literal["url_context_result"] = "url_context_result"
    """The kind of object."""


class VideoDelta(SnakeMessage):
    """A video."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: VideoDeltaMimeType | None = None
    """MIME type."""
    resolution: MediaResolution | None = None
    """The resolution."""
    type: Literal["video"] = "video"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class VideoDeltaMimeType(OpenEnum):
    """MIME types of videos."""

    VIDEO_MP4 = "video/mp4"
    """Video mp4."""
    VIDEO_MPEG = "video/mpeg"
    """Video mpeg."""
    VIDEO_MPG = "video/mpg"
    """Video mpg."""
    VIDEO_MOV = "video/mov"
    """Video mov."""
    VIDEO_AVI = "video/avi"
    """Video avi."""
    VIDEO_X_FLV = "video/x-flv"
    """Video x flv."""
    VIDEO_WEBM = "video/webm"
    """Video webm."""
    VIDEO_WMV = "video/wmv"
    """Video wmv."""
    VIDEO_3GPP = "video/3gpp"
    """Video 3gpp."""
    VIDEO_JPEG2000 = "video/jpeg2000"
    """Video jpeg2000."""


FunctionResultDeltaResultUnion: TypeAlias = Annotated[
    FunctionResultDeltaResult | dict[str, Any] | list[FunctionResultSubcontent] | str, Field(union_mode="left_to_right")
]


MCPServerToolResultDeltaResultUnion: TypeAlias = Annotated[
    MCPServerToolResultDeltaResult | dict[str, Any] | list[FunctionResultSubcontent] | str,
    Field(union_mode="left_to_right"),
]


class UnknownStepDeltaData(UnknownVariant):
    """A variant of StepDeltaData that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


StepDeltaData: TypeAlias = Annotated[
    ArgumentsDelta
    | AudioDelta
    | CodeExecutionCallDelta
    | CodeExecutionResultDelta
    | DocumentDelta
    | FileSearchCallDelta
    | FileSearchResultDelta
    | FunctionResultDelta
    | GoogleMapsCallDelta
    | GoogleMapsResultDelta
    | GoogleSearchCallDelta
    | GoogleSearchResultDelta
    | ImageDelta
    | MCPServerToolCallDelta
    | MCPServerToolResultDelta
    | ProcessingCallDelta
    | ProcessingResultDelta
    | RetrievalCallDelta
    | RetrievalResultDelta
    | TextAnnotationDelta
    | TextDelta
    | ThoughtSignatureDelta
    | ThoughtSummaryDelta
    | ToolSearchCallDelta
    | ToolSearchResultDelta
    | URLContextCallDelta
    | URLContextResultDelta
    | VideoDelta
    | UnknownStepDeltaData,
    OpenUnion(
        "type",
        {
            "arguments_delta": ArgumentsDelta,
            "audio": AudioDelta,
            "code_execution_call": CodeExecutionCallDelta,
            "code_execution_result": CodeExecutionResultDelta,
            "document": DocumentDelta,
            "file_search_call": FileSearchCallDelta,
            "file_search_result": FileSearchResultDelta,
            "function_result": FunctionResultDelta,
            "google_maps_call": GoogleMapsCallDelta,
            "google_maps_result": GoogleMapsResultDelta,
            "google_search_call": GoogleSearchCallDelta,
            "google_search_result": GoogleSearchResultDelta,
            "image": ImageDelta,
            "mcp_server_tool_call": MCPServerToolCallDelta,
            "mcp_server_tool_result": MCPServerToolResultDelta,
            "processing_call": ProcessingCallDelta,
            "processing_result": ProcessingResultDelta,
            "retrieval_call": RetrievalCallDelta,
            "retrieval_result": RetrievalResultDelta,
            "text_annotation_delta": TextAnnotationDelta,
            "text": TextDelta,
            "thought_signature": ThoughtSignatureDelta,
            "thought_summary": ThoughtSummaryDelta,
            "tool_search_call": ToolSearchCallDelta,
            "tool_search_result": ToolSearchResultDelta,
            "url_context_call": URLContextCallDelta,
            "url_context_result": URLContextResultDelta,
            "video": VideoDelta,
        },
        UnknownStepDeltaData,
    ),
    Tag("StepDeltaData"),
]
