"""Types of nas_jobs_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class DiskSpec(_Message):
    boot_disk_size_gb: int | None = None
    boot_disk_type: str | None = None


class NfsMount(_Message):
    mount_point: str | None = None
    path: str | None = None
    server: str | None = None
