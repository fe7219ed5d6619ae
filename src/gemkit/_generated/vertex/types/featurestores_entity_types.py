"""Types of featurestores_entity_types, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared14 import BigQuerySource
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.featurestores_entity_types_shared import FeatureValue
from gemkit._generated.vertex.types.featurestores_shared import (
    CsvSource,
    DestinationFeatureSetting,
    FeatureSelector,
    FeatureValueDestination,
)
from gemkit._generated.vertex.types.featurestores_shared4 import FeaturestoreMonitoringConfig
from gemkit._generated.vertex.types.schedules_shared9 import Interval
from gemkit._mapping.model import Message as _Message


class AvroSource(_Message):
    gcs_source: GcsSource | None = None


class EntityIdSelector(_Message):
    csv_source: CsvSource | None = None
    entity_id_field: str | None = None


class DeleteFeatureValuesRequestSelectEntity(_Message):
    entity_id_selector: EntityIdSelector | None = None


class DeleteFeatureValuesRequestSelectTimeRangeAndFeature(_Message):
    feature_selector: FeatureSelector | None = None
    skip_online_storage_delete: bool | None = None
    time_range: Interval | None = None


class DeleteFeatureValuesRequest(_Message):
    select_entity: DeleteFeatureValuesRequestSelectEntity | None = None
    select_time_range_and_feature: DeleteFeatureValuesRequestSelectTimeRangeAndFeature | None = None


class EntityType(_Message):
    create_time: datetime | None = None
    description: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    monitoring_config: FeaturestoreMonitoringConfig | None = None
    name: str | None = None
    offline_storage_ttl_days: int | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None


class ExportFeatureValuesRequestFullExport(_Message):
    end_time: datetime | None = None
    start_time: datetime | None = None


class ExportFeatureValuesRequestSnapshotExport(_Message):
    snapshot_time: datetime | None = None
    start_time: datetime | None = None


class ExportFeatureValuesRequest(_Message):
    destination: FeatureValueDestination | None = None
    feature_selector: FeatureSelector | None = None
    full_export: ExportFeatureValuesRequestFullExport | None = None
    settings: list[DestinationFeatureSetting] | None = None
    snapshot_export: ExportFeatureValuesRequestSnapshotExport | None = None


class FeatureValueList(_Message):
    values: list[FeatureValue] | None = None


class ImportFeatureValuesRequestFeatureSpec(_Message):
    id: str | None = None
    source_field: str | None = None


class ImportFeatureValuesRequest(_Message):
    avro_source: AvroSource | None = None
    bigquery_source: BigQuerySource | None = None
    csv_source: CsvSource | None = None
    disable_ingestion_analysis: bool | None = None
    disable_online_serving: bool | None = None
    entity_id_field: str | None = None
    feature_specs: list[ImportFeatureValuesRequestFeatureSpec] | None = None
    feature_time: datetime | None = None
    feature_time_field: str | None = None
    worker_count: int | None = None


class ListEntityTypesResponse(_Message):
    entity_types: list[EntityType] | None = None
    next_page_token: str | None = None


class ReadFeatureValuesRequest(_Message):
    entity_id: str | None = None
    feature_selector: FeatureSelector | None = None


class ReadFeatureValuesResponseEntityViewData(_Message):
    value: FeatureValue | None = None
    values: FeatureValueList | None = None


class ReadFeatureValuesResponseEntityView(_Message):
    data: list[ReadFeatureValuesResponseEntityViewData] | None = None
    entity_id: str | None = None


class ReadFeatureValuesResponseFeatureDescriptor(_Message):
    id: str | None = None


class ReadFeatureValuesResponseHeader(_Message):
    entity_type: str | None = None
    feature_descriptors: list[ReadFeatureValuesResponseFeatureDescriptor] | None = None


class ReadFeatureValuesResponse(_Message):
    entity_view: ReadFeatureValuesResponseEntityView | None = None
    header: ReadFeatureValuesResponseHeader | None = None


class StreamingReadFeatureValuesRequest(_Message):
    entity_ids: list[str] | None = None
    feature_selector: FeatureSelector | None = None


class WriteFeatureValuesPayload(_Message):
    entity_id: str | None = None
    feature_values: dict[str, FeatureValue] | None = None


class WriteFeatureValuesRequest(_Message):
    payloads: list[WriteFeatureValuesPayload] | None = None


class WriteFeatureValuesResponse(_Message):
    pass
