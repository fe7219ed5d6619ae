"""Sandboxes in which agents run code and keep files. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from gemkit._generated.resources.environment_files import AsyncEnvironmentFiles, EnvironmentFiles
    from gemkit._generated.types.interactions.dicts import (
        CreateEnvironmentRequestNetworkUnionOrDict,
        CreateEnvironmentRequestOrDict,
        SourceOrDict,
    )
    from gemkit._generated.types.interactions.environments import (
        CreateEnvironmentRequestMode,
        Environment,
        ListEnvironmentsResponse,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
    )


class Environments(KeywordResource):
    """Sandboxes in which agents run code and keep files."""

    @cached_property
    def files(self) -> EnvironmentFiles:
        """The files of an environment."""
        from gemkit._generated.resources.environment_files import EnvironmentFiles

        return EnvironmentFiles(self._client)

    def create(
        self,
        *,
        request: CreateEnvironmentRequestOrDict | None = None,
        custom_config: Mapping[str, Any] | None = None,
        from_environment: str | None = None,
        mode: CreateEnvironmentRequestMode | str | None = None,
        network: CreateEnvironmentRequestNetworkUnionOrDict | None = None,
        sources: Sequence[SourceOrDict] | None = None,
        system_instruction: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Environment:
        """Create an environment.

        Args:
            request: The request as a whole.
            custom_config: Settings that are passed on as they are.
            from_environment: Id of an environment to copy.
            mode: The mode.
            network: Which hosts can be reached: an allowlist, or a mode.
            sources: What is copied into the environment.
            system_instruction: How the model should behave.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `environments.create`, `environments.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "custom_config": custom_config,
                "from_environment": from_environment,
                "mode": mode,
                "network": network,
                "sources": sources,
                "system_instruction": system_instruction,
            },
        )
        return self._client.call(operations.ENVIRONMENTS_CREATE, params)

    def list(
        self,
        *,
        mode: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListEnvironmentsResponse:
        """List environments, a page at a time.

        Args:
            mode: List only environments of this mode.
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
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

        Source: `environments.list`, `environments.list`
        """
        params: dict[str, Any] = {
            "mode": mode,
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.ENVIRONMENTS_LIST, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Environment:
        """Look up an environment.

        Args:
            id: Its id.
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

        Source: `environments.get`, `environments.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.ENVIRONMENTS_GET, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete an environment and its files.

        Args:
            id: Its id.
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

        Source: `environments.delete`, `environments.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.ENVIRONMENTS_DELETE, params)

    create_environment = create
    list_environments = list
    get_environment = get
    delete_environment = delete


class AsyncEnvironments(AsyncKeywordResource):
    """Sandboxes in which agents run code and keep files."""

    @cached_property
    def files(self) -> AsyncEnvironmentFiles:
        """The files of an environment."""
        from gemkit._generated.resources.environment_files import AsyncEnvironmentFiles

        return AsyncEnvironmentFiles(self._client)

    async def create(
        self,
        *,
        request: CreateEnvironmentRequestOrDict | None = None,
        custom_config: Mapping[str, Any] | None = None,
        from_environment: str | None = None,
        mode: CreateEnvironmentRequestMode | str | None = None,
        network: CreateEnvironmentRequestNetworkUnionOrDict | None = None,
        sources: Sequence[SourceOrDict] | None = None,
        system_instruction: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Environment:
        """Create an environment.

        Args:
            request: The request as a whole.
            custom_config: Settings that are passed on as they are.
            from_environment: Id of an environment to copy.
            mode: The mode.
            network: Which hosts can be reached: an allowlist, or a mode.
            sources: What is copied into the environment.
            system_instruction: How the model should behave.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `environments.create`, `environments.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "custom_config": custom_config,
                "from_environment": from_environment,
                "mode": mode,
                "network": network,
                "sources": sources,
                "system_instruction": system_instruction,
            },
        )
        return await self._client.call(operations.ENVIRONMENTS_CREATE, params)

    async def list(
        self,
        *,
        mode: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListEnvironmentsResponse:
        """List environments, a page at a time.

        Args:
            mode: List only environments of this mode.
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
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

        Source: `environments.list`, `environments.list`
        """
        params: dict[str, Any] = {
            "mode": mode,
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.ENVIRONMENTS_LIST, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Environment:
        """Look up an environment.

        Args:
            id: Its id.
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

        Source: `environments.get`, `environments.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.ENVIRONMENTS_GET, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete an environment and its files.

        Args:
            id: Its id.
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

        Source: `environments.delete`, `environments.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.ENVIRONMENTS_DELETE, params)

    create_environment = create
    list_environments = list
    get_environment = get
    delete_environment = delete
