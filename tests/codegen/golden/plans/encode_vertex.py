"""Where vertex's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
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
}
