"""What proves who is calling: the interface, and its simplest form, an API key."""

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
        """The headers where they never change; empty where `headers` is to be asked."""
        ...

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers; block while a token is refreshed, until the deadline."""
        ...

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers; the event loop goes on while a token is refreshed."""
        ...

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return the project that the credentials name, None if they name none."""
        ...

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Do as `discover_project`, and leave the event loop free."""
        ...

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Say that the service answered 401.

        Args:
            rejected: Headers the refused request carried. When they are known, a token that was replaced in the
                meantime is kept, so many calls refused at once cost one refresh.

        Returns:
            Whether another request will carry another token.
        """
        ...


class ApiKeyAuth:
    """Authenticates with an API key, sent as `x-goog-api-key`.

    Args:
        api_key: Key of the Gemini Developer API, or of Vertex AI in express mode.

    Raises:
        ConfigurationError: The key is empty or has a character that no header carries.
    """

    def __init__(self, api_key: str) -> None:
        _check_api_key(api_key)
        remember_secret(api_key)
        self.static_headers: Mapping[str, str] = {"x-goog-api-key": api_key}

    def __repr__(self) -> str:
        return "ApiKeyAuth(api_key=<hidden>)"

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the header with the key, at once."""
        del deadline
        return self.static_headers

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the header with the key, at once."""
        return self.headers(deadline)

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return None: a key names no project."""
        del deadline
        return None

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Return None: a key names no project."""
        return self.discover_project(deadline)

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Do nothing: a refused key stays refused."""
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
                "Copy the key again, without quotes, blanks or line ends."
            )
