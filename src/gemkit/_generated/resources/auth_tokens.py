"""Short-lived tokens that let a browser or an app open Live sessions without the API key. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._generated.dicts import (
        CreateAuthTokenConfigOrDict,
    )
    from gemkit._generated.types.auth_tokens import (
        AuthToken,
    )


class Tokens(Resource):
    """Short-lived tokens that let a browser or an app open Live sessions without the API key."""

    def create(
        self,
        *,
        config: CreateAuthTokenConfigOrDict | None = None,
    ) -> AuthToken:
        """Create a token; its `name` goes where an API key would.

        Args:
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.auth_tokens.create`
        """
        return self._client.call(operations.AUTH_TOKENS_CREATE, {"config": config})


class AsyncTokens(AsyncResource):
    """Short-lived tokens that let a browser or an app open Live sessions without the API key."""

    async def create(
        self,
        *,
        config: CreateAuthTokenConfigOrDict | None = None,
    ) -> AuthToken:
        """Create a token; its `name` goes where an API key would.

        Args:
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.auth_tokens.create`
        """
        return await self._client.call(operations.AUTH_TOKENS_CREATE, {"config": config})
