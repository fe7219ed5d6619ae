"""Types of files, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._generated.gemini.types.files_shared import File
from gemkit._mapping.model import Message as _Message


class ListFilesResponse(_Message):
    files: list[File] | None = None
    next_page_token: str | None = None


class RegisterFilesRequest(_Message):
    uris: list[str] | None = None


class RegisterFilesResponse(_Message):
    files: list[File] | None = None
