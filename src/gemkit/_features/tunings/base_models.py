"""The base model of a tuning, and the resulting job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gemkit._features.jobs.outcome import JobKind
from gemkit._generated import operations
from gemkit.errors import InvalidInputError, ResponseError

if TYPE_CHECKING:
    from gemkit._generated.types.tunings import CreateTuningJobConfig, TuningJob, TuningOperation

TUNING_JOB = JobKind("tuning job", operations.TUNINGS_GET, operations.TUNINGS_CANCEL)
_JOB_PATH = re.compile(r"projects/[^/]+/locations/[^/]+/tuningJobs/[^/]+")


def is_job_path(base_model: object) -> bool:
    """Return whether a base model is the path of a tuning job."""
    return isinstance(base_model, str) and _JOB_PATH.fullmatch(base_model) is not None


def base_params(base_model: object, options: CreateTuningJobConfig) -> dict[str, Any]:
    """Return the parameters for the base model on Vertex AI, or for a tuned model and possibly its checkpoint.

    Raises:
        InvalidInputError: It is not a model, or a checkpoint is selected for a model that is not tuned.
    """
    from gemkit._generated.types.tunings import PreTunedModel

    name = model_name(base_model)
    if name is None:
        raise InvalidInputError(
            f"base_model must be a model, a tuned model or the job that made one; got {_described(base_model)}",
            path="base_model",
        )
    checkpoint = options.pre_tuned_model_checkpoint_id
    # A published model may also be a full path.
    if name.startswith("projects/") and "/publishers/" not in name:
        known = {"tuned_model_name": name, "checkpoint_id": checkpoint}
        return {"pre_tuned_model": PreTunedModel.from_user({key: value for key, value in known.items() if value})}
    if checkpoint is not None:
        raise InvalidInputError(
            f"{name} is not a tuned model, so it has no checkpoints", path="config.pre_tuned_model_checkpoint_id"
        )
    return {"base_model": name}


def model_name(base_model: object) -> str | None:
    """Return the name of a model from its name, a tuned model or a tuning job; None if there is none."""
    tuned: Any = getattr(base_model, "tuned_model", None) or base_model
    name = tuned if isinstance(tuned, str) else getattr(tuned, "model", None)
    return name if isinstance(name, str) and name else None


def _described(base_model: object) -> str:
    state = getattr(base_model, "state", None)
    return repr(base_model) if state is None else f"a job without a model in state {getattr(state, 'value', state)}"


def job_of(operation: TuningOperation) -> TuningJob:
    """Return the job of an operation of the Gemini API; its name is that of the tuned model.

    Raises:
        ResponseError: The operation has no model name.
    """
    from gemkit._generated.types.jobs import GoogleRpcStatus, JobState
    from gemkit._generated.types.tunings import TuningJob

    tuned = (operation.metadata or {}).get("tunedModel")
    name = tuned if isinstance(tuned, str) else (operation.name or "").partition("/operations/")[0]
    if not name:
        raise ResponseError("tunings.tune: the response names neither an operation nor a model")
    error = GoogleRpcStatus.model_validate(operation.error) if operation.error else None
    state = JobState.JOB_STATE_QUEUED if error is None else JobState.JOB_STATE_FAILED
    return TuningJob.model_construct(name=name, state=state, error=error, sdk_http_response=operation.sdk_http_response)
