"""Checks and options shared by uploads and downloads: backend, allowed URLs, MIME types and headers."""

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
"""The length of every chunk except the last must be a multiple of this number of bytes."""
_TRUSTED = ".googleapis.com"
_MAX_DIGITS = 18


@dataclass(frozen=True, slots=True)
class UploadRequest:
    """The source and the options of an upload that are not in its config."""

    file: object
    on_progress: object = None
    chunk_size: int = CHUNK

    def __post_init__(self) -> None:
        if self.chunk_size <= 0 or self.chunk_size % CHUNK:
            raise InvalidInputError(
                f"must be a positive multiple of {CHUNK} (8 MiB), not {self.chunk_size}", path="chunk_size"
            )


def require_gemini(context: ClientContext, operation: str) -> None:
    """Reject methods that only the Gemini Developer API supports, before anything is read or sent.

    Raises:
        UnsupportedOperationError: The client uses Vertex AI.
    """
    if context.backend != "gemini":
        raise UnsupportedOperationError(operation, context.backend, ("gemini",))


def mime_type(given: str | None, source: Source) -> str:
    """Return the MIME type, either passed or guessed from the file's name.

    Raises:
        InvalidInputError: There is neither, or it is not valid in a header.
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
    """Return a URL from a response, if its host is the service's.

    Raises:
        ResponseError: It has another host, or a character that is not allowed. The message has only the host: the rest may contain a secret.
    """
    if not (url.isascii() and url.isprintable()) or {" ", "\\"} & set(url):
        raise ResponseError(f"{what} is not a valid URL")
    scheme, host, _ = origin_of(url)
    if same_origin(url, base_url) or (scheme == "https" and (host or "").endswith(_TRUSTED)):
        return url
    raise ResponseError(f"{what} is on {host or 'no host'}, which is neither the service's nor the base_url's host")


def redirected(url: str, location: str) -> str:
    """Return the target URL of a redirect.

    Raises:
        ResponseError: The location is not a valid URL, or there is none.
    """
    if not location:
        raise ResponseError("the download is redirected, and the response has no Location")
    try:
        return urljoin(url, location)
    except ValueError:
        pass
    raise ResponseError("the download is redirected to an invalid URL")


def parse_length(text: str) -> int | None:
    """Return a number of bytes from a header; None if it is not one, or has more than 18 digits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS else None


def headers_for(request: HTTPRequest, url: str, own: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of a subsequent request of a transfer.

    Headers that the user has set for the service, such as a gateway's token, are not sent to another host.

    Args:
        request: The first request of the transfer.
        url: URL of the subsequent request.
        own: Headers of the subsequent request.
    """
    kept = request.headers if same_origin(url, request.base_url) else BASE_HEADERS
    return {**{name: value for name, value in kept.items() if name != "content-type"}, **own}
