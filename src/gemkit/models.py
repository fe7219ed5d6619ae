"""`client.models`: what the generated calls leave to be chosen between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._generated.resources import models as generated

if TYPE_CHECKING:
    from gemkit._generated.dicts import EmbedContentConfigOrDict
    from gemkit._generated.types.embeddings import EmbedContentResponse
    from gemkit._transforms.inputs import ContentListUnionDict

__all__ = ["AsyncModels", "Models"]


class Models(generated.Models):
    """Generate content, count tokens, embed, and look after models."""

    def embed_content(
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
        from gemkit._core.flow import run  # noqa: PLC0415
        from gemkit._flows import embeddings  # noqa: PLC0415

        return run(self._caller, embeddings.embed(self._caller.place, model, contents, config))


class AsyncModels(generated.AsyncModels):
    """Generate content, count tokens, embed, and look after models."""

    async def embed_content(
        self, *, model: str, contents: ContentListUnionDict, config: EmbedContentConfigOrDict | None = None
    ) -> EmbedContentResponse:
        """Embed contents, as `Models.embed_content` does.

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
        """
        from gemkit._core.flow import run_async  # noqa: PLC0415
        from gemkit._flows import embeddings  # noqa: PLC0415

        return await run_async(self._caller, embeddings.embed(self._caller.place, model, contents, config))
