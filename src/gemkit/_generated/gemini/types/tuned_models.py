"""Types of tuned_models, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TunedModelState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


class TuningExample(_Message):
    output: str | None = None
    text_input: str | None = None


class TuningExamples(_Message):
    examples: list[TuningExample] | None = None


class Dataset(_Message):
    examples: TuningExamples | None = None


class Hyperparameters(_Message):
    batch_size: int | None = None
    epoch_count: int | None = None
    learning_rate: float | None = None
    learning_rate_multiplier: float | None = None


class TunedModelSource(_Message):
    base_model: str | None = None
    tuned_model: str | None = None


class TuningSnapshot(_Message):
    compute_time: datetime | None = None
    epoch: int | None = None
    mean_loss: float | None = None
    step: int | None = None


class TuningTask(_Message):
    complete_time: datetime | None = None
    hyperparameters: Hyperparameters | None = None
    snapshots: list[TuningSnapshot] | None = None
    start_time: datetime | None = None
    training_data: Dataset | None = None


class TunedModel(_Message):
    base_model: str | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    name: str | None = None
    reader_project_numbers: list[int] | None = None
    state: TunedModelState | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    tuned_model_source: TunedModelSource | None = None
    tuning_task: TuningTask | None = None
    update_time: datetime | None = None


class ListTunedModelsResponse(_Message):
    next_page_token: str | None = None
    tuned_models: list[TunedModel] | None = None


class TransferOwnershipRequest(_Message):
    email_address: str | None = None


class TransferOwnershipResponse(_Message):
    pass
