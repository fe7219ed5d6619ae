"""Types of the images topic. Generated: `make gen` writes this file anew."""

from gemkit._core.model import Model, OpenEnum
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._mixins import (
    ContentReferenceImageMixin,
    ControlReferenceImageMixin,
    GenerateImagesResponseMixin,
    ImageMixin,
    MaskReferenceImageMixin,
    RawReferenceImageMixin,
    StyleReferenceImageMixin,
    SubjectReferenceImageMixin,
)


class ControlReferenceType(OpenEnum):
    CONTROL_TYPE_DEFAULT = "CONTROL_TYPE_DEFAULT"
    CONTROL_TYPE_CANNY = "CONTROL_TYPE_CANNY"
    CONTROL_TYPE_SCRIBBLE = "CONTROL_TYPE_SCRIBBLE"
    CONTROL_TYPE_FACE_MESH = "CONTROL_TYPE_FACE_MESH"


class ControlReferenceConfig(Model):
    control_type: ControlReferenceType | None = None
    enable_control_image_computation: bool | None = None


class EditMode(OpenEnum):
    EDIT_MODE_DEFAULT = "EDIT_MODE_DEFAULT"
    EDIT_MODE_INPAINT_REMOVAL = "EDIT_MODE_INPAINT_REMOVAL"
    EDIT_MODE_INPAINT_INSERTION = "EDIT_MODE_INPAINT_INSERTION"
    EDIT_MODE_OUTPAINT = "EDIT_MODE_OUTPAINT"
    EDIT_MODE_CONTROLLED_EDITING = "EDIT_MODE_CONTROLLED_EDITING"
    EDIT_MODE_STYLE = "EDIT_MODE_STYLE"
    EDIT_MODE_BGSWAP = "EDIT_MODE_BGSWAP"
    EDIT_MODE_PRODUCT_IMAGE = "EDIT_MODE_PRODUCT_IMAGE"


class EntityLabel(Model):
    label: str | None = None
    score: float | None = None


class Image(ImageMixin, Model):
    gcs_uri: str | None = None
    image_bytes: bytes | None = None
    mime_type: str | None = None


class ContentReferenceImage(ContentReferenceImageMixin, Model):
    reference_image: Image | None = None
    reference_id: int | None = None
    reference_type: str | None = None


class ControlReferenceImage(ControlReferenceImageMixin, Model):
    reference_image: Image | None = None
    reference_id: int | None = None
    reference_type: str | None = None
    config: ControlReferenceConfig | None = None
    control_image_config: ControlReferenceConfig | None = None


class GeneratedImageMask(Model):
    labels: list[EntityLabel] | None = None
    mask: Image | None = None


class ImagePromptLanguage(OpenEnum):
    auto = "auto"
    en = "en"
    ja = "ja"
    ko = "ko"
    hi = "hi"
    zh = "zh"
    pt = "pt"
    es = "es"


class MaskReferenceMode(OpenEnum):
    MASK_MODE_DEFAULT = "MASK_MODE_DEFAULT"
    MASK_MODE_USER_PROVIDED = "MASK_MODE_USER_PROVIDED"
    MASK_MODE_BACKGROUND = "MASK_MODE_BACKGROUND"
    MASK_MODE_FOREGROUND = "MASK_MODE_FOREGROUND"
    MASK_MODE_SEMANTIC = "MASK_MODE_SEMANTIC"


class MaskReferenceConfig(Model):
    mask_dilation: float | None = None
    mask_mode: MaskReferenceMode | None = None
    segmentation_classes: list[int] | None = None


class MaskReferenceImage(MaskReferenceImageMixin, Model):
    reference_image: Image | None = None
    reference_id: int | None = None
    reference_type: str | None = None
    config: MaskReferenceConfig | None = None
    mask_image_config: MaskReferenceConfig | None = None


class PersonGeneration(OpenEnum):
    DONT_ALLOW = "DONT_ALLOW"
    ALLOW_ADULT = "ALLOW_ADULT"
    ALLOW_ALL = "ALLOW_ALL"


class ProductImage(Model):
    product_image: Image | None = None


class RawReferenceImage(RawReferenceImageMixin, Model):
    reference_image: Image | None = None
    reference_id: int | None = None
    reference_type: str | None = None


class RecontextImageSource(Model):
    person_image: Image | None = None
    product_images: list[ProductImage] | None = None
    prompt: str | None = None


class SafetyAttributes(Model):
    categories: list[str] | None = None
    content_type: str | None = None
    scores: list[float] | None = None


class GeneratedImage(Model):
    enhanced_prompt: str | None = None
    rai_filtered_reason: str | None = None
    safety_attributes: SafetyAttributes | None = None
    image: Image | None = None


class EditImageResponse(Model):
    generated_images: list[GeneratedImage] | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class GenerateImagesResponse(GenerateImagesResponseMixin, Model):
    generated_images: list[GeneratedImage] | None = None
    positive_prompt_safety_attributes: SafetyAttributes | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class RecontextImageResponse(Model):
    generated_images: list[GeneratedImage] | None = None


