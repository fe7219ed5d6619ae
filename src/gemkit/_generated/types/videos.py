"""Types of the videos topic. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._features.media.mixins import GenerateVideosOperationMixin, VideoMixin
from gemkit._generated.types.http import HttpOptions
from gemkit._generated.types.images import Image
from gemkit._generated.types.jobs import WebhookConfig
from gemkit._mapping.model import Message, OpenEnum


class ImageResizeMode(OpenEnum):
    """How a picture is fitted to a video's shape."""

    CROP = "CROP"
    """Fill the frame and cut off what juts out."""
    PAD = "PAD"
    """Show all of it, with bars at the sides."""


class Video(VideoMixin, Message):
    """A video: its bytes, or its address, not both."""

    mime_type: str | None = None
    """MIME type such as `video/mp4`."""
    uri: str | None = None
    """Where it is: `gs://bucket/object` on Vertex AI, a link to download from the Gemini API."""
    video_bytes: bytes | None = None
    """The file's bytes; base64 on the wire."""


class GenerateVideosSource(Message):
    """What a video is made from: a prompt, with a picture or a video if wanted."""

    image: Image | None = None
    """The picture to begin with."""
    prompt: str | None = None
    """What should be seen, in words."""
    video: Video | None = None
    """The video to continue or to edit."""


class GeneratedVideo(Message):
    """One video that was made. Output only."""

    video: Video | None = None
    """The video: its bytes, or where it is."""


class GenerateVideosResponse(Message):
    """Generated videos. Output only."""

    generated_videos: list[GeneratedVideo] | None = None
    """The videos, as many as were asked for less those filtered out."""
    rai_media_filtered_count: int | None = None
    """How many were filtered out."""
    rai_media_filtered_reasons: list[str] | None = None
    """Why they were filtered out."""


class GenerateVideosOperation(GenerateVideosOperationMixin, Message):
    """Videos in the making; ask for it again with `client.operations.get` until it is `done`."""

    done: bool | None = None
    """Whether it has ended, well or not; `None` means no."""
    error: dict[str, Any] | None = None
    """Why it failed: `code`, `message` and `details`."""
    metadata: dict[str, Any] | None = None
    """What the service tells about progress."""
    name: str | None = None
    """Name of the operation, by which it is asked for."""
    response: GenerateVideosResponse | None = None
    """The videos, once `done` and without an error."""
    result: GenerateVideosResponse | None = None
    """The same as `response`."""


class VideoCompressionQuality(OpenEnum):
    """How much a video file is compressed."""

    OPTIMIZED = "OPTIMIZED"
    """For size: small, with losses that are hard to see."""
    LOSSLESS = "LOSSLESS"
    """For quality: large, without losses."""


class VideoGenerationMaskMode(OpenEnum):
    """What a mask is for."""

    INSERT = "INSERT"
    """Put something in."""
    REMOVE = "REMOVE"
    """Take something out, following it as it moves."""
    REMOVE_STATIC = "REMOVE_STATIC"
    """Take out what stays in its place."""
    OUTPAINT = "OUTPAINT"
    """Continue the frame beyond its borders."""


class VideoGenerationMask(Message):
    """Where in a video to insert or remove something."""

    mask_mode: VideoGenerationMaskMode | None = None
    """What happens where it applies."""
    image: Image | None = None
    """The mask as a picture: white where it applies."""


class VideoGenerationReferenceType(OpenEnum):
    """What a reference picture is for."""

    ASSET = "ASSET"
    """Its subject should appear: a person, an object, a scene."""
    STYLE = "STYLE"
    """Its look should be followed."""


class VideoGenerationReferenceImage(Message):
    """A picture to guide a video."""

    image: Image | None = None
    """The picture."""
    reference_type: VideoGenerationReferenceType | None = None
    """Whether it shows a thing or a style."""


class GenerateVideosConfig(Message):
    """How videos are generated, and what comes back."""

    aspect_ratio: str | None = None
    """Width to height: `16:9` or `9:16`."""
    compression_quality: VideoCompressionQuality | None = None
    """Whether the file is small or free of loss."""
    duration_seconds: int | None = None
    """Length of each video in seconds."""
    enhance_prompt: bool | None = None
    """Whether the service may rewrite the prompt."""
    fps: int | None = None
    """Frames per second."""
    generate_audio: bool | None = None
    """Whether the videos have sound."""
    labels: dict[str, str] | None = None
    """Your own labels for the request, as they appear in billing."""
    last_frame: Image | None = None
    """The picture to end on, when a first one is given as `image`."""
    mask: VideoGenerationMask | None = None
    """Where in the given video to insert or remove something."""
    negative_prompt: str | None = None
    """What should not be seen."""
    number_of_videos: int | None = None
    """How many videos to make, 1 to 4."""
    output_gcs_uri: str | None = None
    """Folder in Cloud Storage to write to: `gs://bucket/folder/`; without it the bytes come back."""
    person_generation: str | None = None
    """Whether people may be shown: `dont_allow`, `allow_adult` or `allow_all`."""
    pubsub_topic: str | None = None
    """Pub/Sub topic to tell about progress: `projects/{project}/topics/{topic}`."""
    reference_images: list[VideoGenerationReferenceImage] | None = None
    """Pictures of things to show, or of a style to follow."""
    resize_mode: ImageResizeMode | None = None
    """How the given picture is fitted to the video's shape."""
    resolution: str | None = None
    """`720p`, `1080p` or `4k`."""
    seed: int | None = None
    """A number that makes the result more repeatable."""
    webhook_config: WebhookConfig | None = None
    """Who is told when the videos are ready; Gemini API only."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
