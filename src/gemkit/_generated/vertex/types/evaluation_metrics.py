"""Types of evaluation_metrics, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared11 import Metric
from gemkit._mapping.model import Message as _Message


class EvaluationMetric(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    gcs_uri: str | None = None
    labels: dict[str, str] | None = None
    metric: Metric | None = None
    name: str | None = None
    update_time: datetime | None = None


class ListEvaluationMetricsResponse(_Message):
    evaluation_metrics: list[EvaluationMetric] | None = None
    next_page_token: str | None = None
