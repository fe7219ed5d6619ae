"""Typed dictionaries that may stand in for the models. Generated: `make gen` writes this file anew."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from typing_extensions import TypedDict

from gemkit._features.schemas.inputs import (
    SchemaUnionDict,
)
from gemkit._generated.types.http import (
    HttpOptions,
)
from gemkit._generated.types.requests import (
    CreateThingConfig,
    ListThingsConfig,
    Mood,
)
from gemkit._generated.types.things import (
    Blob,
    ListThingsResponse,
    Part,
    Schema,
    Thing,
    ThingKind,
)


class BlobDict(TypedDict, total=False):
    """Blob."""

    data: bytes | None
    mime_type: str | None
    title: str | None


class CreateThingConfigDict(TypedDict, total=False):
    """Create thing config."""

    mood: Mood | str | None
    origin: str | None
    seed: int | None
    shape: SchemaUnionDict | None
    top_k: int | None
    view: str | None
    note: str | None
    http_options: HttpOptionsOrDict | None


class HttpOptionsDict(TypedDict, total=False):
    """Http options."""

    timeout: int | None
    headers: Mapping[str, str] | None


class ListThingsConfigDict(TypedDict, total=False):
    """List things config."""

    page_size: int | None
    http_options: HttpOptionsOrDict | None


class ListThingsResponseDict(TypedDict, total=False):
    """List things response."""

    next_page_token: str | None
    things: Sequence[ThingOrDict] | None


class PartDict(TypedDict, total=False):
    """Part."""

    from_: str | None
    shape: SchemaOrDict | None
    text: str | None
    weight: float | None


class SchemaDict(TypedDict, total=False):
    """Schema."""

    items: SchemaOrDict | None
    type: str | None


class ThingDict(TypedDict, total=False):
    """A thing; its path may read `C:\\things`, "in quotes\""""

    blob: BlobOrDict | None
    kind: ThingKind | str | None
    labels: Sequence[str] | None
    made_time: datetime.datetime | None
    name: str | None
    odd: Any | None
    parts: Mapping[str, PartOrDict] | None
    size_bytes: int | None


BlobOrDict: TypeAlias = Blob | BlobDict
CreateThingConfigOrDict: TypeAlias = CreateThingConfig | CreateThingConfigDict
HttpOptionsOrDict: TypeAlias = HttpOptions | HttpOptionsDict
ListThingsConfigOrDict: TypeAlias = ListThingsConfig | ListThingsConfigDict
ListThingsResponseOrDict: TypeAlias = ListThingsResponse | ListThingsResponseDict
PartOrDict: TypeAlias = Part | PartDict
SchemaOrDict: TypeAlias = Schema | SchemaDict
ThingOrDict: TypeAlias = Thing | ThingDict
