"""Types of the interactions.deltas topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant
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


class ArgumentsDelta(SnakeMessage):
    arguments: str | None = None
    type: Literal["arguments_delta"] = "arguments_delta"


class AudioDelta(SnakeMessage):
    channels: int | None = None
    data: str | None = None
    mime_type: AudioDeltaMimeType | None = None
    rate: int | None = None
    sample_rate: int | None = None
    type: Literal["audio"] = "audio"
    uri: str | None = None


class AudioDeltaMimeType(OpenEnum):
    AUDIO_WAV = "audio/wav"
    AUDIO_MP3 = "audio/mp3"
    AUDIO_AIFF = "audio/aiff"
    AUDIO_AAC = "audio/aac"
    AUDIO_OGG = "audio/ogg"
    AUDIO_FLAC = "audio/flac"
    AUDIO_MPEG = "audio/mpeg"
    AUDIO_M4A = "audio/m4a"
    AUDIO_L16 = "audio/l16"
    AUDIO_OPUS = "audio/opus"
    AUDIO_ALAW = "audio/alaw"
    AUDIO_MULAW = "audio/mulaw"
    AUDIO_WEBM = "audio/webm"


class CodeExecutionCallDelta(SnakeMessage):
    arguments: CodeExecutionCallArguments | None = None
    signature: str | None = None
    type: Literal["code_execution_call"] = "code_execution_call"


class CodeExecutionResultDelta(SnakeMessage):
    is_error: bool | None = None
    result: str | None = None
    signature: str | None = None
    type: Literal["code_execution_result"] = "code_execution_result"


class DocumentDelta(SnakeMessage):
    data: str | None = None
    mime_type: DocumentDeltaMimeType | None = None
    type: Literal["document"] = "document"
    uri: str | None = None


class DocumentDeltaMimeType(OpenEnum):
    APPLICATION_PDF = "application/pdf"
    TEXT_CSV = "text/csv"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_PRESENTATIONML_PRESENTATION = (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    )
    APPLICATION_VND_MS_POWERPOINT = "application/vnd.ms-powerpoint"
    APPLICATION_VND_OASIS_OPENDOCUMENT_PRESENTATION = "application/vnd.oasis.opendocument.presentation"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_DOCUMENT = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    APPLICATION_MSWORD = "application/msword"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_TEMPLATE = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template"
    )
    APPLICATION_VND_OASIS_OPENDOCUMENT_TEXT = "application/vnd.oasis.opendocument.text"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_SPREADSHEETML_SHEET = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )
    APPLICATION_VND_MS_EXCEL = "application/vnd.ms-excel"
    APPLICATION_VND_OASIS_OPENDOCUMENT_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"


class FileSearchCallDelta(SnakeMessage):
    signature: str | None = None
    type: Literal["file_search_call"] = "file_search_call"


class FileSearchResult(SnakeMessage):
    pass


class FileSearchResultDelta(SnakeMessage):
    result: list[FileSearchResult] | None = None
    signature: str | None = None
    type: Literal["file_search_result"] = "file_search_result"


class FunctionResultDelta(SnakeMessage):
    is_error: bool | None = None
    name: str | None = None
    result: FunctionResultDeltaResultUnion | None = None
    type: Literal["function_result"] = "function_result"


class FunctionResultDeltaResult(SnakeMessage):
    pass


class GoogleMapsCallDelta(SnakeMessage):
    arguments: GoogleMapsCallArguments | None = None
    signature: str | None = None
    type: Literal["google_maps_call"] = "google_maps_call"


class GoogleMapsResultDelta(SnakeMessage):
    result: list[GoogleMapsResult] | None = None
    signature: str | None = None
    type: Literal["google_maps_result"] = "google_maps_result"


class GoogleSearchCallDelta(SnakeMessage):
    arguments: GoogleSearchCallArguments | None = None
    signature: str | None = None
    type: Literal["google_search_call"] = "google_search_call"


class GoogleSearchResultDelta(SnakeMessage):
    is_error: bool | None = None
    result: list[GoogleSearchResult] | None = None
    signature: str | None = None
    type: Literal["google_search_result"] = "google_search_result"


class ImageDelta(SnakeMessage):
    data: str | None = None
    mime_type: ImageDeltaMimeType | None = None
    resolution: MediaResolution | None = None
    type: Literal["image"] = "image"
    uri: str | None = None


class ImageDeltaMimeType(OpenEnum):
    IMAGE_PNG = "image/png"
    IMAGE_JPEG = "image/jpeg"
    IMAGE_WEBP = "image/webp"
    IMAGE_HEIC = "image/heic"
    IMAGE_HEIF = "image/heif"
    IMAGE_GIF = "image/gif"
    IMAGE_BMP = "image/bmp"
    IMAGE_TIFF = "image/tiff"


class MCPServerToolCallDelta(SnakeMessage):
    arguments: dict[str, Any] | None = None
    name: str | None = None
    server_name: str | None = None
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"


class MCPServerToolResultDelta(SnakeMessage):
    name: str | None = None
    result: MCPServerToolResultDeltaResultUnion | None = None
    server_name: str | None = None
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"


class MCPServerToolResultDeltaResult(SnakeMessage):
    pass


class ProcessingCallDelta(SnakeMessage):
    signature: str | None = None
    type: Literal["processing_call"] = "processing_call"


class ProcessingResultDelta(SnakeMessage):
    signature: str | None = None
    type: Literal["processing_result"] = "processing_result"


class RetrievalCallDelta(SnakeMessage):
    arguments: RetrievalCallArguments | None = None
    retrieval_type: RetrievalCallDeltaRetrievalType | None = None
    signature: str | None = None
    type: Literal["retrieval_call"] = "retrieval_call"


class RetrievalCallDeltaRetrievalType(OpenEnum):
    VERTEX_AI_SEARCH = "vertex_ai_search"
    RAG_STORE = "rag_store"
    EXA_AI_SEARCH = "exa_ai_search"
    PARALLEL_AI_SEARCH = "parallel_ai_search"


class RetrievalResultDelta(SnakeMessage):
    is_error: bool | None = None
    signature: str | None = None
    type: Literal["retrieval_result"] = "retrieval_result"


class TextAnnotationDelta(SnakeMessage):
    annotations: list[Annotation] | None = None
    type: Literal["text_annotation_delta"] = "text_annotation_delta"


class TextDelta(SnakeMessage):
    text: str | None = None
    type: Literal["text"] = "text"


class ThoughtSignatureDelta(SnakeMessage):
    signature: str | None = None
    type: Literal["thought_signature"] = "thought_signature"


class ThoughtSummaryDelta(SnakeMessage):
    content: Content | None = None
    type: Literal["thought_summary"] = "thought_summary"


class ToolSearchCallDelta(SnakeMessage):
    arguments: ToolSearchCallStepArguments | None = None
    signature: str | None = None
    type: Literal["tool_search_call"] = "tool_search_call"


class ToolSearchResultDelta(SnakeMessage):
    result: list[Function] | None = None
    signature: str | None = None
    type: Literal["tool_search_result"] = "tool_search_result"


class URLContextCallDelta(SnakeMessage):
    arguments: URLContextCallArguments | None = None
    signature: str | None = None
    type: Literal["url_context_call"] = "url_context_call"


class URLContextResultDelta(SnakeMessage):
    is_error: bool | None = None
    result: list[URLContextResult] | None = None
    signature: str | None = None
    type: Literal["url_context_result"] = "url_context_result"


class VideoDelta(SnakeMessage):
    data: str | None = None
    mime_type: VideoDeltaMimeType | None = None
    resolution: MediaResolution | None = None
    type: Literal["video"] = "video"
    uri: str | None = None


class VideoDeltaMimeType(OpenEnum):
    VIDEO_MP4 = "video/mp4"
    VIDEO_MPEG = "video/mpeg"
    VIDEO_MPG = "video/mpg"
    VIDEO_MOV = "video/mov"
    VIDEO_AVI = "video/avi"
    VIDEO_X_FLV = "video/x-flv"
    VIDEO_WEBM = "video/webm"
    VIDEO_WMV = "video/wmv"
    VIDEO_3GPP = "video/3gpp"
    VIDEO_JPEG2000 = "video/jpeg2000"


FunctionResultDeltaResultUnion: TypeAlias = FunctionResultDeltaResult | list[FunctionResultSubcontent] | str


MCPServerToolResultDeltaResultUnion: TypeAlias = MCPServerToolResultDeltaResult | list[FunctionResultSubcontent] | str


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
