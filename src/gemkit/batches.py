"""`client.batches`: many requests as one job, from any source, and results in one form; `to_jsonl` for files of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from gemkit._core.caller import Place
from gemkit._core.flow import run, run_async
from gemkit._flows import batch_lines, jobs
from gemkit._flows import batches as flows
from gemkit._flows.batch_lines import BatchResult
from gemkit._flows.jobs import MAXIMUM_SECONDS
from gemkit._flows.waiting import FACTOR, INITIAL_SECONDS, Polling
from gemkit._generated.resources import batches as generated

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from gemkit._generated.dicts import (
        BatchJobSourceDict,
        CreateBatchJobConfigOrDict,
        CreateEmbeddingsBatchJobConfigOrDict,
        EmbeddingsBatchJobSourceOrDict,
        GetBatchJobConfigOrDict,
        InlinedRequestDict,
    )
    from gemkit._generated.types.batches import BatchJob, BatchJobSource, InlinedRequest
    from gemkit._generated.types.content import File
    from gemkit._generated.types.embeddings import SingleEmbedContentResponse
    from gemkit._generated.types.response import GenerateContentResponse

    Source: TypeAlias = (
        BatchJobSource | BatchJobSourceDict | Sequence[InlinedRequest | InlinedRequestDict | str] | File | str
    )
    Requests: TypeAlias = (
        Sequence[InlinedRequest | InlinedRequestDict | str] | Mapping[str, InlinedRequest | InlinedRequestDict]
    )

__all__ = ["AsyncBatches", "BatchResult", "Batches", "from_jsonl", "to_jsonl"]


def to_jsonl(
    requests: Requests, *, vertexai: bool = False, project: str | None = None, location: str | None = None
) -> str:
    """Write requests as the lines of a file for a batch, each encoded as `models.generate_content` would send it.

    Args:
        requests: A list of requests (contents, config and, if wanted, a key as `metadata={"key": ...}`), or a
            dictionary of keys and requests. Without a key a request goes by its position, from 0.
        vertexai: Write for Vertex AI, whose lines have no key: `results` tells them apart by the requests themselves.
        project: Google Cloud project, for cached contents that are named without one.
        location: Google Cloud location, likewise.

    Returns:
        One line of JSON per request.

    Raises:
        InvalidInputError: Something is no request, two have one key, or metadata other than the key would be lost.
        UnsupportedFieldError: A request sets what the backend does not take.
    """
    place = Place("vertex" if vertexai else "gemini", project, location)
    return "".join(f"{line}\n" for _, line in batch_lines.lines(requests, place))


def from_jsonl(
    text: str | bytes, *, vertexai: bool = False, requests: Requests | None = None
) -> list[BatchResult[GenerateContentResponse]]:
    """Read the lines of a file of results, as `results` does.

    Args:
        text: The file's text.
        vertexai: Whether the file comes from Vertex AI.
        requests: The requests or their keys, in the order that results are to come in.

    Returns:
        The results, in the order of `requests`, else of the lines.

    Raises:
        ResponseError: A line is no result; the message names it.
        InvalidInputError: `requests` are no requests.
    """
    place = Place("vertex" if vertexai else "gemini", None, None)
    decoded = text.decode("utf-8") if isinstance(text, bytes) else text
    kept = None if requests is None else batch_lines.keyed(requests, place)
    return batch_lines.in_order(batch_lines.read_lines(decoded, batch_lines.CONTENT, place.backend), kept)


class Batches(generated.Batches):
    """Run many requests as one job, at a lower price and within a day."""

    def create(self, *, model: str, src: Source, config: CreateBatchJobConfigOrDict | None = None) -> BatchJob:
        """Start a batch job.

        Args:
            model: Name of the model that answers.
            src: Where the requests come from. On the Gemini API a list of requests, each what
                `models.generate_content` would be given, or an uploaded file of lines as `to_jsonl` writes them:
                `files/...` or a `File`. On Vertex AI one or several `gs://...`, a table `bq://...` or the path of a
                multimodal dataset. Or a `BatchJobSource` that says one of these.
            config: Name and destination of the job, and options of this call. On Vertex AI the destination is by
                default beside the source: `gs://bucket/in/dest` for `gs://bucket/in.jsonl`, a new table for a table.

        Returns:
            The job, which is done when `wait` returns it.

        Raises:
            InvalidInputError: `src` is none of these, or says several.
            UnsupportedFieldError: A field that this backend does not take, in a request of the batch too.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.models.batchGenerateContent`,
        `aiplatform.projects.locations.batchPredictionJobs.create`
        """
        return run(self._caller, flows.create(self._caller.place, model, src, config))

    def create_embeddings(
        self,
        *,
        model: str,
        src: EmbeddingsBatchJobSourceOrDict | File | str,
        config: CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Start a batch job that embeds contents.

        Args:
            model: Name of an embedding model.
            src: The contents, inlined, each item of a list on its own; or an uploaded file with a request per line.
            config: Name of the job, and options of this call.

        Returns:
            The job; `embedding_results` reads what it comes to.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no such jobs.
            InvalidInputError: `src` is neither, or both.
            UnsupportedFieldError: A field that the Gemini API does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.models.asyncBatchEmbedContent`
        """
        return run(self._caller, flows.create_embeddings(self._caller.place, model, src, config))

    def wait(
        self,
        job: BatchJob | str,
        *,
        timeout: float | None = None,
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[BatchJob], object] | None = None,
        cancel_on_interrupt: bool = False,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Wait until a batch job has ended, looking it up at growing intervals.

        Args:
            job: The job, or its name.
            timeout: Seconds to wait at most; None waits as long as it takes. The job itself goes on.
            initial_interval: Seconds between the first look and the second.
            maximum_interval: The most seconds between two looks.
            interval_factor: By how much each interval is longer than the one before.
            on_progress: Called with the job after each look.
            cancel_on_interrupt: Cancel the job when the wait is interrupted, as by Ctrl-C.
            config: Options of each look.

        Returns:
            The job as it was when it had ended, maybe with some requests failed.

        Raises:
            APIError: The job failed, was cancelled or expired: the class that belongs to its error, with the job as
                `operation`; or it could not be looked up.
            APITimeoutError: It had not ended in time.
            InvalidInputError: It is no job, or an interval makes no sense.

        Source: as for `get`
        """
        polling = Polling(
            timeout, initial_interval, maximum_interval, interval_factor, on_progress, cancel_on_interrupt
        )
        return cast("BatchJob", run(self._caller, jobs.wait(self._caller, flows.KIND, job, polling, config)))

    def results(
        self,
        job: BatchJob | str,
        *,
        requests: Requests | None = None,
        read: Callable[[str], str | bytes] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> list[BatchResult[GenerateContentResponse]]:
        """What a batch job came to, in one form wherever its results are.

        Args:
            job: A job that has ended, or its name.
            requests: The requests as they were given to `create` or `to_jsonl`, or their keys. Results then come in
                their order, one for each whatever came back, and `response.parsed` knows the schema that was asked
                for. Without them results come in the order of the service, which for files may be any.
            read: Given the address of the results returns their text, for places this client cannot read: on
                Vertex AI the job's folder `gs://...`, in which it is `predictions.jsonl`.
            config: Options of the requests it takes.

        Returns:
            One result per request, with its key and either its response or its error.

        Raises:
            InvalidInputError: The job is still at work, holds embeddings, or has its results where only `read` reads.
            APIError: The job failed as a whole, or the service refused or failed.
            ResponseError: A line of the results cannot be read.

        Source: `generativelanguage.batches.get` and the bytes of `generativelanguage.files.get`,
        `aiplatform.projects.locations.batchPredictionJobs.get`
        """
        return run(self._caller, flows.results(self._caller, job, requests, read, config))

    def embedding_results(
        self,
        job: BatchJob | str,
        *,
        read: Callable[[str], str | bytes] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> list[BatchResult[SingleEmbedContentResponse]]:
        """What a batch job of `create_embeddings` came to.

        Args:
            job: A job that has ended, or its name.
            read: Given the file of the results returns their text; by default it is downloaded.
            config: Options of the requests it takes.

        Returns:
            One result per content, in order; from a file in the file's order, each with its key.

        Raises:
            InvalidInputError: The job is still at work, or holds generated content.
            APIError: The job failed as a whole, or the service refused or failed.
            ResponseError: A line of the results cannot be read.

        Source: `generativelanguage.batches.get` and the bytes of `generativelanguage.files.get`
        """
        return run(self._caller, flows.embedding_results(self._caller, job, read, config))


class AsyncBatches(generated.AsyncBatches):
    """Run many requests as one job, at a lower price and within a day."""

    async def create(self, *, model: str, src: Source, config: CreateBatchJobConfigOrDict | None = None) -> BatchJob:
        """Start a batch job.

        Args:
            model: Name of the model that answers.
            src: Where the requests come from. On the Gemini API a list of requests, each what
                `models.generate_content` would be given, or an uploaded file of lines as `to_jsonl` writes them:
                `files/...` or a `File`. On Vertex AI one or several `gs://...`, a table `bq://...` or the path of a
                multimodal dataset. Or a `BatchJobSource` that says one of these.
            config: Name and destination of the job, and options of this call. On Vertex AI the destination is by
                default beside the source: `gs://bucket/in/dest` for `gs://bucket/in.jsonl`, a new table for a table.

        Returns:
            The job, which is done when `wait` returns it.

        Raises:
            InvalidInputError: `src` is none of these, or says several.
            UnsupportedFieldError: A field that this backend does not take, in a request of the batch too.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.models.batchGenerateContent`,
        `aiplatform.projects.locations.batchPredictionJobs.create`
        """
        return await run_async(self._caller, flows.create(self._caller.place, model, src, config))

    async def create_embeddings(
        self,
        *,
        model: str,
        src: EmbeddingsBatchJobSourceOrDict | File | str,
        config: CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Start a batch job that embeds contents.

        Args:
            model: Name of an embedding model.
            src: The contents, inlined, each item of a list on its own; or an uploaded file with a request per line.
            config: Name of the job, and options of this call.

        Returns:
            The job; `embedding_results` reads what it comes to.

        Raises:
            UnsupportedOperationError: On Vertex AI, which has no such jobs.
            InvalidInputError: `src` is neither, or both.
            UnsupportedFieldError: A field that the Gemini API does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.models.asyncBatchEmbedContent`
        """
        return await run_async(self._caller, flows.create_embeddings(self._caller.place, model, src, config))

    async def wait(
        self,
        job: BatchJob | str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the wait's own, in the sync method too
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[BatchJob], object | Awaitable[object]] | None = None,
        cancel_on_interrupt: bool = False,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Wait until a batch job has ended, looking it up at growing intervals.

        Args:
            job: The job, or its name.
            timeout: Seconds to wait at most; None waits as long as it takes. The job itself goes on.
            initial_interval: Seconds between the first look and the second.
            maximum_interval: The most seconds between two looks.
            interval_factor: By how much each interval is longer than the one before.
            on_progress: Called with the job after each look. It may be async.
            cancel_on_interrupt: Cancel the job when the wait is interrupted, as by Ctrl-C.
            config: Options of each look.

        Returns:
            The job as it was when it had ended, maybe with some requests failed.

        Raises:
            APIError: The job failed, was cancelled or expired: the class that belongs to its error, with the job as
                `operation`; or it could not be looked up.
            APITimeoutError: It had not ended in time.
            InvalidInputError: It is no job, or an interval makes no sense.

        Source: as for `get`
        """
        polling = Polling(
            timeout, initial_interval, maximum_interval, interval_factor, on_progress, cancel_on_interrupt
        )
        return cast(
            "BatchJob", await run_async(self._caller, jobs.wait(self._caller, flows.KIND, job, polling, config))
        )

    async def results(
        self,
        job: BatchJob | str,
        *,
        requests: Requests | None = None,
        read: Callable[[str], str | bytes | Awaitable[str | bytes]] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> list[BatchResult[GenerateContentResponse]]:
        """What a batch job came to, in one form wherever its results are.

        Args:
            job: A job that has ended, or its name.
            requests: The requests as they were given to `create` or `to_jsonl`, or their keys. Results then come in
                their order, one for each whatever came back, and `response.parsed` knows the schema that was asked
                for. Without them results come in the order of the service, which for files may be any.
            read: Given the address of the results returns their text, for places this client cannot read: on
                Vertex AI the job's folder `gs://...`, in which it is `predictions.jsonl`. It may be async.
            config: Options of the requests it takes.

        Returns:
            One result per request, with its key and either its response or its error.

        Raises:
            InvalidInputError: The job is still at work, holds embeddings, or has its results where only `read` reads.
            APIError: The job failed as a whole, or the service refused or failed.
            ResponseError: A line of the results cannot be read.

        Source: `generativelanguage.batches.get` and the bytes of `generativelanguage.files.get`,
        `aiplatform.projects.locations.batchPredictionJobs.get`
        """
        return await run_async(self._caller, flows.results(self._caller, job, requests, read, config))

    async def embedding_results(
        self,
        job: BatchJob | str,
        *,
        read: Callable[[str], str | bytes | Awaitable[str | bytes]] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> list[BatchResult[SingleEmbedContentResponse]]:
        """What a batch job of `create_embeddings` came to.

        Args:
            job: A job that has ended, or its name.
            read: Given the file of the results returns their text; by default it is downloaded. It may be async.
            config: Options of the requests it takes.

        Returns:
            One result per content, in order; from a file in the file's order, each with its key.

        Raises:
            InvalidInputError: The job is still at work, or holds generated content.
            APIError: The job failed as a whole, or the service refused or failed.
            ResponseError: A line of the results cannot be read.

        Source: `generativelanguage.batches.get` and the bytes of `generativelanguage.files.get`
        """
        return await run_async(self._caller, flows.embedding_results(self._caller, job, read, config))
