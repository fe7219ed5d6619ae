"""Short-lived tokens that give access to one interaction. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
from gemkit._generated import operations

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from typing import Any

    from gemkit._generated.types.interactions.dicts import (
        InteractionAuthTokenCreateParamsOrDict,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
        InteractionAuthToken,
    )


class InteractionAuthTokens(KeywordResource):
    """Short-lived tokens that give access to one interaction."""

    def delete(
        self,
        interaction_id: str,
        auth_token: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Revoke a token before it expires.

        Args:
            interaction_id: Id of the interaction.
            auth_token: The token.
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

        Source: `interactions.auth_tokens.delete`
        """
        params: dict[str, Any] = {
            "interaction_id": interaction_id,
            "auth_token": auth_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.INTERACTION_AUTH_TOKENS_DELETE, params)

    def create(
        self,
        interaction_id: str,
        *,
        request: InteractionAuthTokenCreateParamsOrDict | None = None,
        expire_time: datetime.datetime | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> InteractionAuthToken:
        """Create a token for one interaction.

        Args:
            interaction_id: Id of the interaction.
            request: The request as a whole.
            expire_time: When it expires.
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

        Source: `interactions.auth_tokens.create`
        """
        params: dict[str, Any] = {
            "interaction_id": interaction_id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "expire_time": expire_time,
            },
        )
        return self._client.call(operations.INTERACTION_AUTH_TOKENS_CREATE, params)


class AsyncInteractionAuthTokens(AsyncKeywordResource):
    """Short-lived tokens that give access to one interaction."""

    async def delete(
        self,
        interaction_id: str,
        auth_token: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Revoke a token before it expires.

        Args:
            interaction_id: Id of the interaction.
            auth_token: The token.
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

        Source: `interactions.auth_tokens.delete`
        """
        params: dict[str, Any] = {
            "interaction_id": interaction_id,
            "auth_token": auth_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.INTERACTION_AUTH_TOKENS_DELETE, params)

    async def create(
        self,
        interaction_id: str,
        *,
        request: InteractionAuthTokenCreateParamsOrDict | None = None,
        expire_time: datetime.datetime | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> InteractionAuthToken:
        """Create a token for one interaction.

        Args:
            interaction_id: Id of the interaction.
            request: The request as a whole.
            expire_time: When it expires.
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

        Source: `interactions.auth_tokens.create`
        """
        params: dict[str, Any] = {
            "interaction_id": interaction_id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "expire_time": expire_time,
            },
        )
        return await self._client.call(operations.INTERACTION_AUTH_TOKENS_CREATE, params)
