"""Types of semantic_governance_policies, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class AgentResponseCustomization(_Message):
    denial_message: str | None = None


class SemanticGovernancePolicyMcpTool(_Message):
    mcp_server: str | None = None
    tools: list[str] | None = None


class SemanticGovernancePolicy(_Message):
    agent: str | None = None
    agent_identity: str | None = None
    agent_response_customization: AgentResponseCustomization | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    dry_run: bool | None = None
    etag: str | None = None
    mcp_tools: list[SemanticGovernancePolicyMcpTool] | None = None
    name: str | None = None
    natural_language_constraint: str | None = None
    update_time: datetime | None = None


class ListSemanticGovernancePoliciesResponse(_Message):
    next_page_token: str | None = None
    semantic_governance_policies: list[SemanticGovernancePolicy] | None = None
