"""Types of the things topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated, Any, Optional

from pydantic import Field

from gemkit._features.contents.mixins import BlobMixin
from gemkit._mapping.model import Message, OpenEnum


class Blob(BlobMixin, Message):
    data: bytes | None = None
    mime_type: str | None = None
    title: str | None = None


class Schema(Message):
    items: Optional["Schema"] = None
    type: str | None = None


class Part(Message):
    from_: Annotated[str | None, Field(alias="from")] = None
    shape: Schema | None = None
    text: str | None = None
    weight: float | None = None


class ThingKind(OpenEnum):
    """Sizes."""

    SMALL = "SMALL"
    """Fits a pocket."""
    LARGE = "LARGE"
    GIANT = "GIANT"


class Thing(Message):
    """A thing; its path may read `C:\\things`, "in quotes" """

    blob: Blob | None = None
    kind: ThingKind | None = None
    """How big it is."""
    labels: list[str] | None = None
    made_time: datetime | None = None
    name: str | None = None
    """What it is called, "in quotes\""""
    odd: Annotated[Any | None, Field(alias="_odd")] = None
    parts: dict[str, Part] | None = None
    size_bytes: int | None = None


class ListThingsResponse(Message):
    next_page_token: str | None = None
    things: list[Thing] | None = None
