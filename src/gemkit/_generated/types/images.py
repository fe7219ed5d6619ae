"""Types of the images topic. Generated: `make gen` writes this file anew."""

from gemkit._features.media.mixins import (
    ContentReferenceImageMixin,
    ControlReferenceImageMixin,
    GenerateImagesResponseMixin,
    ImageMixin,
    MaskReferenceImageMixin,
    RawReferenceImageMixin,
    StyleReferenceImageMixin,
    SubjectReferenceImageMixin,
)
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._mapping.model import Message, OpenEnum


class ControlReferenceType(OpenEnum):
    """What a control image holds."""

    CONTROL_TYPE_DEFAULT = "CONTROL_TYPE_DEFAULT"
    """The service's own choice."""
    CONTROL_TYPE_CANNY = "CONTROL_TYPE_CANNY"
    """Edges found by the Canny method."""
    CONTROL_TYPE_SCRIBBLE = "CONTROL_TYPE_SCRIBBLE"
    """Rough strokes drawn by hand."""
    CONTROL_TYPE_FACE_MESH = "CONTROL_TYPE_FACE_MESH"
    """The mesh of a face."""


class ControlReferenceConfig(Message):
    """What a control image shows and whether it is to be computed first."""

    control_type: ControlReferenceType | None = None
    """What the control image holds: edges, a scribble or a face mesh."""
    enable_control_image_computation: bool | None = None
    """`True` has the service compute the control image from the picture given; `False` takes the picture as one."""


class EditMode(OpenEnum):
    """The kinds of edit."""

    EDIT_MODE_DEFAULT = "EDIT_MODE_DEFAULT"
    """Whatever the prompt says."""
    EDIT_MODE_INPAINT_REMOVAL = "EDIT_MODE_INPAINT_REMOVAL"
    """Remove what the mask covers and fill the gap."""
    EDIT_MODE_INPAINT_INSERTION = "EDIT_MODE_INPAINT_INSERTION"
    """Put something new where the mask is."""
    EDIT_MODE_OUTPAINT = "EDIT_MODE_OUTPAINT"
    """Continue the picture beyond its borders."""
    EDIT_MODE_CONTROLLED_EDITING = "EDIT_MODE_CONTROLLED_EDITING"
    """Follow the outlines of a control image."""
    EDIT_MODE_STYLE = "EDIT_MODE_STYLE"
    """Redraw in the style of a reference."""
    EDIT_MODE_BGSWAP = "EDIT_MODE_BGSWAP"
    """Give the subject another background."""
    EDIT_MODE_PRODUCT_IMAGE = "EDIT_MODE_PRODUCT_IMAGE"
    """Set a product into a scene."""


class EntityLabel(Message):
    """What a mask covers."""

    label: str | None = None
    """Name of the thing, such as `cat`."""
    score: float | None = None
    """How sure the model is, 0 to 1."""


class Image(ImageMixin, Message):
    """A picture: its bytes, or its address in Cloud Storage, not both."""

    gcs_uri: str | None = None
    """Address in Cloud Storage: `gs://bucket/object`."""
    image_bytes: bytes | None = None
    """The file's bytes; base64 on the wire."""
    mime_type: str | None = None
    """MIME type such as `image/png`."""


class ContentReferenceImage(ContentReferenceImageMixin, Message):
    """A picture whose content the edited image should take up."""

    reference_image: Image | None = None
    """The picture."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`."""
    reference_type: str | None = None
    """Set by the class: `REFERENCE_TYPE_CONTENT`."""


class ControlReferenceImage(ControlReferenceImageMixin, Message):
    """A picture whose outlines the edited image should follow."""

    reference_image: Image | None = None
    """The control image, or the picture it is computed from."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`."""
    reference_type: str | None = None
    """Set by the class: `REFERENCE_TYPE_CONTROL`."""
    config: ControlReferenceConfig | None = None
    """What it shows; the same object as `control_image_config`."""
    control_image_config: ControlReferenceConfig | None = None
    """What it shows; the same object as `config`."""


