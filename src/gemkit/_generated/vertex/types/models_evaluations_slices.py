"""Types of models_evaluations_slices, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.endpoints_shared2 import Explanation
from gemkit._generated.vertex.types.models_evaluations_shared import (
    ModelEvaluationSliceSliceSliceSpec,
    ModelExplanation,
)
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ErrorAnalysisAnnotationQueryType(_OpenEnum):
    QUERY_TYPE_UNSPECIFIED = "QUERY_TYPE_UNSPECIFIED"
    ALL_SIMILAR = "ALL_SIMILAR"
    SAME_CLASS_SIMILAR = "SAME_CLASS_SIMILAR"
    SAME_CLASS_DISSIMILAR = "SAME_CLASS_DISSIMILAR"


class EvaluatedAnnotationType(_OpenEnum):
    EVALUATED_ANNOTATION_TYPE_UNSPECIFIED = "EVALUATED_ANNOTATION_TYPE_UNSPECIFIED"
    TRUE_POSITIVE = "TRUE_POSITIVE"
    FALSE_POSITIVE = "FALSE_POSITIVE"
    FALSE_NEGATIVE = "FALSE_NEGATIVE"


class ErrorAnalysisAnnotationAttributedItem(_Message):
    annotation_resource_name: str | None = None
    distance: float | None = None


class ErrorAnalysisAnnotation(_Message):
    attributed_items: list[ErrorAnalysisAnnotationAttributedItem] | None = None
    outlier_score: float | None = None
    outlier_threshold: float | None = None
    query_type: ErrorAnalysisAnnotationQueryType | None = None


class EvaluatedAnnotationExplanation(_Message):
    explanation: Explanation | None = None
    explanation_type: str | None = None


class EvaluatedAnnotation(_Message):
    data_item_payload: Any = None
    error_analysis_annotations: list[ErrorAnalysisAnnotation] | None = None
    evaluated_data_item_view_id: str | None = None
    explanations: list[EvaluatedAnnotationExplanation] | None = None
    ground_truths: list[Any] | None = None
    predictions: list[Any] | None = None
    type: EvaluatedAnnotationType | None = None


class BatchImportEvaluatedAnnotationsRequest(_Message):
    evaluated_annotations: list[EvaluatedAnnotation] | None = None


class BatchImportEvaluatedAnnotationsResponse(_Message):
    imported_evaluated_annotations_count: int | None = None


class ModelEvaluationSliceSlice(_Message):
    dimension: str | None = None
    slice_spec: ModelEvaluationSliceSliceSliceSpec | None = None
    value: str | None = None


class ModelEvaluationSlice(_Message):
    create_time: datetime | None = None
    metrics: Any = None
    metrics_schema_uri: str | None = None
    model_explanation: ModelExplanation | None = None
    name: str | None = None
    slice: ModelEvaluationSliceSlice | None = None


class ListModelEvaluationSlicesResponse(_Message):
    model_evaluation_slices: list[ModelEvaluationSlice] | None = None
    next_page_token: str | None = None
