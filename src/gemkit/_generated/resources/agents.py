"""Agents of your own: an agent of the service with instructions and tools that stay the same. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from gemkit._generated.types.interactions.agents import (
        Agent,
        AgentListResponse,
    )
    from gemkit._generated.types.interactions.dicts import (
        AgentOrDict,
        AgentToolOrDict,
        AntigravityAgentConfigOrDict,
        BaseEnvironmentOrDict,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
    )


class Agents(KeywordResource):
    """Agents of your own: an agent of the service with instructions and tools that stay the same."""

    def create(
        self,
        *,
        request: AgentOrDict | None = None,
        agent_config: AntigravityAgentConfigOrDict | None = None,
        base_agent: str | None = None,
        base_environment: BaseEnvironmentOrDict | None = None,
        description: str | None = None,
        id: str | None = None,
        system_instruction: str | None = None,
        tools: Sequence[AgentToolOrDict] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Agent:
        """Create an agent.

        Args:
            request: The request as a whole.
            agent_config: Settings of the agent; their `type` names the kind of agent.
            base_agent: The agent that this one is built on.
            base_environment: The environment that interactions with the agent start from, or its id.
            description: What it is or does, in words.
            id: Its id.
            system_instruction: How the model should behave.
            tools: The tools that may be used.
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

        Source: `agents.create`, `agents.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "agent_config": agent_config,
                "base_agent": base_agent,
                "base_environment": base_environment,
                "description": description,
                "id": id,
                "system_instruction": system_instruction,
                "tools": tools,
            },
        )
        return self._client.call(operations.AGENTS_CREATE, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete an agent.

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

        Source: `agents.delete`, `agents.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.AGENTS_DELETE, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Agent:
        """Look up an agent.

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

        Source: `agents.get`, `agents.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.AGENTS_GET, params)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> AgentListResponse:
        """List your agents, a page at a time.

        Args:
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
            parent: Whose agents to list.
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

        Source: `agents.list`, `agents.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "parent": parent,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.AGENTS_LIST, params)


class AsyncAgents(AsyncKeywordResource):
    """Agents of your own: an agent of the service with instructions and tools that stay the same."""

    async def create(
        self,
        *,
        request: AgentOrDict | None = None,
        agent_config: AntigravityAgentConfigOrDict | None = None,
        base_agent: str | None = None,
        base_environment: BaseEnvironmentOrDict | None = None,
        description: str | None = None,
        id: str | None = None,
        system_instruction: str | None = None,
        tools: Sequence[AgentToolOrDict] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Agent:
        """Create an agent.

        Args:
            request: The request as a whole.
            agent_config: Settings of the agent; their `type` names the kind of agent.
            base_agent: The agent that this one is built on.
            base_environment: The environment that interactions with the agent start from, or its id.
            description: What it is or does, in words.
            id: Its id.
            system_instruction: How the model should behave.
            tools: The tools that may be used.
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

        Source: `agents.create`, `agents.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "agent_config": agent_config,
                "base_agent": base_agent,
                "base_environment": base_environment,
                "description": description,
                "id": id,
                "system_instruction": system_instruction,
                "tools": tools,
            },
        )
        return await self._client.call(operations.AGENTS_CREATE, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Empty:
        """Delete an agent.

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

        Source: `agents.delete`, `agents.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.AGENTS_DELETE, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Agent:
        """Look up an agent.

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

        Source: `agents.get`, `agents.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.AGENTS_GET, params)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> AgentListResponse:
        """List your agents, a page at a time.

        Args:
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
            parent: Whose agents to list.
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

        Source: `agents.list`, `agents.list`
        """
        params: dict[str, Any] = {
            "page_size": page_size,
            "page_token": page_token,
            "parent": parent,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.AGENTS_LIST, params)
