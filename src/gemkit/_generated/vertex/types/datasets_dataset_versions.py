"""Types of datasets_dataset_versions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class DatasetVersion(_Message):
    big_query_dataset_name: str | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    etag: str | None = None
    metadata: Any = None
    model_reference: str | None = None
    name: str | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    update_time: datetime | None = None


class ListDatasetVersionsResponse(_Message):
    dataset_versions: list[DatasetVersion] | None = None
    next_page_token: str | None = None
