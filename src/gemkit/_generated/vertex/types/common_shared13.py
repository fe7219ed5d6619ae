"""Types of common_shared13, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._mapping.model import Message as _Message


class AgentConfig(_Message):
    agent_id: str | None = None
    agent_type: str | None = None
    description: str | None = None
    instruction: str | None = None
    sub_agents: list[str] | None = None
    tools: list[Tool] | None = None
