"""The models the emulator lists. Any other name is answered too; only looking it up fails."""

from typing import NamedTuple

from gemkit.emulator.json_values import JSON


class _Listed(NamedTuple):
    id: str
    title: str
    version: str
    input_limit: int
    output_limit: int
    thinking: bool = False
    kind: str = "generate"
    stage: str = "GA"


_ACTIONS = {
    "generate": ["generateContent", "countTokens", "createCachedContent", "batchGenerateContent"],
    "embed": ["embedContent", "countTokens", "asyncBatchEmbedContent"],
    "predict": ["predict"],
    "video": ["predictLongRunning"],
}
_LISTED = (
    _Listed("gemini-2.0-flash", "Gemini 2.0 Flash", "2.0", 1_048_576, 8_192),
    _Listed("gemini-2.0-flash-lite", "Gemini 2.0 Flash-Lite", "2.0", 1_048_576, 8_192),
    _Listed("gemini-2.5-flash", "Gemini 2.5 Flash", "001", 1_048_576, 65_536, thinking=True),
    _Listed("gemini-2.5-flash-image", "Gemini 2.5 Flash Image", "2.0", 32_768, 32_768),
    _Listed("gemini-2.5-flash-lite", "Gemini 2.5 Flash-Lite", "001", 1_048_576, 65_536, thinking=True),
    _Listed("gemini-2.5-pro", "Gemini 2.5 Pro", "2.5", 1_048_576, 65_536, thinking=True),
    _Listed(
        "gemini-3-flash-preview", "Gemini 3 Flash", "3-flash", 1_048_576, 65_536, thinking=True, stage="PUBLIC_PREVIEW"
    ),
    _Listed("gemini-embedding-001", "Gemini Embedding 001", "001", 2_048, 1, kind="embed"),
    _Listed("gemma-3-27b-it", "Gemma 3 27B", "001", 131_072, 8_192),
    _Listed("imagen-4.0-generate-001", "Imagen 4", "001", 480, 8_192, kind="predict"),
    _Listed("text-embedding-004", "Text Embedding 004", "004", 2_048, 1, kind="embed"),
    _Listed("text-embedding-005", "Text Embedding 005", "005", 2_048, 1, kind="embed"),
    _Listed("veo-3.0-generate-001", "Veo 3", "3.0", 480, 8_192, kind="video"),
)


def gemini_models() -> dict[str, JSON]:
    """Models as the Gemini Developer API lists them, by name."""
    return {f"models/{listed.id}": _gemini(listed) for listed in _LISTED}


def _gemini(listed: _Listed) -> JSON:
    model: JSON = {
        "name": f"models/{listed.id}",
        "version": listed.version,
        "displayName": listed.title,
        "description": f"{listed.title}, played by the emulator",
        "inputTokenLimit": listed.input_limit,
        "outputTokenLimit": listed.output_limit,
        "supportedGenerationMethods": _ACTIONS[listed.kind],
    }
    if listed.kind == "generate":
        model |= {"temperature": 1.0, "topP": 0.95, "topK": 64, "maxTemperature": 2.0}
    if listed.thinking:
        model["thinking"] = True
    return model


def publisher_models() -> dict[str, JSON]:
    """Models as Vertex AI lists them, by name."""
    return {
        f"publishers/google/models/{listed.id}": {
            "name": f"publishers/google/models/{listed.id}",
            "versionId": listed.version,
            "openSourceCategory": "PROPRIETARY",
            "launchStage": listed.stage,
            "versionState": "VERSION_STATE_STABLE" if listed.stage == "GA" else "VERSION_STATE_UNSTABLE",
        }
        for listed in _LISTED
    }
