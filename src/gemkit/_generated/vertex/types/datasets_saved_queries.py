"""Types of datasets_saved_queries, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.datasets_shared3 import SavedQuery
from gemkit._mapping.model import Message as _Message


class ListSavedQueriesResponse(_Message):
    next_page_token: str | None = None
    saved_queries: list[SavedQuery] | None = None
