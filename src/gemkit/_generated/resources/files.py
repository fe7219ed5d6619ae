"""Files kept at the Gemini Developer API for 48 hours, for prompts that are too large to send whole. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import (
        CreateFileConfigOrDict,
        DeleteFileConfigOrDict,
        FileOrDict,
        GetFileConfigOrDict,
        ListFilesConfigOrDict,
        RegisterFilesConfigOrDict,
    )
    from gemkit._generated.types.content import (
        File,
    )
    from gemkit._generated.types.files import (
        CreateFileResponse,
        DeleteFileResponse,
        RegisterFilesResponse,
    )


class Files(Resource):
    """Files kept at the Gemini Developer API for 48 hours, for prompts that are too large to send whole."""

    def _create(
        self,
        *,
        file: FileOrDict,
        config: CreateFileConfigOrDict | None = None,
    ) -> CreateFileResponse:
        """Announce a file that is about to be uploaded.

        Args:
            file: What to call the file and which type it is of.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.media.upload`
        """
        return self._client.call(operations.FILES_CREATE, {"file": file, "config": config})

    def get(
        self,
        *,
        name: str,
        config: GetFileConfigOrDict | None = None,
    ) -> File:
        """Look up one file, for instance to see whether it has been processed.

        Args:
            name: The file's id, `files/...`, its address or a `File`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.get`
        """
        return self._client.call(operations.FILES_GET, {"name": name, "config": config})

    def list(
        self,
        *,
        config: ListFilesConfigOrDict | None = None,
    ) -> Pager[File]:
        """List the files of the project.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.list`
        """
        return self._client.page(operations.FILES_LIST, {"config": config})

    def delete(
        self,
        *,
        name: str,
        config: DeleteFileConfigOrDict | None = None,
    ) -> DeleteFileResponse:
        """Delete a file before its 48 hours are over.

        Args:
            name: The file, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.delete`
        """
        return self._client.call(operations.FILES_DELETE, {"name": name, "config": config})

    def _register_files(
        self,
        *,
        uris: Sequence[str],
        config: RegisterFilesConfigOrDict | None = None,
    ) -> RegisterFilesResponse:
        """Make objects in Cloud Storage known as files without copying them.

        Args:
            uris: Addresses of the objects: `gs://bucket/object`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.register`
        """
        return self._client.call(operations.FILES_REGISTER_FILES, {"uris": uris, "config": config})


class AsyncFiles(AsyncResource):
    """Files kept at the Gemini Developer API for 48 hours, for prompts that are too large to send whole."""

    async def _create(
        self,
        *,
        file: FileOrDict,
        config: CreateFileConfigOrDict | None = None,
    ) -> CreateFileResponse:
        """Announce a file that is about to be uploaded.

        Args:
            file: What to call the file and which type it is of.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.media.upload`
        """
        return await self._client.call(operations.FILES_CREATE, {"file": file, "config": config})

    async def get(
        self,
        *,
        name: str,
        config: GetFileConfigOrDict | None = None,
    ) -> File:
        """Look up one file, for instance to see whether it has been processed.

        Args:
            name: The file's id, `files/...`, its address or a `File`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.get`
        """
        return await self._client.call(operations.FILES_GET, {"name": name, "config": config})

    async def list(
        self,
        *,
        config: ListFilesConfigOrDict | None = None,
    ) -> AsyncPager[File]:
        """List the files of the project.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.list`
        """
        return await self._client.page(operations.FILES_LIST, {"config": config})

    async def delete(
        self,
        *,
        name: str,
        config: DeleteFileConfigOrDict | None = None,
    ) -> DeleteFileResponse:
        """Delete a file before its 48 hours are over.

        Args:
            name: The file, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.delete`
        """
        return await self._client.call(operations.FILES_DELETE, {"name": name, "config": config})

    async def _register_files(
        self,
        *,
        uris: Sequence[str],
        config: RegisterFilesConfigOrDict | None = None,
    ) -> RegisterFilesResponse:
        """Make objects in Cloud Storage known as files without copying them.

        Args:
            uris: Addresses of the objects: `gs://bucket/object`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.files.register`
        """
        return await self._client.call(operations.FILES_REGISTER_FILES, {"uris": uris, "config": config})
