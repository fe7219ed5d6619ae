"""The base of the generated resource classes: they hold the client's calls, so a resource works without its client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._mapping.operation import OperationSpec

R = TypeVar("R")


class AsyncResource:
    """A group of operations of an async client."""  # sync: """A group of operations of a client."""

    def __init__(self, client: AsyncAPIClient) -> None:
        """Call through `client`."""
        self._client = client

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._client.settings.backend == "vertex"

    async def _call(self, operation: OperationSpec[R], **params: Any) -> R:
        return await self._client.call(operation, params)

    async def _stream(self, operation: OperationSpec[R], **params: Any) -> AsyncStream[R]:
        return await self._client.stream(operation, params)

    async def _page(self, operation: OperationSpec[Any], **params: Any) -> AsyncPager[Any]:
        return await self._client.page(operation, params)
