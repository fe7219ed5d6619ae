"""Types of agents, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TenantType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    WORKSPACE_CUSTOMER = "WORKSPACE_CUSTOMER"


class AgentStatusSuspensionReasonReason(_OpenEnum):
    REASON_UNSPECIFIED = "REASON_UNSPECIFIED"
    ABUSE = "ABUSE"
    ADMIN = "ADMIN"
    USER_INITIATED = "USER_INITIATED"


class AgentStatusState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    ARCHIVED = "ARCHIVED"
    DELETED = "DELETED"


class TeammateExpansionMode(_OpenEnum):
    EXPANSION_MODE_UNSPECIFIED = "EXPANSION_MODE_UNSPECIFIED"
    INFER = "INFER"
    EXPANDED = "EXPANDED"
    NON_EXPANDED = "NON_EXPANDED"


class PrincipalType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    USER = "USER"


class Tenant(_Message):
    id: str | None = None
    type: TenantType | None = None


class AgentIdentity(_Message):
    email: str | None = None
    gaia_id: str | None = None
    tenant: Tenant | None = None


class AgentMemoryConfig(_Message):
    disable_memory: bool | None = None


class AgentModelConfig(_Message):
    model: str | None = None
    temperature: float | None = None


class AgentStatusSuspensionReason(_Message):
    reason: AgentStatusSuspensionReasonReason | None = None
    suspension_time: datetime | None = None


class AgentStatus(_Message):
    delete_time: datetime | None = None
    state: AgentStatusState | None = None
    suspension_reason: AgentStatusSuspensionReason | None = None


class AgentTool(_Message):
    headers: dict[str, str] | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None


class Teammate(_Message):
    email: str | None = None
    expansion_mode: TeammateExpansionMode | None = None
    gaia_id: str | None = None


class AllowedTeammates(_Message):
    teammates: list[Teammate] | None = None


class ObservabilityConfig(_Message):
    observability_enabled: bool | None = None
    sensitive_logging_enabled: bool | None = None


class Persona(_Message):
    avatar_url: str | None = None
    display_name: str | None = None
    personality: str | None = None
    role: str | None = None


class Principal(_Message):
    id: str | None = None
    type: PrincipalType | None = None


class Agent(_Message):
    agent_identity: AgentIdentity | None = None
    ai_application: str | None = None
    allowed_teammates: AllowedTeammates | None = None
    base_agent: _Annotated[str | None, _Field(alias="base_agent")] = None
    base_environment: _Annotated[Any, _Field(alias="base_environment")] = None
    created: datetime | None = None
    description: str | None = None
    effective_identity: str | None = None
    encryption_spec: EncryptionSpec | None = None
    id: str | None = None
    memory_config: AgentMemoryConfig | None = None
    metadata: dict[str, str] | None = None
    model_config_: _Annotated[AgentModelConfig | None, _Field(alias="modelConfig")] = None
    name: str | None = None
    object: str | None = None
    observability_config: ObservabilityConfig | None = None
    owner: Principal | None = None
    persona: Persona | None = None
    status: AgentStatus | None = None
    system_instruction: _Annotated[str | None, _Field(alias="system_instruction")] = None
    tools: list[AgentTool] | None = None
    updated: datetime | None = None


class ListAgentsResponse(_Message):
    agents: list[Agent] | None = None
    next_page_token: str | None = None
