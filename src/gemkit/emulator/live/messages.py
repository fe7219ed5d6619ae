"""The messages of live sessions, as schemas in addition to the services' documents."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from gemkit.emulator.documents import Document, load
from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.validation import Lenient

_PREFIX = {"gemini": "", "vertex": "GoogleCloudAiplatformV1beta1"}
_EMPTY: dict[str, Any] = {}
_COUNTS = {
    "promptTokenCount": "integer",
    "cachedContentTokenCount": "integer",
    "toolUsePromptTokenCount": "integer",
    "thoughtsTokenCount": "integer",
    "totalTokenCount": "integer",
    "promptTokensDetails": ["ModalityTokenCount"],
}
# Field names of the services for the tokens of a response.
ANSWER = {"gemini": "response", "vertex": "candidates"}
_SETUP_COMPLETE = {"sessionId": "string"}
_TRANSCRIPTION = {"text": "string", "finished": "boolean", "languageCode": "string"}
# Name -> field -> type: a JSON type, another schema, or a list of one of these.
_SCHEMAS: dict[str, Mapping[str, Any]] = {
    "ClientMessage": {
        "setup": "BidiGenerateContentSetup",
        "clientContent": "ClientContent",
        "realtimeInput": "RealtimeInput",
        "toolResponse": "ToolResponse",
        "contextUpdate": "ContextUpdate",
    },
    "ClientContent": {"turns": ["Content"], "turnComplete": "boolean"},
    "RealtimeInput": {
        "mediaChunks": ["Blob"],
        "audio": "Blob",
        "audioStreamEnd": "boolean",
        "video": "Blob",
        "text": "string",
        "activityStart": "Empty",
        "activityEnd": "Empty",
    },
    "ToolResponse": {"functionResponses": ["FunctionResponse"]},
    "ContextUpdate": {"systemInstruction": "Content", "tools": "ContextTools"},
    "ContextTools": {"tools": ["Tool"]},
    "Empty": _EMPTY,
    "ServerMessage": {
        "setupComplete": "SetupComplete",
        "serverContent": "ServerContent",
        "toolCall": "ToolCall",
        "toolCallCancellation": "ToolCallCancellation",
        "usageMetadata": "LiveUsageMetadata",
        "goAway": "GoAway",
        "sessionResumptionUpdate": "SessionResumptionUpdate",
        "voiceActivityDetectionSignal": "VoiceActivityDetectionSignal",
    },
    "SetupComplete": _SETUP_COMPLETE,
    "ServerContent": {
        "modelTurn": "Content",
        "turnComplete": "boolean",
        "interrupted": "boolean",
        "groundingMetadata": "GroundingMetadata",
        "generationComplete": "boolean",
        "inputTranscription": "LiveTranscription",
        "outputTranscription": "LiveTranscription",
        "urlContextMetadata": "UrlContextMetadata",
        "turnCompleteReason": "string",
        "waitingForInput": "boolean",
        "interactionStatus": "string",
    },
    "LiveTranscription": _TRANSCRIPTION,
    "ToolCall": {"functionCalls": ["FunctionCall"]},
    "ToolCallCancellation": {"ids": ["string"]},
    "GoAway": {"timeLeft": "duration"},
    "SessionResumptionUpdate": {
        "newHandle": "string",
        "resumable": "boolean",
        "lastConsumedClientMessageIndex": "int64",
    },
    "VoiceActivityDetectionSignal": {"vadSignalType": "string"},
    "MusicClientMessage": {
        "setup": "MusicSetup",
        "clientContent": "MusicContent",
        "musicGenerationConfig": "MusicGenerationConfig",
        "playbackControl": "string",
    },
    "MusicSetup": {"model": "string"},
    "MusicContent": {"weightedPrompts": ["WeightedPrompt"]},
    "WeightedPrompt": {"text": "string", "weight": "number"},
    "MusicGenerationConfig": {
        "temperature": "number",
        "topK": "integer",
        "seed": "integer",
        "guidance": "number",
        "bpm": "integer",
        "density": "number",
        "brightness": "number",
        "scale": "string",
        "muteBass": "boolean",
        "muteDrums": "boolean",
        "onlyBassAndDrums": "boolean",
        "musicGenerationMode": "string",
    },
    "MusicServerMessage": {
        "setupComplete": "Empty",
        "serverContent": "MusicServerContent",
        "filteredPrompt": "FilteredPrompt",
    },
    "MusicServerContent": {"audioChunks": ["AudioChunk"]},
    "AudioChunk": {"data": "string", "mimeType": "string", "sourceMetadata": "MusicSource"},
    "MusicSource": {"clientContent": "MusicContent", "musicGenerationConfig": "MusicGenerationConfig"},
    "FilteredPrompt": {"text": "string", "filteredReason": "string"},
}
_FORMATS = {"int64": {"type": "string", "format": "int64"}, "duration": {"type": "string", "format": "google-duration"}}
_TYPES = frozenset({"string", "boolean", "integer", "number", "object"})


@cache
def document(backend: str) -> Document:
    """Return the document of a backend together with the messages of live sessions."""
    documented = load(backend)
    answer = ANSWER[backend]
    usage = {**_COUNTS, f"{answer}TokenCount": "integer", f"{answer}TokensDetails": ["ModalityTokenCount"]}
    schemas: dict[str, JSON] = dict(documented.schemas)
    for name, fields in {**_SCHEMAS, "LiveUsageMetadata": usage}.items():
        properties = {field: _schema(kind, backend, documented) for field, kind in fields.items()}
        schemas[f"live.{name}"] = {"type": "object", "properties": properties}
    return replace(documented, schemas=schemas, _fields={})


def _schema(kind: Any, backend: str, documented: Document) -> JSON:
    if isinstance(kind, list):
        return {"type": "array", "items": _schema(kind[0], backend, documented)}
    if kind in _TYPES:
        return {"type": kind}
    if kind in _FORMATS:
        return _FORMATS[kind]
    if kind in _SCHEMAS or kind == "LiveUsageMetadata":
        return {"$ref": f"live.{kind}"}
    return {"$ref": kind if kind in documented.schemas else _PREFIX[backend] + kind}


def read_message(backend: str, schema: str, message: JSON) -> JSON:
    """Validate a client's message and return it with wire names; raises `ServiceError` 400."""
    reader = Lenient(document(backend))
    checked: JSON = reader.message(f"live.{schema}", message)
    if reader.violations:
        raise invalid("\n".join(violation.description for violation in reader.violations))
    return checked