class GeneratedImageMask(Message):
    """One mask that was found. Output only."""

    labels: list[EntityLabel] | None = None
    """What it covers, the surest first."""
    mask: Image | None = None
    """The mask as a picture: white where it covers."""


class ImagePromptLanguage(OpenEnum):
    """Languages of prompts for images."""

    auto = "auto"
    """Found out from the prompt."""
    en = "en"
    """English."""
    ja = "ja"
    """Japanese."""
    ko = "ko"
    """Korean."""
    hi = "hi"
    """Hindi."""
    zh = "zh"
    """Chinese."""
    pt = "pt"
    """Portuguese."""
    es = "es"
    """Spanish."""


class MaskReferenceMode(OpenEnum):
    """Where a mask comes from."""

    MASK_MODE_DEFAULT = "MASK_MODE_DEFAULT"
    """The service's own choice."""
    MASK_MODE_USER_PROVIDED = "MASK_MODE_USER_PROVIDED"
    """The reference image is the mask."""
    MASK_MODE_BACKGROUND = "MASK_MODE_BACKGROUND"
    """All that the service finds to be background."""
    MASK_MODE_FOREGROUND = "MASK_MODE_FOREGROUND"
    """All that the service finds to be foreground."""
    MASK_MODE_SEMANTIC = "MASK_MODE_SEMANTIC"
    """Things of the classes in `segmentation_classes`."""


class MaskReferenceConfig(Message):
    """Where a mask comes from and how far it reaches."""

    mask_dilation: float | None = None
    """How far the mask is widened, as a share of the image's size, 0 to 1."""
    mask_mode: MaskReferenceMode | None = None
    """Whether the mask is given or to be found in the picture."""
    segmentation_classes: list[int] | None = None
    """With `MASK_MODE_SEMANTIC`: ids of the classes to cover."""


class MaskReferenceImage(MaskReferenceImageMixin, Message):
    """A mask: where the edited image may differ from the original."""

    reference_image: Image | None = None
    """The mask as a picture; leave unset when it is to be found."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`."""
    reference_type: str | None = None
    """Set by the class: `REFERENCE_TYPE_MASK`."""
    config: MaskReferenceConfig | None = None
    """Where the mask comes from; the same object as `mask_image_config`."""
    mask_image_config: MaskReferenceConfig | None = None
    """Where the mask comes from; the same object as `config`."""


class PersonGeneration(OpenEnum):
    """Whether people may be shown."""

    DONT_ALLOW = "DONT_ALLOW"
    """No people."""
    ALLOW_ADULT = "ALLOW_ADULT"
    """Adults, but no children."""
    ALLOW_ALL = "ALLOW_ALL"
    """People of every age."""


class ProductImage(Message):
    """A picture of a product."""

    product_image: Image | None = None
    """The picture."""


class RawReferenceImage(RawReferenceImageMixin, Message):
    """The picture to edit."""

    reference_image: Image | None = None
    """The picture."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`."""
    reference_type: str | None = None
    """Set by the class: `REFERENCE_TYPE_RAW`."""


class RecontextImageSource(Message):
    """What to combine: products and a scene, or clothes and a person."""

    person_image: Image | None = None
    """The person who is to wear the products; for trying on clothes."""
    product_images: list[ProductImage] | None = None
    """Pictures of the products."""
    prompt: str | None = None
    """The scene in words; not for trying on clothes."""


class SafetyAttributes(Message):
    """How an image or a prompt was scored for safety. Output only."""

    categories: list[str] | None = None
    """Names of the categories."""
    content_type: str | None = None
    """What was scored: an image, or the prompt as `Positive Prompt`."""
    scores: list[float] | None = None
    """One score per category, 0 to 1, in the order of `categories`."""


