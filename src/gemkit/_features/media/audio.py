"""Audio: from responses and files, to files, and in notebooks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from gemkit._features.media.data_uris import data_uri
from gemkit._features.media.mime_types import guess_mime_type
from gemkit._mapping.model import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.types.content import Blob

_DEFAULT_RATE = 24_000
_SAMPLE_BYTES = 2


class Audio(Message):
    """Audio with its MIME type.

    Raw samples, which the services send as ``audio/L16`` (signed, 16 bits, little-endian), are saved and played as WAV.
    """

    audio_bytes: bytes | None = None
    """The audio data as received."""
    mime_type: str | None = None
    """MIME type such as ``audio/wav``; for raw samples with the sample rate: ``audio/L16;rate=24000``."""

    @classmethod
    def from_file(cls, *, location: str, mime_type: str | None = None) -> Self:
        """Read audio from a file.

        Args:
            location: Path of the file.
            mime_type: MIME type; by default guessed from the extension of the file.
        """
        known = mime_type or guess_mime_type(location)
        return cls(audio_bytes=Path(location).read_bytes(), mime_type=known)

    @classmethod
    def of_blobs(cls, blobs: Sequence[Blob]) -> Self | None:
        """Return the audio in the blobs of a response; None if there is none. Raw samples are concatenated."""
        pieces = [blob for blob in blobs if (blob.mime_type or "").startswith("audio/")]
        if not pieces:
            return None
        first = cls(audio_bytes=pieces[0].data, mime_type=pieces[0].mime_type)
        if first.is_raw:
            same = [piece.data or b"" for piece in pieces if piece.mime_type == first.mime_type]
            first.audio_bytes = b"".join(same)
        return first

    @property
    def is_raw(self) -> bool:
        """Whether the data is raw samples, without a file format."""
        return self._kind().lower() in {"audio/l16", "audio/pcm"}

    def save(self, location: str) -> None:
        """Write the audio to a file; raw samples as WAV.

        Raises:
            ValueError: There are no bytes.
        """
        Path(location).write_bytes(self._file())

    def show(self) -> None:
        """Play the audio in a notebook; requires IPython.

        Raises:
            ValueError: There are no bytes.
            ImportError: IPython is not installed.
        """
        from importlib import import_module

        display = import_module("IPython.display")
        display.display(display.Audio(data=self._file()))

    def _kind(self) -> str:
        return (self.mime_type or "").partition(";")[0].strip()

    def _setting(self, name: str, default: int) -> int:
        for item in (self.mime_type or "").split(";")[1:]:
            key, _, value = item.strip().partition("=")
            if key == name and value.isdecimal():
                return int(value)
        return default

    def _file(self) -> bytes:
        if not self.audio_bytes:
            raise ValueError("the audio has no bytes")
        return self._wav(self.audio_bytes) if self.is_raw else self.audio_bytes

    def _wav(self, samples: bytes) -> bytes:
        import io
        import wave

        buffer = io.BytesIO()
        with wave.open(buffer, "wb") as file:
            file.setnchannels(self._setting("channels", 1))
            file.setsampwidth(_SAMPLE_BYTES)
            file.setframerate(self._setting("rate", _DEFAULT_RATE))
            file.writeframes(samples)
        return buffer.getvalue()

    def _repr_html_(self) -> str | None:
        if not self.audio_bytes:
            return super()._repr_html_()
        kind = "audio/wav" if self.is_raw else self._kind()
        return f'<audio controls src="{data_uri(self._file(), kind)}"></audio>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        del include, exclude
        return {"text/plain": repr(self), "text/html": self._repr_html_() or ""}
