"""Every public type, imported from its module when first named. Generated: `make gen` writes this file anew."""

from importlib import import_module
from typing import Any

from gemkit._lazy import hint

_NAMES = {
    "gemkit._features.schemas.inputs": "SchemaUnion SchemaUnionDict",
    "gemkit._generated.dicts": "BlobDict BlobOrDict CreateThingConfigDict CreateThingConfigOrDict HttpOptionsDict HttpOptionsOrDict ListThingsConfigDict ListThingsConfigOrDict ListThingsResponseDict ListThingsResponseOrDict PartDict PartOrDict SchemaDict SchemaOrDict ThingDict ThingOrDict",
    "gemkit._generated.types.http": "HttpOptions",
    "gemkit._generated.types.requests": "CreateThingConfig ListThingsConfig Mood",
    "gemkit._generated.types.things": "Blob ListThingsResponse Part Schema Thing ThingKind",
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = sorted(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"gemkit has no type {name!r}{hint(name, _MODULES)}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
