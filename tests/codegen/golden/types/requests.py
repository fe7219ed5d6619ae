"""Types of the requests topic. Generated: `make gen` writes this file anew."""

from gemkit._features.schemas.inputs import SchemaUnion
from gemkit._generated.types.http import HttpOptions
from gemkit._mapping.model import Message, OpenEnum


class ListThingsConfig(Message):
    """List things config."""

    page_size: int | None = None
    """Page size, an integer."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class Mood(OpenEnum):
    """Mood: its values."""

    CALM = "CALM"
    """Calm."""
    WILD = "WILD"
    """Wild."""
    TIRED = "TIRED"
    """Tired."""


class CreateThingConfig(Message):
    """Create thing config."""

    mood: Mood | None = None
    """Mood, a `Mood`."""
    origin: str | None = None
    """Origin, a string."""
    seed: int | None = None
    """Seed, an integer."""
    shape: SchemaUnion | None = None
    """Shape, a `SchemaUnion`."""
    top_k: int | None = None
    """Top k, an integer."""
    view: str | None = None
    """View, a string."""
    note: str | None = None
    """Note, a string."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
