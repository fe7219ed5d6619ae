"""Types of the things topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated, Any, Optional

from pydantic import Field

from gemkit._features.contents.mixins import BlobMixin
from gemkit._mapping.model import Message, OpenEnum


class Blob(BlobMixin, Message):
    """Blob."""

    data: bytes | None = None
    """Data, bytes."""
    mime_type: str | None = None
    """Mime type, a string."""
    title: str | None = None
    """Title, a string."""


class Schema(Message):
    """Schema."""

    items: Optional["Schema"] = None
    """Items, a `Schema`."""
    type: str | None = None
    """Type, a string."""


class Part(Message):
    """Part."""

    from_: Annotated[str | None, Field(alias="from")] = None
    """From, a string."""
    shape: Schema | None = None
    """Shape, a `Schema`."""
    text: str | None = None
    """Text, a string. Deprecated."""
    weight: float | None = None
    """Weight, a number."""


class ThingKind(OpenEnum):
    """Sizes."""

    SMALL = "SMALL"
    """Fits a pocket."""
    LARGE = "LARGE"
    """Large."""
    GIANT = "GIANT"
    """Giant."""


class Thing(Message):
    """A thing; its path may read `C:\\things`, "in quotes" """

    blob: Blob | None = None
    """Blob, a `Blob`."""
    kind: ThingKind | None = None
    """How big it is."""
    labels: list[str] | None = None
    """Labels, a list of str."""
    made_time: datetime | None = None
    """Made time, a point in time."""
    name: str | None = None
    """What it is called, "in quotes\""""
    odd: Annotated[Any | None, Field(alias="_odd")] = None
    """Odd, any value."""
    parts: dict[str, Part] | None = None
    """Parts, a mapping to Part."""
    size_bytes: int | None = None
    """Size bytes, an integer."""


class ListThingsResponse(Message):
    """List things response."""

    next_page_token: str | None = None
    """Next page token, a string."""
    things: list[Thing] | None = None
    """Things, a list of Thing."""
