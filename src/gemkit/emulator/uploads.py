"""State of resumable uploads: the received bytes, and those acknowledged to the client."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from gemkit.emulator.contents import Content
from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import ServiceError

GRANULARITY = 262_144
"""The length of every chunk except the last must be a multiple of this number of bytes."""


@dataclass(frozen=True)
class UploadRange:
    """The bytes of one request.

    Attributes:
        offset: Offset of the first one.
        length: Number of bytes.
        acknowledged: Whether they were acknowledged to the client, by the response to the request or to a query.
    """

    offset: int
    length: int
    acknowledged: bool


class Upload:
    """One resumable upload.

    Attributes:
        id: Its id, part of the upload URL.
        path: Path of the request that started it.
        expected: The size announced by the client, or None.
        size: Number of received bytes.
        repeated_bytes: Number of bytes that were sent again although they had been acknowledged.
        status: `active`, `final` or `cancelled`.
        result: The response to the request that finished it, or None.
        family: Whether errors have the format of the Interactions family.
        turn: Number of the latest request to it; bytes of earlier ones are ignored.
    """

    def __init__(
        self,
        upload_id: str,
        path: str,
        expected: int | None,
        finish: Callable[[Content], JSON],
        *,
        family: bool = False,
    ) -> None:
        self.family = family
        self.id = upload_id
        self.path = path
        self.expected = expected
        self.size = 0
        self.repeated_bytes = 0
        self.status: Literal["active", "final", "cancelled"] = "active"
        self.result: JSON | None = None
        self.turn = 0
        self._finish = finish
        self._content = Content()
        self._ranges: list[tuple[int, int]] = []
        self._acknowledged = 0

    @property
    def ranges(self) -> list[UploadRange]:
        """The bytes of each request, in order of arrival."""
        filled = [(offset, end) for offset, end in self._ranges if end > offset]
        return [UploadRange(offset, end - offset, end <= self._acknowledged) for offset, end in filled]

    def next_request(self) -> int:
        """Count a request; return its number."""
        self.turn += 1
        return self.turn

    def begin(self) -> None:
        """Start a new range after the received bytes."""
        self._ranges.append((self.size, self.size))

    def append(self, data: bytes) -> None:
        """Append bytes to the latest range."""
        self._content.append(data)
        self.size += len(data)
        self._ranges[-1] = (self._ranges[-1][0], self.size)

    def record_rejected(self, offset: int, length: int) -> None:
        """Record bytes with a wrong offset, and count acknowledged ones."""
        self.repeated_bytes += max(0, min(offset + length, self._acknowledged) - offset)

    def acknowledge(self) -> None:
        """Record that the received size was acknowledged to the client."""
        self._acknowledged = self.size

    def finalize(self) -> None:
        """Create the resource from the received bytes."""
        if self.expected is not None and self.size != self.expected:
            text = f"The upload was announced with {self.expected} bytes and is finalized after {self.size}."
            raise ServiceError(400, text)
        self.result = self._finish(self._content)
        self.status = "final"

    def cancel(self) -> None:
        """Discard the bytes of an unfinished upload."""
        if self.status == "active":
            self.status = "cancelled"
            self._content.close()

    def close(self) -> None:
        """Free the bytes of an unfinished upload."""
        if self.status == "active":
            self._content.close()


class Uploads:
    """All resumable uploads."""

    def __init__(self) -> None:
        self._started: dict[str, Upload] = {}

    def start(
        self, path: str, expected: int | None, finish: Callable[[Content], JSON], *, family: bool = False
    ) -> Upload:
        """Start an upload; `finish` creates the resource from its bytes and returns the final response."""
        upload = Upload(f"upload-{len(self._started) + 1}", path, expected, finish, family=family)
        self._started[upload.id] = upload
        return upload

    def find(self, upload_id: str) -> Upload:
        """Return an upload by id; raises `ServiceError` 404."""
        if upload_id not in self._started:
            raise ServiceError(404, f"There is no upload {upload_id!r}.")
        return self._started[upload_id]

    def all(self) -> list[Upload]:
        """Return the uploads in the order they were started."""
        return list(self._started.values())

    def close(self) -> None:
        """Free the bytes of unfinished uploads."""
        for upload in self.all():
            upload.close()
