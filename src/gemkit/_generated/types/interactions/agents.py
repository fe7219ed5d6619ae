"""Types of the interactions.agents topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TypeAlias

from gemkit._core.union import SnakeMessage
from gemkit._generated.types.interactions.interaction import AntigravityAgentConfig, InteractionsEnvironment
from gemkit._generated.types.interactions.tools import AgentTool


class Agent(SnakeMessage):
    agent_config: AntigravityAgentConfig | None = None
    base_agent: str | None = None
    base_environment: BaseEnvironment | None = None
    description: str | None = None
    id: str | None = None
    system_instruction: str | None = None
    tools: list[AgentTool] | None = None


class AgentListResponse(SnakeMessage):
    agents: list[Agent] | None = None
    next_page_token: str | None = None


BaseEnvironment: TypeAlias = InteractionsEnvironment | str
