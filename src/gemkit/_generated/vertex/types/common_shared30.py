"""Types of common_shared30, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class Empty(_Message):
    pass
