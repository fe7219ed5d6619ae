"""Transport over aiohttp (extra: ``gemkit[aiohttp]``): the least work per call where many are in flight.

A session that was given is used as it is and never closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._core.loops import PerLoop
from gemkit._core.wire import CONNECT_SECONDS, ReadsPieces, broke, timed_out
from gemkit.errors import ConfigurationError

try:
    import aiohttp
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        'the aiohttp transport needs aiohttp; install it with: pip install "gemkit[aiohttp]"', name=error.name
    ) from error

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Mapping

    from gemkit._core.wire import AsyncContent, Limits

_KNOWN = ("verify", "cert", "proxy", "trust_env", "limits", "http1", "http2", "timeout", "follow_redirects")


def _connecting(seconds: float) -> aiohttp.ClientTimeout:
    """Only for the connection: aiohttp's own limits do not know what earlier attempts have used up."""
    return aiohttp.ClientTimeout(total=None, sock_connect=seconds)


_CONNECT = _connecting(CONNECT_SECONDS)


class AiohttpReply(ReadsPieces):
    """A response of aiohttp."""

    def __init__(self, raw: aiohttp.ClientResponse, limits: Limits, verb: str, shown: str) -> None:
        """Read `raw`, whose headers have arrived."""
        self.raw = raw
        self.status = raw.status
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
        self.limits = limits
        self._verb = verb
        self._shown = shown

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body as it arrives, decompressed."""
        import asyncio  # noqa: PLC0415

        content = self.raw.content
        while True:
            with _translated(self._verb, self._shown):
                async with asyncio.timeout(self.limits.patience()):
                    piece = await content.readany()
            if not piece:
                return
            yield piece

    async def read(self) -> bytes:
        """The whole body, decompressed."""
        if self.raw.content.is_eof():
            # Nothing to wait for: a short answer comes with its headers.
            with _translated(self._verb, self._shown):
                return self.raw.content.read_nowait()
        return await super().read()

    async def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        if self.raw.content.at_eof():
            self.raw.release()
        else:
            self.raw.close()


class AiohttpTransport:
    """Sends with one session of aiohttp per event loop, or with the one that was given."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None) -> None:
        """Use `given` if it is a session, else make sessions with `arguments`, which are those of httpx's clients.

        Raises:
            ConfigurationError: An argument that only httpx knows.
        """
        self._given: aiohttp.ClientSession | None = given if is_session(given) else None
        self._arguments = dict(arguments or {})
        if unknown := [name for name in self._arguments if name not in _KNOWN]:
            raise ConfigurationError(
                f"async_client_args: aiohttp has no {', '.join(unknown)}; give a session of your own as aiohttp_client"
            )
        self._sessions: PerLoop[aiohttp.ClientSession] = PerLoop(self._open, _close)

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: AsyncContent, limits: Limits
    ) -> AiohttpReply:
        """Send, and return once the status and the headers are there."""
        import asyncio  # noqa: PLC0415

        session = self._given if self._given is not None else await self._sessions.get()
        left = limits.left()
        connect = CONNECT_SECONDS if left is None else min(CONNECT_SECONDS, left)
        shown = url.partition("?")[0]
        with _translated(verb, shown):
            async with asyncio.timeout(limits.patience()):
                raw = await session.request(
                    verb,
                    url,
                    headers=headers,
                    data=body,
                    allow_redirects=False,
                    proxy=self._arguments.get("proxy"),
                    timeout=_CONNECT if connect == CONNECT_SECONDS else _connecting(connect),
                )
        return AiohttpReply(raw, limits, verb, shown)

    def _open(self) -> aiohttp.ClientSession:
        limits = self._arguments.get("limits")
        most = getattr(limits, "max_connections", None) or 0
        connector = aiohttp.TCPConnector(ssl=_ssl(self._arguments), limit=most, keepalive_timeout=60)
        return aiohttp.ClientSession(connector=connector, trust_env=self._arguments.get("trust_env", True))

    def forget(self) -> None:
        """In a forked child: no loop of the parent runs here."""
        self._sessions.forget()

    async def close(self) -> None:
        """Close the running loop's session; one that was given stays open."""
        await self._sessions.close()


def is_session(given: object) -> bool:
    """Whether a session was given, rather than the wish for one."""
    return isinstance(given, aiohttp.ClientSession)


async def _close(session: aiohttp.ClientSession) -> None:
    await session.close()


def _ssl(arguments: Mapping[str, Any]) -> ssl.SSLContext | bool:
    """TLS as httpx's arguments `verify` and `cert` have it."""
    if not {"verify", "cert"} & arguments.keys():
        from gemkit._core.transport import shared_ssl_context  # noqa: PLC0415

        return shared_ssl_context()
    import httpx  # noqa: PLC0415

    return httpx.create_ssl_context(verify=arguments.get("verify", True), cert=arguments.get("cert"))


class _translated:  # noqa: N801 - reads as a statement
    """Turns aiohttp's errors into ours."""

    def __init__(self, verb: str, shown: str) -> None:
        self._verb = verb
        self._shown = shown

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, TimeoutError):
            raise timed_out(str(error), self._verb, self._shown) from error
        if isinstance(error, aiohttp.ClientError | OSError):
            raise broke(str(error) or type(error).__name__, self._verb, self._shown) from error
