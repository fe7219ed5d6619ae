"""Types of the interactions.deltas topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

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
    """Interactions arguments delta."""

    arguments: str | None = None
    """Arguments, a string."""
    type: Literal["arguments_delta"] = "arguments_delta"
    """Type, a `'arguments_delta'`."""


class AudioDelta(SnakeMessage):
    """Interactions audio delta."""

    channels: int | None = None
    """Channels, an integer."""
    data: str | None = None
    """Data, a string."""
    mime_type: AudioDeltaMimeType | None = None
    """Mime type, a `interactions.AudioDeltaMimeType`."""
    rate: int | None = None
    """Rate, an integer. Deprecated."""
    sample_rate: int | None = None
    """Sample rate, an integer."""
    type: Literal["audio"] = "audio"
    """Type, a `'audio'`."""
    uri: str | None = None
    """Uri, a string."""


class AudioDeltaMimeType(OpenEnum):
    """Interactions audio delta mime type: its values."""

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
    """Interactions code execution call delta."""

    arguments: CodeExecutionCallArguments | None = None
    """Arguments, a `interactions.CodeExecutionCallArguments`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """Type, a `'code_execution_call'`."""


class CodeExecutionResultDelta(SnakeMessage):
    """Interactions code execution result delta."""

    is_error: bool | None = None
    """Is error, true or false."""
    result: str | None = None
    """Result, a string."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["code_execution_result"] = "code_execution_result"
    """Type, a `'code_execution_result'`."""


class DocumentDelta(SnakeMessage):
    """Interactions document delta."""

    data: str | None = None
    """Data, a string."""
    mime_type: DocumentDeltaMimeType | None = None
    """Mime type, a `interactions.DocumentDeltaMimeType`."""
    type: Literal["document"] = "document"
    """Type, a `'document'`."""
    uri: str | None = None
    """Uri, a string."""


class DocumentDeltaMimeType(OpenEnum):
    """Interactions document delta mime type: its values."""

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
    """Interactions file search call delta."""

    signature: str | None = None
    """Signature, a string."""
    type: Literal["file_search_call"] = "file_search_call"
    """Type, a `'file_search_call'`."""


class FileSearchResult(SnakeMessage):
    """Interactions file search result."""


class FileSearchResultDelta(SnakeMessage):
    """Interactions file search result delta."""

    result: list[FileSearchResult] | None = None
    """Result, a list of interactions.FileSearchResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["file_search_result"] = "file_search_result"
    """Type, a `'file_search_result'`."""


class FunctionResultDelta(SnakeMessage):
    """Interactions function result delta."""

    is_error: bool | None = None
    """Is error, true or false."""
    name: str | None = None
    """Name, a string."""
    result: FunctionResultDeltaResultUnion | None = None
    """Result, a `interactions.FunctionResultDeltaResultUnion`."""
    type: Literal["function_result"] = "function_result"
    """Type, a `'function_result'`."""


class FunctionResultDeltaResult(SnakeMessage):
    """Interactions function result delta result."""


class GoogleMapsCallDelta(SnakeMessage):
    """Interactions google maps call delta."""

    arguments: GoogleMapsCallArguments | None = None
    """Arguments, a `interactions.GoogleMapsCallArguments`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """Type, a `'google_maps_call'`."""


class GoogleMapsResultDelta(SnakeMessage):
    """Interactions google maps result delta."""

    result: list[GoogleMapsResult] | None = None
    """Result, a list of interactions.GoogleMapsResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """Type, a `'google_maps_result'`."""


class GoogleSearchCallDelta(SnakeMessage):
    """Interactions google search call delta."""

    arguments: GoogleSearchCallArguments | None = None
    """Arguments, a `interactions.GoogleSearchCallArguments`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_search_call"] = "google_search_call"
    """Type, a `'google_search_call'`."""


class GoogleSearchResultDelta(SnakeMessage):
    """Interactions google search result delta."""

    is_error: bool | None = None
    """Is error, true or false."""
    result: list[GoogleSearchResult] | None = None
    """Result, a list of interactions.GoogleSearchResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["google_search_result"] = "google_search_result"
    """Type, a `'google_search_result'`."""


class ImageDelta(SnakeMessage):
    """Interactions image delta."""

    data: str | None = None
    """Data, a string."""
    mime_type: ImageDeltaMimeType | None = None
    """Mime type, a `interactions.ImageDeltaMimeType`."""
    resolution: MediaResolution | None = None
    """Resolution, a `interactions.MediaResolution`."""
    type: Literal["image"] = "image"
    """Type, a `'image'`."""
    uri: str | None = None
    """Uri, a string."""


class ImageDeltaMimeType(OpenEnum):
    """Interactions image delta mime type: its values."""

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
    """Interactions mcp server tool call delta."""

    arguments: dict[str, Any] | None = None
    """Arguments, a mapping to any."""
    name: str | None = None
    """Name, a string."""
    server_name: str | None = None
    """Server name, a string."""
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"
    """Type, a `'mcp_server_tool_call'`."""


