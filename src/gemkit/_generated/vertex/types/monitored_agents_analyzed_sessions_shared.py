"""Types of monitored_agents_analyzed_sessions_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AssessmentDetectorFindingSeverity(_OpenEnum):
    SEVERITY_UNSPECIFIED = "SEVERITY_UNSPECIFIED"
    SEVERITY_LOW = "SEVERITY_LOW"
    SEVERITY_MEDIUM = "SEVERITY_MEDIUM"
    SEVERITY_HIGH = "SEVERITY_HIGH"
    SEVERITY_CRITICAL = "SEVERITY_CRITICAL"


class AssessmentDetectorFinding(_Message):
    detector_id: str | None = None
    display_name: str | None = None
    explanation: str | None = None
    probability: float | None = None
    recommendations: list[str] | None = None
    severity: AssessmentDetectorFindingSeverity | None = None


class Assessment(_Message):
    detector_findings: list[AssessmentDetectorFinding] | None = None
