"""Tuning: which method of which service starts it, and what it starts from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from gemkit._core.encode import strict
from gemkit._core.flow import Call
from gemkit._flows import jobs
from gemkit._generated import operations
from gemkit.errors import InvalidInputError, ResponseError

if TYPE_CHECKING:
    from gemkit._core.caller import Place
    from gemkit._core.flow import Flow
    from gemkit._generated.types.tunings import CreateTuningJobConfig, TuningJob, TuningOperation

KIND = jobs.Kind("tuning job", operations.TUNINGS_GET, operations.TUNINGS_CANCEL)
_JOB = re.compile(r"projects/[^/]+/locations/[^/]+/tuningJobs/[^/]+")


def tune(place: Place, base_model: object, training_dataset: object, config: object) -> Flow[TuningJob]:
    """Start to tune a base model or, on Vertex AI, a tuned one."""
    from gemkit._generated.types.tunings import CreateTuningJobConfig  # noqa: PLC0415

    options = cast("CreateTuningJobConfig", strict(CreateTuningJobConfig, config or {}, "config"))
    params = {"training_dataset": training_dataset, "config": options}
    if place.backend == "gemini":
        name = _name(base_model) or base_model
        operation = yield Call(operations.TUNINGS_TUNE_MLDEV, {**params, "base_model": name})
        return _as_job(cast("TuningOperation", operation))
    origin = yield from _origin(base_model, options)
    return cast("TuningJob", (yield Call(operations.TUNINGS_TUNE, {**params, **origin})))


def _origin(base_model: object, options: CreateTuningJobConfig) -> Flow[dict[str, Any]]:
    """What to tune: a base model by its name, or a tuned model and maybe one of its checkpoints."""
    from gemkit._generated.types.tunings import PreTunedModel  # noqa: PLC0415

    if isinstance(base_model, str) and _JOB.fullmatch(base_model):
        base_model = yield Call(operations.TUNINGS_GET, {"name": base_model})
    name = _name(base_model)
    if name is None:
        raise InvalidInputError(
            f"is the name of a model, a tuned model or the job that made one, not {_told(base_model)}",
            path="base_model",
        )
    checkpoint = options.pre_tuned_model_checkpoint_id
    # A published model may be named in full, too; that makes it no tuned one.
    if name.startswith("projects/") and "/publishers/" not in name:
        known = {"tuned_model_name": name, "checkpoint_id": checkpoint}
        return {"pre_tuned_model": PreTunedModel.from_user({key: value for key, value in known.items() if value})}
    if checkpoint is not None:
        raise InvalidInputError(
            f"{name} is not a tuned model, so it has no checkpoints", path="config.pre_tuned_model_checkpoint_id"
        )
    return {"base_model": name}


def _name(base_model: object) -> str | None:
    """The name of a model, which may stand for itself, for a job or for what a job has made."""
    tuned: Any = getattr(base_model, "tuned_model", None) or base_model
    name = tuned if isinstance(tuned, str) else getattr(tuned, "model", None)
    return name if isinstance(name, str) and name else None


def _told(base_model: object) -> str:
    state = getattr(base_model, "state", None)
    return repr(base_model) if state is None else f"a job without a model in state {state}"


def _as_job(operation: TuningOperation) -> TuningJob:
    """The job that an operation stands for; it is looked up by the name of the model that it makes."""
    from gemkit._generated.types.jobs import GoogleRpcStatus, JobState  # noqa: PLC0415
    from gemkit._generated.types.tunings import TuningJob  # noqa: PLC0415

    told = (operation.metadata or {}).get("tunedModel")
    name = told if isinstance(told, str) else (operation.name or "").partition("/operations/")[0]
    if not name:
        raise ResponseError("tunings.tune: the answer names neither an operation nor a model")
    error = GoogleRpcStatus.model_validate(operation.error) if operation.error else None
    state = JobState.JOB_STATE_QUEUED if error is None else JobState.JOB_STATE_FAILED
    return TuningJob.model_construct(name=name, state=state, error=error, sdk_http_response=operation.sdk_http_response)
