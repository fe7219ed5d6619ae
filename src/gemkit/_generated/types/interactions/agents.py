"""Types of the interactions.agents topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import AntigravityAgentConfig, InteractionsEnvironment
from gemkit._generated.types.interactions.tools import AgentTool
from gemkit._mapping.union import SnakeMessage


class Agent(SnakeMessage):
    """An agent of your own."""

    agent_config: AntigravityAgentConfig | None = None
    """Settings of the agent; their `type` names the kind of agent."""
    base_agent: str | None = None
    """The agent that this one is built on."""
    base_environment: BaseEnvironment | None = None
    """The environment that interactions with the agent start from, or its id."""
    description: str | None = None
    """What it is or does, in words."""
    id: str | None = None
    """Its id."""
    system_instruction: str | None = None
    """How the model should behave."""
    tools: list[AgentTool] | None = None
    """The tools that may be used."""


class AgentListResponse(SnakeMessage):
    """A page of agents."""

    agents: list[Agent] | None = None
    """The agents of this page."""
    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


BaseEnvironment: TypeAlias = InteractionsEnvironment | str
