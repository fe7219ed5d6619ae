"""Types of agent_anomaly_detection_scopes, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AgentAnomalyDetectionScopeState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    FAILED = "FAILED"
    UPDATING = "UPDATING"


class AgentAnomalyDetectionScope(_Message):
    auto_enroll: bool | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    log_buckets: list[str] | None = None
    name: str | None = None
    observability_buckets: list[str] | None = None
    state: AgentAnomalyDetectionScopeState | None = None


class ListAgentAnomalyDetectionScopesResponse(_Message):
    agent_anomaly_detection_scopes: list[AgentAnomalyDetectionScope] | None = None
    next_page_token: str | None = None