class SafetyFilterLevel(OpenEnum):
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"


class EditImageConfig(Model):
    add_watermark: bool | None = None
    aspect_ratio: str | None = None
    base_steps: int | None = None
    edit_mode: EditMode | None = None
    guidance_scale: float | None = None
    include_rai_reason: bool | None = None
    include_safety_attributes: bool | None = None
    labels: dict[str, str] | None = None
    language: ImagePromptLanguage | None = None
    negative_prompt: str | None = None
    number_of_images: int | None = None
    output_compression_quality: int | None = None
    output_gcs_uri: str | None = None
    output_mime_type: str | None = None
    person_generation: PersonGeneration | None = None
    safety_filter_level: SafetyFilterLevel | None = None
    seed: int | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class GenerateImagesConfig(Model):
    add_watermark: bool | None = None
    aspect_ratio: str | None = None
    enhance_prompt: bool | None = None
    guidance_scale: float | None = None
    image_size: str | None = None
    include_rai_reason: bool | None = None
    include_safety_attributes: bool | None = None
    labels: dict[str, str] | None = None
    language: ImagePromptLanguage | None = None
    negative_prompt: str | None = None
    number_of_images: int | None = None
    output_compression_quality: int | None = None
    output_gcs_uri: str | None = None
    output_mime_type: str | None = None
    person_generation: PersonGeneration | None = None
    safety_filter_level: SafetyFilterLevel | None = None
    seed: int | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class RecontextImageConfig(Model):
    add_watermark: bool | None = None
    base_steps: int | None = None
    enhance_prompt: bool | None = None
    labels: dict[str, str] | None = None
    number_of_images: int | None = None
    output_compression_quality: int | None = None
    output_gcs_uri: str | None = None
    output_mime_type: str | None = None
    person_generation: PersonGeneration | None = None
    safety_filter_level: SafetyFilterLevel | None = None
    seed: int | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ScribbleImage(Model):
    image: Image | None = None


class SegmentImageResponse(Model):
    generated_masks: list[GeneratedImageMask] | None = None


class SegmentImageSource(Model):
    image: Image | None = None
    prompt: str | None = None
    scribble_image: ScribbleImage | None = None


class SegmentMode(OpenEnum):
    FOREGROUND = "FOREGROUND"
    BACKGROUND = "BACKGROUND"
    PROMPT = "PROMPT"
    SEMANTIC = "SEMANTIC"
    INTERACTIVE = "INTERACTIVE"


class SegmentImageConfig(Model):
    binary_color_threshold: float | None = None
    confidence_threshold: float | None = None
    labels: dict[str, str] | None = None
    mask_dilation: float | None = None
    max_predictions: int | None = None
    mode: SegmentMode | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class StyleReferenceConfig(Model):
    style_description: str | None = None


class StyleReferenceImage(StyleReferenceImageMixin, Model):
    reference_image: Image | None = None
    reference_id: int | None = None
    reference_type: str | None = None
    config: StyleReferenceConfig | None = None
    style_image_config: StyleReferenceConfig | None = None


class SubjectReferenceType(OpenEnum):
    SUBJECT_TYPE_DEFAULT = "SUBJECT_TYPE_DEFAULT"
    SUBJECT_TYPE_PERSON = "SUBJECT_TYPE_PERSON"
    SUBJECT_TYPE_ANIMAL = "SUBJECT_TYPE_ANIMAL"
    SUBJECT_TYPE_PRODUCT = "SUBJECT_TYPE_PRODUCT"


class SubjectReferenceConfig(Model):
    subject_description: str | None = None
    subject_type: SubjectReferenceType | None = None


class ReferenceImageAPI(Model):
    control_image_config: ControlReferenceConfig | None = None
    mask_image_config: MaskReferenceConfig | None = None
    reference_id: int | None = None
    reference_image: Image | None = None
    reference_type: str | None = None
    style_image_config: StyleReferenceConfig | None = None
    subject_image_config: SubjectReferenceConfig | None = None


class SubjectReferenceImage(SubjectReferenceImageMixin, Model):
    reference_image: Image | None = None
    reference_id: int | None = None
    reference_type: str | None = None
    config: SubjectReferenceConfig | None = None
    subject_image_config: SubjectReferenceConfig | None = None


class UpscaleImageConfig(Model):
    enhance_input_image: bool | None = None
    image_preservation_factor: float | None = None
    include_rai_reason: bool | None = None
    labels: dict[str, str] | None = None
    output_compression_quality: int | None = None
    output_gcs_uri: str | None = None
    output_mime_type: str | None = None
    person_generation: PersonGeneration | None = None
    safety_filter_level: SafetyFilterLevel | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class UpscaleImageResponse(Model):
    generated_images: list[GeneratedImage] | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
