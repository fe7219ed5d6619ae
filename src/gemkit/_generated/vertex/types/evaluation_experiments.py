"""Types of evaluation_experiments, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class EvaluationExperiment(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    evaluation_runs: list[str] | None = None
    labels: dict[str, str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    update_time: datetime | None = None


class ListEvaluationExperimentsResponse(_Message):
    evaluation_experiments: list[EvaluationExperiment] | None = None
    next_page_token: str | None = None
