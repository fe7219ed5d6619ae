"""Types of featurestores, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared14 import BigQuerySource
from gemkit._generated.vertex.types.featurestores_shared import (
    CsvSource,
    DestinationFeatureSetting,
    FeatureSelector,
    FeatureValueDestination,
)
from gemkit._generated.vertex.types.featurestores_shared2 import Feature
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeaturestoreState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STABLE = "STABLE"
    UPDATING = "UPDATING"


class BatchReadFeatureValuesRequestEntityTypeSpec(_Message):
    entity_type_id: str | None = None
    feature_selector: FeatureSelector | None = None
    settings: list[DestinationFeatureSetting] | None = None


class BatchReadFeatureValuesRequestPassThroughField(_Message):
    field_name: str | None = None


class BatchReadFeatureValuesRequest(_Message):
    bigquery_read_instances: BigQuerySource | None = None
    csv_read_instances: CsvSource | None = None
    destination: FeatureValueDestination | None = None
    entity_type_specs: list[BatchReadFeatureValuesRequestEntityTypeSpec] | None = None
    pass_through_fields: list[BatchReadFeatureValuesRequestPassThroughField] | None = None
    start_time: datetime | None = None


class FeaturestoreOnlineServingConfigScaling(_Message):
    cpu_utilization_target: int | None = None
    max_node_count: int | None = None
    min_node_count: int | None = None


class FeaturestoreOnlineServingConfig(_Message):
    fixed_node_count: int | None = None
    scaling: FeaturestoreOnlineServingConfigScaling | None = None


class Featurestore(_Message):
    create_time: datetime | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    online_serving_config: FeaturestoreOnlineServingConfig | None = None
    online_storage_ttl_days: int | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    state: FeaturestoreState | None = None
    update_time: datetime | None = None


class ListFeaturestoresResponse(_Message):
    featurestores: list[Featurestore] | None = None
    next_page_token: str | None = None


class SearchFeaturesResponse(_Message):
    features: list[Feature] | None = None
    next_page_token: str | None = None


class GetPolicyOptions(_Message):
    requested_policy_version: int | None = None


class GetIamPolicyRequest(_Message):
    options: GetPolicyOptions | None = None


class TestIamPermissionsRequest(_Message):
    permissions: list[str] | None = None
