"""Send a call, with credentials, retries, hooks and one deadline. All HTTP requests are sent here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.body import with_body
from gemkit._errors.redact import RedactedHeaders, remember_headers, safe_url
from gemkit._http._async.transports import empty_response
from gemkit._http.deadline import Deadline
from gemkit._http.failures import hide_frames
from gemkit._http.hooks import Exchange
from gemkit._http.retry import RetryState, may_have_acted
from gemkit._http.urls import checked_headers
from gemkit.errors import APIConnectionError, APIError, GemkitError, NotFoundError, error_from_response, warn_of_effect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http._async.transports import AsyncResponse, AsyncTransport
    from gemkit._http.request import HTTPRequest
    from gemkit._http.state import ClientState


class AsyncCall:
    """A call: one request, or several such as those of an upload, under one deadline.

    Its notifications do nothing; `AsyncHookedCall` passes them to hooks.
    """

    __slots__ = ("_may_have_acted", "_transport", "deadline", "request", "retries", "state")

    def __init__(self, state: ClientState, transport: AsyncTransport, request: HTTPRequest) -> None:
        """Start the deadline."""
        self.state = state
        self.request = request
        self.deadline = Deadline(request.options.timeout, state.clock, source=request.options.timeout_source)
        self.retries: RetryState | None = None
        self._transport = transport
        self._may_have_acted = False

    async def send(self, request: HTTPRequest) -> AsyncResponse:
        """Send one request once, with credentials if it goes to the client's base URL.

        Returns:
            A successful response, whose body has not been read.

        Raises:
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.
        """
        await self.before_request(request)
        response, sent = await self._exchange(request)
        if response.status == 401 and sent is not request.headers and self.state.authenticator.invalidate(sent):
            # Try a new token, once.
            await response.aclose()
            response, sent = await self._exchange(request)
        try:
            await self.after_response(response)
            if 200 <= response.status < request.error_status:
                return response
            if response.status == 401:
                self.state.authenticator.invalidate(sent)
            body = await response.read_error_body()
        except BaseException:
            await response.aclose()
            raise
        await response.aclose()
        raise error_from_response(response.status, body, response.headers, response=with_body(response.raw, body))

    async def authenticated(self, request: HTTPRequest) -> Mapping[str, str]:
        """Return the headers of a request, with credentials if it goes to the client's base URL."""
        headers: Mapping[str, str] = request.headers
        if request.is_trusted and "authorization" not in headers and "x-goog-api-key" not in headers:
            authenticator = self.state.authenticator
            credentials = authenticator.static_headers or await authenticator.headers_async(self.deadline)
            headers = RedactedHeaders({**headers, **credentials})  # some tools print local variables
        return headers

    async def _exchange(self, request: HTTPRequest) -> tuple[AsyncResponse, Mapping[str, str]]:
        headers = await self.authenticated(request)
        self.deadline.check()
        try:
            response = await self._transport.send(request, headers, self.deadline)
        except GemkitError:
            remember_headers(headers)
            raise
        if response.status >= request.error_status or self.is_observed:
            remember_headers(headers)  # services may echo them in a response that is logged or raised
        return response, headers

    async def pause(self, error: GemkitError) -> None:
        """Wait for the next attempt.

        Raises:
            GemkitError: `error`, if there is no further attempt, also because a retry could have an effect twice.
        """
        if may_have_acted(error):
            self._may_have_acted = True
            if not self.request.is_repeatable:
                warn_of_effect(error)
        if self.retries is None:
            options = self.request.options
            self.retries = RetryState(options.retry, self.state.budget, self.deadline, self.state.random)
        delay = self.retries.next_delay(error)
        if delay is None:
            raise error
        await self.on_retry(error, delay)
        await self.state.sleep_async(delay)

    async def open(self) -> AsyncResponse:
        """Send, with retries, until there is a successful response."""
        while True:
            try:
                return await self.send(self.request)
            except (APIError, APIConnectionError) as error:
                await self.pause(error)

    async def fetch(self) -> tuple[AsyncResponse, bytes]:
        """Send, with retries, until a whole body has been read."""
        while True:
            try:
                response = await self.open()
            except NotFoundError as error:
                if not (self._may_have_acted and self.request.method == "DELETE"):
                    raise
                # An earlier attempt has deleted it, but its response was lost.
                response = empty_response(self.request, error, self.deadline)
            try:
                body = await response.read()
            except APIConnectionError as error:
                error.was_sent = True
                await response.aclose()
                await self.pause(error)
            else:
                if not self.state.budget.is_full:
                    self.state.budget.release()
                return response, body
            finally:
                await response.aclose()

    # Notifications of hooks

    @property
    def is_observed(self) -> bool:
        """Whether there are hooks."""
        return False

    async def before_request(self, request: HTTPRequest) -> None:
        """A request is about to be sent."""

    async def after_response(self, response: AsyncResponse) -> None:
        """Status and headers of a response have arrived."""

    async def on_retry(self, error: BaseException, delay: float) -> None:
        """There will be another attempt after `delay` seconds."""

    async def on_success(self, result: Any) -> None:
        """The call succeeded with `result`."""

    async def on_error(self, error: BaseException) -> None:
        """The call failed with `error`; remove the frames within the client from it."""
        hide_frames(error)

    async def on_close(self, result: Any) -> None:
        """A stream was closed early; `result` is what had arrived."""


