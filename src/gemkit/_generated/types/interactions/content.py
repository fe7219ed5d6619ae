"""Types of the interactions.content topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Tag

from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class AudioContent(SnakeMessage):
    """Audio, as bytes or by address."""

    channels: int | None = None
    """Number of audio channels."""
    data: str | None = None
    """The bytes, in base64."""
    mime_type: AudioContentMimeType | None = None
    """MIME type."""
    processing: AudioProcessing | None = None
    """How the medium is processed."""
    sample_rate: int | None = None
    """Samples per second."""
    type: Literal["audio"] = "audio"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class AudioContentMimeType(OpenEnum):
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


class AudioStaticMediaProcessing(SnakeMessage):
    """Limits audio to a stretch of it."""

    end_offset: str | None = None
    """Where to end, in seconds with an `s`, such as `12.5s`."""
    start_offset: str | None = None
    """Where to begin, in seconds with an `s`, such as `2.5s`."""
    type: Literal["static"] = "static"
    """The kind of object."""


class DocumentContent(SnakeMessage):
    """A document, as bytes or by address."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: DocumentContentMimeType | None = None
    """MIME type."""
    processing: DocumentProcessing | None = None
    """How the medium is processed."""
    resolution: MediaResolution | None = None
    """The resolution."""
    type: Literal["document"] = "document"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class DocumentContentMimeType(OpenEnum):
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


class DocumentStaticMediaProcessing(SnakeMessage):
    """Limits a document to some of its pages or cells."""

    page_options: PageProcessingOptions | None = None
    """Which pages the model gets to see."""
    spreadsheet_options: SpreadsheetProcessingOptions | None = None
    """Which cells the model gets to see."""
    type: Literal["static"] = "static"
    """The kind of object."""


class FileCitation(SnakeMessage):
    """A document that the text rests on."""

    custom_metadata: dict[str, Any] | None = None
    """Metadata that was given with the document."""
    document_uri: str | None = None
    """Address of the document."""
    end_index: int | None = None
    """Where the stretch ends, in bytes of the text; exclusive."""
    file_name: str | None = None
    """Name of the file."""
    media_id: str | None = None
    """Id of the medium that is cited."""
    page_number: int | None = None
    """Number of the page that is cited."""
    source: str | None = None
    """Where it comes from."""
    start_index: int | None = None
    """Where the stretch begins, in bytes of the text."""
    type: Literal["file_citation"] = "file_citation"
    """The kind of object."""


class Function(SnakeMessage):
    """A function that the model may call."""

    defer_loading: bool | None = None
    """Tell the model of it only when a tool search finds it."""
    description: str | None = None
    """What it is or does, in words."""
    name: str | None = None
    """The name."""
    parameters: Any | None = None
    """The parameters, as JSON Schema."""
    short_description: str | None = None
    """What it does, in a few words, for tool searches."""
    type: Literal["function"] = "function"
    """The kind of object."""


class ImageContent(SnakeMessage):
    """An image, as bytes or by address."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: ImageContentMimeType | None = None
    """MIME type."""
    resolution: MediaResolution | None = None
    """The resolution."""
    type: Literal["image"] = "image"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class ImageContentMimeType(OpenEnum):
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


class MediaResolution(OpenEnum):
    """How finely media are looked at."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""
    ULTRA_HIGH = "ultra_high"
    """Ultra high."""


class PageProcessingOptions(SnakeMessage):
    """Which pages the model gets to see."""

    content_layers: list[PageProcessingOptionsContentLayer] | None = None
    """Which parts of the medium the model gets to see."""
    end_page: int | None = None
    """The last page."""
    start_page: int | None = None
    """The first page."""


class PageProcessingOptionsContentLayer(OpenEnum):
    """What of a page the model gets to see."""

    PAGE_IMAGE = "page_image"
    """Page image."""
    PAGE_TEXT = "page_text"
    """Page text."""


class PlaceCitation(SnakeMessage):
    """A place that the text rests on."""

    end_index: int | None = None
    """Where the stretch ends, in bytes of the text; exclusive."""
    name: str | None = None
    """The name."""
    place_id: str | None = None
    """Id of the place in Google Maps."""
    review_snippets: list[ReviewSnippet] | None = None
    """Reviews that the answer rests on."""
    start_index: int | None = None
    """Where the stretch begins, in bytes of the text."""
    type: Literal["place_citation"] = "place_citation"
    """The kind of object."""
    url: str | None = None
    """The address."""


