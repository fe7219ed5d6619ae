"""Clients of httpx and httpx2: their library, their arguments, and cache keys for these."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import lru_cache
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import urlsplit

from gemkit._errors.redact import redact, remember_password, remember_secret
from gemkit._http.connection_limit import connection_limit
from gemkit._http.proxies import EnvironmentProxies, Proxy, parse_proxy
from gemkit._http.urls import checked_headers
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from urllib.request import Request

T = TypeVar("T")
_SYNC_ONLY = ("transport", "mounts", "auth", "event_hooks")
_MAX_IDLE = 100
_PLAIN_TYPES: Final = (str, bytes, int, float, bool, type(None))


def library_for(client: Any) -> ModuleType:
    """Return the module whose errors a client raises: httpx, or httpx2 for objects from there."""
    return _library_for_class(client.__class__)


@lru_cache(maxsize=32)
def _library_for_class(kind: type[Any]) -> ModuleType:
    for cls in kind.__mro__:
        name = cls.__module__.partition(".")[0]
        if name in {"httpx", "httpx2"}:
            return sys.modules[name]
    import httpx

    return httpx


@lru_cache(maxsize=256)
def parsed_url(library: ModuleType, url: str) -> Any:
    """Return a URL, parsed once: parsing takes a fifth of httpx's time per request."""
    return library.URL(url)


def arguments_for_async(options: Mapping[str, Any] | None, sync_options: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the arguments of async clients: their own, and those of sync clients that apply to both.

    Raises:
        ConfigurationError: An argument of sync clients cannot be used by async ones and has no async counterpart.
    """
    own = dict(options or {})
    shared = {name: value for name, value in (sync_options or {}).items() if name not in own}
    if sync_only := [name for name in _SYNC_ONLY if name in shared]:
        raise ConfigurationError(
            f"client_args {', '.join(sync_only)} cannot be used by async calls: pass async_client_args with "
            f"{', '.join(sync_only)} for them"
        )
    return {**shared, **own}


def proxy_of(arguments: Mapping[str, Any], url: str) -> Proxy | None:
    """Return the proxy of a client with these arguments, for messages."""
    if given := arguments.get("proxy"):
        return parse_proxy(str(getattr(given, "url", given)), "proxy")
    if "transport" in arguments or "mounts" in arguments or not arguments.get("trust_env", True):
        return None
    parts = urlsplit(url)
    return EnvironmentProxies().proxy_for(parts.scheme, parts.hostname or "", parts.port)


def import_library(name: str) -> ModuleType:
    """Import httpx or httpx2.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"GOOGLE_GENAI_HTTP_CLIENT={name}: {name} is not installed; install it with: pip install {name}"
        ) from error


def create_client(make: Callable[..., Any], given: Mapping[str, Any], library: ModuleType) -> Any:
    """Create a client with arguments and gemkit's defaults for those not given.

    Raises:
        ConfigurationError: httpx rejects them; the message contains no secrets.
    """
    _check_secrets(given)
    client = create_from_arguments(lambda: make(**client_arguments(given, library)), given)
    if not isinstance(given.get("cookies"), CookieJar):
        client.cookies.jar.set_policy(_NoNewCookies())
    return client


class _NoNewCookies(DefaultCookiePolicy):
    """Sends the cookies that were given, and stores none of a service: views with other keys share the client."""

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        del cookie, request
        return False


def create_from_arguments(make: Callable[[], T], given: Mapping[str, Any]) -> T:
    """Call `make`, which uses client arguments.

    Raises:
        ConfigurationError: It raised an exception.
    """
    try:
        return make()
    except ConfigurationError:
        raise
    except Exception as error:  # noqa: BLE001 - httpx does not validate its arguments
        reason = f"{type(error).__name__}: {redact(str(error))}"
    raise ConfigurationError(f"client_args or async_client_args cannot be used ({', '.join(given)}): {reason}")


def _check_secrets(given: Mapping[str, Any]) -> None:
    """Check arguments that may contain secrets before httpx prints them in an error, and register the secrets."""
    proxy = given.get("proxy")
    if isinstance(proxy, str):
        parse_proxy(proxy, "client_args.proxy")
    for scheme in ("http", "https") if proxy is None and given.get("trust_env", True) else ():
        EnvironmentProxies().proxy_for(scheme, "", None)
    pair: Any
    for pair in (getattr(proxy, "raw_auth", None), given.get("auth")):
        if pair.__class__ is tuple and len(pair) == 2:
            remember_password(*pair)
    for cookie in getattr(given.get("cookies"), "values", tuple)():
        remember_secret(str(cookie))
    headers: Any = given.get("headers")
    if isinstance(headers, Mapping):
        pairs = cast("Mapping[object, object]", headers).items()
        checked_headers({name: value for name, value in pairs if isinstance(value, str)}, "client_args.headers")


def client_arguments(given: Mapping[str, Any], library: ModuleType) -> dict[str, Any]:
    """Return the arguments of a client, with defaults for those not given."""
    from gemkit._http.tls import shared_context

    limit = connection_limit()
    limits = library.Limits(max_connections=limit, max_keepalive_connections=min(_MAX_IDLE, max(1, limit // 4)))
    arguments: dict[str, Any] = {"limits": limits, "follow_redirects": False, **given}
    if not {"verify", "cert", "transport"} & arguments.keys():
        arguments["verify"] = shared_context("httpx, http2" if arguments.get("http2") else "httpx")
    return arguments


class _ByIdentity:
    """Compares an object by identity, and keeps a reference so that its id is not reused."""

    __slots__ = ("_object",)

    def __init__(self, value: object) -> None:
        self._object = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other._object is self._object

    def __hash__(self) -> int:
        return id(self._object)


def snapshot(value: Any) -> Any:
    """Return a copy of containers and headers; other objects are returned as they are."""
    kind: Any = value.__class__
    if kind is dict:
        return {name: snapshot(member) for name, member in cast("dict[Any, Any]", value).items()}
    if kind in {list, tuple}:
        copied = [snapshot(member) for member in cast("list[Any]", value)]
        return tuple(copied) if kind is tuple else copied
    return value.copy() if _is_headers(value) else value


def _is_headers(value: Any) -> bool:
    return value.__class__.__name__ == "Headers" and isinstance(getattr(value, "raw", None), list)


def identity_key(value: Any) -> Any:
    """Return a cache key: by content for plain values, containers and headers, by identity for other objects.

    Containers and headers may be changed between two calls. An `ssl.SSLContext`, a proxy or a session has no content
    to compare.
    """
    kind: type[Any] = value.__class__
    if isinstance(value, _PLAIN_TYPES):
        return kind, value
    if kind is dict:
        members = cast("dict[Any, Any]", value).items()
        return kind, tuple((identity_key(name), identity_key(member)) for name, member in members)
    if kind in {list, tuple}:
        return kind, tuple(identity_key(member) for member in cast("list[Any]", value))
    if _is_headers(value):
        return kind, tuple(value.raw)
    return _ByIdentity(value)
