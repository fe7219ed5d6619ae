"""The available models and their capabilities. Any other name is a 404, as with the services."""

from collections.abc import Iterable
from typing import NamedTuple

from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import ServiceError, invalid


class ListedModel(NamedTuple):
    """One model.

    Attributes:
        id: The last part of its name.
        title: Its display name.
        version: Its version.
        input_limit: Maximum number of tokens of a prompt.
        output_limit: Maximum number of tokens of a response.
        kind: Its capability; `any` for all of them.
        thinking: Whether it supports thinking.
        publisher: Its publisher on Vertex AI.
    """

    id: str
    title: str
    version: str
    input_limit: int
    output_limit: int
    kind: str = "generate"
    thinking: bool = False
    publisher: str = "google"

    @property
    def vertex_name(self) -> str:
        """Its name on Vertex AI."""
        return f"publishers/{self.publisher}/models/{self.id}"


_ACTIONS = {
    "generate": ["generateContent", "countTokens", "createCachedContent", "batchGenerateContent"],
    "embed": ["embedContent", "countTokens", "asyncBatchEmbedContent"],
    "predict": ["predict"],
    "video": ["predictLongRunning"],
    "live": ["bidiGenerateContent", "countTokens"],
    "music": ["bidiGenerateMusic"],
}
_ACTIONS["any"] = [action for actions in (*_ACTIONS.values(),) for action in actions]
# The verbs of each action above; other verbs do not require a capability.
_VERBS = {
    "streamGenerateContent": "generateContent",
    "batchEmbedContents": "embedContent",
    "fetchPredictOperation": "predictLongRunning",
    "computeTokens": "countTokens",
}
_MILLION = 1_048_576
_LISTED = (
    ListedModel("gemini-2.0-flash", "Gemini 2.0 Flash", "2.0", _MILLION, 8_192),
    ListedModel("gemini-2.0-flash-001", "Gemini 2.0 Flash 001", "2.0", _MILLION, 8_192),
    ListedModel("gemini-2.0-flash-live-001", "Gemini 2.0 Flash Live", "001", 131_072, 8_192, "live"),
    ListedModel("gemini-2.0-flash-lite", "Gemini 2.0 Flash-Lite", "2.0", _MILLION, 8_192),
    ListedModel("gemini-2.5-flash", "Gemini 2.5 Flash", "001", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-2.5-flash-image", "Gemini 2.5 Flash Image", "2.0", 32_768, 32_768),
    ListedModel("gemini-2.5-flash-lite", "Gemini 2.5 Flash-Lite", "001", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-2.5-flash-native-audio-latest", "Gemini 2.5 Native Audio", "001", 131_072, 8_192, "live"),
    ListedModel(
        "gemini-2.5-flash-native-audio-preview-09-2025", "Gemini 2.5 Native Audio", "001", 131_072, 8_192, "live"
    ),
    ListedModel("gemini-2.5-flash-preview-tts", "Gemini 2.5 Flash TTS", "2.5", 8_192, 16_384),
    ListedModel("gemini-2.5-pro", "Gemini 2.5 Pro", "2.5", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-2.5-pro-preview-tts", "Gemini 2.5 Pro TTS", "2.5", 8_192, 16_384),
    ListedModel("gemini-3-flash-preview", "Gemini 3 Flash", "3-flash", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-3-pro-image-preview", "Gemini 3 Pro Image", "3.0", 131_072, 32_768, thinking=True),
    ListedModel("gemini-3-pro-preview", "Gemini 3 Pro", "3-pro", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-embedding-001", "Gemini Embedding 001", "001", 2_048, 1, "embed"),
    ListedModel("gemini-embedding-2", "Gemini Embedding 2", "2", 8_192, 1, "embed"),
    ListedModel("gemini-flash-latest", "Gemini Flash, the latest", "latest", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-flash-lite-latest", "Gemini Flash-Lite, the latest", "latest", _MILLION, 65_536, thinking=True),
    ListedModel("gemini-live-2.5-flash", "Gemini 2.5 Flash Live", "001", 131_072, 8_192, "live"),
    ListedModel("gemini-live-2.5-flash-preview", "Gemini 2.5 Flash Live", "001", 131_072, 8_192, "live"),
    ListedModel("gemini-pro-latest", "Gemini Pro, the latest", "latest", _MILLION, 65_536, thinking=True),
    ListedModel("gemma-3-27b-it", "Gemma 3 27B", "001", 131_072, 8_192),
    ListedModel("image-segmentation-001", "Image segmentation", "001", 480, 8_192, "predict"),
    ListedModel("imagen-3.0-capability-001", "Imagen 3 editing", "001", 480, 8_192, "predict"),
    ListedModel("imagen-3.0-generate-002", "Imagen 3", "002", 480, 8_192, "predict"),
    ListedModel("imagen-4.0-fast-generate-001", "Imagen 4 Fast", "001", 480, 8_192, "predict"),
    ListedModel("imagen-4.0-generate-001", "Imagen 4", "001", 480, 8_192, "predict"),
    ListedModel("imagen-4.0-ultra-generate-001", "Imagen 4 Ultra", "001", 480, 8_192, "predict"),
    ListedModel("imagen-4.0-upscale-preview", "Imagen 4 upscaling", "001", 480, 8_192, "predict"),
    ListedModel("imagen-product-recontext-preview-06-30", "Products in new places", "001", 480, 8_192, "predict"),
    ListedModel("lyria-realtime-exp", "Lyria RealTime", "001", 131_072, 8_192, "music"),
    ListedModel("text-embedding-004", "Text Embedding 004", "004", 2_048, 1, "embed"),
    ListedModel("text-embedding-005", "Text Embedding 005", "005", 2_048, 1, "embed"),
    ListedModel("text-multilingual-embedding-002", "Multilingual Text Embedding", "002", 2_048, 1, "embed"),
    ListedModel("veo-2.0-generate-001", "Veo 2", "2.0", 480, 8_192, "video"),
    ListedModel("veo-3.0-fast-generate-001", "Veo 3 Fast", "3.0", 480, 8_192, "video"),
    ListedModel("veo-3.0-generate-001", "Veo 3", "3.0", 480, 8_192, "video"),
    ListedModel("veo-3.1-fast-generate-preview", "Veo 3.1 Fast", "3.1", 480, 8_192, "video"),
    ListedModel("veo-3.1-generate-preview", "Veo 3.1", "3.1", 480, 8_192, "video"),
    ListedModel("virtual-try-on-preview-08-04", "Virtual try-on preview", "001", 480, 8_192, "predict"),
    ListedModel("virtual-try-on-001", "Virtual try-on", "001", 480, 8_192, "predict"),
)


class Catalogue:
    """The models of one emulator.

    Args:
        models: Names of additional models, such as `gemini-next` or `publishers/meta/models/llama-4`, with all
            capabilities.
    """

    def __init__(self, models: Iterable[str] = ()) -> None:
        self._listed = [*_LISTED, *map(_additional_model, models)]

    def gemini(self) -> dict[str, JSON]:
        """Return models as the Gemini Developer API lists them, by name."""
        return {f"models/{model.id}": _gemini(model) for model in self._listed if model.publisher == "google"}

    def vertex(self, publisher: str) -> dict[str, JSON]:
        """Return models of a publisher such as `publishers/google` as Vertex AI lists them, by name."""
        mine = (model for model in self._listed if model.vertex_name.startswith(f"{publisher}/models/"))
        return {model.vertex_name: _vertex(model) for model in mine}

    def find(self, name: str) -> ListedModel | None:
        """Return the model with a name of either service; a version after `@` is ignored."""
        plain = name.partition("@")[0]
        vertex = plain[plain.index("publishers/") :] if "publishers/" in plain else ""
        wanted = vertex or f"publishers/google/models/{plain.removeprefix('models/')}"
        return next((model for model in self._listed if model.vertex_name == wanted), None)

    def check(self, backend: str, name: str, verb: str = "") -> None:
        """Reject a request to a model that does not exist or does not support the method.

        Args:
            backend: `gemini` or `vertex`.
            name: The model's name in the request.
            verb: The verb of the method, such as `streamGenerateContent`.

        Raises:
            ServiceError: 404 for an unknown model; 404 or 400, depending on the backend, for one that does not support
                the method.
        """
        model = self.find(name)
        if model is None:
            text = f"{name} is not found. List the models for valid names, or start the emulator with this one."
            raise ServiceError(404, text)
        action = _VERBS.get(verb, verb)
        # Vertex AI also embeds with `predict`, and counts the tokens of its other models.
        offered = _ACTIONS[model.kind] if backend == "gemini" else [*_ACTIONS[model.kind], "countTokens"]
        if action not in _ACTIONS["any"] or action in offered:
            return
        if backend == "vertex" and model.kind == "embed" and action == "predict":
            return
        text = f"{name} does not support {verb}; it supports {', '.join(offered)}."
        raise ServiceError(404, text) if backend == "gemini" else invalid(text)


def _additional_model(name: str) -> ListedModel:
    publisher, _, model_id = name.removeprefix("publishers/").partition("/models/")
    if not model_id:
        publisher, model_id = "google", name.removeprefix("models/")
    if not model_id or "/" in model_id or "/" in publisher:
        raise ValueError(f"{name!r} is not the name of a model, such as gemini-next or publishers/meta/models/llama-4")
    return ListedModel(model_id, model_id, "001", _MILLION, 65_536, "any", publisher=publisher)


def _gemini(listed: ListedModel) -> JSON:
    model: JSON = {
        "name": f"models/{listed.id}",
        "version": listed.version,
        "displayName": listed.title,
        "description": f"{listed.title}, simulated by the emulator",
        "inputTokenLimit": listed.input_limit,
        "outputTokenLimit": listed.output_limit,
        "supportedGenerationMethods": list(dict.fromkeys(_ACTIONS[listed.kind])),
    }
    if listed.kind == "generate":
        model |= {"temperature": 1.0, "topP": 0.95, "topK": 64, "maxTemperature": 2.0}
    if listed.thinking:
        model["thinking"] = True
    return model


def _vertex(listed: ListedModel) -> JSON:
    preview = "preview" in listed.id
    return {
        "name": listed.vertex_name,
        "versionId": listed.version,
        "openSourceCategory": "PROPRIETARY",
        "launchStage": "PUBLIC_PREVIEW" if preview else "GA",
        "versionState": "VERSION_STATE_UNSTABLE" if preview else "VERSION_STATE_STABLE",
    }
