"""The call path: encode, prepare, authenticate, attempt, retry, decode; and the two drivers that run it."""

from __future__ import annotations

import os
import random
import sys
import threading
import time
import warnings
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from gemkit._core.address import is_insecure
from gemkit._core.attempts import Attempts
from gemkit._core.connections import Connections
from gemkit._core.json_values import is_object
from gemkit._core.prepare import Prepared, needs_credentials, prepare
from gemkit._core.redact import safe_url
from gemkit._core.retry import RetryBudget
from gemkit._core.wire import Limits
from gemkit._version import __version__
from gemkit.errors import APIConnectionError, APIError, ConfigurationError, InsecureAddressWarning, error_from_response
from gemkit.hooks import Exchange, HookList

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from gemkit._core.api_key import Authenticator
    from gemkit._core.operation import Backend, Operation, Params, Request
    from gemkit._core.wire import AsyncReply, Reply
    from gemkit._generated.types.http import HttpResponse
    from gemkit.options import Settings

R = TypeVar("R")


class Place(NamedTuple):
    """The `Context` transforms see."""

    backend: Backend
    project: str | None
    location: str | None


class Caller:
    """Everything the resources of one client share: settings, credentials, connections, hooks, retry budget.

    Thread safe. Makes no connection and reads no credentials before the first call.
    """

    def __init__(self, settings: Settings, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Hold `settings`; `clock` gives monotonic seconds."""
        self.settings = settings
        self.clock = clock
        self.random: Callable[[], float] = random.random
        self.sleep: Callable[[float], None] = time.sleep
        self.sleep_async: Callable[[float], Awaitable[None]] = _sleep_async
        self.budget = RetryBudget()
        self.hooks = HookList()
        self.connections = Connections(settings.replay)
        if settings.replay is not None:
            self.sleep, self.sleep_async = _unhurried(self.connections)
        self.place = Place(settings.backend, settings.project, settings.location)
        self._lock = threading.Lock()
        self._auth: Authenticator | None = None
        self._base_headers = {
            "content-type": "application/json",
            "user-agent": f"gemkit/{__version__}",
            "x-goog-api-client": f"gemkit/{__version__} gl-python/{_python()}",
        }
        self._warned_of: set[str] = set()
        self._warn(settings.base_url)
        if settings.log_level is not None:
            from gemkit._core.log import LogHooks  # noqa: PLC0415

            self.hooks.add(LogHooks(settings.log_level))
        _callers.add(self)

    def view(self, settings: Settings) -> Caller:
        """A caller with other settings that shares this one's connections, credentials, hooks and budget."""
        other = Caller.__new__(Caller)
        other.__dict__.update(self.__dict__)
        other.settings = settings
        other._warn(settings.base_url)
        if self._auth is None and not self.connections.replays:
            self.auth  # noqa: B018 - so that both share it
            other._auth = self._auth
        _callers.add(other)
        return other

    # Preparing

    def prepare(self, request: Request, config: object = None, *, stream: bool = False) -> Prepared:
        """Apply the client's options and the call's over them."""
        prepared = prepare(request, self.settings, self.place, self._base_headers, config, stream=stream)
        if prepared.base_url is not self.settings.base_url:
            self._warn(prepared.base_url)
        return prepared

    def _warn(self, base_url: str) -> None:
        """Once per client, and the views made of it, for an address where others can read along."""
        if not self._warned_of and is_insecure(base_url):
            self._warned_of.add(base_url)
            warnings.warn(
                f"{safe_url(base_url)} is plain HTTP to another machine: the key or token and all content can be read "
                "on the way; use https://",
                InsecureAddressWarning,
                stacklevel=_outside(),
            )

    def encode(self, operation: Operation[Any], params: Params) -> Request:
        """Encode a call for this client's backend."""
        from gemkit._core.encode import encode  # noqa: PLC0415

        # Hooks and recordings are shown the body as it is sent, as a whole.
        spliced = not self.hooks and self.connections.recording is None
        return encode(operation, params, self.place, spliced=spliced)

    def attempts(self, prepared: Prepared) -> Attempts:
        """Start the clock of a call."""
        return Attempts(prepared.policy, self.budget, prepared.seconds, self.clock, self.random)

    def exchange(self, prepared: Prepared, params: Mapping[str, Any]) -> Exchange | None:
        """What hooks are told of the call; None if nobody listens."""
        if not self.hooks:
            return None
        return Exchange(
            operation=prepared.operation,
            backend=self.settings.backend,
            verb=prepared.verb,
            url=safe_url(prepared.url),
            headers=dict(prepared.headers),
            params=params,
            body=None if prepared.body is None else bytes(prepared.body),
            streamed=prepared.streamed,
            started=self.clock(),
        )

    # Credentials

    @property
    def auth(self) -> Authenticator:
        """Made at the first call; reading credentials is left to it."""
        if self._auth is None:
            with self._lock:
                if self._auth is None:
                    self._auth = self._make_auth()
        return self._auth

    def _make_auth(self) -> Authenticator:
        if self.settings.api_key:
            from gemkit._core.api_key import ApiKeyAuth  # noqa: PLC0415

            return ApiKeyAuth(self.settings.api_key)
        from gemkit._core.auth import CredentialsAuth  # noqa: PLC0415

        return CredentialsAuth(self.settings.credentials)

    def needs_project(self) -> bool:
        """Whether Vertex AI is asked without a project and without a key: credentials may know one."""
        return (
            self.settings.backend == "vertex"
            and not self.place.project
            and not self.settings.api_key
            and not (self.settings.custom_base_url and not self.connections.replays)
            and not self.connections.replays_express
        )

    def settle_project(self) -> None:
        """Take the project from the credentials."""
        if self.needs_project():
            self._settled(self._replayed_project() or self.auth.discover_project())

    async def settle_project_async(self) -> None:
        """Take the project from the credentials."""
        if self.needs_project():
            self._settled(self._replayed_project() or await self.auth.discover_project_async())

    def _replayed_project(self) -> str | None:
        """What stands for a project where nothing is sent to one."""
        return "replayed-project" if self.connections.replays else None

    def _settled(self, project: str | None) -> None:
        if not project:
            raise ConfigurationError(
                "Vertex AI needs a project: pass project=..., set GOOGLE_CLOUD_PROJECT, or use credentials that name one"
            )
        self.place = self.place._replace(project=project)

    # Sending

    def open(self, prepared: Prepared, attempts: Attempts, exchange: Exchange | None) -> Reply:
        """Send until a good status comes, or the reason not to try again."""
        while True:
            try:
                return self._attempt(prepared, attempts, exchange)
            except (APIError, APIConnectionError) as error:
                self.pause(error, attempts, exchange)

    async def open_async(self, prepared: Prepared, attempts: Attempts, exchange: Exchange | None) -> AsyncReply:
        """Send until a good status comes, or the reason not to try again."""
        while True:
            try:
                return await self._attempt_async(prepared, attempts, exchange)
            except (APIError, APIConnectionError) as error:
                await self.pause_async(error, attempts, exchange)

    def _attempt(self, prepared: Prepared, attempts: Attempts, exchange: Exchange | None) -> Reply:
        headers = self._start(prepared, attempts, exchange)
        if exchange is not None:
            self.hooks.call("before_request", exchange)
        if self._lacks_credentials(headers):
            headers = {**headers, **self.auth.headers(attempts.remaining())}
        transport = self.connections.sync(self.settings.http_options, prepared)
        limits = Limits(attempts.remaining(), self.clock)
        body = prepared.body
        content = body if isinstance(body, bytes | None) else body.pieces()
        reply = transport.send(prepared.verb, prepared.url, headers, content, limits)
        try:
            if exchange is not None:
                _note(exchange, reply, attempts)
                self.hooks.call("after_response", exchange)
            if 200 <= reply.status < 300:
                return reply
            error = self.refused(reply, _whatever(reply), headers)
        except BaseException:
            reply.close()
            raise
        reply.close()
        raise error

    async def _attempt_async(self, prepared: Prepared, attempts: Attempts, exchange: Exchange | None) -> AsyncReply:
        headers = self._start(prepared, attempts, exchange)
        if exchange is not None:
            await self.hooks.call_async("before_request", exchange)
        if self._lacks_credentials(headers):
            headers = {**headers, **await self.auth.headers_async(attempts.remaining())}
        transport = self.connections.async_(self.settings.http_options, prepared)
        limits = Limits(attempts.remaining(), self.clock)
        body = prepared.body
        content = body if isinstance(body, bytes | None) else body.pieces_async()
        reply = await transport.send(prepared.verb, prepared.url, headers, content, limits)
        try:
            if exchange is not None:
                _note(exchange, reply, attempts)
                await self.hooks.call_async("after_response", exchange)
            if 200 <= reply.status < 300:
                return reply
            error = self.refused(reply, await _whatever_async(reply), headers)
        except BaseException:
            await reply.close()
            raise
        await reply.close()
        raise error

    def _lacks_credentials(self, headers: Mapping[str, str]) -> bool:
        if not needs_credentials(headers) or self.connections.replays:
            return False
        if self.settings.backend == "gemini" and not self.settings.api_key:
            raise ConfigurationError(
                "there is no recording yet, and making one needs a key: pass api_key=... or set GEMINI_API_KEY"
            )
        return True

    def _start(self, prepared: Prepared, attempts: Attempts, exchange: Exchange | None) -> Mapping[str, str]:
        """The headers of the next attempt; what a hook has put there on the way stays."""
        if exchange is None:
            return prepared.headers
        exchange.attempt, exchange.seconds = attempts.number, attempts.elapsed()
        exchange.error = exchange.delay = None
        return exchange.headers

    def refused(self, reply: Reply | AsyncReply, body: bytes, sent: Mapping[str, str]) -> APIError:
        """The error that an answer stands for; a refused token is not used again."""
        if reply.status == 401 and self._auth is not None:
            self._auth.invalidate(sent)
        return error_from_response(reply.status, body, reply.headers, response=reply.raw)

    def pause(self, error: BaseException, attempts: Attempts, exchange: Exchange | None) -> None:
        """Wait for the next attempt.

        Raises:
            BaseException: `error`, when there is to be no other.
        """
        delay = self._delay(error, attempts, exchange)
        if delay is None:
            raise error
        if exchange is not None:
            self.hooks.call("on_retry", exchange)
        self.sleep(delay)

    async def pause_async(self, error: BaseException, attempts: Attempts, exchange: Exchange | None) -> None:
        """Wait for the next attempt.

        Raises:
            BaseException: `error`, when there is to be no other.
        """
        delay = self._delay(error, attempts, exchange)
        if delay is None:
            raise error
        if exchange is not None:
            await self.hooks.call_async("on_retry", exchange)
        await self.sleep_async(delay)

    def _delay(self, error: BaseException, attempts: Attempts, exchange: Exchange | None) -> float | None:
        delay = attempts.delay(error)
        if exchange is not None:
            exchange.error, exchange.delay, exchange.seconds = error, delay, attempts.elapsed()
        return delay

    # Telling the hooks how a call ends

    def answered(self, exchange: Exchange | None, answer: object, kind: str = "on_answer") -> None:
        """The call gives `answer`; or, when told as ``on_close``, that much of it was taken."""
        if exchange is not None:
            _ends(exchange, answer, None, self.clock())
            self.hooks.call(kind, exchange)

    async def answered_async(self, exchange: Exchange | None, answer: object, kind: str = "on_answer") -> None:
        """The call gives `answer`; or, when told as ``on_close``, that much of it was taken."""
        if exchange is not None:
            _ends(exchange, answer, None, self.clock())
            await self.hooks.call_async(kind, exchange)

    def failed(self, exchange: Exchange | None, error: BaseException) -> None:
        """The call ends with `error`."""
        if exchange is not None:
            _ends(exchange, None, error, self.clock())
            self.hooks.call("on_error", exchange)

    async def failed_async(self, exchange: Exchange | None, error: BaseException) -> None:
        """The call ends with `error`."""
        if exchange is not None:
            _ends(exchange, None, error, self.clock())
            await self.hooks.call_async("on_error", exchange)

    # Whole calls

    def call(self, operation: Operation[R], params: Params) -> R:
        """Run a unary operation."""
        self.settle_project()
        prepared = self.prepare(self.encode(operation, params), params.get("config"))
        exchange = self.exchange(prepared, params)
        try:
            reply, body = self.fetch(prepared, exchange)
            result = self.answer(operation, params, body, reply)
        except BaseException as error:
            self.failed(exchange, error)
            raise
        self.answered(exchange, result)
        return result

    async def acall(self, operation: Operation[R], params: Params) -> R:
        """Run a unary operation."""
        await self.settle_project_async()
        prepared = self.prepare(self.encode(operation, params), params.get("config"))
        exchange = self.exchange(prepared, params)
        try:
            reply, body = await self.fetch_async(prepared, exchange)
            result = self.answer(operation, params, body, reply)
        except BaseException as error:
            await self.failed_async(exchange, error)
            raise
        await self.answered_async(exchange, result)
        return result

    def fetch(self, prepared: Prepared, exchange: Exchange | None = None) -> tuple[Reply, bytes]:
        """Send until a whole body has arrived."""
        attempts = self.attempts(prepared)
        while True:
            reply = self.open(prepared, attempts, exchange)
            try:
                body = _gathered(reply, attempts)
            except APIConnectionError as error:
                reply.close()
                self.pause(error, attempts, exchange)
            else:
                attempts.succeeded()
                return reply, body
            finally:
                reply.close()

    async def fetch_async(self, prepared: Prepared, exchange: Exchange | None = None) -> tuple[AsyncReply, bytes]:
        """Send until a whole body has arrived."""
        attempts = self.attempts(prepared)
        while True:
            reply = await self.open_async(prepared, attempts, exchange)
            try:
                body = await reply.read()
            except APIConnectionError as error:
                await reply.close()
                await self.pause_async(error, attempts, exchange)
            else:
                attempts.succeeded()
                return reply, body
            finally:
                await reply.close()

    def answer(self, operation: Operation[R], params: Params, body: bytes, reply: Reply | AsyncReply) -> R:
        """Decode a body and attach the response it came in."""
        from gemkit._core.decode import decode, undecoded  # noqa: PLC0415

        facts = response_facts(reply)
        if _wants_response_alone(params.get("config")):
            facts.body = body.decode("utf-8", "replace")
            return undecoded(operation, facts)
        result = decode(operation, body, self.settings.backend, status=reply.status, headers=reply.headers)
        attach(result, facts)
        if operation.answer:
            from gemkit._features.registry import TRANSFORMS  # noqa: PLC0415

            TRANSFORMS[operation.answer](result, params)
        return result

    # Life

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        self.connections.close()

    async def aclose(self) -> None:
        """Close the running event loop's connections; a later call opens new ones."""
        await self.connections.aclose()

    def forget_connections(self) -> None:
        """In a forked child: the parent's connections are the parent's."""
        self._lock = threading.Lock()
        self.budget = RetryBudget()
        self.connections.forget()


def response_facts(reply: Reply | AsyncReply) -> HttpResponse:
    """Status and headers of a response, as answers carry them."""
    from gemkit._generated.types.http import HttpResponse  # noqa: PLC0415

    facts = HttpResponse.__new__(HttpResponse)
    # As pickle does it: `model_construct` looks at all names a field may be given under, three times the cost.
    facts.__setstate__(
        {
            "__dict__": {"headers": dict(reply.headers), "body": None, "status_code": reply.status},
            "__pydantic_extra__": {},
            "__pydantic_fields_set__": {"headers", "status_code"},
            "__pydantic_private__": None,
        }
    )
    return facts


def _wants_response_alone(config: Any) -> bool:
    if is_object(config):
        return bool(config.get("should_return_http_response") or config.get("shouldReturnHttpResponse"))
    return bool(getattr(config, "should_return_http_response", None))


def attach(result: object, facts: HttpResponse) -> None:
    """Give an answer the facts of its HTTP response."""
    if hasattr(result, "__pydantic_fields__"):
        result.__dict__[facts_name(type(result))] = facts


def facts_name(model: type) -> str:
    """Where a model keeps the facts of its HTTP response: in a field where it has one."""
    fields: Mapping[str, object] = model.__pydantic_fields__  # type: ignore[attr-defined]
    return "sdk_http_response" if "sdk_http_response" in fields else "_http_response"


def _note(exchange: Exchange, reply: Reply | AsyncReply, attempts: Attempts) -> None:
    exchange.status, exchange.response_headers = reply.status, reply.headers
    exchange.seconds = attempts.elapsed()


def _ends(exchange: Exchange, answer: object, error: BaseException | None, now: float) -> None:
    exchange.answer, exchange.error, exchange.delay = answer, error, None
    exchange.seconds = now - exchange.started


def _gathered(reply: Reply, attempts: Attempts) -> bytes:
    """The body, given up when the deadline passes between two pieces."""
    pieces: list[bytes] = []
    for piece in reply.pieces():
        pieces.append(piece)
        attempts.remaining()
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


# The body of a refusal only explains it: what goes wrong on its way must not hide the status.


def _whatever(reply: Reply) -> bytes:
    pieces: list[bytes] = []
    with suppress(APIConnectionError):
        for piece in reply.pieces():
            pieces.append(piece)  # noqa: PERF402 - what had arrived counts
    return b"".join(pieces)


async def _whatever_async(reply: AsyncReply) -> bytes:
    pieces: list[bytes] = []
    with suppress(APIConnectionError):
        async for piece in reply.pieces():
            pieces.append(piece)  # noqa: PERF401 - what had arrived counts
    return b"".join(pieces)


async def _sleep_async(seconds: float) -> None:
    import asyncio  # noqa: PLC0415

    await asyncio.sleep(seconds)


def _unhurried(connections: Connections) -> tuple[Callable[[float], None], Callable[[float], Awaitable[None]]]:
    """Sleep as usual while recording, and not at all while replaying."""

    def sleep(seconds: float) -> None:
        if not connections.replays:
            time.sleep(seconds)

    async def sleep_async(seconds: float) -> None:
        if not connections.replays:
            await _sleep_async(seconds)

    return sleep, sleep_async


def _outside() -> int:
    """How far up the first caller is that is not of this package, for `warnings.warn` in the calling function."""
    import inspect  # noqa: PLC0415

    level, frame = 0, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__", "")).partition(".")[0] == "gemkit":
        level, frame = level + 1, frame.f_back
    return level


def _python() -> str:
    return ".".join(str(part) for part in sys.version_info[:3])


_callers: weakref.WeakSet[Caller] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for caller in list(_callers):
        caller.forget_connections()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork_in_child)
