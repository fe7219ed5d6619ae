"""Types of the content topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._features.contents.mixins import BlobMixin, FunctionResponsePartMixin, LargeDataMixin, PartMixin
from gemkit._features.tools.mixins import FunctionResponseMixin
from gemkit._mapping.model import Message, OpenEnum


class AudioMetadata(Message):
    """Which stretch of an audio part counts."""

    end_offset: str | None = None
    """The point in the recording where the stretch ends."""
    start_offset: str | None = None
    """The point in the recording where the stretch begins."""


class Blob(BlobMixin, Message):
    """Media or other data carried in the message itself."""

    data: bytes | None = None
    """The content as bytes; base64 on the wire."""
    display_name: str | None = None
    """A label or file name that tells this blob from others."""
    mime_type: str | None = None
    """MIME type of `data`, such as `image/png` or `audio/wav`."""


class DocumentMetadataContentLayer(OpenEnum):
    """An aspect of a document page that the model can be given."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    """Nothing was stated."""
    PAGE_IMAGE = "PAGE_IMAGE"
    """The page as a picture."""
    PAGE_TEXT = "PAGE_TEXT"
    """The text on the page."""


class DocumentMetadata(Message):
    """Which pages of a document part count, and which aspects of them."""

    content_layers: list[DocumentMetadataContentLayer] | None = None
    """What of each page is read: its text (`PAGE_TEXT`), its picture (`PAGE_IMAGE`) or both."""
    end_page: int | None = None
    """The page at which the chosen range ends."""
    start_page: int | None = None
    """The page at which the chosen range begins."""


class FileData(Message):
    """Media or other data named by its address rather than carried along."""

    display_name: str | None = None
    """A label or file name that tells this file from others."""
    file_uri: str | None = None
    """Address of the data, such as a `File.uri` (Gemini API) or `gs://bucket/object` (Vertex AI)."""
    mime_type: str | None = None
    """What kind of data is at `file_uri`, as a MIME type; Vertex AI insists on it."""


class FileSource(OpenEnum):
    """How a file got into the file service."""

    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    """Nothing was stated."""
    UPLOADED = "UPLOADED"
    """A user sent it."""
    GENERATED = "GENERATED"
    """A model made it."""
    REGISTERED = "REGISTERED"
    """It stays in Cloud Storage; the service only knows of it."""


class FileState(OpenEnum):
    """How far the service has got with a file."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    """Nothing was stated."""
    PROCESSING = "PROCESSING"
    """Still being prepared; ask again later."""
    ACTIVE = "ACTIVE"
    """Ready for use in prompts."""
    FAILED = "FAILED"
    """It could not be read; see `File.error`."""


class FileStatus(Message):
    """What went wrong with a file, in the form of `google.rpc.Status`. Output only."""

    code: int | None = None
    """Number of the error among those of `google.rpc.Code`, e.g. 3 for an invalid argument."""
    details: list[dict[str, Any]] | None = None
    """Further facts about the error, each a JSON object with an `@type`."""
    message: str | None = None
    """The error in English words, meant for developers."""


class File(Message):
    """A file kept by the Gemini API's file service, for use in prompts."""

    create_time: datetime | None = None
    """When the file came into being; RFC 3339 on the wire. Output only."""
    display_name: str | None = None
    """A name for people to read, up to 512 characters."""
    download_uri: str | None = None
    """Address to download the content from; generated files have one. Output only."""
    error: FileStatus | None = None
    """What went wrong when `state` is `FAILED`. Output only."""
    expiration_time: datetime | None = None
    """When the service will remove the file, if it will; RFC 3339 on the wire. Output only."""
    mime_type: str | None = None
    """The kind of content, as a MIME type such as `application/pdf`."""
    name: str | None = None
    """Resource name `files/{id}`; the id is up to 40 lowercase letters, digits and inner dashes. Made up when unset."""
    sha256_hash: str | None = None
    """SHA-256 digest of the content, base64. Output only."""
    size_bytes: int | None = None
    """Length of the content in bytes."""
    source: FileSource | None = None
    """Where the file came from: `UPLOADED`, `GENERATED` or `REGISTERED`."""
    state: FileState | None = None
    """Whether the file can be used yet: `PROCESSING`, `ACTIVE` or `FAILED`. Output only."""
    update_time: datetime | None = None
    """When the file last changed; RFC 3339 on the wire. Output only."""
    uri: str | None = None
    """Address to put into `FileData.file_uri` to use the file in a prompt. Output only."""
    video_metadata: dict[str, Any] | None = None
    """Facts about a video, as plain JSON; only for videos. Output only."""


