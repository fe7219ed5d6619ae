"""Where gemini's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "CreateThingConfig": FieldMapping(
        rules={"httpOptions": (), "mood": ("settings", "mood"), "note": (), "topK": ("settings", "topK"), "view": None}
    ),
    "HttpOptions": FieldMapping(rules={"headers": (), "timeout": ()}),
    "ListThingsConfig": FieldMapping(rules={"httpOptions": (), "pageSize": ("?", "pageSize")}),
    "Thing": FieldMapping(rules={"labels": None}),
}
