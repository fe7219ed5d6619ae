"""The base of the generated resource classes: they hold the client's calls, so a resource works without its client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient


class AsyncResource:
    """A group of operations of an async client."""  # sync: """A group of operations of a client."""

    def __init__(self, client: AsyncAPIClient) -> None:
        """Call through `client`."""
        self._client = client

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._client.settings.backend == "vertex"
