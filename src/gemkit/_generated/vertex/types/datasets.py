"""Types of datasets, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared15 import GenerationConfig
from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.datasets_shared import DataItem
from gemkit._generated.vertex.types.datasets_shared2 import Annotation
from gemkit._generated.vertex.types.datasets_shared3 import SavedQuery
from gemkit._generated.vertex.types.datasets_shared4 import ModelArmorConfig, SafetySetting
from gemkit._generated.vertex.types.datasets_shared5 import ToolConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AssessDataRequestTuningValidationAssessmentConfigDatasetUsage(_OpenEnum):
    DATASET_USAGE_UNSPECIFIED = "DATASET_USAGE_UNSPECIFIED"
    SFT_TRAINING = "SFT_TRAINING"
    SFT_VALIDATION = "SFT_VALIDATION"


class GeminiExample(_Message):
    cached_content: str | None = None
    contents: list[Content] | None = None
    generation_config: GenerationConfig | None = None
    labels: dict[str, str] | None = None
    model: str | None = None
    model_armor_config: ModelArmorConfig | None = None
    safety_settings: list[SafetySetting] | None = None
    system_instruction: Content | None = None
    tool_config: ToolConfig | None = None
    tools: list[Tool] | None = None


class GeminiTemplateConfig(_Message):
    field_mapping: dict[str, str] | None = None
    gemini_example: GeminiExample | None = None


class GeminiRequestReadConfig(_Message):
    assembled_request_column_name: str | None = None
    template_config: GeminiTemplateConfig | None = None


class AssembleDataRequest(_Message):
    gemini_request_read_config: GeminiRequestReadConfig | None = None


class AssessDataRequestBatchPredictionResourceUsageAssessmentConfig(_Message):
    model_name: str | None = None


class AssessDataRequestBatchPredictionValidationAssessmentConfig(_Message):
    model_name: str | None = None


class AssessDataRequestTuningResourceUsageAssessmentConfig(_Message):
    model_name: str | None = None


class AssessDataRequestTuningValidationAssessmentConfig(_Message):
    dataset_usage: AssessDataRequestTuningValidationAssessmentConfigDatasetUsage | None = None
    model_name: str | None = None


class AssessDataRequest(_Message):
    batch_prediction_resource_usage_assessment_config: (
        AssessDataRequestBatchPredictionResourceUsageAssessmentConfig | None
    ) = None
    batch_prediction_validation_assessment_config: AssessDataRequestBatchPredictionValidationAssessmentConfig | None = (
        None
    )
    gemini_request_read_config: GeminiRequestReadConfig | None = None
    tuning_resource_usage_assessment_config: AssessDataRequestTuningResourceUsageAssessmentConfig | None = None
    tuning_validation_assessment_config: AssessDataRequestTuningValidationAssessmentConfig | None = None


class DataItemView(_Message):
    annotations: list[Annotation] | None = None
    data_item: DataItem | None = None
    has_truncated_annotations: bool | None = None


class Dataset(_Message):
    create_time: datetime | None = None
    data_item_count: int | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    metadata: Any = None
    metadata_artifact: str | None = None
    metadata_schema_uri: str | None = None
    model_reference: str | None = None
    name: str | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    saved_queries: list[SavedQuery] | None = None
    update_time: datetime | None = None


class ExportFractionSplit(_Message):
    test_fraction: float | None = None
    training_fraction: float | None = None
    validation_fraction: float | None = None


class ExportDataConfig(_Message):
    annotations_filter: str | None = None
    fraction_split: ExportFractionSplit | None = None
    gcs_destination: GcsDestination | None = None


class ExportDataRequest(_Message):
    export_config: ExportDataConfig | None = None


class ImportDataConfig(_Message):
    annotation_labels: dict[str, str] | None = None
    data_item_labels: dict[str, str] | None = None
    gcs_source: GcsSource | None = None
    import_schema_uri: str | None = None


class ImportDataRequest(_Message):
    import_configs: list[ImportDataConfig] | None = None


class ListDatasetsResponse(_Message):
    datasets: list[Dataset] | None = None
    next_page_token: str | None = None


class SearchDataItemsResponse(_Message):
    data_item_views: list[DataItemView] | None = None
    next_page_token: str | None = None
