"""Types of specialist_pools, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class SpecialistPool(_Message):
    display_name: str | None = None
    name: str | None = None
    pending_data_labeling_jobs: list[str] | None = None
    specialist_manager_emails: list[str] | None = None
    specialist_managers_count: int | None = None
    specialist_worker_emails: list[str] | None = None


class ListSpecialistPoolsResponse(_Message):
    next_page_token: str | None = None
    specialist_pools: list[SpecialistPool] | None = None
