"""The resources a client offers. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._sync.client import APIClient
    from gemkit._generated.resources.agents import Agents, AsyncAgents
    from gemkit._generated.resources.auth_tokens import AsyncTokens, Tokens
    from gemkit._generated.resources.caches import AsyncCaches, Caches
    from gemkit._generated.resources.credentials import AsyncCredentials, Credentials
    from gemkit._generated.resources.decisions import AsyncDecisions, Decisions
    from gemkit._generated.resources.triggers import AsyncTriggers, Triggers
    from gemkit._generated.resources.voices import AsyncVoices, Voices
    from gemkit._generated.resources.webhooks import AsyncWebhooks, Webhooks
    from gemkit.batches import AsyncBatches, Batches
    from gemkit.environments import AsyncEnvironments, Environments
    from gemkit.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from gemkit.files import AsyncFiles, Files
    from gemkit.interactions import AsyncInteractions, Interactions
    from gemkit.models import AsyncModels, Models
    from gemkit.operations import AsyncOperations, Operations
    from gemkit.tunings import AsyncTunings, Tunings


class Resources:
    """The resources of a client; each is imported when first named."""

    if TYPE_CHECKING:

        @cached_property
        def _client(self) -> APIClient: ...

    @cached_property
    def auth_tokens(self) -> Tokens:
        """Short-lived tokens that let a browser or an app open Live sessions without the API key."""
        from gemkit._generated.resources.auth_tokens import Tokens

        return Tokens(self._client)

    @cached_property
    def batches(self) -> Batches:
        """Run many requests as one job, at a lower price and within a day."""
        from gemkit.batches import Batches

        return Batches(self._client)

    @cached_property
    def caches(self) -> Caches:
        """Keep long prompts at the service, so that later requests can refer to them for less."""
        from gemkit._generated.resources.caches import Caches

        return Caches(self._client)

    @cached_property
    def file_search_stores(self) -> FileSearchStores:
        """Collections of documents that the file search tool looks through. Gemini Developer API only."""
        from gemkit.file_search_stores import FileSearchStores

        return FileSearchStores(self._client)

    @cached_property
    def files(self) -> Files:
        """Files kept at the Gemini Developer API for 48 hours, for prompts that are too large to send whole."""
        from gemkit.files import Files

        return Files(self._client)

    @cached_property
    def agents(self) -> Agents:
        """Agents of your own: an agent of the service with instructions and tools that stay the same."""
        from gemkit._generated.resources.agents import Agents

        return Agents(self._client)

    @cached_property
    def credentials(self) -> Credentials:
        """Secrets that the service keeps for tools and environments. Their values cannot be read again."""
        from gemkit._generated.resources.credentials import Credentials

        return Credentials(self._client)

    @cached_property
    def decisions(self) -> Decisions:
        """Questions with a fixed form of answer: a choice, a score, or how true something is."""
        from gemkit._generated.resources.decisions import Decisions

        return Decisions(self._client)

    @cached_property
    def environments(self) -> Environments:
        """Sandboxes in which agents run code and keep files."""
        from gemkit.environments import Environments

        return Environments(self._client)

    @cached_property
    def interactions(self) -> Interactions:
        """Conversations that the service keeps: turns of models and runs of agents."""
        from gemkit.interactions import Interactions

        return Interactions(self._client)

    @cached_property
    def triggers(self) -> Triggers:
        """Interactions that the service starts at set times."""
        from gemkit._generated.resources.triggers import Triggers

        return Triggers(self._client)

    @cached_property
    def voices(self) -> Voices:
        """Voices of your own, made from a description or a recording."""
        from gemkit._generated.resources.voices import Voices

        return Voices(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses that the service calls when something has ended."""
        from gemkit._generated.resources.webhooks import Webhooks

        return Webhooks(self._client)

    @cached_property
    def models(self) -> Models:
        """Generate content, count tokens, embed, and look after models."""
        from gemkit.models import Models

        return Models(self._client)

    @cached_property
    def operations(self) -> Operations:
        """Ask how far long-running operations have come."""
        from gemkit.operations import Operations

        return Operations(self._client)

    @cached_property
    def tunings(self) -> Tunings:
        """Tune models and follow the jobs that do so."""
        from gemkit.tunings import Tunings

        return Tunings(self._client)


class AsyncResources:
    """The resources of an async client; each is imported when first named."""

    if TYPE_CHECKING:

        @cached_property
        def _client(self) -> AsyncAPIClient: ...

    @cached_property
    def auth_tokens(self) -> AsyncTokens:
        """Short-lived tokens that let a browser or an app open Live sessions without the API key."""
        from gemkit._generated.resources.auth_tokens import AsyncTokens

        return AsyncTokens(self._client)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Run many requests as one job, at a lower price and within a day."""
        from gemkit.batches import AsyncBatches

        return AsyncBatches(self._client)

    @cached_property
    def caches(self) -> AsyncCaches:
        """Keep long prompts at the service, so that later requests can refer to them for less."""
        from gemkit._generated.resources.caches import AsyncCaches

        return AsyncCaches(self._client)

    @cached_property
    def file_search_stores(self) -> AsyncFileSearchStores:
        """Collections of documents that the file search tool looks through. Gemini Developer API only."""
        from gemkit.file_search_stores import AsyncFileSearchStores

        return AsyncFileSearchStores(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files kept at the Gemini Developer API for 48 hours, for prompts that are too large to send whole."""
        from gemkit.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents of your own: an agent of the service with instructions and tools that stay the same."""
        from gemkit._generated.resources.agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """Secrets that the service keeps for tools and environments. Their values cannot be read again."""
        from gemkit._generated.resources.credentials import AsyncCredentials

        return AsyncCredentials(self._client)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Questions with a fixed form of answer: a choice, a score, or how true something is."""
        from gemkit._generated.resources.decisions import AsyncDecisions

        return AsyncDecisions(self._client)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Sandboxes in which agents run code and keep files."""
        from gemkit.environments import AsyncEnvironments

        return AsyncEnvironments(self._client)

    @cached_property
    def interactions(self) -> AsyncInteractions:
        """Conversations that the service keeps: turns of models and runs of agents."""
        from gemkit.interactions import AsyncInteractions

        return AsyncInteractions(self._client)

    @cached_property
    def triggers(self) -> AsyncTriggers:
        """Interactions that the service starts at set times."""
        from gemkit._generated.resources.triggers import AsyncTriggers

        return AsyncTriggers(self._client)

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices of your own, made from a description or a recording."""
        from gemkit._generated.resources.voices import AsyncVoices

        return AsyncVoices(self._client)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that the service calls when something has ended."""
        from gemkit._generated.resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """Generate content, count tokens, embed, and look after models."""
        from gemkit.models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """Ask how far long-running operations have come."""
        from gemkit.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def tunings(self) -> AsyncTunings:
        """Tune models and follow the jobs that do so."""
        from gemkit.tunings import AsyncTunings

        return AsyncTunings(self._client)
