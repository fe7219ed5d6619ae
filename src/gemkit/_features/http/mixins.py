"""Methods of `types.HttpOptions`, `types.HttpResponse` and `types.AuthToken`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import REDACTED, redact_headers, remember_secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gemkit._mapping.model import Message

    _Base = Message
else:
    _Base = object

# Client arguments and clients may contain credentials anywhere.
_OPAQUE = frozenset({"client_args", "async_client_args", "httpx_client", "httpx_async_client", "aiohttp_client"})


class HttpOptionsMixin(_Base):
    """Base class of `types.HttpOptions`: no credentials in the repr."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            if value is None:
                continue
            if name == "headers":
                headers: Mapping[str, str] = value
                yield name, redact_headers(headers)
            elif name in _OPAQUE:
                yield name, REDACTED
            else:
                yield name, value


class AuthTokenMixin(_Base):
    """Base class of `types.AuthToken`: the repr omits the token, which can be used as an API key."""

    def model_post_init(self, context: Any, /) -> None:
        """Redact the token from now on, also where it stands without `auth_tokens/`."""
        super().model_post_init(context)
        remember_secret(self.__dict__.get("name") or "")

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            yield name, REDACTED if name == "name" and value is not None else value


class HttpResponseMixin(_Base):
    """Base class of `types.HttpResponse`: access to headers, and no secrets in the repr."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            if name == "headers" and value is not None:
                headers: Mapping[str, str] = value
                yield name, redact_headers(headers)
            else:
                yield name, value

    @property
    def request_id(self) -> str | None:
        """Request id for Google support; None if the response has none."""
        headers: Mapping[str, str] = self.__dict__.get("headers") or {}
        named = {name.lower(): value for name, value in headers.items()}
        return named.get("x-request-id") or named.get("x-goog-request-id")
