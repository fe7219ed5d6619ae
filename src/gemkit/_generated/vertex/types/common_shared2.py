"""Types of common_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared11 import Metric
from gemkit._mapping.model import Message as _Message


class MetricSource(_Message):
    metric: Metric | None = None
    metric_resource_name: str | None = None
