"""Types of common_shared7, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared13 import AgentConfig
from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class RubricImportance(_OpenEnum):
    IMPORTANCE_UNSPECIFIED = "IMPORTANCE_UNSPECIFIED"
    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"


class AgentEvent(_Message):
    active_tools: list[Tool] | None = None
    author: str | None = None
    content: Content | None = None
    event_time: datetime | None = None
    state_delta: dict[str, Any] | None = None


class ConversationTurn(_Message):
    events: list[AgentEvent] | None = None
    turn_id: str | None = None
    turn_index: int | None = None


class AgentData(_Message):
    agents: dict[str, AgentConfig] | None = None
    turns: list[ConversationTurn] | None = None


class CandidateResponse(_Message):
    agent_data: AgentData | None = None
    candidate: str | None = None
    error: Status | None = None
    events: list[Content] | None = None
    text: str | None = None
    value: Any = None


class RubricContentProperty(_Message):
    description: str | None = None


class RubricContent(_Message):
    property: RubricContentProperty | None = None


class Rubric(_Message):
    content: RubricContent | None = None
    importance: RubricImportance | None = None
    rubric_id: str | None = None
    type: str | None = None


class RubricVerdict(_Message):
    evaluated_rubric: Rubric | None = None
    reasoning: str | None = None
    verdict: bool | None = None


class CandidateResult(_Message):
    additional_results: Any = None
    candidate: str | None = None
    error: Status | None = None
    explanation: str | None = None
    metric: str | None = None
    rubric_verdicts: list[RubricVerdict] | None = None
    score: float | None = None


class EvaluationPromptPromptTemplateData(_Message):
    values: dict[str, Content] | None = None


class EvaluationPromptUserScenario(_Message):
    conversation_plan: str | None = None
    starting_prompt: str | None = None


class EvaluationPrompt(_Message):
    agent_data: AgentData | None = None
    prompt_template_data: EvaluationPromptPromptTemplateData | None = None
    text: str | None = None
    user_scenario: EvaluationPromptUserScenario | None = None
    value: Any = None


class RubricGroup(_Message):
    display_name: str | None = None
    group_id: str | None = None
    rubrics: list[Rubric] | None = None


class EvaluationRequest(_Message):
    candidate_responses: list[CandidateResponse] | None = None
    golden_response: CandidateResponse | None = None
    prompt: EvaluationPrompt | None = None
    rubrics: dict[str, RubricGroup] | None = None


class EvaluationResult(_Message):
    candidate_results: list[CandidateResult] | None = None
    evaluation_request: str | None = None
    evaluation_request_revision: str | None = None
    evaluation_run: str | None = None
    metadata: Any = None
    metric: str | None = None
    request: EvaluationRequest | None = None
