"""Requests whose bodies are files rather than JSON: the legs of uploads, and downloads.

One request each, without retries: the flows that send them know where to go on after a failure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self
from urllib.parse import urlsplit

from gemkit._core.wire import Limits
from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from gemkit._core.caller import Caller
    from gemkit._core.operation import Context
    from gemkit._core.wire import AsyncReply, Reply
    from gemkit._generated.types.http import HttpOptions

_SECRETS = frozenset({"authorization", "x-goog-api-key", "cookie", "x-goog-user-project"})
_TRUSTED = ".googleapis.com"


class Body(Protocol):
    """A request's body that is read while it is sent."""

    @property
    def length(self) -> int:
        """How many bytes it has."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """Its bytes; each piece may be read in another thread."""
        ...


@dataclass(frozen=True, slots=True)
class Send:
    """Send one request; gives a `Received`.

    Attributes:
        verb: HTTP method.
        url: Where to; credentials go along only if this is where the client's calls go.
        headers: All headers but the credentials.
        body: What to send.
        config: The call's config: its `http_options` choose the HTTP client.
        seconds: How long the connection may stay silent.
        stream: Leave the answer's body to `Pull`.
    """

    verb: str
    url: str = field(repr=False)  # an upload's is a secret
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | Body | None = None
    config: object = None
    seconds: float | None = None
    stream: bool = False


@dataclass(frozen=True, slots=True)
class Pull:
    """Read the next piece of the answer sent for last; gives bytes, empty at the end."""


@dataclass(frozen=True, slots=True)
class Received:
    """An answer of 2xx, or a redirect."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)


def base_url(caller: Caller, config: object) -> str:
    """Where a call's requests go, without version and path."""
    from gemkit._core.prepare import call_options  # noqa: PLC0415

    own = call_options(config)
    return ((own.base_url if own is not None else None) or caller.settings.base_url).rstrip("/")


def total_seconds(caller: Caller, config: object) -> float | None:
    """The whole call's time where the caller set one: a transfer may take longer than other calls by default."""
    from gemkit._core.prepare import call_options  # noqa: PLC0415

    for options in (call_options(config), caller.settings.http_options):
        if options is not None and "timeout" in options.model_fields_set:
            return None if options.timeout is None else options.timeout / 1000
    return None


def same_origin(url: str, other: str) -> bool:
    """Whether two addresses are of one scheme, host and port."""
    return _origin(url) == _origin(other)


def checked_url(url: str, home: str, what: str) -> str:
    """An address that the service gave, if it is the service's own.

    Raises:
        ResponseError: It is elsewhere. The message names the host only: the rest may authorise.
    """
    scheme, host, _ = _origin(url)
    if same_origin(url, home) or (scheme == "https" and (host or "").endswith(_TRUSTED)):
        return url
    raise ResponseError(f"{what} is on {host or 'no host'}, which is neither the service's nor the base_url's host")


