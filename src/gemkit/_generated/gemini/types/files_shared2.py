"""Types of files_shared2, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class Empty(_Message):
    pass