class GeneratedImage(Message):
    """One image that was made, or why there is none. Output only."""

    enhanced_prompt: str | None = None
    """The prompt as the service rewrote it, with `enhance_prompt`."""
    rai_filtered_reason: str | None = None
    """Why the picture was filtered out, with `include_rai_reason`."""
    safety_attributes: SafetyAttributes | None = None
    """Safety scores of the picture, with `include_safety_attributes`."""
    image: Image | None = None
    """The picture, without bytes and address if it was filtered out."""


class EditImageResponse(Message):
    """Edited images."""

    generated_images: list[GeneratedImage] | None = None
    """The images, as many as were asked for less those filtered out."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class GenerateImagesResponse(GenerateImagesResponseMixin, Message):
    """Generated images; `images` gives the pictures alone."""

    generated_images: list[GeneratedImage] | None = None
    """The images with what is known about them; a filtered one has a reason in place of a picture."""
    positive_prompt_safety_attributes: SafetyAttributes | None = None
    """Safety scores of the prompt, with `include_safety_attributes`."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class RecontextImageResponse(Message):
    """Images with the products in their new context."""

    generated_images: list[GeneratedImage] | None = None
    """The images, as many as were asked for less those filtered out."""


class SafetyFilterLevel(OpenEnum):
    """How readily images are filtered."""

    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    """At the slightest doubt: the strictest."""
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    """When harm is fairly likely."""
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    """Only when harm is very likely."""
    BLOCK_NONE = "BLOCK_NONE"
    """Hardly ever; needs an allowlisted project."""


class EditImageConfig(Message):
    """How an image is edited, and what comes back."""

    add_watermark: bool | None = None
    """Whether to put an invisible watermark into the images."""
    aspect_ratio: str | None = None
    """Width to height, such as `16:9`."""
    base_steps: int | None = None
    """Steps of sampling; more take longer and show finer detail."""
    edit_mode: EditMode | None = None
    """The kind of edit, such as removing or inserting something."""
    guidance_scale: float | None = None
    """How strictly the prompt is followed; higher is stricter, and may look worse."""
    include_rai_reason: bool | None = None
    """Whether a filtered image comes with the reason."""
    include_safety_attributes: bool | None = None
    """Whether each image comes with its safety scores."""
    labels: dict[str, str] | None = None
    """Your own labels for the request, as they appear in billing."""
    language: ImagePromptLanguage | None = None
    """Language of the prompt; `auto` finds it out."""
    negative_prompt: str | None = None
    """What should not be seen."""
    number_of_images: int | None = None
    """How many images to make."""
    output_compression_quality: int | None = None
    """JPEG quality, 0 to 100; for `image/jpeg` only."""
    output_gcs_uri: str | None = None
    """Folder in Cloud Storage to write to: `gs://bucket/folder/`; without it the bytes come back."""
    output_mime_type: str | None = None
    """MIME type of the images: `image/png` or `image/jpeg`."""
    person_generation: PersonGeneration | None = None
    """Whether people may be shown."""
    safety_filter_level: SafetyFilterLevel | None = None
    """How readily images are filtered."""
    seed: int | None = None
    """A number that makes the result repeatable; needs `add_watermark=False`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class GenerateImagesConfig(Message):
    """How images are generated, and what comes back."""

    add_watermark: bool | None = None
    """Whether to put an invisible watermark into the images."""
    aspect_ratio: str | None = None
    """Width to height: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`."""
    enhance_prompt: bool | None = None
    """Whether the service may rewrite the prompt; `enhanced_prompt` of each image tells what it used."""
    guidance_scale: float | None = None
    """How strictly the prompt is followed; higher is stricter, and may look worse."""
    image_size: str | None = None
    """Length of the longer side in words: `1K` or `2K`."""
    include_rai_reason: bool | None = None
    """Whether a filtered image comes with the reason."""
    include_safety_attributes: bool | None = None
    """Whether each image, and the prompt, comes with its safety scores."""
    labels: dict[str, str] | None = None
    """Your own labels for the request, as they appear in billing."""
    language: ImagePromptLanguage | None = None
    """Language of the prompt; `auto` finds it out."""
    negative_prompt: str | None = None
    """What should not be seen."""
    number_of_images: int | None = None
    """How many images to make; the service's default is 4."""
    output_compression_quality: int | None = None
    """JPEG quality, 0 to 100; for `image/jpeg` only."""
    output_gcs_uri: str | None = None
    """Folder in Cloud Storage to write to: `gs://bucket/folder/`; without it the bytes come back."""
    output_mime_type: str | None = None
    """MIME type of the images: `image/png` or `image/jpeg`."""
    person_generation: PersonGeneration | None = None
    """Whether people may be shown."""
    safety_filter_level: SafetyFilterLevel | None = None
    """How readily images are filtered."""
    seed: int | None = None
    """A number that makes the result repeatable; needs `add_watermark=False`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class RecontextImageConfig(Message):
    """How products or clothes are put into a picture, and what comes back."""

    add_watermark: bool | None = None
    """Whether to put an invisible watermark into the images."""
    base_steps: int | None = None
    """Steps of sampling; more take longer and show finer detail."""
    enhance_prompt: bool | None = None
    """Whether the service may rewrite the prompt."""
    labels: dict[str, str] | None = None
    """Your own labels for the request, as they appear in billing."""
    number_of_images: int | None = None
    """How many images to make."""
    output_compression_quality: int | None = None
    """JPEG quality, 0 to 100; for `image/jpeg` only."""
    output_gcs_uri: str | None = None
    """Folder in Cloud Storage to write to: `gs://bucket/folder/`; without it the bytes come back."""
    output_mime_type: str | None = None
    """MIME type of the images: `image/png` or `image/jpeg`."""
    person_generation: PersonGeneration | None = None
    """Whether people may be shown."""
    safety_filter_level: SafetyFilterLevel | None = None
    """How readily images are filtered."""
    seed: int | None = None
    """A number that makes the result repeatable; needs `add_watermark=False`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ScribbleImage(Message):
    """Strokes that mark what to segment."""

    image: Image | None = None
    """The strokes as a picture, of the same size as the one to segment."""


