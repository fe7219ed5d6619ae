"""google-auth's token requests over httpx.

google-auth ships a transport over requests, which costs a second HTTP stack and about a tenth of a second of import.
This one speaks through httpx, or any client shaped like it (httpx2), so tokens travel the way the API calls do.
Here too is how a failure to get a token reads: with its cause, without the secrets google-auth quotes.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from google.auth import exceptions, transport

from gemkit._core.redact import REDACTED, redact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

DEFAULT_TIMEOUT = 120.0
"""Seconds a token request may take when google-auth names no limit."""

_METADATA_HOST = "metadata.google.internal"
_REASON_LENGTH = 500

# Token endpoints may echo what they were sent, and google-auth quotes their answers in its exceptions.
_QUOTED_SECRETS = re.compile(
    r"""(\\?["'][\w-]*(?:token|secret|assertion|password|private_key)\\?["']\s*:\s*\\?["'])[^"'\\]+""", re.IGNORECASE
)
_GOOGLE_SECRETS = re.compile(
    r"\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b1//[\w-]+|\bGOCSPX-[\w-]+|(?<=\bassertion=)[^&\s]+|(?<=\bsubject_token=)[^&\s]+"
)
_SECRET_ATTRIBUTE = re.compile(r"token|secret|assertion|password")

_CLIENT_LIBRARIES = frozenset({"httpx", "httpx2"})
_UNSENDABLE = frozenset({"InvalidURL", "UnsupportedProtocol", "LocalProtocolError"})
_REQUEST_FAILURES = frozenset({"RequestError"}) | _UNSENDABLE


