"""`generatedFiles` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.operations import AsyncOperationsGet, OperationsGet
    from gemkit._generated.gemini.types.generated_files import GeneratedFile, ListGeneratedFilesResponse


_LIST: OperationSpec[ListGeneratedFilesResponse] = OperationSpec(
    id="gemini.generated_files.list",
    kind="page",
    arguments=(
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListGeneratedFilesResponse",
    http={"gemini": Http("generativelanguage.generatedFiles.list", "GET", "/generatedFiles")},
    items="generated_files",
)


class GeneratedFiles(Resource):
    """`generatedFiles` of the gemini document."""

    @cached_property
    def operations(self) -> OperationsGet:
        """`generatedFiles.operations`."""
        from gemkit._generated.gemini.operations import OperationsGet

        return OperationsGet(self._client)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[GeneratedFile]:
        """List generated files: `GET /v1beta/generatedFiles`."""
        return self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )


class AsyncGeneratedFiles(AsyncResource):
    """`generatedFiles` of the gemini document."""

    @cached_property
    def operations(self) -> AsyncOperationsGet:
        """`generatedFiles.operations`."""
        from gemkit._generated.gemini.operations import AsyncOperationsGet

        return AsyncOperationsGet(self._client)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[GeneratedFile]:
        """List generated files: `GET /v1beta/generatedFiles`."""
        return await self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )
