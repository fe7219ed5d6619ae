"""Addresses that the service calls when something has ended. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
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


class Webhooks(KeywordResource):
    """Addresses that the service calls when something has ended."""

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
        """Register an address; the answer holds the signing secret, which cannot be read again.

        Args:
            request: The request as a whole.
            name: The name.
            subscribed_events: The events to be told of, such as `interaction.completed`.
            uri: The address.
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

        Source: `webhooks.create`, `webhooks.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "name": name,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return self._client.call(operations.WEBHOOKS_CREATE, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete a webhook.

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

        Source: `webhooks.delete`, `webhooks.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.WEBHOOKS_DELETE, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Look up a webhook.

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

        Source: `webhooks.get`, `webhooks.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.WEBHOOKS_GET, params)

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
        """List webhooks, a page at a time.

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

        Source: `webhooks.list`, `webhooks.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.WEBHOOKS_LIST, params)

    def ping(
        self,
        id: str,
        *,
        body: PingWebhookRequestOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookPingResponse:
        """Send a test event to a webhook.

        Args:
            id: Its id.
            body: The request as a whole.
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

        Source: `webhooks.ping`, `webhooks.ping`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": body,
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
        """Replace the signing secret of a webhook; the answer holds the new one.

        Args:
            id: Its id.
            request: The request as a whole.
            revocation_behavior: When the old secrets stop to be valid.
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

        Source: `webhooks.rotate_signing_secret`, `webhooks.rotate_signing_secret`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "revocation_behavior": revocation_behavior,
            },
        )
        return self._client.call(operations.WEBHOOKS_ROTATE_SIGNING_SECRET, params)

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
        """Change a webhook.

        Args:
            id: Its id.
            request: The request as a whole.
            name: The name.
            state: Whether deliveries are made.
            subscribed_events: The events to be told of, such as `interaction.completed`.
            uri: The address.
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

        Source: `webhooks.update`, `webhooks.update`
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
                "name": name,
                "state": state,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return self._client.call(operations.WEBHOOKS_UPDATE, params)


class AsyncWebhooks(AsyncKeywordResource):
    """Addresses that the service calls when something has ended."""

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
        """Register an address; the answer holds the signing secret, which cannot be read again.

        Args:
            request: The request as a whole.
            name: The name.
            subscribed_events: The events to be told of, such as `interaction.completed`.
            uri: The address.
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

        Source: `webhooks.create`, `webhooks.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "name": name,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return await self._client.call(operations.WEBHOOKS_CREATE, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete a webhook.

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

        Source: `webhooks.delete`, `webhooks.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_DELETE, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Webhook:
        """Look up a webhook.

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

        Source: `webhooks.get`, `webhooks.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_GET, params)

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
        """List webhooks, a page at a time.

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

        Source: `webhooks.list`, `webhooks.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.WEBHOOKS_LIST, params)

    async def ping(
        self,
        id: str,
        *,
        body: PingWebhookRequestOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> WebhookPingResponse:
        """Send a test event to a webhook.

        Args:
            id: Its id.
            body: The request as a whole.
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

        Source: `webhooks.ping`, `webhooks.ping`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": body,
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
        """Replace the signing secret of a webhook; the answer holds the new one.

        Args:
            id: Its id.
            request: The request as a whole.
            revocation_behavior: When the old secrets stop to be valid.
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

        Source: `webhooks.rotate_signing_secret`, `webhooks.rotate_signing_secret`
        """
        params: dict[str, Any] = {
            "id": id,
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "revocation_behavior": revocation_behavior,
            },
        )
        return await self._client.call(operations.WEBHOOKS_ROTATE_SIGNING_SECRET, params)

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
        """Change a webhook.

        Args:
            id: Its id.
            request: The request as a whole.
            name: The name.
            state: Whether deliveries are made.
            subscribed_events: The events to be told of, such as `interaction.completed`.
            uri: The address.
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

        Source: `webhooks.update`, `webhooks.update`
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
                "name": name,
                "state": state,
                "subscribed_events": subscribed_events,
                "uri": uri,
            },
        )
        return await self._client.call(operations.WEBHOOKS_UPDATE, params)
