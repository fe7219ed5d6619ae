"""`media` of the gemini document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.gemini.types.media import (
        CreateFileRequest,
        CreateFileResponse,
        CustomLongRunningOperation,
        UploadToFileSearchStoreRequest,
    )


_UPLOAD: OperationSpec[CreateFileResponse] = OperationSpec(
    id="gemini.media.upload",
    kind="unary",
    arguments=(Argument("body", "", type="gemini.CreateFileRequest", spread=True),),
    config="",
    response="gemini.CreateFileResponse",
    http={"gemini": Http("generativelanguage.media.upload", "POST", "/files")},
    is_repeatable=False,
)
_UPLOAD_TO_FILE_SEARCH_STORE: OperationSpec[CustomLongRunningOperation] = OperationSpec(
    id="gemini.media.upload_to_file_search_store",
    kind="unary",
    arguments=(
        Argument("file_search_store_name", "{file_search_store_name}", url=True, pattern="fileSearchStores/*"),
        Argument("body", "", type="gemini.UploadToFileSearchStoreRequest", spread=True),
    ),
    config="",
    response="gemini.CustomLongRunningOperation",
    http={
        "gemini": Http(
            "generativelanguage.media.uploadToFileSearchStore",
            "POST",
            "/{file_search_store_name}:uploadToFileSearchStore",
        )
    },
    is_repeatable=False,
)


class Media(Resource):
    """`media` of the gemini document."""

    def upload(
        self, *, body: CreateFileRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CreateFileResponse:
        """Upload: `POST /v1beta/files`."""
        return self._client.call(_UPLOAD, {"body": body, "config": self._config(http_options)})

    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        body: UploadToFileSearchStoreRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CustomLongRunningOperation:
        """Upload to file search store: `POST /v1beta/{+fileSearchStoreName}:uploadToFileSearchStore`."""
        return self._client.call(
            _UPLOAD_TO_FILE_SEARCH_STORE,
            {"file_search_store_name": file_search_store_name, "body": body, "config": self._config(http_options)},
        )


class AsyncMedia(AsyncResource):
    """`media` of the gemini document."""

    async def upload(
        self, *, body: CreateFileRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CreateFileResponse:
        """Upload: `POST /v1beta/files`."""
        return await self._client.call(_UPLOAD, {"body": body, "config": self._config(http_options)})

    async def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        body: UploadToFileSearchStoreRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CustomLongRunningOperation:
        """Upload to file search store: `POST /v1beta/{+fileSearchStoreName}:uploadToFileSearchStore`."""
        return await self._client.call(
            _UPLOAD_TO_FILE_SEARCH_STORE,
            {"file_search_store_name": file_search_store_name, "body": body, "config": self._config(http_options)},
        )
