"""Types of monitored_agents_analyzed_sessions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.monitored_agents_analyzed_sessions_shared import Assessment
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AnalyzedSessionSeveritySummarySeverityLevel(_OpenEnum):
    SEVERITY_UNSPECIFIED = "SEVERITY_UNSPECIFIED"
    SEVERITY_LOW = "SEVERITY_LOW"
    SEVERITY_MEDIUM = "SEVERITY_MEDIUM"
    SEVERITY_HIGH = "SEVERITY_HIGH"
    SEVERITY_CRITICAL = "SEVERITY_CRITICAL"


class AggregateAnalyzedSessionsResponseAgentAggregateAgentStatus(_OpenEnum):
    ENABLEMENT_STATE_UNSPECIFIED = "ENABLEMENT_STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    ENABLING = "ENABLING"
    DISABLED = "DISABLED"


class AggregateAnalyzedSessionsResponseAgentAggregateAgentType(_OpenEnum):
    AGENT_TYPE_UNSPECIFIED = "AGENT_TYPE_UNSPECIFIED"
    REASONING_ENGINE = "REASONING_ENGINE"
    CLOUD_RUN_SERVICE = "CLOUD_RUN_SERVICE"
    GKE_WORKLOAD = "GKE_WORKLOAD"
    GCE_INSTANCE = "GCE_INSTANCE"
    AGENT_TYPE_OTHER = "AGENT_TYPE_OTHER"


class AnalyzedSessionAgentState(_OpenEnum):
    ENABLEMENT_STATE_UNSPECIFIED = "ENABLEMENT_STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    ENABLING = "ENABLING"
    DISABLED = "DISABLED"


class AnalyzedSessionAgentType(_OpenEnum):
    AGENT_TYPE_UNSPECIFIED = "AGENT_TYPE_UNSPECIFIED"
    REASONING_ENGINE = "REASONING_ENGINE"
    CLOUD_RUN_SERVICE = "CLOUD_RUN_SERVICE"
    GKE_WORKLOAD = "GKE_WORKLOAD"
    GCE_INSTANCE = "GCE_INSTANCE"
    AGENT_TYPE_OTHER = "AGENT_TYPE_OTHER"


class AnalyzedSessionSessionState(_OpenEnum):
    SESSION_STATE_UNSPECIFIED = "SESSION_STATE_UNSPECIFIED"
    SESSION_STATE_UNANALYZED = "SESSION_STATE_UNANALYZED"
    SESSION_STATE_NOT_FLAGGED = "SESSION_STATE_NOT_FLAGGED"
    SESSION_STATE_FLAGGED = "SESSION_STATE_FLAGGED"
    SESSION_STATE_LLM_UNFLAGGED = "SESSION_STATE_LLM_UNFLAGGED"


class AnalyzedSessionSeveritySummary(_Message):
    detector_display_names: dict[str, str] | None = None
    detector_ids: list[str] | None = None
    sessions_count: int | None = None
    severity_level: AnalyzedSessionSeveritySummarySeverityLevel | None = None


class AggregateAnalyzedSessionsResponseAgentAggregate(_Message):
    agent_display_name: str | None = None
    agent_resource_name: str | None = None
    agent_status: AggregateAnalyzedSessionsResponseAgentAggregateAgentStatus | None = None
    agent_type: AggregateAnalyzedSessionsResponseAgentAggregateAgentType | None = None
    anomalous_sessions_count: int | None = None
    latest_session_time: datetime | None = None
    location: str | None = None
    monitored_agent: str | None = None
    severities: dict[str, AnalyzedSessionSeveritySummary] | None = None
    total_sessions_count: int | None = None


class ListAnalyzedSessionsResponseViewSummary(_Message):
    anomalous_agents_count: int | None = None
    anomalous_sessions_count: int | None = None
    llm_scanned_sessions_count: int | None = None
    severities: dict[str, AnalyzedSessionSeveritySummary] | None = None
    total_sessions_count: int | None = None


class AggregateAnalyzedSessionsResponse(_Message):
    agent_aggregates: list[AggregateAnalyzedSessionsResponseAgentAggregate] | None = None
    next_page_token: str | None = None
    summary: ListAnalyzedSessionsResponseViewSummary | None = None


class AnalyzedSession(_Message):
    agent_display_name: str | None = None
    agent_resource_name: str | None = None
    agent_state: AnalyzedSessionAgentState | None = None
    agent_type: AnalyzedSessionAgentType | None = None
    assessment: Assessment | None = None
    create_time: datetime | None = None
    latest_analyzed_time: datetime | None = None
    location: str | None = None
    name: str | None = None
    session_id: str | None = None
    session_state: AnalyzedSessionSessionState | None = None
    severities: dict[str, AnalyzedSessionSeveritySummary] | None = None
    user_id: str | None = None


class ListAnalyzedSessionsResponse(_Message):
    analyzed_sessions: list[AnalyzedSession] | None = None
    next_page_token: str | None = None
    summary: ListAnalyzedSessionsResponseViewSummary | None = None
