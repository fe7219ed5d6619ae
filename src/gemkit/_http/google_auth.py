"""Token requests of google-auth, sent over the client's transport, and the classification of their errors.

google-auth's own transport uses requests, a second HTTP stack that takes about 0.1 s to import. Sent this way, token
requests use the same proxy, certificates, hooks and log as API calls.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast
from urllib.parse import urlsplit

from google.auth import exceptions, transport

from gemkit._errors.redact import REDACTED, redact, safe_url
from gemkit._http.default_credentials import metadata_hosts
from gemkit.errors import APIConnectionError, ConfigurationError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

DEFAULT_TIMEOUT = 120.0
"""Timeout of a token request in seconds, if google-auth sets none."""

_MAX_REASON = 500

# Token endpoints may echo the request, and google-auth's exceptions contain their responses.
_QUOTED_SECRETS = re.compile(
    r"""(\\?["'][\w-]*(?:token|secret|assertion|password|private_key)\\?["']\s*:\s*\\?["'])[^"'\\]+""", re.IGNORECASE
)
_SECRET_ATTRIBUTE = re.compile(r"token|secret|assertion|password")


class TokenResponse(NamedTuple):
    """A response as google-auth reads it."""

    status: int
    headers: Mapping[str, str]
    data: bytes


@dataclass(frozen=True, slots=True)
class TokenCall:
    """A request for a token.

    Attributes:
        method: HTTP method.
        url: The whole URL.
        headers: Headers, names in lower case.
        body: The body; None for none.
        seconds: The timeout.
        is_local: Whether it is for this machine's metadata server, which must not be reached through a proxy.
        cert: Files of a client certificate and its key, which the token is bound to; None for none.
    """

    method: str
    url: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    body: bytes | None = field(repr=False)
    seconds: float
    is_local: bool = False
    cert: Any = field(default=None, repr=False)


class TokenSender(Protocol):
    """Sends requests for tokens."""

    def __call__(self, call: TokenCall) -> TokenResponse:
        """Send one request, and return the response with any status.

        Raises:
            GemkitError: There was no response.
        """
        ...


class TokenRequest(transport.Request):
    """Callable that google-auth credentials use to reach token endpoints and metadata servers.

    Args:
        send: Sends one request.

    Attributes:
        last_status: HTTP status of the last response; None before the first one and after a request without one.
    """

    def __init__(self, send: TokenSender) -> None:
        self._send = send
        self.last_status: int | None = None

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | tuple[float, float] | None = DEFAULT_TIMEOUT,
        **kwargs: Any,
    ) -> transport.Response:
        """Send one request.

        Args:
            url: Absolute URL.
            method: HTTP method.
            body: Request body.
            headers: Request headers.
            timeout: Seconds for the request, or (connect, read) seconds; None means 120.
            **kwargs: `cert`, the files of a client certificate and its key, set by certificate-bound credentials.

        Returns:
            The response, with any status.

        Raises:
            google.auth.exceptions.TransportError: There was no response. `retryable` unless the request is invalid.
        """
        self.last_status = None
        cert = kwargs.pop("cert", None)
        if kwargs:
            raise _transport_error(f"token requests cannot be sent with the options {', '.join(sorted(kwargs))}")
        seconds = sum(timeout) if isinstance(timeout, tuple) else timeout or DEFAULT_TIMEOUT
        content = body.encode() if isinstance(body, str) else body
        try:
            _check_address(url)
            checked = _checked_headers(headers or {})
            response = self._send(TokenCall(method, url, checked, content, seconds, _is_machine_local(url), cert))
        except GemkitError as err:
            reason = f"{type(err).__name__}: {err}"
            raise _transport_error(reason, retryable=err.is_retry_safe) from err
        self.last_status = response.status
        return cast("transport.Response", response)


@dataclass(frozen=True)
class TokenFailure:
    """Why there is no token.

    Attributes:
        error: The exception. Its message, and those of its causes, contain no secrets.
        reason: The error in one line.
        is_retryable: Whether the same request may succeed later.
        is_timeout: Whether it timed out.
        is_connection: Whether the connection failed, temporarily or not.
        is_setting: Whether a setting of the client is invalid, rather than the credentials.
        elapsed: Seconds until it failed.
    """

    error: BaseException
    reason: str
    is_retryable: bool
    is_timeout: bool
    is_connection: bool
    is_setting: bool
    elapsed: float