class SegmentImageResponse(Message):
    """Masks found in an image."""

    generated_masks: list[GeneratedImageMask] | None = None
    """The masks, the surest first."""


class SegmentImageSource(Message):
    """What to segment, and a hint at what to find."""

    image: Image | None = None
    """The picture to segment."""
    prompt: str | None = None
    """With mode `PROMPT` or `SEMANTIC`: the thing, or the classes separated by commas."""
    scribble_image: ScribbleImage | None = None
    """With mode `INTERACTIVE`: strokes on the thing."""


class SegmentMode(OpenEnum):
    """What is segmented."""

    FOREGROUND = "FOREGROUND"
    """What stands in front."""
    BACKGROUND = "BACKGROUND"
    """What lies behind."""
    PROMPT = "PROMPT"
    """What the prompt names."""
    SEMANTIC = "SEMANTIC"
    """Things of the classes the prompt lists."""
    INTERACTIVE = "INTERACTIVE"
    """What the scribble image marks."""


class SegmentImageConfig(Message):
    """What to look for in an image and which masks count."""

    binary_color_threshold: float | None = None
    """Value from 0 to 255 at which masks are cut to black and white; -1 keeps shades."""
    confidence_threshold: float | None = None
    """Masks less sure than this, 0 to 1, are left out."""
    labels: dict[str, str] | None = None
    """Your own labels for the request, as they appear in billing."""
    mask_dilation: float | None = None
    """How far each mask is widened, as a share of the image's size, 0 to 1."""
    max_predictions: int | None = None
    """The most masks to give."""
    mode: SegmentMode | None = None
    """What is segmented: foreground, what a prompt names, what strokes mark and so on."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class StyleReferenceConfig(Message):
    """A style in words."""

    style_description: str | None = None
    """What the style is, such as `pencil drawing`."""


class StyleReferenceImage(StyleReferenceImageMixin, Message):
    """A picture in whose style the edited image should be."""

    reference_image: Image | None = None
    """The picture."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`."""
    reference_type: str | None = None
    """Set by the class: `REFERENCE_TYPE_STYLE`."""
    config: StyleReferenceConfig | None = None
    """The style in words; the same object as `style_image_config`."""
    style_image_config: StyleReferenceConfig | None = None
    """The style in words; the same object as `config`."""


