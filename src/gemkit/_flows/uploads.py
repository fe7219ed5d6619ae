"""Resumable uploads: started once, then sent in chunks, each resumed where the service says it broke off."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from gemkit._core.encode import strict
from gemkit._core.flow import Blocking, Invoke, Sleep
from gemkit._core.json_values import is_object
from gemkit._core.raw import Patience, Received, Send, base_url, checked_url
from gemkit._flows.progress import shown
from gemkit._flows.sources import open_source
from gemkit._generated import operations
from gemkit.errors import (
    APIConnectionError,
    APIError,
    InvalidInputError,
    ResponseError,
    UnsupportedOperationError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._core.caller import Caller, Place
    from gemkit._core.flow import Flow
    from gemkit._core.operation import Operation
    from gemkit._flows.sources import Chunk, Source
    from gemkit._generated.dicts import UploadFileConfigOrDict, UploadToFileSearchStoreConfigOrDict
    from gemkit._generated.types.content import File
    from gemkit._generated.types.file_search import UploadToFileSearchStoreConfig, UploadToFileSearchStoreOperation
    from gemkit._generated.types.files import UploadFileConfig

CHUNK = 8 * 1024 * 1024
"""What the length of every chunk but the last is a multiple of, in bytes."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be uploaded and how, beside what a config says."""

    file: object
    on_progress: object = None
    chunk_size: int = CHUNK

    def __post_init__(self) -> None:
        if self.chunk_size <= 0 or self.chunk_size % CHUNK:
            raise InvalidInputError(f"is a multiple of {CHUNK} (8 MiB), got {self.chunk_size}", path="chunk_size")


def offered(place: Place, operation: str) -> None:
    """Refuse what only the Gemini Developer API has, before anything is read or sent.

    Raises:
        UnsupportedOperationError: The client is one of Vertex AI.
    """
    if place.backend != "gemini":
        raise UnsupportedOperationError(operation, place.backend, ("gemini",))


def upload_file(caller: Caller, wish: Wish, config: UploadFileConfigOrDict | None) -> Flow[File]:
    """Upload a file for prompts."""
    from gemkit._generated.types.files import CreateFileConfig, UploadFileConfig  # noqa: PLC0415

    offered(caller.place, "files.upload")
    options = cast("UploadFileConfig", strict(UploadFileConfig, config or {}, "config"))

    def begin(source: Source) -> dict[str, Any]:
        described = {"display_name": options.display_name, "mime_type": mime_type(options.mime_type, source)}
        if options.name is not None:
            from gemkit._features.files.transforms import file  # noqa: PLC0415

            described["name"] = file(options.name, caller.place)
        given = {name: value for name, value in described.items() if value is not None}
        return {"file": given, "config": CreateFileConfig(http_options=options.http_options)}

    body = yield from _uploaded(caller, operations.FILES_CREATE, wish, options.mime_type, begin)
    return cast("File", _answer(operations.FILES_CREATE, body, "File", "file"))


def upload_document(
    caller: Caller, store: str, wish: Wish, config: UploadToFileSearchStoreConfigOrDict | None
) -> Flow[UploadToFileSearchStoreOperation]:
    """Upload a file straight into a file search store."""
    from gemkit._generated.types.file_search import UploadToFileSearchStoreConfig  # noqa: PLC0415

    offered(caller.place, "file_search_stores.upload_to_file_search_store")
    options = cast("UploadToFileSearchStoreConfig", strict(UploadToFileSearchStoreConfig, config or {}, "config"))
    operation = operations.FILE_SEARCH_STORES_UPLOAD_TO_FILE_SEARCH_STORE

    def begin(source: Source) -> dict[str, Any]:
        typed = options.model_copy(update={"mime_type": mime_type(options.mime_type, source)})
        return {"file_search_store_name": store, "config": typed}

    body = yield from _uploaded(caller, operation, wish, options.mime_type, begin)
    return cast("UploadToFileSearchStoreOperation", _answer(operation, body, "UploadToFileSearchStoreOperation", ""))


def mime_type(given: str | None, source: Source) -> str:
    """The type that was given, or the one that the file's name tells.

    Raises:
        InvalidInputError: There is neither.
    """
    found = given or (mimetypes.guess_type(source.name)[0] if source.name else None)
    if found is None:
        what = f"the name {source.name!r} does not tell" if source.name else "without a name nothing tells"
        raise InvalidInputError(
            f"{what} which type of content this is; say it, as in 'text/plain'", path="config.mime_type"
        )
    return found


def _answer(operation: Operation[Any], body: bytes, name: str, key: str) -> object:
    from pydantic_core import from_json, to_json  # noqa: PLC0415

    from gemkit._core.decode import decode  # noqa: PLC0415

    if key:
        try:
            whole: Any = from_json(body)
        except ValueError:
            whole = None
        if not is_object(whole) or key not in whole:
            raise ResponseError(f"{operation.id}: the upload was finished, and its answer has no {key}", body=body)
        body = to_json(whole[key])
    return decode(operation._replace(response=name), body, "gemini")


