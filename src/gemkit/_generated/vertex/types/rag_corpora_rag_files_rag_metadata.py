"""Types of rag_corpora_rag_files_rag_metadata, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class MetadataList(_Message):
    values: "list[MetadataValue] | None" = None


class MetadataValue(_Message):
    bool_value: bool | None = None
    datetime_value: str | None = None
    float_value: float | None = None
    int_value: int | None = None
    list_value: MetadataList | None = None
    str_value: str | None = None


class UserSpecifiedMetadata(_Message):
    key: str | None = None
    value: MetadataValue | None = None


class RagMetadata(_Message):
    name: str | None = None
    user_specified_metadata: UserSpecifiedMetadata | None = None


class CreateRagMetadataRequest(_Message):
    parent: str | None = None
    rag_metadata: RagMetadata | None = None
    rag_metadata_id: str | None = None


class BatchCreateRagMetadataRequest(_Message):
    requests: list[CreateRagMetadataRequest] | None = None


class BatchDeleteRagMetadataRequest(_Message):
    names: list[str] | None = None


class ListRagMetadataResponse(_Message):
    next_page_token: str | None = None
    rag_metadata: list[RagMetadata] | None = None
