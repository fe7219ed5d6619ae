"""What may be given where a file of the service is meant."""

from __future__ import annotations

from typing import Protocol, TypeAlias


class HasUri(Protocol):
    """An object with a URI at the service, such as a file or video."""

    @property
    def uri(self) -> str | None:
        """The address."""
        ...


class HasVideo(Protocol):
    """An object with a video, such as the response of a video model."""

    @property
    def video(self) -> HasUri | None:
        """The video."""
        ...


Downloadable: TypeAlias = str | HasUri | HasVideo
