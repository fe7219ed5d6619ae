"""Types of schedules_shared9, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class Interval(_Message):
    end_time: datetime | None = None
    start_time: datetime | None = None
