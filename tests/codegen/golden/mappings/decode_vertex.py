"""Where vertex's answers differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._mapping.fields import FieldMapping

MAPPINGS: dict[str, FieldMapping] = {
    "ListThingsResponse": FieldMapping(
        sources={"things": (("items",),)}, children={"things": "Thing"}, hook="models:tuned_model_info"
    ),
    "Thing": FieldMapping(sources={"blob": (("inlineBlob",),)}),
}
