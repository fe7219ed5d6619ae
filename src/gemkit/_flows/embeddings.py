"""Embedding: which of the services' protocols a model speaks, and one form of answer for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._core.encode import strict
from gemkit._core.flow import Call
from gemkit._features.contents.parts import to_content
from gemkit._features.contents.transforms import contents as to_contents
from gemkit._generated import operations
from gemkit.errors import InvalidInputError, ResponseError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gemkit._core.caller import Place
    from gemkit._core.flow import Flow
    from gemkit._core.operation import Backend
    from gemkit._features.contents.inputs import ContentListUnionDict
    from gemkit._generated.dicts import EmbedContentConfigOrDict
    from gemkit._generated.types.content import Content
    from gemkit._generated.types.embeddings import (
        ContentEmbedding,
        EmbedContentConfig,
        EmbedContentResponse,
        SingleEmbedContentResponse,
    )

_GEMINI = ("task_type", "title", "output_dimensionality")
_INSTANCE = ("task_type", "title", "mime_type")
_PARAMETERS = ("auto_truncate", "output_dimensionality")
_EMBED = ("task_type", "title", "output_dimensionality", "auto_truncate", "document_ocr", "audio_track_extraction")


def embed(
    place: Place, model: str, contents: ContentListUnionDict, config: EmbedContentConfigOrDict | None
) -> Flow[EmbedContentResponse]:
    """Embed one content per element, over the protocol that backend, model and number ask for."""
    from gemkit._generated.types.embeddings import EmbedContentConfig  # noqa: PLC0415

    options = cast("EmbedContentConfig", strict(EmbedContentConfig, config or {}, "config"))
    each = _separate(contents, place)
    if place.backend == "gemini":
        answer = yield from _gemini(model, each, options)
    elif speaks_predict(model):
        answer = yield from _predict(model, each, options)
    elif len(each) == 1:
        answer = yield from _single(model, each[0], options)
    else:
        answer = yield from _batch(model, each, options)
    return _checked(answer, len(each))


def speaks_predict(model: object) -> bool:
    """Whether a model of Vertex AI embeds over `predict`: all do but Gemini's and those of other publishers."""
    name = str(getattr(model, "name", model)).rpartition("/")[2]
    return "gemini" not in name and "maas" not in name


def _separate(contents: object, place: Place) -> list[Content]:
    """One content per element: unlike a prompt's, parts in a row belong to different contents."""
    given: Any = contents
    if not isinstance(contents, list | tuple) or not contents:
        return to_contents(given, place)
    return [to_content(item, f"contents[{index}]") for index, item in enumerate(given)]


def _gemini(model: str, contents: list[Content], options: EmbedContentConfig) -> Flow[EmbedContentResponse]:
    from gemkit._features.models.transforms import gemini_model  # noqa: PLC0415
    from gemkit._generated.types.embeddings import EmbedContentRequest  # noqa: PLC0415

    given = _taken(options, _GEMINI, "gemini")
    name = gemini_model(model)
    requests = [EmbedContentRequest(model=name, content=content, **given) for content in contents]
    call = Call(operations.MODELS_BATCH_EMBED_CONTENTS, {"model": model, "requests": requests, "config": options})
    return cast("EmbedContentResponse", (yield call))


def _batch(model: str, contents: list[Content], options: EmbedContentConfig) -> Flow[EmbedContentResponse]:
    from gemkit._generated.types.embeddings import EmbedContentRequest, EmbedContentRequestConfig  # noqa: PLC0415

    shared = EmbedContentRequestConfig(**_taken(options, _EMBED, "vertex"))
    requests = [EmbedContentRequest(content=content, embed_content_config=shared) for content in contents]
    call = Call(operations.MODELS_BATCH_EMBED_CONTENTS, {"model": model, "requests": requests, "config": options})
    return cast("EmbedContentResponse", (yield call))


def _single(model: str, content: Content, options: EmbedContentConfig) -> Flow[EmbedContentResponse]:
    from gemkit._generated.types.embeddings import EmbedContentRequestConfig, EmbedContentResponse  # noqa: PLC0415

    given = _taken(options, _EMBED, "vertex")
    params: dict[str, Any] = {"model": model, "content": content, "config": options}
    if given:
        params["embed_content_config"] = EmbedContentRequestConfig(**given)
    one = cast("SingleEmbedContentResponse", (yield Call(operations.MODELS_EMBED_CONTENT, params)))
    return EmbedContentResponse.model_construct(
        embeddings=[one.embedding] if one.embedding is not None else [],
        usage_metadata=one.usage_metadata,
        truncated=one.truncated,
        sdk_http_response=one.sdk_http_response,
    )


def _predict(model: str, contents: list[Content], options: EmbedContentConfig) -> Flow[EmbedContentResponse]:
    from gemkit._generated.types.embeddings import (  # noqa: PLC0415
        EmbedContentResponse,
        EmbeddingInstance,
        EmbeddingParameters,
        EmbeddingPredictions,
    )

    _taken(options, (*_INSTANCE, *_PARAMETERS), "vertex")
    about, parameters = _set(options, _INSTANCE), _set(options, _PARAMETERS)
    params: dict[str, Any] = {
        "model": model,
        "instances": [EmbeddingInstance(content=text, **about) for text in _texts(contents, model)],
        "config": options,
    }
    if parameters:
        params["parameters"] = EmbeddingParameters(**parameters)
    answer = cast("EmbeddingPredictions", (yield Call(operations.MODELS_PREDICT_EMBEDDINGS, params)))
    found: list[ContentEmbedding] = [
        each.embeddings for each in answer.predictions or () if each.embeddings is not None
    ]
    return EmbedContentResponse.model_construct(
        embeddings=found, metadata=answer.metadata, sdk_http_response=answer.sdk_http_response
    )


def _texts(contents: list[Content], model: str) -> Iterable[str]:
    for index, content in enumerate(contents):
        parts = content.parts or []
        if not parts or any(part.text is None for part in parts):
            raise InvalidInputError(
                f"{model} embeds text only; for other media take a Gemini embedding model", path=f"contents[{index}]"
            )
        yield "\n".join(part.text for part in parts if part.text is not None)


def _set(options: EmbedContentConfig, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(options, name)) is not None}


def _taken(options: EmbedContentConfig, names: tuple[str, ...], backend: Backend) -> dict[str, Any]:
    """The options that are set, all of which the protocol must know."""
    known = {*names, "http_options"}
    fields = [name for name in type(options).model_fields if getattr(options, name) is not None]
    if refused := [f"config.{name}" for name in fields if name not in known]:
        raise UnsupportedFieldError(refused, backend, operation="models.embed_content")
    return _set(options, names)


def _checked(answer: EmbedContentResponse, wanted: int) -> EmbedContentResponse:
    got = len(answer.embeddings or ())
    if got != wanted:
        raise ResponseError(f"models.embed_content: {wanted} contents were sent and {got} embeddings came back")
    return answer
