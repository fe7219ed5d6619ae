"""Methods of environment_files. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._api.keywords import keyword_options
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from gemkit._generated.types.interactions.environments import (
        GetEnvironmentFilesResponse,
    )


class EnvironmentFiles(Resource):
    """Methods of environment_files."""

    def list(
        self,
        environment: str,
        path: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        recursive: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> GetEnvironmentFilesResponse:
        """Call environment_files.list.

        Args:
            environment: Environment, a string.
            path: Path, a string.
            page_size: Page size, an integer.
            page_token: Page token, a string.
            recursive: Recursive, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `environment_files.list`, `environment_files.list`
        """
        params: dict[str, Any] = {
            "environment": environment,
            "path": path,
            "page_size": page_size,
            "page_token": page_token,
            "recursive": recursive,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.ENVIRONMENT_FILES_LIST, params)

    def _start_upload(
        self,
        environment: str,
        path: str,
        *,
        extract: bool | None = None,
        overwrite: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Call environment_files._start_upload.

        Args:
            environment: Environment, a string.
            path: Path, a string.
            extract: Extract, true or false.
            overwrite: Overwrite, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `environment_files.start_upload`, `environment_files.start_upload`
        """
        params: dict[str, Any] = {
            "environment": environment,
            "path": path,
            "extract": extract,
            "overwrite": overwrite,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.ENVIRONMENT_FILES_START_UPLOAD, params)


class AsyncEnvironmentFiles(AsyncResource):
    """Methods of environment_files."""

    async def list(
        self,
        environment: str,
        path: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        recursive: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> GetEnvironmentFilesResponse:
        """Call environment_files.list.

        Args:
            environment: Environment, a string.
            path: Path, a string.
            page_size: Page size, an integer.
            page_token: Page token, a string.
            recursive: Recursive, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `environment_files.list`, `environment_files.list`
        """
        params: dict[str, Any] = {
            "environment": environment,
            "path": path,
            "page_size": page_size,
            "page_token": page_token,
            "recursive": recursive,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.ENVIRONMENT_FILES_LIST, params)

    async def _start_upload(
        self,
        environment: str,
        path: str,
        *,
        extract: bool | None = None,
        overwrite: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Call environment_files._start_upload.

        Args:
            environment: Environment, a string.
            path: Path, a string.
            extract: Extract, true or false.
            overwrite: Overwrite, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `environment_files.start_upload`, `environment_files.start_upload`
        """
        params: dict[str, Any] = {
            "environment": environment,
            "path": path,
            "extract": extract,
            "overwrite": overwrite,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.ENVIRONMENT_FILES_START_UPLOAD, params)
