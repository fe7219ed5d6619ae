"""Types of corpora, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class Corpus(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    name: str | None = None
    update_time: datetime | None = None


class ListCorporaResponse(_Message):
    corpora: list[Corpus] | None = None
    next_page_token: str | None = None
