"""What the call path asks for credentials, and the simplest answer: an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Authenticator(Protocol):
    """What the call path asks for the headers that authenticate a request. Header names are lower case."""

    def headers(self, within: float | None = None) -> Mapping[str, str]:
        """Returns the headers; blocks while a token is refreshed, for at most `within` seconds."""
        ...

    async def headers_async(self, within: float | None = None) -> Mapping[str, str]:
        """Returns the headers; the event loop goes on while a token is refreshed, for at most `within` seconds."""
        ...

    def discover_project(self) -> str | None:
        """Returns the project the credentials name, None if they name none."""
        ...

    async def discover_project_async(self) -> str | None:
        """Does as `discover_project`, and leaves the event loop free."""
        ...

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> None:
        """Says that the service answered 401.

        Args:
            rejected: Headers the refused request carried. When they are known, a token that was replaced in the
                meantime is kept, so many calls refused at once cost one refresh.
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
        self._api_key = api_key

    def __repr__(self) -> str:
        return "ApiKeyAuth(api_key=<hidden>)"

    def headers(self, within: float | None = None) -> Mapping[str, str]:
        """Returns the header with the key, at once."""
        del within
        return {"x-goog-api-key": self._api_key}

    async def headers_async(self, within: float | None = None) -> Mapping[str, str]:
        """Returns the header with the key, at once."""
        return self.headers(within)

    def discover_project(self) -> str | None:
        """Returns None: a key names no project."""
        return None

    async def discover_project_async(self) -> str | None:
        """Returns None: a key names no project."""
        return None

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> None:
        """Does nothing: a refused key stays refused."""


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
