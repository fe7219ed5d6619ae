"""Types of publishers_files, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated

from pydantic import Field as _Field

from gemkit._mapping.model import Message as _Message


class ClaudeFile(_Message):
    created_at: _Annotated[datetime | None, _Field(alias="created_at")] = None
    downloadable: bool | None = None
    expires_at: _Annotated[datetime | None, _Field(alias="expires_at")] = None
    filename: str | None = None
    id: str | None = None
    mime_type: _Annotated[str | None, _Field(alias="mime_type")] = None
    size_bytes: _Annotated[int | None, _Field(alias="size_bytes")] = None
    type: str | None = None


class CreateFileRequest(_Message):
    pass


class DeleteFileResponse(_Message):
    id: str | None = None
    type: str | None = None


class DownloadFileResponse(_Message):
    pass


class ListFilesResponse(_Message):
    data: list[ClaudeFile] | None = None
    next_page: _Annotated[str | None, _Field(alias="next_page")] = None
