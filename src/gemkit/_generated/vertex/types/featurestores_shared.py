"""Types of featurestores_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._mapping.model import Message as _Message


class CsvDestination(_Message):
    gcs_destination: GcsDestination | None = None


class CsvSource(_Message):
    gcs_source: GcsSource | None = None


class DestinationFeatureSetting(_Message):
    destination_field: str | None = None
    feature_id: str | None = None


class IdMatcher(_Message):
    ids: list[str] | None = None


class FeatureSelector(_Message):
    id_matcher: IdMatcher | None = None


class TFRecordDestination(_Message):
    gcs_destination: GcsDestination | None = None


class FeatureValueDestination(_Message):
    bigquery_destination: BigQueryDestination | None = None
    csv_destination: CsvDestination | None = None
    tfrecord_destination: TFRecordDestination | None = None
