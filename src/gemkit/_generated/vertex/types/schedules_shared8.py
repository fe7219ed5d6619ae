"""Types of schedules_shared8, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class NetworkSpec(_Message):
    enable_internet_access: bool | None = None
    network: str | None = None
    subnetwork: str | None = None