class AsyncHookedCall(AsyncCall):
    """A call of a client with hooks."""

    __slots__ = ("_exchange_info",)

    def __init__(
        self,
        state: ClientState,
        transport: AsyncTransport,
        request: HTTPRequest,
        backend: str,
        params: Mapping[str, Any],
    ) -> None:
        """Start the deadline; `params` are the arguments of the method that was called."""
        super().__init__(state, transport, request)
        self._exchange_info = Exchange(
            operation=request.operation,
            backend=backend,
            verb=request.method,
            url=safe_url(request.url),
            headers=RedactedHeaders(request.headers),
            params=params,
            streamed=request.is_streamed,
            started=state.clock(),
        )

    @property
    def is_observed(self) -> bool:
        """Whether there are hooks."""
        return True

    async def before_request(self, request: HTTPRequest) -> None:
        """A request is about to be sent; hooks may add headers."""
        exchange = self._exchange_info
        exchange.verb, exchange.url, exchange.headers = (
            request.method,
            safe_url(request.url),
            RedactedHeaders(request.headers),
        )
        exchange.body = request.content if isinstance(request.content, bytes) and not request.is_private else None
        exchange.attempt = 1 if self.retries is None else self.retries.attempt
        exchange.seconds = self.deadline.elapsed()
        exchange.error = exchange.delay = None
        await self.state.hooks.call_async("before_request", exchange)
        request.headers = checked_headers(exchange.headers, "headers set by a hook")

    async def after_response(self, response: AsyncResponse) -> None:
        """Status and headers of a response have arrived."""
        exchange = self._exchange_info
        exchange.status, exchange.response_headers = response.status, RedactedHeaders(response.headers)
        exchange.seconds = self.deadline.elapsed()
        await self.state.hooks.call_async("after_response", exchange)

    async def on_retry(self, error: BaseException, delay: float) -> None:
        """There will be another attempt after `delay` seconds."""
        exchange = self._exchange_info
        exchange.error, exchange.delay, exchange.seconds = error, delay, self.deadline.elapsed()
        await self.state.hooks.call_async("on_retry", exchange)

    async def on_success(self, result: Any) -> None:
        """The call succeeded with `result`."""
        await self._end("on_answer", result, None)

    async def on_error(self, error: BaseException) -> None:
        """The call failed with `error`; remove the frames within the client from it."""
        await super().on_error(error)
        await self._end("on_error", None, error)

    async def on_close(self, result: Any) -> None:
        """A stream was closed early; `result` is what had arrived."""
        await self._end("on_close", result, None)

    async def _end(self, event: str, result: Any, error: BaseException | None) -> None:
        exchange = self._exchange_info
        exchange.answer, exchange.error, exchange.delay = result, error, None
        exchange.seconds = self.deadline.elapsed()
        await self.state.hooks.call_async(event, exchange)


def begin(
    state: ClientState, transport: AsyncTransport, request: HTTPRequest, backend: str, params: Mapping[str, Any]
) -> AsyncCall:
    """Start a call, with hooks if the client has any."""
    if state.hooks.added:
        return AsyncHookedCall(state, transport, request, backend, params)
    return AsyncCall(state, transport, request)
