"""Ask how far long-running operations have come. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._generated.dicts import (
        FetchPredictOperationConfigOrDict,
        GetOperationConfigOrDict,
    )
    from gemkit._generated.types.file_search import (
        ImportFileOperation,
        UploadToFileSearchStoreOperation,
    )
    from gemkit._generated.types.operations import (
        LongRunningOperation,
        ProjectOperation,
    )


class Operations(Resource):
    """Ask how far long-running operations have come."""

    def _get_videos_operation(
        self,
        *,
        operation_name: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> LongRunningOperation:
        """Look up an operation that makes videos, by its name.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.operations.get`, `aiplatform.projects.locations.models.operations.get`
        """
        return self._client.call(
            operations.OPERATIONS_GET_VIDEOS_OPERATION, {"operation_name": operation_name, "config": config}
        )

    def _fetch_predict_videos_operation(
        self,
        *,
        operation_name: str,
        resource_name: str,
        config: FetchPredictOperationConfigOrDict | None = None,
    ) -> LongRunningOperation:
        """Look up an operation that makes videos, through the model that runs it.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            resource_name: The model's resource name: what stands in front of `/operations/`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.fetchPredictOperation`
        """
        return self._client.call(
            operations.OPERATIONS_FETCH_PREDICT_VIDEOS_OPERATION,
            {"operation_name": operation_name, "resource_name": resource_name, "config": config},
        )

    def _get_import_file_operation(
        self,
        *,
        operation_name: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> ImportFileOperation:
        """Look up the import of an uploaded file into a file search store.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.operations.get`
        """
        return self._client.call(
            operations.OPERATIONS_GET_IMPORT_FILE_OPERATION, {"operation_name": operation_name, "config": config}
        )

    def _get_upload_to_file_search_store_operation(
        self,
        *,
        operation_name: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> UploadToFileSearchStoreOperation:
        """Look up the processing of a file that was uploaded straight into a file search store.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.upload.operations.get`
        """
        return self._client.call(
            operations.OPERATIONS_GET_UPLOAD_TO_FILE_SEARCH_STORE_OPERATION,
            {"operation_name": operation_name, "config": config},
        )

    def _get_project_operation(
        self,
        *,
        operation_id: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> ProjectOperation:
        """Look up an operation of the project.

        Args:
            operation_id: The operation: an id or a full resource path.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.operations.get`
        """
        return self._client.call(
            operations.OPERATIONS_GET_PROJECT_OPERATION, {"operation_id": operation_id, "config": config}
        )


class AsyncOperations(AsyncResource):
    """Ask how far long-running operations have come."""

    async def _get_videos_operation(
        self,
        *,
        operation_name: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> LongRunningOperation:
        """Look up an operation that makes videos, by its name.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.models.operations.get`, `aiplatform.projects.locations.models.operations.get`
        """
        return await self._client.call(
            operations.OPERATIONS_GET_VIDEOS_OPERATION, {"operation_name": operation_name, "config": config}
        )

    async def _fetch_predict_videos_operation(
        self,
        *,
        operation_name: str,
        resource_name: str,
        config: FetchPredictOperationConfigOrDict | None = None,
    ) -> LongRunningOperation:
        """Look up an operation that makes videos, through the model that runs it.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            resource_name: The model's resource name: what stands in front of `/operations/`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.publishers.models.fetchPredictOperation`
        """
        return await self._client.call(
            operations.OPERATIONS_FETCH_PREDICT_VIDEOS_OPERATION,
            {"operation_name": operation_name, "resource_name": resource_name, "config": config},
        )

    async def _get_import_file_operation(
        self,
        *,
        operation_name: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> ImportFileOperation:
        """Look up the import of an uploaded file into a file search store.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.operations.get`
        """
        return await self._client.call(
            operations.OPERATIONS_GET_IMPORT_FILE_OPERATION, {"operation_name": operation_name, "config": config}
        )

    async def _get_upload_to_file_search_store_operation(
        self,
        *,
        operation_name: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> UploadToFileSearchStoreOperation:
        """Look up the processing of a file that was uploaded straight into a file search store.

        Args:
            operation_name: The operation's resource name, as the service gave it.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.fileSearchStores.upload.operations.get`
        """
        return await self._client.call(
            operations.OPERATIONS_GET_UPLOAD_TO_FILE_SEARCH_STORE_OPERATION,
            {"operation_name": operation_name, "config": config},
        )

    async def _get_project_operation(
        self,
        *,
        operation_id: str,
        config: GetOperationConfigOrDict | None = None,
    ) -> ProjectOperation:
        """Look up an operation of the project.

        Args:
            operation_id: The operation: an id or a full resource path.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.operations.get`
        """
        return await self._client.call(
            operations.OPERATIONS_GET_PROJECT_OPERATION, {"operation_id": operation_id, "config": config}
        )
