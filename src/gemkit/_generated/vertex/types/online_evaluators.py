"""Types of online_evaluators, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared2 import MetricSource
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class OnlineEvaluatorCloudObservabilityNumericPredicateComparisonOperator(_OpenEnum):
    COMPARISON_OPERATOR_UNSPECIFIED = "COMPARISON_OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_OR_EQUAL = "LESS_OR_EQUAL"
    EQUAL = "EQUAL"
    NOT_EQUAL = "NOT_EQUAL"
    GREATER_OR_EQUAL = "GREATER_OR_EQUAL"
    GREATER = "GREATER"


class OnlineEvaluatorState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    FAILED = "FAILED"
    WARNING = "WARNING"


class ActivateOnlineEvaluatorRequest(_Message):
    pass


class OnlineEvaluatorCloudObservabilityOpenTelemetry(_Message):
    semconv_version: str | None = None


class OnlineEvaluatorCloudObservabilitySessionScopeInactivityTrigger(_Message):
    threshold: str | None = None


class OnlineEvaluatorCloudObservabilityNumericPredicate(_Message):
    comparison_operator: OnlineEvaluatorCloudObservabilityNumericPredicateComparisonOperator | None = None
    value: float | None = None


class OnlineEvaluatorCloudObservabilityStringPredicate(_Message):
    values: list[str] | None = None


class OnlineEvaluatorCloudObservabilitySessionScopePredicate(_Message):
    duration: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    model_call_errors: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    model_calls: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    service_version: OnlineEvaluatorCloudObservabilityStringPredicate | None = None
    tool_call_errors: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    tool_calls: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    total_token_usage: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    user_turns: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None


class OnlineEvaluatorCloudObservabilitySessionScope(_Message):
    filter: list[OnlineEvaluatorCloudObservabilitySessionScopePredicate] | None = None
    inactivity_trigger: OnlineEvaluatorCloudObservabilitySessionScopeInactivityTrigger | None = None


class OnlineEvaluatorCloudObservabilityTraceScopePredicate(_Message):
    duration: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None
    service_version: OnlineEvaluatorCloudObservabilityStringPredicate | None = None
    total_token_usage: OnlineEvaluatorCloudObservabilityNumericPredicate | None = None


class OnlineEvaluatorCloudObservabilityTraceScope(_Message):
    filter: list[OnlineEvaluatorCloudObservabilityTraceScopePredicate] | None = None


class OnlineEvaluatorCloudObservability(_Message):
    log_view: str | None = None
    open_telemetry: OnlineEvaluatorCloudObservabilityOpenTelemetry | None = None
    session_scope: OnlineEvaluatorCloudObservabilitySessionScope | None = None
    trace_scope: OnlineEvaluatorCloudObservabilityTraceScope | None = None
    trace_view: str | None = None


class OnlineEvaluatorConfigRandomSampling(_Message):
    percentage: int | None = None


class OnlineEvaluatorConfig(_Message):
    max_evaluated_samples_per_run: int | None = None
    random_sampling: OnlineEvaluatorConfigRandomSampling | None = None


class OnlineEvaluatorStateDetails(_Message):
    message: str | None = None


class OnlineEvaluator(_Message):
    agent_resource: str | None = None
    cloud_observability: OnlineEvaluatorCloudObservability | None = None
    config: OnlineEvaluatorConfig | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    metric_sources: list[MetricSource] | None = None
    name: str | None = None
    state: OnlineEvaluatorState | None = None
    state_details: list[OnlineEvaluatorStateDetails] | None = None
    update_time: datetime | None = None


class ListOnlineEvaluatorsResponse(_Message):
    next_page_token: str | None = None
    online_evaluators: list[OnlineEvaluator] | None = None


class SuspendOnlineEvaluatorRequest(_Message):
    pass
