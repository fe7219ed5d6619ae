"""Types of models_shared4, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CodeExecutionResultOutcome(_OpenEnum):
    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"


class ComputerUseEnvironment(_OpenEnum):
    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"


class ExecutableCodeLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"


class FunctionResponseScheduling(_OpenEnum):
    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    WHEN_IDLE = "WHEN_IDLE"
    INTERRUPT = "INTERRUPT"


class ToolCallToolType(_OpenEnum):
    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"


class ToolResponseToolType(_OpenEnum):
    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"


class DynamicRetrievalConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"


class FunctionCallingConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"


class SchemaType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"


class FunctionDeclarationBehavior(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    BLOCKING = "BLOCKING"
    NON_BLOCKING = "NON_BLOCKING"


class Blob(_Message):
    data: bytes | None = None
    mime_type: str | None = None


class CodeExecution(_Message):
    pass


class CodeExecutionResult(_Message):
    id: str | None = None
    outcome: CodeExecutionResultOutcome | None = None
    output: str | None = None


class ComputerUse(_Message):
    environment: ComputerUseEnvironment | None = None
    excluded_predefined_functions: list[str] | None = None


class ExecutableCode(_Message):
    code: str | None = None
    id: str | None = None
    language: ExecutableCodeLanguage | None = None


class FileData(_Message):
    file_uri: str | None = None
    mime_type: str | None = None


class FunctionCall(_Message):
    args: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None


class FunctionResponseBlob(_Message):
    data: bytes | None = None
    mime_type: str | None = None


class FunctionResponsePart(_Message):
    inline_data: FunctionResponseBlob | None = None


class FunctionResponse(_Message):
    id: str | None = None
    name: str | None = None
    parts: list[FunctionResponsePart] | None = None
    response: dict[str, Any] | None = None
    scheduling: FunctionResponseScheduling | None = None
    will_continue: bool | None = None


class ToolCall(_Message):
    args: dict[str, Any] | None = None
    id: str | None = None
    tool_type: ToolCallToolType | None = None


class ToolResponse(_Message):
    id: str | None = None
    response: dict[str, Any] | None = None
    tool_type: ToolResponseToolType | None = None


class VideoMetadata(_Message):
    end_offset: str | None = None
    fps: float | None = None
    start_offset: str | None = None


class Part(_Message):
    code_execution_result: CodeExecutionResult | None = None
    executable_code: ExecutableCode | None = None
    file_data: FileData | None = None
    function_call: FunctionCall | None = None
    function_response: FunctionResponse | None = None
    inline_data: Blob | None = None
    media_resolution: Any = None
    part_metadata: dict[str, Any] | None = None
    text: str | None = None
    thought: bool | None = None
    thought_signature: bytes | None = None
    tool_call: ToolCall | None = None
    tool_response: ToolResponse | None = None
    video_metadata: VideoMetadata | None = None


class Content(_Message):
    parts: list[Part] | None = None
    role: str | None = None


class DynamicRetrievalConfig(_Message):
    dynamic_threshold: float | None = None
    mode: DynamicRetrievalConfigMode | None = None


class FileSearch(_Message):
    file_search_store_names: list[str] | None = None
    metadata_filter: str | None = None
    top_k: int | None = None


class FunctionCallingConfig(_Message):
    allowed_function_names: list[str] | None = None
    mode: FunctionCallingConfigMode | None = None


class Schema(_Message):
    any_of: "list[Schema] | None" = None
    default: Any = None
    description: str | None = None
    enum: list[str] | None = None
    example: Any = None
    format: str | None = None
    items: "Schema | None" = None
    max_items: int | None = None
    max_length: int | None = None
    max_properties: int | None = None
    maximum: float | None = None
    min_items: int | None = None
    min_length: int | None = None
    min_properties: int | None = None
    minimum: float | None = None
    nullable: bool | None = None
    pattern: str | None = None
    properties: "dict[str, Schema] | None" = None
    property_ordering: list[str] | None = None
    required: list[str] | None = None
    title: str | None = None
    type: SchemaType | None = None


class FunctionDeclaration(_Message):
    behavior: FunctionDeclarationBehavior | None = None
    description: str | None = None
    name: str | None = None
    parameters: Schema | None = None
    parameters_json_schema: Any = None
    response: Schema | None = None
    response_json_schema: Any = None


class GoogleMaps(_Message):
    enable_widget: bool | None = None


class Interval(_Message):
    end_time: datetime | None = None
    start_time: datetime | None = None


class ImageSearch(_Message):
    pass


class WebSearch(_Message):
    pass


class SearchTypes(_Message):
    image_search: ImageSearch | None = None
    web_search: WebSearch | None = None


class GoogleSearch(_Message):
    search_types: SearchTypes | None = None
    time_range_filter: Interval | None = None


class Retrieval(_Message):
    dynamic_retrieval_config: DynamicRetrievalConfig | None = None


class LatLng(_Message):
    latitude: float | None = None
    longitude: float | None = None


class StreamableHttpTransport(_Message):
    headers: dict[str, str] | None = None
    sse_read_timeout: str | None = None
    terminate_on_close: bool | None = None
    timeout: str | None = None
    url: str | None = None


class McpServer(_Message):
    name: str | None = None
    streamable_http_transport: StreamableHttpTransport | None = None


class RetrievalConfig(_Message):
    language_code: str | None = None
    lat_lng: LatLng | None = None


class UrlContext(_Message):
    pass


class Tool(_Message):
    code_execution: CodeExecution | None = None
    computer_use: ComputerUse | None = None
    file_search: FileSearch | None = None
    function_declarations: list[FunctionDeclaration] | None = None
    google_maps: GoogleMaps | None = None
    google_search: GoogleSearch | None = None
    google_search_retrieval: Retrieval | None = None
    mcp_servers: list[McpServer] | None = None
    url_context: UrlContext | None = None


class ToolConfig(_Message):
    function_calling_config: FunctionCallingConfig | None = None
    include_server_side_tool_invocations: bool | None = None
    retrieval_config: RetrievalConfig | None = None
