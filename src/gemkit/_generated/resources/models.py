"""Generate content, count tokens, embed, and look after models. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._features.contents.inputs import (
        ContentListUnionDict,
    )
    from gemkit._features.media.inputs import (
        ReferenceImageListUnionDict,
    )
    from gemkit._generated.dicts import (
        ComputeTokensConfigOrDict,
        ContentOrDict,
        CountTokensConfigOrDict,
        DeleteModelConfigOrDict,
        EditImageConfigOrDict,
        EmbedContentRequestConfigOrDict,
        EmbedContentRequestOrDict,
        EmbeddingInstanceOrDict,
        EmbeddingParametersOrDict,
        GenerateContentConfigOrDict,
        GenerateImagesConfigOrDict,
        GenerateVideosConfigOrDict,
        GenerateVideosSourceOrDict,
        GetModelConfigOrDict,
        ImageOrDict,
        ListModelsConfigOrDict,
        RecontextImageConfigOrDict,
        RecontextImageSourceOrDict,
        SegmentImageConfigOrDict,
        SegmentImageSourceOrDict,
        UpdateModelConfigOrDict,
        UpscaleImageConfigOrDict,
        VideoOrDict,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentResponse,
        EmbeddingPredictions,
        SingleEmbedContentResponse,
    )
    from gemkit._generated.types.images import (
        EditImageResponse,
        GenerateImagesResponse,
        RecontextImageResponse,
        SegmentImageResponse,
        UpscaleImageResponse,
    )
    from gemkit._generated.types.models import (
        DeleteModelResponse,
        Model,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponse,
    )
    from gemkit._generated.types.tokens import (
        ComputeTokensResponse,
        CountTokensResponse,
    )
    from gemkit._generated.types.videos import (
        GenerateVideosOperation,
    )


class Models(Resource):
    """Generate content, count tokens, embed, and look after models."""

    def generate_content(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
    ) -> GenerateContentResponse:
        """Ask a model and wait for its whole answer.

        Args:
            model: Model name, such as `gemini-2.5-flash`, `models/...`, `tunedModels/...` or a full resource path.
            contents: The prompt: text, parts, files, images, contents, or a list of these; consecutive parts form one user turn.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.generateContent`, `aiplatform.projects.locations.publishers.models.generateContent`
        """
        return self._client.call(
            operations.MODELS_GENERATE_CONTENT, {"model": model, "contents": contents, "config": config}
        )

    def generate_content_stream(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
        """Ask a model and receive its answer in pieces while it is being written.

        Args:
            model: Model name, as for `generate_content`.
            contents: The prompt, as for `generate_content`.
            config: Options of this call.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.streamGenerateContent`, `aiplatform.projects.locations.publishers.models.streamGenerateContent`
        """
        return self._client.stream(
            operations.MODELS_GENERATE_CONTENT_STREAM, {"model": model, "contents": contents, "config": config}
        )

    def _batch_embed_contents(
        self,
        *,
        model: str,
        requests: Sequence[EmbedContentRequestOrDict],
    ) -> EmbedContentResponse:
        """Embed several contents in one request.

        Args:
            model: Name of an embedding model.
            requests: One request per content, in the order the embeddings come back.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.batchEmbedContents`, `aiplatform.projects.locations.publishers.models.batchEmbedContents`
        """
        return self._client.call(operations.MODELS_BATCH_EMBED_CONTENTS, {"model": model, "requests": requests})

    def _embed_content(
        self,
        *,
        model: str,
        content: ContentOrDict,
        embed_content_config: EmbedContentRequestConfigOrDict | None = None,
    ) -> SingleEmbedContentResponse:
        """Embed one content.

        Args:
            model: Name of an embedding model.
            content: The content to embed.
            embed_content_config: How to embed it.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.embedContent`
        """
        return self._client.call(
            operations.MODELS_EMBED_CONTENT,
            {"model": model, "content": content, "embed_content_config": embed_content_config},
        )

    def _predict_embeddings(
        self,
        *,
        model: str,
        instances: Sequence[EmbeddingInstanceOrDict],
        parameters: EmbeddingParametersOrDict | None = None,
    ) -> EmbeddingPredictions:
        """Embed texts through the prediction protocol.

        Args:
            model: Name of an embedding model.
            instances: One instance per text.
            parameters: What holds for all instances.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return self._client.call(
            operations.MODELS_PREDICT_EMBEDDINGS, {"model": model, "instances": instances, "parameters": parameters}
        )

    def count_tokens(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: CountTokensConfigOrDict | None = None,
    ) -> CountTokensResponse:
        """Count the tokens that contents come to for a model.

        Args:
            model: Model name, as for `generate_content`.
            contents: What to count, as for `generate_content`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.countTokens`, `aiplatform.projects.locations.publishers.models.countTokens`
        """
        return self._client.call(
            operations.MODELS_COUNT_TOKENS, {"model": model, "contents": contents, "config": config}
        )

    def compute_tokens(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: ComputeTokensConfigOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Show the tokens and token ids that contents are split into.

        Args:
            model: Model name, as for `generate_content`.
            contents: What to split, as for `generate_content`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.computeTokens`
        """
        return self._client.call(
            operations.MODELS_COMPUTE_TOKENS, {"model": model, "contents": contents, "config": config}
        )

    def get(
        self,
        *,
        model: str,
        config: GetModelConfigOrDict | None = None,
    ) -> Model:
        """Look up one model.

        Args:
            model: Model name, base or tuned.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.get`, `aiplatform.publishers.models.get`
        """
        return self._client.call(operations.MODELS_GET, {"model": model, "config": config})

    def list(
        self,
        *,
        config: ListModelsConfigOrDict | None = None,
    ) -> Pager[Model]:
        """List base models, or tuned ones with `query_base=False`.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.list`, `aiplatform.publishers.models.list`
        """
        return self._client.page(operations.MODELS_LIST, {"config": config})

    def update(
        self,
        *,
        model: str,
        config: UpdateModelConfigOrDict | None = None,
    ) -> Model:
        """Change what a tuned model is called or described as.

        Args:
            model: Name of a tuned model.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.patch`, `aiplatform.projects.locations.models.patch`
        """
        return self._client.call(operations.MODELS_UPDATE, {"model": model, "config": config})

    def delete(
        self,
        *,
        model: str,
        config: DeleteModelConfigOrDict | None = None,
    ) -> DeleteModelResponse:
        """Delete a tuned model.

        Args:
            model: Name of a tuned model.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.delete`, `aiplatform.projects.locations.models.delete`
        """
        return self._client.call(operations.MODELS_DELETE, {"model": model, "config": config})

    def generate_images(
        self,
        *,
        model: str,
        prompt: str,
        config: GenerateImagesConfigOrDict | None = None,
    ) -> GenerateImagesResponse:
        """Generate images from a prompt.

        Args:
            model: Name of a model that makes images.
            prompt: What should be seen, in words.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.predict`, `aiplatform.projects.locations.publishers.models.predict`
        """
        return self._client.call(
            operations.MODELS_GENERATE_IMAGES, {"model": model, "prompt": prompt, "config": config}
        )

    def edit_image(
        self,
        *,
        model: str,
        prompt: str,
        reference_images: ReferenceImageListUnionDict,
        config: EditImageConfigOrDict | None = None,
    ) -> EditImageResponse:
        """Edit an image by words and reference images.

        Args:
            model: Name of a model that edits images.
            prompt: What should change; `[1]` refers to the reference image of that id.
            reference_images: The picture to edit, with masks, control images, styles and subjects as needed.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return self._client.call(
            operations.MODELS_EDIT_IMAGE,
            {"model": model, "prompt": prompt, "reference_images": reference_images, "config": config},
        )

    def upscale_image(
        self,
        *,
        model: str,
        image: ImageOrDict,
        upscale_factor: str,
        config: UpscaleImageConfigOrDict | None = None,
    ) -> UpscaleImageResponse:
        """Make a larger version of an image.

        Args:
            model: Name of a model that upscales images.
            image: The picture.
            upscale_factor: How much longer its sides become: `x2` or `x4`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return self._client.call(
            operations.MODELS_UPSCALE_IMAGE,
            {"model": model, "image": image, "upscale_factor": upscale_factor, "config": config},
        )

    def recontext_image(
        self,
        *,
        model: str,
        source: RecontextImageSourceOrDict,
        config: RecontextImageConfigOrDict | None = None,
    ) -> RecontextImageResponse:
        """Set products into a new scene, or put clothes on a person.

        Args:
            model: Name of a model that does so.
            source: The pictures to combine, and the scene in words.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return self._client.call(
            operations.MODELS_RECONTEXT_IMAGE, {"model": model, "source": source, "config": config}
        )

    def segment_image(
        self,
        *,
        model: str,
        source: SegmentImageSourceOrDict,
        config: SegmentImageConfigOrDict | None = None,
    ) -> SegmentImageResponse:
        """Find the masks of things in an image.

        Args:
            model: Name of a model that segments images.
            source: The picture, and a hint at what to find.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return self._client.call(operations.MODELS_SEGMENT_IMAGE, {"model": model, "source": source, "config": config})

    def _generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
        source: GenerateVideosSourceOrDict | None = None,
        config: GenerateVideosConfigOrDict | None = None,
    ) -> GenerateVideosOperation:
        """Start to generate videos.

        Args:
            model: Name of a model that makes videos.
            prompt: What should be seen, in words; not with `source`.
            image: The picture to begin with; not with `source`.
            video: The video to continue or to edit; not with `source`.
            source: All of these in one.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.predictLongRunning`, `aiplatform.projects.locations.publishers.models.predictLongRunning`
        """
        return self._client.call(
            operations.MODELS_GENERATE_VIDEOS,
            {"model": model, "prompt": prompt, "image": image, "video": video, "source": source, "config": config},
        )


class AsyncModels(AsyncResource):
    """Generate content, count tokens, embed, and look after models."""

    async def generate_content(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
    ) -> GenerateContentResponse:
        """Ask a model and wait for its whole answer.

        Args:
            model: Model name, such as `gemini-2.5-flash`, `models/...`, `tunedModels/...` or a full resource path.
            contents: The prompt: text, parts, files, images, contents, or a list of these; consecutive parts form one user turn.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.generateContent`, `aiplatform.projects.locations.publishers.models.generateContent`
        """
        return await self._client.call(
            operations.MODELS_GENERATE_CONTENT, {"model": model, "contents": contents, "config": config}
        )

    async def generate_content_stream(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
    ) -> AsyncStream[GenerateContentResponse]:
        """Ask a model and receive its answer in pieces while it is being written.

        Args:
            model: Model name, as for `generate_content`.
            contents: The prompt, as for `generate_content`.
            config: Options of this call.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.streamGenerateContent`, `aiplatform.projects.locations.publishers.models.streamGenerateContent`
        """
        return await self._client.stream(
            operations.MODELS_GENERATE_CONTENT_STREAM, {"model": model, "contents": contents, "config": config}
        )

    async def _batch_embed_contents(
        self,
        *,
        model: str,
        requests: Sequence[EmbedContentRequestOrDict],
    ) -> EmbedContentResponse:
        """Embed several contents in one request.

        Args:
            model: Name of an embedding model.
            requests: One request per content, in the order the embeddings come back.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.batchEmbedContents`, `aiplatform.projects.locations.publishers.models.batchEmbedContents`
        """
        return await self._client.call(operations.MODELS_BATCH_EMBED_CONTENTS, {"model": model, "requests": requests})

    async def _embed_content(
        self,
        *,
        model: str,
        content: ContentOrDict,
        embed_content_config: EmbedContentRequestConfigOrDict | None = None,
    ) -> SingleEmbedContentResponse:
        """Embed one content.

        Args:
            model: Name of an embedding model.
            content: The content to embed.
            embed_content_config: How to embed it.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.embedContent`
        """
        return await self._client.call(
            operations.MODELS_EMBED_CONTENT,
            {"model": model, "content": content, "embed_content_config": embed_content_config},
        )

    async def _predict_embeddings(
        self,
        *,
        model: str,
        instances: Sequence[EmbeddingInstanceOrDict],
        parameters: EmbeddingParametersOrDict | None = None,
    ) -> EmbeddingPredictions:
        """Embed texts through the prediction protocol.

        Args:
            model: Name of an embedding model.
            instances: One instance per text.
            parameters: What holds for all instances.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return await self._client.call(
            operations.MODELS_PREDICT_EMBEDDINGS, {"model": model, "instances": instances, "parameters": parameters}
        )

    async def count_tokens(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: CountTokensConfigOrDict | None = None,
    ) -> CountTokensResponse:
        """Count the tokens that contents come to for a model.

        Args:
            model: Model name, as for `generate_content`.
            contents: What to count, as for `generate_content`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.countTokens`, `aiplatform.projects.locations.publishers.models.countTokens`
        """
        return await self._client.call(
            operations.MODELS_COUNT_TOKENS, {"model": model, "contents": contents, "config": config}
        )

    async def compute_tokens(
        self,
        *,
        model: str,
        contents: ContentListUnionDict,
        config: ComputeTokensConfigOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Show the tokens and token ids that contents are split into.

        Args:
            model: Model name, as for `generate_content`.
            contents: What to split, as for `generate_content`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.computeTokens`
        """
        return await self._client.call(
            operations.MODELS_COMPUTE_TOKENS, {"model": model, "contents": contents, "config": config}
        )

    async def get(
        self,
        *,
        model: str,
        config: GetModelConfigOrDict | None = None,
    ) -> Model:
        """Look up one model.

        Args:
            model: Model name, base or tuned.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.get`, `aiplatform.publishers.models.get`
        """
        return await self._client.call(operations.MODELS_GET, {"model": model, "config": config})

    async def list(
        self,
        *,
        config: ListModelsConfigOrDict | None = None,
    ) -> AsyncPager[Model]:
        """List base models, or tuned ones with `query_base=False`.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.list`, `aiplatform.publishers.models.list`
        """
        return await self._client.page(operations.MODELS_LIST, {"config": config})

    async def update(
        self,
        *,
        model: str,
        config: UpdateModelConfigOrDict | None = None,
    ) -> Model:
        """Change what a tuned model is called or described as.

        Args:
            model: Name of a tuned model.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.patch`, `aiplatform.projects.locations.models.patch`
        """
        return await self._client.call(operations.MODELS_UPDATE, {"model": model, "config": config})

    async def delete(
        self,
        *,
        model: str,
        config: DeleteModelConfigOrDict | None = None,
    ) -> DeleteModelResponse:
        """Delete a tuned model.

        Args:
            model: Name of a tuned model.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.delete`, `aiplatform.projects.locations.models.delete`
        """
        return await self._client.call(operations.MODELS_DELETE, {"model": model, "config": config})

    async def generate_images(
        self,
        *,
        model: str,
        prompt: str,
        config: GenerateImagesConfigOrDict | None = None,
    ) -> GenerateImagesResponse:
        """Generate images from a prompt.

        Args:
            model: Name of a model that makes images.
            prompt: What should be seen, in words.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.predict`, `aiplatform.projects.locations.publishers.models.predict`
        """
        return await self._client.call(
            operations.MODELS_GENERATE_IMAGES, {"model": model, "prompt": prompt, "config": config}
        )

    async def edit_image(
        self,
        *,
        model: str,
        prompt: str,
        reference_images: ReferenceImageListUnionDict,
        config: EditImageConfigOrDict | None = None,
    ) -> EditImageResponse:
        """Edit an image by words and reference images.

        Args:
            model: Name of a model that edits images.
            prompt: What should change; `[1]` refers to the reference image of that id.
            reference_images: The picture to edit, with masks, control images, styles and subjects as needed.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return await self._client.call(
            operations.MODELS_EDIT_IMAGE,
            {"model": model, "prompt": prompt, "reference_images": reference_images, "config": config},
        )

    async def upscale_image(
        self,
        *,
        model: str,
        image: ImageOrDict,
        upscale_factor: str,
        config: UpscaleImageConfigOrDict | None = None,
    ) -> UpscaleImageResponse:
        """Make a larger version of an image.

        Args:
            model: Name of a model that upscales images.
            image: The picture.
            upscale_factor: How much longer its sides become: `x2` or `x4`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return await self._client.call(
            operations.MODELS_UPSCALE_IMAGE,
            {"model": model, "image": image, "upscale_factor": upscale_factor, "config": config},
        )

    async def recontext_image(
        self,
        *,
        model: str,
        source: RecontextImageSourceOrDict,
        config: RecontextImageConfigOrDict | None = None,
    ) -> RecontextImageResponse:
        """Set products into a new scene, or put clothes on a person.

        Args:
            model: Name of a model that does so.
            source: The pictures to combine, and the scene in words.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return await self._client.call(
            operations.MODELS_RECONTEXT_IMAGE, {"model": model, "source": source, "config": config}
        )

    async def segment_image(
        self,
        *,
        model: str,
        source: SegmentImageSourceOrDict,
        config: SegmentImageConfigOrDict | None = None,
    ) -> SegmentImageResponse:
        """Find the masks of things in an image.

        Args:
            model: Name of a model that segments images.
            source: The picture, and a hint at what to find.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.predict`
        """
        return await self._client.call(
            operations.MODELS_SEGMENT_IMAGE, {"model": model, "source": source, "config": config}
        )

    async def _generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
        source: GenerateVideosSourceOrDict | None = None,
        config: GenerateVideosConfigOrDict | None = None,
    ) -> GenerateVideosOperation:
        """Start to generate videos.

        Args:
            model: Name of a model that makes videos.
            prompt: What should be seen, in words; not with `source`.
            image: The picture to begin with; not with `source`.
            video: The video to continue or to edit; not with `source`.
            source: All of these in one.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.predictLongRunning`, `aiplatform.projects.locations.publishers.models.predictLongRunning`
        """
        return await self._client.call(
            operations.MODELS_GENERATE_VIDEOS,
            {"model": model, "prompt": prompt, "image": image, "video": video, "source": source, "config": config},
        )
