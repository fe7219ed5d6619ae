"""`batches` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.types.models_shared2 import (
        EmbedContentBatch,
        GenerateContentBatch,
        ListOperationsResponse,
    )
    from gemkit._generated.gemini.types.models_shared5 import Operation


_CANCEL: OperationSpec[None] = OperationSpec(
    id="gemini.batches.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="batches/*"),),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.batches.cancel", "POST", "/{name}:cancel")},
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.batches.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="batches/*"),),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.batches.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Operation] = OperationSpec(
    id="gemini.batches.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="batches/*"),),
    config="",
    response="gemini.Operation",
    http={"gemini": Http("generativelanguage.batches.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListOperationsResponse] = OperationSpec(
    id="gemini.batches.list",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True, pattern="batches"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("return_partial_success", "?returnPartialSuccess"),
    ),
    config="",
    response="gemini.ListOperationsResponse",
    http={"gemini": Http("generativelanguage.batches.list", "GET", "/{name}")},
    items="operations",
)
_UPDATE_EMBED_CONTENT_BATCH: OperationSpec[EmbedContentBatch] = OperationSpec(
    id="gemini.batches.update_embed_content_batch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="batches/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="gemini.EmbedContentBatch", spread=True),
    ),
    config="",
    response="gemini.EmbedContentBatch",
    http={
        "gemini": Http("generativelanguage.batches.updateEmbedContentBatch", "PATCH", "/{name}:updateEmbedContentBatch")
    },
)
_UPDATE_GENERATE_CONTENT_BATCH: OperationSpec[GenerateContentBatch] = OperationSpec(
    id="gemini.batches.update_generate_content_batch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="batches/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="gemini.GenerateContentBatch", spread=True),
    ),
    config="",
    response="gemini.GenerateContentBatch",
    http={
        "gemini": Http(
            "generativelanguage.batches.updateGenerateContentBatch", "PATCH", "/{name}:updateGenerateContentBatch"
        )
    },
)


class Batches(Resource):
    """`batches` of the gemini document."""

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a batche: `POST /v1beta/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a batche: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get a batche: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        name: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        return_partial_success: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Operation]:
        """List batches: `GET /v1beta/{+name}`."""
        return self._client.pages(
            _LIST,
            {
                "name": name,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "return_partial_success": return_partial_success,
                "config": self._config(http_options),
            },
        )

    def update_embed_content_batch(
        self,
        *,
        name: str,
        body: EmbedContentBatch | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EmbedContentBatch:
        """Update embed content batch: `PATCH /v1beta/{+name}:updateEmbedContentBatch`."""
        return self._client.call(
            _UPDATE_EMBED_CONTENT_BATCH,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )

    def update_generate_content_batch(
        self,
        *,
        name: str,
        body: GenerateContentBatch | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentBatch:
        """Update generate content batch: `PATCH /v1beta/{+name}:updateGenerateContentBatch`."""
        return self._client.call(
            _UPDATE_GENERATE_CONTENT_BATCH,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )


class AsyncBatches(AsyncResource):
    """`batches` of the gemini document."""

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a batche: `POST /v1beta/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a batche: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Get a batche: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        name: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        return_partial_success: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Operation]:
        """List batches: `GET /v1beta/{+name}`."""
        return await self._client.pages(
            _LIST,
            {
                "name": name,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "return_partial_success": return_partial_success,
                "config": self._config(http_options),
            },
        )

    async def update_embed_content_batch(
        self,
        *,
        name: str,
        body: EmbedContentBatch | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EmbedContentBatch:
        """Update embed content batch: `PATCH /v1beta/{+name}:updateEmbedContentBatch`."""
        return await self._client.call(
            _UPDATE_EMBED_CONTENT_BATCH,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )

    async def update_generate_content_batch(
        self,
        *,
        name: str,
        body: GenerateContentBatch | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentBatch:
        """Update generate content batch: `PATCH /v1beta/{+name}:updateGenerateContentBatch`."""
        return await self._client.call(
            _UPDATE_GENERATE_CONTENT_BATCH,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )
