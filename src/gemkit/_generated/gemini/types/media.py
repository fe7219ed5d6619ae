"""Types of media, of the whole gemini document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.gemini.types.files_shared import File
from gemkit._generated.gemini.types.files_shared3 import Status
from gemkit._generated.gemini.types.media_shared import ChunkingConfig
from gemkit._generated.gemini.types.media_shared2 import CustomMetadata
from gemkit._mapping.model import Message as _Message


class CreateFileRequest(_Message):
    file: File | None = None


class CreateFileResponse(_Message):
    file: File | None = None


class CustomLongRunningOperation(_Message):
    done: bool | None = None
    error: Status | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    response: dict[str, Any] | None = None


class UploadToFileSearchStoreRequest(_Message):
    chunking_config: ChunkingConfig | None = None
    custom_metadata: list[CustomMetadata] | None = None
    display_name: str | None = None
    mime_type: str | None = None
