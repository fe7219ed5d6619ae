"""Downloads: in pieces, resumed where they broke off, to memory, to a file or to whoever iterates."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast
from urllib.parse import quote, urljoin

from gemkit._core.flow import Blocking, Emit, Invoke, Sleep
from gemkit._core.operation import Request
from gemkit._core.raw import Patience, Pull, Received, Send, base_url, checked_url
from gemkit._flows.uploads import offered
from gemkit.errors import APIConnectionError, APIError, InvalidInputError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._core.caller import Caller
    from gemkit._core.flow import Flow, Step


class Addressed(Protocol):
    """What has an address at the service, as files and videos do."""

    @property
    def uri(self) -> str | None:
        """The address."""
        ...


class Generated(Protocol):
    """What holds a video, as the answers of models that make them do."""

    @property
    def video(self) -> Addressed | None:
        """The video."""
        ...


Downloadable: TypeAlias = str | Addressed | Generated

_REDIRECTS = 5
_CONTENT_RANGE = re.compile(r"bytes (?P<first>\d+)-\d+/(?P<total>\d+|\*)")
_MEDIA = re.compile(r"fileSearchStores/[^/]+/media/[^/]+")


def of_file(caller: Caller, file: object, config: object) -> Download:
    """The download of a file's bytes.

    Raises:
        UnsupportedOperationError: The client is one of Vertex AI.
        InvalidInputError: It is no file.
    """
    from gemkit._features.files.transforms import file as file_name  # noqa: PLC0415

    offered(caller.place, "files.download")
    return Download(caller, "files.download", f"{file_name(file, caller.place)}:download", config)


def of_media(caller: Caller, media_id: str, config: object) -> Download:
    """The download of a blob of a file search store.

    Raises:
        UnsupportedOperationError: The client is one of Vertex AI.
        InvalidInputError: It is no path of a blob.
    """
    from gemkit._features.names.paths import checked  # noqa: PLC0415

    offered(caller.place, "file_search_stores.download_media")
    if not _MEDIA.fullmatch(checked(media_id, "media_id")):
        raise InvalidInputError(
            f"{media_id!r} is not the path of a blob: fileSearchStores/{{store}}/media/{{blob}}", path="media_id"
        )
    return Download(caller, "file_search_stores.download_media", media_id, config)


class Download:
    """One download, not begun yet."""

    def __init__(self, caller: Caller, operation: str, path: str, config: object) -> None:
        """Prepare the request; nothing is sent."""
        request = Request(operation, "GET", quote(path, safe="/:@-._~%+"), {"alt": "media"})
        self._caller = caller
        self._config = config
        self._prepared = caller.prepare(request, config)
        self._home = base_url(caller, config)

    def pieces(self) -> Flow[None]:
        """Emit the bytes as they arrive."""
        yield from self._fetch(Emit)

    def whole(self) -> Flow[bytes]:
        """All bytes."""
        found: list[bytes] = []
        yield from self._fetch(lambda piece: Invoke(found.append, (piece,)))
        return b"".join(found)

    def into(self, destination: object) -> Flow[None]:
        """Write the bytes to a path, which has them all or is left as it was, or into an open file."""
        if isinstance(destination, str | os.PathLike):
            yield from self._to_path(Path(cast("str | os.PathLike[str]", destination)))
            return
        write = getattr(destination, "write", None)
        if not callable(write):
            raise InvalidInputError("is a path or a file opened for writing in binary mode", path="destination")
        yield from self._fetch(lambda piece: Blocking(_write, (write, piece)))

    def _to_path(self, target: Path) -> Flow[None]:
        partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        handle = yield Blocking(partial.open, ("xb",))
        try:
            yield from self._fetch(lambda piece: Blocking(handle.write, (piece,)))
            handle.close()
            yield Blocking(partial.replace, (target,))
        finally:
            handle.close()
            partial.unlink(missing_ok=True)

    def _fetch(self, take: Callable[[bytes], Step]) -> Flow[None]:
        patience = Patience(self._caller, self._config)
        got = _Got()
        while not got.complete:
            try:
                yield from self._read(got, patience, take)
            except (APIError, APIConnectionError) as error:
                yield Sleep(patience.delay(error))

    def _read(self, got: _Got, patience: Patience, take: Callable[[bytes], Step]) -> Flow[None]:
        """Read from where the last request broke off to the end."""
        answer = yield from self._open(got, patience)
        skip = got.accept(answer)
        while piece := cast("bytes", (yield Pull())):
            patience.seconds()
            if len(piece) <= skip:
                skip -= len(piece)
                continue
            fresh, skip = piece[skip:], 0
            got.count += len(fresh)
            patience.progress()
            yield take(fresh)
        if got.total is not None and got.count < got.total:
            raise APIConnectionError(f"the download ended after {got.count} of {got.total} bytes")
        got.complete = True

    def _open(self, got: _Got, patience: Patience) -> Flow[Received]:
        # Compressed answers could not be resumed: places would count compressed bytes.
        headers = {**self._prepared.headers, "accept-encoding": "identity", **got.wanted()}
        headers.pop("content-type", None)
        send = Send("GET", self._prepared.url, headers, None, self._config, patience.seconds(), stream=True)
        answer: Received = yield send
        for _ in range(_REDIRECTS):
            if answer.status < 300:
                return answer
            target = urljoin(send.url, answer.headers.get("location", ""))
            send = replace(send, url=checked_url(target, self._home, "the address that the download is redirected to"))
            answer = yield send
        raise ResponseError("the download is redirected again and again", status=answer.status)


class _Got:
    """What has arrived of a download."""

    def __init__(self) -> None:
        self.count = 0
        self.total: int | None = None
        self.complete = False
        self._tag: str | None = None

    def wanted(self) -> dict[str, str]:
        """Headers that ask for what is missing."""
        return {"range": f"bytes={self.count}-"} if self.count else {}

    def accept(self, answer: Received) -> int:
        """Check that an answer goes on where the last one ended; tells how many of its bytes are known already.

        Raises:
            ResponseError: It is another content.
        """
        first, total = _extent(answer)
        tag = answer.headers.get("etag")
        if self.count and (first > self.count or (total, tag) != (self.total, self._tag)):
            raise ResponseError(
                "the content was changed while it was being downloaded", status=answer.status, headers=answer.headers
            )
        self.total, self._tag = total, tag
        return self.count - first


def _extent(answer: Received) -> tuple[int, int | None]:
    """Where an answer's bytes begin, and how many there are in all."""
    if answer.status == 206 and (found := _CONTENT_RANGE.fullmatch(answer.headers.get("content-range", ""))):
        return int(found["first"]), None if found["total"] == "*" else int(found["total"])
    length = answer.headers.get("content-length", "")
    if "content-encoding" in answer.headers or not (length.isascii() and length.isdigit()):
        return 0, None
    return 0, int(length)


def _write(write: Callable[[bytes], Any], piece: bytes) -> None:
    """Write all of a piece: raw files may take a part of it."""
    view = memoryview(piece)
    while view:
        taken = write(cast("bytes", view))
        view = view[taken if isinstance(taken, int) else len(view) :]
