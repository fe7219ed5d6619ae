"""Types of common_shared5, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class InferenceEventLoggingConfigState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class PublisherModelConfigDataSharingEnabledProvider(_OpenEnum):
    MODEL_PROVIDER_UNSPECIFIED = "MODEL_PROVIDER_UNSPECIFIED"
    ANTHROPIC = "ANTHROPIC"


class InferenceEventLoggingConfig(_Message):
    state: InferenceEventLoggingConfigState | None = None


class PredictRequestResponseLoggingConfig(_Message):
    bigquery_destination: BigQueryDestination | None = None
    enable_otel_logging: bool | None = None
    enabled: bool | None = None
    error_sampling_rate: float | None = None
    request_response_logging_schema_version: str | None = None
    sampling_rate: float | None = None


class PublisherModelConfigClaudeFeatureConfig(_Message):
    advanced_ai_enabled: bool | None = None
    cyber_verification_program_enabled: bool | None = None


class PublisherModelConfig(_Message):
    claude_feature_config: PublisherModelConfigClaudeFeatureConfig | None = None
    data_sharing_enabled_provider: PublisherModelConfigDataSharingEnabledProvider | None = None
    inference_event_logging_config: InferenceEventLoggingConfig | None = None
    logging_config: PredictRequestResponseLoggingConfig | None = None
