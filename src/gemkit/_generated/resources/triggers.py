"""Methods of triggers. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._api.keywords import given, keyword_options
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from gemkit._generated.types.interactions.dicts import (
        CreateAgentInteractionOrDict,
        TriggerCreateParamsOrDict,
        TriggerUpdateOrDict,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
    )
    from gemkit._generated.types.interactions.triggers import (
        ListTriggerExecutionsResponse,
        ListTriggersResponse,
        Trigger,
        TriggerExecution,
        TriggerUpdateStatus,
    )


class Triggers(Resource):
    """Methods of triggers."""

    def create(
        self,
        *,
        request: TriggerCreateParamsOrDict | None = None,
        display_name: str | None = None,
        environment_id: str | None = None,
        execution_timeout_seconds: int | None = None,
        interaction: CreateAgentInteractionOrDict | None = None,
        max_consecutive_failures: int | None = None,
        schedule: str | None = None,
        time_zone: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Call triggers.create.

        Args:
            request: The request as a whole.
            display_name: Display name, a string.
            environment_id: Environment id, a string.
            execution_timeout_seconds: Execution timeout seconds, an integer.
            interaction: Interaction, a `interactions.CreateAgentInteraction`.
            max_consecutive_failures: Max consecutive failures, an integer.
            schedule: Schedule, a string.
            time_zone: Time zone, a string.
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

        Source: `triggers.create`, `triggers.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "display_name": display_name,
                "environment_id": environment_id,
                "execution_timeout_seconds": execution_timeout_seconds,
                "interaction": interaction,
                "max_consecutive_failures": max_consecutive_failures,
                "schedule": schedule,
                "time_zone": time_zone,
            },
        )
        return self._client.call(operations.TRIGGERS_CREATE, params)

    def list(
        self,
        *,
        filter_: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListTriggersResponse:
        """Call triggers.list.

        Args:
            filter_: Filter, a string.
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

        Source: `triggers.list`, `triggers.list`
        """
        params: dict[str, Any] = {
            "filter_": filter_,
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_LIST, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Call triggers.get.

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

        Source: `triggers.get`, `triggers.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_GET, params)

    def update(
        self,
        id: str,
        *,
        request: TriggerUpdateOrDict | None = None,
        display_name: str | None = None,
        status: TriggerUpdateStatus | str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Call triggers.update.

        Args:
            id: Id, a string.
            request: The request as a whole.
            display_name: Display name, a string.
            status: Status, a `interactions.TriggerUpdateStatus`.
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

        Source: `triggers.update`, `triggers.update`
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
                "display_name": display_name,
                "status": status,
            },
        )
        return self._client.call(operations.TRIGGERS_UPDATE, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Call triggers.delete.

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

        Source: `triggers.delete`, `triggers.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_DELETE, params)

    def run(
        self,
        trigger_id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> TriggerExecution:
        """Call triggers.run.

        Args:
            trigger_id: Trigger id, a string.
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

        Source: `triggers.run`, `triggers.run`
        """
        params: dict[str, Any] = {
            "trigger_id": trigger_id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_RUN, params)

    def list_executions(
        self,
        trigger_id: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListTriggerExecutionsResponse:
        """Call triggers.list_executions.

        Args:
            trigger_id: Trigger id, a string.
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

        Source: `triggers.list_executions`, `triggers.list_executions`
        """
        params: dict[str, Any] = {
            "trigger_id": trigger_id,
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_LIST_EXECUTIONS, params)


class AsyncTriggers(AsyncResource):
    """Methods of triggers."""

    async def create(
        self,
        *,
        request: TriggerCreateParamsOrDict | None = None,
        display_name: str | None = None,
        environment_id: str | None = None,
        execution_timeout_seconds: int | None = None,
        interaction: CreateAgentInteractionOrDict | None = None,
        max_consecutive_failures: int | None = None,
        schedule: str | None = None,
        time_zone: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Call triggers.create.

        Args:
            request: The request as a whole.
            display_name: Display name, a string.
            environment_id: Environment id, a string.
            execution_timeout_seconds: Execution timeout seconds, an integer.
            interaction: Interaction, a `interactions.CreateAgentInteraction`.
            max_consecutive_failures: Max consecutive failures, an integer.
            schedule: Schedule, a string.
            time_zone: Time zone, a string.
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

        Source: `triggers.create`, `triggers.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
            request,
            {
                "display_name": display_name,
                "environment_id": environment_id,
                "execution_timeout_seconds": execution_timeout_seconds,
                "interaction": interaction,
                "max_consecutive_failures": max_consecutive_failures,
                "schedule": schedule,
                "time_zone": time_zone,
            },
        )
        return await self._client.call(operations.TRIGGERS_CREATE, params)

    async def list(
        self,
        *,
        filter_: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListTriggersResponse:
        """Call triggers.list.

        Args:
            filter_: Filter, a string.
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

        Source: `triggers.list`, `triggers.list`
        """
        params: dict[str, Any] = {
            "filter_": filter_,
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_LIST, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Call triggers.get.

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

        Source: `triggers.get`, `triggers.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_GET, params)

    async def update(
        self,
        id: str,
        *,
        request: TriggerUpdateOrDict | None = None,
        display_name: str | None = None,
        status: TriggerUpdateStatus | str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Call triggers.update.

        Args:
            id: Id, a string.
            request: The request as a whole.
            display_name: Display name, a string.
            status: Status, a `interactions.TriggerUpdateStatus`.
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

        Source: `triggers.update`, `triggers.update`
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
                "display_name": display_name,
                "status": status,
            },
        )
        return await self._client.call(operations.TRIGGERS_UPDATE, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Call triggers.delete.

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

        Source: `triggers.delete`, `triggers.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_DELETE, params)

    async def run(
        self,
        trigger_id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> TriggerExecution:
        """Call triggers.run.

        Args:
            trigger_id: Trigger id, a string.
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

        Source: `triggers.run`, `triggers.run`
        """
        params: dict[str, Any] = {
            "trigger_id": trigger_id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_RUN, params)

    async def list_executions(
        self,
        trigger_id: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListTriggerExecutionsResponse:
        """Call triggers.list_executions.

        Args:
            trigger_id: Trigger id, a string.
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

        Source: `triggers.list_executions`, `triggers.list_executions`
        """
        params: dict[str, Any] = {
            "trigger_id": trigger_id,
            "page_size": page_size,
            "page_token": page_token,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_LIST_EXECUTIONS, params)
