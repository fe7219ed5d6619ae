"""Sends asynchronous calls with an aiohttp session that was given; it is never closed here."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from gemkit._core.transport import CONNECT_SECONDS
from gemkit.errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Mapping


class AiohttpReply:
    """A response of aiohttp."""

    def __init__(self, raw: aiohttp.ClientResponse) -> None:
        """Wrap a response whose headers have arrived."""
        self.raw: Any = raw
        self.status = raw.status
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in raw.headers.items()}
        self._seconds: float | None = None

    def limit(self, seconds: float | None) -> None:
        """Give the body `seconds` between two pieces."""
        self._seconds = seconds

    async def aread(self) -> bytes:
        """The whole body."""
        return b"".join([piece async for piece in self.apieces()])

    async def apieces(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        while True:
            with _translated(self.raw.method, self.raw.url):
                async with asyncio.timeout(self._seconds):
                    piece: bytes = await self.raw.content.readany()
            if not piece:
                return
            yield piece

    async def aclose(self) -> None:
        """Release the connection; one whose body was not read is closed."""
        self.raw.close()


class AiohttpTransport:
    """Sends with a given session."""

    def __init__(self, session: Any, arguments: object = None) -> None:
        """Use `session`, which belongs to its owner's event loop."""
        del arguments
        self._session: aiohttp.ClientSession = session

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: Any, seconds: float | None
    ) -> AiohttpReply:
        """Send and return once the headers are there."""
        limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS)
        target = URL(url, encoded=True)
        with _translated(verb, target):
            async with asyncio.timeout(seconds):
                return AiohttpReply(
                    await self._session.request(
                        verb, target, headers=headers, data=body, allow_redirects=False, timeout=limits
                    )
                )

    def forget(self) -> None:
        """Nothing: the session is its owner's."""

    async def aclose(self) -> None:
        """Nothing: the session is its owner's."""


@contextlib.contextmanager
def _translated(method: str, url: URL) -> Generator[None]:
    """Turns aiohttp's errors into ours."""
    try:
        yield
    except TimeoutError as error:
        raise APITimeoutError("no answer in time", method=method, url=str(url)) from error
    except aiohttp.ClientError as error:
        told = str(error) or type(error).__name__
        raise APIConnectionError(f"connection failed: {told}", method=method, url=str(url)) from error
