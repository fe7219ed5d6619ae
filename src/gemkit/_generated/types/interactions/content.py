"""Types of the interactions.content topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant


class AudioContent(SnakeMessage):
    channels: int | None = None
    data: str | None = None
    mime_type: AudioContentMimeType | None = None
    processing: AudioProcessing | None = None
    sample_rate: int | None = None
    type: Literal["audio"] = "audio"
    uri: str | None = None


class AudioContentMimeType(OpenEnum):
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


class AudioStaticMediaProcessing(SnakeMessage):
    end_offset: str | None = None
    start_offset: str | None = None
    type: Literal["static"] = "static"


class DocumentContent(SnakeMessage):
    data: str | None = None
    mime_type: DocumentContentMimeType | None = None
    processing: DocumentProcessing | None = None
    resolution: MediaResolution | None = None
    type: Literal["document"] = "document"
    uri: str | None = None


class DocumentContentMimeType(OpenEnum):
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


class DocumentStaticMediaProcessing(SnakeMessage):
    page_options: PageProcessingOptions | None = None
    spreadsheet_options: SpreadsheetProcessingOptions | None = None
    type: Literal["static"] = "static"


class FileCitation(SnakeMessage):
    custom_metadata: dict[str, Any] | None = None
    document_uri: str | None = None
    end_index: int | None = None
    file_name: str | None = None
    media_id: str | None = None
    page_number: int | None = None
    source: str | None = None
    start_index: int | None = None
    type: Literal["file_citation"] = "file_citation"


class Function(SnakeMessage):
    defer_loading: bool | None = None
    description: str | None = None
    name: str | None = None
    parameters: Any | None = None
    short_description: str | None = None
    type: Literal["function"] = "function"


class ImageContent(SnakeMessage):
    data: str | None = None
    mime_type: ImageContentMimeType | None = None
    resolution: MediaResolution | None = None
    type: Literal["image"] = "image"
    uri: str | None = None


class ImageContentMimeType(OpenEnum):
    IMAGE_PNG = "image/png"
    IMAGE_JPEG = "image/jpeg"
    IMAGE_WEBP = "image/webp"
    IMAGE_HEIC = "image/heic"
    IMAGE_HEIF = "image/heif"
    IMAGE_GIF = "image/gif"
    IMAGE_BMP = "image/bmp"
    IMAGE_TIFF = "image/tiff"


class MediaResolution(OpenEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    ULTRA_HIGH = "ultra_high"


class PageProcessingOptions(SnakeMessage):
    content_layers: list[PageProcessingOptionsContentLayer] | None = None
    end_page: int | None = None
    start_page: int | None = None


class PageProcessingOptionsContentLayer(OpenEnum):
    PAGE_IMAGE = "page_image"
    PAGE_TEXT = "page_text"


class PlaceCitation(SnakeMessage):
    end_index: int | None = None
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[ReviewSnippet] | None = None
    start_index: int | None = None
    type: Literal["place_citation"] = "place_citation"
    url: str | None = None


class ReviewSnippet(SnakeMessage):
    review_id: str | None = None
    title: str | None = None
    url: str | None = None


class SpeechAnnotation(SnakeMessage):
    end_index: int | None = None
    speaker: str | None = None
    start_index: int | None = None
    style: str | None = None
    type: Literal["speech_metadata"] = "speech_metadata"


class SpreadsheetProcessingOptions(SnakeMessage):
    content_layers: list[SpreadsheetProcessingOptionsContentLayer] | None = None
    sheet_index: int | None = None
    visible_cells: str | None = None


class SpreadsheetProcessingOptionsContentLayer(OpenEnum):
    VISUAL = "visual"
    DATA = "data"
    FORMULAS = "formulas"


class StaticMediaProcessing(SnakeMessage):
    content_layers: list[StaticMediaProcessingContentLayer] | None = None
    end_offset: str | None = None
    fps: float | None = None
    start_offset: str | None = None
    type: Literal["static"] = "static"


class StaticMediaProcessingContentLayer(OpenEnum):
    FRAMES = "frames"
    AUDIO = "audio"
    TRANSCRIPT = "transcript"


class TextContent(SnakeMessage):
    annotations: list[Annotation] | None = None
    text: str | None = None
    type: Literal["text"] = "text"


class URLCitation(SnakeMessage):
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    type: Literal["url_citation"] = "url_citation"
    url: str | None = None


class VideoContent(SnakeMessage):
    data: str | None = None
    mime_type: VideoContentMimeType | None = None
    name: str | None = None
    processing: Processing | None = None
    resolution: MediaResolution | None = None
    type: Literal["video"] = "video"
    uri: str | None = None


class VideoContentMimeType(OpenEnum):
    VIDEO_MP4 = "video/mp4"
    VIDEO_MPEG = "video/mpeg"
    VIDEO_MPG = "video/mpg"
    VIDEO_MOV = "video/mov"
    VIDEO_AVI = "video/avi"
    VIDEO_X_FLV = "video/x-flv"
    VIDEO_WEBM = "video/webm"
    VIDEO_WMV = "video/wmv"
    VIDEO_3GPP = "video/3gpp"


class WordInfo(SnakeMessage):
    end_index: int | None = None
    end_offset: str | None = None
    speaker: str | None = None
    start_index: int | None = None
    start_offset: str | None = None
    text: str | None = None
    type: Literal["word_info"] = "word_info"


class UnknownAnnotation(UnknownVariant):
    """A variant of Annotation that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Annotation: TypeAlias = Annotated[
    FileCitation | PlaceCitation | SpeechAnnotation | URLCitation | WordInfo | UnknownAnnotation,
    OpenUnion(
        "type",
        {
            "file_citation": FileCitation,
            "place_citation": PlaceCitation,
            "speech_metadata": SpeechAnnotation,
            "url_citation": URLCitation,
            "word_info": WordInfo,
        },
        UnknownAnnotation,
    ),
    Tag("Annotation"),
]


AudioProcessing: TypeAlias = AudioStaticMediaProcessing | str


class UnknownContent(UnknownVariant):
    """A variant of Content that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Content: TypeAlias = Annotated[
    AudioContent | DocumentContent | ImageContent | TextContent | VideoContent | UnknownContent,
    OpenUnion(
        "type",
        {
            "audio": AudioContent,
            "document": DocumentContent,
            "image": ImageContent,
            "text": TextContent,
            "video": VideoContent,
        },
        UnknownContent,
    ),
    Tag("Content"),
]


DocumentProcessing: TypeAlias = DocumentStaticMediaProcessing | str


class UnknownFunctionResultSubcontent(UnknownVariant):
    """A variant of FunctionResultSubcontent that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


FunctionResultSubcontent: TypeAlias = Annotated[
    AudioContent
    | DocumentContent
    | Function
    | ImageContent
    | TextContent
    | VideoContent
    | UnknownFunctionResultSubcontent,
    OpenUnion(
        "type",
        {
            "audio": AudioContent,
            "document": DocumentContent,
            "function": Function,
            "image": ImageContent,
            "text": TextContent,
            "video": VideoContent,
        },
        UnknownFunctionResultSubcontent,
    ),
    Tag("FunctionResultSubcontent"),
]


Processing: TypeAlias = StaticMediaProcessing | str
