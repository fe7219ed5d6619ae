"""Types of the interactions.agents topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import AntigravityAgentConfig, InteractionsEnvironment
from gemkit._generated.types.interactions.tools import AgentTool
from gemkit._mapping.union import SnakeMessage


class Agent(SnakeMessage):
    """Interactions agent."""

    agent_config: AntigravityAgentConfig | None = None
    """Agent config, a `interactions.AntigravityAgentConfig`."""
    base_agent: str | None = None
    """Base agent, a string."""
    base_environment: BaseEnvironment | None = None
    """Base environment, a `interactions.BaseEnvironment`."""
    description: str | None = None
    """Description, a string."""
    id: str | None = None
    """Id, a string."""
    system_instruction: str | None = None
    """System instruction, a string."""
    tools: list[AgentTool] | None = None
    """Tools, a list of interactions.AgentTool."""


class AgentListResponse(SnakeMessage):
    """Interactions agent list response."""

    agents: list[Agent] | None = None
    """Agents, a list of interactions.Agent."""
    next_page_token: str | None = None
    """Next page token, a string."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


BaseEnvironment: TypeAlias = InteractionsEnvironment | str
