"""Types of the requests topic. Generated: `make gen` writes this file anew."""

from gemkit._features.schemas.inputs import SchemaUnion
from gemkit._generated.types.http import HttpOptions
from gemkit._mapping.model import Message, OpenEnum


class ListThingsConfig(Message):
    page_size: int | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class Mood(OpenEnum):
    CALM = "CALM"
    WILD = "WILD"
    TIRED = "TIRED"


class CreateThingConfig(Message):
    mood: Mood | None = None
    seed: int | None = None
    shape: SchemaUnion | None = None
    top_k: int | None = None
    view: str | None = None
    note: str | None = None
    origin: str | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
