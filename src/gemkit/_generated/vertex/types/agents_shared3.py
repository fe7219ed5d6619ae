"""Types of agents_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class EncryptionSpec(_Message):
    kms_key_name: str | None = None
