"""Types of metadata_stores, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._mapping.model import Message as _Message


class MetadataStoreDataplexConfig(_Message):
    enabled_pipelines_lineage: bool | None = None


class MetadataStoreMetadataStoreState(_Message):
    disk_utilization_bytes: int | None = None


class MetadataStore(_Message):
    create_time: datetime | None = None
    dataplex_config: MetadataStoreDataplexConfig | None = None
    description: str | None = None
    encryption_spec: EncryptionSpec | None = None
    name: str | None = None
    state: MetadataStoreMetadataStoreState | None = None
    update_time: datetime | None = None


class ListMetadataStoresResponse(_Message):
    metadata_stores: list[MetadataStore] | None = None
    next_page_token: str | None = None
