"""Types of arguments for the metrics of an evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import BeforeValidator

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._generated.dicts import MetricDict, UnifiedMetricDict
    from gemkit._generated.types.tunings import Metric, UnifiedMetric

    MetricUnion: TypeAlias = Metric | UnifiedMetric
    MetricUnionDict: TypeAlias = MetricUnion | MetricDict | UnifiedMetricDict
    MetricFunction: TypeAlias = Callable[..., Any]
    MetricFunctionDict: TypeAlias = MetricFunction
else:

    def _validate_dict(value: Any) -> Any:
        """Validate a dictionary as a `Metric` if it has only fields of one, else as a `UnifiedMetric`."""
        from gemkit._generated.types.tunings import Metric, UnifiedMetric
        from gemkit._mapping.model import validated

        if not isinstance(value, dict):
            return value
        if set(value) <= set(Metric.__pydantic_fields__):
            return validated(Metric, value, "")
        return UnifiedMetric.model_validate(value)

    MetricUnion = MetricUnionDict = Annotated[Any, BeforeValidator(_validate_dict)]
    MetricFunction = MetricFunctionDict = Any
