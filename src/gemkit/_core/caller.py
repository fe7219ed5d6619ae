"""The call path: encode, authenticate, attempt, retry, decode; and the two drivers that run it."""

from __future__ import annotations

import os
import random
import threading
import time
import weakref
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._core.address import check_base_url
from gemkit._core.attempts import Attempts
from gemkit._core.json_values import is_object
from gemkit._core.retry import RetryBudget, RetryPolicy
from gemkit._version import __version__
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    InvalidInputError,
    error_from_response,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from gemkit._core.auth import Authenticator
    from gemkit._core.operation import Backend, Operation, Params, Request
    from gemkit._core.transport import AsyncHttpxTransport, HttpxReply, HttpxTransport
    from gemkit._generated.types.http import HttpOptions
    from gemkit.options import Settings

R = TypeVar("R")

DEFAULT_SECONDS = 600.0
DEFAULT_IDLE_SECONDS = 120.0
_UNSET = object()


@dataclass(frozen=True, slots=True)
class Place:
    """The `Context` transforms see."""

    backend: Backend
    project: str | None
    location: str | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request ready to go out, all options applied; credentials are added at each attempt.

    `seconds` limits the call until its answer is read, or until a stream begins. A stream may then go on for
    `stream_seconds` since the call began: only as long as was asked for, as the default would cut long answers off.
    """

    operation: str
    verb: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    seconds: float | None
    stream_seconds: float | None
    idle: float | None
    policy: RetryPolicy


class Caller:
    """Everything the resources of one client share: settings, credentials, connections, retry budget.

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
        self.place = Place(settings.backend, settings.project, settings.location)
        self._lock = threading.Lock()
        self._auth: Authenticator | None = None
        self._sync: dict[str, HttpxTransport] = {}
        self._async: dict[str, AsyncHttpxTransport] = {}
        self._base_headers = {
            "content-type": "application/json",
            "user-agent": f"gemkit/{__version__}",
            "x-goog-api-client": f"gemkit/{__version__} gl-python/{_python()}",
        }
        _callers.add(self)

    # Preparing

    def prepare(self, request: Request, config: object = None, *, stream: bool = False) -> Prepared:
        """Apply the client's options and the call's over them."""
        from gemkit._core.address import address  # noqa: PLC0415

        options = self.settings.http_options
        own = _call_options(config)
        body = request.body
        extras = [extra for source in (options, own) if (extra := _get(source, "extra_body"))]
        if extras and body is not None:
            from gemkit._core.encode import merge_extra  # noqa: PLC0415

            body = merge_extra(body, *extras)
        elif _get(own, "extra_body"):
            raise InvalidInputError(
                f"{request.operation} is a {request.verb} request, which has no body",
                path="config.http_options.extra_body",
            )
        headers = {**self._base_headers}
        for source, at in ((options, "http_options"), (own, "config.http_options")):
            headers |= _checked_headers(_get(source, "headers") or {}, f"{at}.headers")
        query = {**request.query, "alt": "sse"} if stream else request.query
        base_url = _get(own, "base_url") or self.settings.base_url
        check_base_url(base_url, "config.http_options.base_url")
        scope = _get(own, "base_url_resource_scope") or _get(options, "base_url_resource_scope")
        version = _get(own, "api_version")
        return Prepared(
            operation=request.operation,
            verb=request.verb,
            url=address(
                base_url=base_url,
                api_version=self.settings.api_version if version is None else version,
                backend=self.settings.backend,
                verb=request.verb,
                path=request.path,
                query=query,
                project=self.place.project,
                location=self.place.location,
                collection_only=str(scope or "") == "COLLECTION",
            ),
            headers=headers,
            body=body,
            seconds=_seconds("timeout", own, options, DEFAULT_SECONDS),
            stream_seconds=_seconds("timeout", own, options, None),
            idle=_seconds("stream_idle_timeout", own, options, DEFAULT_IDLE_SECONDS),
            policy=RetryPolicy.from_options(_get(own, "retry_options") or _get(options, "retry_options")),
        )

    def encode(self, operation: Operation[Any], params: Params) -> Request:
        """Encode a call for this client's backend."""
        from gemkit._core.encode import encode  # noqa: PLC0415

        return encode(operation, params, self.place)

    def attempts(self, prepared: Prepared) -> Attempts:
        """Start the clock of a call."""
        return Attempts(prepared.policy, self.budget, prepared.seconds, self.clock, self.random)

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
        from gemkit._core.auth import ApiKeyAuth, CredentialsAuth  # noqa: PLC0415

        if self.settings.api_key:
            return ApiKeyAuth(self.settings.api_key)
        return CredentialsAuth(self.settings.credentials)

    def needs_project(self) -> bool:
        """Whether Vertex AI is asked without a project and without a key: credentials may know one."""
        return (
            self.settings.backend == "vertex"
            and not self.place.project
            and not self.settings.api_key
            and not self.settings.custom_base_url
        )

    def settle_project(self) -> None:
        """Take the project from the credentials."""
        if self.needs_project():
            self._settled(self.auth.discover_project())

    async def settle_project_async(self) -> None:
        """Take the project from the credentials."""
        if self.needs_project():
            self._settled(await self.auth.discover_project_async())

    def _settled(self, project: str | None) -> None:
        if not project:
            raise ConfigurationError(
                "Vertex AI needs a project: pass project=..., set GOOGLE_CLOUD_PROJECT, or use credentials that name one"
            )
        self.place = replace(self.place, project=project)

    # Sending

    def sync_transport(self, config: object) -> HttpxTransport:
        """The transport a call goes out on."""
        from gemkit._core.transport import HttpxTransport  # noqa: PLC0415

        options, own = self.settings.http_options, _call_options(config)
        given = _get(own, "httpx_client") or _get(options, "httpx_client")
        arguments = _get(own, "client_args") or _get(options, "client_args")
        return _cached(self._sync, self._lock, given, arguments, HttpxTransport)

    def async_transport(self, config: object) -> AsyncHttpxTransport:
        """The transport a call goes out on."""
        from gemkit._core.transport import AsyncHttpxTransport  # noqa: PLC0415

        options, own = self.settings.http_options, _call_options(config)
        given = _get(own, "httpx_async_client") or _get(options, "httpx_async_client")
        arguments = _get(own, "async_client_args") or _get(options, "async_client_args")
        return _cached(self._async, self._lock, given, arguments, AsyncHttpxTransport)

    def open(self, prepared: Prepared, config: object, attempts: Attempts) -> HttpxReply:
        """Send until a good status comes, or the reason not to try again."""
        transport = self.sync_transport(config)
        while True:
            try:
                headers = {**prepared.headers, **(self.auth.headers() if needs_credentials(prepared) else {})}
                reply = transport.send(prepared.verb, prepared.url, headers, prepared.body, attempts.remaining())
                if 200 <= reply.status < 300:
                    return reply
                with _closing(reply):
                    raise self._refused(reply, reply.read(), headers)
            except (APIError, APIConnectionError) as error:
                self.sleep(attempts.delay(error))

    async def aopen(self, prepared: Prepared, config: object, attempts: Attempts) -> HttpxReply:
        """Send until a good status comes, or the reason not to try again."""
        transport = self.async_transport(config)
        while True:
            try:
                headers = {
                    **prepared.headers,
                    **(await self.auth.headers_async() if needs_credentials(prepared) else {}),
                }
                reply = await transport.send(prepared.verb, prepared.url, headers, prepared.body, attempts.remaining())
                if 200 <= reply.status < 300:
                    return reply
                try:
                    raise self._refused(reply, await reply.aread(), headers)
                finally:
                    await reply.aclose()
            except (APIError, APIConnectionError) as error:
                await self.sleep_async(attempts.delay(error))

    def _refused(self, reply: HttpxReply, body: bytes, sent: Mapping[str, str]) -> APIError:
        if reply.status == 401 and self._auth is not None:
            self._auth.invalidate(sent)
        return error_from_response(reply.status, body, reply.headers, response=reply.raw)

    # Whole calls

    def call(self, operation: Operation[R], params: Params) -> R:
        """Run a unary operation."""
        self.settle_project()
        config = params.get("config")
        prepared = self.prepare(self.encode(operation, params), config)
        attempts = self.attempts(prepared)
        while True:
            reply = self.open(prepared, config, attempts)
            try:
                reply.limit(attempts.remaining())
                body = _read_within(reply, attempts)
            except APIConnectionError as error:
                self.sleep(attempts.delay(error))
                continue
            finally:
                reply.close()
            attempts.succeeded()
            return self.answer(operation, params, body, reply)

    async def acall(self, operation: Operation[R], params: Params) -> R:
        """Run a unary operation."""
        import asyncio  # noqa: PLC0415

        await self.settle_project_async()
        config = params.get("config")
        prepared = self.prepare(self.encode(operation, params), config)
        attempts = self.attempts(prepared)
        while True:
            reply = await self.aopen(prepared, config, attempts)
            try:
                async with asyncio.timeout(attempts.remaining()):
                    body = await reply.aread()
            except TimeoutError as error:
                late = error if isinstance(error, APIConnectionError) else _late(error)
                await self.sleep_async(attempts.delay(late))
                continue
            except APIConnectionError as error:
                await self.sleep_async(attempts.delay(error))
                continue
            finally:
                await reply.aclose()
            attempts.succeeded()
            return self.answer(operation, params, body, reply)

    def answer(self, operation: Operation[R], params: Params, body: bytes, reply: HttpxReply) -> R:
        """Decode a body and attach the response it came in."""
        from gemkit._core.decode import decode  # noqa: PLC0415

        result = decode(operation, body, self.settings.backend, status=reply.status, headers=reply.headers)
        attach(result, reply)
        if operation.answer:
            from gemkit._transforms import ANSWERS  # noqa: PLC0415

            ANSWERS[operation.answer](result, params)
        return result

    # Life

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        for transport in list(self._sync.values()):
            transport.close()

    async def aclose(self) -> None:
        """Close the running event loop's connections; a later call opens new ones."""
        for transport in list(self._async.values()):
            await transport.aclose()

    def forget_connections(self) -> None:
        """In a forked child: the parent's connections are the parent's."""
        self._lock = threading.Lock()
        self.budget = RetryBudget()
        for transport in self._sync.values():
            transport.forget()
        for other in self._async.values():
            other.forget()


