"""Where vertex's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "Blob": FieldMapping(rules={"title": None}),
    "CreateThingConfig": FieldMapping(
        rules={"httpOptions": (), "note": (), "seed": None, "topK": ("config", "topK"), "view": ("?", "view")},
        children={"shape": "Schema"},
    ),
    "HttpOptions": FieldMapping(rules={"headers": (), "timeout": ()}),
    "ListThingsConfig": FieldMapping(rules={"httpOptions": (), "pageSize": ()}),
    "Part": FieldMapping(rules={"from": None, "text": None}, children={"shape": "Schema"}),
    "Schema": FieldMapping(rules={"items": None}),
    "Thing": FieldMapping(
        rules={"_odd": None, "blob": ("inlineBlob",), "madeTime": None, "sizeBytes": None},
        children={"blob": "Blob", "parts": "{}Part"},
    ),
}
