"""Types of indexes_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class IndexDatapointNumericRestrictionOp(_OpenEnum):
    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_EQUAL = "LESS_EQUAL"
    EQUAL = "EQUAL"
    GREATER_EQUAL = "GREATER_EQUAL"
    GREATER = "GREATER"
    NOT_EQUAL = "NOT_EQUAL"


class IndexDatapointCrowdingTag(_Message):
    crowding_attribute: str | None = None


class IndexDatapointNumericRestriction(_Message):
    namespace: str | None = None
    op: IndexDatapointNumericRestrictionOp | None = None
    value_double: float | None = None
    value_float: float | None = None
    value_int: int | None = None


class IndexDatapointRestriction(_Message):
    allow_list: list[str] | None = None
    deny_list: list[str] | None = None
    namespace: str | None = None


class IndexDatapointSparseEmbedding(_Message):
    dimensions: list[int] | None = None
    values: list[float] | None = None


class IndexDatapoint(_Message):
    crowding_tag: IndexDatapointCrowdingTag | None = None
    datapoint_id: str | None = None
    embedding_metadata: dict[str, Any] | None = None
    feature_vector: list[float] | None = None
    numeric_restricts: list[IndexDatapointNumericRestriction] | None = None
    restricts: list[IndexDatapointRestriction] | None = None
    sparse_embedding: IndexDatapointSparseEmbedding | None = None