def _uploaded(
    caller: Caller,
    operation: Operation[Any],
    wish: Wish,
    given_type: str | None,
    begin: Callable[[Source], dict[str, Any]],
) -> Flow[bytes]:
    """Open what is to be uploaded, upload it and close it."""
    source: Source = yield Blocking(open_source, (wish.file,))
    try:
        params = begin(source)
        content_type = mime_type(given_type, source)
        with shown(wish.on_progress, source.name) as tell:
            return (yield from _Session(caller, operation, params, source, content_type, tell).run(wish.chunk_size))
    finally:
        source.close()


class _Session:
    """One upload."""

    def __init__(
        self,
        caller: Caller,
        operation: Operation[Any],
        params: dict[str, Any],
        source: Source,
        content_type: str,
        tell: Callable[[int, int | None], Any] | None,
    ) -> None:
        self._config = params["config"]
        self._prepared = caller.prepare(caller.encode(operation, params), self._config)
        self._home = base_url(caller, self._config)
        self._patience = Patience(caller, self._config)
        self._source = source
        self._type = content_type
        self._tell = tell
        self._id = operation.id
        self._url = ""

    def run(self, chunk_size: int) -> Flow[bytes]:
        """Upload everything; returns the final answer's body."""
        started = yield from self._start()
        chunk_size = _granular(chunk_size, started.headers)
        offset = 0
        yield from self._report(0)
        while True:
            chunk = yield from self._source.chunk(offset, chunk_size)
            try:
                answer: Received = yield self._bytes(chunk)
                received: int | None = chunk.end
            except (APIError, APIConnectionError) as error:
                answer = yield from self._where(error)
                received = None
            status = answer.headers.get("x-goog-upload-status", "")
            if status == "final" and chunk.is_last:
                yield from self._report(chunk.end)
                return answer.body
            if status != "active" or (chunk.is_last and received is not None):
                raise self._odd(f"is {status or 'in no known state'} after {chunk.end} bytes", answer)
            if received is None:
                received = self._arrived(answer, offset, chunk.end)
            if received > offset:
                self._patience.progress()
                yield from self._report(received)
            offset = received

    def _start(self) -> Flow[Received]:
        """Announce the upload; from the answer on it has an address of its own, which is a secret."""
        size, name = self._source.size, self._source.name
        headers = {
            **self._prepared.headers,
            "x-goog-upload-protocol": "resumable",
            "x-goog-upload-command": "start",
            "x-goog-upload-header-content-type": self._type,
        }
        if size is not None:
            headers["x-goog-upload-header-content-length"] = str(size)
        if name:
            headers["x-goog-upload-file-name"] = quote(name, safe=" !#$&'()+,;=@[]{}~^`")
        url = f"{self._home}/upload{self._prepared.url.removeprefix(self._home)}"
        while True:
            try:
                answer: Received = yield Send(
                    "POST", url, headers, self._prepared.body, self._config, self._patience.seconds()
                )
                break
            except (APIError, APIConnectionError) as error:
                yield Sleep(self._patience.delay(error))
        self._patience.progress()
        if not (session := answer.headers.get("x-goog-upload-url")):
            raise ResponseError(
                f"{self._id}: the answer has no X-Goog-Upload-URL to send the bytes to",
                body=answer.body,
                status=answer.status,
                headers=answer.headers,
            )
        self._url = checked_url(session, self._home, "the upload URL")
        return answer

    def _bytes(self, chunk: Chunk) -> Send:
        """The request that carries a chunk; the deadline is looked at before each piece of it."""
        if not chunk.is_last:
            command = "upload"
        else:
            command = "upload, finalize" if chunk.length or not chunk.offset else "finalize"
        headers = {"x-goog-upload-offset": str(chunk.offset), "content-type": self._type}
        return self._leg(command, headers, replace(chunk, on_piece=self._patience.seconds))

    def _leg(self, command: str, more: Mapping[str, str], body: Chunk | bytes) -> Send:
        headers = {name: value for name, value in self._prepared.headers.items() if name != "content-type"}
        headers |= {"x-goog-upload-command": command, **more}
        return Send("POST", self._url, headers, body, self._config, self._patience.seconds())

    def _where(self, error: APIError | APIConnectionError) -> Flow[Received]:
        """Ask how much has arrived, for as long as the policy has it."""
        while True:
            yield Sleep(self._patience.delay(error))
            try:
                return cast("Received", (yield self._leg("query", {}, b"")))
            except (APIError, APIConnectionError) as another:
                error = another

    def _arrived(self, answer: Received, before: int, sent: int) -> int:
        """How many bytes the service has: no fewer than it had confirmed, and no more than it was sent."""
        told = answer.headers.get("x-goog-upload-size-received", "")
        received = int(told) if told.isascii() and told.isdigit() else -1
        if not before <= received <= sent:
            raise self._odd(f"has {told or 'an unknown number of'} bytes; {before} were confirmed, {sent} sent", answer)
        return received

    def _odd(self, what: str, answer: Received) -> ResponseError:
        return ResponseError(
            f"{self._id}: the upload {what}", body=answer.body, status=answer.status, headers=answer.headers
        )

    def _report(self, done: int) -> Flow[None]:
        if self._tell is not None:
            yield Invoke(self._tell, (done, self._source.size))


def _granular(chunk_size: int, headers: Mapping[str, str]) -> int:
    """The chunk size, made to fit what the service counts in."""
    told = headers.get("x-goog-upload-chunk-granularity", "")
    unit = int(told) if told.isascii() and told.isdigit() and int(told) else 1
    return -(-chunk_size // unit) * unit
