"""Types of models_evaluations_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.endpoints_shared4 import Attribution
from gemkit._mapping.model import Message as _Message


class ModelEvaluationSliceSliceSliceSpecRange(_Message):
    high: float | None = None
    low: float | None = None


class ModelEvaluationSliceSliceSliceSpecValue(_Message):
    float_value: float | None = None
    string_value: str | None = None


class ModelEvaluationSliceSliceSliceSpecSliceConfig(_Message):
    all_values: bool | None = None
    range: ModelEvaluationSliceSliceSliceSpecRange | None = None
    value: ModelEvaluationSliceSliceSliceSpecValue | None = None


class ModelEvaluationSliceSliceSliceSpec(_Message):
    configs: dict[str, ModelEvaluationSliceSliceSliceSpecSliceConfig] | None = None


class ModelExplanation(_Message):
    mean_attributions: list[Attribution] | None = None
