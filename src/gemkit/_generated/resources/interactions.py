"""Conversations that the service keeps: turns of models and runs of agents. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypedDict

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.resources.interaction_auth_tokens import AsyncInteractionAuthTokens, InteractionAuthTokens
    from gemkit._generated.types.interactions.dicts import (
        CreateAgentInteractionEnvironmentOrDict,
        CreateAgentInteractionResponseFormatOrDict,
        CreateModelInteractionEnvironmentOrDict,
        CreateModelInteractionResponseFormatOrDict,
        GenerationConfigOrDict,
        InteractionAgentConfigOrDict,
        InteractionsCreateRequestOrDict,
        InteractionsInputOrDict,
        SafetySettingOrDict,
        ToolOrDict,
        WebhookConfigOrDict,
    )
    from gemkit._generated.types.interactions.events import (
        InteractionSSEEvent,
    )
    from gemkit._generated.types.interactions.interaction import (
        AgentOption,
        Interaction,
        Model,
        ResponseModality,
        ServiceTier,
    )


class InteractionsCreateKeywords(TypedDict, total=False):
    """The keywords of `create` that go into the request as they are, and the options of the call."""

    request: InteractionsCreateRequestOrDict | None
    background: bool | None
    cached_content: str | None
    continuation_token: str | None
    environment: CreateModelInteractionEnvironmentOrDict | CreateAgentInteractionEnvironmentOrDict | None
    generation_config: GenerationConfigOrDict | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    model: Model | str | None
    previous_interaction_id: str | None
    response_format: CreateModelInteractionResponseFormatOrDict | CreateAgentInteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    service_tier: ServiceTier | str | None
    store: bool | None
    system_instruction: str | None
    webhook_config: WebhookConfigOrDict | None
    agent: AgentOption | str | None
    agent_config: InteractionAgentConfigOrDict | None
    api_version: str | None
    extra_headers: Mapping[str, str] | None
    extra_query: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    timeout: float | None


class InteractionsGetKeywords(TypedDict, total=False):
    """The keywords of `get` that go into the request as they are, and the options of the call."""

    include_input: bool | None
    api_version: str | None
    extra_headers: Mapping[str, str] | None
    extra_query: Mapping[str, Any] | None
    timeout: float | None


class Interactions(KeywordResource):
    """Conversations that the service keeps: turns of models and runs of agents."""

    @cached_property
    def auth_tokens(self) -> InteractionAuthTokens:
        """Short-lived tokens that give access to one interaction."""
        from gemkit._generated.resources.interaction_auth_tokens import InteractionAuthTokens

        return InteractionAuthTokens(self._client)

    def _create(
        self,
        *,
        request: InteractionsCreateRequestOrDict | None = None,
        background: bool | None = None,
        cached_content: str | None = None,
        continuation_token: str | None = None,
        environment: CreateModelInteractionEnvironmentOrDict | CreateAgentInteractionEnvironmentOrDict | None = None,
        generation_config: GenerationConfigOrDict | None = None,
        input: InteractionsInputOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        model: Model | str | None = None,
        previous_interaction_id: str | None = None,
        response_format: CreateModelInteractionResponseFormatOrDict
        | CreateAgentInteractionResponseFormatOrDict
        | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[ResponseModality | str] | None = None,
        safety_settings: Sequence[SafetySettingOrDict] | None = None,
        service_tier: ServiceTier | str | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        tools: Sequence[ToolOrDict] | None = None,
        webhook_config: WebhookConfigOrDict | None = None,
        agent: AgentOption | str | None = None,
        agent_config: InteractionAgentConfigOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Interaction:
        """Call interactions._create.

        Args:
            request: The request as a whole.
            background: Run at the service and return at once; `wait` or `get` bring the result.
            cached_content: Name of a cache whose content precedes the input. Deprecated.
            continuation_token: Continues an interaction that ended with the status `requires_continuation`.
            environment: The environment to run in: settings or an id.
            generation_config: Settings for how the model answers.
            input: The input: text, contents or steps.
            labels: Labels for billing and filtering.
            model: The model.
            previous_interaction_id: Id of the interaction that this one continues.
            response_format: The form of the answer: JSON of a schema, audio, images or videos.
            response_mime_type: MIME type of the answer. Deprecated.
            response_modalities: What the answer may consist of. Deprecated.
            safety_settings: What is blocked, for each kind of harm.
            service_tier: The service tier.
            store: Whether the service keeps it; on by default.
            stream: Return events as they come.
            system_instruction: How the model should behave.
            tools: The tools that may be used.
            webhook_config: Where to report the end of this interaction.
            agent: The agent to run, such as `deep-research-preview-04-2026`.
            agent_config: Settings of the agent; their `type` names the kind of agent.
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

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "background": background,
                "cached_content": cached_content,
                "continuation_token": continuation_token,
                "environment": environment,
                "generation_config": generation_config,
                "input": input,
                "labels": labels,
                "model": model,
                "previous_interaction_id": previous_interaction_id,
                "response_format": response_format,
                "response_mime_type": response_mime_type,
                "response_modalities": response_modalities,
                "safety_settings": safety_settings,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "system_instruction": system_instruction,
                "tools": tools,
                "webhook_config": webhook_config,
                "agent": agent,
                "agent_config": agent_config,
            },
        )
        return self._client.call(operations.INTERACTIONS_CREATE, params)

    def _create_stream(
        self,
        *,
        request: InteractionsCreateRequestOrDict | None = None,
        background: bool | None = None,
        cached_content: str | None = None,
        continuation_token: str | None = None,
        environment: CreateModelInteractionEnvironmentOrDict | CreateAgentInteractionEnvironmentOrDict | None = None,
        generation_config: GenerationConfigOrDict | None = None,
        input: InteractionsInputOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        model: Model | str | None = None,
        previous_interaction_id: str | None = None,
        response_format: CreateModelInteractionResponseFormatOrDict
        | CreateAgentInteractionResponseFormatOrDict
        | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[ResponseModality | str] | None = None,
        safety_settings: Sequence[SafetySettingOrDict] | None = None,
        service_tier: ServiceTier | str | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        tools: Sequence[ToolOrDict] | None = None,
        webhook_config: WebhookConfigOrDict | None = None,
        agent: AgentOption | str | None = None,
        agent_config: InteractionAgentConfigOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Stream[InteractionSSEEvent]:
        """Call interactions._create_stream.

        Args:
            request: The request as a whole.
            background: Run at the service and return at once; `wait` or `get` bring the result.
            cached_content: Name of a cache whose content precedes the input. Deprecated.
            continuation_token: Continues an interaction that ended with the status `requires_continuation`.
            environment: The environment to run in: settings or an id.
            generation_config: Settings for how the model answers.
            input: The input: text, contents or steps.
            labels: Labels for billing and filtering.
            model: The model.
            previous_interaction_id: Id of the interaction that this one continues.
            response_format: The form of the answer: JSON of a schema, audio, images or videos.
            response_mime_type: MIME type of the answer. Deprecated.
            response_modalities: What the answer may consist of. Deprecated.
            safety_settings: What is blocked, for each kind of harm.
            service_tier: The service tier.
            store: Whether the service keeps it; on by default.
            stream: Return events as they come.
            system_instruction: How the model should behave.
            tools: The tools that may be used.
            webhook_config: Where to report the end of this interaction.
            agent: The agent to run, such as `deep-research-preview-04-2026`.
            agent_config: Settings of the agent; their `type` names the kind of agent.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The events as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "background": background,
                "cached_content": cached_content,
                "continuation_token": continuation_token,
                "environment": environment,
                "generation_config": generation_config,
                "input": input,
                "labels": labels,
                "model": model,
                "previous_interaction_id": previous_interaction_id,
                "response_format": response_format,
                "response_mime_type": response_mime_type,
                "response_modalities": response_modalities,
                "safety_settings": safety_settings,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "system_instruction": system_instruction,
                "tools": tools,
                "webhook_config": webhook_config,
                "agent": agent,
                "agent_config": agent_config,
            },
        )
        return self._client.stream(operations.INTERACTIONS_CREATE_STREAM, params)

    def _get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Interaction:
        """Call interactions._get.

        Args:
            id: Its id.
            include_input: Include input, true or false.
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

        Source: `interactions.get`, `interactions.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "include_input": include_input,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.INTERACTIONS_GET, params)

    def _get_stream(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Stream[InteractionSSEEvent]:
        """Call interactions._get_stream.

        Args:
            id: Its id.
            include_input: Include input, true or false.
            last_event_id: Last event id, a string.
            stream: Stream, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The events as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.get`, `interactions.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "include_input": include_input,
            "last_event_id": last_event_id,
            "stream": stream,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.stream(operations.INTERACTIONS_GET_STREAM, params)

    def cancel(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Interaction:
        """Call interactions.cancel.

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

        Source: `interactions.cancel`, `interactions.cancel`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.INTERACTIONS_CANCEL, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Call interactions.delete.

        Args:
            id: Its id.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.delete`, `interactions.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.INTERACTIONS_DELETE, params)


class AsyncInteractions(AsyncKeywordResource):
    """Conversations that the service keeps: turns of models and runs of agents."""

    @cached_property
    def auth_tokens(self) -> AsyncInteractionAuthTokens:
        """Short-lived tokens that give access to one interaction."""
        from gemkit._generated.resources.interaction_auth_tokens import AsyncInteractionAuthTokens

        return AsyncInteractionAuthTokens(self._client)

    async def _create(
        self,
        *,
        request: InteractionsCreateRequestOrDict | None = None,
        background: bool | None = None,
        cached_content: str | None = None,
        continuation_token: str | None = None,
        environment: CreateModelInteractionEnvironmentOrDict | CreateAgentInteractionEnvironmentOrDict | None = None,
        generation_config: GenerationConfigOrDict | None = None,
        input: InteractionsInputOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        model: Model | str | None = None,
        previous_interaction_id: str | None = None,
        response_format: CreateModelInteractionResponseFormatOrDict
        | CreateAgentInteractionResponseFormatOrDict
        | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[ResponseModality | str] | None = None,
        safety_settings: Sequence[SafetySettingOrDict] | None = None,
        service_tier: ServiceTier | str | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        tools: Sequence[ToolOrDict] | None = None,
        webhook_config: WebhookConfigOrDict | None = None,
        agent: AgentOption | str | None = None,
        agent_config: InteractionAgentConfigOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Interaction:
        """Call interactions._create.

        Args:
            request: The request as a whole.
            background: Run at the service and return at once; `wait` or `get` bring the result.
            cached_content: Name of a cache whose content precedes the input. Deprecated.
            continuation_token: Continues an interaction that ended with the status `requires_continuation`.
            environment: The environment to run in: settings or an id.
            generation_config: Settings for how the model answers.
            input: The input: text, contents or steps.
            labels: Labels for billing and filtering.
            model: The model.
            previous_interaction_id: Id of the interaction that this one continues.
            response_format: The form of the answer: JSON of a schema, audio, images or videos.
            response_mime_type: MIME type of the answer. Deprecated.
            response_modalities: What the answer may consist of. Deprecated.
            safety_settings: What is blocked, for each kind of harm.
            service_tier: The service tier.
            store: Whether the service keeps it; on by default.
            stream: Return events as they come.
            system_instruction: How the model should behave.
            tools: The tools that may be used.
            webhook_config: Where to report the end of this interaction.
            agent: The agent to run, such as `deep-research-preview-04-2026`.
            agent_config: Settings of the agent; their `type` names the kind of agent.
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

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "background": background,
                "cached_content": cached_content,
                "continuation_token": continuation_token,
                "environment": environment,
                "generation_config": generation_config,
                "input": input,
                "labels": labels,
                "model": model,
                "previous_interaction_id": previous_interaction_id,
                "response_format": response_format,
                "response_mime_type": response_mime_type,
                "response_modalities": response_modalities,
                "safety_settings": safety_settings,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "system_instruction": system_instruction,
                "tools": tools,
                "webhook_config": webhook_config,
                "agent": agent,
                "agent_config": agent_config,
            },
        )
        return await self._client.call(operations.INTERACTIONS_CREATE, params)

    async def _create_stream(
        self,
        *,
        request: InteractionsCreateRequestOrDict | None = None,
        background: bool | None = None,
        cached_content: str | None = None,
        continuation_token: str | None = None,
        environment: CreateModelInteractionEnvironmentOrDict | CreateAgentInteractionEnvironmentOrDict | None = None,
        generation_config: GenerationConfigOrDict | None = None,
        input: InteractionsInputOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        model: Model | str | None = None,
        previous_interaction_id: str | None = None,
        response_format: CreateModelInteractionResponseFormatOrDict
        | CreateAgentInteractionResponseFormatOrDict
        | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[ResponseModality | str] | None = None,
        safety_settings: Sequence[SafetySettingOrDict] | None = None,
        service_tier: ServiceTier | str | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        tools: Sequence[ToolOrDict] | None = None,
        webhook_config: WebhookConfigOrDict | None = None,
        agent: AgentOption | str | None = None,
        agent_config: InteractionAgentConfigOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[InteractionSSEEvent]:
        """Call interactions._create_stream.

        Args:
            request: The request as a whole.
            background: Run at the service and return at once; `wait` or `get` bring the result.
            cached_content: Name of a cache whose content precedes the input. Deprecated.
            continuation_token: Continues an interaction that ended with the status `requires_continuation`.
            environment: The environment to run in: settings or an id.
            generation_config: Settings for how the model answers.
            input: The input: text, contents or steps.
            labels: Labels for billing and filtering.
            model: The model.
            previous_interaction_id: Id of the interaction that this one continues.
            response_format: The form of the answer: JSON of a schema, audio, images or videos.
            response_mime_type: MIME type of the answer. Deprecated.
            response_modalities: What the answer may consist of. Deprecated.
            safety_settings: What is blocked, for each kind of harm.
            service_tier: The service tier.
            store: Whether the service keeps it; on by default.
            stream: Return events as they come.
            system_instruction: How the model should behave.
            tools: The tools that may be used.
            webhook_config: Where to report the end of this interaction.
            agent: The agent to run, such as `deep-research-preview-04-2026`.
            agent_config: Settings of the agent; their `type` names the kind of agent.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The events as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "background": background,
                "cached_content": cached_content,
                "continuation_token": continuation_token,
                "environment": environment,
                "generation_config": generation_config,
                "input": input,
                "labels": labels,
                "model": model,
                "previous_interaction_id": previous_interaction_id,
                "response_format": response_format,
                "response_mime_type": response_mime_type,
                "response_modalities": response_modalities,
                "safety_settings": safety_settings,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "system_instruction": system_instruction,
                "tools": tools,
                "webhook_config": webhook_config,
                "agent": agent,
                "agent_config": agent_config,
            },
        )
        return await self._client.stream(operations.INTERACTIONS_CREATE_STREAM, params)

    async def _get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Interaction:
        """Call interactions._get.

        Args:
            id: Its id.
            include_input: Include input, true or false.
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

        Source: `interactions.get`, `interactions.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "include_input": include_input,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.INTERACTIONS_GET, params)

    async def _get_stream(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[InteractionSSEEvent]:
        """Call interactions._get_stream.

        Args:
            id: Its id.
            include_input: Include input, true or false.
            last_event_id: Last event id, a string.
            stream: Stream, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The events as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.get`, `interactions.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "include_input": include_input,
            "last_event_id": last_event_id,
            "stream": stream,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.stream(operations.INTERACTIONS_GET_STREAM, params)

    async def cancel(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Interaction:
        """Call interactions.cancel.

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

        Source: `interactions.cancel`, `interactions.cancel`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.INTERACTIONS_CANCEL, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Call interactions.delete.

        Args:
            id: Its id.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.delete`, `interactions.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.INTERACTIONS_DELETE, params)
