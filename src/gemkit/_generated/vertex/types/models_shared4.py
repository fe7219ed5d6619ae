"""Types of models_shared4, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ExamplesExampleGcsSourceDataFormat(_OpenEnum):
    DATA_FORMAT_UNSPECIFIED = "DATA_FORMAT_UNSPECIFIED"
    JSONL = "JSONL"


class PresetsModality(_OpenEnum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    IMAGE = "IMAGE"
    TEXT = "TEXT"
    TABULAR = "TABULAR"


class PresetsQuery(_OpenEnum):
    PRECISE = "PRECISE"
    FAST = "FAST"


class ExplanationMetadataInputMetadataVisualizationColorMap(_OpenEnum):
    COLOR_MAP_UNSPECIFIED = "COLOR_MAP_UNSPECIFIED"
    PINK_GREEN = "PINK_GREEN"
    VIRIDIS = "VIRIDIS"
    RED = "RED"
    GREEN = "GREEN"
    RED_GREEN = "RED_GREEN"
    PINK_WHITE_GREEN = "PINK_WHITE_GREEN"


class ExplanationMetadataInputMetadataVisualizationOverlayType(_OpenEnum):
    OVERLAY_TYPE_UNSPECIFIED = "OVERLAY_TYPE_UNSPECIFIED"
    NONE = "NONE"
    ORIGINAL = "ORIGINAL"
    GRAYSCALE = "GRAYSCALE"
    MASK_BLACK = "MASK_BLACK"


class ExplanationMetadataInputMetadataVisualizationPolarity(_OpenEnum):
    POLARITY_UNSPECIFIED = "POLARITY_UNSPECIFIED"
    POSITIVE = "POSITIVE"
    NEGATIVE = "NEGATIVE"
    BOTH = "BOTH"


class ExplanationMetadataInputMetadataVisualizationType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    PIXELS = "PIXELS"
    OUTLINES = "OUTLINES"


class ExplanationMetadataInputMetadataEncoding(_OpenEnum):
    ENCODING_UNSPECIFIED = "ENCODING_UNSPECIFIED"
    IDENTITY = "IDENTITY"
    BAG_OF_FEATURES = "BAG_OF_FEATURES"
    BAG_OF_FEATURES_SPARSE = "BAG_OF_FEATURES_SPARSE"
    INDICATOR = "INDICATOR"
    COMBINED_EMBEDDING = "COMBINED_EMBEDDING"
    CONCAT_EMBEDDING = "CONCAT_EMBEDDING"


class BlurBaselineConfig(_Message):
    max_blur_sigma: float | None = None


class ExamplesExampleGcsSource(_Message):
    data_format: ExamplesExampleGcsSourceDataFormat | None = None
    gcs_source: GcsSource | None = None


class Presets(_Message):
    modality: PresetsModality | None = None
    query: PresetsQuery | None = None


class Examples(_Message):
    example_gcs_source: ExamplesExampleGcsSource | None = None
    gcs_source: GcsSource | None = None
    nearest_neighbor_search_config: Any = None
    neighbor_count: int | None = None
    presets: Presets | None = None


class ExplanationMetadataInputMetadataFeatureValueDomain(_Message):
    max_value: float | None = None
    min_value: float | None = None
    original_mean: float | None = None
    original_stddev: float | None = None


class ExplanationMetadataInputMetadataVisualization(_Message):
    clip_percent_lowerbound: float | None = None
    clip_percent_upperbound: float | None = None
    color_map: ExplanationMetadataInputMetadataVisualizationColorMap | None = None
    overlay_type: ExplanationMetadataInputMetadataVisualizationOverlayType | None = None
    polarity: ExplanationMetadataInputMetadataVisualizationPolarity | None = None
    type: ExplanationMetadataInputMetadataVisualizationType | None = None


class ExplanationMetadataInputMetadata(_Message):
    dense_shape_tensor_name: str | None = None
    encoded_baselines: list[Any] | None = None
    encoded_tensor_name: str | None = None
    encoding: ExplanationMetadataInputMetadataEncoding | None = None
    feature_value_domain: ExplanationMetadataInputMetadataFeatureValueDomain | None = None
    group_name: str | None = None
    index_feature_mapping: list[str] | None = None
    indices_tensor_name: str | None = None
    input_baselines: list[Any] | None = None
    input_tensor_name: str | None = None
    modality: str | None = None
    visualization: ExplanationMetadataInputMetadataVisualization | None = None


class ExplanationMetadataOutputMetadata(_Message):
    display_name_mapping_key: str | None = None
    index_display_name_mapping: Any = None
    output_tensor_name: str | None = None


class ExplanationMetadata(_Message):
    feature_attributions_schema_uri: str | None = None
    inputs: dict[str, ExplanationMetadataInputMetadata] | None = None
    latent_space_source: str | None = None
    outputs: dict[str, ExplanationMetadataOutputMetadata] | None = None


class FeatureNoiseSigmaNoiseSigmaForFeature(_Message):
    name: str | None = None
    sigma: float | None = None


class FeatureNoiseSigma(_Message):
    noise_sigma: list[FeatureNoiseSigmaNoiseSigmaForFeature] | None = None


class SmoothGradConfig(_Message):
    feature_noise_sigma: FeatureNoiseSigma | None = None
    noise_sigma: float | None = None
    noisy_sample_count: int | None = None


class IntegratedGradientsAttribution(_Message):
    blur_baseline_config: BlurBaselineConfig | None = None
    smooth_grad_config: SmoothGradConfig | None = None
    step_count: int | None = None


class SampledShapleyAttribution(_Message):
    path_count: int | None = None


class XraiAttribution(_Message):
    blur_baseline_config: BlurBaselineConfig | None = None
    smooth_grad_config: SmoothGradConfig | None = None
    step_count: int | None = None


class ExplanationParameters(_Message):
    examples: Examples | None = None
    integrated_gradients_attribution: IntegratedGradientsAttribution | None = None
    output_indices: list[Any] | None = None
    sampled_shapley_attribution: SampledShapleyAttribution | None = None
    top_k: int | None = None
    xrai_attribution: XraiAttribution | None = None


class ExplanationSpec(_Message):
    metadata: ExplanationMetadata | None = None
    parameters: ExplanationParameters | None = None
