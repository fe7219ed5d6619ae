"""Types of featurestores_entity_types_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class BoolArray(_Message):
    values: list[bool] | None = None


class DoubleArray(_Message):
    values: list[float] | None = None


class FeatureValueMetadata(_Message):
    generate_time: datetime | None = None


class Int64Array(_Message):
    values: list[int] | None = None


class StringArray(_Message):
    values: list[str] | None = None


class StructFieldValue(_Message):
    name: str | None = None
    value: "FeatureValue | None" = None


class StructValue(_Message):
    values: list[StructFieldValue] | None = None


class FeatureValue(_Message):
    bool_array_value: BoolArray | None = None
    bool_value: bool | None = None
    bytes_value: bytes | None = None
    double_array_value: DoubleArray | None = None
    double_value: float | None = None
    int64_array_value: Int64Array | None = None
    int64_value: int | None = None
    metadata: FeatureValueMetadata | None = None
    string_array_value: StringArray | None = None
    string_value: str | None = None
    struct_value: StructValue | None = None
