"""Types of models_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared8 import ModelContainerSpec
from gemkit._generated.vertex.types.models_shared2 import DeployedModelRef
from gemkit._generated.vertex.types.models_shared3 import PredictSchemata
from gemkit._generated.vertex.types.models_shared4 import ExplanationSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ModelExportFormatExportableContents(_OpenEnum):
    EXPORTABLE_CONTENT_UNSPECIFIED = "EXPORTABLE_CONTENT_UNSPECIFIED"
    ARTIFACT = "ARTIFACT"
    IMAGE = "IMAGE"


class ModelSourceInfoSourceType(_OpenEnum):
    MODEL_SOURCE_TYPE_UNSPECIFIED = "MODEL_SOURCE_TYPE_UNSPECIFIED"
    AUTOML = "AUTOML"
    CUSTOM = "CUSTOM"
    BQML = "BQML"
    MODEL_GARDEN = "MODEL_GARDEN"
    GENIE = "GENIE"
    CUSTOM_TEXT_EMBEDDING = "CUSTOM_TEXT_EMBEDDING"
    MARKETPLACE = "MARKETPLACE"


class ModelSupportedDeploymentResourcesTypes(_OpenEnum):
    DEPLOYMENT_RESOURCES_TYPE_UNSPECIFIED = "DEPLOYMENT_RESOURCES_TYPE_UNSPECIFIED"
    DEDICATED_RESOURCES = "DEDICATED_RESOURCES"
    AUTOMATIC_RESOURCES = "AUTOMATIC_RESOURCES"
    SHARED_RESOURCES = "SHARED_RESOURCES"


class Checkpoint(_Message):
    checkpoint_id: str | None = None
    epoch: int | None = None
    step: int | None = None


class GenieSource(_Message):
    base_model_uri: str | None = None


class ModelGardenSource(_Message):
    public_model_name: str | None = None
    skip_hf_model_cache: bool | None = None
    version_id: str | None = None


class ModelBaseModelSource(_Message):
    genie_source: GenieSource | None = None
    model_garden_source: ModelGardenSource | None = None


class ModelExportFormat(_Message):
    exportable_contents: list[ModelExportFormatExportableContents] | None = None
    id: str | None = None


class ModelOriginalModelInfo(_Message):
    model: str | None = None


class ModelSourceInfo(_Message):
    copy_: _Annotated[bool | None, _Field(alias="copy")] = None
    source_type: ModelSourceInfoSourceType | None = None


class Model(_Message):
    artifact_uri: str | None = None
    base_model_source: ModelBaseModelSource | None = None
    checkpoints: list[Checkpoint] | None = None
    container_spec: ModelContainerSpec | None = None
    create_time: datetime | None = None
    default_checkpoint_id: str | None = None
    deployed_models: list[DeployedModelRef] | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    explanation_spec: ExplanationSpec | None = None
    labels: dict[str, str] | None = None
    metadata: Any = None
    metadata_artifact: str | None = None
    metadata_schema_uri: str | None = None
    model_source_info: ModelSourceInfo | None = None
    name: str | None = None
    original_model_info: ModelOriginalModelInfo | None = None
    predict_schemata: PredictSchemata | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    supported_deployment_resources_types: list[ModelSupportedDeploymentResourcesTypes] | None = None
    supported_export_formats: list[ModelExportFormat] | None = None
    supported_input_storage_formats: list[str] | None = None
    supported_output_storage_formats: list[str] | None = None
    training_pipeline: str | None = None
    update_time: datetime | None = None
    version_aliases: list[str] | None = None
    version_create_time: datetime | None = None
    version_description: str | None = None
    version_id: str | None = None
    version_update_time: datetime | None = None
