"""Types of evaluation_runs_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class BigQueryRequestSetSamplingConfigSamplingMethod(_OpenEnum):
    SAMPLING_METHOD_UNSPECIFIED = "SAMPLING_METHOD_UNSPECIFIED"
    RANDOM = "RANDOM"


class BigQueryRequestSetSamplingConfig(_Message):
    sampling_count: int | None = None
    sampling_duration: str | None = None
    sampling_method: BigQueryRequestSetSamplingConfigSamplingMethod | None = None


class BigQueryRequestSet(_Message):
    candidate_response_columns: dict[str, str] | None = None
    prompt_column: str | None = None
    rubrics_column: str | None = None
    sampling_config: BigQueryRequestSetSamplingConfig | None = None
    uri: str | None = None
