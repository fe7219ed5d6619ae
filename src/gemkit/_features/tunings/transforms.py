"""The config of four tuning methods, names of jobs, and the two formats of a job in responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._features.names.paths import in_backend_collection
from gemkit._mapping.encode import set_path
from gemkit._mapping.fields import python_name
from gemkit.errors import InvalidInputError, UnsupportedFieldError

if TYPE_CHECKING:
    from gemkit._generated.types.tunings import EvaluationConfig, Metric, UnifiedMetric
    from gemkit._mapping.operation import ClientContext

_SUPERVISED = "SUPERVISED_FINE_TUNING"
# method -> wire name of its spec, type of the spec, type of its hyperparameters
_SPECS = {
    _SUPERVISED: ("supervisedTuningSpec", "SupervisedTuningSpec", "SupervisedHyperParameters"),
    "PREFERENCE_TUNING": (
        "preferenceOptimizationSpec",
        "PreferenceOptimizationSpec",
        "PreferenceOptimizationHyperParameters",
    ),
    "DISTILLATION": ("distillationSpec", "DistillationSpec", "DistillationHyperParameters"),
    "REINFORCEMENT_TUNING": (
        "reinforcementTuningSpec",
        "ReinforcementTuningSpec",
        "ReinforcementTuningHyperParameters",
    ),
}
_STATES = {
    "STATE_UNSPECIFIED": "JOB_STATE_UNSPECIFIED",
    "CREATING": "JOB_STATE_RUNNING",
    "ACTIVE": "JOB_STATE_SUCCEEDED",
    "FAILED": "JOB_STATE_FAILED",
}
_AGGREGATIONS = ["AVERAGE", "STANDARD_DEVIATION"]
_CONFIG_NAMES = {"singleRewardConfig": "reward_config", "validationDatasetUri": "validation_dataset"}


def tuning_spec(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Move the settings to the spec of the requested tuning method.

    Raises:
        InvalidInputError: The method is unknown, or does not have a setting.
    """
    del query, url, context
    method = body.pop("method", _SUPERVISED)
    if method not in _SPECS:
        raise InvalidInputError(
            f"config.method must be one of {', '.join(_SPECS)}, not {method!r}", path="config.method"
        )
    wire, spec_type, parameters_type = _SPECS[method]
    given = {spec: body.pop(spec) for spec, _, _ in _SPECS.values() if spec in body}
    spec: dict[str, Any] = {}
    for each in given.values():
        for key, value in each.items():
            set_path(spec, (key,), value)
    if method == "DISTILLATION" and "trainingDatasetUri" in spec:
        spec["promptDatasetUri"] = spec.pop("trainingDatasetUri")
    unknown = [*_unknown(spec, spec_type), *_unknown(spec.get("hyperParameters", {}), parameters_type)]
    if unknown:
        names = ", ".join(f"config.{name}" for name in unknown)
        raise InvalidInputError(f"{names}: not a setting of {method}; remove it or choose another method")
    body[wire] = spec


def tuned_model(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Remove the tuning method, since the Gemini API has supervised tuning only.

    Raises:
        UnsupportedFieldError: Another method was requested.
    """
    del query, url
    if body.pop("method", _SUPERVISED) != _SUPERVISED:
        raise UnsupportedFieldError(["config.method"], context.backend, operation="tunings.tune")


def _unknown(settings: dict[str, Any], name: str) -> list[str]:
    from gemkit._features.codec import CODEC

    known = CODEC.model_type(name).__pydantic_fields__
    return [_CONFIG_NAMES.get(wire, python_name(wire)) for wire in settings if python_name(wire) not in known]


def evaluation_config(value: object, context: ClientContext) -> EvaluationConfig:
    """Return an evaluation config with every metric in the format of the service.

    Raises:
        InvalidInputError: The value is not an evaluation config, or a metric cannot be sent.
    """
    from gemkit._generated import types
    from gemkit._mapping.model import validated

    del context
    config = validated(types.EvaluationConfig, value, "config.evaluation_config")
    if config.metrics is None:
        return config
    metrics = [_metric(each, f"config.evaluation_config.metrics[{index}]") for index, each in enumerate(config.metrics)]
    return config.model_copy(update={"metrics": metrics})


def _metric(metric: object, at: str) -> UnifiedMetric:
    from gemkit._generated import types

    if isinstance(metric, types.UnifiedMetric):
        known = {"aggregation_metrics": metric.aggregation_metrics or _AGGREGATIONS}
        return metric.model_copy(update=known)
    fields = _specification(metric) if isinstance(metric, types.Metric) else None
    if fields is None:
        raise InvalidInputError(
            f"{at} must have a prompt_template or the name exact_match, bleu or rouge_...; a function cannot be sent",
            path=at,
        )
    return types.UnifiedMetric.from_user({"aggregation_metrics": _AGGREGATIONS, **fields})


def _specification(metric: Metric) -> dict[str, Any] | None:
    """Return how the service computes a metric: with the prompt of a judge model or by name; None if it cannot."""
    name = (metric.name or "").lower()
    if metric.prompt_template:
        judged: dict[str, Any] = {"metric_prompt_template": metric.prompt_template}
        if metric.judge_model_system_instruction:
            judged["system_instruction"] = metric.judge_model_system_instruction
        if metric.return_raw_output:
            judged["custom_output_format_config"] = {"return_raw_output": True}
        return {"pointwise_metric_spec": judged}
    if name == "exact_match":
        return {"exact_match_spec": {}}
    if name == "bleu":
        return {"bleu_spec": {}}
    if name.startswith("rouge"):
        return {"rouge_spec": {"rouge_type": name.replace("_", "")}}
    return None


def job_name(value: object, context: ClientContext) -> str:
    """Return the resource path of a tuning job; on the Gemini API, of the tuned model."""
    return in_backend_collection(value, {"gemini": "tunedModels", "vertex": "tuningJobs"}, context)


def tuning_job(value: dict[str, Any]) -> dict[str, Any]:
    """Return a tuned model of the Gemini API as its tuning job."""
    value["state"] = _STATES.get(value.get("state", ""), value.get("state"))
    name = value.get("name", "")
    if name.startswith("tunedModels/"):
        value["tunedModel"] = {"model": name, "endpoint": name}
    return value
