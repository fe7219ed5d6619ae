# Rendered from ../_async/resource.py by `make gen`; edit that file instead.
"""The base of the generated resource classes: they hold the client's calls, so a resource works without its client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from gemkit._api._sync.client import APIClient
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._mapping.operation import OperationSpec

R = TypeVar("R")


class Resource:
    """A group of operations of a client."""

    def __init__(self, client: APIClient) -> None:
        """Call through `client`."""
        self._client = client

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._client.settings.backend == "vertex"

    def _call(self, operation: OperationSpec[R], **params: Any) -> R:
        return self._client.call(operation, params)

    def _stream(self, operation: OperationSpec[R], **params: Any) -> Stream[R]:
        return self._client.stream(operation, params)

    def _page(self, operation: OperationSpec[Any], **params: Any) -> Pager[Any]:
        return self._client.page(operation, params)
