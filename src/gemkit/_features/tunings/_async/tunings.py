"""`client.tunings`: tuning on both services, from a base model or a tuned model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.jobs._async.waiting import wait_for_job
from gemkit._features.jobs.polling import FACTOR, INITIAL_SECONDS, JOB_MAXIMUM_SECONDS, Polling
from gemkit._features.tunings.base_models import TUNING_JOB, base_params, is_job_path, job_of, model_name
from gemkit._generated import operations
from gemkit._generated.resources import tunings as generated

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._generated.dicts import (
        CreateTuningJobConfigOrDict,
        GetTuningJobConfigOrDict,
        TuningDatasetOrDict,
    )
    from gemkit._generated.types.tunings import TunedModel, TuningJob


class AsyncTunings(generated.AsyncTunings):
    """Tuning jobs: start them, and wait for them."""

    async def tune(
        self,
        *,
        base_model: str | TuningJob | TunedModel,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Start to tune a model.

        Args:
            base_model: Name of the model to tune. On Vertex AI it may be a tuned model, to continue tuning: its path
                `projects/.../models/...`, a `TunedModel`, or its tuning job or the path of that job; the option
                `pre_tuned_model_checkpoint_id` selects one of its checkpoints.
            training_dataset: The examples: inlined for the Gemini API; for Vertex AI in Cloud Storage or the path of a
                multimodal dataset.
            config: Method and settings of the tuning, and options of this call.

        Returns:
            The job; `wait` waits until it has finished.

        Raises:
            InvalidInputError: The method or a setting is unknown, the job has no tuned model, or a checkpoint is
                selected for a model that is not tuned.
            UnsupportedFieldError: The config has a field that the backend does not support.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `generativelanguage.tunedModels.create`, `aiplatform.projects.locations.tuningJobs.create`
        """
        from gemkit._generated.types.tunings import CreateTuningJobConfig
        from gemkit._mapping.model import validated

        client = self._client
        options = validated(CreateTuningJobConfig, config or {}, "config")
        params: dict[str, Any] = {"training_dataset": training_dataset, "config": options}
        if client.context.backend == "gemini":
            params["base_model"] = model_name(base_model) or base_model
            return job_of(await client.call(operations.TUNINGS_TUNE_MLDEV, params))
        base: object = base_model
        if is_job_path(base):
            base = await client.call(operations.TUNINGS_GET, {"name": base})
        params |= base_params(base, options)
        return await client.call(operations.TUNINGS_TUNE, params)

    async def wait(
        self,
        job: TuningJob | str,
        *,
        timeout: float | None = None,
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = JOB_MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[TuningJob], object | Awaitable[object]] | None = None,
        cancel_on_interrupt: bool = False,
        config: GetTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Wait until a tuning job has finished, polling with increasing intervals.

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
            The finished job; `tuned_model` has the name of the model for requests.

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
        return cast("TuningJob", await wait_for_job(self._client, TUNING_JOB, job, polling, config))


AsyncTunings.__module__ = "gemkit.tunings"
