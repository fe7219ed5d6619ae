"""Every public type, imported from its module when first named. Generated: `make gen` writes this file anew."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._generated.dicts import (
        BlobDict as BlobDict,
        BlobOrDict as BlobOrDict,
        CreateThingConfigDict as CreateThingConfigDict,
        CreateThingConfigOrDict as CreateThingConfigOrDict,
        HttpOptionsDict as HttpOptionsDict,
        HttpOptionsOrDict as HttpOptionsOrDict,
        ListThingsConfigDict as ListThingsConfigDict,
        ListThingsConfigOrDict as ListThingsConfigOrDict,
        ListThingsResponseDict as ListThingsResponseDict,
        ListThingsResponseOrDict as ListThingsResponseOrDict,
        PartDict as PartDict,
        PartOrDict as PartOrDict,
        SchemaDict as SchemaDict,
        SchemaOrDict as SchemaOrDict,
        ThingDict as ThingDict,
        ThingOrDict as ThingOrDict,
    )
    from gemkit._generated.types.http import (
        HttpOptions as HttpOptions,
    )
    from gemkit._generated.types.requests import (
        CreateThingConfig as CreateThingConfig,
        ListThingsConfig as ListThingsConfig,
        Mood as Mood,
    )
    from gemkit._generated.types.things import (
        Blob as Blob,
        ListThingsResponse as ListThingsResponse,
        Part as Part,
        Schema as Schema,
        Thing as Thing,
        ThingKind as ThingKind,
    )
    from gemkit._transforms.inputs import (
        SchemaUnion as SchemaUnion,
        SchemaUnionDict as SchemaUnionDict,
    )

_MODULES = {
    "Blob": "gemkit._generated.types.things",
    "BlobDict": "gemkit._generated.dicts",
    "BlobOrDict": "gemkit._generated.dicts",
    "CreateThingConfig": "gemkit._generated.types.requests",
    "CreateThingConfigDict": "gemkit._generated.dicts",
    "CreateThingConfigOrDict": "gemkit._generated.dicts",
    "HttpOptions": "gemkit._generated.types.http",
    "HttpOptionsDict": "gemkit._generated.dicts",
    "HttpOptionsOrDict": "gemkit._generated.dicts",
    "ListThingsConfig": "gemkit._generated.types.requests",
    "ListThingsConfigDict": "gemkit._generated.dicts",
    "ListThingsConfigOrDict": "gemkit._generated.dicts",
    "ListThingsResponse": "gemkit._generated.types.things",
    "ListThingsResponseDict": "gemkit._generated.dicts",
    "ListThingsResponseOrDict": "gemkit._generated.dicts",
    "Mood": "gemkit._generated.types.requests",
    "Part": "gemkit._generated.types.things",
    "PartDict": "gemkit._generated.dicts",
    "PartOrDict": "gemkit._generated.dicts",
    "Schema": "gemkit._generated.types.things",
    "SchemaDict": "gemkit._generated.dicts",
    "SchemaOrDict": "gemkit._generated.dicts",
    "SchemaUnion": "gemkit._transforms.inputs",
    "SchemaUnionDict": "gemkit._transforms.inputs",
    "Thing": "gemkit._generated.types.things",
    "ThingDict": "gemkit._generated.dicts",
    "ThingKind": "gemkit._generated.types.things",
    "ThingOrDict": "gemkit._generated.dicts",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "Blob",
    "BlobDict",
    "BlobOrDict",
    "CreateThingConfig",
    "CreateThingConfigDict",
    "CreateThingConfigOrDict",
    "HttpOptions",
    "HttpOptionsDict",
    "HttpOptionsOrDict",
    "ListThingsConfig",
    "ListThingsConfigDict",
    "ListThingsConfigOrDict",
    "ListThingsResponse",
    "ListThingsResponseDict",
    "ListThingsResponseOrDict",
    "Mood",
    "Part",
    "PartDict",
    "PartOrDict",
    "Schema",
    "SchemaDict",
    "SchemaOrDict",
    "SchemaUnion",
    "SchemaUnionDict",
    "Thing",
    "ThingDict",
    "ThingKind",
    "ThingOrDict",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"gemkit has no type {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
