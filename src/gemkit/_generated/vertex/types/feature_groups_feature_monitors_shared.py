"""Types of feature_groups_feature_monitors_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class FeatureSelectionConfigFeatureConfig(_Message):
    drift_threshold: float | None = None
    feature_id: str | None = None


class FeatureSelectionConfig(_Message):
    feature_configs: list[FeatureSelectionConfigFeatureConfig] | None = None
