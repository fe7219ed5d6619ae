"""Types of evaluation_sets_revisions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.evaluation_sets_shared import EvaluationSet
from gemkit._mapping.model import Message as _Message


class EvaluationSetRevision(_Message):
    create_time: datetime | None = None
    name: str | None = None
    snapshot: EvaluationSet | None = None


class ListEvaluationSetRevisionsResponse(_Message):
    evaluation_set_revisions: list[EvaluationSetRevision] | None = None
    next_page_token: str | None = None
