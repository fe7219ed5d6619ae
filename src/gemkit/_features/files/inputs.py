"""What may be given where a file of the service is meant."""

from __future__ import annotations

from typing import Protocol, TypeAlias


class HasUri(Protocol):
    """What has an address at the service, as files and videos do."""

    @property
    def uri(self) -> str | None:
        """The address."""
        ...


class HasVideo(Protocol):
    """What holds a video, as the responses of models that make them do."""

    @property
    def video(self) -> HasUri | None:
        """The video."""
        ...


Downloadable: TypeAlias = str | HasUri | HasVideo
