"""The calls of one client: encode, send, decode."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._api.build import build_request
from gemkit._api.page import PageQuery
from gemkit._api.raw import RESPONSES, RawResponse, raw_request
from gemkit._api.settings import warn_if_insecure
from gemkit._errors.redact import remember_members
from gemkit._http._async.call import begin
from gemkit._http.urls import check_name
from gemkit._mapping.decode import attach_http_response, reader, response_only, wants_response_alone
from gemkit._mapping.encode import as_config, encode
from gemkit._mapping.operation import ClientContext
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api.settings import ClientSettings
    from gemkit._http._async.call import AsyncCall
    from gemkit._http.request import HTTPRequest
    from gemkit._http.state import ClientState
    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec, Params, Request

R = TypeVar("R")


class AsyncAPIClient:
    """Makes the calls of a client's resources."""

    def __init__(self, settings: ClientSettings, state: ClientState, codec: Codec) -> None:
        """Store the settings, and the state that all views of a client share."""
        self.settings = settings
        self.state = state
        self.codec = codec
        self.context = ClientContext(settings.backend, settings.project, settings.location)

    # Calls

    async def call(self, operation: OperationSpec[R], params: Params) -> R:
        """Run a unary operation.

        Raises:
            GemkitError: See the public methods.
        """
        request = await self.prepare(operation, params)
        call = self.begin(request, params)
        try:
            response, body = await call.fetch()
            if (told := RESPONSES.get()) is not None:
                told.append(response)
            result = self._decode(operation, params, body, response)
        except BaseException as error:
            await call.on_error(error)
            raise
        await call.on_success(result)
        return result

    async def stream(self, operation: OperationSpec[R], params: Params) -> AsyncStream[R]:
        """Run an operation with a streamed response; return when the first chunk has arrived."""
        from gemkit._api._async.stream import open_stream

        request = await self.prepare(operation, params, is_streamed=True)
        call = self.begin(request, params)
        try:
            stream = await open_stream(self.codec, operation, self.settings.backend, call)
        except BaseException as error:
            await call.on_error(error)
            raise
        if operation.answer and params.get("config") is not None:
            stream.finish = partial(self.codec.transforms[operation.answer], params=params)
        return stream

    async def page(self, operation: OperationSpec[Any], params: Params) -> AsyncPager[Any]:
        """Run a list operation; return when the first page has arrived."""
        from gemkit._api._async.pager import AsyncPager

        config = as_config(self.codec, operation, params.pop("config", None) or {})

        async def fetch(config: Any) -> Any:
            return await self.call(operation, {**params, "config": config})

        return AsyncPager(operation.items, fetch, await fetch(config), config)

    async def pages(self, operation: OperationSpec[Any], params: Params) -> AsyncPager[Any]:
        """Run a list operation that takes its options as arguments; return when the first page has arrived."""
        from gemkit._api._async.pager import AsyncPager

        async def fetch(query: PageQuery) -> Any:
            return await self.call(operation, query.params)

        query = PageQuery(params)
        return AsyncPager(operation.items, fetch, await fetch(query), query)

    async def request(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None,
        query: Mapping[str, str] | None,
        http_options: Any,
    ) -> RawResponse:
        """Send a raw request."""
        await self.discover_project()
        config = {"http_options": http_options} if http_options is not None else None
        raw = raw_request(method, path, body, query)
        # A POST may create something, so it must not be sent twice.
        call = self.begin(self.build(raw, config, is_repeatable=raw.verb != "POST"), {"path": path, "body": body})
        try:
            response, content = await call.fetch()
        except BaseException as error:
            await call.on_error(error)
            raise
        remember_members(content)
        result = RawResponse(response.status, response.headers, content)
        await call.on_success(result)
        return result

    # Steps

    async def prepare(self, operation: OperationSpec[Any], params: Params, *, is_streamed: bool = False) -> HTTPRequest:
        """Encode a call and apply all options."""
        if self.context.project is None and self.context.backend == "vertex":
            await self.discover_project()
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

    def begin(self, request: HTTPRequest, params: Mapping[str, Any]) -> AsyncCall:
        """Start a call."""
        state = self.state
        transport = state.transports_async
        if transport is None:
            from gemkit._http._async.transports import shared_transports

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

    async def discover_project(self) -> None:
        """Get the project from the credentials, if Vertex AI is called without a project and without a key."""
        settings, state = self.settings, self.state
        if self.context.project or settings.backend != "vertex" or settings.api_key:
            return
        # Services at another base URL may need no project.
        if not getattr(state.authenticator, "has_project", not settings.custom_base_url):
            return
        project = state.project or await state.authenticator.discover_project_async(
            state.deadline(settings.request_options)
        )
        if not project:
            raise ConfigurationError(
                "Vertex AI needs a project: pass project=..., set GOOGLE_CLOUD_PROJECT, or use credentials with a project"
            )
        check_name(project, "project", "of the credentials")
        state.project = project
        self.context = self.context._replace(project=project)

    async def sleep(self, seconds: float) -> None:
        """Sleep for `seconds`, by the clock of the client."""
        await self.state.sleep_async(seconds)

    async def aclose(self) -> None:
        """Close the connections; later calls open new ones."""
        if self.state.transports_async is not None:
            await self.state.transports_async.aclose()
