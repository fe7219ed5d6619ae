"""Types of evaluation_items, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.evaluation_items_shared import EvaluationItem
from gemkit._mapping.model import Message as _Message


class ListEvaluationItemsResponse(_Message):
    evaluation_items: list[EvaluationItem] | None = None
    next_page_token: str | None = None
