"""Types of evaluation_sets, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared6 import GeminiAgentConfig
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.evaluation_runs_shared import BigQueryRequestSet
from gemkit._generated.vertex.types.evaluation_sets_shared import EvaluationSet, HarborDataset
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ImportEvaluationSetRequestImportSchemaConfigDataFormat(_OpenEnum):
    DATA_FORMAT_UNSPECIFIED = "DATA_FORMAT_UNSPECIFIED"
    OTEL_PROTO = "OTEL_PROTO"
    OTEL_JSON = "OTEL_JSON"
    JSONL = "JSONL"


class ImportEvaluationSetRequestImportMode(_OpenEnum):
    IMPORT_MODE_UNSPECIFIED = "IMPORT_MODE_UNSPECIFIED"
    OVERWRITE = "OVERWRITE"


class ImportEvaluationSetRequestAgentEngineSource(_Message):
    location: str | None = None
    project_id: str | None = None
    reasoning_engine_id: str | None = None
    session_ids: list[str] | None = None


class ImportEvaluationSetRequestCloudTraceSource(_Message):
    agent_resource: str | None = None
    project_id: str | None = None
    session_ids: list[str] | None = None
    trace_ids: list[str] | None = None


class ImportEvaluationSetRequestImportSchemaConfig(_Message):
    data_format: ImportEvaluationSetRequestImportSchemaConfigDataFormat | None = None
    data_format_version: str | None = None


class ImportEvaluationSetRequestGcsSource(_Message):
    gcs_uri: str | None = None
    import_schema_config: ImportEvaluationSetRequestImportSchemaConfig | None = None


class ImportEvaluationSetRequestInlineSource(_Message):
    content: bytes | None = None
    import_schema_config: ImportEvaluationSetRequestImportSchemaConfig | None = None


class ImportEvaluationSetRequestInteractionsSource(_Message):
    gemini_agent_config: GeminiAgentConfig | None = None
    interactions: list[str] | None = None


class ImportEvaluationSetRequest(_Message):
    agent_engine_source: ImportEvaluationSetRequestAgentEngineSource | None = None
    bigquery_source: BigQueryRequestSet | None = None
    cloud_trace_source: ImportEvaluationSetRequestCloudTraceSource | None = None
    evaluation_set: EvaluationSet | None = None
    gcs_destination: GcsDestination | None = None
    gcs_source: ImportEvaluationSetRequestGcsSource | None = None
    harbor_dataset: HarborDataset | None = None
    import_mode: ImportEvaluationSetRequestImportMode | None = None
    inline_source: ImportEvaluationSetRequestInlineSource | None = None
    interactions_source: ImportEvaluationSetRequestInteractionsSource | None = None


class ListEvaluationSetsResponse(_Message):
    evaluation_sets: list[EvaluationSet] | None = None
    next_page_token: str | None = None
