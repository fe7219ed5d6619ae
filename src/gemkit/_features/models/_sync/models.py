# Rendered from ../_async/models.py by `make gen`; edit that file instead.
"""`client.models`: the calls that the generated methods leave to choose: protocols of embedding, sources of videos."""

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
    """Generate content, count tokens, embed, and look after models."""

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
        """Ask a model and wait for its whole response.

        Functions among `config.tools` are called as the model asks for them, and the model is asked again with what
        they return, until it answers in words or `automatic_function_calling.maximum_remote_calls` requests were made
        (10 by default); `automatic_function_calling.disable` leaves the calls to you. Where a function calling mode
        ANY is set, it holds for the first request only.

        Args:
            model: Model name, such as `gemini-2.5-flash`, `models/...`, `tunedModels/...` or a full resource path.
            contents: The prompt: text, parts, files, images, contents, or a list of these; consecutive parts form one
                user turn.
            config: Options of this call, such as `system_instruction`, `temperature`, `response_schema` and `tools`.
                `automatic_continuation` asks for the rest of a response that a service gives over several requests.
            response_type: What the response is to be: a pydantic model, a dataclass, a typed dictionary, an enum, a list or
                union of these, or any other type that has a JSON Schema. The response's `parsed` is of this type.

        Returns:
            The response; `text` is what the model wrote, `parsed` what a schema makes of it.

        Raises:
            InvalidInputError: `response_type` has no JSON Schema, or the config has a schema too.
            UnsupportedFieldError: A field that this backend does not support.
            ContinuationInterruptedError: The rest of a response could not be fetched.
            UnsupportedFunctionError: A function among the tools cannot be declared.
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
        """Ask a model and receive its response in chunks while it is being written.

        Functions among `config.tools` are called as for `generate_content`; a chunk is given before the functions that
        it calls are run.

        Args:
            model: Model name, as for `generate_content`.
            contents: The prompt, as for `generate_content`.
            config: Options of this call.
            response_type: What the whole answer is to be, as for `generate_content`.

        Returns:
            The chunks as they arrive; also a context manager. Its `final_response` puts them together, and `partial` is
            what has arrived of JSON.

        Raises:
            InvalidInputError: `response_type` has no JSON Schema, or the config has a schema too.
            UnsupportedFieldError: A field that this backend does not support.
            UnsupportedFunctionError: A function among the tools cannot be declared.
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
        """Ask a model that calls functions, turn by turn; nothing is sent before the first turn is requested.

        Args:
            model: Model name, as for `generate_content`.
            contents: The prompt, as for `generate_content`.
            config: Options of each request; `tools` has the functions.
            checkpoint: Called with the run as JSON after each response and each function that has finished, to be kept
                for `resume_tools`; a plain function.

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
        """Continue a run of `run_tools` saved as JSON; functions that have finished are not run again.

        Args:
            saved: What `to_json` of the run, or its checkpoint, gave.
            config: Options of each request, functions among them; they are not saved.
            checkpoint: As for `run_tools`.

        Returns:
            The run. Its first turn is the one that it ended in, if that has calls without a response.

        Raises:
            InvalidInputError: The text is not a saved run, or the config is not valid.
        """
        from gemkit._features.tools._sync.runner import resume

        return resume(self._client, saved, config, checkpoint)

    def embed_content(
        self, *, model: str, contents: ContentListUnionDict, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed contents: one embedding per element of `contents`, in order.

        The `gemini-embedding-2` models take text and media together: consecutive texts, images and parts form one content,
        as in a prompt, and get one embedding. Give a `Content` for each embedding that you want of them.

        Args:
            model: Name of an embedding model, such as `gemini-embedding-001`.
            contents: One content or a list of them. Parts of one `Content`, or of an inner list, are embedded together.
            config: Options of this call, among them `output_dimensionality` and `task_type`.

        Returns:
            The embeddings, each a list of floats in `values`.

        Raises:
            UnsupportedFieldError: A field that this backend or the model's protocol does not support.
            ResponseError: The service gave another number of embeddings than there were contents.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.models.batchEmbedContents`; on Vertex AI `predict`, `embedContent` or
        `batchEmbedContents` of `aiplatform.projects.locations.publishers.models`, as the model and the number of
        contents ask for.
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
        """Start to generate videos; `operations.wait` waits until they are there.

        Args:
            model: Name of a model that makes videos.
            prompt: What the video shows, in words.
            image: The picture to begin with.
            video: The video to continue or to edit.
            source: Prompt, image and video in one; not beside any of them.
            config: Number, length and shape of the videos, and options of this call.

        Returns:
            The operation that makes them; its `response` holds them once it is `done`.

        Raises:
            InvalidInputError: There is no source, or two.
            UnsupportedFieldError: A field that this backend does not support.
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
