"""Types of the interactions.content topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class AudioContent(SnakeMessage):
    """Interactions audio content."""

    channels: int | None = None
    """Channels, an integer."""
    data: str | None = None
    """Data, a string."""
    mime_type: AudioContentMimeType | None = None
    """Mime type, a `interactions.AudioContentMimeType`."""
    processing: AudioProcessing | None = None
    """Processing, a `interactions.AudioProcessing`."""
    sample_rate: int | None = None
    """Sample rate, an integer."""
    type: Literal["audio"] = "audio"
    """Type, a `'audio'`."""
    uri: str | None = None
    """Uri, a string."""


class AudioContentMimeType(OpenEnum):
    """Interactions audio content mime type: its values."""

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


class AudioStaticMediaProcessing(SnakeMessage):
    """Interactions audio static media processing."""

    end_offset: str | None = None
    """End offset, a string."""
    start_offset: str | None = None
    """Start offset, a string."""
    type: Literal["static"] = "static"
    """Type, a `'static'`."""


class DocumentContent(SnakeMessage):
    """Interactions document content."""

    data: str | None = None
    """Data, a string."""
    mime_type: DocumentContentMimeType | None = None
    """Mime type, a `interactions.DocumentContentMimeType`."""
    processing: DocumentProcessing | None = None
    """Processing, a `interactions.DocumentProcessing`."""
    resolution: MediaResolution | None = None
    """Resolution, a `interactions.MediaResolution`."""
    type: Literal["document"] = "document"
    """Type, a `'document'`."""
    uri: str | None = None
    """Uri, a string."""


class DocumentContentMimeType(OpenEnum):
    """Interactions document content mime type: its values."""

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


class DocumentStaticMediaProcessing(SnakeMessage):
    """Interactions document static media processing."""

    page_options: PageProcessingOptions | None = None
    """Page options, a `interactions.PageProcessingOptions`."""
    spreadsheet_options: SpreadsheetProcessingOptions | None = None
    """Spreadsheet options, a `interactions.SpreadsheetProcessingOptions`."""
    type: Literal["static"] = "static"
    """Type, a `'static'`."""


class FileCitation(SnakeMessage):
    """Interactions file citation."""

    custom_metadata: dict[str, Any] | None = None
    """Custom metadata, a mapping to any."""
    document_uri: str | None = None
    """Document uri, a string."""
    end_index: int | None = None
    """End index, an integer."""
    file_name: str | None = None
    """File name, a string."""
    media_id: str | None = None
    """Media id, a string."""
    page_number: int | None = None
    """Page number, an integer."""
    source: str | None = None
    """Source, a string."""
    start_index: int | None = None
    """Start index, an integer."""
    type: Literal["file_citation"] = "file_citation"
    """Type, a `'file_citation'`."""


class Function(SnakeMessage):
    """Interactions function."""

    defer_loading: bool | None = None
    """Defer loading, true or false."""
    description: str | None = None
    """Description, a string."""
    name: str | None = None
    """Name, a string."""
    parameters: Any | None = None
    """Parameters, any value."""
    short_description: str | None = None
    """Short description, a string."""
    type: Literal["function"] = "function"
    """Type, a `'function'`."""


class ImageContent(SnakeMessage):
    """Interactions image content."""

    data: str | None = None
    """Data, a string."""
    mime_type: ImageContentMimeType | None = None
    """Mime type, a `interactions.ImageContentMimeType`."""
    resolution: MediaResolution | None = None
    """Resolution, a `interactions.MediaResolution`."""
    type: Literal["image"] = "image"
    """Type, a `'image'`."""
    uri: str | None = None
    """Uri, a string."""


class ImageContentMimeType(OpenEnum):
    """Interactions image content mime type: its values."""

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


class MediaResolution(OpenEnum):
    """Interactions media resolution: its values."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""
    ULTRA_HIGH = "ultra_high"
    """Ultra high."""


class PageProcessingOptions(SnakeMessage):
    """Interactions page processing options."""

    content_layers: list[PageProcessingOptionsContentLayer] | None = None
    """Content layers, a list of interactions.PageProcessingOptionsContentLayer."""
    end_page: int | None = None
    """End page, an integer."""
    start_page: int | None = None
    """Start page, an integer."""


class PageProcessingOptionsContentLayer(OpenEnum):
    """Interactions page processing options content layer: its values."""

    PAGE_IMAGE = "page_image"
    """Page image."""
    PAGE_TEXT = "page_text"
    """Page text."""