def _origin(url: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        return scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(scheme)
    except ValueError:
        return "", None, None


def _allowed(step: Send, home: str, credentials: Mapping[str, str]) -> dict[str, str]:
    """The headers with credentials, a user's own first, or without any for another host."""
    if not same_origin(step.url, home):
        return {name: value for name, value in step.headers.items() if name not in _SECRETS}
    if "authorization" in step.headers or "x-goog-api-key" in step.headers:
        return dict(step.headers)
    return {**step.headers, **credentials}


def _content(body: bytes | Body | None, headers: dict[str, str]) -> bytes | Body | None:
    if body is None or isinstance(body, bytes):
        return body
    headers["content-length"] = str(body.length)
    return body if body.length else b""


class _Leg(NamedTuple):
    """The route of one request."""

    base_url: str
    place: Context
    own: HttpOptions | None


def _leg(caller: Caller, step: Send, home: str) -> _Leg:
    from gemkit._core.prepare import call_options  # noqa: PLC0415

    return _Leg(home, caller.place, call_options(step.config))


def _identified(caller: Caller, step: Send, home: str) -> bool:
    """Whether the client's credentials are to go along: not to another host, and not into a replay."""
    return same_origin(step.url, home) and not caller.connections.replays


def _hide_secrets() -> None:
    from gemkit._core.log_filter import hide_secrets  # noqa: PLC0415 - logging is loaded with the HTTP library

    hide_secrets()


def _silence(seconds: float | None, caller: Caller) -> Limits:
    """No end to the whole, as a transfer may take long, but to each pause in it."""
    limits = Limits(None, caller.clock)
    limits.idle = seconds
    return limits


class Wire:
    """Sends for one flow in sync code, and closes what it left open."""

    def __init__(self, caller: Caller) -> None:
        """Send with the connections and credentials of `caller`."""
        self._caller = caller
        self._reply: Reply | None = None
        self._pieces: Iterator[bytes] = iter(())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        if self._reply is not None:
            self._reply.close()
            self._reply = None

    def send(self, step: Send) -> Received:
        """Send one request.

        Raises:
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.
        """
        self._close()
        _hide_secrets()
        caller = self._caller
        home = base_url(caller, step.config)
        headers = _allowed(step, home, caller.auth.headers() if _identified(caller, step, home) else {})
        content = _content(step.body, headers)
        reply = caller.connections.sync(caller.settings.http_options, _leg(caller, step, home)).send(
            step.verb,
            step.url,
            headers,
            content if isinstance(content, bytes | None) else content.pieces(),
            _silence(step.seconds, caller),
        )
        self._reply = reply
        if reply.status >= 400:
            raise caller.refused(reply, b"".join(reply.pieces()), headers)
        if step.stream and reply.status < 300:
            self._pieces = reply.pieces()
            return Received(reply.status, reply.headers)
        body = b"".join(reply.pieces())
        self._close()
        return Received(reply.status, reply.headers, body)

    def pull(self) -> bytes:
        """The next piece of an answer."""
        return next(self._pieces, b"")


class AsyncWire:
    """Sends for one flow in async code, and closes what it left open."""

    def __init__(self, caller: Caller) -> None:
        """Send with the connections and credentials of `caller`."""
        self._caller = caller
        self._reply: AsyncReply | None = None
        self._pieces: AsyncIterator[bytes] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._close()

    async def _close(self) -> None:
        if self._reply is not None:
            reply, self._reply = self._reply, None
            await reply.close()

    async def send(self, step: Send) -> Received:
        """Send one request.

        Raises:
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.
        """
        await self._close()
        _hide_secrets()
        caller = self._caller
        home = base_url(caller, step.config)
        headers = _allowed(step, home, await caller.auth.headers_async() if _identified(caller, step, home) else {})
        content = _content(step.body, headers)
        reply = await caller.connections.async_(caller.settings.http_options, _leg(caller, step, home)).send(
            step.verb,
            step.url,
            headers,
            content if isinstance(content, bytes | None) else _threaded(content),
            _silence(step.seconds, caller),
        )
        self._reply = reply
        if reply.status >= 400:
            raise caller.refused(reply, await reply.read(), headers)
        if step.stream and reply.status < 300:
            self._pieces = reply.pieces()
            return Received(reply.status, reply.headers)
        body = await reply.read()
        await self._close()
        return Received(reply.status, reply.headers, body)

    async def pull(self) -> bytes:
        """The next piece of an answer."""
        return b"" if self._pieces is None else await anext(self._pieces, b"")


async def _threaded(body: Body) -> AsyncIterator[bytes]:
    """A body's pieces, each read in a thread: reading a file must not hold up the event loop."""
    from asyncio import to_thread  # noqa: PLC0415

    pieces = body.pieces()
    while piece := await to_thread(next, pieces, b""):
        yield piece


class Patience:
    """How long a transfer goes on trying: so many failures in a row without progress, and until its deadline.

    Whatever arrives starts the count anew: a transfer that gets on is no hopeless call. So the client's budget of
    retries is not touched, which would otherwise end long transfers over poor connections.
    """

    def __init__(self, caller: Caller, config: object) -> None:
        """Start the clock."""
        from gemkit._core.attempts import Attempts  # noqa: PLC0415
        from gemkit._core.prepare import DEFAULT_IDLE_SECONDS, call_options, get  # noqa: PLC0415
        from gemkit._core.prepare import seconds as limit  # noqa: PLC0415
        from gemkit._core.retry import RetryBudget, RetryPolicy  # noqa: PLC0415

        own, options = call_options(config), caller.settings.http_options
        self._idle = limit("stream_idle_timeout", own, options, DEFAULT_IDLE_SECONDS)
        policy = RetryPolicy.from_options(get(own, "retry_options") or get(options, "retry_options"))
        total = total_seconds(caller, config)
        self._attempts = Attempts(policy, RetryBudget(cost=0), total, caller.clock, caller.random)

    def seconds(self) -> float | None:
        """How long the next request may stay silent.

        Raises:
            APITimeoutError: The deadline has passed.
        """
        left = self._attempts.remaining()
        return self._idle if left is None else min(left, self._idle or left)

    def delay(self, error: BaseException) -> float:
        """Seconds to wait before going on after an error.

        Raises:
            BaseException: `error` itself, if that is not to be.
        """
        delay = self._attempts.delay(error)
        if delay is None:
            raise error
        return delay

    def progress(self) -> None:
        """Something has arrived."""
        self._attempts.number = 1
