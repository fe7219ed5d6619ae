"""Types of models, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.models_shared import Model
from gemkit._generated.vertex.types.models_shared4 import Examples
from gemkit._mapping.model import Message as _Message


class ContainerRegistryDestination(_Message):
    output_uri: str | None = None


class CopyModelRequest(_Message):
    custom_service_account: str | None = None
    encryption_spec: EncryptionSpec | None = None
    model_id: str | None = None
    parent_model: str | None = None
    source_model: str | None = None


class ExportModelRequestOutputConfig(_Message):
    artifact_destination: GcsDestination | None = None
    export_format_id: str | None = None
    image_destination: ContainerRegistryDestination | None = None


class ExportModelRequest(_Message):
    output_config: ExportModelRequestOutputConfig | None = None


class ModelVersionCheckpoint(_Message):
    checkpoint_id: str | None = None
    epoch: int | None = None
    step: int | None = None


class ListModelVersionCheckpointsResponse(_Message):
    checkpoints: list[ModelVersionCheckpoint] | None = None
    next_page_token: str | None = None


class ListModelVersionsResponse(_Message):
    models: list[Model] | None = None
    next_page_token: str | None = None


class ListModelsResponse(_Message):
    models: list[Model] | None = None
    next_page_token: str | None = None


class MergeVersionAliasesRequest(_Message):
    version_aliases: list[str] | None = None


class UpdateExplanationDatasetRequest(_Message):
    examples: Examples | None = None


class UploadModelRequest(_Message):
    model: Model | None = None
    model_id: str | None = None
    parent_model: str | None = None
    service_account: str | None = None
