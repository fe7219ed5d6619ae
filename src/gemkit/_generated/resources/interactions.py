"""Methods of interactions. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._api.keywords import given, keyword_options
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


class Interactions(Resource):
    """Methods of interactions."""

    @cached_property
    def auth_tokens(self) -> InteractionAuthTokens:
        """Methods of interaction_auth_tokens."""
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
            background: Background, true or false.
            cached_content: Cached content, a string. Deprecated.
            continuation_token: Continuation token, a string.
            environment: Environment, a `interactions.CreateModelInteractionEnvironment`.
            generation_config: Generation config, a `interactions.GenerationConfig`.
            input: Input, a `interactions.InteractionsInput`.
            labels: Labels, a mapping to str.
            model: Model, a `interactions.Model`.
            previous_interaction_id: Previous interaction id, a string.
            response_format: Response format, a `interactions.CreateModelInteractionResponseFormat`.
            response_mime_type: Response mime type, a string. Deprecated.
            response_modalities: Response modalities, a list of interactions.ResponseModality. Deprecated.
            safety_settings: Safety settings, a list of interactions.SafetySetting.
            service_tier: Service tier, a `interactions.ServiceTier`.
            store: Store, true or false.
            stream: Stream, true or false.
            system_instruction: System instruction, a string.
            tools: Tools, a list of interactions.Tool.
            webhook_config: Webhook config, a `interactions.WebhookConfig`.
            agent: Agent, a `interactions.AgentOption`.
            agent_config: Agent config, a `interactions.InteractionAgentConfig`.
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

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
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
            background: Background, true or false.
            cached_content: Cached content, a string. Deprecated.
            continuation_token: Continuation token, a string.
            environment: Environment, a `interactions.CreateModelInteractionEnvironment`.
            generation_config: Generation config, a `interactions.GenerationConfig`.
            input: Input, a `interactions.InteractionsInput`.
            labels: Labels, a mapping to str.
            model: Model, a `interactions.Model`.
            previous_interaction_id: Previous interaction id, a string.
            response_format: Response format, a `interactions.CreateModelInteractionResponseFormat`.
            response_mime_type: Response mime type, a string. Deprecated.
            response_modalities: Response modalities, a list of interactions.ResponseModality. Deprecated.
            safety_settings: Safety settings, a list of interactions.SafetySetting.
            service_tier: Service tier, a `interactions.ServiceTier`.
            store: Store, true or false.
            stream: Stream, true or false.
            system_instruction: System instruction, a string.
            tools: Tools, a list of interactions.Tool.
            webhook_config: Webhook config, a `interactions.WebhookConfig`.
            agent: Agent, a `interactions.AgentOption`.
            agent_config: Agent config, a `interactions.InteractionAgentConfig`.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
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
            id: Id, a string.
            include_input: Include input, true or false.
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
            id: Id, a string.
            include_input: Include input, true or false.
            last_event_id: Last event id, a string.
            stream: Stream, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
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
            id: Id, a string.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
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


class AsyncInteractions(AsyncResource):
    """Methods of interactions."""

    @cached_property
    def auth_tokens(self) -> AsyncInteractionAuthTokens:
        """Methods of interaction_auth_tokens."""
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
            background: Background, true or false.
            cached_content: Cached content, a string. Deprecated.
            continuation_token: Continuation token, a string.
            environment: Environment, a `interactions.CreateModelInteractionEnvironment`.
            generation_config: Generation config, a `interactions.GenerationConfig`.
            input: Input, a `interactions.InteractionsInput`.
            labels: Labels, a mapping to str.
            model: Model, a `interactions.Model`.
            previous_interaction_id: Previous interaction id, a string.
            response_format: Response format, a `interactions.CreateModelInteractionResponseFormat`.
            response_mime_type: Response mime type, a string. Deprecated.
            response_modalities: Response modalities, a list of interactions.ResponseModality. Deprecated.
            safety_settings: Safety settings, a list of interactions.SafetySetting.
            service_tier: Service tier, a `interactions.ServiceTier`.
            store: Store, true or false.
            stream: Stream, true or false.
            system_instruction: System instruction, a string.
            tools: Tools, a list of interactions.Tool.
            webhook_config: Webhook config, a `interactions.WebhookConfig`.
            agent: Agent, a `interactions.AgentOption`.
            agent_config: Agent config, a `interactions.InteractionAgentConfig`.
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

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
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
            background: Background, true or false.
            cached_content: Cached content, a string. Deprecated.
            continuation_token: Continuation token, a string.
            environment: Environment, a `interactions.CreateModelInteractionEnvironment`.
            generation_config: Generation config, a `interactions.GenerationConfig`.
            input: Input, a `interactions.InteractionsInput`.
            labels: Labels, a mapping to str.
            model: Model, a `interactions.Model`.
            previous_interaction_id: Previous interaction id, a string.
            response_format: Response format, a `interactions.CreateModelInteractionResponseFormat`.
            response_mime_type: Response mime type, a string. Deprecated.
            response_modalities: Response modalities, a list of interactions.ResponseModality. Deprecated.
            safety_settings: Safety settings, a list of interactions.SafetySetting.
            service_tier: Service tier, a `interactions.ServiceTier`.
            store: Store, true or false.
            stream: Stream, true or false.
            system_instruction: System instruction, a string.
            tools: Tools, a list of interactions.Tool.
            webhook_config: Webhook config, a `interactions.WebhookConfig`.
            agent: Agent, a `interactions.AgentOption`.
            agent_config: Agent config, a `interactions.InteractionAgentConfig`.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `interactions.create`, `interactions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = given(
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
            id: Id, a string.
            include_input: Include input, true or false.
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
            id: Id, a string.
            include_input: Include input, true or false.
            last_event_id: Last event id, a string.
            stream: Stream, true or false.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
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
            id: Id, a string.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
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
