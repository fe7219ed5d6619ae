"""Convert errors of the HTTP libraries to gemkit's, without secrets and without the libraries' stack frames."""

from __future__ import annotations

import errno
import re
import socket
from typing import TYPE_CHECKING, TypeVar

from gemkit._errors.redact import redact
from gemkit.errors import APIConnectionError, APITimeoutError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit._http.deadline import Deadline
    from gemkit._http.proxies import Proxy

E = TypeVar("E", bound=BaseException)

NO_CONNECTION = (
    "timed out: all connections of the client are in use; make fewer calls at a time or raise the limit on open files "
    "(ulimit -n)"
)

_MAX_REASON = 200  # characters: parsers quote what they could not read

_FILE_LIMIT = frozenset({errno.EMFILE, errno.ENFILE})
# What httpcore, httpx and aiohttp raise before any byte of the request was sent.
_UNSENT = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "LocalProtocolError",
        "ClientConnectorError",
        "ConnectionTimeoutError",
    }
)
# Permanent, unlike a name server that does not respond.
_NO_SUCH_NAME = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})


def timed_out(deadline: Deadline, method: str, url: str, cause: BaseException) -> APIConnectionError:
    """Return the error for a timeout."""
    is_connecting = any("Connect" in type(link).__name__ for link in chain(cause))
    if any(type(link).__name__ == "PoolTimeout" for link in chain(cause)):
        error = APITimeoutError(NO_CONNECTION, elapsed=deadline.elapsed(), method=method, url=url)
    else:
        error = deadline.error(method, url, is_connecting=is_connecting)
    error.was_sent = _was_sent(cause)
    return _with_cause(error, cause)


def connection_failed(
    cause: BaseException, method: str, url: str, *, proxy: Proxy | None = None, message: str = ""
) -> APIConnectionError:
    """Return the error for a connection that could not be opened or was lost.

    Args:
        cause: The exception of the HTTP library.
        method: HTTP method.
        url: The URL; only scheme, host and path are shown.
        proxy: The proxy in use, for the message.
        message: Replaces the library's message.
    """
    links = list(chain(cause))
    reason = message or next(filter(None, (str(link).strip() for link in links)), type(cause).__name__)
    permanent = False
    for link in links:
        if isinstance(link, OSError) and link.errno in _FILE_LIMIT:
            reason = f"too many open files: raise the limit (ulimit -n) or make fewer calls at a time ({link})"
        elif isinstance(link, socket.gaierror):
            permanent = link.errno in _NO_SUCH_NAME
            reason = f"the host name cannot be resolved: {link.strerror or link}"
        elif type(link).__name__ in {"SSLCertVerificationError", "ClientConnectorCertificateError"}:
            permanent = True
        elif found := _invalid_http(link):
            reason = f"the response is not valid HTTP: {found}; check the proxy or gateway, if there is one"
    via = f" through the proxy {proxy.shown}" if proxy is not None else ""
    if type(cause).__name__ == "RemoteProtocolError" and reason.startswith("Invalid URL in location"):
        permanent, reason = True, "the response redirects to an address that is not valid"  # httpx reads it anyway
    error = APIConnectionError(f"connection{via} failed: {reason}", method=method, url=url)
    error.is_permanent = permanent
    error.was_sent = _was_sent(cause)
    return _with_cause(error, cause)


def _invalid_http(link: BaseException) -> str:
    """Return what h11 or aiohttp could not parse, in one short line; empty if `link` is another error."""
    text = ""
    kind = type(link)
    # Not "peer closed connection", and not what is wrong with the request (LocalProtocolError).
    if kind.__module__.startswith("h11") and "Remote" in kind.__name__ and not str(link).startswith("peer "):
        text = str(link)
    elif hasattr(link, "request_info") and type(link).__name__ != "ClientHttpProxyError":
        # Without aiohttp's quotation, which may begin or end within a secret.
        text = re.split(r"[\s:]*(?:(?<![a-z])b?'|b?\"|$)", str(getattr(link, "message", "")), maxsplit=1)[0]
    line = redact(" ".join(text.split()).rstrip(" ^"))
    return line if len(line) <= _MAX_REASON else f"{line[:_MAX_REASON]}..."


def _was_sent(cause: BaseException) -> bool:
    return not any(base.__name__ in _UNSENT for link in chain(cause) for base in type(link).__mro__)


def _with_cause(error: APIConnectionError, cause: BaseException) -> APIConnectionError:
    links = list(chain(cause))
    strip_exception(cause)
    # Some libraries keep the URL in objects that `redact` cannot change, and aiohttp the headers of the request.
    is_clean = redact(str(cause)) == str(cause) and not any(hasattr(link, "request_info") for link in links)
    error.__cause__ = cause if is_clean else None
    error.__suppress_context__ = True
    return error


def strip_exception(cause: E) -> E:
    """Remove traceback, cause, context and secrets from an exception, and return it."""
    for link in chain(cause):
        vars(link).pop("_request", None)  # of httpx's errors, with the whole URL
        if any(isinstance(arg, str) and redact(arg) != arg for arg in link.args):
            link.args = tuple(redact(arg) if isinstance(arg, str) else arg for arg in link.args)
    cause.__traceback__ = None
    cause.__cause__ = cause.__context__ = None
    return cause


def hide_frames(error: BaseException) -> None:
    """Remove the frames within the client from errors of gemkit: some tools print local variables, such as bodies."""
    for link in chain(error):
        if isinstance(link, GemkitError):
            link.__traceback__ = None


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those that caused it."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        nested = [arg for arg in link.args if isinstance(arg, BaseException)]
        link = link.__cause__ or link.__context__ or (nested[0] if nested else None)