class FunctionResponseBlob(LargeDataMixin, Message):
    """Media carried within a function's result."""

    data: bytes | None = None
    """The content as bytes; base64 on the wire."""
    display_name: str | None = None
    """A label or file name that tells this blob from others."""
    mime_type: str | None = None
    """MIME type of `data`, such as `image/png`."""


class FunctionResponseFileData(Message):
    """Media that belong to a function's result and are named by address."""

    display_name: str | None = None
    """A label or file name that tells this file from others."""
    file_uri: str | None = None
    """Address of the data, such as `gs://bucket/object`."""
    mime_type: str | None = None
    """What kind of data is at `file_uri`, as a MIME type."""


class FunctionResponseScheduling(OpenEnum):
    """When a late function result makes the model speak."""

    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    """Nothing was stated."""
    SILENT = "SILENT"
    """Not at all: the result is only remembered."""
    WHEN_IDLE = "WHEN_IDLE"
    """As soon as the model has finished what it is saying."""
    INTERRUPT = "INTERRUPT"
    """At once: the model breaks off what it is saying."""


class Language(OpenEnum):
    """Programming language of code that the model wrote."""

    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    """Nothing was stated."""
    PYTHON = "PYTHON"
    """Python, from version 3.10 on."""


class ExecutableCode(Message):
    """Code that the model wrote and wants run by the code execution tool."""

    code: str | None = None
    """The program text, ready to run."""
    id: str | None = None
    """Ties this code to the `CodeExecutionResult` that has the same `id`."""
    language: Language | None = None
    """The programming language that `code` is in."""


class MediaModality(OpenEnum):
    """Kind of content that tokens are counted for."""

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    """Nothing was stated."""
    TEXT = "TEXT"
    """Text."""
    IMAGE = "IMAGE"
    """Pictures."""
    VIDEO = "VIDEO"
    """Films."""
    AUDIO = "AUDIO"
    """Sound."""
    DOCUMENT = "DOCUMENT"
    """Documents such as PDF files."""


class MediaProcessing(OpenEnum):
    """How video is read for the model."""

    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    """Nothing was stated."""
    STATIC = "STATIC"
    """Frames are taken at an even rate and all of them are shown to the model."""
    AGENTIC = "AGENTIC"
    """The model decides by itself which moments to look at."""


class ModalityTokenCount(Message):
    """A token count for one kind of content; output only."""

    modality: MediaModality | None = None
    """The kind of content counted: text, image, video, audio or document."""
    token_count: int | None = None
    """How many tokens content of this kind took."""


class Outcome(OpenEnum):
    """How a run of the model's code ended."""

    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    """Nothing was stated."""
    OUTCOME_OK = "OUTCOME_OK"
    """The code ran through; its output is there."""
    OUTCOME_FAILED = "OUTCOME_FAILED"
    """The code broke off with an error."""
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"
    """The code took too long and was stopped."""


class CodeExecutionResult(Message):
    """What came of running code that the model wrote."""

    id: str | None = None
    """The `id` of the `ExecutableCode` that was run, where that had one."""
    outcome: Outcome | None = None
    """Whether the code ran to its end, failed or took too long."""
    output: str | None = None
    """What the code printed; after a failure, its error output or another explanation."""


class PartMediaResolutionLevel(OpenEnum):
    """How finely the media of one part is turned into tokens."""

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    """Nothing was stated."""
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    """Coarse: few tokens."""
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    """Between coarse and fine."""
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    """Fine: many tokens."""
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"
    """The finest level, for images alone."""


class PartMediaResolution(Message):
    """How many tokens the media of one part may take."""

    level: PartMediaResolutionLevel | None = None
    """Fineness as a level: low, medium, high or, for images, ultra high."""
    num_tokens: int | None = None
    """Fineness as a number of tokens."""


class PartialArgNullValue(OpenEnum):
    """Stands for null where a piece of an argument has no value."""

    NULL_VALUE = "NULL_VALUE"
    """Null."""


class PartialArg(Message):
    """A fragment of one function call argument as it streams in. Vertex AI only; output only."""

    bool_value: bool | None = None
    """The value, if the argument is a boolean."""
    json_path: str | None = None
    """Which argument it is, as an RFC 9535 JSONPath such as `$.order.items[0]`."""
    null_value: PartialArgNullValue | None = None
    """Holds `NULL_VALUE` if the argument is null, otherwise unset."""
    number_value: float | None = None
    """The value, if the argument is a number."""
    string_value: str | None = None
    """The text of this fragment, if the argument is a string."""
    will_continue: bool | None = None
    """`True` while more fragments of the argument at `json_path` are to come."""


