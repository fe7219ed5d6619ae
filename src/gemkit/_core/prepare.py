"""From an encoded request to one that is ready to go out: the client's options, and the call's over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from gemkit._core.address import address, check_base_url
from gemkit._core.json_values import is_object
from gemkit._core.redact import safe_url
from gemkit._core.retry import RetryPolicy
from gemkit.errors import ConfigurationError, InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.operation import Context, Request
    from gemkit._core.spliced import Spliced
    from gemkit._generated.types.http import HttpOptions
    from gemkit.options import Settings

DEFAULT_SECONDS = 600.0
DEFAULT_IDLE_SECONDS = 120.0


class Prepared(NamedTuple):
    """A request ready to go out, all options applied; credentials are added at each attempt.

    `seconds` limits the call until its answer is read, or until a stream begins. A stream may then go on for
    `stream_seconds` since the call began: only as long as was asked for, as the default would cut long answers off.
    """

    operation: str
    verb: str
    url: str
    headers: Mapping[str, str]
    body: bytes | Spliced | None
    seconds: float | None
    stream_seconds: float | None
    idle: float | None
    policy: RetryPolicy
    base_url: str
    place: Context
    streamed: bool = False
    own: HttpOptions | None = None

    def __repr__(self) -> str:
        # Headers, body and query may hold what is nobody else's business.
        return f"Prepared({self.operation}, {self.verb} {safe_url(self.url)})"


def needs_credentials(headers: Mapping[str, str]) -> bool:
    """Whether the client is to add its credentials: a user's own headers win, and then nothing else is looked for."""
    return "authorization" not in headers and "x-goog-api-key" not in headers


def prepare(
    request: Request,
    settings: Settings,
    place: Context,
    base_headers: Mapping[str, str],
    config: object = None,
    *,
    stream: bool = False,
) -> Prepared:
    """Apply all options.

    Raises:
        ConfigurationError: An address, a header or a limit that cannot be used.
        InvalidInputError: `extra_body` for a request that has no body.
    """
    options, own = settings.http_options, call_options(config)
    headers = dict(base_headers)
    body = _with_extra(request, options, own)
    for source, at in ((options, "http_options"), (own, "config.http_options")):
        if given := get(source, "headers"):
            headers |= checked_headers(given, f"{at}.headers")
    if body is not None and not isinstance(body, bytes):
        headers["content-length"] = str(body.length)
    base_url = settings.base_url
    if own is not None and own.base_url:
        base_url = own.base_url
        check_base_url(base_url, "config.http_options.base_url")
    scope = get(own, "base_url_resource_scope") or get(options, "base_url_resource_scope")
    version = get(own, "api_version")
    return Prepared(
        operation=request.operation,
        verb=request.verb,
        url=address(
            base_url=base_url,
            api_version=settings.api_version if version is None else version,
            backend=settings.backend,
            verb=request.verb,
            path=request.path,
            query={**request.query, "alt": "sse"} if stream else request.query,
            project=place.project,
            location=place.location,
            collection_only=str(scope or "") == "COLLECTION",
        ),
        headers=headers,
        body=body,
        seconds=seconds("timeout", own, options, DEFAULT_SECONDS),
        stream_seconds=seconds("timeout", own, options, None),
        idle=seconds("stream_idle_timeout", own, options, DEFAULT_IDLE_SECONDS),
        policy=RetryPolicy.from_options(get(own, "retry_options") or get(options, "retry_options")),
        base_url=base_url,
        place=place,
        streamed=stream,
        own=own,
    )


def _with_extra(request: Request, options: HttpOptions | None, own: HttpOptions | None) -> bytes | Spliced | None:
    extras = [extra for source in (options, own) if (extra := get(source, "extra_body"))]
    if extras and request.body is not None:
        from gemkit._core.encode import merge_extra  # noqa: PLC0415

        return merge_extra(bytes(request.body), *extras)
    if get(own, "extra_body"):
        raise InvalidInputError(
            f"{request.operation} is a {request.verb} request, which has no body",
            path="config.http_options.extra_body",
        )
    return request.body


def call_options(config: object) -> HttpOptions | None:
    """The `http_options` of a call's config."""
    given: Any = config.get("http_options") if is_object(config) else getattr(config, "http_options", None)
    if not is_object(given):
        return given  # type: ignore[no-any-return]
    from gemkit._core.encode import strict  # noqa: PLC0415
    from gemkit._generated.types.http import HttpOptions  # noqa: PLC0415

    return cast("HttpOptions", strict(HttpOptions, given, "config.http_options"))


def checked_headers(given: Mapping[str, str], at: str) -> dict[str, str]:
    """Headers with names in lower case.

    Raises:
        ConfigurationError: One cannot be sent. An HTTP library would say so too, and show the value.
    """
    for name, value in given.items():
        if not (name.isascii() and name.isprintable() and value.isascii() and value.isprintable()):
            raise ConfigurationError(f"{at}[{name!r}] holds a line break or another character that no header can carry")
    return {name.lower(): value for name, value in given.items()}


def get(options: HttpOptions | None, name: str) -> Any:
    """One option, None without options."""
    return None if options is None else getattr(options, name)


def seconds(name: str, own: HttpOptions | None, options: HttpOptions | None, default: float | None) -> float | None:
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
