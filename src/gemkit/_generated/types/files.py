"""Types of the files topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.content import File
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._mapping.model import Message


class ClaudeFile(Message):
    """A file as partner models describe theirs."""

    created_at: Annotated[datetime | None, Field(alias="created_at")] = None
    """When it was uploaded."""
    downloadable: bool | None = None
    """Whether its bytes can be fetched again."""
    expires_at: Annotated[datetime | None, Field(alias="expires_at")] = None
    """When it will be deleted."""
    filename: str | None = None
    """Its name when it was uploaded."""
    id: str | None = None
    """Its id."""
    mime_type: Annotated[str | None, Field(alias="mime_type")] = None
    """MIME type of its content."""
    size_bytes: Annotated[int | None, Field(alias="size_bytes")] = None
    """Its size in bytes."""
    type: str | None = None
    """The kind of object; `file`."""


class CreateFileConfig(Message):
    """Settings for the request that starts an upload."""

    should_return_http_response: bool | None = None
    """Keep the HTTP response: its headers say where the bytes go."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CreateFileResponse(Message):
    """The answer to the request that starts an upload; its headers say where the bytes go."""

    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class DeleteFileConfig(Message):
    """Settings for `files.delete`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteFileResponse(Message):
    """Says that a file is gone."""

    id: str | None = None
    """Id of the file; partner models only."""
    type: str | None = None
    """The kind of answer; partner models only."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class DownloadFileConfig(Message):
    """Settings for `files.download`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class GetFileConfig(Message):
    """Settings for `files.get`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListFilesConfig(Message):
    """Settings for `files.list`."""

    page_size: int | None = None
    """How many files to fetch per request: 10 unless given, at most 100."""
    page_token: str | None = None
    """Where to go on: `next_page_token` of the page before."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListFilesResponse(Message):
    """One page of files."""

    files: list[File] | None = None
    """The files of this page."""
    next_page_token: str | None = None
    """Goes into `page_token` to fetch the next page; absent on the last one."""
    data: list[ClaudeFile] | None = None
    """The files of this page as partner models describe theirs."""
    next_page: Annotated[str | None, Field(alias="next_page")] = None
    """Where to go on; partner models only."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class RegisterFilesConfig(Message):
    """Settings for `files.register_files`."""

    should_return_http_response: bool | None = None
    """Keep the HTTP response with the answer."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class RegisterFilesResponse(Message):
    """The files that objects in Cloud Storage have become."""

    files: list[File] | None = None
    """One file per address, in the order they were given."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class UploadFileConfig(Message):
    """Settings for `files.upload`."""

    display_name: str | None = None
    """A label for people, of up to 512 characters."""
    mime_type: str | None = None
    """MIME type of the content; guessed from the file's name unless given, and needed where there is no name."""
    name: str | None = None
    """The id to give the file, with or without `files/`: up to 40 lower-case letters, digits and dashes. Made up by the service unless given."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
