"""What the emulator knows of each resumable upload: which bytes came, and what the client was told of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from gemkit.emulator.contents import Content
from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import ServiceError

GRANULARITY = 262_144
"""What the length of every chunk but the last one has to be a multiple of, in bytes."""


@dataclass(frozen=True)
class UploadRange:
    """Bytes that came with one request.

    Attributes:
        offset: Place of the first one in the whole.
        length: How many they are.
        acknowledged: Whether the client was told that they arrived: by a response to the request, or to a query.
    """

    offset: int
    length: int
    acknowledged: bool


class Upload:
    """One resumable upload.

    Attributes:
        id: Its id, which the upload URL carries.
        path: Path of the request that started it.
        expected: How many bytes the client announced, or None.
        size: How many bytes have been received.
        repeated_bytes: How many bytes were sent again although the client had been told that they arrived.
        status: `active`, `final` or `cancelled`.
        result: The response to the request that finished it, or None.
        family: Whether errors have the form of the Interactions family.
        turn: Number of the latest request to it; an earlier one that still sends bytes is too late.
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
        """The bytes of each request, in the order they came."""
        filled = [(offset, end) for offset, end in self._ranges if end > offset]
        return [UploadRange(offset, end - offset, end <= self._acknowledged) for offset, end in filled]

    def next_turn(self) -> int:
        """Note that a request has come; returns its number."""
        self.turn += 1
        return self.turn

    def begin(self) -> None:
        """Start a new range at the end of what has been received."""
        self._ranges.append((self.size, self.size))

    def take(self, data: bytes) -> None:
        """Receive bytes into the range begun last."""
        self._content.append(data)
        self.size += len(data)
        self._ranges[-1] = (self._ranges[-1][0], self.size)

    def refuse(self, offset: int, length: int) -> None:
        """Note bytes that came in the wrong place; counts those that the client knows to have arrived."""
        self.repeated_bytes += max(0, min(offset + length, self._acknowledged) - offset)

    def acknowledge(self) -> None:
        """Note that the client is being told how much has been received."""
        self._acknowledged = self.size

    def finalize(self) -> None:
        """Make the resource from what has been received."""
        if self.expected is not None and self.size != self.expected:
            text = f"The upload was announced with {self.expected} bytes and is finalized after {self.size}."
            raise ServiceError(400, text)
        self.result = self._finish(self._content)
        self.status = "final"

    def cancel(self) -> None:
        """Forget the bytes of an upload that is not finished."""
        if self.status == "active":
            self.status = "cancelled"
            self._content.close()

    def close(self) -> None:
        """Give back what an unfinished upload holds."""
        if self.status == "active":
            self._content.close()


class Uploads:
    """Every resumable upload so far."""

    def __init__(self) -> None:
        self._started: dict[str, Upload] = {}

    def start(
        self, path: str, expected: int | None, finish: Callable[[Content], JSON], *, family: bool = False
    ) -> Upload:
        """Begin an upload; `finish` makes the resource from its bytes and returns the final answer."""
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
        """Give back what unfinished uploads hold."""
        for upload in self.all():
            upload.close()
