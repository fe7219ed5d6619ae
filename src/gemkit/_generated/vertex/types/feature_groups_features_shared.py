"""Types of feature_groups_features_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.featurestores_shared2 import Feature
from gemkit._mapping.model import Message as _Message


class CreateFeatureRequest(_Message):
    feature: Feature | None = None
    feature_id: str | None = None
    parent: str | None = None


class BatchCreateFeaturesRequest(_Message):
    requests: list[CreateFeatureRequest] | None = None


class ListFeaturesResponse(_Message):
    features: list[Feature] | None = None
    next_page_token: str | None = None
