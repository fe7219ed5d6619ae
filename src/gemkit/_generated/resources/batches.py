"""Run many requests as one job, at a lower price and within a day. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import (
        BatchJobSourceOrDict,
        CancelBatchJobConfigOrDict,
        CreateBatchJobConfigOrDict,
        CreateEmbeddingsBatchJobConfigOrDict,
        DeleteBatchJobConfigOrDict,
        EmbeddingsBatchJobSourceOrDict,
        GetBatchJobConfigOrDict,
        ListBatchJobsConfigOrDict,
    )
    from gemkit._generated.types.batches import (
        BatchJob,
        DeleteResourceJob,
    )


class Batches(Resource):
    """Run many requests as one job, at a lower price and within a day."""

    def _create(
        self,
        *,
        model: str,
        src: BatchJobSourceOrDict,
        config: CreateBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Start a batch job.

        Args:
            model: Name of the model that answers.
            src: The requests: inlined, in an uploaded file (Gemini API), in Cloud Storage, in BigQuery or in a dataset (Vertex AI).
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.batchGenerateContent`, `aiplatform.projects.locations.batchPredictionJobs.create`
        """
        return self._client.call(operations.BATCHES_CREATE, {"model": model, "src": src, "config": config})

    def _create_embeddings(
        self,
        *,
        model: str,
        src: EmbeddingsBatchJobSourceOrDict,
        config: CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Start a batch job that embeds contents.

        Args:
            model: Name of an embedding model.
            src: The contents: inlined, or in an uploaded file.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.asyncBatchEmbedContent`
        """
        return self._client.call(operations.BATCHES_CREATE_EMBEDDINGS, {"model": model, "src": src, "config": config})

    def get(
        self,
        *,
        name: str,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Look up a batch job: its state and, at the end, where its results are.

        Args:
            name: Name of the job: `batches/...`, its number, a full resource path, or a `BatchJob`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.get`, `aiplatform.projects.locations.batchPredictionJobs.get`
        """
        return self._client.call(operations.BATCHES_GET, {"name": name, "config": config})

    def list(
        self,
        *,
        config: ListBatchJobsConfigOrDict | None = None,
    ) -> Pager[BatchJob]:
        """List batch jobs.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.list`, `aiplatform.projects.locations.batchPredictionJobs.list`
        """
        return self._client.page(operations.BATCHES_LIST, {"config": config})

    def cancel(
        self,
        *,
        name: str,
        config: CancelBatchJobConfigOrDict | None = None,
    ) -> None:
        """Ask a batch job to stop. What is finished by then may be kept.

        Args:
            name: Name of the job, as for `get`.
            config: Options of this call.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.cancel`, `aiplatform.projects.locations.batchPredictionJobs.cancel`
        """
        return self._client.call(operations.BATCHES_CANCEL, {"name": name, "config": config})

    def delete(
        self,
        *,
        name: str,
        config: DeleteBatchJobConfigOrDict | None = None,
    ) -> DeleteResourceJob:
        """Delete a batch job and what it kept.

        Args:
            name: Name of the job, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.delete`, `aiplatform.projects.locations.batchPredictionJobs.delete`
        """
        return self._client.call(operations.BATCHES_DELETE, {"name": name, "config": config})


class AsyncBatches(AsyncResource):
    """Run many requests as one job, at a lower price and within a day."""

    async def _create(
        self,
        *,
        model: str,
        src: BatchJobSourceOrDict,
        config: CreateBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Start a batch job.

        Args:
            model: Name of the model that answers.
            src: The requests: inlined, in an uploaded file (Gemini API), in Cloud Storage, in BigQuery or in a dataset (Vertex AI).
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.batchGenerateContent`, `aiplatform.projects.locations.batchPredictionJobs.create`
        """
        return await self._client.call(operations.BATCHES_CREATE, {"model": model, "src": src, "config": config})

    async def _create_embeddings(
        self,
        *,
        model: str,
        src: EmbeddingsBatchJobSourceOrDict,
        config: CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Start a batch job that embeds contents.

        Args:
            model: Name of an embedding model.
            src: The contents: inlined, or in an uploaded file.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.asyncBatchEmbedContent`
        """
        return await self._client.call(
            operations.BATCHES_CREATE_EMBEDDINGS, {"model": model, "src": src, "config": config}
        )

    async def get(
        self,
        *,
        name: str,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Look up a batch job: its state and, at the end, where its results are.

        Args:
            name: Name of the job: `batches/...`, its number, a full resource path, or a `BatchJob`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.get`, `aiplatform.projects.locations.batchPredictionJobs.get`
        """
        return await self._client.call(operations.BATCHES_GET, {"name": name, "config": config})

    async def list(
        self,
        *,
        config: ListBatchJobsConfigOrDict | None = None,
    ) -> AsyncPager[BatchJob]:
        """List batch jobs.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.list`, `aiplatform.projects.locations.batchPredictionJobs.list`
        """
        return await self._client.page(operations.BATCHES_LIST, {"config": config})

    async def cancel(
        self,
        *,
        name: str,
        config: CancelBatchJobConfigOrDict | None = None,
    ) -> None:
        """Ask a batch job to stop. What is finished by then may be kept.

        Args:
            name: Name of the job, as for `get`.
            config: Options of this call.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.cancel`, `aiplatform.projects.locations.batchPredictionJobs.cancel`
        """
        return await self._client.call(operations.BATCHES_CANCEL, {"name": name, "config": config})

    async def delete(
        self,
        *,
        name: str,
        config: DeleteBatchJobConfigOrDict | None = None,
    ) -> DeleteResourceJob:
        """Delete a batch job and what it kept.

        Args:
            name: Name of the job, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.batches.delete`, `aiplatform.projects.locations.batchPredictionJobs.delete`
        """
        return await self._client.call(operations.BATCHES_DELETE, {"name": name, "config": config})
