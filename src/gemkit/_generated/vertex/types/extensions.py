"""Types of extensions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared20 import AuthConfig, FunctionDeclaration
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._mapping.model import Message as _Message


class ExecuteExtensionRequest(_Message):
    operation_id: str | None = None
    operation_params: dict[str, Any] | None = None
    runtime_auth_config: AuthConfig | None = None


class ExecuteExtensionResponse(_Message):
    content: str | None = None


class ExtensionManifestApiSpec(_Message):
    open_api_gcs_uri: str | None = None
    open_api_yaml: str | None = None


class ExtensionManifest(_Message):
    api_spec: ExtensionManifestApiSpec | None = None
    auth_config: AuthConfig | None = None
    description: str | None = None
    name: str | None = None


class ExtensionOperation(_Message):
    function_declaration: FunctionDeclaration | None = None
    operation_id: str | None = None


class ExtensionPrivateServiceConnectConfig(_Message):
    service_directory: str | None = None


class RuntimeConfigCodeInterpreterRuntimeConfig(_Message):
    file_input_gcs_bucket: str | None = None
    file_output_gcs_bucket: str | None = None


class RuntimeConfigVertexAISearchRuntimeConfig(_Message):
    engine_id: str | None = None
    serving_config_name: str | None = None


class RuntimeConfig(_Message):
    code_interpreter_runtime_config: RuntimeConfigCodeInterpreterRuntimeConfig | None = None
    default_params: dict[str, Any] | None = None
    vertex_ai_search_runtime_config: RuntimeConfigVertexAISearchRuntimeConfig | None = None


class ToolUseExampleExtensionOperation(_Message):
    extension: str | None = None
    operation_id: str | None = None


class ToolUseExample(_Message):
    display_name: str | None = None
    extension_operation: ToolUseExampleExtensionOperation | None = None
    function_name: str | None = None
    query: str | None = None
    request_params: dict[str, Any] | None = None
    response_params: dict[str, Any] | None = None
    response_summary: str | None = None


class Extension(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    extension_operations: list[ExtensionOperation] | None = None
    manifest: ExtensionManifest | None = None
    name: str | None = None
    private_service_connect_config: ExtensionPrivateServiceConnectConfig | None = None
    runtime_config: RuntimeConfig | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    tool_use_examples: list[ToolUseExample] | None = None
    update_time: datetime | None = None


class ListExtensionsResponse(_Message):
    extensions: list[Extension] | None = None
    next_page_token: str | None = None


class QueryExtensionRequest(_Message):
    contents: list[Content] | None = None


class QueryExtensionResponse(_Message):
    failure_message: str | None = None
    steps: list[Content] | None = None
