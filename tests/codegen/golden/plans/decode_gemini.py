"""Where gemini's answers differ from ours. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from gemkit._core.plan import TypePlan

PLANS: dict[str, TypePlan] = {
    "ListThingsResponse": TypePlan(sources={"things": (("items",),)}, hook="models:tuned_model_info"),
}
