"""`fileSearchStores.upload` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.gemini.operations import AsyncOperationsGet, OperationsGet


class FileSearchStoresUpload(Resource):
    """`fileSearchStores.upload` of the gemini document."""

    @cached_property
    def operations(self) -> OperationsGet:
        """`fileSearchStores.upload.operations`."""
        from gemkit._generated.gemini.operations import OperationsGet

        return OperationsGet(self._client)


class AsyncFileSearchStoresUpload(AsyncResource):
    """`fileSearchStores.upload` of the gemini document."""

    @cached_property
    def operations(self) -> AsyncOperationsGet:
        """`fileSearchStores.upload.operations`."""
        from gemkit._generated.gemini.operations import AsyncOperationsGet

        return AsyncOperationsGet(self._client)