def token_failure(
    error: BaseException, credentials: object, *, last_status: int | None = None, elapsed: float = 0.0
) -> TokenFailure:
    """Classify an exception of loading or refreshing credentials, and remove secrets from its message.

    Args:
        error: The exception; its message and those of its causes are changed in place.
        credentials: Credentials whose secrets the messages may contain.
        last_status: HTTP status of the last response, if there was one.
        elapsed: Seconds until it failed.

    Returns:
        The failure, for all callers that wait for the token.
    """
    links = list(_links(error))
    _remove_secrets(links, credentials)
    timed_out = any(isinstance(link, TimeoutError) for link in links)
    connection_error = next((link for link in links if isinstance(link, APIConnectionError)), None)
    setting = next((link for link in links if isinstance(link, ConfigurationError)), None)
    message = str(error) if setting is None else str(setting)
    return TokenFailure(
        error,
        reason=f"{type(error if setting is None else setting).__name__}: {message.rstrip('.')}.",
        # google-auth marks few of its errors as retryable, so the status and the causes are checked too.
        is_retryable=connection_error.is_retry_safe
        if connection_error is not None
        else timed_out
        or last_status in transport.DEFAULT_RETRYABLE_STATUS_CODES
        or any(isinstance(link, ConnectionError) or getattr(link, "retryable", False) is True for link in links),
        is_timeout=timed_out,
        is_connection=connection_error is not None,
        is_setting=setting is not None,
        elapsed=elapsed,
    )


def _links(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, its causes and contexts, and the exceptions in its arguments: a log may show any of them."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        link = waiting.pop(0)
        if isinstance(link, BaseException) and id(link) not in seen:
            seen.add(id(link))
            yield link
            waiting += [link.__cause__, link.__context__, *link.args]


def _remove_secrets(links: Sequence[BaseException], credentials: object) -> None:
    known = sorted(_secrets_of(credentials), key=len, reverse=True)
    for link in links:
        link.__traceback__ = None  # some tools print local variables
        if isinstance(link, exceptions.GoogleAuthError):
            # The second argument is the endpoint's whole response, which str() would print too.
            link.args = tuple(_without_secrets(str(arg), known) for arg in link.args[:1])
        else:
            link.args = tuple(_without_secrets(arg, known) if isinstance(arg, str) else arg for arg in link.args)


def _secrets_of(credentials: object) -> Iterator[str]:
    attributes: dict[str, object] = getattr(credentials, "__dict__", {})
    for name, value in attributes.items():
        if isinstance(value, str) and len(value) >= 4 and _SECRET_ATTRIBUTE.search(name) and "://" not in value:
            yield value
    source = attributes.get("_source_credentials")
    if source is not None:
        yield from _secrets_of(source)


def _without_secrets(text: str, known: Sequence[str]) -> str:
    for secret in known:
        text = text.replace(secret, REDACTED)
    text = redact(_QUOTED_SECRETS.sub(rf"\1{REDACTED}", text))
    return text if len(text) <= _MAX_REASON else f"{text[:_MAX_REASON]}..."


def _transport_error(reason: str, *, retryable: bool = False) -> Exception:
    make = cast("Callable[..., Exception]", exceptions.TransportError)  # google-auth leaves its constructor untyped
    return make(reason, retryable=retryable)


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable:
        raise ConfigurationError(f"the URL {safe_url(url)!r} of the token endpoint is not a valid HTTP URL")


def _checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers, names in lower case; HTTP libraries would print a value that cannot be sent, even a token."""
    for name, value in headers.items():
        if not (str(value).isascii() and str(value).isprintable()):
            raise ConfigurationError(
                f"the header {name.lower()} of a token request contains a line break or a non-ASCII character and "
                "cannot be sent"
            )
    return {name.lower(): str(value) for name, value in headers.items()}


def _is_machine_local(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if not metadata_hosts().isdisjoint({host, urlsplit(url).netloc}):
        return True
    try:
        return ipaddress.ip_address(host).is_link_local
    except ValueError:
        return False
