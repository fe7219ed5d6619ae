"""What is known of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class HTTPInfo:
    """What is known of a response, as `Stream.response` and `APIError.response` show them."""

    def __init__(self, method: str, url: str, status: int, headers: Mapping[str, str]) -> None:
        """Name what was asked and what came back; `url` is without its query."""
        self.method = method
        self.url = url
        self.status_code = status
        self.headers = headers

    def __repr__(self) -> str:
        return f"<HTTPInfo {self.status_code} of {self.method} {self.url}>"
