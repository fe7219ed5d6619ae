"""`client.batches`: batch jobs from any source, with results in the order of the requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gemkit._features.batches.requests import keys_of, keys_of_job
from gemkit._features.batches.results import CONTENT, EMBEDDING, address_of, in_order, inlined_results, read_lines
from gemkit._features.batches.sources import to_embeddings_source, to_source, with_defaults
from gemkit._features.jobs._async.waiting import wait_for_job
from gemkit._features.jobs.outcome import JobKind, error_from_status, has_ended, job_error, name_of
from gemkit._features.jobs.polling import FACTOR, INITIAL_SECONDS, JOB_MAXIMUM_SECONDS, Polling
from gemkit._generated import operations
from gemkit._generated.resources import batches as generated
from gemkit._http.aio import maybe_await
from gemkit.errors import InvalidInputError, ResponseError, UnsupportedFieldError, UnsupportedOperationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._features.batches.requests import Requests
    from gemkit._features.batches.results import BatchResult
    from gemkit._features.batches.sources import Source
    from gemkit._generated.dicts import (
        CreateBatchJobConfigOrDict,
        CreateEmbeddingsBatchJobConfigOrDict,
        EmbeddingsBatchJobSourceOrDict,
        GetBatchJobConfigOrDict,
    )
    from gemkit._generated.types.batches import BatchJob
    from gemkit._generated.types.content import File
    from gemkit._generated.types.embeddings import SingleEmbedContentResponse
    from gemkit._generated.types.response import GenerateContentResponse

BATCH_JOB = JobKind("batch job", operations.BATCHES_GET, operations.BATCHES_CANCEL)
_UPLOAD_REQUESTS = (
    "Vertex AI reads requests from Cloud Storage, BigQuery or a dataset: write the text of "
    "`batches.to_jsonl(requests, vertexai=True)` to an object and pass its gs:// URI."
)
_READ_ELSEWHERE = "only Google Cloud credentials can read there: pass a function as `read` that returns the text"


class AsyncBatches(generated.AsyncBatches):
    """Batch jobs: many requests in one job, at a lower price, finished within 24 hours."""

    async def create(self, *, model: str, src: Source, config: CreateBatchJobConfigOrDict | None = None) -> BatchJob:
        """Start a batch job.

        Args:
            model: Name of the model.
            src: The requests. On the Gemini API: a list of requests, each with the arguments of
                `models.generate_content`, or an uploaded JSONL file in the format of `to_jsonl`: `files/...` or a
                `File`. On Vertex AI: one or more `gs://...` URIs, a table `bq://...` or the path of a multimodal
                dataset. Or a `BatchJobSource` with one of these.
            config: Name and destination of the job, and options of this call. The default destination on Vertex AI is
                next to the source: `gs://bucket/in/dest` for `gs://bucket/in.jsonl`, a new table for a table.

        Returns:
            The job; `wait` waits until it has finished.

        Raises:
            InvalidInputError: `src` is none of these, or more than one of them.
            UnsupportedFieldError: The config or a request of the batch has a field that the backend does not support.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.models.batchGenerateContent`,
        `aiplatform.projects.locations.batchPredictionJobs.create`
        """
        from gemkit._generated.types.batches import CreateBatchJobConfig
        from gemkit._mapping.model import validated

        context = self._client.context
        options = validated(CreateBatchJobConfig, config or {}, "config")
        source = to_source(src, context)
        if context.backend == "vertex":
            if source.inlined_requests is not None:
                raise UnsupportedFieldError(
                    ["src.inlined_requests"], context.backend, operation="batches.create", remedy=_UPLOAD_REQUESTS
                )
            options = with_defaults(options, source)
        params = {"model": model, "src": source, "config": options}
        return await self._client.call(operations.BATCHES_CREATE, params)

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
            src: The inlined contents, one embedding per item of a list; or an uploaded file with one request per line.
            config: Name of the job, and options of this call.

        Returns:
            The job; `embedding_results` returns its results.

        Raises:
            UnsupportedOperationError: On Vertex AI, which does not support embedding batch jobs.
            InvalidInputError: `src` has neither contents nor a file, or both.
            UnsupportedFieldError: A field that the Gemini API does not support.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.models.asyncBatchEmbedContent`
        """
        context = self._client.context
        if context.backend != "gemini":
            raise UnsupportedOperationError("batches.create_embeddings", context.backend, ("gemini",))
        params = {"model": model, "src": to_embeddings_source(src, context), "config": config}
        return await self._client.call(operations.BATCHES_CREATE_EMBEDDINGS, params)

    async def wait(
        self,
        job: BatchJob | str,
        *,
        timeout: float | None = None,
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = JOB_MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[BatchJob], object | Awaitable[object]] | None = None,
        cancel_on_interrupt: bool = False,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Wait until a batch job has finished, polling with increasing intervals.

        Args:
            job: The job, or its name.
            timeout: Maximum seconds to wait; None for no limit. The job itself continues.
            initial_interval: Seconds between the first and the second request.
            maximum_interval: Maximum seconds between two requests.
            interval_factor: Factor by which each interval is longer than the previous one.
            on_progress: Callback that receives the job after each request. It may be async.
            cancel_on_interrupt: Cancel the job if the wait is interrupted, for example by Ctrl-C.
            config: Options of each request.

        Returns:
            The finished job; some of its requests may have failed.

        Raises:
            APIError: The job failed, was cancelled or expired: the class for its error code, with the job as
                `operation`; or a request for its state failed.
            APITimeoutError: The job did not finish within the timeout.
            InvalidInputError: `job` is not a job, or an interval is not valid.

        Source: as for `get`
        """
        polling = Polling(
            timeout, initial_interval, maximum_interval, interval_factor, on_progress, cancel_on_interrupt
        )
        return cast("BatchJob", await wait_for_job(self._client, BATCH_JOB, job, polling, config))

    async def results(
        self,
        job: BatchJob | str,
        *,
        requests: Requests | None = None,
        read: Callable[[str], str | bytes | Awaitable[str | bytes]] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> list[BatchResult[GenerateContentResponse]]:
        """Return the results of a batch job, from inlined responses or a file.

        Args:
            job: A finished job, or its name.
            requests: The requests passed to `create` or `to_jsonl`, or their keys. The results are then in the same
                order, exactly one per request, and `response.parsed` uses the requested schema. Without them the
                results are in the order of the service, which is arbitrary for files.
            read: Callback that receives the URI of the results and returns their text, for locations that this client
                cannot read: on Vertex AI the job's folder `gs://...` with the file `predictions.jsonl`. It may be
                async.
            config: Options of each request.

        Returns:
            One result per request, with its key and either a response or an error.

        Raises:
            InvalidInputError: The job has not finished, has embeddings, or has its results in a location that requires
                `read`.
            APIError: The job failed as a whole, or the service responded with an error.
            ResponseError: A line of the results cannot be parsed.

        Source: `generativelanguage.batches.get` and the bytes of `generativelanguage.files.get`,
        `aiplatform.projects.locations.batchPredictionJobs.get`
        """
        context = self._client.context
        ended = await self._ended(job, config)
        keys = keys_of(requests, context) if requests is not None else keys_of_job(ended)
        if ended.dest is not None and ended.dest.inlined_embed_content_responses is not None:
            raise InvalidInputError(f"{ended.name} contains embeddings: read them with embedding_results", path="job")
        inlined = ended.dest.inlined_responses if ended.dest is not None else None
        if inlined is not None:
            return in_order(inlined_results(inlined), keys)
        text = await self._text(ended, read, config)
        return in_order(read_lines(text, CONTENT, context.backend), keys)

    async def embedding_results(
        self,
        job: BatchJob | str,
        *,
        read: Callable[[str], str | bytes | Awaitable[str | bytes]] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> list[BatchResult[SingleEmbedContentResponse]]:
        """Return the results of a batch job of `create_embeddings`.

        Args:
            job: A finished job, or its name.
            read: Callback that receives the name of the result file and returns its text; by default the file is
                downloaded. It may be async.
            config: Options of each request.

        Returns:
            One result per content, in order; results from a file have keys and are in the order of the file.

        Raises:
            InvalidInputError: The job has not finished, or has generated content.
            APIError: The job failed as a whole, or the service responded with an error.
            ResponseError: A line of the results cannot be parsed.

        Source: `generativelanguage.batches.get` and the bytes of `generativelanguage.files.get`
        """
        ended = await self._ended(job, config)
        if ended.dest is not None and ended.dest.inlined_responses is not None:
            raise InvalidInputError(f"{ended.name} contains generated content: read it with results", path="job")
        inlined = ended.dest.inlined_embed_content_responses if ended.dest is not None else None
        if inlined is not None:
            return in_order(inlined_results(inlined), None)
        text = await self._text(ended, read, config)
        return in_order(read_lines(text, EMBEDDING, self._client.context.backend), None)

    async def _ended(self, job: BatchJob | str, config: GetBatchJobConfigOrDict | None) -> BatchJob:
        """Return the finished job; request its state unless it has already finished."""
        if not isinstance(job, str) and has_ended(job):
            return job
        params = {"name": name_of(job, BATCH_JOB), "config": config}
        current = await self._client.call(operations.BATCHES_GET, params)
        if not has_ended(current):
            raise InvalidInputError(
                f"{current.name} is still {getattr(current.state, 'value', 'running')}: `wait` for it first", path="job"
            )
        return current

    async def _text(
        self,
        job: BatchJob,
        read: Callable[[str], str | bytes | Awaitable[str | bytes]] | None,
        config: GetBatchJobConfigOrDict | None,
    ) -> str:
        """Return the result lines from the job's destination."""
        address = address_of(job)
        if address is None:
            status = job_error(job)
            if status is not None:
                raise error_from_status(job, status)
            raise ResponseError(f"{job.name} has ended and does not say where its results are")
        if read is not None:
            data: object = await maybe_await(read(address))
        elif self._client.context.backend == "gemini":
            data = await self._download(address, config)
        else:
            raise InvalidInputError(f"the results of {job.name} are at {address}; {_READ_ELSEWHERE}", path="read")
        return data.decode("utf-8") if isinstance(data, bytes | bytearray) else str(data)

    async def _download(self, name: str, config: GetBatchJobConfigOrDict | None) -> bytes:
        """Return the bytes of a file of the Gemini API."""
        from gemkit._features.files._async.downloads import file_download

        return await file_download(self._client, name, config).read()


AsyncBatches.__module__ = "gemkit.batches"