def needs_credentials(prepared: Prepared) -> bool:
    """Whether the client is to add its credentials: a user's own headers win, and then nothing else is looked for."""
    return not {"authorization", "x-goog-api-key"} & prepared.headers.keys()


def attach(result: object, reply: HttpxReply) -> None:
    """Give an answer the facts of its HTTP response, where its type has a place for them."""
    fields = getattr(type(result), "model_fields", {})
    if "sdk_http_response" in fields:
        from gemkit._generated.types.http import HttpResponse  # noqa: PLC0415

        response = HttpResponse.model_construct(headers=dict(reply.headers), status_code=reply.status)
        result.__dict__["sdk_http_response"] = response


def _read_within(reply: HttpxReply, attempts: Attempts) -> bytes:
    """The body, given up when the deadline passes between two pieces."""
    pieces: list[bytes] = []
    for piece in reply.pieces():
        pieces.append(piece)
        attempts.remaining()
    return b"".join(pieces)


def _late(cause: BaseException) -> APITimeoutError:
    error = APITimeoutError("the body did not arrive in time")
    error.__cause__ = cause
    return error


class _closing:  # noqa: N801 - reads as a statement
    def __init__(self, reply: HttpxReply) -> None:
        self._reply = reply

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None:
        self._reply.close()


T = TypeVar("T")


