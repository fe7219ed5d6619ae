"""Types of datasets_data_items_annotations, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.datasets_shared2 import Annotation
from gemkit._mapping.model import Message as _Message


class ListAnnotationsResponse(_Message):
    annotations: list[Annotation] | None = None
    next_page_token: str | None = None
