"""Methods of webhooks. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._api.keywords import given, keyword_options
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from gemkit._generated.types.interactions.dicts import (
        PingWebhookRequestOrDict,
        RotateSigningSecretRequestOrDict,
        WebhookInputOrDict,
        WebhookUpdateOrDict,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
    )
    from gemkit._generated.types.interactions.webhooks import (
        RevocationBehavior,
        Webhook,
        WebhookListResponse,
        WebhookPingResponse,
        WebhookRotateSigningSecretResponse,
        WebhookSubscribedEvent,
        WebhookUpdateState,
        WebhookUpdateSubscribedEvent,
    )


class Webhooks(Resource):
    """Methods of webhooks."""

    def create(
        self,
        *,
        request: WebhookInputOrDict | None = None,
        name: str | None = None,
        subscribed_events: Sequence[WebhookSubscribedEvent | str] | None = None,
        uri: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Call webhooks.create.

        Args:
            request: The request as a whole.
            name: Name, a string.
            subscribed_events: Subscribed events, a list of interactions.WebhookSubscribedEvent.
            uri: Uri, a string.
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

        Source: `webhooks.create`, `webhooks.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "name": name,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return self._client.call(operations.WEBHOOKS_CREATE, params)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookListResponse:
        """Call webhooks.list.

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

        Source: `webhooks.list`, `webhooks.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.WEBHOOKS_LIST, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Call webhooks.get.

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

        Source: `webhooks.get`, `webhooks.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.WEBHOOKS_GET, params)

    def update(
        self,
        id: str,
        *,
        request: WebhookUpdateOrDict | None = None,
        name: str | None = None,
        state: WebhookUpdateState | str | None = None,
        subscribed_events: Sequence[WebhookUpdateSubscribedEvent | str] | None = None,
        uri: str | None = None,
        update_mask: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Call webhooks.update.

        Args:
            id: Id, a string.
            request: The request as a whole.
            name: Name, a string.
            state: State, a `interactions.WebhookUpdateState`.
            subscribed_events: Subscribed events, a list of interactions.WebhookUpdateSubscribedEvent.
            uri: Uri, a string.
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

        Source: `webhooks.update`, `webhooks.update`
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
                "name": name,
                "state": state,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return self._client.call(operations.WEBHOOKS_UPDATE, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Call webhooks.delete.

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

        Source: `webhooks.delete`, `webhooks.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.WEBHOOKS_DELETE, params)

    def ping(
        self,
        id: str,
        *,
        request: PingWebhookRequestOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookPingResponse:
        """Call webhooks.ping.

        Args:
            id: Id, a string.
            request: The request as a whole.
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

        Source: `webhooks.ping`, `webhooks.ping`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        return self._client.call(operations.WEBHOOKS_PING, params)

    def rotate_signing_secret(
        self,
        id: str,
        *,
        request: RotateSigningSecretRequestOrDict | None = None,
        revocation_behavior: RevocationBehavior | str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookRotateSigningSecretResponse:
        """Call webhooks.rotate_signing_secret.

        Args:
            id: Id, a string.
            request: The request as a whole.
            revocation_behavior: Revocation behavior, a `interactions.RevocationBehavior`.
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

        Source: `webhooks.rotate_signing_secret`, `webhooks.rotate_signing_secret`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "revocation_behavior": revocation_behavior,
            },
        )
        return self._client.call(operations.WEBHOOKS_ROTATE_SIGNING_SECRET, params)


class AsyncWebhooks(AsyncResource):
    """Methods of webhooks."""

    async def create(
        self,
        *,
        request: WebhookInputOrDict | None = None,
        name: str | None = None,
        subscribed_events: Sequence[WebhookSubscribedEvent | str] | None = None,
        uri: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Call webhooks.create.

        Args:
            request: The request as a whole.
            name: Name, a string.
            subscribed_events: Subscribed events, a list of interactions.WebhookSubscribedEvent.
            uri: Uri, a string.
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

        Source: `webhooks.create`, `webhooks.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "name": name,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return await self._client.call(operations.WEBHOOKS_CREATE, params)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookListResponse:
        """Call webhooks.list.

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

        Source: `webhooks.list`, `webhooks.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_LIST, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Call webhooks.get.

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

        Source: `webhooks.get`, `webhooks.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_GET, params)

    async def update(
        self,
        id: str,
        *,
        request: WebhookUpdateOrDict | None = None,
        name: str | None = None,
        state: WebhookUpdateState | str | None = None,
        subscribed_events: Sequence[WebhookUpdateSubscribedEvent | str] | None = None,
        uri: str | None = None,
        update_mask: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Call webhooks.update.

        Args:
            id: Id, a string.
            request: The request as a whole.
            name: Name, a string.
            state: State, a `interactions.WebhookUpdateState`.
            subscribed_events: Subscribed events, a list of interactions.WebhookUpdateSubscribedEvent.
            uri: Uri, a string.
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

        Source: `webhooks.update`, `webhooks.update`
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
                "name": name,
                "state": state,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return await self._client.call(operations.WEBHOOKS_UPDATE, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Call webhooks.delete.

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

        Source: `webhooks.delete`, `webhooks.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_DELETE, params)

    async def ping(
        self,
        id: str,
        *,
        request: PingWebhookRequestOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookPingResponse:
        """Call webhooks.ping.

        Args:
            id: Id, a string.
            request: The request as a whole.
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

        Source: `webhooks.ping`, `webhooks.ping`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_PING, params)

    async def rotate_signing_secret(
        self,
        id: str,
        *,
        request: RotateSigningSecretRequestOrDict | None = None,
        revocation_behavior: RevocationBehavior | str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookRotateSigningSecretResponse:
        """Call webhooks.rotate_signing_secret.

        Args:
            id: Id, a string.
            request: The request as a whole.
            revocation_behavior: Revocation behavior, a `interactions.RevocationBehavior`.
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

        Source: `webhooks.rotate_signing_secret`, `webhooks.rotate_signing_secret`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "revocation_behavior": revocation_behavior,
            },
        )
        return await self._client.call(operations.WEBHOOKS_ROTATE_SIGNING_SECRET, params)
