"""Types of media_shared2, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class StringList(_Message):
    values: list[str] | None = None


class CustomMetadata(_Message):
    key: str | None = None
    numeric_value: float | None = None
    string_list_value: StringList | None = None
    string_value: str | None = None
