"""Tuning: jobs of Vertex AI, and tuned models of the Gemini Developer API that are being created."""

from collections.abc import Mapping

from gemkit.emulator import jobs
from gemkit.emulator.handlers.tuned_models import gemini_table, vertex_table
from gemkit.emulator.json_values import JSON, as_object, as_text, at, objects
from gemkit.emulator.long_running import POLLS, LongRunning, fail_if_requested
from gemkit.emulator.paging import find
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import ServiceError, invalid

_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main."
_VERTEX = "aiplatform.projects.locations.tuningJobs."
_JOBS = "tuningJobs"


@handles(_VERTEX + "create")
def create_job(call: Call) -> JSON:
    """Create a tuning job, which results in a tuned model."""
    if not (call.body.get("baseModel") or call.body.get("preTunedModel") or call.body.get("customBaseModel")):
        raise invalid("base_model is not specified.", ("tuning_job.base_model", "base_model is not specified"))
    location = call.path["parent"]

    def finish(name: str) -> JSON:
        return {"tunedModel": _tuned(call, location, call.body, name.rpartition("/")[2])}

    return jobs.create(call, _JOBS, {"description": "", **call.body}, finish)


def _tuned(call: Call, location: str, job: JSON, number: str) -> JSON:
    name, endpoint = f"{location}/models/tuned-{number}", f"{location}/endpoints/tuned-{number}"
    base = as_text(job.get("baseModel")) or as_text(at(job, "preTunedModel", "tunedModelName"))
    now = call.state.now()
    vertex_table(call, location)[name] = {
        "name": name,
        "displayName": as_text(job.get("tunedModelDisplayName")) or f"Tuned model {number}",
        "versionId": "1",
        "createTime": now,
        "updateTime": now,
        "labels": {"google-vertex-llm-tuning-base-model-id": base, "tune-type": "sft"},
        "deployedModels": [{"endpoint": endpoint, "deployedModelId": "1"}],
    }
    checkpoint = {"checkpointId": "1", "epoch": "1", "step": "10", "endpoint": endpoint}
    return {"model": f"{name}@1", "endpoint": endpoint, "checkpoints": [checkpoint]}


@handles(_VERTEX + "list")
def list_jobs(call: Call) -> JSON:
    """Return a page of tuning jobs."""
    return jobs.listed(call, _JOBS)


@handles(_VERTEX + "get")
def get_job(call: Call) -> JSON:
    """Return a tuning job."""
    return jobs.get(call)


@handles(_VERTEX + "cancel")
def cancel_job(call: Call) -> JSON:
    """Cancel a tuning job."""
    return jobs.cancel(call)


@handles(_VERTEX + "validateReinforcementTuningReward")
def validate_reward(call: Call) -> JSON:
    """Score a sample response: 1 by every reward, and their weighted mean."""
    single = call.body.get("singleRewardConfig")
    weighted = objects(as_object(call.body.get("compositeRewardConfig")).get("weightedRewardConfigs"))
    if bool(single) == bool(weighted):
        text = "Exactly one of single_reward_config and composite_reward_config must be given."
        raise invalid(text, ("single_reward_config", text))
    if not call.body.get("sampleResponse"):
        raise invalid("sample_response is not specified.", ("sample_response", "sample_response is not specified"))
    configs = [as_object(single)] if single else [as_object(entry.get("rewardConfig")) for entry in weighted]
    names = [as_text(config.get("rewardName")) or f"reward-{n}" for n, config in enumerate(configs, start=1)]
    return {
        "overallReward": 1.0,
        "rewardDetails": dict.fromkeys(names, 1.0),
        "rewardInfoDetails": {name: {"reward": 1.0} for name in names},
    }


@handles("generativelanguage.tunedModels.create")
def create_tuned_model(call: Call) -> JSON:
    """Start to tune a model, which is listed as being created until the operation is done."""
    examples = objects(at(call.body, "tuningTask", "trainingData", "examples", "examples"))
    if not examples:
        field = "tuned_model.tuning_task.training_data.examples"
        raise invalid(f"{field} is empty.", (field, "empty"))
    table = gemini_table(call)
    model_id = as_text(call.query.get("tunedModelId")) or f"tuned-{call.state.number('tunedModels')}"
    name = f"tunedModels/{model_id}"
    if name in table:
        raise ServiceError(409, f"{name} exists already.", status="ALREADY_EXISTS")
    now = call.state.now()
    task: JSON = {**as_object(call.body.get("tuningTask")), "startTime": now}
    # The examples are never returned.
    task.pop("trainingData", None)
    described = {**call.body, "tuningTask": task, "name": name, "state": "CREATING"}
    table[name] = {**described, "createTime": now, "updateTime": now}

    def finish() -> JSON:
        model = find(table, name)
        try:
            fail_if_requested(model.get("displayName"))
        except ServiceError:
            model["state"] = "FAILED"
            raise
        done = call.state.now()
        snapshot = {"step": 1, "epoch": 1, "meanLoss": 0.5, "computeTime": done}
        model |= {"state": "ACTIVE", "tuningTask": {**task, "completeTime": done, "snapshots": [snapshot]}}
        return {"@type": _TYPE + "TunedModel", **model}

    def metadata(operation: LongRunning) -> Mapping[str, object]:
        return {
            "@type": _TYPE + "CreateTunedModelMetadata",
            "tunedModel": name,
            "totalSteps": POLLS,
            "completedSteps": operation.polls,
            "completedPercent": 100 * operation.polls / POLLS,
        }

    operation = LongRunning(f"{name}/operations/tuning", finish, metadata, call.state.now)
    call.state.operations[operation.name] = operation
    return operation.to_json()


@handles("generativelanguage.tunedModels.get")
def get_tuned_model(call: Call) -> JSON:
    """Return a tuned model, after one more poll if it is being created."""
    model = find(gemini_table(call), call.path["name"])
    operation = _operation(call)
    if operation is not None:
        operation.poll()
    return model


@handles("generativelanguage.tunedModels.cancel")
def cancel_tuned_model(call: Call) -> JSON:
    """Cancel the creation of a tuned model; a finished one is not changed."""
    model = find(gemini_table(call), call.path["name"])
    operation = _operation(call)
    if operation is not None and not operation.done:
        operation.cancel()
        model["state"] = "FAILED"
    return {}


def _operation(call: Call) -> LongRunning | None:
    return call.state.operations.get(f"{call.path['name']}/operations/tuning")
