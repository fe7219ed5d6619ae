"""Interactions that the service starts at set times. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
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


class Triggers(KeywordResource):
    """Interactions that the service starts at set times."""

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
        """Start an interaction at set times.

        Args:
            request: The request as a whole.
            display_name: A name for people.
            environment_id: Id of the environment.
            execution_timeout_seconds: Seconds after which a run ends.
            interaction: The interaction.
            max_consecutive_failures: Failed runs in a row after which the trigger is paused.
            schedule: When to run, as a cron expression.
            time_zone: Time zone of the schedule, such as `Europe/Berlin`.
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

        Source: `triggers.create`, `triggers.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
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

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete a trigger.

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

        Source: `triggers.delete`, `triggers.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_DELETE, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Look up a trigger.

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

        Source: `triggers.get`, `triggers.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_GET, params)

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
        """List triggers, a page at a time.

        Args:
            filter_: A condition; only items that meet it are listed.
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
        """List the runs of a trigger, a page at a time.

        Args:
            trigger_id: Id of the trigger.
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

    def run(
        self,
        trigger_id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> TriggerExecution:
        """Run a trigger now.

        Args:
            trigger_id: Id of the trigger.
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

        Source: `triggers.run`, `triggers.run`
        """
        params: dict[str, Any] = {
            "trigger_id": trigger_id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.TRIGGERS_RUN, params)

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
        """Rename, pause or resume a trigger.

        Args:
            id: Its id.
            request: The request as a whole.
            display_name: A name for people.
            status: The status.
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

        Source: `triggers.update`, `triggers.update`
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
                "display_name": display_name,
                "status": status,
            },
        )
        return self._client.call(operations.TRIGGERS_UPDATE, params)


class AsyncTriggers(AsyncKeywordResource):
    """Interactions that the service starts at set times."""

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
        """Start an interaction at set times.

        Args:
            request: The request as a whole.
            display_name: A name for people.
            environment_id: Id of the environment.
            execution_timeout_seconds: Seconds after which a run ends.
            interaction: The interaction.
            max_consecutive_failures: Failed runs in a row after which the trigger is paused.
            schedule: When to run, as a cron expression.
            time_zone: Time zone of the schedule, such as `Europe/Berlin`.
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

        Source: `triggers.create`, `triggers.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
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

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete a trigger.

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

        Source: `triggers.delete`, `triggers.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_DELETE, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Trigger:
        """Look up a trigger.

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

        Source: `triggers.get`, `triggers.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_GET, params)

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
        """List triggers, a page at a time.

        Args:
            filter_: A condition; only items that meet it are listed.
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
        """List the runs of a trigger, a page at a time.

        Args:
            trigger_id: Id of the trigger.
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

    async def run(
        self,
        trigger_id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> TriggerExecution:
        """Run a trigger now.

        Args:
            trigger_id: Id of the trigger.
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

        Source: `triggers.run`, `triggers.run`
        """
        params: dict[str, Any] = {
            "trigger_id": trigger_id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.TRIGGERS_RUN, params)

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
        """Rename, pause or resume a trigger.

        Args:
            id: Its id.
            request: The request as a whole.
            display_name: A name for people.
            status: The status.
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

        Source: `triggers.update`, `triggers.update`
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
                "display_name": display_name,
                "status": status,
            },
        )
        return await self._client.call(operations.TRIGGERS_UPDATE, params)
