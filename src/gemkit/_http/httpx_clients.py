"""Clients of httpx: which library a given one is of, the arguments that ours are made with, and what tells these apart."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import lru_cache
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import urlsplit

from gemkit._errors.redact import redact, remember_secret
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
_MOST_IDLE = 100
_SIMPLE: Final = (str, bytes, int, float, bool, type(None))


def library_of(client: Any) -> ModuleType:
    """Return the module whose errors a client raises: httpx, or httpx2 for objects from there."""
    return _library_of(client.__class__)


@lru_cache(maxsize=32)
def _library_of(kind: type[Any]) -> ModuleType:
    for cls in kind.__mro__:
        name = cls.__module__.partition(".")[0]
        if name in {"httpx", "httpx2"}:
            return sys.modules[name]
    import httpx

    return httpx


@lru_cache(maxsize=256)
def parsed_url(library: ModuleType, url: str) -> Any:
    """Return an address, read once: that is a fifth of what httpx does for a request."""
    return library.URL(url)


def arguments_for_async(options: Mapping[str, Any] | None, sync_options: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what async clients are made with: their own arguments, and those of sync clients that mean the same for both.

    Raises:
        ConfigurationError: An argument of sync clients has no meaning for async ones, and none takes its place.
    """
    own = dict(options or {})
    shared = {name: value for name, value in (sync_options or {}).items() if name not in own}
    if lost := [name for name in _SYNC_ONLY if name in shared]:
        raise ConfigurationError(
            f"client_args {', '.join(lost)} cannot be used by async calls: pass async_client_args with "
            f"{', '.join(lost)} for them"
        )
    return {**shared, **own}


def proxy_of(arguments: Mapping[str, Any], url: str) -> Proxy | None:
    """Return the proxy that a client made with these arguments goes through, to be named in messages."""
    if given := arguments.get("proxy"):
        return parse_proxy(str(getattr(given, "url", given)), "proxy")
    if "transport" in arguments or "mounts" in arguments or not arguments.get("trust_env", True):
        return None
    parts = urlsplit(url)
    return EnvironmentProxies().proxy_for(parts.scheme, parts.hostname or "", parts.port)


def library_named(name: str) -> ModuleType:
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


def made_with(make: Callable[..., Any], given: Mapping[str, Any], library: ModuleType) -> Any:
    """A client made with arguments, those that were not given filled in.

    Raises:
        ConfigurationError: httpx does not take them; the message shows no secret of theirs.
    """
    _check_secrets(given)
    client = checked(lambda: make(**client_arguments(given, library)), given)
    if not isinstance(given.get("cookies"), CookieJar):
        client.cookies.jar.set_policy(_NoNewCookies())
    return client


class _NoNewCookies(DefaultCookiePolicy):
    """Sends the cookies that were given, and keeps none that a service sets: views with other keys share the client."""

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        del cookie, request
        return False


def checked(make: Callable[[], T], given: Mapping[str, Any]) -> T:
    """Return what is made of client arguments.

    Raises:
        ConfigurationError: It cannot be made of them.
    """
    try:
        return make()
    except ConfigurationError:
        raise
    except Exception as error:  # noqa: BLE001 - httpx raises what comes of a wrong value
        reason = f"{type(error).__name__}: {redact(str(error))}"
    raise ConfigurationError(f"client_args or async_client_args cannot be used ({', '.join(given)}): {reason}")


def _check_secrets(given: Mapping[str, Any]) -> None:
    """Check what may hold secrets before httpx quotes it in an error, and have it masked from now on."""
    proxy = given.get("proxy")
    if isinstance(proxy, str):
        parse_proxy(proxy, "client_args.proxy")
    for secret in getattr(proxy, "raw_auth", None) or ():
        remember_secret(secret.decode("latin-1"))
    auth = given.get("auth")
    if isinstance(auth, tuple):
        for secret in cast("tuple[object, ...]", auth)[1:]:
            remember_secret(str(secret))
    headers: Any = given.get("headers")
    if isinstance(headers, Mapping):
        pairs = cast("Mapping[object, object]", headers).items()
        checked_headers({name: value for name, value in pairs if isinstance(value, str)}, "client_args.headers")


def client_arguments(given: Mapping[str, Any], library: ModuleType) -> dict[str, Any]:
    """Return the arguments of a client, those that were not given filled in."""
    from gemkit._http.tls import shared_context

    most = connection_limit()
    limits = library.Limits(max_connections=most, max_keepalive_connections=min(_MOST_IDLE, max(1, most // 4)))
    arguments: dict[str, Any] = {"limits": limits, "follow_redirects": False, **given}
    if not {"verify", "cert", "transport"} & arguments.keys():
        arguments["verify"] = shared_context("httpx, http2" if arguments.get("http2") else "httpx")
    return arguments


class _Same:
    """One object, equal to nothing but itself; it is kept alive, so that no other gets its identity."""

    __slots__ = ("_object",)

    def __init__(self, value: object) -> None:
        self._object = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other._object is self._object

    def __hash__(self) -> int:
        return id(self._object)


def copy_of(value: Any) -> Any:
    """The value as it is now: containers and headers are copied, other objects stay what they are."""
    kind: Any = value.__class__
    if kind is dict:
        return {name: copy_of(member) for name, member in cast("dict[Any, Any]", value).items()}
    if kind in {list, tuple}:
        copied = [copy_of(member) for member in cast("list[Any]", value)]
        return tuple(copied) if kind is tuple else copied
    return value.copy() if _is_headers(value) else value


def _is_headers(value: Any) -> bool:
    return value.__class__.__name__ == "Headers" and isinstance(getattr(value, "raw", None), list)


def identity_of(value: Any) -> Any:
    """A key for a value: by content for simple values, containers and headers, by identity for other objects.

    Containers and headers may be changed between two calls; an `ssl.SSLContext`, a proxy or a session is one thing,
    and its repr may hide what matters.
    """
    kind: type[Any] = value.__class__
    if isinstance(value, _SIMPLE):
        return kind, value
    if kind is dict:
        members = cast("dict[Any, Any]", value).items()
        return kind, tuple((identity_of(name), identity_of(member)) for name, member in members)
    if kind in {list, tuple}:
        return kind, tuple(identity_of(member) for member in cast("list[Any]", value))
    if _is_headers(value):
        return kind, tuple(value.raw)
    return _Same(value)
