"""Convert `http_options` of a client and a call to the options of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from gemkit._http.request import RequestOptions, TransportOptions
from gemkit._http.retry import RetryPolicy
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_SECONDS = 600.0
DEFAULT_IDLE_SECONDS = 120.0
MAX_MILLISECONDS = 2_000_000_000
"""23 days, the maximum timeout of a socket."""


class HttpOptions(Protocol):
    """The fields that are read from the generated type of this name."""

    base_url: str | None
    api_version: str | None
    headers: dict[str, str] | None
    timeout: int | None
    extra_body: dict[str, Any] | None
    base_url_resource_scope: Any
    client_args: dict[str, Any] | None
    async_client_args: dict[str, Any] | None

    @property
    def model_fields_set(self) -> set[str]:
        """The options that were set."""
        ...

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Any:
        """Return a copy with some options changed."""
        ...


def option(options: HttpOptions | None, name: str) -> Any:
    """Return one option; None if there are no options."""
    return None if options is None else getattr(options, name)


_MAX_SHOWN = 1e30


def resolve_options(own: HttpOptions | None, client: HttpOptions | None) -> RequestOptions:
    """Merge the options of a call with those of its client.

    Raises:
        ConfigurationError: A timeout is not positive, or a retry option is not valid.
    """
    timeout, source = _seconds("timeout", own, client, DEFAULT_SECONDS)
    stream_timeout, _ = _seconds("timeout", own, client, None)
    idle, _ = _seconds("stream_idle_timeout", own, client, DEFAULT_IDLE_SECONDS)
    return RequestOptions(
        timeout=timeout,
        timeout_source=source,
        stream_timeout=stream_timeout,
        idle_timeout=idle,
        retry=RetryPolicy.from_options(option(own, "retry_options") or option(client, "retry_options")),
        transport=TransportOptions(*(_first(name, own, client) for name in TransportOptions._fields[:-1])),
    )


def _first(name: str, own: HttpOptions | None, client: HttpOptions | None) -> Any:
    found = option(own, name)
    return option(client, name) if found is None else found


def _seconds(
    name: str, own: HttpOptions | None, client: HttpOptions | None, default: float | None
) -> tuple[float | None, str]:
    """Return a timeout in seconds, and the setting it comes from; an explicit None means no timeout."""
    for given, place in ((own, "config.http_options"), (client, "http_options of the client")):
        if given is not None and name in given.model_fields_set:
            value: float | None = getattr(given, name)
            if value is None:
                return None, ""
            if not 0 < value <= MAX_MILLISECONDS:
                raise ConfigurationError(
                    f"http_options.{name} must be a positive number of milliseconds up to {MAX_MILLISECONDS:,} "
                    f"(23 days), or None for no limit; not {value if abs(value) < _MAX_SHOWN else 'more than that'}"
                )
            return float(value) / 1000, f"{place}: {name}={value} ms"
    return default, f"the default {name}; set http_options.{name} to change it, in milliseconds"


def call_options(config: object) -> Any:
    """Return the `http_options` of a call's config as given; None if there are none."""
    if isinstance(config, dict):
        mapping = cast("dict[str, Any]", config)
        return mapping.get("http_options") or mapping.get("httpOptions")
    return getattr(config, "http_options", None)
