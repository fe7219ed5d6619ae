"""Where a backend's wire form differs from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

ENCODE: dict[str, dict[str, TypePlan]] = {
    "gemini": {
        "CreateThingConfig": TypePlan(
            rules={
                "httpOptions": (),
                "mood": ("settings", "mood"),
                "note": (),
                "topK": ("settings", "topK"),
                "view": None,
            }
        ),
        "HttpOptions": TypePlan(rules={"headers": (), "timeout": ()}),
        "ListThingsConfig": TypePlan(rules={"httpOptions": (), "pageSize": ("?", "pageSize")}),
        "Thing": TypePlan(rules={"labels": None}),
    },
    "vertex": {
        "Blob": TypePlan(rules={"title": None}),
        "CreateThingConfig": TypePlan(
            rules={"httpOptions": (), "note": (), "seed": None, "topK": ("config", "topK"), "view": ("?", "view")},
            children={"shape": "Schema"},
        ),
        "HttpOptions": TypePlan(rules={"headers": (), "timeout": ()}),
        "ListThingsConfig": TypePlan(rules={"httpOptions": (), "pageSize": ()}),
        "Part": TypePlan(rules={"from": None, "text": None}, children={"shape": "Schema"}),
        "Schema": TypePlan(rules={"items": None}),
        "Thing": TypePlan(
            rules={"_odd": None, "blob": ("inlineBlob",), "madeTime": None, "sizeBytes": None},
            children={"blob": "Blob", "parts": "{}Part"},
        ),
    },
}

DECODE: dict[str, dict[str, TypePlan]] = {
    "gemini": {
        "ListThingsResponse": TypePlan(sources={"things": (("items",),)}, hook="tuned_model_info"),
    },
    "vertex": {
        "ListThingsResponse": TypePlan(
            sources={"things": (("items",),)}, children={"things": "Thing"}, hook="tuned_model_info"
        ),
        "Thing": TypePlan(sources={"blob": (("inlineBlob",),)}),
    },
}

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

TRANSFORMS: dict[str, dict[str, tuple[str, str]]] = {"CreateThingConfig": {"origin": ("origin", "cached_content")}}

WIRE_TYPES: dict[str, str] = {"SchemaUnion": "Schema"}

TRANSFORMED: dict[str, dict[str, str]] = {"CreateThingConfig": {}}
