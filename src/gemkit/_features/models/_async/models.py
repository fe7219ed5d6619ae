"""`client.models`: the calls that the generated methods leave to choose: protocols of embedding, sources of videos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._generated.resources import models as generated

if TYPE_CHECKING:
    from gemkit._generated.dicts import (
        EmbedContentConfigOrDict,
        GenerateVideosConfigOrDict,
        GenerateVideosSourceOrDict,
        ImageOrDict,
        VideoOrDict,
    )
    from gemkit._generated.types.embeddings import EmbedContentResponse
    from gemkit._generated.types.videos import GenerateVideosOperation
    from gemkit._transforms.inputs import ContentListUnionDict


class AsyncModels(generated.AsyncModels):
    """Generate content, count tokens, embed, and look after models."""

    async def embed_content(
        self, *, model: str, contents: ContentListUnionDict, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed contents: one embedding per element of `contents`, in order.

        Args:
            model: Name of an embedding model, such as `gemini-embedding-001`.
            contents: One content or a list of them. Parts of one `Content`, or of an inner list, are embedded together.
            config: Options of this call, among them `output_dimensionality` and `task_type`.

        Returns:
            The embeddings, each a list of floats in `values`.

        Raises:
            UnsupportedFieldError: A field that this backend or the model's protocol does not take.
            ResponseError: The service gave another number of embeddings than there were contents.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.models.batchEmbedContents`; on Vertex AI `predict`, `embedContent` or
        `batchEmbedContents` of `aiplatform.projects.locations.publishers.models`, as the model and the number of
        contents ask for.
        """
        from gemkit._features.embeddings.requests import embed_call

        call = embed_call(self._caller.place, model, contents, config)
        return call.read(await self._caller.acall(call.operation, call.params))

    async def generate_videos(
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
            UnsupportedOperationError: On the Gemini API, whose document has no such method.
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.publishers.models.predictLongRunning`
        """
        from gemkit._features.media.videos import source_params
        from gemkit._generated.operations import MODELS_GENERATE_VIDEOS

        sources = source_params(self._caller.place, prompt, image, video, source)
        params = {"model": model, **sources, "config": config}
        return await self._caller.acall(MODELS_GENERATE_VIDEOS, params)


AsyncModels.__module__ = "gemkit.models"