def _cached(
    cache: dict[str, T],
    lock: threading.Lock,
    given: Any,
    arguments: Mapping[str, Any] | None,
    make: Callable[[Any, Any], T],
) -> T:
    """One transport per set of client arguments; around a given client it holds nothing worth keeping."""
    if given is not None:
        return make(given, None)
    key = repr(sorted((arguments or {}).items(), key=str))
    found = cache.get(key)
    if found is None:
        with lock:
            found = cache.setdefault(key, make(given, arguments))
    return found


def _call_options(config: object) -> HttpOptions | None:
    """The `http_options` of a call's config."""
    given: Any = config.get("http_options") if is_object(config) else getattr(config, "http_options", None)
    if not is_object(given):
        return given  # type: ignore[no-any-return]
    from gemkit._core.encode import strict  # noqa: PLC0415
    from gemkit._generated.types.http import HttpOptions  # noqa: PLC0415

    return cast("HttpOptions", strict(HttpOptions, given, "config.http_options"))


def _checked_headers(given: Mapping[str, str], at: str) -> dict[str, str]:
    """Headers with names in lower case.

    Raises:
        ConfigurationError: One cannot be sent. An HTTP library would say so too, and show the value.
    """
    for name, value in given.items():
        if not (name.isascii() and name.isprintable() and value.isascii() and value.isprintable()):
            raise ConfigurationError(f"{at}[{name!r}] holds a line break or another character that no header can carry")
    return {name.lower(): value for name, value in given.items()}


def _get(options: HttpOptions | None, name: str) -> Any:
    return None if options is None else getattr(options, name)


def _seconds(name: str, own: HttpOptions | None, options: HttpOptions | None, default: float | None) -> float | None:
    """A limit given in milliseconds, in seconds; an explicit None means no limit.

    Raises:
        ConfigurationError: The limit is not positive.
    """
    for given in (own, options):
        if given is not None and name in given.model_fields_set:
            value = getattr(given, name)
            if value is None:
                return None
            if value <= 0:
                raise ConfigurationError(
                    f"http_options.{name} must be more than 0 milliseconds, or None for no limit; got {value}"
                )
            return float(value) / 1000
    return default


async def _sleep_async(seconds: float) -> None:
    import asyncio  # noqa: PLC0415

    await asyncio.sleep(seconds)


def _python() -> str:
    import platform  # noqa: PLC0415

    return platform.python_version()


_callers: weakref.WeakSet[Caller] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for caller in list(_callers):
        caller.forget_connections()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork_in_child)
