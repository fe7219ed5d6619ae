# Rendered from ../_async/models.py by `make gen`; edit that file instead.
"""`client.models`: the generated operations, with function calling, response types, embeddings and videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from gemkit._features.responses._sync.answers import request_content, stream_content
from gemkit._features.tools.detection import has_functions
from gemkit._generated import operations
from gemkit._generated.resources import models as generated

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import TypeForm

    from gemkit._api._sync.stream import Stream
    from gemkit._features.contents.inputs import ContentListUnionDict
    from gemkit._features.responses._sync.streams import ParsedStream
    from gemkit._features.responses.parsed import ParsedResponse
    from gemkit._features.tools._sync.runner import ToolRun
    from gemkit._generated.dicts import (
        EmbedContentConfigOrDict,
        GenerateContentConfigOrDict,
        GenerateVideosConfigOrDict,
        GenerateVideosSourceOrDict,
        ImageOrDict,
        VideoOrDict,
    )
    from gemkit._generated.types.embeddings import EmbedContentResponse
    from gemkit._generated.types.response import GenerateContentResponse
    from gemkit._generated.types.schema import Schema
    from gemkit._generated.types.videos import GenerateVideosOperation

T = TypeVar("T")


class Models(generated.Models):
    """Models: generate content, count tokens, embed contents, and manage models."""

    @overload
    def generate_content(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: None = None,
    ) -> GenerateContentResponse: ...

    @overload
    def generate_content(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: TypeForm[T],
    ) -> ParsedResponse[T]: ...

    @overload
    def generate_content(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: dict[str, Any] | Schema,
    ) -> ParsedResponse[Any]: ...

    def generate_content(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: Any = None,
    ) -> GenerateContentResponse:
        """Generate content and return the whole response.

        Functions in `config.tools` are called automatically, and their results are sent to the model, until it responds
        without function calls or `automatic_function_calling.maximum_remote_calls` requests were sent (10 by default);
        `automatic_function_calling.disable` turns this off. Function calling mode ANY applies to the first request
        only.

        Args:
            model: Model name, such as `gemini-2.5-flash`, `models/...`, `tunedModels/...` or a full resource path.
            contents: The prompt: text, parts, files, images, contents, or a list of these; consecutive parts form one
                user turn.
            config: Options of this call, such as `system_instruction`, `temperature`, `response_schema` and `tools`.
                `automatic_continuation` continues a response that the service returns over several requests.
            response_type: Type of the parsed response: a pydantic model, a dataclass, a typed dictionary, an enum, a
                list or union of these, or any other type with a JSON Schema. `parsed` of the response has this type.

        Returns:
            The response; `text` is the generated text, `parsed` is the text parsed with the schema.

        Raises:
            InvalidInputError: `response_type` has no JSON Schema, or the config also has a schema.
            UnsupportedFieldError: The config has a field that the backend does not support.
            ContinuationInterruptedError: The continuation of a response failed.
            UnsupportedFunctionError: A function in `tools` cannot be declared.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Example:
            response = client.models.generate_content(model="gemini-2.5-flash", contents="Why is the sky blue?")
            print(response.text)

        Source: `generativelanguage.models.generateContent`,
        `aiplatform.projects.locations.publishers.models.generateContent`
        """
        if response_type is not None:
            from gemkit._features.schemas.transforms import with_response_type

            config = with_response_type(config, response_type)
        params: dict[str, Any] = {"model": model, "contents": contents, "config": config}
        if config is None:
            response = self._client.call(operations.MODELS_GENERATE_CONTENT, params)
        elif not has_functions(config):
            response = request_content(self._client, params)
        else:
            from gemkit._features.tools._sync.calling import generate

            response, _ = generate(self._client, model, contents, config)
        if response_type is None:
            return response
        from gemkit._features.responses.parsed import as_parsed

        return as_parsed(response, response_type)

    @overload
    def generate_content_stream(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: None = None,
    ) -> Stream[GenerateContentResponse]: ...

    @overload
    def generate_content_stream(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: TypeForm[T],
    ) -> ParsedStream[T]: ...

    @overload
    def generate_content_stream(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: dict[str, Any] | Schema,
    ) -> ParsedStream[Any]: ...

    def generate_content_stream(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        response_type: Any = None,
    ) -> Stream[GenerateContentResponse]:
        """Generate content and stream the response in chunks.

        Functions in `config.tools` are called as for `generate_content`; a chunk is yielded before the functions that
        it calls are run.

        Args:
            model: Model name, as for `generate_content`.
            contents: The prompt, as for `generate_content`.
            config: Options of this call.
            response_type: Type of the parsed response, as for `generate_content`.

        Returns:
            An iterator of chunks, also a context manager. Its `final_response` merges them, and `partial` returns the
            partial JSON received so far.

        Raises:
            InvalidInputError: `response_type` has no JSON Schema, or the config also has a schema.
            UnsupportedFieldError: The config has a field that the backend does not support.
            UnsupportedFunctionError: A function in `tools` cannot be declared.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.models.streamGenerateContent`,
        `aiplatform.projects.locations.publishers.models.streamGenerateContent`
        """
        if response_type is not None:
            from gemkit._features.schemas.transforms import with_response_type

            config = with_response_type(config, response_type)
        stream: Stream[GenerateContentResponse]
        if config is None or not has_functions(config):
            stream = stream_content(self._client, {"model": model, "contents": contents, "config": config})
        else:
            from gemkit._features.tools._sync.calling import generate_stream

            stream = generate_stream(self._client, model, contents, config)
        if response_type is None:
            return stream
        from gemkit._features.responses._sync.streams import ParsedStream

        parsed_stream: ParsedStream[Any] = ParsedStream(stream, response_type)
        return parsed_stream

    def run_tools(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        checkpoint: Callable[[str], object] | None = None,
    ) -> ToolRun:
        """Run a model with tools, turn by turn; nothing is sent before the first turn is requested.

        Args:
            model: Model name, as for `generate_content`.
            contents: The prompt, as for `generate_content`.
            config: Options of each request; `tools` has the functions.
            checkpoint: Callback that receives the run as JSON after each response and each finished function, to be
                saved for `resume_tools`; a sync function.

        Returns:
            The run: iterate over its turns, or call `until_done`.

        Raises:
            InvalidInputError: The prompt or the config is not valid.

        Example:
            for turn in client.models.run_tools(model="gemini-2.5-flash", contents="...", config={"tools": [delete]}):
                for call in turn.calls:
                    if input(f"{call.name} {call.args}? ") != "yes":
                        call.reject("the user does not want this")
        """
        from gemkit._features.tools._sync.runner import ToolRun

        return ToolRun(self._client, model, contents, config, checkpoint=checkpoint)

    def resume_tools(
        self,
        saved: str | bytes,
        *,
        config: GenerateContentConfigOrDict | None = None,
        checkpoint: Callable[[str], object] | None = None,
    ) -> ToolRun:
        """Resume a run of `run_tools` saved as JSON; finished functions are not run again.

        Args:
            saved: The JSON from `to_json` of the run, or from `checkpoint`.
            config: Options of each request, including functions; they are not saved.
            checkpoint: As for `run_tools`.

        Returns:
            The run. Its first turn is the saved one, if that has calls without a response.

        Raises:
            InvalidInputError: The text is not a saved run, or the config is not valid.
        """
        from gemkit._features.tools._sync.runner import resume

        return resume(self._client, saved, config, checkpoint)

    def embed_content(
        self, *, model: str, contents: ContentListUnionDict, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed contents: one embedding per element of `contents`, in order.

        The `gemini-embedding-2` models embed text and media together: consecutive texts, images and parts form one
        content, as in a prompt, with one embedding. Pass a separate `Content` for each embedding.

        Args:
            model: Name of an embedding model, such as `gemini-embedding-001`.
            contents: One content or a list of them. Parts of one `Content`, or of an inner list, are embedded together.
            config: Options of this call, such as `output_dimensionality` and `task_type`.

        Returns:
            The embeddings, each a list of floats in `values`.

        Raises:
            UnsupportedFieldError: The config has a field that the backend or the model's method does not support.
            ResponseError: The number of embeddings differs from the number of contents.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.models.batchEmbedContents`; on Vertex AI `predict`, `embedContent` or
        `batchEmbedContents` of `aiplatform.projects.locations.publishers.models`, depending on the model and the number
        of contents.
        """
        from gemkit._features.embeddings.requests import embed_call

        call = embed_call(self._client.context, model, contents, config)
        return call.read(self._client.call(call.operation, call.params))

    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
        source: GenerateVideosSourceOrDict | None = None,
        config: GenerateVideosConfigOrDict | None = None,
    ) -> GenerateVideosOperation:
        """Start to generate videos; `operations.wait` waits for them.

        Args:
            model: Name of a video model.
            prompt: Text that describes the video.
            image: First frame of the video.
            video: The video to continue or to edit.
            source: Prompt, image and video in one object, instead of separate arguments.
            config: Number, duration and aspect ratio of the videos, and options of this call.

        Returns:
            The long-running operation; its `response` has the videos when it is `done`.

        Raises:
            InvalidInputError: There is no source, or both kinds.
            UnsupportedFieldError: The config has a field that the backend does not support.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.models.predictLongRunning`,
        `aiplatform.projects.locations.publishers.models.predictLongRunning`
        """
        from gemkit._features.media.videos import source_params
        from gemkit._generated.operations import MODELS_GENERATE_VIDEOS

        sources = source_params(prompt, image, video, source)
        params = {"model": model, **sources, "config": config}
        return self._client.call(MODELS_GENERATE_VIDEOS, params)


Models.__module__ = "gemkit.models"
