"""`tunedModels` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.operations import AsyncOperationsGetList, OperationsGetList
    from gemkit._generated.gemini.resources.tuned_models__permissions import (
        AsyncTunedModelsPermissions,
        TunedModelsPermissions,
    )
    from gemkit._generated.gemini.types.models_shared import (
        AsyncBatchEmbedContentRequest,
        BatchGenerateContentRequest,
        GenerateTextRequest,
        GenerateTextResponse,
    )
    from gemkit._generated.gemini.types.models_shared3 import GenerateContentRequest, GenerateContentResponse
    from gemkit._generated.gemini.types.models_shared5 import Operation
    from gemkit._generated.gemini.types.tuned_models import (
        ListTunedModelsResponse,
        TransferOwnershipRequest,
        TransferOwnershipResponse,
        TunedModel,
    )


_ASYNC_BATCH_EMBED_CONTENT: OperationSpec[Operation] = OperationSpec(
    id="gemini.tuned_models.async_batch_embed_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.AsyncBatchEmbedContentRequest", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={
        "gemini": Http(
            "generativelanguage.tunedModels.asyncBatchEmbedContent", "POST", "/{model}:asyncBatchEmbedContent"
        )
    },
    is_repeatable=False,
)
_BATCH_GENERATE_CONTENT: OperationSpec[Operation] = OperationSpec(
    id="gemini.tuned_models.batch_generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.BatchGenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={
        "gemini": Http("generativelanguage.tunedModels.batchGenerateContent", "POST", "/{model}:batchGenerateContent")
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="gemini.tuned_models.create",
    kind="unary",
    arguments=(
        Argument("tuned_model_id", "?tunedModelId"),
        Argument("body", "", type="gemini.TunedModel", spread=True),
    ),
    config="",
    response="gemini.Operation",
    http={"gemini": Http("generativelanguage.tunedModels.create", "POST", "/tunedModels")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.tuned_models.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="tunedModels/*"),),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.tunedModels.delete", "DELETE", "/{name}")},
)
_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="gemini.tuned_models.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.GenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateContentResponse",
    http={"gemini": Http("generativelanguage.tunedModels.generateContent", "POST", "/{model}:generateContent")},
)
_GENERATE_TEXT: OperationSpec[GenerateTextResponse] = OperationSpec(
    id="gemini.tuned_models.generate_text",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.GenerateTextRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateTextResponse",
    http={"gemini": Http("generativelanguage.tunedModels.generateText", "POST", "/{model}:generateText")},
    is_repeatable=False,
)
_GET: OperationSpec[TunedModel] = OperationSpec(
    id="gemini.tuned_models.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="tunedModels/*"),),
    config="",
    response="gemini.TunedModel",
    http={"gemini": Http("generativelanguage.tunedModels.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTunedModelsResponse] = OperationSpec(
    id="gemini.tuned_models.list",
    kind="page",
    arguments=(
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListTunedModelsResponse",
    http={"gemini": Http("generativelanguage.tunedModels.list", "GET", "/tunedModels")},
    items="tuned_models",
)
_PATCH: OperationSpec[TunedModel] = OperationSpec(
    id="gemini.tuned_models.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="tunedModels/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="gemini.TunedModel", spread=True),
    ),
    config="",
    response="gemini.TunedModel",
    http={"gemini": Http("generativelanguage.tunedModels.patch", "PATCH", "/{name}")},
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="gemini.tuned_models.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.GenerateContentRequest", spread=True),
    ),
    config="",
    response="gemini.GenerateContentResponse",
    http={
        "gemini": Http("generativelanguage.tunedModels.streamGenerateContent", "POST", "/{model}:streamGenerateContent")
    },
)
_TRANSFER_OWNERSHIP: OperationSpec[TransferOwnershipResponse] = OperationSpec(
    id="gemini.tuned_models.transfer_ownership",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="tunedModels/*"),
        Argument("body", "", type="gemini.TransferOwnershipRequest", spread=True),
    ),
    config="",
    response="gemini.TransferOwnershipResponse",
    http={"gemini": Http("generativelanguage.tunedModels.transferOwnership", "POST", "/{name}:transferOwnership")},
    is_repeatable=False,
)


class TunedModels(Resource):
    """`tunedModels` of the gemini document."""

    @cached_property
    def operations(self) -> OperationsGetList:
        """`tunedModels.operations`."""
        from gemkit._generated.gemini.operations import OperationsGetList

        return OperationsGetList(self._client)

    @cached_property
    def permissions(self) -> TunedModelsPermissions:
        """`tunedModels.permissions`."""
        from gemkit._generated.gemini.resources.tuned_models__permissions import TunedModelsPermissions

        return TunedModelsPermissions(self._client)

    def async_batch_embed_content(
        self,
        *,
        model: str,
        body: AsyncBatchEmbedContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async batch embed content: `POST /v1beta/{+model}:asyncBatchEmbedContent`."""
        return self._client.call(
            _ASYNC_BATCH_EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def batch_generate_content(
        self,
        *,
        model: str,
        body: BatchGenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch generate content: `POST /v1beta/{+model}:batchGenerateContent`."""
        return self._client.call(
            _BATCH_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def create(
        self,
        *,
        body: TunedModel | dict[str, Any],
        tuned_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a tuned model: `POST /v1beta/tunedModels`."""
        return self._client.call(
            _CREATE, {"tuned_model_id": tuned_model_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a tuned model: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta/{+model}:generateContent`."""
        return self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def generate_text(
        self, *, model: str, body: GenerateTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateTextResponse:
        """Generate text: `POST /v1beta/{+model}:generateText`."""
        return self._client.call(_GENERATE_TEXT, {"model": model, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TunedModel:
        """Get a tuned model: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[TunedModel]:
        """List tuned models: `GET /v1beta/tunedModels`."""
        return self._client.pages(
            _LIST,
            {"filter": filter, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: TunedModel | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TunedModel:
        """Update a tuned model: `PATCH /v1beta/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta/{+model}:streamGenerateContent`."""
        return self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def transfer_ownership(
        self,
        *,
        name: str,
        body: TransferOwnershipRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> TransferOwnershipResponse:
        """Transfer ownership: `POST /v1beta/{+name}:transferOwnership`."""
        return self._client.call(
            _TRANSFER_OWNERSHIP, {"name": name, "body": body, "config": self._config(http_options)}
        )


class AsyncTunedModels(AsyncResource):
    """`tunedModels` of the gemini document."""

    @cached_property
    def operations(self) -> AsyncOperationsGetList:
        """`tunedModels.operations`."""
        from gemkit._generated.gemini.operations import AsyncOperationsGetList

        return AsyncOperationsGetList(self._client)

    @cached_property
    def permissions(self) -> AsyncTunedModelsPermissions:
        """`tunedModels.permissions`."""
        from gemkit._generated.gemini.resources.tuned_models__permissions import AsyncTunedModelsPermissions

        return AsyncTunedModelsPermissions(self._client)

    async def async_batch_embed_content(
        self,
        *,
        model: str,
        body: AsyncBatchEmbedContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async batch embed content: `POST /v1beta/{+model}:asyncBatchEmbedContent`."""
        return await self._client.call(
            _ASYNC_BATCH_EMBED_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def batch_generate_content(
        self,
        *,
        model: str,
        body: BatchGenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Batch generate content: `POST /v1beta/{+model}:batchGenerateContent`."""
        return await self._client.call(
            _BATCH_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        body: TunedModel | dict[str, Any],
        tuned_model_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a tuned model: `POST /v1beta/tunedModels`."""
        return await self._client.call(
            _CREATE, {"tuned_model_id": tuned_model_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a tuned model: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta/{+model}:generateContent`."""
        return await self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def generate_text(
        self, *, model: str, body: GenerateTextRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateTextResponse:
        """Generate text: `POST /v1beta/{+model}:generateText`."""
        return await self._client.call(
            _GENERATE_TEXT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TunedModel:
        """Get a tuned model: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[TunedModel]:
        """List tuned models: `GET /v1beta/tunedModels`."""
        return await self._client.pages(
            _LIST,
            {"filter": filter, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: TunedModel | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> TunedModel:
        """Update a tuned model: `PATCH /v1beta/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta/{+model}:streamGenerateContent`."""
        return await self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def transfer_ownership(
        self,
        *,
        name: str,
        body: TransferOwnershipRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> TransferOwnershipResponse:
        """Transfer ownership: `POST /v1beta/{+name}:transferOwnership`."""
        return await self._client.call(
            _TRANSFER_OWNERSHIP, {"name": name, "body": body, "config": self._config(http_options)}
        )
