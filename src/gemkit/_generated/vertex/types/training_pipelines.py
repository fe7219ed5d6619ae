"""Types of training_pipelines, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.models_shared import Model
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TrainingPipelineState(_OpenEnum):
    PIPELINE_STATE_UNSPECIFIED = "PIPELINE_STATE_UNSPECIFIED"
    PIPELINE_STATE_QUEUED = "PIPELINE_STATE_QUEUED"
    PIPELINE_STATE_PENDING = "PIPELINE_STATE_PENDING"
    PIPELINE_STATE_RUNNING = "PIPELINE_STATE_RUNNING"
    PIPELINE_STATE_SUCCEEDED = "PIPELINE_STATE_SUCCEEDED"
    PIPELINE_STATE_FAILED = "PIPELINE_STATE_FAILED"
    PIPELINE_STATE_CANCELLING = "PIPELINE_STATE_CANCELLING"
    PIPELINE_STATE_CANCELLED = "PIPELINE_STATE_CANCELLED"
    PIPELINE_STATE_PAUSED = "PIPELINE_STATE_PAUSED"


class CancelTrainingPipelineRequest(_Message):
    pass


class FilterSplit(_Message):
    test_filter: str | None = None
    training_filter: str | None = None
    validation_filter: str | None = None


class FractionSplit(_Message):
    test_fraction: float | None = None
    training_fraction: float | None = None
    validation_fraction: float | None = None


class PredefinedSplit(_Message):
    key: str | None = None


class StratifiedSplit(_Message):
    key: str | None = None
    test_fraction: float | None = None
    training_fraction: float | None = None
    validation_fraction: float | None = None


class TimestampSplit(_Message):
    key: str | None = None
    test_fraction: float | None = None
    training_fraction: float | None = None
    validation_fraction: float | None = None


class InputDataConfig(_Message):
    annotation_schema_uri: str | None = None
    annotations_filter: str | None = None
    bigquery_destination: BigQueryDestination | None = None
    dataset_id: str | None = None
    filter_split: FilterSplit | None = None
    fraction_split: FractionSplit | None = None
    gcs_destination: GcsDestination | None = None
    persist_ml_use_assignment: bool | None = None
    predefined_split: PredefinedSplit | None = None
    saved_query_id: str | None = None
    stratified_split: StratifiedSplit | None = None
    timestamp_split: TimestampSplit | None = None


class TrainingPipeline(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: Status | None = None
    input_data_config: InputDataConfig | None = None
    labels: dict[str, str] | None = None
    model_id: str | None = None
    model_to_upload: Model | None = None
    name: str | None = None
    parent_model: str | None = None
    start_time: datetime | None = None
    state: TrainingPipelineState | None = None
    training_task_definition: str | None = None
    training_task_inputs: Any = None
    training_task_metadata: Any = None
    update_time: datetime | None = None


class ListTrainingPipelinesResponse(_Message):
    next_page_token: str | None = None
    training_pipelines: list[TrainingPipeline] | None = None
