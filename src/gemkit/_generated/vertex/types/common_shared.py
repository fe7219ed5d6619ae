"""Types of common_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class LossAnalysisConfig(_Message):
    candidate: str | None = None
    metric: str | None = None