class PlaceCitation(SnakeMessage):
    """Interactions place citation."""

    end_index: int | None = None
    """End index, an integer."""
    name: str | None = None
    """Name, a string."""
    place_id: str | None = None
    """Place id, a string."""
    review_snippets: list[ReviewSnippet] | None = None
    """Review snippets, a list of interactions.ReviewSnippet."""
    start_index: int | None = None
    """Start index, an integer."""
    type: Literal["place_citation"] = "place_citation"
    """Type, a `'place_citation'`."""
    url: str | None = None
    """Url, a string."""


class ReviewSnippet(SnakeMessage):
    """Interactions review snippet."""

    review_id: str | None = None
    """Review id, a string."""
    title: str | None = None
    """Title, a string."""
    url: str | None = None
    """Url, a string."""


class SpeechAnnotation(SnakeMessage):
    """Interactions speech annotation."""

    end_index: int | None = None
    """End index, an integer."""
    speaker: str | None = None
    """Speaker, a string."""
    start_index: int | None = None
    """Start index, an integer."""
    style: str | None = None
    """Style, a string."""
    type: Literal["speech_metadata"] = "speech_metadata"
    """Type, a `'speech_metadata'`."""


class SpreadsheetProcessingOptions(SnakeMessage):
    """Interactions spreadsheet processing options."""

    content_layers: list[SpreadsheetProcessingOptionsContentLayer] | None = None
    """Content layers, a list of interactions.SpreadsheetProcessingOptionsContentLayer."""
    sheet_index: int | None = None
    """Sheet index, an integer."""
    visible_cells: str | None = None
    """Visible cells, a string."""


class SpreadsheetProcessingOptionsContentLayer(OpenEnum):
    """Interactions spreadsheet processing options content layer: its values."""

    VISUAL = "visual"
    """Visual."""
    DATA = "data"
    """Data."""
    FORMULAS = "formulas"
    """Formulas."""


class StaticMediaProcessing(SnakeMessage):
    """Interactions static media processing."""

    content_layers: list[StaticMediaProcessingContentLayer] | None = None
    """Content layers, a list of interactions.StaticMediaProcessingContentLayer."""
    end_offset: str | None = None
    """End offset, a string."""
    fps: float | None = None
    """Fps, a number."""
    start_offset: str | None = None
    """Start offset, a string."""
    type: Literal["static"] = "static"
    """Type, a `'static'`."""


class StaticMediaProcessingContentLayer(OpenEnum):
    """Interactions static media processing content layer: its values."""

    FRAMES = "frames"
    """Frames."""
    AUDIO = "audio"
    """Audio."""
    TRANSCRIPT = "transcript"
    """Transcript."""


class TextContent(SnakeMessage):
    """Interactions text content."""

    annotations: list[Annotation] | None = None
    """Annotations, a list of interactions.Annotation."""
    text: str | None = None
    """Text, a string."""
    type: Literal["text"] = "text"
    """Type, a `'text'`."""


class URLCitation(SnakeMessage):
    """Interactions url citation."""

    end_index: int | None = None
    """End index, an integer."""
    start_index: int | None = None
    """Start index, an integer."""
    title: str | None = None
    """Title, a string."""
    type: Literal["url_citation"] = "url_citation"
    """Type, a `'url_citation'`."""
    url: str | None = None
    """Url, a string."""


class VideoContent(SnakeMessage):
    """Interactions video content."""

    data: str | None = None
    """Data, a string."""
    mime_type: VideoContentMimeType | None = None
    """Mime type, a `interactions.VideoContentMimeType`."""
    name: str | None = None
    """Name, a string."""
    processing: Processing | None = None
    """Processing, a `interactions.Processing`."""
    resolution: MediaResolution | None = None
    """Resolution, a `interactions.MediaResolution`."""
    type: Literal["video"] = "video"
    """Type, a `'video'`."""
    uri: str | None = None
    """Uri, a string."""


class VideoContentMimeType(OpenEnum):
    """Interactions video content mime type: its values."""

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


class WordInfo(SnakeMessage):
    """Interactions word info."""

    end_index: int | None = None
    """End index, an integer."""
    end_offset: str | None = None
    """End offset, a string."""
    speaker: str | None = None
    """Speaker, a string."""
    start_index: int | None = None
    """Start index, an integer."""
    start_offset: str | None = None
    """Start offset, a string."""
    text: str | None = None
    """Text, a string."""
    type: Literal["word_info"] = "word_info"
    """Type, a `'word_info'`."""


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
