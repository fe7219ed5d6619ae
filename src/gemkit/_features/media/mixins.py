"""Methods of types of images and videos."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from gemkit._features.media.data_uris import data_uri, in_base64
from gemkit._features.media.mime_types import guess_mime_type
from gemkit._features.operations.mixins import Operation
from gemkit._mapping.display import as_html

if TYPE_CHECKING:
    import PIL.Image
    from pydantic import BaseModel

    from gemkit._generated.types.images import GeneratedImage, Image


class ImageMixin:
    """Base class of `types.Image`."""

    if TYPE_CHECKING:
        image_bytes: bytes | None
        gcs_uri: str | None
        mime_type: str | None

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read an image from a file.

        Args:
            location: Path of the file.
            mime_type: MIME type; by default guessed from the extension of the file.
        """
        known: dict[str, Any] = {
            "image_bytes": Path(location).read_bytes(),
            "mime_type": mime_type or guess_mime_type(location),
        }
        return cls(**known)

    def save(self, location: str) -> None:
        """Write the bytes of the image to a file.

        Raises:
            ValueError: The image has no bytes: it is in Cloud Storage, or was filtered.
        """
        Path(location).write_bytes(self._data())

    def show(self) -> None:
        """Show the image in a viewer; requires Pillow (`pip install gemkit[images]`).

        Raises:
            ValueError: The image has no bytes: it is in Cloud Storage, or was filtered.
            ModuleNotFoundError: Pillow is not installed.
        """
        self._pil_image.show()

    @property
    def _pil_image(self) -> PIL.Image.Image:
        """The image as a Pillow image; existing programs use this name."""
        import io

        try:
            from PIL import Image as pillow  # noqa: N813
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                'images need Pillow; install it with: pip install "gemkit[images]"', name=error.name
            ) from error
        return pillow.open(io.BytesIO(self._data()))

    def _repr_png_(self) -> bytes | None:
        return self.image_bytes if self.mime_type == "image/png" else None

    def _repr_jpeg_(self) -> bytes | None:
        return self.image_bytes if self.mime_type == "image/jpeg" else None

    def _repr_html_(self) -> str | None:
        # Notebooks prefer HTML to PNG.
        if self._repr_png_() or self._repr_jpeg_():
            return None
        if self.image_bytes:
            return f'<img src="{data_uri(self.image_bytes, self.mime_type or "image/png")}">'
        return as_html(cast("BaseModel", self))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        del include, exclude
        bundle = {"text/plain": repr(self)}
        if html := self._repr_html_():
            bundle["text/html"] = html
        elif self.image_bytes and self.mime_type:
            bundle[self.mime_type] = in_base64(self.image_bytes)
        return bundle

    def _data(self) -> bytes:
        if not self.image_bytes:
            where = f"it is at {self.gcs_uri}" if self.gcs_uri else "it may have been filtered out"
            raise ValueError(f"the image has no bytes: {where}")
        return self.image_bytes


class VideoMixin:
    """Base class of `types.Video`."""

    if TYPE_CHECKING:
        video_bytes: bytes | None
        uri: str | None
        mime_type: str | None

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read a video from a file.

        Args:
            location: Path of the file.
            mime_type: MIME type; by default guessed from the extension of the file.
        """
        known: dict[str, Any] = {
            "video_bytes": Path(location).read_bytes(),
            "mime_type": mime_type or guess_mime_type(location),
        }
        return cls(**known)

    def save(self, path: str) -> None:
        """Write the bytes of the video to a file.

        Raises:
            ValueError: The video has no bytes: it must be downloaded first.
        """
        Path(path).write_bytes(self._data())

    def show(self) -> None:
        """Play the video in a notebook; requires IPython.

        Raises:
            ValueError: The video has no bytes: it must be downloaded first.
            ImportError: IPython is not installed.
        """
        from importlib import import_module

        display = import_module("IPython.display")
        display.display(display.Video(data=self._data(), mimetype=self.mime_type, embed=True))

    def _repr_html_(self) -> str:
        if not self.video_bytes:
            return as_html(cast("BaseModel", self))
        return f'<video controls src="{data_uri(self.video_bytes, self.mime_type or "video/mp4")}"></video>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        del include, exclude
        return {"text/plain": repr(self), "text/html": self._repr_html_()}

    def _data(self) -> bytes:
        if not self.video_bytes:
            where = f"it is at {self.uri}; download it first" if self.uri else "nothing was generated"
            raise ValueError(f"the video has no bytes: {where}")
        return self.video_bytes


class GenerateImagesResponseMixin:
    """Base class of the responses of image methods."""

    if TYPE_CHECKING:
        generated_images: list[GeneratedImage] | None

    @property
    def images(self) -> list[Image | None]:
        """The images in the order of the response, without their safety attributes."""
        return [generated.image for generated in self.generated_images or []]


class GenerateVideosOperationMixin(Operation):
    """Base class of `types.GenerateVideosOperation`."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Parse an operation from a response of the service.

        Args:
            api_response: The response's JSON, as a dictionary.
            is_vertex_ai: Whether Vertex AI sent it, which uses other names.
        """
        from pydantic_core import to_json

        from gemkit._mapping.codec import DEFAULT_CODEC
        from gemkit._mapping.decode import map_response

        backend = "vertex" if is_vertex_ai else "gemini"
        data = map_response(DEFAULT_CODEC.load(), "GenerateVideosOperation", to_json(api_response), backend)
        return cast("Self", cast("Any", cls).model_validate_json(data))


class _ReferenceImage:
    """Base class of reference images: sets their type, and both names of their settings."""

    _reference_type: ClassVar[str]
    _settings: ClassVar[str] = ""
    if TYPE_CHECKING:
        reference_type: str | None

    def model_post_init(self, context: Any, /) -> None:
        """Set the type, and each name of the settings from the other."""
        del context
        self.reference_type = self._reference_type
        if self._settings:
            given = getattr(self, "config", None) or getattr(self, self._settings)
            setattr(self, "config", given)  # noqa: B010
            setattr(self, self._settings, given)


class RawReferenceImageMixin(_ReferenceImage):
    """Base class of `types.RawReferenceImage`."""

    _reference_type = "REFERENCE_TYPE_RAW"


class MaskReferenceImageMixin(_ReferenceImage):
    """Base class of `types.MaskReferenceImage`."""

    _reference_type = "REFERENCE_TYPE_MASK"
    _settings = "mask_image_config"


class ControlReferenceImageMixin(_ReferenceImage):
    """Base class of `types.ControlReferenceImage`."""

    _reference_type = "REFERENCE_TYPE_CONTROL"
    _settings = "control_image_config"


class StyleReferenceImageMixin(_ReferenceImage):
    """Base class of `types.StyleReferenceImage`."""

    _reference_type = "REFERENCE_TYPE_STYLE"
    _settings = "style_image_config"


class SubjectReferenceImageMixin(_ReferenceImage):
    """Base class of `types.SubjectReferenceImage`."""

    _reference_type = "REFERENCE_TYPE_SUBJECT"
    _settings = "subject_image_config"


class ContentReferenceImageMixin(_ReferenceImage):
    """Base class of `types.ContentReferenceImage`."""

    _reference_type = "REFERENCE_TYPE_CONTENT"