class MCPServerToolResultDelta(SnakeMessage):
    """Interactions mcp server tool result delta."""

    name: str | None = None
    """Name, a string."""
    result: MCPServerToolResultDeltaResultUnion | None = None
    """Result, a `interactions.MCPServerToolResultDeltaResultUnion`."""
    server_name: str | None = None
    """Server name, a string."""
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"
    """Type, a `'mcp_server_tool_result'`."""


class MCPServerToolResultDeltaResult(SnakeMessage):
    """Interactions mcp server tool result delta result."""


class ProcessingCallDelta(SnakeMessage):
    """Interactions processing call delta."""

    signature: str | None = None
    """Signature, a string."""
    type: Literal["processing_call"] = "processing_call"
    """Type, a `'processing_call'`."""


class ProcessingResultDelta(SnakeMessage):
    """Interactions processing result delta."""

    signature: str | None = None
    """Signature, a string."""
    type: Literal["processing_result"] = "processing_result"
    """Type, a `'processing_result'`."""


class RetrievalCallDelta(SnakeMessage):
    """Interactions retrieval call delta."""

    arguments: RetrievalCallArguments | None = None
    """Arguments, a `interactions.RetrievalCallArguments`."""
    retrieval_type: RetrievalCallDeltaRetrievalType | None = None
    """Retrieval type, a `interactions.RetrievalCallDeltaRetrievalType`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["retrieval_call"] = "retrieval_call"
    """Type, a `'retrieval_call'`."""


class RetrievalCallDeltaRetrievalType(OpenEnum):
    """Interactions retrieval call delta retrieval type: its values."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    """Vertex ai search."""
    RAG_STORE = "rag_store"
    """Rag store."""
    EXA_AI_SEARCH = "exa_ai_search"
    """Exa ai search."""
    PARALLEL_AI_SEARCH = "parallel_ai_search"
    """Parallel ai search."""


class RetrievalResultDelta(SnakeMessage):
    """Interactions retrieval result delta."""

    is_error: bool | None = None
    """Is error, true or false."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """Type, a `'retrieval_result'`."""


class TextAnnotationDelta(SnakeMessage):
    """Interactions text annotation delta."""

    annotations: list[Annotation] | None = None
    """Annotations, a list of interactions.Annotation."""
    type: Literal["text_annotation_delta"] = "text_annotation_delta"
    """Type, a `'text_annotation_delta'`."""


class TextDelta(SnakeMessage):
    """Interactions text delta."""

    text: str | None = None
    """Text, a string."""
    type: Literal["text"] = "text"
    """Type, a `'text'`."""


class ThoughtSignatureDelta(SnakeMessage):
    """Interactions thought signature delta."""

    signature: str | None = None
    """Signature, a string."""
    type: Literal["thought_signature"] = "thought_signature"
    """Type, a `'thought_signature'`."""


class ThoughtSummaryDelta(SnakeMessage):
    """Interactions thought summary delta."""

    content: Content | None = None
    """Content, a `interactions.Content`."""
    type: Literal["thought_summary"] = "thought_summary"
    """Type, a `'thought_summary'`."""


class ToolSearchCallDelta(SnakeMessage):
    """Interactions tool search call delta."""

    arguments: ToolSearchCallStepArguments | None = None
    """Arguments, a `interactions.ToolSearchCallStepArguments`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Type, a `'tool_search_call'`."""


class ToolSearchResultDelta(SnakeMessage):
    """Interactions tool search result delta."""

    result: list[Function] | None = None
    """Result, a list of interactions.Function."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """Type, a `'tool_search_result'`."""


class URLContextCallDelta(SnakeMessage):
    """Interactions url context call delta."""

    arguments: URLContextCallArguments | None = None
    """Arguments, a `interactions.URLContextCallArguments`."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["url_context_call"] = "url_context_call"
    """Type, a `'url_context_call'`."""


class URLContextResultDelta(SnakeMessage):
    """Interactions url context result delta."""

    is_error: bool | None = None
    """Is error, true or false."""
    result: list[URLContextResult] | None = None
    """Result, a list of interactions.URLContextResult."""
    signature: str | None = None
    """Signature, a string."""
    type: Literal["url_context_result"] = "url_context_result"
    """Type, a `'url_context_result'`."""


class VideoDelta(SnakeMessage):
    """Interactions video delta."""

    data: str | None = None
    """Data, a string."""
    mime_type: VideoDeltaMimeType | None = None
    """Mime type, a `interactions.VideoDeltaMimeType`."""
    resolution: MediaResolution | None = None
    """Resolution, a `interactions.MediaResolution`."""
    type: Literal["video"] = "video"
    """Type, a `'video'`."""
    uri: str | None = None
    """Uri, a string."""


class VideoDeltaMimeType(OpenEnum):
    """Interactions video delta mime type: its values."""

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
