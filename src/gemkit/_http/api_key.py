"""Authentication: the interface, and its simplest implementation, an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gemkit._errors.redact import remember_secret
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http.deadline import Deadline


class Authenticator(Protocol):
    """Gives the headers that authenticate a request. Header names are lower case."""

    @property
    def static_headers(self) -> Mapping[str, str]:
        """The headers if they never change; empty if `headers` must be called for each request."""
        ...

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers; block while a token is refreshed, until the deadline."""
        ...

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers; does not block the event loop while a token is refreshed."""
        ...

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return the project of the credentials; None if they have none."""
        ...

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Do the same as `discover_project` without blocking the event loop."""
        ...

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Report that the service responded with status 401.

        Args:
            rejected: Headers of the rejected request. If given, a token that has been replaced since is kept, so
                many calls rejected at once cause one refresh.

        Returns:
            Whether the next request will be sent with a different token.
        """
        ...


class ApiKeyAuth:
    """Authenticates with an API key, sent as `x-goog-api-key`.

    Args:
        api_key: Key of the Gemini Developer API, or of Vertex AI in express mode.

    Raises:
        ConfigurationError: The key is empty or has a character that is not allowed in a header.
    """

    def __init__(self, api_key: str) -> None:
        _check_api_key(api_key)
        remember_secret(api_key)
        self.static_headers: Mapping[str, str] = {"x-goog-api-key": api_key}

    def __repr__(self) -> str:
        return "ApiKeyAuth(api_key=<hidden>)"

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the header with the key."""
        del deadline
        return self.static_headers

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the header with the key."""
        return self.headers(deadline)

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return None: an API key does not identify a project."""
        del deadline
        return None

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Return None: an API key does not identify a project."""
        return self.discover_project(deadline)

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Do nothing: an API key cannot be refreshed."""
        del rejected
        return False


def _check_api_key(api_key: object) -> None:
    if not isinstance(api_key, str):
        raise ConfigurationError(f"api_key must be a str, not {type(api_key).__name__}.")
    if not api_key:
        raise ConfigurationError("api_key is empty. Pass a key from Google AI Studio.")
    for index, character in enumerate(api_key):
        if not "!" <= character <= "~":
            kind = "whitespace" if character.isspace() else "not a printable ASCII character"
            raise ConfigurationError(
                f"api_key cannot be sent: its character {index + 1} of {len(api_key)} is {kind}. "
                "Copy the key again, without quotes, spaces or line breaks."
            )
