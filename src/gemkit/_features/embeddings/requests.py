"""Embedding: select the request for the backend, model and number of contents, and convert its response."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.contents.transforms import to_content
from gemkit._generated import operations
from gemkit._mapping.model import validated
from gemkit.errors import InvalidInputError, ResponseError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gemkit._features.contents.inputs import ContentListUnionDict
    from gemkit._generated.dicts import EmbedContentConfigOrDict
    from gemkit._generated.types.content import Content
    from gemkit._generated.types.embeddings import (
        ContentEmbedding,
        EmbedContentConfig,
        EmbedContentRequest,
        EmbedContentResponse,
        EmbeddingPredictions,
        SingleEmbedContentResponse,
    )
    from gemkit._mapping.operation import Backend, ClientContext, OperationSpec

_GEMINI = ("task_type", "title", "output_dimensionality")
_INSTANCE = ("task_type", "title", "mime_type")
_PARAMETERS = ("auto_truncate", "output_dimensionality")
_EMBED = ("task_type", "title", "output_dimensionality", "auto_truncate", "document_ocr", "audio_track_extraction")


@dataclass(frozen=True, slots=True)
class EmbedCall:
    """One request that embeds contents.

    Attributes:
        operation: The operation.
        params: Its parameters.
        count: Number of contents.
        convert: Converts the response to an `EmbedContentResponse`.
    """

    operation: OperationSpec[Any]
    params: dict[str, Any]
    count: int
    convert: Callable[[Any], EmbedContentResponse]

    def read(self, response: object) -> EmbedContentResponse:
        """Return the response as an `EmbedContentResponse`.

        Raises:
            ResponseError: There are more or fewer embeddings than contents.
        """
        converted = self.convert(response)
        got = len(converted.embeddings or ())
        if got != self.count:
            raise ResponseError(f"models.embed_content: {self.count} contents were sent and {got} embeddings came back")
        return converted


def embed_call(
    context: ClientContext, model: str, contents: ContentListUnionDict, config: EmbedContentConfigOrDict | None
) -> EmbedCall:
    """Return the request that embeds one content per element of `contents`.

    Raises:
        InvalidInputError: The contents or the config are not valid.
        UnsupportedFieldError: The backend or the model's method does not support an option.
    """
    from gemkit._generated.types.embeddings import EmbedContentConfig

    options = validated(EmbedContentConfig, config or {}, "config")
    each = to_contents(contents, context) if embeds_together(model) else _separate(contents, context)
    if context.backend == "gemini":
        return _gemini(model, each, options)
    if uses_predict(model):
        return _predict(model, each, options)
    if len(each) == 1:
        return _single(model, each[0], options)
    return _batch(model, each, options)


def uses_predict(model: object) -> bool:
    """Return whether a model of Vertex AI uses `predict`: all but Gemini models and those of other publishers."""
    name = str(getattr(model, "name", model)).rpartition("/")[2]
    return "gemini" not in name and "maas" not in name


def embeds_together(model: object) -> bool:
    """Return whether a model embeds consecutive parts together, as multimodal models do."""
    return "gemini-embedding-2" in str(getattr(model, "name", model)).rpartition("/")[2]


def _separate(contents: object, context: ClientContext) -> list[Content]:
    """Return one content per element: unlike in a prompt, consecutive parts are separate contents."""
    given: Any = contents
    if not isinstance(contents, list | tuple) or not contents:
        return to_contents(given, context)
    return [to_content(item, f"contents[{index}]") for index, item in enumerate(given)]


def _gemini(model: str, contents: list[Content], options: EmbedContentConfig) -> EmbedCall:
    from gemkit._features.models.transforms import gemini_model
    from gemkit._generated.types.embeddings import EmbedContentRequest

    given = _selected(options, _GEMINI, "gemini")
    name = gemini_model(model)
    requests = [EmbedContentRequest(model=name, content=content, **given) for content in contents]
    return _batch_call(model, requests, options)


def _batch(model: str, contents: list[Content], options: EmbedContentConfig) -> EmbedCall:
    from gemkit._generated.types.embeddings import EmbedContentRequest, EmbedContentRequestConfig

    given = _selected(options, _EMBED, "vertex")
    shared = EmbedContentRequestConfig(**given) if given else None
    requests = [EmbedContentRequest(content=content, embed_content_config=shared) for content in contents]
    return _batch_call(model, requests, options)


def _batch_call(model: str, requests: list[EmbedContentRequest], options: EmbedContentConfig) -> EmbedCall:
    def as_it_is(response: EmbedContentResponse) -> EmbedContentResponse:
        return response

    params = {"model": model, "requests": requests, "config": options}
    return EmbedCall(operations.MODELS_BATCH_EMBED_CONTENTS, params, len(requests), as_it_is)


def _single(model: str, content: Content, options: EmbedContentConfig) -> EmbedCall:
    from gemkit._generated.types.embeddings import EmbedContentRequestConfig

    given = _selected(options, _EMBED, "vertex")
    params: dict[str, Any] = {"model": model, "content": content, "config": options}
    if given:
        params["embed_content_config"] = EmbedContentRequestConfig(**given)
    return EmbedCall(operations.MODELS_EMBED_CONTENT, params, 1, _from_single)


def _from_single(response: SingleEmbedContentResponse) -> EmbedContentResponse:
    from gemkit._generated.types.embeddings import EmbedContentResponse

    return EmbedContentResponse.model_construct(
        embeddings=[response.embedding] if response.embedding is not None else [],
        usage_metadata=response.usage_metadata,
        truncated=response.truncated,
        sdk_http_response=response.sdk_http_response,
    )


def _predict(model: str, contents: list[Content], options: EmbedContentConfig) -> EmbedCall:
    from gemkit._generated.types.embeddings import EmbeddingInstance, EmbeddingParameters

    _selected(options, (*_INSTANCE, *_PARAMETERS), "vertex")
    about, parameters = _given(options, _INSTANCE), _given(options, _PARAMETERS)
    params: dict[str, Any] = {
        "model": model,
        "instances": [EmbeddingInstance(content=text, **about) for text in _texts(contents, model)],
        "config": options,
    }
    if parameters:
        params["parameters"] = EmbeddingParameters(**parameters)
    return EmbedCall(operations.MODELS_PREDICT_EMBEDDINGS, params, len(contents), _from_predictions)


def _from_predictions(response: EmbeddingPredictions) -> EmbedContentResponse:
    from gemkit._generated.types.embeddings import EmbedContentResponse

    embeddings: list[ContentEmbedding] = [
        each.embeddings for each in response.predictions or () if each.embeddings is not None
    ]
    return EmbedContentResponse.model_construct(
        embeddings=embeddings, metadata=response.metadata, sdk_http_response=response.sdk_http_response
    )


def _texts(contents: list[Content], model: str) -> Iterable[str]:
    for index, content in enumerate(contents):
        parts = content.parts or []
        if not parts or any(part.text is None for part in parts):
            raise InvalidInputError(
                f"{model} embeds text only; for other media use a Gemini embedding model", path=f"contents[{index}]"
            )
        yield "\n".join(part.text for part in parts if part.text is not None)


def _given(options: EmbedContentConfig, names: tuple[str, ...]) -> dict[str, Any]:
    given = {name: value for name in names if (value := getattr(options, name)) is not None}
    if "task_type" in given:
        given["task_type"] = given["task_type"].upper()  # the services accept upper case only
    return given


def _selected(options: EmbedContentConfig, names: tuple[str, ...], backend: Backend) -> dict[str, Any]:
    """Return the options that are set.

    Raises:
        UnsupportedFieldError: The method does not support one of them.
    """
    known = {*names, "http_options"}
    fields = [name for name in type(options).__pydantic_fields__ if getattr(options, name) is not None]
    if refused := [f"config.{name}" for name in fields if name not in known]:
        raise UnsupportedFieldError(refused, backend, operation="models.embed_content")
    return _given(options, names)