class SubjectReferenceType(OpenEnum):
    """What a subject is."""

    SUBJECT_TYPE_DEFAULT = "SUBJECT_TYPE_DEFAULT"
    """The service's own choice."""
    SUBJECT_TYPE_PERSON = "SUBJECT_TYPE_PERSON"
    """A person."""
    SUBJECT_TYPE_ANIMAL = "SUBJECT_TYPE_ANIMAL"
    """An animal."""
    SUBJECT_TYPE_PRODUCT = "SUBJECT_TYPE_PRODUCT"
    """A product."""


class SubjectReferenceConfig(Message):
    """What a subject is."""

    subject_description: str | None = None
    """The subject in words, such as `a red mug`."""
    subject_type: SubjectReferenceType | None = None
    """Whether it is a person, an animal or a product."""


class ReferenceImageAPI(Message):
    """A reference image as the service takes it, whatever its kind; the public classes become this."""

    control_image_config: ControlReferenceConfig | None = None
    """For a control image: what it shows."""
    mask_image_config: MaskReferenceConfig | None = None
    """For a mask: where it comes from."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`."""
    reference_image: Image | None = None
    """The picture."""
    reference_type: str | None = None
    """Its kind, such as `REFERENCE_TYPE_RAW`."""
    style_image_config: StyleReferenceConfig | None = None
    """For a style: its description."""
    subject_image_config: SubjectReferenceConfig | None = None
    """For a subject: what it is."""


class SubjectReferenceImage(SubjectReferenceImageMixin, Message):
    """A picture of somebody or something the edited image should show."""

    reference_image: Image | None = None
    """The picture."""
    reference_id: int | None = None
    """A number by which the prompt refers to it: `[1]`; several pictures of one subject share it."""
    reference_type: str | None = None
    """Set by the class: `REFERENCE_TYPE_SUBJECT`."""
    config: SubjectReferenceConfig | None = None
    """What the subject is; the same object as `subject_image_config`."""
    subject_image_config: SubjectReferenceConfig | None = None
    """What the subject is; the same object as `config`."""


class UpscaleImageConfig(Message):
    """How an image is upscaled, and what comes back."""

    enhance_input_image: bool | None = None
    """Whether to remove noise and the marks of compression first."""
    image_preservation_factor: float | None = None
    """How much of the original's pixels to keep, 0 to 1; higher is closer to it and less sharp."""
    include_rai_reason: bool | None = None
    """Whether a filtered image comes with the reason."""
    labels: dict[str, str] | None = None
    """Your own labels for the request, as they appear in billing."""
    output_compression_quality: int | None = None
    """JPEG quality, 0 to 100; for `image/jpeg` only."""
    output_gcs_uri: str | None = None
    """Folder in Cloud Storage to write to: `gs://bucket/folder/`; without it the bytes come back."""
    output_mime_type: str | None = None
    """MIME type of the image: `image/png` or `image/jpeg`."""
    person_generation: PersonGeneration | None = None
    """Whether people may be shown."""
    safety_filter_level: SafetyFilterLevel | None = None
    """How readily images are filtered."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class UpscaleImageParameters(Message):
    """The arguments of `models.upscale_image` as one object."""

    model: str | None = None
    """The model to use."""
    image: Image | None = None
    """The image to upscale."""
    upscale_factor: str | None = None
    """How much larger the image becomes: `x2` or `x4`."""
    config: UpscaleImageConfig | None = None
    """Settings of the call."""


class UpscaleImageResponse(Message):
    """An upscaled image."""

    generated_images: list[GeneratedImage] | None = None
    """The one image."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
