"""The files of an environment. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from gemkit._generated.types.interactions.environments import (
        GetEnvironmentFilesResponse,
    )


class EnvironmentFiles(KeywordResource):
    """The files of an environment."""

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
        """List files of an environment, a page at a time.

        Args:
            environment: Id of the environment.
            path: The folder to list; the root by default.
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
            recursive: List what is in folders below, too.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
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
            environment: Id of the environment.
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
            UnsupportedFieldError: A field that this backend does not support.
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


class AsyncEnvironmentFiles(AsyncKeywordResource):
    """The files of an environment."""

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
        """List files of an environment, a page at a time.

        Args:
            environment: Id of the environment.
            path: The folder to list; the root by default.
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
            recursive: List what is in folders below, too.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
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
            environment: Id of the environment.
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
            UnsupportedFieldError: A field that this backend does not support.
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