class HttpxResponse(transport.Response):
    """What google-auth reads of an answer: status, headers and body."""

    def __init__(self, response: Any) -> None:
        self._response = response

    @property
    def status(self) -> int:
        """HTTP status code."""
        return cast("int", self._response.status_code)

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers, looked up without regard to case."""
        return cast("Mapping[str, str]", self._response.headers)

    @property
    def data(self) -> bytes:
        """Response body, decompressed."""
        return cast("bytes", self._response.content)


class HttpxRequest(transport.Request):
    """Callable that google-auth credentials use to reach token endpoints and metadata servers.

    Args:
        client_factory: Makes the client to send with, an `httpx.Client` or one shaped like it. Called at the first
            request; the client belongs to this object and `close` closes it. By default a plain `httpx.Client`.

    Attributes:
        last_status: HTTP status of the latest answer, None before the first one and after a request that got none.
    """

    def __init__(self, client_factory: Callable[[], Any] | None = None) -> None:
        self._client_factory = client_factory or _plain_client
        self._client: Any = None
        self._direct_client: Any = None
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
        """Sends one request.

        Args:
            url: Absolute URL.
            method: HTTP method.
            body: Request body.
            headers: Request headers.
            timeout: Seconds for each network step, or (connect, read) seconds; None means 120.
            **kwargs: Options of the requests library (`cert`, `verify`), which certificate-bound credentials set.

        Returns:
            The answer, whatever its status.

        Raises:
            google.auth.exceptions.TransportError: There was no answer. `retryable` unless the URL or the request is at fault.
        """
        self.last_status = None
        if kwargs:
            kwargs.update(method=method, body=body, headers=headers, timeout=timeout or DEFAULT_TIMEOUT)
            return self._send_with_requests(url, kwargs)
        try:
            response = self._client_for(url).request(
                method, url, content=body, headers=headers, timeout=_httpx_timeout(timeout)
            )
        except Exception as err:
            if not _is_request_failure(err):
                raise
            reason = f"{type(err).__name__}: {err}"
            raise _transport_error(reason, retryable=not _descends_from(err, _UNSENDABLE)) from err
        self.last_status = response.status_code
        return HttpxResponse(response)

    def close(self) -> None:
        """Closes the clients this object made; a later request makes new ones."""
        clients = (self._client, self._direct_client)
        self._client = self._direct_client = None
        for client in clients:
            if client is not None:
                client.close()

    def _client_for(self, url: str) -> Any:
        if _is_machine_local(url):
            # A proxy would answer with its own machine's identity, or not at all.
            if self._direct_client is None:
                self._direct_client = _direct_client()
            return self._direct_client
        if self._client is None:
            self._client = self._client_factory()
        return self._client

    def _send_with_requests(self, url: str, options: dict[str, Any]) -> transport.Response:
        # httpx binds certificates to a client, not to a request; such credentials are rare enough for the other stack.
        try:
            from google.auth.transport import requests as over_requests  # noqa: PLC0415
        except ImportError as err:
            raise _transport_error(
                "These credentials bind their token requests to a certificate, which takes the requests package: "
                "pip install requests"
            ) from err
        sender = cast("Any", over_requests).Request()
        try:
            response = sender(url, **options)
        finally:
            sender.session.close()
        self.last_status = response.status
        return cast("transport.Response", response)


@dataclass(frozen=True)
class TokenFailure:
    """Why there is no token.

    Attributes:
        error: What was raised. Its text, and that of the exceptions beneath it, shows no secret any more.
        reason: The error in one line.
        is_retryable: Whether the same request may succeed a little later.
        is_timeout: Whether an answer was waited for in vain.
        elapsed: Seconds spent on it.
    """

    error: BaseException
    reason: str
    is_retryable: bool
    is_timeout: bool
    elapsed: float


def token_failure(
    error: BaseException, credentials: object, *, last_status: int | None = None, elapsed: float = 0.0
) -> TokenFailure:
    """Judges what finding or refreshing credentials raised, and removes secrets from its text.

    Args:
        error: The exception; its message and those beneath it are rewritten in place.
        credentials: Credentials whose secrets may have been quoted.
        last_status: HTTP status of the answer that led here, if one did.
        elapsed: Seconds spent on it.

    Returns:
        The failure, ready to be told to whoever waits for the token.
    """
    chain = list(_chain(error))
    _scrub(chain, credentials)
    timed_out = any(_is_timeout(link) for link in chain)
    return TokenFailure(
        error,
        reason=f"{type(error).__name__}: {str(error).rstrip('.')}.",
        # google-auth marks few of its errors as retryable, hence the look at the status and at what lies beneath.
        is_retryable=timed_out
        or last_status in transport.DEFAULT_RETRYABLE_STATUS_CODES
        or any(isinstance(link, ConnectionError) or getattr(link, "retryable", False) is True for link in chain),
        is_timeout=timed_out,
        elapsed=elapsed,
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        link = waiting.pop(0)
        if isinstance(link, BaseException) and id(link) not in seen:
            seen.add(id(link))
            yield link
            waiting += [link.__cause__, link.__context__, *link.args]


def _scrub(chain: Sequence[BaseException], credentials: object) -> None:
    known = sorted(_secrets_of(credentials), key=len, reverse=True)
    for link in chain:
        if isinstance(link, exceptions.GoogleAuthError):
            # Beside the message stands the endpoint's whole answer, which str() would print too.
            link.args = tuple(_scrubbed(str(arg), known) for arg in link.args[:1])
        else:
            link.args = tuple(_scrubbed(arg, known) if isinstance(arg, str) else arg for arg in link.args)


def _secrets_of(credentials: object) -> Iterator[str]:
    attributes: dict[str, object] = getattr(credentials, "__dict__", {})
    for name, value in attributes.items():
        if isinstance(value, str) and len(value) >= 4 and _SECRET_ATTRIBUTE.search(name) and "://" not in value:
            yield value
    source = attributes.get("_source_credentials")
    if source is not None:
        yield from _secrets_of(source)


def _scrubbed(text: str, known: Sequence[str]) -> str:
    for secret in known:
        text = text.replace(secret, REDACTED)
    text = _QUOTED_SECRETS.sub(rf"\1{REDACTED}", text)
    text = redact(_GOOGLE_SECRETS.sub(REDACTED, text))
    return text if len(text) <= _REASON_LENGTH else f"{text[:_REASON_LENGTH]}..."


def _transport_error(reason: str, *, retryable: bool = False) -> Exception:
    make = cast("Callable[..., Exception]", exceptions.TransportError)  # google-auth leaves its constructor untyped
    return make(reason, retryable=retryable)


def _is_timeout(error: BaseException) -> bool:
    return isinstance(error, TimeoutError) or _descends_from(error, frozenset({"TimeoutException"}))


def _is_request_failure(error: BaseException) -> bool:
    return _descends_from(error, _REQUEST_FAILURES)


def _descends_from(error: BaseException, names: frozenset[str]) -> bool:
    # By name, so that neither library is imported just to recognise the other's exceptions.
    return any(
        cls.__name__ in names and cls.__module__.partition(".")[0] in _CLIENT_LIBRARIES for cls in type(error).__mro__
    )


def _is_machine_local(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == _METADATA_HOST:
        return True
    try:
        return ipaddress.ip_address(host).is_link_local
    except ValueError:
        return False


def _httpx_timeout(timeout: float | tuple[float, float] | None) -> float | tuple[float, float, float, float]:
    if timeout is None:
        return DEFAULT_TIMEOUT
    if isinstance(timeout, tuple):
        connect, read = timeout
        return connect, read, read, connect
    return timeout


def _plain_client() -> Any:
    import httpx  # noqa: PLC0415

    return httpx.Client()


def _direct_client() -> Any:
    import httpx  # noqa: PLC0415

    return httpx.Client(trust_env=False)