class FunctionCall(Message):
    """The model's wish to have a function of yours run."""

    args: dict[str, Any] | None = None
    """Arguments by parameter name, as JSON values."""
    id: str | None = None
    """Ties the call to its answer: put the same value into `FunctionResponse.id`."""
    name: str | None = None
    """Which function is to run; the name it was declared under."""
    partial_args: list[PartialArg] | None = None
    """Pieces of the arguments, when these are streamed. Vertex AI only."""
    will_continue: bool | None = None
    """`True` while further pieces of this call are still to come. Vertex AI only."""


class SpeechMetadata(Message):
    """Speaker and manner of one turn of speech."""

    speaker: str | None = None
    """Which of the speakers has this turn."""
    style: str | None = None
    """Manner of speaking in plain words, such as `cheerful`."""


class SpreadsheetMetadataContentLayer(OpenEnum):
    """One side of a spreadsheet's content."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    """Nothing was stated."""
    DATA = "DATA"
    """What the cells hold."""
    FORMULAS = "FORMULAS"
    """How the cells are computed."""
    VISUAL = "VISUAL"
    """What the sheet looks like."""


class SpreadsheetMetadata(Message):
    """Details about spreadsheet data in a part."""

    content_layers: list[SpreadsheetMetadataContentLayer] | None = None
    """Which sides of the spreadsheet are meant: data, formulas, looks."""
    sheet_index: int | None = None
    """Which sheet of the spreadsheet is meant, by number."""
    visible_cells: str | None = None
    """Which cells are visible, written as a string."""


class ToolType(OpenEnum):
    """A tool that the service itself runs. Gemini API only."""

    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    """`google_search` with `web_search`."""
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    """`google_search` with `image_search`."""
    URL_CONTEXT = "URL_CONTEXT"
    """`url_context`."""
    GOOGLE_MAPS = "GOOGLE_MAPS"
    """`google_maps`."""
    FILE_SEARCH = "FILE_SEARCH"
    """`file_search`."""
    MEDIA_PROCESSING = "MEDIA_PROCESSING"
    """The reading of media in the prompt."""


class ToolCall(Message):
    """A tool run that the model asks of the service, never of the caller. Gemini API only."""

    args: dict[str, Any] | None = None
    """Arguments given to the tool, by name."""
    id: str | None = None
    """Id of the call; the matching `ToolResponse` bears the same one."""
    tool_type: ToolType | None = None
    """Which of the service's tools is run."""


class ToolResponse(Message):
    """What a `ToolCall` brought back; send it on with the history. Gemini API only."""

    id: str | None = None
    """Id of the `ToolCall` that this answers."""
    response: dict[str, Any] | None = None
    """What the tool gave back, as a JSON object."""
    tool_type: ToolType | None = None
    """Which of the service's tools was run, as in the `ToolCall`."""


class VideoMetadataContentLayer(OpenEnum):
    """One side of a video's content."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    """Nothing was stated."""
    FRAMES = "FRAMES"
    """The pictures."""
    AUDIO = "AUDIO"
    """The sound."""
    TRANSCRIPT = "TRANSCRIPT"
    """What is said, as text."""


class VideoMetadata(Message):
    """Which stretch of a video to use and how densely to sample it; input only. Deprecated on the Gemini API."""

    content_layers: list[VideoMetadataContentLayer] | None = None
    """Which sides of the video are meant: frames, audio, transcript."""
    end_offset: str | None = None
    """Where to stop in the video, in seconds with an `s`, such as `90.5s`."""
    fps: float | None = None
    """Frames per second shown to the model: above 0.0, up to 24.0; 1.0 by default."""
    start_offset: str | None = None
    """Where to start in the video, in seconds with an `s`, such as `10s`."""


class FunctionResponsePart(FunctionResponsePartMixin, Message):
    """A piece of media in a function's result."""

    audio_metadata: AudioMetadata | None = None
    """For audio: which stretch of it counts."""
    document_metadata: DocumentMetadata | None = None
    """For documents: which pages count, and what of them."""
    file_data: FunctionResponseFileData | None = None
    """Media named by its address; in place of `inline_data`."""
    inline_data: FunctionResponseBlob | None = None
    """Media carried in the message; in place of `file_data`."""
    media_processing: MediaProcessing | None = None
    """Way in which the media are worked through: `STATIC` or `AGENTIC`. Gemini API only."""
    media_resolution: PartMediaResolution | None = None
    """How finely the media are sampled; finer takes more tokens."""
    spreadsheet_metadata: SpreadsheetMetadata | None = None
    """For spreadsheets: which sheet and cells count, and what of them."""
    video_metadata: VideoMetadata | None = None
    """For videos: which stretch counts and how many frames per second are read."""


