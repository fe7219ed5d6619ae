"""Secrets that the service keeps for tools and environments. Their values cannot be read again. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
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


class Credentials(KeywordResource):
    """Secrets that the service keeps for tools and environments. Their values cannot be read again."""

    def create(
        self,
        *,
        request: CredentialsCreateRequestOrDict | None = None,
        id: str | None = None,
        injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type_: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
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
        """Store a secret for tools and environments.

        Args:
            request: The request as a whole.
            id: Its id.
            injection_location: Where in a request the value is put.
            trusted_domains: The only domains that the credential is sent to.
            type_: The kind of object.
            value: The value; kept out of reprs and logs.
            header_name: The header that carries the token; `Authorization` by default.
            prefix: What precedes the token in the header, such as `Bearer`.
            token: The token; kept out of reprs and logs.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client; kept out of reprs and logs.
            refresh_token: The token that access tokens are fetched with; kept out of reprs and logs.
            scopes: OAuth scopes to ask for.
            token_url: Where access tokens are fetched.
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

        Source: `credentials.create`, `credentials.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "id": id,
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type_,
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

    def update(
        self,
        id: str,
        *,
        request: CredentialsUpdateRequestOrDict | None = None,
        injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type_: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
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
        """Replace what a credential holds.

        Args:
            id: Its id.
            request: The request as a whole.
            injection_location: Where in a request the value is put.
            trusted_domains: The only domains that the credential is sent to.
            type_: The kind of object.
            value: The value; kept out of reprs and logs.
            header_name: The header that carries the token; `Authorization` by default.
            prefix: What precedes the token in the header, such as `Bearer`.
            token: The token; kept out of reprs and logs.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client; kept out of reprs and logs.
            refresh_token: The token that access tokens are fetched with; kept out of reprs and logs.
            scopes: OAuth scopes to ask for.
            token_url: Where access tokens are fetched.
            update_mask: Names of the fields to change, separated by commas; by default those that are given.
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

        Source: `credentials.update`, `credentials.update`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "update_mask": update_mask,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type_,
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
        """Delete a credential.

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

        Source: `credentials.delete`, `credentials.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.CREDENTIALS_DELETE, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Look up a credential, without its value.

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

        Source: `credentials.get`, `credentials.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.CREDENTIALS_GET, params)

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
        """List credentials, without their values, a page at a time.

        Args:
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

        Source: `credentials.list`, `credentials.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.CREDENTIALS_LIST, params)


class AsyncCredentials(AsyncKeywordResource):
    """Secrets that the service keeps for tools and environments. Their values cannot be read again."""

    async def create(
        self,
        *,
        request: CredentialsCreateRequestOrDict | None = None,
        id: str | None = None,
        injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type_: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
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
        """Store a secret for tools and environments.

        Args:
            request: The request as a whole.
            id: Its id.
            injection_location: Where in a request the value is put.
            trusted_domains: The only domains that the credential is sent to.
            type_: The kind of object.
            value: The value; kept out of reprs and logs.
            header_name: The header that carries the token; `Authorization` by default.
            prefix: What precedes the token in the header, such as `Bearer`.
            token: The token; kept out of reprs and logs.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client; kept out of reprs and logs.
            refresh_token: The token that access tokens are fetched with; kept out of reprs and logs.
            scopes: OAuth scopes to ask for.
            token_url: Where access tokens are fetched.
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

        Source: `credentials.create`, `credentials.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "id": id,
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type_,
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

    async def update(
        self,
        id: str,
        *,
        request: CredentialsUpdateRequestOrDict | None = None,
        injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type_: Literal["environment_variable"] | Literal["bearer_token"] | Literal["oauth2"] | None = None,
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
        """Replace what a credential holds.

        Args:
            id: Its id.
            request: The request as a whole.
            injection_location: Where in a request the value is put.
            trusted_domains: The only domains that the credential is sent to.
            type_: The kind of object.
            value: The value; kept out of reprs and logs.
            header_name: The header that carries the token; `Authorization` by default.
            prefix: What precedes the token in the header, such as `Bearer`.
            token: The token; kept out of reprs and logs.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client; kept out of reprs and logs.
            refresh_token: The token that access tokens are fetched with; kept out of reprs and logs.
            scopes: OAuth scopes to ask for.
            token_url: Where access tokens are fetched.
            update_mask: Names of the fields to change, separated by commas; by default those that are given.
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

        Source: `credentials.update`, `credentials.update`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "update_mask": update_mask,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type_,
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
        """Delete a credential.

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

        Source: `credentials.delete`, `credentials.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.CREDENTIALS_DELETE, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Credential:
        """Look up a credential, without its value.

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

        Source: `credentials.get`, `credentials.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.CREDENTIALS_GET, params)

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
        """List credentials, without their values, a page at a time.

        Args:
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

        Source: `credentials.list`, `credentials.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.CREDENTIALS_LIST, params)
