"""Where gemini's requests differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
    "CreateThingConfig": TypePlan(
        rules={"httpOptions": (), "mood": ("settings", "mood"), "note": (), "topK": ("settings", "topK"), "view": None}
    ),
    "HttpOptions": TypePlan(rules={"headers": (), "timeout": ()}),
    "ListThingsConfig": TypePlan(rules={"httpOptions": (), "pageSize": ("?", "pageSize")}),
    "Thing": TypePlan(rules={"labels": None}),
}
