"""The base class of the generated resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api.view import APIClientView


class AsyncResource:
    """A group of operations of an async client."""  # sync: """A group of operations of a client."""

    def __init__(self, client: AsyncAPIClient) -> None:
        """Make calls with `client`."""
        self._client = client

    @staticmethod
    def _config(http_options: Any) -> dict[str, Any] | None:
        """Return a config with `http_options` only."""
        return None if http_options is None else {"http_options": http_options}

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._client.settings.backend == "vertex"

    @property
    def _api_client(self) -> APIClientView:
        from gemkit._api.view import APIClientView

        return APIClientView(self._client.settings, self._client.codec)
