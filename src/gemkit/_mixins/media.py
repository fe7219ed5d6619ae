"""Helpers on types of media, batches and tuning: bases the overlay names and the generator emits."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from gemkit._mixins.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._generated.types.images import GeneratedImage, Image

_ENDED_WELL = frozenset({"JOB_STATE_SUCCEEDED", "JOB_STATE_PARTIALLY_SUCCEEDED"})
_ENDED = _ENDED_WELL | {"JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_EXPIRED"}


def _guessed(location: str, mime_type: str | None) -> str | None:
    return mime_type or mimetypes.guess_type(location)[0]


class ImageMixin:
    """Pictures from and to files."""

    if TYPE_CHECKING:
        image_bytes: bytes | None
        gcs_uri: str | None
        mime_type: str | None

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read a picture.

        Args:
            location: Path of the file.
            mime_type: Its MIME type; by default what the file's name suggests.
        """
        known: dict[str, Any] = {"image_bytes": Path(location).read_bytes(), "mime_type": _guessed(location, mime_type)}
        return cls(**known)

    def save(self, location: str) -> None:
        """Write the picture's bytes to a file, as they are.

        Raises:
            ValueError: The picture is kept elsewhere, or was filtered out.
        """
        Path(location).write_bytes(self._data())

    def show(self) -> None:
        """Show the picture in a viewer; needs Pillow (`pip install gemkit[images]`).

        Raises:
            ValueError: The picture is kept elsewhere, or was filtered out.
            ImportError: Pillow is not installed.
        """
        import io  # noqa: PLC0415

        from PIL import Image  # noqa: PLC0415

        Image.open(io.BytesIO(self._data())).show()

    def _data(self) -> bytes:
        if not self.image_bytes:
            where = f"it is at {self.gcs_uri}" if self.gcs_uri else "it may have been filtered out"
            raise ValueError(f"the image has no bytes: {where}")
        return self.image_bytes


class VideoMixin:
    """Videos from and to files."""

    if TYPE_CHECKING:
        video_bytes: bytes | None
        uri: str | None
        mime_type: str | None

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read a video.

        Args:
            location: Path of the file.
            mime_type: Its MIME type; by default what the file's name suggests.
        """
        known: dict[str, Any] = {"video_bytes": Path(location).read_bytes(), "mime_type": _guessed(location, mime_type)}
        return cls(**known)

    def save(self, path: str) -> None:
        """Write the video's bytes to a file, as they are.

        Raises:
            ValueError: The video is kept elsewhere.
        """
        Path(path).write_bytes(self._data())

    def show(self) -> None:
        """Play the video in a notebook; needs IPython.

        Raises:
            ValueError: The video is kept elsewhere.
            ImportError: IPython is not installed.
        """
        from importlib import import_module  # noqa: PLC0415

        display = import_module("IPython.display")
        display.display(display.Video(data=self._data(), mimetype=self.mime_type, embed=True))

    def _data(self) -> bytes:
        if not self.video_bytes:
            where = f"it is at {self.uri}; download it first" if self.uri else "nothing was generated"
            raise ValueError(f"the video has no bytes: {where}")
        return self.video_bytes


class GenerateImagesResponseMixin:
    """The pictures themselves."""

    if TYPE_CHECKING:
        generated_images: list[GeneratedImage] | None

    @property
    def images(self) -> list[Image | None]:
        """The pictures, in the order they came, without what is known about them."""
        return [generated.image for generated in self.generated_images or []]


class GenerateVideosOperationMixin(Operation):
    """Built from an answer that was received by other means."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Read an operation as a service sends it.

        Args:
            api_response: The JSON object.
            is_vertex_ai: Whether Vertex AI sent it.
        """
        from pydantic_core import to_json  # noqa: PLC0415

        from gemkit._core.decode import decode  # noqa: PLC0415
        from gemkit._generated import operations  # noqa: PLC0415

        backend = "vertex" if is_vertex_ai else "gemini"
        return cast("Self", decode(operations.MODELS_GENERATE_VIDEOS, to_json(api_response), backend))


class BatchJobMixin:
    """Whether there is anything left to wait for."""

    if TYPE_CHECKING:
        state: Any

    @property
    def done(self) -> bool:
        """Whether the job has come to an end, well or not."""
        return self.state in _ENDED


class TuningJobMixin:
    """Whether there is anything left to wait for."""

    if TYPE_CHECKING:
        state: Any

    @property
    def has_ended(self) -> bool:
        """Whether the job has come to an end, well or not."""
        return self.state in _ENDED

    @property
    def has_succeeded(self) -> bool:
        """Whether there is a tuned model."""
        return bool(self.state == "JOB_STATE_SUCCEEDED")


class MetricMixin:
    """Metrics kept in files."""

    if TYPE_CHECKING:
        name: str | None
        custom_function: Callable[..., Any] | None
        model_dump: Callable[..., dict[str, Any]]

    def to_yaml_file(self, file_path: str, version: str | None = None) -> None:
        """Write the metric, all but its functions, to a YAML file.

        Args:
            file_path: Where to.
            version: A version to note in it.
        """
        functions = {"custom_function", "parse_and_reduce_fn", "aggregate_summary_fn"}
        fields: Mapping[str, Any] = self.model_dump(mode="json", exclude_none=True, exclude=functions)
        import json  # noqa: PLC0415

        # JSON scalars are YAML scalars, so quoting and escapes need no library.
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
        head = [f"version: {json.dumps(version)}"] if version else []
        Path(file_path).write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")

    def validate_name(self) -> Self:
        """Bring the name to lower case, by which metrics are told apart; done whenever one is made."""
        if self.name is not None:
            self.name = self.name.lower()
        return self

    def model_post_init(self, context: Any, /) -> None:
        """Bring the name to its form."""
        del context
        self.validate_name()


class _ReferenceImage:
    """A reference image knows its kind, and its settings under either of two names."""

    _reference_type: ClassVar[str]
    _settings: ClassVar[str] = ""
    if TYPE_CHECKING:
        reference_type: str | None

    def model_post_init(self, context: Any, /) -> None:
        """Set the kind, and each name of the settings from the other."""
        del context
        self.reference_type = self._reference_type
        if self._settings:
            given = getattr(self, "config", None) or getattr(self, self._settings)
            setattr(self, "config", given)  # noqa: B010
            setattr(self, self._settings, given)


class RawReferenceImageMixin(_ReferenceImage):
    """The picture to edit."""

    _reference_type = "REFERENCE_TYPE_RAW"


class MaskReferenceImageMixin(_ReferenceImage):
    """A mask."""

    _reference_type = "REFERENCE_TYPE_MASK"
    _settings = "mask_image_config"


class ControlReferenceImageMixin(_ReferenceImage):
    """A control image."""

    _reference_type = "REFERENCE_TYPE_CONTROL"
    _settings = "control_image_config"


class StyleReferenceImageMixin(_ReferenceImage):
    """A model of style."""

    _reference_type = "REFERENCE_TYPE_STYLE"
    _settings = "style_image_config"


class SubjectReferenceImageMixin(_ReferenceImage):
    """A picture of a subject."""

    _reference_type = "REFERENCE_TYPE_SUBJECT"
    _settings = "subject_image_config"


class ContentReferenceImageMixin(_ReferenceImage):
    """A picture whose content counts."""

    _reference_type = "REFERENCE_TYPE_CONTENT"
