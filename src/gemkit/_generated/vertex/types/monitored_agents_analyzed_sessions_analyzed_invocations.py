"""Types of monitored_agents_analyzed_sessions_analyzed_invocations, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.monitored_agents_analyzed_sessions_shared import Assessment
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AnalyzedInvocationInvocationState(_OpenEnum):
    INVOCATION_STATE_UNSPECIFIED = "INVOCATION_STATE_UNSPECIFIED"
    INVOCATION_STATE_ANOMALOUS = "INVOCATION_STATE_ANOMALOUS"
    INVOCATION_STATE_NOT_ANOMALOUS = "INVOCATION_STATE_NOT_ANOMALOUS"


class AnalyzedInvocation(_Message):
    assessment: Assessment | None = None
    invocation_id: str | None = None
    invocation_state: AnalyzedInvocationInvocationState | None = None
    name: str | None = None


class ListAnalyzedInvocationsResponse(_Message):
    analyzed_invocations: list[AnalyzedInvocation] | None = None
    next_page_token: str | None = None
