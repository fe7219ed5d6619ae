"""Types of datasets_data_items, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.datasets_shared import DataItem
from gemkit._mapping.model import Message as _Message


class ListDataItemsResponse(_Message):
    data_items: list[DataItem] | None = None
    next_page_token: str | None = None
