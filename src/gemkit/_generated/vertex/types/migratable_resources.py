"""Types of migratable_resources, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class MigrateResourceRequestMigrateAutomlDatasetConfig(_Message):
    dataset: str | None = None
    dataset_display_name: str | None = None


class MigrateResourceRequestMigrateAutomlModelConfig(_Message):
    model: str | None = None
    model_display_name: str | None = None


class MigrateResourceRequestMigrateDataLabelingDatasetConfigMigrateDataLabelingAnnotatedDatasetConfig(_Message):
    annotated_dataset: str | None = None


class MigrateResourceRequestMigrateDataLabelingDatasetConfig(_Message):
    dataset: str | None = None
    dataset_display_name: str | None = None
    migrate_data_labeling_annotated_dataset_configs: (
        list[MigrateResourceRequestMigrateDataLabelingDatasetConfigMigrateDataLabelingAnnotatedDatasetConfig] | None
    ) = None


class MigrateResourceRequestMigrateMlEngineModelVersionConfig(_Message):
    endpoint: str | None = None
    model_display_name: str | None = None
    model_version: str | None = None


class MigrateResourceRequest(_Message):
    migrate_automl_dataset_config: MigrateResourceRequestMigrateAutomlDatasetConfig | None = None
    migrate_automl_model_config: MigrateResourceRequestMigrateAutomlModelConfig | None = None
    migrate_data_labeling_dataset_config: MigrateResourceRequestMigrateDataLabelingDatasetConfig | None = None
    migrate_ml_engine_model_version_config: MigrateResourceRequestMigrateMlEngineModelVersionConfig | None = None


class BatchMigrateResourcesRequest(_Message):
    migrate_resource_requests: list[MigrateResourceRequest] | None = None


class MigratableResourceAutomlDataset(_Message):
    dataset: str | None = None
    dataset_display_name: str | None = None


class MigratableResourceAutomlModel(_Message):
    model: str | None = None
    model_display_name: str | None = None


class MigratableResourceDataLabelingDatasetDataLabelingAnnotatedDataset(_Message):
    annotated_dataset: str | None = None
    annotated_dataset_display_name: str | None = None


class MigratableResourceDataLabelingDataset(_Message):
    data_labeling_annotated_datasets: list[MigratableResourceDataLabelingDatasetDataLabelingAnnotatedDataset] | None = (
        None
    )
    dataset: str | None = None
    dataset_display_name: str | None = None


class MigratableResourceMlEngineModelVersion(_Message):
    endpoint: str | None = None
    version: str | None = None


class MigratableResource(_Message):
    automl_dataset: MigratableResourceAutomlDataset | None = None
    automl_model: MigratableResourceAutomlModel | None = None
    data_labeling_dataset: MigratableResourceDataLabelingDataset | None = None
    last_migrate_time: datetime | None = None
    last_update_time: datetime | None = None
    ml_engine_model_version: MigratableResourceMlEngineModelVersion | None = None


class SearchMigratableResourcesRequest(_Message):
    filter: str | None = None
    page_size: int | None = None
    page_token: str | None = None


class SearchMigratableResourcesResponse(_Message):
    migratable_resources: list[MigratableResource] | None = None
    next_page_token: str | None = None