class ReviewSnippet(SnakeMessage):
    """A review of a place."""

    review_id: str | None = None
    """Id of the review."""
    title: str | None = None
    """The title."""
    url: str | None = None
    """The address."""


class SpeechAnnotation(SnakeMessage):
    """Who speaks a stretch of text, and how."""

    end_index: int | None = None
    """Where the stretch ends, in bytes of the text; exclusive."""
    speaker: str | None = None
    """The speaker."""
    start_index: int | None = None
    """Where the stretch begins, in bytes of the text."""
    style: str | None = None
    """How it was spoken."""
    type: Literal["speech_metadata"] = "speech_metadata"
    """The kind of object."""


class SpreadsheetProcessingOptions(SnakeMessage):
    """Which cells the model gets to see."""

    content_layers: list[SpreadsheetProcessingOptionsContentLayer] | None = None
    """Which parts of the medium the model gets to see."""
    sheet_index: int | None = None
    """Number of the sheet, from 0."""
    visible_cells: str | None = None
    """The range of cells, such as `A1:C10`."""


class SpreadsheetProcessingOptionsContentLayer(OpenEnum):
    """What of a sheet the model gets to see."""

    VISUAL = "visual"
    """Visual."""
    DATA = "data"
    """Data."""
    FORMULAS = "formulas"
    """Formulas."""


class StaticMediaProcessing(SnakeMessage):
    """Limits a video to a stretch of it."""

    content_layers: list[StaticMediaProcessingContentLayer] | None = None
    """Which parts of the medium the model gets to see."""
    end_offset: str | None = None
    """Where to end, in seconds with an `s`, such as `12.5s`."""
    fps: float | None = None
    """Frames per second that the model gets to see."""
    start_offset: str | None = None
    """Where to begin, in seconds with an `s`, such as `2.5s`."""
    type: Literal["static"] = "static"
    """The kind of object."""


class StaticMediaProcessingContentLayer(OpenEnum):
    """What of a video the model gets to see."""

    FRAMES = "frames"
    """Frames."""
    AUDIO = "audio"
    """Audio."""
    TRANSCRIPT = "transcript"
    """Transcript."""


class TextContent(SnakeMessage):
    """Text."""

    annotations: list[Annotation] | None = None
    """What is known of stretches of the text: sources, places, words that were spoken."""
    text: str | None = None
    """The text."""
    type: Literal["text"] = "text"
    """The kind of object."""


class URLCitation(SnakeMessage):
    """A web page that the text rests on."""

    end_index: int | None = None
    """Where the stretch ends, in bytes of the text; exclusive."""
    start_index: int | None = None
    """Where the stretch begins, in bytes of the text."""
    title: str | None = None
    """The title."""
    type: Literal["url_citation"] = "url_citation"
    """The kind of object."""
    url: str | None = None
    """The address."""


class VideoContent(SnakeMessage):
    """A video, as bytes or by address."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: VideoContentMimeType | None = None
    """MIME type."""
    name: str | None = None
    """The name."""
    processing: Processing | None = None
    """How the medium is processed."""
    resolution: MediaResolution | None = None
    """The resolution."""
    type: Literal["video"] = "video"
    """The kind of object."""
    uri: str | None = None
    """The address."""


class VideoContentMimeType(OpenEnum):
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


class WordInfo(SnakeMessage):
    """When a word was spoken, and by whom."""

    end_index: int | None = None
    """Where the stretch ends, in bytes of the text; exclusive."""
    end_offset: str | None = None
    """Where to end, in seconds with an `s`, such as `12.5s`."""
    speaker: str | None = None
    """The speaker."""
    start_index: int | None = None
    """Where the stretch begins, in bytes of the text."""
    start_offset: str | None = None
    """Where to begin, in seconds with an `s`, such as `2.5s`."""
    text: str | None = None
    """The text."""
    type: Literal["word_info"] = "word_info"
    """The kind of object."""


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
