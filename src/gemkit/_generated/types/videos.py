"""Types of the videos topic. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._core.model import Model, OpenEnum
from gemkit._generated.types.http import HttpOptions
from gemkit._generated.types.images import Image
from gemkit._generated.types.jobs import WebhookConfig
from gemkit._mixins import GenerateVideosOperationMixin, VideoMixin


class ImageResizeMode(OpenEnum):
    CROP = "CROP"
    PAD = "PAD"


class Video(VideoMixin, Model):
    mime_type: str | None = None
    uri: str | None = None
    video_bytes: bytes | None = None


class GenerateVideosSource(Model):
    image: Image | None = None
    prompt: str | None = None
    video: Video | None = None


class GeneratedVideo(Model):
    video: Video | None = None


class GenerateVideosResponse(Model):
    generated_videos: list[GeneratedVideo] | None = None
    rai_media_filtered_count: int | None = None
    rai_media_filtered_reasons: list[str] | None = None


class GenerateVideosOperation(GenerateVideosOperationMixin, Model):
    done: bool | None = None
    error: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    response: GenerateVideosResponse | None = None
    result: GenerateVideosResponse | None = None


class VideoCompressionQuality(OpenEnum):
    OPTIMIZED = "OPTIMIZED"
    LOSSLESS = "LOSSLESS"


class VideoGenerationMaskMode(OpenEnum):
    INSERT = "INSERT"
    REMOVE = "REMOVE"
    REMOVE_STATIC = "REMOVE_STATIC"
    OUTPAINT = "OUTPAINT"


class VideoGenerationMask(Model):
    mask_mode: VideoGenerationMaskMode | None = None
    image: Image | None = None


class VideoGenerationReferenceType(OpenEnum):
    ASSET = "ASSET"
    STYLE = "STYLE"


class VideoGenerationReferenceImage(Model):
    image: Image | None = None
    reference_type: VideoGenerationReferenceType | None = None


class GenerateVideosConfig(Model):
    aspect_ratio: str | None = None
    compression_quality: VideoCompressionQuality | None = None
    duration_seconds: int | None = None
    enhance_prompt: bool | None = None
    fps: int | None = None
    generate_audio: bool | None = None
    labels: dict[str, str] | None = None
    last_frame: Image | None = None
    mask: VideoGenerationMask | None = None
    negative_prompt: str | None = None
    number_of_videos: int | None = None
    output_gcs_uri: str | None = None
    person_generation: str | None = None
    pubsub_topic: str | None = None
    reference_images: list[VideoGenerationReferenceImage] | None = None
    resize_mode: ImageResizeMode | None = None
    resolution: str | None = None
    seed: int | None = None
    webhook_config: WebhookConfig | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
