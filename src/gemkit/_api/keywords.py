"""Convert the keyword arguments of methods to a request and the options of the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MILLISECONDS = 1000


def request_argument(request: Any, fields: Mapping[str, Any]) -> Any:
    """Return the given request, or a request of the keyword arguments that are set.

    Raises:
        InvalidInputError: Both are given.
    """
    named = {name: value for name, value in fields.items() if value is not None}
    if request is None:
        return named
    if named:
        raise InvalidInputError(f"cannot be used together with {', '.join(named)}", path="request")
    return request


def keyword_options(
    api_version: str | None,
    extra_headers: Mapping[str, str] | None,
    extra_body: Mapping[str, Any] | None,
    timeout: float | None,
) -> dict[str, Any] | None:
    """Return the options of a call in the form of a config; None if nothing is set."""
    options = {
        "api_version": api_version,
        "headers": dict(extra_headers) if extra_headers is not None else None,
        "extra_body": dict(extra_body) if extra_body is not None else None,
        "timeout": None if timeout is None else round(timeout * _MILLISECONDS),
    }
    options = {name: value for name, value in options.items() if value is not None}
    return {"http_options": options} if options else None
