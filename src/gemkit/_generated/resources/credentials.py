"""Methods of credentials. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._api.keywords import given, keyword_options
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from gemkit._generated.types.interactions.credentials import (
        Credential,
        CredentialListResponse,
    )
    from gemkit._generated.types.interactions.dicts import (
        CredentialsCreateRequestOrDict,
        CredentialsUpdateRequestOrDict,
        EnvironmentVariableConfigInjectionLocationOrDict,
        EnvironmentVariableUpdateConfigInjectionLocationOrDict,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
    )


class Credentials(Resource):
    """Methods of credentials."""

    def create(
        self,
        *,
        request: CredentialsCreateRequestOrDict | None = None,
        id: str | None = None,
        injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Call credentials.create.

        Args:
            request: The request as a whole.
            id: Id, a string.
            injection_location: Injection location, a `interactions.EnvironmentVariableConfigInjectionLocation`.
            trusted_domains: Trusted domains, a list of str.
            type: Type, a `'environment_variable'`.
            value: Value, a string.
            header_name: Header name, a string.
            prefix: Prefix, a string.
            token: Token, a string.
            client_id: Client id, a string.
            client_secret: Client secret, a string.
            refresh_token: Refresh token, a string.
            scopes: Scopes, a list of str.
            token_url: Token url, a string.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `credentials.create`, `credentials.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "id": id,
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type,
                "value": value,
                "header_name": header_name,
                "prefix": prefix,
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "refresh_token": refresh_token,
                "scopes": scopes,
                "token_url": token_url,
            },
        )
        return self._client.call(operations.CREDENTIALS_CREATE, params)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> CredentialListResponse:
        """Call credentials.list.

        Args:
            page_size: Page size, an integer.
            page_token: Page token, a string.
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

        Source: `credentials.list`, `credentials.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.CREDENTIALS_LIST, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Call credentials.get.

        Args:
            id: Id, a string.
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

        Source: `credentials.get`, `credentials.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.CREDENTIALS_GET, params)

    def update(
        self,
        id: str,
        *,
        request: CredentialsUpdateRequestOrDict | None = None,
        injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        update_mask: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Call credentials.update.

        Args:
            id: Id, a string.
            request: The request as a whole.
            injection_location: Injection location, a `interactions.EnvironmentVariableUpdateConfigInjectionLocation`.
            trusted_domains: Trusted domains, a list of str.
            type: Type, a `'environment_variable'`.
            value: Value, a string.
            header_name: Header name, a string.
            prefix: Prefix, a string.
            token: Token, a string.
            client_id: Client id, a string.
            client_secret: Client secret, a string.
            refresh_token: Refresh token, a string.
            scopes: Scopes, a list of str.
            token_url: Token url, a string.
            update_mask: Update mask, a string.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `credentials.update`, `credentials.update`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "update_mask": update_mask,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type,
                "value": value,
                "header_name": header_name,
                "prefix": prefix,
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "refresh_token": refresh_token,
                "scopes": scopes,
                "token_url": token_url,
            },
        )
        return self._client.call(operations.CREDENTIALS_UPDATE, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Call credentials.delete.

        Args:
            id: Id, a string.
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

        Source: `credentials.delete`, `credentials.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.CREDENTIALS_DELETE, params)


class AsyncCredentials(AsyncResource):
    """Methods of credentials."""

    async def create(
        self,
        *,
        request: CredentialsCreateRequestOrDict | None = None,
        id: str | None = None,
        injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Call credentials.create.

        Args:
            request: The request as a whole.
            id: Id, a string.
            injection_location: Injection location, a `interactions.EnvironmentVariableConfigInjectionLocation`.
            trusted_domains: Trusted domains, a list of str.
            type: Type, a `'environment_variable'`.
            value: Value, a string.
            header_name: Header name, a string.
            prefix: Prefix, a string.
            token: Token, a string.
            client_id: Client id, a string.
            client_secret: Client secret, a string.
            refresh_token: Refresh token, a string.
            scopes: Scopes, a list of str.
            token_url: Token url, a string.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `credentials.create`, `credentials.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "id": id,
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type,
                "value": value,
                "header_name": header_name,
                "prefix": prefix,
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "refresh_token": refresh_token,
                "scopes": scopes,
                "token_url": token_url,
            },
        )
        return await self._client.call(operations.CREDENTIALS_CREATE, params)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> CredentialListResponse:
        """Call credentials.list.

        Args:
            page_size: Page size, an integer.
            page_token: Page token, a string.
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

        Source: `credentials.list`, `credentials.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.CREDENTIALS_LIST, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Call credentials.get.

        Args:
            id: Id, a string.
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

        Source: `credentials.get`, `credentials.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.CREDENTIALS_GET, params)

    async def update(
        self,
        id: str,
        *,
        request: CredentialsUpdateRequestOrDict | None = None,
        injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        update_mask: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Call credentials.update.

        Args:
            id: Id, a string.
            request: The request as a whole.
            injection_location: Injection location, a `interactions.EnvironmentVariableUpdateConfigInjectionLocation`.
            trusted_domains: Trusted domains, a list of str.
            type: Type, a `'environment_variable'`.
            value: Value, a string.
            header_name: Header name, a string.
            prefix: Prefix, a string.
            token: Token, a string.
            client_id: Client id, a string.
            client_secret: Client secret, a string.
            refresh_token: Refresh token, a string.
            scopes: Scopes, a list of str.
            token_url: Token url, a string.
            update_mask: Update mask, a string.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `credentials.update`, `credentials.update`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "update_mask": update_mask,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type,
                "value": value,
                "header_name": header_name,
                "prefix": prefix,
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "refresh_token": refresh_token,
                "scopes": scopes,
                "token_url": token_url,
            },
        )
        return await self._client.call(operations.CREDENTIALS_UPDATE, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Call credentials.delete.

        Args:
            id: Id, a string.
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

        Source: `credentials.delete`, `credentials.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.CREDENTIALS_DELETE, params)
