# Rendered from ../_async/call.py by `make gen`; edit that file instead.
"""One call on its way: sent, sent again where that is safe, and ended. Everything that goes over HTTP is sent here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import ShownHeaders, remember_headers, safe_url
from gemkit._http._sync.transports import empty_response
from gemkit._http.deadline import Deadline
from gemkit._http.hooks import Exchange
from gemkit._http.retry import RetryState, may_have_acted
from gemkit._http.urls import checked_headers
from gemkit.errors import APIConnectionError, APIError, GemkitError, NotFoundError, error_from_response, warn_of_effect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http._sync.transports import Response, Transport
    from gemkit._http.request import HTTPRequest
    from gemkit._http.state import ClientState


class Call:
    """A call: one request, or several that belong together such as those of an upload, under one deadline.

    Where nobody listens its notifications do nothing; see `HookedCall`.
    """

    __slots__ = ("_may_have_acted", "_transport", "deadline", "request", "retries", "state")

    def __init__(self, state: ClientState, transport: Transport, request: HTTPRequest) -> None:
        """Start the clock."""
        self.state = state
        self.request = request
        self.deadline = Deadline(request.options.timeout, state.clock, source=request.options.timeout_source)
        self.retries: RetryState | None = None
        self._transport = transport
        self._may_have_acted = False

    def send(self, request: HTTPRequest) -> Response:
        """Send one request once, with credentials where it is for the client's own service.

        Returns:
            A success, whose body is still to be read.

        Raises:
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.
        """
        self.before_request(request)
        response, sent = self._exchange(request)
        if response.status == 401 and self._may_refresh(request, sent):
            response.close()
            response, sent = self._exchange(request)
        try:
            self.after_response(response)
            if 200 <= response.status < request.error_status:
                return response
            body = response.read_error_body()
        except BaseException:
            response.close()
            raise
        response.close()
        if response.status == 401:
            self.state.authenticator.invalidate(sent)
        raise error_from_response(response.status, body, response.headers, response=response.raw)

    def authenticated(self, request: HTTPRequest) -> Mapping[str, str]:
        """Return the headers of a request, with credentials where it is for the client's own service."""
        headers: Mapping[str, str] = request.headers
        if request.is_trusted and "authorization" not in headers and "x-goog-api-key" not in headers:
            authenticator = self.state.authenticator
            credentials = authenticator.static_headers or authenticator.headers(self.deadline)
            headers = {**headers, **credentials}
        return headers

    def _exchange(self, request: HTTPRequest) -> tuple[Response, Mapping[str, str]]:
        headers = self.authenticated(request)
        self.deadline.check()
        try:
            response = self._transport.send(request, headers, self.deadline)
        except GemkitError:
            remember_headers(headers)
            raise
        if response.status >= request.error_status or self.is_observed:
            remember_headers(headers)  # services may echo what they were sent, to be logged or raised
        return response, headers

    def _may_refresh(self, request: HTTPRequest, sent: Mapping[str, str]) -> bool:
        """Whether a new token may be accepted where this one, not at its end yet, was refused."""
        return sent is not request.headers and self.state.authenticator.invalidate(sent)

    def pause(self, error: GemkitError) -> None:
        """Wait for the next attempt.

        Raises:
            GemkitError: `error`, if there is to be none: also where a repetition could do a thing twice.
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
        self.on_retry(error, delay)
        self.state.sleep(delay)

    def open(self) -> Response:
        """Send until a success comes, or the reason not to try again."""
        while True:
            try:
                return self.send(self.request)
            except (APIError, APIConnectionError) as error:
                self.pause(error)

    def fetch(self) -> tuple[Response, bytes]:
        """Send until a whole body has arrived."""
        while True:
            try:
                response = self.open()
            except NotFoundError as error:
                if not (self._may_have_acted and self.request.method == "DELETE"):
                    raise
                # An earlier attempt has deleted it, and only its response was lost.
                response = empty_response(self.request, error, self.deadline)
            try:
                body = response.read()
            except APIConnectionError as error:
                error.was_sent = True
                response.close()
                self.pause(error)
            else:
                if not self.state.budget.is_full:
                    self.state.budget.release()
                return response, body
            finally:
                response.close()

    # What hooks are told

    @property
    def is_observed(self) -> bool:
        """Whether anybody listens."""
        return False

    def before_request(self, request: HTTPRequest) -> None:
        """A request is about to be sent."""

    def after_response(self, response: Response) -> None:
        """Status and headers of a response are there."""

    def on_retry(self, error: BaseException, delay: float) -> None:
        """There will be another attempt after `delay` seconds."""

    def on_success(self, result: Any) -> None:
        """The call ends with `result`."""

    def on_error(self, error: BaseException) -> None:
        """The call ends with `error`."""

    def on_close(self, result: Any) -> None:
        """A stream was left early; `result` is what had arrived."""


class HookedCall(Call):
    """A call that hooks are told of."""

    __slots__ = ("_exchange_facts",)

    def __init__(
        self,
        state: ClientState,
        transport: Transport,
        request: HTTPRequest,
        backend: str,
        params: Mapping[str, Any],
    ) -> None:
        """Start the clock; `params` are the arguments of the method that was called."""
        super().__init__(state, transport, request)
        self._exchange_facts = Exchange(
            operation=request.operation,
            backend=backend,
            verb=request.method,
            url=safe_url(request.url),
            headers=ShownHeaders(request.headers),
            params=params,
            streamed=request.is_streamed,
            started=state.clock(),
        )

    @property
    def is_observed(self) -> bool:
        """Whether anybody listens."""
        return True

    def before_request(self, request: HTTPRequest) -> None:
        """A request is about to be sent; hooks may add headers."""
        facts = self._exchange_facts
        facts.verb, facts.url, facts.headers = request.method, safe_url(request.url), ShownHeaders(request.headers)
        facts.body = request.content if isinstance(request.content, bytes) and not request.is_private else None
        facts.attempt = 1 if self.retries is None else self.retries.attempt
        facts.seconds = self.deadline.elapsed()
        facts.error = facts.delay = None
        self.state.hooks.call("before_request", facts)
        request.headers = checked_headers(facts.headers, "headers set by a hook")

    def after_response(self, response: Response) -> None:
        """Status and headers of a response are there."""
        facts = self._exchange_facts
        facts.status, facts.response_headers = response.status, ShownHeaders(response.headers)
        facts.seconds = self.deadline.elapsed()
        self.state.hooks.call("after_response", facts)

    def on_retry(self, error: BaseException, delay: float) -> None:
        """There will be another attempt after `delay` seconds."""
        facts = self._exchange_facts
        facts.error, facts.delay, facts.seconds = error, delay, self.deadline.elapsed()
        self.state.hooks.call("on_retry", facts)

    def on_success(self, result: Any) -> None:
        """The call ends with `result`."""
        self._end("on_answer", result, None)

    def on_error(self, error: BaseException) -> None:
        """The call ends with `error`."""
        self._end("on_error", None, error)

    def on_close(self, result: Any) -> None:
        """A stream was left early; `result` is what had arrived."""
        self._end("on_close", result, None)

    def _end(self, event: str, result: Any, error: BaseException | None) -> None:
        facts = self._exchange_facts
        facts.answer, facts.error, facts.delay = result, error, None
        facts.seconds = self.deadline.elapsed()
        self.state.hooks.call(event, facts)


def begin(
    state: ClientState, transport: Transport, request: HTTPRequest, backend: str, params: Mapping[str, Any]
) -> Call:
    """Start a call; its hooks, if there are any, are told of it."""
    if state.hooks.added:
        return HookedCall(state, transport, request, backend, params)
    return Call(state, transport, request)
