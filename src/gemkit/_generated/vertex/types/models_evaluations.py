"""Types of models_evaluations, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.models_evaluations_shared import (
    ModelEvaluationSliceSliceSliceSpec,
    ModelExplanation,
)
from gemkit._generated.vertex.types.models_shared4 import ExplanationSpec
from gemkit._mapping.model import Message as _Message


class ModelEvaluationBiasConfig(_Message):
    bias_slices: ModelEvaluationSliceSliceSliceSpec | None = None
    labels: list[str] | None = None


class ModelEvaluationModelEvaluationExplanationSpec(_Message):
    explanation_spec: ExplanationSpec | None = None
    explanation_type: str | None = None


class ModelEvaluation(_Message):
    bias_configs: ModelEvaluationBiasConfig | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    explanation_specs: list[ModelEvaluationModelEvaluationExplanationSpec] | None = None
    metadata: Any = None
    metrics: Any = None
    metrics_schema_uri: str | None = None
    model_explanation: ModelExplanation | None = None
    name: str | None = None
    slice_dimensions: list[str] | None = None


class ImportModelEvaluationRequest(_Message):
    model_evaluation: ModelEvaluation | None = None


class ListModelEvaluationsResponse(_Message):
    model_evaluations: list[ModelEvaluation] | None = None
    next_page_token: str | None = None
