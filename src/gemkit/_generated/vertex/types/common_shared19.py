"""Types of common_shared19, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class EnvVar(_Message):
    name: str | None = None
    value: str | None = None
