"""Types of detectors, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CustomDetectorConfigFilterFieldType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    USER_PROMPT_TEXT = "USER_PROMPT_TEXT"
    USER_PROMPT_LENGTH_CHARS = "USER_PROMPT_LENGTH_CHARS"
    USER_PROMPT_TURN_COUNT = "USER_PROMPT_TURN_COUNT"
    LLM_RESPONSE_TEXT = "LLM_RESPONSE_TEXT"
    LLM_RESPONSE_LENGTH_CHARS = "LLM_RESPONSE_LENGTH_CHARS"
    LLM_RESPONSE_TURN_COUNT = "LLM_RESPONSE_TURN_COUNT"
    TOOL_CALL_COUNT = "TOOL_CALL_COUNT"
    TOOL_CALL_ARGS = "TOOL_CALL_ARGS"
    TOOL_CALL_RESPONSE = "TOOL_CALL_RESPONSE"
    ERROR_COUNT = "ERROR_COUNT"
    AGENT_ID = "AGENT_ID"


class CustomDetectorConfigFilterOperationType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    CONTAINS = "CONTAINS"
    NOT_CONTAINS = "NOT_CONTAINS"
    MATCH_REGEX = "MATCH_REGEX"
    GREATER_THAN = "GREATER_THAN"
    GREATER_THAN_OR_EQUALS = "GREATER_THAN_OR_EQUALS"
    LESS_THAN = "LESS_THAN"
    LESS_THAN_OR_EQUALS = "LESS_THAN_OR_EQUALS"
    EQUALS = "EQUALS"
    NOT_EQUALS = "NOT_EQUALS"


class CustomDetectorConfigFilterDataType(_OpenEnum):
    DATA_TYPE_UNSPECIFIED = "DATA_TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    BOOL = "BOOL"


class DetectorState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    DISABLED = "DISABLED"


class CustomDetectorConfigAnomalyAnalysis(_Message):
    prompt: str | None = None


class CustomDetectorConfigFilterFieldQualifiers(_Message):
    tool_name: str | None = None
    tool_parameter_name: str | None = None


class CustomDetectorConfigFilterField(_Message):
    qualifiers: CustomDetectorConfigFilterFieldQualifiers | None = None
    type: CustomDetectorConfigFilterFieldType | None = None


class CustomDetectorConfigFilterOperation(_Message):
    type: CustomDetectorConfigFilterOperationType | None = None


class CustomDetectorConfigFilterValue(_Message):
    literal: str | None = None


class CustomDetectorConfigFilter(_Message):
    data_type: CustomDetectorConfigFilterDataType | None = None
    field: CustomDetectorConfigFilterField | None = None
    operation: CustomDetectorConfigFilterOperation | None = None
    value: CustomDetectorConfigFilterValue | None = None


class CustomDetectorConfig(_Message):
    anomaly_analysis: CustomDetectorConfigAnomalyAnalysis | None = None
    filter_combination: str | None = None
    filters: list[CustomDetectorConfigFilter] | None = None


class Detector(_Message):
    custom_detector_config: CustomDetectorConfig | None = None
    description: str | None = None
    display_name: str | None = None
    name: str | None = None
    revision_create_time: datetime | None = None
    revision_id: str | None = None
    selected_revision_id: str | None = None
    state: DetectorState | None = None


class DisableDetectorRequest(_Message):
    pass


class EnableDetectorRequest(_Message):
    revision_id: str | None = None


class ListDetectorRevisionsResponse(_Message):
    detectors: list[Detector] | None = None
    next_page_token: str | None = None


class ListDetectorsResponse(_Message):
    detectors: list[Detector] | None = None
    next_page_token: str | None = None
