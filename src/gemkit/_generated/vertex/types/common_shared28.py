"""Types of common_shared28, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CodeExecutionResultOutcome(_OpenEnum):
    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"


class ExecutableCodeLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"


class PartialArgNullValue(_OpenEnum):
    NULL_VALUE = "NULL_VALUE"


class FunctionResponseScheduling(_OpenEnum):
    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    WHEN_IDLE = "WHEN_IDLE"
    INTERRUPT = "INTERRUPT"


class PartMediaResolutionLevel(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"


class PartMediaProcessing(_OpenEnum):
    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"


class AudioTranscriptionWordInfo(_Message):
    end_offset: str | None = None
    start_offset: str | None = None
    word: str | None = None


class AudioTranscription(_Message):
    speaker_label: str | None = None
    text: str | None = None
    words: list[AudioTranscriptionWordInfo] | None = None


class Blob(_Message):
    data: bytes | None = None
    display_name: str | None = None
    mime_type: str | None = None


class CodeExecutionResult(_Message):
    id: str | None = None
    outcome: CodeExecutionResultOutcome | None = None
    output: str | None = None


class ExecutableCode(_Message):
    code: str | None = None
    id: str | None = None
    language: ExecutableCodeLanguage | None = None


class FileData(_Message):
    display_name: str | None = None
    file_uri: str | None = None
    mime_type: str | None = None


class PartialArg(_Message):
    bool_value: bool | None = None
    json_path: str | None = None
    null_value: PartialArgNullValue | None = None
    number_value: float | None = None
    string_value: str | None = None
    will_continue: bool | None = None


class FunctionCall(_Message):
    args: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None
    partial_args: list[PartialArg] | None = None
    will_continue: bool | None = None


class FunctionResponseBlob(_Message):
    data: bytes | None = None
    display_name: str | None = None
    mime_type: str | None = None


class FunctionResponseFileData(_Message):
    display_name: str | None = None
    file_uri: str | None = None
    mime_type: str | None = None


class FunctionResponsePart(_Message):
    file_data: FunctionResponseFileData | None = None
    inline_data: FunctionResponseBlob | None = None


class FunctionResponse(_Message):
    id: str | None = None
    name: str | None = None
    parts: list[FunctionResponsePart] | None = None
    response: dict[str, Any] | None = None
    scheduling: FunctionResponseScheduling | None = None


class PartMediaResolution(_Message):
    level: PartMediaResolutionLevel | None = None


class SpeechMetadata(_Message):
    speaker: str | None = None
    style: str | None = None


class VideoMetadata(_Message):
    end_offset: str | None = None
    fps: float | None = None
    start_offset: str | None = None


class Part(_Message):
    audio_transcription: AudioTranscription | None = None
    code_execution_result: CodeExecutionResult | None = None
    executable_code: ExecutableCode | None = None
    file_data: FileData | None = None
    function_call: FunctionCall | None = None
    function_response: FunctionResponse | None = None
    inline_data: Blob | None = None
    media_processing: PartMediaProcessing | None = None
    media_resolution: PartMediaResolution | None = None
    speech_metadata: SpeechMetadata | None = None
    text: str | None = None
    thought: bool | None = None
    thought_signature: bytes | None = None
    video_metadata: VideoMetadata | None = None