class FunctionResponse(FunctionResponseMixin, Message):
    """What a function returned, sent back to the model."""

    id: str | None = None
    """The `id` of the `FunctionCall` that this answers."""
    name: str | None = None
    """The function that was run, as in `FunctionCall.name`."""
    parts: list[FunctionResponsePart] | None = None
    """Media that belong to the result, in order."""
    response: dict[str, Any] | None = None
    """The result as a JSON object; by custom under `output`, or `error` if the function failed."""
    scheduling: FunctionResponseScheduling | None = None
    """When the model takes note of it: `SILENT`, `WHEN_IDLE` (default) or `INTERRUPT`. `NON_BLOCKING` functions only."""
    will_continue: bool | None = None
    """`True` announces further results for the same call. `NON_BLOCKING` functions and Gemini API only."""


class WordInfo(Message):
    """One recognised word and its place in the audio."""

    end_offset: str | None = None
    """When the word ends, counted from where the audio begins, in seconds with an `s`, such as `2.1s`."""
    start_offset: str | None = None
    """When the word begins, counted from where the audio does, in seconds with an `s`, such as `1.8s`."""
    word: str | None = None
    """The word that was recognised, as text."""


class Transcription(Message):
    """Speech as text: of audio in a part, or of what is heard and said in a Live session."""

    end_offset: str | None = None
    """Where the stretch ends in the audio, in seconds with an `s`, such as `4.2s`."""
    finished: bool | None = None
    """`True` on the last piece of a transcription that comes in pieces."""
    language_code: str | None = None
    """Language of the speech, as a BCP-47 tag such as `fr-FR`."""
    speaker_label: str | None = None
    """Who speaks, as a label such as `spk_1`; given when diarization was asked for."""
    start_offset: str | None = None
    """Where the stretch begins in the audio, in seconds with an `s`, such as `1.5s`."""
    text: str | None = None
    """The words that were spoken, as text."""
    words: list[WordInfo] | None = None
    """Each word with its timing; given when word timestamps were asked for."""


class Part(PartMixin, Message):
    """One piece of a message: text, media, a call, a result or code. Only one kind of data per part."""

    audio_metadata: AudioMetadata | None = None
    """Details for audio data, such as which stretch of it to use."""
    audio_transcription: Transcription | None = None
    """What is said in the audio that this part holds."""
    code_execution_result: CodeExecutionResult | None = None
    """What came out of running code that the model wrote."""
    document_metadata: DocumentMetadata | None = None
    """Details for document data in this part."""
    executable_code: ExecutableCode | None = None
    """Code that the model wrote and the code execution tool runs."""
    file_data: FileData | None = None
    """Media by reference: an uploaded file or another URI with its MIME type."""
    function_call: FunctionCall | None = None
    """A call that the model wants the caller to make: function name and arguments."""
    function_response: FunctionResponse | None = None
    """The caller's answer to an earlier `function_call`: what the function returned."""
    inline_data: Blob | None = None
    """Media carried in the message itself: bytes and their IANA MIME type."""
    media_processing: MediaProcessing | None = None
    """How video in this part is read, at a fixed frame rate or as the model chooses; other media ignore it."""
    media_resolution: PartMediaResolution | None = None
    """How finely the media in this part is turned into tokens."""
    part_metadata: dict[str, Any] | None = None
    """Free-form notes of your own about the part, such as its source. Gemini API only."""
    speech_metadata: SpeechMetadata | None = None
    """Who speaks this text and how, when it is turned into speech."""
    spreadsheet_metadata: SpreadsheetMetadata | None = None
    """Details for spreadsheet data in this part."""
    text: str | None = None
    """Plain text. With `thought` set it is thinking, not answer."""
    thought: bool | None = None
    """`True` if the part is the model's thinking instead of its answer."""
    thought_signature: bytes | None = None
    """Opaque bytes that carry the model's thinking on; send them back unchanged. base64 on the wire."""
    tool_call: ToolCall | None = None
    """A tool run on the service's side; send it back with the history. Gemini API only."""
    tool_response: ToolResponse | None = None
    """The result that belongs to a `tool_call`; send it back with the history. Gemini API only."""
    video_metadata: VideoMetadata | None = None
    """Clipping and frame rate; only together with video in `inline_data` or `file_data`."""


class Content(Message):
    """One turn of a conversation: who speaks and what."""

    parts: list[Part] | None = None
    """What the turn consists of, in order."""
    role: str | None = None
    """Who speaks: `user` or `model`."""
