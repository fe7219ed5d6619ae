"""Where a backend's wire form differs from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import MappingTables

ENCODE = MappingTables(__name__, "encode", ("gemini", "vertex"))

DECODE = MappingTables(__name__, "decode", ("gemini", "vertex"))

ENCODE_TRIGGERS: dict[str, dict[str, tuple[bytes, ...]]] = {
    "gemini": {"Thing": (b'"labels"',)},
    "vertex": {
        "Thing": (b'"_odd"', b'"blob"', b'"from"', b'"items"', b'"madeTime"', b'"sizeBytes"', b'"text"', b'"title"')
    },
}

DECODE_TRIGGERS: dict[str, dict[str, tuple[bytes, ...]]] = {
    "gemini": {"ListThingsResponse": (b"",)},
    "vertex": {"ListThingsResponse": (b"",), "Thing": (b'"inlineBlob"',)},
}

TRANSFORMS: dict[str, dict[str, tuple[str, str]]] = {
    "CreateThingConfig": {"origin": ("origin", "caches:cached_content")}
}

WIRE_TYPES: dict[str, str] = {"SchemaUnion": "Schema"}

TRANSFORMED: dict[str, dict[str, str]] = {"CreateThingConfig": {}}
