"""Types of monitored_agents, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AgentResourceAgentFramework(_OpenEnum):
    AGENT_FRAMEWORK_UNSPECIFIED = "AGENT_FRAMEWORK_UNSPECIFIED"
    ADK = "ADK"


class AgentResourceAgentType(_OpenEnum):
    AGENT_TYPE_UNSPECIFIED = "AGENT_TYPE_UNSPECIFIED"
    REASONING_ENGINE = "REASONING_ENGINE"
    CLOUD_RUN_SERVICE = "CLOUD_RUN_SERVICE"
    GKE_WORKLOAD = "GKE_WORKLOAD"
    GCE_INSTANCE = "GCE_INSTANCE"
    AGENT_TYPE_OTHER = "AGENT_TYPE_OTHER"


class MonitoredAgentState(_OpenEnum):
    ENABLEMENT_STATE_UNSPECIFIED = "ENABLEMENT_STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    ENABLING = "ENABLING"
    DISABLED = "DISABLED"


class AgentResource(_Message):
    agent: str | None = None
    agent_framework: AgentResourceAgentFramework | None = None
    agent_type: AgentResourceAgentType | None = None
    location: str | None = None


class ClearTrainingDataRequest(_Message):
    pass


class DisableMonitoredAgentRequest(_Message):
    pass


class EnableMonitoredAgentRequest(_Message):
    pass


class MonitoredAgent(_Message):
    agent_resource: AgentResource | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    name: str | None = None
    state: MonitoredAgentState | None = None
    status_message: str | None = None
    update_time: datetime | None = None


class ListMonitoredAgentsResponse(_Message):
    monitored_agents: list[MonitoredAgent] | None = None
    next_page_token: str | None = None
    total_size: int | None = None
