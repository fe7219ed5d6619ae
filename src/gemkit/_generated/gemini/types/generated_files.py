"""Types of generated_files, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._generated.gemini.types.files_shared3 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class GeneratedFileState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    GENERATING = "GENERATING"
    GENERATED = "GENERATED"
    FAILED = "FAILED"


class GeneratedFile(_Message):
    error: Status | None = None
    mime_type: str | None = None
    name: str | None = None
    state: GeneratedFileState | None = None


class ListGeneratedFilesResponse(_Message):
    generated_files: list[GeneratedFile] | None = None
    next_page_token: str | None = None
