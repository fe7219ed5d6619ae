"""Types of evaluation_items_revisions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.evaluation_items_shared import EvaluationItem
from gemkit._mapping.model import Message as _Message


class EvaluationItemRevision(_Message):
    create_time: datetime | None = None
    name: str | None = None
    snapshot: EvaluationItem | None = None
