"""`ragCorpora` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.rag_corpora__rag_files import AsyncRagCorporaRagFiles, RagCorporaRagFiles


class RagCorpora(Resource):
    """`ragCorpora` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`ragCorpora.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def rag_files(self) -> RagCorporaRagFiles:
        """`ragCorpora.ragFiles`."""
        from gemkit._generated.vertex.resources.rag_corpora__rag_files import RagCorporaRagFiles

        return RagCorporaRagFiles(self._client)


class AsyncRagCorpora(AsyncResource):
    """`ragCorpora` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`ragCorpora.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def rag_files(self) -> AsyncRagCorporaRagFiles:
        """`ragCorpora.ragFiles`."""
        from gemkit._generated.vertex.resources.rag_corpora__rag_files import AsyncRagCorporaRagFiles

        return AsyncRagCorporaRagFiles(self._client)
