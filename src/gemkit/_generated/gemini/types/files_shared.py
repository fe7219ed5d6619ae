"""Types of files_shared, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.gemini.types.files_shared3 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FileSource(_OpenEnum):
    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    UPLOADED = "UPLOADED"
    GENERATED = "GENERATED"
    REGISTERED = "REGISTERED"


class FileState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROCESSING = "PROCESSING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


class VideoFileMetadata(_Message):
    video_duration: str | None = None


class File(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    download_uri: str | None = None
    error: Status | None = None
    expiration_time: datetime | None = None
    mime_type: str | None = None
    name: str | None = None
    sha256_hash: bytes | None = None
    size_bytes: int | None = None
    source: FileSource | None = None
    state: FileState | None = None
    update_time: datetime | None = None
    uri: str | None = None
    video_metadata: VideoFileMetadata | None = None
