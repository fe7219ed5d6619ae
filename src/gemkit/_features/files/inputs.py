"""Types of arguments that name a file of the service."""

from __future__ import annotations

from typing import Protocol, TypeAlias


class HasUri(Protocol):
    """An object with a URI, such as a file or a video."""

    @property
    def uri(self) -> str | None:
        """URI of the file."""
        ...


class HasVideo(Protocol):
    """An object with a video, such as the response of a video model."""

    @property
    def video(self) -> HasUri | None:
        """The video."""
        ...


Downloadable: TypeAlias = str | HasUri | HasVideo
