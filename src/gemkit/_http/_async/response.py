"""A response of any transport, whose body may still be on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import safe_url
from gemkit._http.decoding import DecodingError, decoder_of
from gemkit._http.info import HTTPInfo
from gemkit.errors import APIConnectionError, GemkitError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest
    from gemkit.errors import APIError

ERROR_BODY_LIMIT = 1024 * 1024
"""Bytes of an error's body that are kept."""


class AsyncResponse:
    """A response: status, headers and a body that is read once.

    Attributes:
        status: HTTP status.
        headers: Headers, names in lower case.
        deadline: The limits that reading the body keeps to.
    """

    __slots__ = (
        "_close",
        "_decoder",
        "_is_closed",
        "_is_read",
        "_pieces",
        "_raw",
        "_translate",
        "deadline",
        "headers",
        "request",
        "status",
    )

    def __init__(
        self,
        request: HTTPRequest,
        status: int,
        headers: Mapping[str, str],
        pieces: AsyncIterable[bytes],
        *,
        raw: Any = None,
        deadline: Deadline,
        translate: Callable[[Exception], Exception],
        close: Callable[[bool], Awaitable[None]],
        is_decoded: bool = False,
    ) -> None:
        """Take a response whose headers have arrived.

        Args:
            request: What it answers.
            status: HTTP status.
            headers: Headers, names in lower case.
            pieces: The body as it arrives.
            raw: The HTTP library's own object, if users know it.
            deadline: The limits of the call.
            translate: Makes an error of this package of one of the HTTP library.
            close: Gives the connection back, told whether the body was read to its end.
            is_decoded: Whether the library has undone the content coding already.
        """
        self.request = request
        self.status = status
        self.headers = headers
        self._raw = raw
        self.deadline = deadline
        self._pieces = pieces
        self._translate = translate
        self._close = close
        self._decoder: Any = None if is_decoded else headers.get("content-encoding")
        self._is_read = False
        self._is_closed = False

    @property
    def raw(self) -> Any:
        """The HTTP library's own object, or what stands for it."""
        if self._raw is None:
            self._raw = HTTPInfo(self.request.method, safe_url(self.request.url), self.status, self.headers)
        return self._raw

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Yield the body as it arrives, decompressed.

        Raises:
            APIConnectionError: It broke off, or did not come in time.
        """
        try:
            if self._decoder:
                decoder = decoder_of(self.headers)
                async for piece in self._pieces:
                    for part in (piece,) if decoder is None else decoder.feed(piece):
                        yield part
                for part in () if decoder is None else decoder.finish():
                    yield part
            else:
                async for piece in self._pieces:
                    yield piece
        except GemkitError:
            raise
        except DecodingError as error:
            raise self._broken(f"the body cannot be decompressed: {error}") from None
        except Exception as error:  # noqa: BLE001 - every library has its own
            failure = self._translate(error)
            raise failure from failure.__cause__
        self._is_read = True

    async def read(self) -> bytes:
        """Return the whole body, decompressed.

        Raises:
            APIConnectionError: It broke off, or did not come in time.
        """
        pieces: list[bytes] = []
        try:
            async for piece in self.iter_bytes() if self._decoder else self._pieces:
                pieces.append(piece)
                self.deadline.check()
        except GemkitError:
            raise
        except Exception as error:  # noqa: BLE001 - every library has its own
            failure = self._translate(error)
            raise failure from failure.__cause__
        self._is_read = True
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def read_error_body(self) -> bytes:
        """Return what there is of the body of an error: what goes wrong while reading it must not hide the status."""
        pieces: list[bytes] = []
        size = 0
        try:
            async for piece in self.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size > ERROR_BODY_LIMIT:
                    break
                self.deadline.check()
        except APIConnectionError:
            pass
        return b"".join(pieces)[:ERROR_BODY_LIMIT]

    async def aclose(self) -> None:
        """Give the connection back, or close it if the body was not read to its end; closing twice does nothing."""
        if not self._is_closed:
            self._is_closed = True
            await self._close(self._is_read)

    def _broken(self, message: str) -> APIConnectionError:
        error = APIConnectionError(message, method=self.request.method, url=self.request.url)
        error.was_sent = True
        return error


def empty_response(request: HTTPRequest, error: APIError, deadline: Deadline) -> AsyncResponse:
    """A response without a body, for a refusal that means that nothing is left to be done."""
    return AsyncResponse(
        request,
        error.code,
        error.headers,
        nothing(),
        raw=error.response,
        deadline=deadline,
        translate=_as_it_is,
        close=_nothing_to_close,
        is_decoded=True,
    )


async def nothing() -> AsyncIterator[bytes]:
    """Yield an empty body."""
    pieces: tuple[bytes, ...] = ()
    for piece in pieces:
        yield piece


async def _nothing_to_close(is_read: bool) -> None: ...


def _as_it_is(error: Exception) -> Exception:
    return error
