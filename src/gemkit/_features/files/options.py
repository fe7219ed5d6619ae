"""What uploads and downloads have in common: where they are offered, where they may be sent, and what they check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from gemkit._api.build import BASE_HEADERS
from gemkit._features.media.mime_types import guess_mime_type
from gemkit._http.urls import origin_of, same_origin
from gemkit.errors import InvalidInputError, ResponseError, UnsupportedOperationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._features.files.sources import Source
    from gemkit._http.request import HTTPRequest
    from gemkit._mapping.operation import ClientContext

CHUNK = 8 * 1024 * 1024
"""What the length of every chunk but the last is a multiple of, in bytes."""
_TRUSTED = ".googleapis.com"
_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class UploadRequest:
    """What is to be uploaded and how, beside what a config says."""

    file: object
    on_progress: object = None
    chunk_size: int = CHUNK

    def __post_init__(self) -> None:
        if self.chunk_size <= 0 or self.chunk_size % CHUNK:
            raise InvalidInputError(
                f"must be a positive multiple of {CHUNK} (8 MiB), not {self.chunk_size}", path="chunk_size"
            )


def require_gemini(context: ClientContext, operation: str) -> None:
    """Reject methods that only the Gemini Developer API has, before anything is read or sent.

    Raises:
        UnsupportedOperationError: The client is one of Vertex AI.
    """
    if context.backend != "gemini":
        raise UnsupportedOperationError(operation, context.backend, ("gemini",))


def mime_type(given: str | None, source: Source) -> str:
    """The type that was given, or the one that the file's name tells.

    Raises:
        InvalidInputError: There is neither, or it cannot stand in a header.
    """
    found = given or (guess_mime_type(source.name) if source.name else None)
    if found is None:
        what = f"cannot be guessed from the name {source.name!r}" if source.name else "cannot be guessed without a name"
        raise InvalidInputError(
            f"the MIME type {what}: pass config.mime_type, such as 'text/plain'", path="config.mime_type"
        )
    if not (found.isascii() and found.isprintable()):
        raise InvalidInputError(
            f"the MIME type {found!r} must not contain line breaks, control characters or non-ASCII characters",
            path="config.mime_type",
        )
    return found


def checked_url(url: str, base_url: str, what: str) -> str:
    """Return a URL from a response of the service, if it is one of the service.

    Raises:
        ResponseError: It is elsewhere. The message names the host only: the rest may authorise.
    """
    scheme, host, _ = origin_of(url)
    if same_origin(url, base_url) or (scheme == "https" and (host or "").endswith(_TRUSTED)):
        return url
    raise ResponseError(f"{what} is on {host or 'no host'}, which is neither the service's nor the base_url's host")


def redirected(url: str, location: str) -> str:
    """Return the URL that a redirect leads to.

    Raises:
        ResponseError: The location is not a valid URL.
    """
    try:
        return urljoin(url, location)
    except ValueError:
        pass
    raise ResponseError("the download is redirected to an invalid URL")


def whole_number(told: str) -> int | None:
    """Return a number of bytes from a header; None if it is not one, or has more than 18 digits."""
    return int(told) if told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS else None


def headers_for(request: HTTPRequest, url: str, own: Mapping[str, str]) -> dict[str, str]:
    """The headers of a further request of a transfer.

    What the user has set for the service, such as the token of a gateway, does not go to another host.

    Args:
        request: The first request of the transfer.
        url: Where the further one goes.
        own: Its own headers.
    """
    kept = request.headers if same_origin(url, request.base_url) else BASE_HEADERS
    return {**{name: value for name, value in kept.items() if name != "content-type"}, **own}
