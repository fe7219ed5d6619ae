"""Types of endpoints_shared4, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message as _Message


class Attribution(_Message):
    approximation_error: float | None = None
    baseline_output_value: float | None = None
    feature_attributions: Any = None
    instance_output_value: float | None = None
    output_display_name: str | None = None
    output_index: list[int] | None = None
    output_name: str | None = None
