"""Types of evaluation_items_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared7 import EvaluationRequest, EvaluationResult
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class EvaluationItemEvaluationItemType(_OpenEnum):
    EVALUATION_ITEM_TYPE_UNSPECIFIED = "EVALUATION_ITEM_TYPE_UNSPECIFIED"
    REQUEST = "REQUEST"
    RESULT = "RESULT"
    HARBOR_TASK = "HARBOR_TASK"


class HarborTask(_Message):
    dataset: str | None = None
    gcs_uri: str | None = None
    task: str | None = None


class EvaluationItem(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    error: Status | None = None
    evaluation_item_type: EvaluationItemEvaluationItemType | None = None
    evaluation_request: EvaluationRequest | None = None
    evaluation_response: EvaluationResult | None = None
    gcs_uri: str | None = None
    harbor_task: HarborTask | None = None
    labels: dict[str, str] | None = None
    metadata: Any = None
    name: str | None = None
