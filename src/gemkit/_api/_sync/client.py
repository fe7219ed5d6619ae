# Rendered from ../_async/client.py by `make gen`; edit that file instead.
"""The calls of one client: encode, send, decode."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._api.build import build_request
from gemkit._api.page import PageQuery
from gemkit._api.raw import RESPONSES, RawResponse, raw_request
from gemkit._api.settings import warn_if_insecure
from gemkit._errors.redact import remember_members
from gemkit._http._sync.call import begin
from gemkit._http.urls import check_name
from gemkit._mapping.decode import attach_http_response, reader, response_only, wants_response_alone
from gemkit._mapping.encode import as_config, encode
from gemkit._mapping.operation import ClientContext
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._api.settings import ClientSettings
    from gemkit._http._sync.call import Call
    from gemkit._http.request import HTTPRequest
    from gemkit._http.state import ClientState
    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec, Params, Request

R = TypeVar("R")


class APIClient:
    """Makes the calls of a client's resources."""

    def __init__(self, settings: ClientSettings, state: ClientState, codec: Codec) -> None:
        """Store the settings, and the state that all views of a client share."""
        self.settings = settings
        self.state = state
        self.codec = codec
        self.context = ClientContext(settings.backend, settings.project, settings.location)

    # Calls

    def call(self, operation: OperationSpec[R], params: Params) -> R:
        """Run a unary operation.

        Raises:
            GemkitError: See the public methods.
        """
        request = self.prepare(operation, params)
        call = self.begin(request, params)
        try:
            response, body = call.fetch()
            if (told := RESPONSES.get()) is not None:
                told.append(response)
            result = self._decode(operation, params, body, response)
        except BaseException as error:
            call.on_error(error)
            raise
        call.on_success(result)
        return result

    def stream(self, operation: OperationSpec[R], params: Params) -> Stream[R]:
        """Run an operation with a streamed response; return when the first chunk has arrived."""
        from gemkit._api._sync.stream import open_stream

        request = self.prepare(operation, params, is_streamed=True)
        call = self.begin(request, params)
        try:
            stream = open_stream(self.codec, operation, self.settings.backend, call)
        except BaseException as error:
            call.on_error(error)
            raise
        if operation.answer and params.get("config") is not None:
            stream.finish = partial(self.codec.transforms[operation.answer], params=params)
        return stream

    def page(self, operation: OperationSpec[Any], params: Params) -> Pager[Any]:
        """Run a list operation; return when the first page has arrived."""
        from gemkit._api._sync.pager import Pager

        config = as_config(self.codec, operation, params.pop("config", None) or {})

        def fetch(config: Any) -> Any:
            return self.call(operation, {**params, "config": config})

        return Pager(operation.items, fetch, fetch(config), config)

    def pages(self, operation: OperationSpec[Any], params: Params) -> Pager[Any]:
        """Run a list operation that takes its options as arguments; return when the first page has arrived."""
        from gemkit._api._sync.pager import Pager

        def fetch(query: PageQuery) -> Any:
            return self.call(operation, query.params)

        query = PageQuery(params)
        return Pager(operation.items, fetch, fetch(query), query)

    def request(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None,
        query: Mapping[str, str] | None,
        http_options: Any,
    ) -> RawResponse:
        """Send a raw request."""
        self.discover_project()
        config = {"http_options": http_options} if http_options is not None else None
        raw = raw_request(method, path, body, query)
        # A POST may create something, so it must not be sent twice.
        call = self.begin(self.build(raw, config, is_repeatable=raw.verb != "POST"), {"path": path, "body": body})
        try:
            response, content = call.fetch()
        except BaseException as error:
            call.on_error(error)
            raise
        remember_members(content)
        result = RawResponse(response.status, response.headers, content)
        call.on_success(result)
        return result

    # Steps

    def prepare(self, operation: OperationSpec[Any], params: Params, *, is_streamed: bool = False) -> HTTPRequest:
        """Encode a call and apply all options."""
        if self.context.project is None and self.context.backend == "vertex":
            self.discover_project()
        # Hooks need the whole body.
        streamed = not (self.state.hooks.added or self.state.reads_bodies)
        request = encode(self.codec, operation, params, self.context, streamed=streamed)
        if operation.kind == "sse" and is_streamed:
            request = request._replace(query={**request.query, "alt": "sse"})
        built = self.build(
            request, params.get("config"), is_streamed=is_streamed, is_repeatable=operation.is_repeatable
        )
        if operation.kind == "events":
            built.headers.setdefault("accept", "text/event-stream")
        return built

    def build(
        self, request: Request, config: object = None, *, is_streamed: bool = False, is_repeatable: bool = True
    ) -> HTTPRequest:
        """Apply all options to an encoded request."""
        built = build_request(request, self.settings, self.context, self.codec, config, is_streamed=is_streamed)
        built.is_repeatable = is_repeatable
        if built.base_url is not self.settings.base_url:
            warn_if_insecure(built.base_url, self.state)
        return built

    def begin(self, request: HTTPRequest, params: Mapping[str, Any]) -> Call:
        """Start a call."""
        state = self.state
        transport = state.transports
        if transport is None:
            from gemkit._http._sync.transports import shared_transports

            transport = shared_transports(state)
        return begin(state, transport, request, self.settings.backend, params)

    def _decode(self, operation: OperationSpec[R], params: Params, body: bytes, response: Any) -> R:
        if operation.kind == "raw":
            return cast("R", RawResponse(response.status, response.headers, body))
        config = params.get("config")
        if config is not None and wants_response_alone(config):
            return response_only(self.codec, operation, response, body)
        result = reader(self.codec, operation, self.settings.backend)(body, response.status, response.headers)
        attach_http_response(self.codec, result, response)
        if operation.answer and config is not None:
            self.codec.transforms[operation.answer](result, params)
        return result

    def discover_project(self) -> None:
        """Get the project from the credentials, if Vertex AI is called without a project and without a key."""
        settings, state = self.settings, self.state
        if self.context.project or settings.backend != "vertex" or settings.api_key:
            return
        # Services at another base URL may need no project.
        if not getattr(state.authenticator, "has_project", not settings.custom_base_url):
            return
        project = state.project or state.authenticator.discover_project(state.deadline(settings.request_options))
        if not project:
            raise ConfigurationError(
                "Vertex AI needs a project: pass project=..., set GOOGLE_CLOUD_PROJECT, or use credentials with a project"
            )
        check_name(project, "project", "of the credentials")
        state.project = project
        self.context = self.context._replace(project=project)

    def sleep(self, seconds: float) -> None:
        """Sleep for `seconds`, by the clock of the client."""
        self.state.sleep(seconds)

    def close(self) -> None:
        """Close the connections; later calls open new ones."""
        if self.state.transports is not None:
            self.state.transports.close()
